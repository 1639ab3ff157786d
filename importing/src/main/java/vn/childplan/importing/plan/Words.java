package vn.childplan.importing.plan;

import vn.childplan.importing.text.PlacedText;

/** A paragraph without a number of its own. */
record Words(PlacedText text) implements Item {}
