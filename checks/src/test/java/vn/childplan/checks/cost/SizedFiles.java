package vn.childplan.checks.cost;

import static vn.childplan.checks.cost.Sized.lines;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ConcernedAgencies;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/** The project's own files of any size, as text or as what is written into them. */
final class SizedFiles {
    private SizedFiles() {}

    static String calendar(int days) {
        return "{\"name\":\"x/1\",\"years\":["
                + lines(300, i -> (i == 0 ? "" : ",") + (1900 + i)) + "],\"days\":["
                + lines(
                        days,
                        i -> (i == 0 ? "" : ",") + "{\"date\":\""
                                + LocalDate.of(1900, 1, 1).plusDays(i)
                                + "\",\"kind\":\"OFF\",\"name\":\"n\",\"source\":\"s\",\"certainty\":\"SEEN\"}")
                + "]}";
    }

    static String rules(int settings) {
        return "{\"name\":\"x\",\"base\":\"standard\",\"settings\":["
                + lines(
                        settings,
                        i -> (i == 0 ? "" : ",") + "{\"rule\":\"progress.due-soon\",\"parameter\":\"days\",\"value\":"
                                + i % 30 + ",\"from\":\""
                                + LocalDate.of(1990, 1, 1).plusDays(i) + "\"}")
                + "]}";
    }

    static RuleSet ruleSet(int settings) {
        return RuleSetJson.read(Sized.stream(rules(settings)), "rules").orThrow();
    }

    /** So many cases in which each of two rules came to something. */
    static Map<String, List<String>> cases(int cases) {
        List<String> names = IntStream.range(0, cases).mapToObj(i -> "ca " + i).toList();
        return Map.of("deadline.wording", names, "progress.due-soon", names);
    }

    static String scenarioText(int entries) {
        return "scenario: x\nevidence:\n"
                + lines(
                        entries,
                        i -> "  - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at:"
                                + " 2025-05-15T10:00 }")
                + "\nmoments:\n"
                + lines(
                        entries,
                        i -> "  - asOf: 2025-05-20\n    expect:\n      V:REPORT:so-tu-phap:2025-H1: MET_LATE 1")
                + "\n";
    }

    static String baseline(int findings) {
        return "{\"findings\":["
                + lines(
                        findings,
                        i -> (i == 0 ? "" : ",") + "{\"code\":\"review.x\",\"clause\":\"II.1\",\"message\":\"m" + i
                                + "\",\"accepted\":{\"owner\":\"o\",\"reason\":\"r\",\"until\":\"2025-12-31\"}}")
                + "]}";
    }

    static String csvText(int rows, String row) {
        return "kind,agency,clause,period,at\n" + lines(rows, i -> row) + "\n";
    }

    static String text(Sized.Writing writing) {
        return new String(Sized.bytes(writing), StandardCharsets.UTF_8);
    }

    static String portfolio(int plans) {
        return "{\"plans\":[" + lines(plans, i -> (i == 0 ? "" : ",") + "{\"plan\":\"plan-" + i + ".json\"}") + "]}";
    }

    /** An office whose signing block has so many lines. */
    static String office(int lines) {
        return "{\"name\":\"Sở Y tế\",\"signing\":[" + lines(lines, i -> (i == 0 ? "" : ",") + "\"dòng " + i + "\"")
                + "]}";
    }

    /** So many tasks added to the bundled plan. */
    static Amendment amendment(int tasks) {
        Plan plan = Sized.plan(tasks);
        return new Amendment(
                DocumentNumber.of("87/KH-UBND"),
                LocalDate.of(2025, 7, 10),
                plan.id(),
                null,
                "",
                IntStream.rangeClosed(1, tasks)
                        .mapToObj(i -> (Amendment.Change) new Amendment.Addition(
                                ClauseRef.of("1." + i), "Bổ sung khoản " + i, task(plan, "VI." + i)))
                        .toList());
    }

    private static PlanTask task(Plan plan, String clause) {
        return (PlanTask) plan.clause(ClauseRef.of(clause)).orElseThrow();
    }

    /** Khoản 9 Mục II addresses "Các sở, ngành, hội đoàn thể liên quan": a letter a day says whom that means. */
    static List<ConcernedAgencies> concerned(int letters) {
        String words = "Các sở, ngành, hội đoàn thể liên quan";
        return IntStream.rangeClosed(1, letters)
                .mapToObj(i -> new ConcernedAgencies(
                        ClauseRef.of("II.9"),
                        words,
                        List.of(AgencyId.of("so-tu-phap")),
                        new DatedDocument(
                                DocumentNumber.of(i + "/SYT-NV"),
                                QuangNgai.plan65().date().plusDays(i)),
                        null))
                .toList();
    }
}
