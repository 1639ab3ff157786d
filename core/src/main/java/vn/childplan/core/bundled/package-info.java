/**
 * What is bundled: of the whole country the official calendar and the groups that plans address, and of Quảng Ngãi its
 * plan 65/KH-UBND, its directory, and sample evidence.
 *
 * <p>The only package of the libraries that knows a province. What never belongs here: anything another package would
 * need in order to work with other plans.
 */
@NullMarked
package vn.childplan.core.bundled;

import org.jspecify.annotations.NullMarked;
