/**
 * The entrance: a plan with its directory, its calendar and the rules by which it is judged.
 *
 * <p>From here the way leads to who owes what ({@code obligation}), by which rules ({@code rule}), whether it was done
 * ({@code assessment}) and what would be if ({@code change}).
 *
 * <p>In all of these packages a look-up that may find nothing returns an {@code Optional}; a part of a value that may be
 * absent is {@code null}, and its accessor says {@code @Nullable}.
 */
@NullMarked
package vn.childplan.validation;

import org.jspecify.annotations.NullMarked;
