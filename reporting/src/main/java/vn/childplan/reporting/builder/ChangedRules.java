package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.RuleChange;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.Rule;

/** How two rule sets differ, step by step, for those who know neither ids nor names of parameters. */
final class ChangedRules {
    private final Impact impact;
    private final Wording words;

    ChangedRules(Impact impact, Wording words) {
        this.impact = impact;
        this.words = words;
    }

    /** What the candidate says of itself, then each step with why it is taken. */
    Section section() {
        List<Block> blocks = new ArrayList<>();
        impact.candidate().rules().description().lines().forEach(line -> blocks.add(Paragraph.of(words.of(line))));
        RuleChange change = impact.ruleChange();
        for (RuleChange.Step step : change.steps()) {
            blocks.add(Paragraph.of(step(step)));
            step.why().stream()
                    .map(words::of)
                    .filter(why -> !why.equals(title(step.rule())))
                    .forEach(why -> blocks.add(Paragraph.note(why)));
        }
        if (change.isEmpty()) {
            blocks.add(Paragraph.of(words.say("Quy tắc không đổi.", "The rules are the same.")));
        }
        impact.whyNoChange().forEach(why -> blocks.add(Paragraph.of(withTitles(why, change.steps()))));
        return Section.of(words.say("Quy tắc thay đổi", "What changes in the rules"), blocks);
    }

    /** As the step says itself, with the title of the rule; of a setting what it is and what it will be. */
    private String step(RuleChange.Step step) {
        if (step instanceof RuleChange.Reset reset) {
            return reset(reset);
        }
        String said = withTitles(step.words(), List.of(step));
        return said.substring(0, 1).toUpperCase(Locale.ROOT) + said.substring(1) + ".";
    }

    /** "Thời gian ân hạn: hiện nay không có; dự kiến là 03 ngày làm việc." */
    private String reset(RuleChange.Reset reset) {
        Rule before = impact.base().rules().rule(reset.rule()).orElseThrow();
        Rule after = impact.candidate().rules().rule(reset.rule()).orElseThrow();
        Parameter<?> parameter = after.about().parameter(reset.parameter()).orElseThrow();
        SettingsInWords now = new SettingsInWords(impact.base().rules(), words);
        SettingsInWords proposed = new SettingsInWords(impact.candidate().rules(), words);
        return now.topic(reset.rule(), parameter)
                + words.say(": hiện nay ", ": now ")
                + now.values(before, parameter)
                + words.say("; dự kiến ", "; proposed: ")
                + proposed.values(after, parameter) + ".";
    }

    /** What makes a difference: what a changed setting is about, of other changes the title of the rule. */
    String cause(String cause) {
        return switch (cause) {
            case "plan" -> words.say("kế hoạch", "the plan");
            case "directory" -> words.say("danh mục cơ quan", "the directory");
            case "calendar" -> words.say("lịch làm việc", "the calendar");
            case "evidence" -> words.say("thông tin thực hiện", "what is recorded");
            default -> topics(cause).orElseGet(() -> title(cause));
        };
    }

    private Optional<String> topics(String rule) {
        SettingsInWords proposed = new SettingsInWords(impact.candidate().rules(), words);
        String topics = impact.ruleChange().steps().stream()
                .filter(step -> step.rule().equals(rule))
                .map(step ->
                        step instanceof RuleChange.Reset reset ? proposed.topic(rule, parameter(reset)) : title(rule))
                .distinct()
                .collect(Collectors.joining("; "));
        return topics.isEmpty() ? Optional.empty() : Optional.of(topics);
    }

    private Parameter<?> parameter(RuleChange.Reset reset) {
        return rule(reset.rule())
                .flatMap(rule -> rule.about().parameter(reset.parameter()))
                .orElseThrow();
    }

    /** A sentence on the rules that change, with their titles in place of their ids. */
    private String withTitles(Text sentence, List<RuleChange.Step> steps) {
        String said = words.of(sentence);
        for (RuleChange.Step step : steps) {
            String title = title(step.rule());
            said = said.replace(step.rule(), title.indexOf('“') < 0 ? "“" + title + "”" : title);
        }
        return said;
    }

    private String title(String id) {
        return rule(id).map(rule -> words.of(rule.about().title())).orElse(id);
    }

    private Optional<Rule> rule(String id) {
        return impact.candidate()
                .rules()
                .rule(id)
                .or(() -> impact.base().rules().rule(id));
    }
}
