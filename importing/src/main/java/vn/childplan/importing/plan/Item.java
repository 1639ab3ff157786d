package vn.childplan.importing.plan;

import java.util.List;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;

/** What can stand under an element of an outline, in the order of the document. */
sealed interface Item permits Node, Item.Words, Item.Grid, Item.Labels {
    /** A paragraph without a number of its own. */
    record Words(PlacedText text) implements Item {}

    /** A table. */
    record Grid(Table table) implements Item {}

    /** A line that says who, with whom, until when. */
    record Labels(PlacedText line, List<Labelled> parts) implements Item {}
}
