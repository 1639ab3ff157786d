/** How fast it is: an invented lake, and what judges it beside Spark. */
@NullMarked
package vn.childplan.spark.measure;

import org.jspecify.annotations.NullMarked;
