package vn.childplan.validation.internal.judging;

import java.util.EnumSet;
import java.util.Set;
import vn.childplan.core.evidence.EvidenceKind;

/** A set of kinds of evidence as one number, one bit a kind: the index of tables that are read for every obligation. */
final class KindSet {
    /** How many such sets there are. */
    static final int COUNT = 1 << EvidenceKind.ALL.size();

    private KindSet() {}

    /** The set of one kind, given by its place in {@link EvidenceKind#ALL}. */
    static int of(int kind) {
        return 1 << kind;
    }

    /** The kinds in a set. */
    static Set<EvidenceKind> kinds(int set) {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        for (int kind = 0; kind < EvidenceKind.ALL.size(); kind++) {
            if ((set & of(kind)) != 0) {
                kinds.add(EvidenceKind.ALL.get(kind));
            }
        }
        return kinds;
    }
}
