package vn.childplan.validation.comparison;

import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;

/** What became of one clause. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public sealed interface ClauseChange {
    /** The kinds of changes, by the names that files use. */
    enum Kind {
        /** {@link Added}. */
        ADDED(Text.of("thêm", "added"), Text.of("chỉ có ở kế hoạch thứ hai", "in the second plan only")),
        /** {@link Removed}. */
        REMOVED(Text.of("bỏ", "taken out"), Text.of("chỉ có ở kế hoạch thứ nhất", "in the first plan only")),
        /** {@link Altered}, if only its number or its place among the clauses differs. */
        MOVED(Text.of("chuyển chỗ", "moved"), Text.of("khác vị trí", "in another place")),
        /** {@link Altered}, if its words are those of the earlier clause as a roll-over moves them to the later plan's year. */
        YEAR(
                Text.of("chỉ thay đổi năm", "differing only in the year"),
                Text.of("chỉ khác năm", "differing only in the year")),
        /** {@link Altered}, if something else differs. */
        CHANGED(Text.of("sửa", "changed"), Text.of("khác nhau", "differing")),
        /** {@link Altered}, if its words are the same and the times that they mean are those of the later plan's year. */
        UNCHANGED(Text.of("giữ nguyên", "unchanged"), Text.of("giống nhau", "the same"));

        private final Text label;
        private final Text ofTwo;

        Kind(Text label, Text ofTwo) {
            this.label = label;
            this.ofTwo = ofTwo;
        }

        /** Its name for people. */
        public Text label() {
            return label;
        }

        /** Its name for people where neither plan {@linkplain PlanComparison#isOfOneIssuer() follows} the other. */
        public Text labelOfTwo() {
            return ofTwo;
        }
    }

    /** Which kind of change it is. */
    Kind kind();

    /** The number of the clause in the later plan; of one that was taken out in the earlier. */
    ClauseRef ref();

    /**
     * A clause that only the later plan has.
     *
     * @param clause the clause
     * @param place its place among the later plan's clauses, from 0
     */
    record Added(Clause clause, int place) implements ClauseChange {
        public Added {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public Kind kind() {
            return Kind.ADDED;
        }

        @Override
        public ClauseRef ref() {
            return clause.ref();
        }
    }

    /**
     * A clause that only the earlier plan has.
     *
     * @param clause the clause
     * @param place its place among the earlier plan's clauses, from 0
     */
    record Removed(Clause clause, int place) implements ClauseChange {
        public Removed {
            Objects.requireNonNull(clause, "clause");
        }

        @Override
        public Kind kind() {
            return Kind.REMOVED;
        }

        @Override
        public ClauseRef ref() {
            return clause.ref();
        }
    }

    /**
     * A clause of both plans that differs.
     *
     * @param before the clause of the earlier plan
     * @param placeBefore its place there, from 0
     * @param after the clause of the later plan
     * @param placeAfter its place there, from 0
     * @param parts what differs, other than by the year of the plans; empty if only that or its place among the clauses does
     */
    record Altered(Clause before, int placeBefore, Clause after, int placeAfter, List<PartChange> parts)
            implements ClauseChange {
        public Altered {
            Objects.requireNonNull(before, "before");
            Objects.requireNonNull(after, "after");
            parts = List.copyOf(parts);
        }

        @Override
        public Kind kind() {
            if (parts.isEmpty() && !before.equals(after)) {
                return before.lines().equals(after.lines()) ? Kind.UNCHANGED : Kind.YEAR;
            }
            return parts.stream().allMatch(change -> change.part() == ClausePart.NUMBER) ? Kind.MOVED : Kind.CHANGED;
        }

        @Override
        public ClauseRef ref() {
            return after.ref();
        }
    }
}
