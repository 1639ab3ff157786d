package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.Party;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;

/**
 * What is recorded in a period of what clauses outside the list of tasks have agencies do: in plan 65 MTTQ and the organisations
 * (IV.4), districts and communes (IV.5 and its dashes). An activity is told of its clause: which duty of it it was for is not
 * recorded.
 */
final class AssignedResults {
    /** A clause, how what it has agencies do stands, and what is recorded of it. */
    private record Line(Assignment clause, List<Verdict> owed, List<Evidence> results) {
        static Line of(Assignment clause, Stream<Verdict> owed, ReportingPeriod period) {
            List<Verdict> all = owed.toList();
            return new Line(clause, all, Results.of(all.stream(), period).toList());
        }

        boolean isOfAnybodyKnown() {
            return owed.stream().anyMatch(verdict -> verdict.obligation().bearer() != null);
        }

        /** Whether nothing is recorded of it that should have begun. */
        boolean isMissing() {
            return results.isEmpty()
                    && owed.stream()
                            .anyMatch(verdict ->
                                    verdict.obligation().bearer() != null && !TaskRow.isStillToCome(verdict));
        }
    }

    private final List<Line> lines;
    private final OrderedIn ordered;
    private final Duties duties;
    private final Wording words;

    AssignedResults(OrderedIn ordered, Function<ClauseRef, Stream<Verdict>> verdicts, Wording words) {
        this.words = words;
        this.ordered = ordered;
        this.duties = new Duties(ordered.plan(), words);
        this.lines = ordered.plan().assignments().stream()
                .filter(clause -> clause.duties().stream().anyMatch(duty -> SharedResults.isWork(duty.duty())))
                .map(clause -> Line.of(clause, within(clause.ref(), verdicts), ordered.period()))
                .toList();
    }

    /** Of a clause and the dashes under it: who did one of them did what the clause is for. */
    private Stream<Verdict> within(ClauseRef ref, Function<ClauseRef, Stream<Verdict>> verdicts) {
        return ordered.plan().assignments().stream()
                .map(Assignment::ref)
                .filter(each -> each.isWithin(ref))
                .flatMap(verdicts)
                .filter(verdict -> SharedResults.isWork(verdict.obligation().duty()));
    }

    /** Whether other lines are parts of it. */
    private boolean hasParts(Line line) {
        ClauseRef ref = line.clause().ref();
        return lines.stream()
                .map(each -> each.clause().ref())
                .anyMatch(other -> !other.equals(ref) && other.isWithin(ref));
    }

    /** Of how many nothing is recorded; that a clause has dashes is told by those. */
    long missing() {
        return told().filter(Line::isMissing).count();
    }

    /** The numbers of those of which nothing is recorded. */
    List<ClauseRef> missingClauses() {
        return told().filter(Line::isMissing)
                .map(line -> numbered(line.clause().ref()))
                .distinct()
                .toList();
    }

    /** Of how many nothing is recorded, though there is still time for it. */
    long toCome() {
        return all()
                - missing()
                - told().filter(line -> !line.results().isEmpty()).count();
    }

    /** How many there are. */
    long all() {
        return told().count();
    }

    /** Those that somebody known has to do and that do not only head others. */
    private Stream<Line> told() {
        return lines.stream().filter(line -> line.isOfAnybodyKnown() && !hasParts(line));
    }

    /** The numbers under which those stand that are counted. */
    Text countedClauses() {
        return inSentence(told());
    }

    private static Text inSentence(Stream<Line> some) {
        return ClauseRef.inSentence(
                some.map(line -> numbered(line.clause().ref())).distinct().toList());
    }

    /** Whether anything is recorded. */
    boolean areAny() {
        return lines.stream().anyMatch(line -> !line.results().isEmpty());
    }

    /**
     * The table; none for a plan without such clauses.
     *
     * @param recorded makes a column that counts what is recorded
     */
    Optional<Table<?>> table(RecordedColumn recorded) {
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        String clauses = words.of(inSentence(lines.stream()));
        return Optional.of(Table.of(
                        "assigned",
                        words.say(
                                recorded.caption("Kết quả ghi nhận", "Nhiệm vụ")
                                        + " của các cơ quan, tổ chức, địa phương theo " + clauses + " Kế hoạch",
                                recorded.caption("Recorded", "Asked for") + " under " + clauses),
                        columns(recorded),
                        lines)
                .numbered());
    }

    private List<Column<Line>> columns(RecordedColumn recorded) {
        List<Column<Line>> columns = new ArrayList<>(List.of(
                Column.coded(
                        "clause",
                        words.say("Mục, khoản", "Clause"),
                        ClauseMark.width(
                                lines.stream().map(line -> line.clause().ref())),
                        line -> ClauseMark.cell(
                                line.clause().ref(), line.clause().ref().value(), words)),
                Column.words(
                        "task",
                        words.say("Nội dung", "What"),
                        60,
                        line -> what(line.clause())
                                + ordered.note(line.clause().ref(), words)
                                + (hasParts(line) ? words.of(ClauseMark.WITH_DASHES) : "")),
                Column.words("bearers", words.say("Thực hiện", "By"), 16, line -> bearers(line.clause()))));
        columns.addAll(recorded.of(Line::results));
        return columns;
    }

    /** The clause of a number that a dash stands under. */
    static ClauseRef numbered(ClauseRef ref) {
        return ClauseMark.isDash(ref)
                ? ref.parent().map(AssignedResults::numbered).orElse(ref)
                : ref;
    }

    /** In short what the clause has them do; of several things each, since the first alone would not tell of the others. */
    private String what(Assignment clause) {
        if (clause.duties().size() == 1) {
            return duties.brief(clause.ref());
        }
        return AssessmentDocument.capital(clause.duties().stream()
                .filter(duty -> SharedResults.isWork(duty.duty()))
                .map(duty -> duty.wording().split(";", 2)[0])
                .map(AssignedResults::within)
                .collect(Collectors.joining("; ")));
    }

    /** As it stands within a sentence. */
    private static String within(String wording) {
        return wording.substring(0, 1).toLowerCase(Locale.ROOT) + wording.substring(1);
    }

    private static String bearers(Assignment clause) {
        return clause.duties().stream()
                .filter(duty -> SharedResults.isWork(duty.duty()))
                .map(AssignedDuty::bearers)
                .flatMap(List::stream)
                .map(Party::wording)
                .distinct()
                .collect(Collectors.joining("; "));
    }
}
