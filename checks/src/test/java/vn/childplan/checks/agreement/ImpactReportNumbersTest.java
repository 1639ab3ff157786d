package vn.childplan.checks.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.checks.agreement.CountedVerdicts.today;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import vn.childplan.checks.agreement.StatedNumbers.Row;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.builder.ImpactReport;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/**
 * Every number on what it does to read "trước ngày 15/5" with the day named, and on what it does to read it without again: of two
 * assessments laid side by side, one by each reading.
 */
class ImpactReportNumbersTest extends OverGeneratedYears {
    private static final String READING = "deadline.wording";

    /** So many entries that do not count are named before the others are only counted. */
    private static final int NAMED = 3;

    @Property
    void whatChanceSeldomMakes(@ForAll("situations") GeneratedYear.Case one) {
        theImpactOfAnotherReading(one);
    }

    @Property(tries = 12, seed = SEED)
    void theImpactOfAnotherReading(@ForAll("cases") GeneratedYear.Case any) {
        PlanUnderRules without = any.underRules();
        PlanUnderRules with = without.with(without.rules().set(READING, "includesNamedDay", true));
        new Counts(any, without, with).agree();
        new Counts(any, with, without).agree();
    }

    /** One obligation by each reading. */
    private record Pair(Verdict before, Verdict after) {
        Obligation obligation() {
            return after.obligation();
        }

        boolean isOtherStatus() {
            return before.status() != after.status();
        }

        boolean isOtherDelay() {
            return !isOtherStatus() && before.daysLate() != after.daysLate();
        }

        boolean isOtherwise() {
            return !isOtherStatus()
                    && !isOtherDelay()
                    && !before.differencesTo(after).isEmpty();
        }

        boolean isOtherInAnything() {
            return isOtherStatus() || isOtherDelay() || isOtherwise();
        }

        boolean isBoth(Predicate<Verdict> which) {
            return which.test(before) && which.test(after);
        }
    }

    /** The counts of one document. */
    private static final class Counts {
        private final Assessment before;
        private final Assessment after;
        private final LocalDate today;
        private final Locale locale;
        private final Report report;
        private final StatedNumbers stated;
        private final List<Pair> counted = new ArrayList<>();
        private final List<Pair> leftOut = new ArrayList<>();

        Counts(GeneratedYear.Case any, PlanUnderRules base, PlanUnderRules candidate) {
            this.before = base.assess(any.recorded(), any.asOf());
            this.after = candidate.assess(any.recorded(), any.asOf());
            this.today = today(after);
            this.locale = any.locale();
            this.report = ImpactReport.of(Impact.of(base, candidate, any.recorded(), any.asOf()))
                    .in(locale);
            this.stated = new StatedNumbers(report);
            for (Verdict verdict : after.verdicts()) {
                Pair pair = new Pair(before.find(verdict.obligation().id()).orElseThrow(), verdict);
                if (pair.isOtherInAnything()) {
                    (pair.isBoth(this::hasNobody) ? leftOut : counted).add(pair);
                }
            }
        }

        void agree() {
            statuses();
            lastDays();
            leftOut();
            notCounted();
            stated.cells("(changes|lateness|others).causes", row -> READING)
                    .cells("(changes|lateness).daysLateBefore", row -> days(row, Pair::before))
                    .cells("(changes|lateness).daysLateAfter", row -> days(row, Pair::after))
                    .quoted("not-counted\\.document")
                    .agree();
            rows("changes", Pair::isOtherStatus);
            rows("lateness", Pair::isOtherDelay);
            rows("others", Pair::isOtherwise);
        }

        private void statuses() {
            stated.sentence(
                            "Số nghĩa vụ có tình trạng khác: #.",
                            "Obligations with another status: #.",
                            count(Pair::isOtherStatus))
                    .cells(
                            "transitions.count",
                            row -> String.valueOf(count(pair -> pair.isOtherStatus()
                                    && label(pair.before()).equals(row.text("before"))
                                    && label(pair.after()).equals(row.text("after")))));
        }

        private String label(Verdict verdict) {
            return verdict.label().in(locale);
        }

        /** "Hạn cuối: 14/5/2025 → 15/5/2025 (26 nghĩa vụ); …", by the day before, of those of whom nothing is said above. */
        private void lastDays() {
            Map<String, Long> moved = counted.stream()
                    .filter(Pair::isOtherwise)
                    .filter(pair -> lastDay(pair.before()) != lastDay(pair.after()))
                    .sorted(Comparator.comparing(pair -> lastDay(pair.before())))
                    .collect(Collectors.groupingBy(
                            pair -> day(pair.before()) + " → " + day(pair.after()),
                            LinkedHashMap::new,
                            Collectors.counting()));
            stated.sentence(
                    "Hạn cuối: " + inRow(moved, " (# nghĩa vụ)", " (# nghĩa vụ)"),
                    "Last permitted day: " + inRow(moved, " (# obligation)", " (# obligations)"),
                    numbers(moved.values().stream().toList()));
        }

        private static String inRow(Map<String, Long> numbers, String one, String several) {
            return numbers.entrySet().stream()
                    .map(each -> each.getKey() + (each.getValue() == 1 ? one : several))
                    .collect(Collectors.joining("; ", "", "."));
        }

        /** Days since 1970, before all others where there is none. */
        private static long lastDay(Verdict verdict) {
            LocalDate day = verdict.lastDay();
            return day == null ? Long.MIN_VALUE : day.toEpochDay();
        }

        private String day(Verdict verdict) {
            LocalDate day = verdict.lastDay();
            return day == null
                    ? Text.of("không có", "none").in(locale)
                    : TimeFormat.date(day).in(locale);
        }

        private boolean hasNobody(Verdict verdict) {
            return isToCome(verdict)
                    || Set.of(Status.TRANSFERRED, Status.WAIVED).contains(verdict.status());
        }

        /** Another has it still, or whoever will have it does not exist yet. */
        private boolean isToCome(Verdict verdict) {
            LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
            return isAhead(takenOver)
                    || (verdict.obligation().bearer() != null
                            && isAhead(CountedVerdicts.bearer(after, verdict)
                                    .life()
                                    .from()));
        }

        private boolean isAhead(@Nullable LocalDate day) {
            return day != null && today.isBefore(day);
        }

        /** "Không tính: 56 nghĩa vụ của cơ quan chưa nhận nhiệm vụ vào ngày này; …": one that is to come is that alone. */
        private void leftOut() {
            Map<Text, Long> reasons = new LinkedHashMap<>();
            reasons.put(
                    Text.of(
                            "# nghĩa vụ của cơ quan chưa nhận nhiệm vụ vào ngày này",
                            "# obligation… of agencies that do not have them yet on this day"),
                    leftOut(this::isToCome));
            reasons.put(
                    Text.of("# nghĩa vụ đã chuyển giao", "# obligation… handed over"),
                    leftOut(verdict -> !isToCome(verdict) && verdict.status() == Status.TRANSFERRED));
            reasons.put(
                    Text.of("# nghĩa vụ được miễn", "# obligation… waived"),
                    leftOut(verdict -> !isToCome(verdict) && verdict.status() == Status.WAIVED));
            reasons.values().removeIf(number -> number == 0);
            stated.sentence(
                    "Không tính: " + inRow(reasons.keySet().stream().map(Text::vi)),
                    "Not counted: " + inRow(reasons.keySet().stream().map(Text::en)),
                    numbers(List.copyOf(reasons.values())));
        }

        private long leftOut(Predicate<Verdict> why) {
            return leftOut.stream().filter(pair -> why.test(pair.after())).count();
        }

        private static String inRow(Stream<String> parts) {
            return parts.collect(Collectors.joining("; ", "", "."));
        }

        /** Entries that would not count: as many as now, for whether an entry counts is no matter of its day. */
        private void notCounted() {
            long entries =
                    after.notCounted().stream().map(Finding::entry).distinct().count();
            boolean namesAll = entries <= NAMED;
            stated.sentence(
                    "Kết quả chưa đầy đủ: # thông tin thực hiện không được tính. Cụ thể: …"
                            + (namesAll ? "." : "; và # thông tin khác, liệt kê ở bảng cuối."),
                    "The figures are not complete: # " + (entries == 1 ? "entry does" : "entries do")
                            + " not count. Namely: …" + (namesAll ? "." : "; and # more, listed in the last table."),
                    numbers(namesAll ? List.of(entries) : List.of(entries, entries - NAMED)));
        }

        /** Whose verdict is another, and of nobody else: an obligation is named by its bearer, duty, clause and period. */
        private void rows(String id, Predicate<Pair> which) {
            List<String> said = new ArrayList<>();
            for (Table<?> table : report.tables()) {
                if (table.id().equals(id)) {
                    table.rows().forEach(cells -> said.add(named(row(table, cells))));
                }
            }
            assertEquals(
                    counted.stream().filter(which).map(this::named).sorted().toList(),
                    said.stream().sorted().toList(),
                    id);
        }

        private Row row(Table<?> table, List<Cell> cells) {
            Map<String, Cell> row = new LinkedHashMap<>();
            for (int place = 0; place < cells.size(); place++) {
                row.put(table.columns().get(place).key(), cells.get(place));
            }
            return new Row(row, report.words());
        }

        private static String named(Row row) {
            return name(row.code("bearer"), row.code("duty"), row.text("clause"), row.code("period"));
        }

        private String named(Pair pair) {
            Obligation owed = pair.obligation();
            AgencyId bearer = owed.bearer();
            return name(
                    bearer == null ? "" : bearer.value(),
                    owed.duty().name(),
                    owed.term().clauseInTables().in(locale),
                    owed.period().toString());
        }

        private static String name(String bearer, String duty, String clause, String period) {
            return String.join(" ", bearer, duty, clause, period);
        }

        private String days(Row row, Function<Pair, Verdict> side) {
            return counted.stream()
                    .filter(pair -> named(pair).equals(named(row)))
                    .map(side)
                    .map(verdict -> String.valueOf(verdict.daysLate()))
                    .findFirst()
                    .orElse("nobody");
        }

        private long count(Predicate<Pair> which) {
            return counted.stream().filter(which).count();
        }

        private static long[] numbers(List<Long> some) {
            return some.stream().mapToLong(Long::longValue).toArray();
        }
    }
}
