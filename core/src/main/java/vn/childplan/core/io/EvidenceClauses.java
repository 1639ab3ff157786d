package vn.childplan.core.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Term;

/** The clauses of a plan and their periods, by what files call them. */
final class EvidenceClauses {
    /**
     * A clause as evidence sees it.
     *
     * @param periods its periods by their text, in order of time
     * @param terms its stretches of time with their deadlines
     */
    record Target(ClauseRef ref, Map<String, ReportingPeriod> periods, List<Term> terms) {
        /** The one period of the clause, or null if it has several or none. */
        @Nullable
        ReportingPeriod onlyPeriod() {
            return periods.size() == 1 ? periods.values().iterator().next() : null;
        }

        /** The earliest last good day in a period by the plan's words, or null if they give none. */
        @Nullable
        LocalDate earliestLastDay(ReportingPeriod period) {
            return terms.stream()
                    .filter(term -> term.period().equals(period))
                    .flatMap(term -> term.deadline().lastDay().stream())
                    .min(Comparator.naturalOrder())
                    .orElse(null);
        }
    }

    private static final int MOST_SHOWN = 100;
    private static final int MOST_NEAREST = 50;

    private final Map<String, Target> targets = new LinkedHashMap<>();
    private final List<String> withDuties = new ArrayList<>();
    private @Nullable String shown;
    private int unknown;

    EvidenceClauses(Plan plan) {
        for (Clause clause : plan.clauses()) {
            Map<String, ReportingPeriod> periods = new LinkedHashMap<>();
            clause.periods().forEach(period -> periods.put(period.toString(), period));
            targets.putIfAbsent(clause.ref().value(), new Target(clause.ref(), periods, clause.terms()));
            if (!periods.isEmpty()) {
                withDuties.add(clause.ref().value());
            }
        }
    }

    /** The clause of that number; null after a problem. */
    @Nullable
    Target find(String number, EvidenceKind kind, EvidenceRow row) {
        Target target = targets.get(number);
        if (target == null) {
            String quoted = Excerpt.quote(number);
            row.report(
                    EvidenceField.CLAUSE,
                    "evidence.unknown-clause",
                    Text.of("kế hoạch không có mục " + quoted, "the plan has no clause " + quoted),
                    clausesWithDuties(number));
        } else if (target.periods().isEmpty() && kind.isAboutOneDuty()) {
            row.report(
                    EvidenceField.CLAUSE,
                    "evidence.clause-without-duty",
                    Text.of("mục " + number + " không giao việc gì", "clause " + number + " gives nothing to do"),
                    clausesWithDuties(number));
            return null;
        }
        return target;
    }

    private Text clausesWithDuties(String number) {
        String all = shown;
        if (all == null) {
            all = String.join(", ", withDuties.subList(0, Math.min(MOST_SHOWN, withDuties.size())))
                    + (withDuties.size() > MOST_SHOWN ? ", …" : "");
            shown = all;
        }
        String list = all;
        // Of very many mistakes nobody reads what the last ones were meant to be.
        return (++unknown > MOST_NEAREST ? Optional.<String>empty() : Nearest.to(number, withDuties))
                .map(near -> Text.of(
                        "Có phải là '" + near + "'? Các mục giao việc: " + list + ".",
                        "Did you mean '" + near + "'? Clauses that give duties: " + list + "."))
                .orElse(Text.of("Các mục giao việc: " + list + ".", "Clauses that give duties: " + list + "."));
    }

    /** The period of that text, or null after a problem; without text the only one, or none for a difficulty. */
    @Nullable
    ReportingPeriod period(@Nullable String text, Target target, EvidenceKind kind, EvidenceRow row) {
        if (text == null && !kind.isAboutOneDuty()) {
            return null;
        }
        ReportingPeriod period =
                text == null ? target.onlyPeriod() : target.periods().get(text);
        if (period == null) {
            reportPeriod(text, target, row);
        }
        return period;
    }

    private static void reportPeriod(@Nullable String text, Target target, EvidenceRow row) {
        String choice = String.join(", ", target.periods().keySet());
        Text remedy = choice.isEmpty()
                ? Text.of("Để trống kỳ.", "Leave the period empty.")
                : Text.of("Ghi một trong: " + choice + ".", "Write one of: " + choice + ".");
        if (text == null) {
            row.report(
                    EvidenceField.PERIOD,
                    "evidence.period-needed",
                    Text.of(
                            "mục " + target.ref() + " có nhiều kỳ, phải ghi kỳ nào",
                            "clause " + target.ref() + " has several periods and the row names none"),
                    remedy);
        } else {
            String quoted = Excerpt.quote(text);
            row.report(
                    EvidenceField.PERIOD,
                    "evidence.unknown-period",
                    Text.of(
                            "mục " + target.ref() + " không có kỳ " + quoted,
                            "clause " + target.ref() + " has no period " + quoted),
                    remedy);
        }
    }
}
