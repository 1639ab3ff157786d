/** The machine behind an assessment: how the obligations of a register are judged quickly. */
@NullMarked
package vn.childplan.validation.internal.judging;

import org.jspecify.annotations.NullMarked;
