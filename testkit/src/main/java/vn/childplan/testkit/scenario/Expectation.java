package vn.childplan.testkit.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Reason;
import vn.childplan.validation.rule.Status;

/**
 * How one obligation must stand. What is null is not looked at.
 *
 * @param obligation its id
 * @param line the line of the file that says so, from 1
 * @param status its status
 * @param daysLate the calendar days from its last permitted day
 * @param lastDay its last permitted day, after all extensions and suspensions
 * @param transferredTo to whom it has passed; empty for nobody
 * @param findings the ids of the rules that found something about it; empty for none
 * @param rules by the id of a rule: to what it came
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Expectation(
        String obligation,
        int line,
        @Nullable Status status,
        @Nullable Integer daysLate,
        @Nullable LocalDate lastDay,
        @Nullable Set<AgencyId> transferredTo,
        @Nullable Set<String> findings,
        Map<String, Outcome> rules) {
    public Expectation {
        Objects.requireNonNull(obligation, "obligation");
        transferredTo = transferredTo == null ? null : Set.copyOf(transferredTo);
        findings = findings == null ? null : Set.copyOf(findings);
        rules = Map.copyOf(rules);
    }

    /** Of a status and, unless null, the days late. */
    public static Expectation of(String obligation, Status status, @Nullable Integer daysLate, int line) {
        return new Expectation(obligation, line, status, daysLate, null, null, null, Map.of());
    }

    ScenarioCheck check(Assessment assessment) {
        Verdict verdict = assessment.verdict(obligation);
        List<Text> differences = new ArrayList<>();
        if ((status != null && status != verdict.status()) || (daysLate != null && daysLate != verdict.daysLate())) {
            differences.add(standing(verdict.status(), verdict.daysLate()));
        }
        if (lastDay != null && !lastDay.equals(verdict.lastDay())) {
            differences.add(day(verdict.lastDay()));
        }
        if (transferredTo != null && !transferredTo.equals(Set.copyOf(verdict.transferredTo()))) {
            differences.add(names("chuyển giao", "transferred to", verdict.transferredTo()));
        }
        if (findings != null && !findings.equals(Set.copyOf(verdict.findings()))) {
            differences.add(names("lưu ý", "findings", verdict.findings()));
        }
        differences.addAll(otherOutcomes(verdict));
        return new ScenarioCheck(
                line,
                assessment.asOf(),
                Text.of(said(Text::vi), said(Text::en)),
                differences.isEmpty() ? null : Text.of(joined(differences, Text::vi), joined(differences, Text::en)),
                verdict,
                named(verdict));
    }

    /** The rules that the statement is about, by id. */
    private Set<String> named(Verdict verdict) {
        Set<String> named = new TreeSet<>(rules.keySet());
        if (findings != null) {
            named.addAll(findings);
            named.addAll(verdict.findings());
        }
        return named;
    }

    private List<Text> otherOutcomes(Verdict verdict) {
        if (rules.isEmpty()) {
            return List.of();
        }
        Map<String, Outcome> came = new TreeMap<>();
        for (Reason reason : verdict.explain(Locale.ENGLISH).reasons()) {
            came.put(reason.rule(), reason.outcome());
        }
        List<Text> differences = new ArrayList<>();
        new TreeMap<>(rules).forEach((rule, outcome) -> {
            if (came.get(rule) != outcome) {
                String is = rule + " " + (came.containsKey(rule) ? came.get(rule) : "–");
                differences.add(Text.of(is, is));
            }
        });
        return differences;
    }

    private String said(Function<Text, String> language) {
        List<Text> parts = new ArrayList<>();
        if (status != null) {
            parts.add(standing(status, daysLate == null ? 0 : daysLate));
        } else if (daysLate != null) {
            parts.add(Text.of(daysLate + " ngày", TimeFormat.days(daysLate).en()));
        }
        if (lastDay != null) {
            parts.add(day(lastDay));
        }
        if (transferredTo != null) {
            parts.add(names("chuyển giao", "transferred to", transferredTo));
        }
        if (findings != null) {
            parts.add(names("lưu ý", "findings", findings));
        }
        new TreeMap<>(rules).forEach((rule, outcome) -> parts.add(Text.of(rule + " " + outcome, rule + " " + outcome)));
        return obligation + ": " + joined(parts, language);
    }

    private static String joined(List<Text> parts, Function<Text, String> language) {
        return parts.stream().map(language).collect(Collectors.joining("; "));
    }

    private static Text standing(Status status, int daysLate) {
        String words = status + (daysLate == 0 ? "" : " " + daysLate);
        return Text.of(words, words);
    }

    private static Text day(@Nullable LocalDate day) {
        return day == null
                ? Text.of("không có hạn cuối", "no last day")
                : Text.of(
                        "hạn cuối " + TimeFormat.date(day).vi(),
                        "last day " + TimeFormat.date(day).en());
    }

    private static Text names(String vi, String en, Iterable<?> names) {
        Set<String> sorted = new TreeSet<>();
        names.forEach(name -> sorted.add(name.toString()));
        String list = sorted.isEmpty() ? "–" : String.join(", ", sorted);
        return Text.of(vi + ": " + list, en + ": " + list);
    }

    /** In English. */
    @Override
    public String toString() {
        return said(Text::en);
    }
}
