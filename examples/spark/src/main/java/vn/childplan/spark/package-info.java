/** A host on Apache Spark: judges the evidence of many plans and provinces in a data lake. */
@NullMarked
package vn.childplan.spark;

import org.jspecify.annotations.NullMarked;
