package vn.childplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;
import vn.childplan.reporting.builder.RuleCatalogue;
import vn.childplan.reporting.contract.RulesJson;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.StandingLaw;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleDescription;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;

/** By which rules: the catalogue of a rule set. */
@Command(name = "rules")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class RulesCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Parameters(paramLabel = "${bundle:label.PATH}", descriptionKey = "PATH", arity = "0..*")
    private @Nullable List<String> paths;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private RuleOption rules;

    @Option(names = "--format", paramLabel = "text|json|html", defaultValue = "text")
    private String format;

    @Override
    public Integer call() throws IOException {
        Locale locale = program.locale();
        OutputStream out = program.terminal().out();
        if (paths != null && !format.equals("html")) {
            throw BadInput.of(
                    "rules",
                    Text.of("chỉ trang html nêu các tình huống", "only the html page names cases"),
                    Text.of("Thêm --format html, hoặc bỏ PATH.", "Add --format html, or leave PATH out."));
        }
        PlanUnderRules given = plan.under(rules.file(), program);
        RuleSet set = given.rules();
        switch (format) {
            case "text" -> program.print(page(set));
            case "json" -> RulesJson.write(set, locale, out);
            case "html" ->
                ReportWriters.installed()
                        .forFormat(format)
                        .write(catalogue(given).in(locale), out);
            default ->
                throw BadInput.of(
                        "--format",
                        Text.of("không có định dạng '" + format + "'", "there is no format '" + format + "'"),
                        Text.of("Ghi text, json hoặc html.", "Write text, json or html."));
        }
        return 0;
    }

    private RuleCatalogue catalogue(PlanUnderRules given) {
        RuleCatalogue catalogue = RuleCatalogue.of(given);
        if (paths == null) {
            return catalogue;
        }
        CasesTried tried = new CasesTried(given);
        tried.addScenarios(ScenarioFiles.named(paths), given);
        return catalogue.withCases(tried.cases());
    }

    private Page page(RuleSet set) {
        Page page = program.page();
        page.title(page.say("BỘ QUY TẮC ", "RULE SET ") + set.name());
        set.description().lines().forEach(line -> page.line(line.in(page.locale())));
        for (Rule rule : set.rules()) {
            page.blank();
            describe(page, rule, set);
        }
        others(page, set);
        return page;
    }

    /** The sets of the library of which this one has no rule: a file may join them. */
    private static void others(Page page, RuleSet set) {
        for (RuleSet other : RuleSet.library()) {
            if (other.rules().stream().noneMatch(set.rules()::contains)) {
                page.section(page.say("BỘ QUY TẮC CÓ THỂ THÊM: ", "ANOTHER SET, TO BE JOINED: ") + other.name());
                page.line(page.say(
                        "Thêm bằng tệp quy tắc có \"and\": [\"" + other.name() + "\"].",
                        "Join it by a file of rules with \"and\": [\"" + other.name() + "\"]."));
                for (Rule rule : other.rules()) {
                    page.blank();
                    describe(page, rule, other);
                }
            }
        }
    }

    private static void describe(Page page, Rule rule, RuleSet set) {
        describe(page, rule.about(), set);
        rule.<Optional<StandingLaw>>match(
                        law -> Optional.of(law.law()), reading -> Optional.empty(), verdict -> Optional.empty())
                .ifPresent(law -> describe(page, law));
    }

    /** Which document orders it, and what no source says of that. */
    private static void describe(Page page, StandingLaw law) {
        page.line(
                "  ",
                "    ",
                page.say("Văn bản quy định: ", "Ordered by: ")
                        + law.cited().in(page.locale())
                        + page.say(", áp dụng từ ngày ", ", binding from ")
                        + page.words().date(law.since()));
        law.unsettled()
                .forEach(open ->
                        page.line("  ", "    ", page.say("Chưa có nguồn: ", "Not settled: ") + open.in(page.locale())));
    }

    private static void describe(Page page, RuleDescription about, RuleSet set) {
        page.title(about.id());
        page.line("  ", "  ", about.title().in(page.locale()));
        for (Basis basis : about.bases()) {
            page.line("  ", "    ", line(page, basis));
        }
        if (!about.validity().equals(Validity.ALWAYS)) {
            page.line("  ", "    ", page.say("Hiệu lực: ", "In force: ") + validity(page, about.validity()));
        }
        for (Parameter<?> parameter : about.parameters()) {
            page.line(
                    "  ",
                    "    ",
                    parameter.name() + " = " + values(page, about, parameter, set) + " – "
                            + parameter.meaning().in(page.locale()) + " ("
                            + parameter.allowed().in(page.locale()) + ")");
            set.settings().stream()
                    .filter(setting -> isOf(setting, about, parameter))
                    .flatMap(setting -> setting.why().stream())
                    .forEach(why -> page.line("    ", "      ", why.in(page.locale())));
        }
    }

    private static boolean isOf(Setting setting, RuleDescription about, Parameter<?> parameter) {
        return setting.rule().equals(about.id()) && setting.parameter().equals(parameter.name());
    }

    /** What binds is named as the basis; an analogy, a reading and practice name themselves. */
    private static String line(Page page, Basis basis) {
        return switch (basis.kind()) {
            case TEXT, LAW -> page.say("Căn cứ: ", "Basis: ") + basis.in(page.locale());
            case ANALOGY, READING, PRACTICE -> basis.line(page.locale());
        };
    }

    private static String validity(Page page, Validity validity) {
        String from = validity.from() == null
                ? ""
                : page.say("từ ngày ", "from ") + page.words().date(validity.from());
        String to = validity.to() == null
                ? ""
                : page.say(" trước ngày ", " before ") + page.words().date(validity.to());
        return (from + to).strip();
    }

    private static String values(Page page, RuleDescription about, Parameter<?> parameter, RuleSet set) {
        StringBuilder values = new StringBuilder(String.valueOf(parameter.standard()));
        for (Setting setting : set.settings()) {
            if (isOf(setting, about, parameter)) {
                values.append("; ").append(setting.words().in(page.locale()));
            }
        }
        return values.toString();
    }
}
