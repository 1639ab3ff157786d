/** How the published schemas are taken out of the library. */
@NullMarked
package vn.childplan.validation.internal.schema;

import org.jspecify.annotations.NullMarked;
