/** OpenDocument text as a format of reports. */
@NullMarked
package vn.childplan.examples.customformat;

import org.jspecify.annotations.NullMarked;
