package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;

/** The settings of a file, checked field by field against the rules that they are for. */
final class SettingLines {
    private final RuleSet rules;
    private final RuleFileProblems problems;

    SettingLines(RuleSet rules, RuleFileProblems problems) {
        this.rules = rules;
        this.problems = problems;
    }

    /** What they set, without those that cannot be set. */
    List<Setting> read() {
        List<Json> items = problems.tree().items("settings");
        StatedSettings stated = new StatedSettings(problems.problems());
        for (int i = 0; i < items.size(); i++) {
            Pointer path = Pointer.ROOT.to("settings").to(i);
            if (items.get(i) instanceof Json.Obj line) {
                Setting setting = new Line(line, path).setting();
                if (setting != null) {
                    stated.add(setting, line, path);
                }
            }
        }
        return stated.checked(rules);
    }

    /** One setting, as far as it could be read. */
    private final class Line {
        private final Json.Obj line;
        private final Pointer path;

        Line(Json.Obj line, Pointer path) {
            this.line = line;
            this.path = path;
        }

        private <T> Optional<Placed<T>> part(String field, Class<T> type) {
            return problems.part(line, path, field, type);
        }

        private @Nullable String words(String field) {
            return part(field, String.class).map(Placed::value).orElse(null);
        }

        private @Nullable LocalDate day(String field) {
            return part(field, LocalDate.class).map(Placed::value).orElse(null);
        }

        /** What it sets; null after a problem. */
        @Nullable
        Setting setting() {
            Placed<String> id = part("rule", String.class).orElse(null);
            if (id == null) {
                return null;
            }
            Rule rule = rules.rule(id.value()).orElse(null);
            if (rule == null) {
                problems.unknownRule(rules, id);
                return null;
            }
            boolean daysFit = daysFit(rule);
            Object value = part("parameter", String.class)
                    .flatMap(name -> parameter(rule, name))
                    .flatMap(parameter -> part("value", String.class).flatMap(text -> value(rule, parameter, text)))
                    .orElse(null);
            String parameter = words("parameter");
            boolean whole =
                    problems.binder().madeOf(line, RuleSetDocument.Line.class).isPresent();
            if (value == null || parameter == null || !daysFit || !whole) {
                return null;
            }
            LocalDate until = day("until");
            Validity days = new Validity(day("from"), until == null ? null : until.plusDays(1));
            return new Setting(rule.id(), parameter, value, days, day("warnFrom"), words("reason"), words("basis"));
        }

        private Optional<Parameter<?>> parameter(Rule rule, Placed<String> name) {
            Optional<Parameter<?>> parameter = rule.about().parameter(name.value());
            if (parameter.isEmpty()) {
                problems.add(
                        "rules.unknown-parameter",
                        name,
                        Text.of(
                                "quy tắc " + rule.id() + " không có tham số " + Excerpt.quote(name.value()),
                                "rule " + rule.id() + " has no parameter " + Excerpt.quote(name.value())),
                        nearest(rule, name.value()));
            }
            return parameter;
        }

        private Optional<Object> value(Rule rule, Parameter<?> parameter, Placed<String> text) {
            try {
                return Optional.of(rules.accepted(Setting.of(rule.id(), parameter.name(), text.value()))
                        .value());
            } catch (IllegalArgumentException e) {
                Text allowed = parameter.allowed();
                problems.add(
                        "rules.value",
                        text,
                        Text.of(
                                "tham số " + parameter.name() + " không nhận " + Excerpt.quote(text.value()),
                                "parameter " + parameter.name() + " cannot be " + Excerpt.quote(text.value())),
                        Text.of("Ghi: " + allowed.vi(), "Write " + allowed.en()));
                return Optional.empty();
            }
        }

        /** Whether its days can be; a problem if not. */
        private boolean daysFit(Rule rule) {
            LocalDate from = day("from");
            Placed<LocalDate> until = part("until", LocalDate.class).orElse(null);
            if (from != null && until != null && until.value().isBefore(from)) {
                problems.add(
                        "rules.days",
                        until,
                        Text.of(
                                "ngày kết thúc (until) trước ngày bắt đầu (from)",
                                "it ends (until) before it begins (from)"),
                        Text.of("Ghi until từ ngày from trở đi.", "Let until be no earlier than from."));
                return false;
            }
            Placed<LocalDate> warning = part("warnFrom", LocalDate.class).orElse(null);
            boolean fromCannotBeRead = from == null && line.get("from").isPresent();
            if (warning == null || fromCannotBeRead) {
                return true;
            }
            if (!Setting.warnsBefore(from, warning.value()) || !rules.canWarn(rule.id())) {
                problems.add(
                        "rules.warning",
                        warning,
                        Text.of("không cảnh báo trước được từ ngày này", "nobody can be warned from that day on"),
                        from == null
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

    /** The nearest parameter of a rule; all it has where none is near. */
    private static Text nearest(Rule rule, String typed) {
        List<String> names =
                rule.about().parameters().stream().map(Parameter::name).toList();
        if (names.isEmpty()) {
            return Text.of("Quy tắc này không có tham số nào.", "This rule has no parameter.");
        }
        return Nearest.to(typed, names)
                .map(near -> Text.of("Có phải là " + near + "?", "Is it " + near + "?"))
                .orElseGet(() -> Text.of(
                        "Tham số: " + String.join(", ", names) + ".", "It has: " + String.join(", ", names) + "."));
    }
}
