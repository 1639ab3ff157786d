package vn.childplan.testkit.scenario;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/**
 * A case that was found, by a property or in use, as a scenario that can be kept: what was given, what happened, and how the
 * obligations stand. Whoever keeps it corrects what is expected.
 *
 * <pre>{@code
 * KeptCase found = KeptCase.of(plan, evidence, asOf, List.of("V:REPORT:so-tu-phap:2025-H1"));
 * System.out.println(found.yaml());
 * found.write(Path.of("src/test/cases"), "after-office-hours");
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class KeptCase {
    private final Assessment assessment;
    private final PlanUnderRules plan;
    private final EvidenceLog log;
    private final List<Verdict> expected;

    private KeptCase(Assessment assessment, PlanUnderRules plan, EvidenceLog log, List<Verdict> expected) {
        this.assessment = assessment;
        this.plan = plan;
        this.log = log;
        this.expected = expected;
    }

    /**
     * As it is judged today.
     *
     * @param obligations the ids of those that the case is about
     * @throws java.util.NoSuchElementException if there is no such obligation
     */
    public static KeptCase of(PlanUnderRules plan, EvidenceLog log, Instant asOf, Collection<String> obligations) {
        Assessment assessment = plan.assess(log, asOf);
        return new KeptCase(
                assessment,
                plan,
                Objects.requireNonNull(log, "log"),
                obligations.stream().map(assessment::verdict).toList());
    }

    /** The scenario, where plan, directory, calendar and rules that are not the bundled ones stand in files beside it. */
    public String yaml() {
        return yaml("case");
    }

    private String yaml(String name) {
        List<String> lines = new ArrayList<>();
        lines.add("scenario: " + name);
        Map<String, Content> given = given();
        if (!given.isEmpty()) {
            lines.add("given:");
            given.keySet().forEach(part -> lines.add("  " + part + ": " + fileName(name, part)));
        }
        if (!log.entries().isEmpty()) {
            lines.add("evidence:");
            entries().forEach(entry -> lines.add("  - " + entry));
        }
        long notCounted = assessment.notCounted().size()
                + log.entries().stream()
                        .filter(entry -> entry.recordedAt().isAfter(assessment.asOf()))
                        .count();
        if (notCounted > 0) {
            lines.add("notCounted: " + notCounted);
        }
        int withoutEffect = given.containsKey("rules") ? EffectOfRules.withoutEffect(asRead()) : 0;
        if (withoutEffect > 0) {
            lines.add("withoutEffect: " + withoutEffect);
        }
        lines.add("moments:");
        lines.add("  - asOf: " + VietnamTime.format(assessment.asOf()));
        lines.add("    expect:");
        for (Verdict verdict : expected) {
            lines.add("      " + verdict.obligation().shortId() + ": " + verdict.status()
                    + (verdict.daysLate() == 0 ? "" : " " + verdict.daysLate()));
        }
        return String.join("\n", lines) + "\n";
    }

    /** JSON is YAML: one entry a line. */
    private List<String> entries() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            EvidenceJsonLines.write(log, out);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes every byte", e);
        }
        return out.toString(StandardCharsets.UTF_8).lines().toList();
    }

    /** With the rules as the file gives them: it states them over the standard ones, whatever they were set over. */
    private PlanUnderRules asRead() {
        ByteArrayOutputStream rules = new ByteArrayOutputStream();
        try {
            RuleSetJson.write(plan.rules(), rules);
        } catch (IOException e) {
            throw new IllegalStateException("memory takes every byte", e);
        }
        return plan.with(RuleSetJson.read(new ByteArrayInputStream(rules.toByteArray()), "rules.json")
                .orThrow());
    }

    private interface Content {
        void write(OutputStream out) throws IOException;
    }

    /** What is not bundled. */
    private Map<String, Content> given() {
        Map<String, Content> given = new LinkedHashMap<>();
        if (!plan.plan().equals(QuangNgai.plan65())) {
            given.put("plan", out -> PlanJson.write(plan.plan(), out));
        }
        if (!plan.directory().equals(QuangNgai.directory())) {
            given.put("directory", out -> DirectoryJson.write(plan.directory(), out));
        }
        if (!plan.calendar().equals(VietNam.calendar())) {
            given.put("calendar", out -> CalendarJson.write(plan.calendar(), out));
        }
        if (!plan.rules().equals(RuleSet.standard())) {
            given.put("rules", out -> RuleSetJson.write(plan.rules(), out));
        }
        return given;
    }

    private static String fileName(String name, String part) {
        return name + "-" + part + ".json";
    }

    /**
     * Writes {@code NAME.yaml} and what is not bundled beside it; files of these names are replaced.
     *
     * @param name what the files are called, letters, digits and hyphens
     * @return the scenario file
     * @throws IllegalArgumentException if the name has other signs, or if the rules hold one that no file can name
     */
    public Path write(Path folder, String name) throws IOException {
        if (!name.matches("[A-Za-z0-9-]+")) {
            throw new IllegalArgumentException("'" + name + "' is not a name of letters, digits and hyphens");
        }
        for (Map.Entry<String, Content> part : given().entrySet()) {
            try (OutputStream out = Files.newOutputStream(folder.resolve(fileName(name, part.getKey())))) {
                part.getValue().write(out);
            }
        }
        return Files.writeString(folder.resolve(name + ".yaml"), yaml(name));
    }

    /** The scenario. */
    @Override
    public String toString() {
        return yaml();
    }
}
