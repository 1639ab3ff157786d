package vn.childplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.CoverageReport;
import vn.childplan.reporting.contract.CoverageJson;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.testkit.scenario.Scenario;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Coverage;
import vn.childplan.validation.change.CoverageGap;
import vn.childplan.validation.change.CoverageOfRule;
import vn.childplan.validation.rule.RuleSet;

/** What scenarios or evidence try of a rule set, and in which cases. */
final class CasesTried {
    private final RuleSet rules;
    private final Map<String, List<String>> cases = new LinkedHashMap<>();
    private Coverage coverage;

    /** Nothing yet: every rule of the set stands there untried. */
    CasesTried(PlanUnderRules plan) {
        this.rules = plan.rules();
        this.coverage = Coverage.of(plan, EvidenceLog.EMPTY, List.of());
    }

    /** What the scenarios of files try, where they give no rules of their own those of {@code given}. */
    void addScenarios(List<Path> files, PlanUnderRules given) {
        List<Finding> problems = new ArrayList<>();
        Function<Path, Reading<Scenario>> reader = ScenarioYaml.reader(given);
        for (Path file : files) {
            Reading<Scenario> read = reader.apply(file);
            problems.addAll(read.problems());
            read.value().ifPresent(scenario -> add(file, scenario));
        }
        if (!problems.isEmpty()) {
            throw BadInput.of(problems);
        }
    }

    /** By the id of a rule the cases in which it came to something. */
    Map<String, List<String>> cases() {
        return cases;
    }

    /** What a scenario tries at its moments, under its own rules. */
    void add(Path file, Scenario scenario) {
        List<Instant> moments =
                scenario.moments().stream().map(Scenario.Moment::asOf).toList();
        add(file.toString(), Coverage.of(scenario.given(), scenario.evidence(), moments));
    }

    /** What a case tries. */
    void add(String name, Coverage tried) {
        coverage = coverage.plus(tried);
        tried.rules().stream()
                .filter(CoverageOfRule::matched)
                .forEach(rule -> cases.computeIfAbsent(rule.rule(), id -> new ArrayList<>())
                        .add(name));
    }

    int percent() {
        return coverage.percent();
    }

    /** The share that was asked for, in percent; null if none was. */
    static @Nullable Integer percent(@Nullable Integer asked) {
        if (asked != null && (asked < 0 || asked > 100)) {
            throw BadInput.of(
                    "--min-coverage",
                    Text.of("không có " + asked + " phần trăm", "there is no share of " + asked + " percent"),
                    Text.of("Ghi một số từ 0 đến 100.", "Write a number from 0 to 100."));
        }
        return asked;
    }

    /** The format that the ending of a file asks for. */
    static String format(String file) {
        String name = file.substring(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1);
        String ending =
                name.contains(".") ? name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT) : "";
        return switch (ending) {
            case "txt" -> "text";
            case "json", "html" -> ending;
            default ->
                throw BadInput.of(
                        "--coverage",
                        Text.of(
                                "tệp '" + name + "' không có phần mở rộng dùng được ở đây",
                                "the ending of '" + name + "' is none that can be written here"),
                        Text.of(
                                "Ghi tên tệp .html, .json hoặc .txt.",
                                "Name a file that ends in .html, .json or .txt."));
        };
    }

    /** In a format: text, json or html. */
    void write(String format, ChildplanCommand program, OutputStream out) throws IOException {
        Locale locale = program.locale();
        switch (format) {
            case "text" -> out.write(page(program).toString().getBytes(StandardCharsets.UTF_8));
            case "json" -> CoverageJson.write(coverage, cases, locale, out);
            case "html" ->
                ReportWriters.installed()
                        .forFormat(format)
                        .write(CoverageReport.of(rules, coverage, cases).in(locale), out);
            default ->
                throw BadInput.of(
                        "--format",
                        Text.of("không có định dạng '" + format + "'", "there is no format '" + format + "'"),
                        Text.of("Ghi text, json hoặc html.", "Write text, json or html."));
        }
    }

    /** What is not tried, and rule by rule how much is. */
    Page page(ChildplanCommand program) {
        Page page = program.page();
        page.title(page.say("QUY TẮC NÀO ĐÃ ĐƯỢC THỬ: ", "WHICH RULES WERE TRIED: ") + rules.name());
        page.line(page.say("Đã thử ", "Tried: ") + percent() + "%");
        List<CoverageGap> gaps = coverage.gaps();
        page.section(page.say("CHƯA THỬ (", "NOT TRIED (") + page.words().number(gaps.size()) + ")");
        gaps.forEach(gap -> page.item(gap.words().in(page.locale())));
        List<String> idle = coverage.rules().stream()
                .filter(rule -> rule.mayMatchNothing() && !rule.matched())
                .map(CoverageOfRule::rule)
                .toList();
        if (!idle.isEmpty()) {
            page.section(page.say("CHƯA GẶP, VÀ KHÔNG BẮT BUỘC (", "NOT MET, AND NEED NOT BE (")
                    + page.words().number(idle.size()) + ")");
            page.line(String.join(", ", idle));
        }
        TextTable table = new TextTable()
                .words(page.say("quy tắc", "rule"))
                .numbers(page.say("đã thử", "tried"))
                .numbers(page.say("trên", "of"))
                .numbers(page.say("tình huống", "cases"));
        for (CoverageOfRule rule : coverage.rules()) {
            table.row()
                    .cell(rule.rule())
                    .cell(page.words().number(rule.tried()))
                    .cell(page.words().number(rule.points()))
                    .cell(page.words()
                            .number(cases.getOrDefault(rule.rule(), List.of()).size()));
        }
        page.blank().table(table);
        return page;
    }
}
