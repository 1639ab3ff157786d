/**
 * What is bundled: plan 65/KH-UBND of Quảng Ngãi, the directory of the province, the official calendar, and sample
 * evidence.
 *
 * <p>The only package of the libraries that knows a province. What never belongs here: anything another package would
 * need in order to work with other plans.
 */
@NullMarked
package vn.childplan.core.bundled;

import org.jspecify.annotations.NullMarked;
