package vn.childplan.importing.plan;

import vn.childplan.importing.text.Table;

/** A table. */
record Grid(Table table) implements Item {}
