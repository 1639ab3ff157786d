/** A team's own report on top of the report builders: a column, a section and a format of its own. */
@NullMarked
package vn.childplan.examples.customreport;

import org.jspecify.annotations.NullMarked;
