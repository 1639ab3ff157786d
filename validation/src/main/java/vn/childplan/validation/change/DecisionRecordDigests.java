package vn.childplan.validation.change;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Collectors;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetDescription;
import vn.childplan.validation.rule.RuleSetJson;
import vn.childplan.validation.rule.Setting;

/** Digests the facts of a decision from the bytes in which the library writes them. */
final class DecisionRecordDigests {
    private static final Comparator<Setting> ORDER = Comparator.comparing(Setting::rule)
            .thenComparing(Setting::parameter)
            .thenComparing(Setting.GENERAL_FIRST);

    private DecisionRecordDigests() {}

    private interface Writer {
        void to(OutputStream out) throws IOException;
    }

    static DecisionRecord.Digests of(PlanUnderRules plan, EvidenceLog log, Instant asOf) {
        return new DecisionRecord.Digests(
                sha256(written(out -> PlanJson.write(plan.plan(), out))),
                sha256(written(out -> DirectoryJson.write(plan.directory(), out))),
                sha256(written(out -> CalendarJson.write(plan.calendar(), out))),
                sha256(rules(plan.rules())),
                sha256(evidence(log, asOf)));
    }

    private static byte[] rules(RuleSet rules) {
        try {
            RuleSet sorted = sorted(rules);
            byte[] file = written(out -> RuleSetJson.write(sorted, out));
            boolean complete = RuleSetJson.read(new ByteArrayInputStream(file), rules.name())
                    .value()
                    .filter(sorted::equals)
                    .isPresent();
            return complete ? file : listed(rules);
        } catch (IllegalArgumentException ownRules) {
            return listed(rules);
        }
    }

    /** The same rule set with its settings in one order, whatever the order of setting them was. */
    private static RuleSet sorted(RuleSet rules) {
        RuleSet sorted = rules.describedAs(RuleSetDescription.NONE);
        for (Setting setting : rules.settings()) {
            sorted = sorted.unset(setting.rule(), setting.parameter());
        }
        for (Setting setting : rules.settings().stream().sorted(ORDER).toList()) {
            sorted = sorted.set(setting.effect());
        }
        return sorted;
    }

    /** For a set that no file can state. */
    private static byte[] listed(RuleSet rules) {
        StringBuilder text = new StringBuilder("rules " + rules.name() + "\n");
        for (Rule rule : rules.rules()) {
            text.append(rule.id())
                    .append(' ')
                    .append(rule.about().validity().from())
                    .append(' ')
                    .append(rule.about().validity().to());
            rule.about()
                    .parameters()
                    .forEach(parameter -> text.append(' ')
                            .append(parameter.name())
                            .append('=')
                            .append(parameter.standard()));
            text.append('\n');
        }
        for (Setting setting : rules.settings().stream().sorted(ORDER).toList()) {
            text.append("set ")
                    .append(setting.rule())
                    .append(' ')
                    .append(setting.parameter())
                    .append('=')
                    .append(setting.value())
                    .append(' ')
                    .append(setting.from())
                    .append(setting.until() == null ? "" : " " + setting.until())
                    .append('\n');
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    /** One line an entry, the lines sorted. */
    private static byte[] evidence(EvidenceLog log, Instant asOf) {
        List<Evidence> known = log.entries().stream()
                .filter(entry -> !entry.recordedAt().isAfter(asOf))
                .toList();
        byte[] lines = written(out -> EvidenceJsonLines.write(EvidenceLog.of(known), out));
        return new String(lines, StandardCharsets.UTF_8)
                .lines()
                .sorted()
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] written(Writer writer) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.to(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
