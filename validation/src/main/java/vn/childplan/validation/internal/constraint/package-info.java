/**
 * What checks the constraints of {@link vn.childplan.core.constraint}. A validator finds these classes through {@code
 * META-INF/services} and makes them by reflection, so they are public; nobody else has a use for them.
 *
 * <p>What never belongs here: the words of a message, which stand in {@code ContributorValidationMessages}.
 */
@NullMarked
package vn.childplan.validation.internal.constraint;

import org.jspecify.annotations.NullMarked;
