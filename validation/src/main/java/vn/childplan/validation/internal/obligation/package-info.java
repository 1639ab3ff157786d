/**
 * Whom the words of a plan mean, for the derivation of obligations and for the review of a plan. It knows the directory of
 * agencies and nothing of duties.
 */
@NullMarked
package vn.childplan.validation.internal.obligation;

import org.jspecify.annotations.NullMarked;
