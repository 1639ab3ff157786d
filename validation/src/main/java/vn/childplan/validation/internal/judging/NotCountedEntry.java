package vn.childplan.validation.internal.judging;

import vn.childplan.core.evidence.Evidence;

/**
 * An entry that counts for no obligation, whatever the rules.
 *
 * @param entry the entry
 * @param why why
 */
public record NotCountedEntry(Evidence entry, NotCounted why) {}
