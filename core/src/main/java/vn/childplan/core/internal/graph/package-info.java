/** What is asked of things that stand above each other. */
@NullMarked
package vn.childplan.core.internal.graph;

import org.jspecify.annotations.NullMarked;
