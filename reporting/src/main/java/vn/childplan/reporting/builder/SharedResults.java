package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;

/**
 * What is recorded for a clause that has an agency do several things counts for each, since it does not say for which; a list tells
 * it once.
 */
final class SharedResults {
    private final Map<List<Object>, List<Verdict>> together = new HashMap<>();

    SharedResults(List<Verdict> verdicts) {
        for (Verdict verdict : verdicts) {
            if (isWork(verdict.obligation().duty())) {
                key(verdict)
                        .ifPresent(key -> together.computeIfAbsent(key, none -> new ArrayList<>(1))
                                .add(verdict));
            }
        }
    }

    /** Whether it is something to carry out, rather than a document, or help for others. */
    static boolean isWork(DutyKind duty) {
        return switch (duty) {
            case CARRY_OUT, COMMUNICATE, SUPERVISE -> true;
            case REPORT, CONSOLIDATE, ESCALATE, COORDINATE, ISSUE_PLAN, APPRAISE_FUNDING, GUIDE -> false;
        };
    }

    private static Optional<List<Object>> key(Verdict verdict) {
        List<Evidence> results = Results.of(verdict);
        Obligation owed = verdict.obligation();
        return results.isEmpty()
                ? Optional.empty()
                : Optional.of(List.of(Optional.ofNullable(owed.bearer()), owed.clause(), owed.period(), results));
    }

    /** Those that have their results in common with one, in the order of the list; that one alone if no other has. */
    List<Verdict> with(Verdict verdict) {
        List<Verdict> alone = List.of(verdict);
        return isWork(verdict.obligation().duty())
                ? key(verdict).map(key -> together.getOrDefault(key, alone)).orElse(alone)
                : alone;
    }

    /** The one beside which the results of another are told. */
    Verdict first(Verdict verdict) {
        return with(verdict).get(0);
    }

    /** What each of several has, in a row: "Đẩy mạnh …; triển khai …". */
    static String inRow(List<Verdict> verdicts, Function<Obligation, String> text) {
        return verdicts.stream()
                .map(Verdict::obligation)
                .map(text)
                .distinct()
                .reduce((before, next) ->
                        before + "; " + next.substring(0, 1).toLowerCase(Locale.ROOT) + next.substring(1))
                .orElse("");
    }

    /** The duties of several, by a column that has that of one. */
    static Cell duties(List<Verdict> verdicts, Column<Verdict> duty, Wording words) {
        List<Cell> each = verdicts.stream().map(duty::of).distinct().toList();
        return Cell.coded(
                each.stream().map(Cell::machine).collect(Collectors.joining(" ")),
                each.stream().map(cell -> cell.display(words)).collect(Collectors.joining("; ")));
    }
}
