/** A host that keeps its evidence in a relational database, by plain JDBC. */
@NullMarked
package vn.childplan.examples.database;

import org.jspecify.annotations.NullMarked;
