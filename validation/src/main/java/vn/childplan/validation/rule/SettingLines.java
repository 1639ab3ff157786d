package vn.childplan.validation.rule;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.text.Text;

/** The settings of a file, checked line by line against the rules that they are for. */
final class SettingLines {
    private final RuleSet rules;
    private final RuleFileProblems problems;

    SettingLines(RuleSet rules, RuleFileProblems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** What they set, without those that cannot be set. */
    List<Setting> read(List<RuleSetDocument.Line> lines) {
        List<Json> places = problems.items("settings");
        StatedSettings stated = new StatedSettings(problems.problems());
        for (int i = 0; i < lines.size(); i++) {
            Pointer path = Pointer.ROOT.to("settings").to(i);
            Setting setting = setting(lines.get(i), places.get(i), path);
            if (setting != null) {
                stated.add(setting, places.get(i), path);
            }
        }
        return stated.checked();
    }

    /** What a line sets; null after a problem. */
    private @Nullable Setting setting(RuleSetDocument.Line line, Json at, Pointer path) {
        Optional<Rule> rule = rules.rule(line.rule());
        if (rule.isEmpty()) {
            problems.unknownRule(rules, line.rule(), at, path.to("rule"));
            return null;
        }
        List<String> parameters =
                rule.get().about().parameters().stream().map(Parameter::name).toList();
        Optional<Parameter<?>> parameter = rule.get().about().parameter(line.parameter());
        if (parameter.isEmpty()) {
            problems.add(
                    "rules.unknown-parameter",
                    at,
                    path.to("parameter"),
                    Text.of(
                            "quy tắc " + line.rule() + " không có tham số " + Excerpt.quote(line.parameter()),
                            "rule " + line.rule() + " has no parameter " + Excerpt.quote(line.parameter())),
                    Text.of("Tham số: " + String.join(", ", parameters), "It has: " + String.join(", ", parameters)));
            return null;
        }
        if (!daysFit(line, at, path)) {
            return null;
        }
        try {
            return rules.accepted(line.setting());
        } catch (IllegalArgumentException e) {
            Text allowed = parameter.get().allowed();
            problems.add(
                    "rules.value",
                    at,
                    path.to("value"),
                    Text.of(
                            "tham số " + line.parameter() + " không nhận " + Excerpt.quote(line.value()),
                            "parameter " + line.parameter() + " cannot be " + Excerpt.quote(line.value())),
                    Text.of("Ghi: " + allowed.vi(), "Write " + allowed.en()));
            return null;
        }
    }

    /** Whether its days can be; a problem if not. */
    private boolean daysFit(RuleSetDocument.Line line, Json at, Pointer path) {
        if (line.from() != null && line.until() != null && line.until().isBefore(line.from())) {
            problems.add(
                    "rules.days",
                    at,
                    path.to("until"),
                    Text.of(
                            "ngày kết thúc (until) trước ngày bắt đầu (from)",
                            "it ends (until) before it begins (from)"),
                    Text.of("Ghi until từ ngày from trở đi.", "Let until be no earlier than from."));
            return false;
        }
        if (line.warnFrom() != null
                && (!Setting.warnsBefore(line.from(), line.warnFrom()) || !rules.canWarn(line.rule()))) {
            problems.add(
                    "rules.warning",
                    at,
                    path.to("warnFrom"),
                    Text.of("không cảnh báo trước được từ ngày này", "nobody can be warned from that day on"),
                    line.from() == null
                            ? Text.of(
                                    "Thêm from, là ngày thiết lập có hiệu lực, sau ngày cảnh báo (warnFrom).",
                                    "Add from, the day on which the setting begins to hold, later than warnFrom.")
                            : Text.of(
                                    "Ghi from sau ngày cảnh báo (warnFrom), với quy tắc dùng để kết luận.",
                                    "Let from be later than warnFrom, for a rule that judges."));
            return false;
        }
        return true;
    }
}
