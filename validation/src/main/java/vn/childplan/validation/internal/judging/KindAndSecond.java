package vn.childplan.validation.internal.judging;

import vn.childplan.core.evidence.Evidence;

/** The kind of an entry and the second in which it happened, as one number: the kind in the lowest bits. */
final class KindAndSecond {
    private static final int KIND_BITS = 3;
    private static final int KINDS = (1 << KIND_BITS) - 1;

    private KindAndSecond() {}

    @SuppressWarnings("EnumOrdinal") // unpacked by the same order
    static long of(Evidence entry) {
        return (entry.at().getEpochSecond() << KIND_BITS) | entry.kind().ordinal();
    }

    /** The kind, by its place in {@link vn.childplan.core.evidence.EvidenceKind#ALL}. */
    static int kind(long packed) {
        return (int) packed & KINDS;
    }

    /** The second since 1970. */
    static long second(long packed) {
        return packed >> KIND_BITS;
    }
}
