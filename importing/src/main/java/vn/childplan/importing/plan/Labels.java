package vn.childplan.importing.plan;

import java.util.List;
import vn.childplan.importing.text.PlacedText;

/** A line that says who, with whom, until when. */
record Labels(PlacedText line, List<Labelled> parts) implements Item {}
