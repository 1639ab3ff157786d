package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DayUnit;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.rule.Parameter;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Setting;

/**
 * The parameters of rules as those who decide on them read them: what each is about, and its values in words. Of a rule that is
 * not of the library nothing is known but what its parameter says of itself, and its values stand as they are.
 */
final class SettingsInWords {
    /**
     * One parameter.
     *
     * @param topic what it is about; a value goes on behind it
     * @param values each value in words; empty where it is a number
     */
    private record Known(Text topic, Map<String, Text> values) {}

    private static final Map<String, Text> SHIFTS = Map.of(
            "NONE", Text.of("giữ nguyên", "it stays"),
            "NEXT_WORKING_DAY", Text.of("chuyển sang ngày làm việc tiếp theo", "it moves to the next working day"),
            "PREVIOUS_WORKING_DAY",
                    Text.of("chuyển về ngày làm việc liền trước", "it moves back to the working day before"));

    private static final Map<String, Known> KNOWN = Map.ofEntries(
            yesNo(
                    "deadline.wording includesNamedDay",
                    Text.of("Hạn cuối khi kế hoạch ghi “trước ngày …”", "Last day where the plan says “before” a date"),
                    Text.of("là chính ngày được ghi", "that date itself"),
                    Text.of("là ngày liền trước ngày được ghi", "the day before that date")),
            known(
                    "deadline.rest-day shift",
                    Text.of("Hạn cuối trùng ngày nghỉ", "A last day that is a day off"),
                    SHIFTS),
            known(
                    "deadline.after-event shift",
                    Text.of(
                            "Hạn cuối tính từ một sự kiện và trùng ngày nghỉ",
                            "A last day that is counted from an event and is a day off"),
                    SHIFTS),
            yesNo(
                    "deadline.event binds",
                    Text.of("Ngày của sự kiện mà nhiệm vụ nêu", "The day of the event that a task is for"),
                    Text.of("là hạn cuối", "it is the last day"),
                    Text.of("không phải là hạn cuối", "it is not the last day")),
            known("deadline.grace days", Text.of("Thời gian ân hạn", "Period of grace"), Map.of()),
            known(
                    "deadline.grace unit",
                    Text.of("Cách tính ngày ân hạn", "How days of grace are counted"),
                    Map.of(
                            "WORKING_DAYS", Text.of("theo ngày làm việc", "in working days"),
                            "CALENDAR_DAYS", Text.of("kể cả ngày nghỉ", "days off included"))),
            known(
                    "finding.estimates regime",
                    Text.of("Báo cáo theo kế hoạch", "Reports under the plan"),
                    Map.of(
                            "PERIODIC", Text.of("là báo cáo định kỳ", "periodic reports"),
                            "THEMATIC", Text.of("là báo cáo chuyên đề", "reports on a topic"))),
            known("progress.due-soon days", Text.of("Sắp đến hạn", "Due soon"), Map.of()),
            known(
                    "fulfilment.document otherChannel",
                    Text.of(
                            "Văn bản không gửi qua cơ quan nêu trong kế hoạch",
                            "A document not sent through the agency that the plan names"),
                    Map.of(
                            "COUNTS", Text.of("vẫn được tính", "it counts"),
                            "NOT_COUNTED", Text.of("không được tính", "it does not count"))),
            known(
                    "bearer.localities level",
                    Text.of("“Địa phương” trong kế hoạch", "“Địa phương” (localities) in a plan"),
                    Map.of(
                            "DISTRICT", Text.of("là cấp huyện", "district level"),
                            "COMMUNE", Text.of("là cấp xã", "commune level"),
                            "DISTRICT_AND_COMMUNE", Text.of("là cấp huyện và cấp xã", "district and commune level"))),
            yesNo(
                    "bearer.coordinating timeBinds",
                    Text.of("Thời gian thực hiện của nhiệm vụ", "The time of a task"),
                    Text.of("áp dụng cả đối với cơ quan phối hợp", "it binds those who coordinate as well"),
                    Text.of("không áp dụng đối với cơ quan phối hợp", "it does not bind those who coordinate")),
            yesNo(
                    "bearer.succession passesOn",
                    Text.of(
                            "Nghĩa vụ chưa đến hạn của cơ quan kết thúc hoạt động",
                            "A duty not yet due of an agency that ends"),
                    Text.of("chuyển cho cơ quan tiếp nhận", "it passes to the successors"),
                    Text.of("không chuyển cho cơ quan tiếp nhận", "it does not pass to the successors")),
            known(
                    "bearer.named coLeads",
                    Text.of(
                            "Nhiệm vụ có nhiều cơ quan được nêu tên cùng chủ trì",
                            "A duty that several agencies are named as leading together"),
                    Map.of(
                            "EACH", Text.of("mỗi cơ quan phải thực hiện", "each of them must do it"),
                            "ANY", Text.of("một cơ quan thực hiện là đủ", "any one of them suffices"))));

    private final RuleSet rules;
    private final Wording words;

    /** The settings of a set, in one language. */
    SettingsInWords(RuleSet rules, Wording words) {
        this.rules = rules;
        this.words = words;
    }

    private static Map.Entry<String, Known> yesNo(String parameter, Text topic, Text yes, Text no) {
        return known(parameter, topic, Map.of("true", yes, "false", no));
    }

    private static Map.Entry<String, Known> known(String parameter, Text topic, Map<String, Text> values) {
        return Map.entry(parameter, new Known(topic, values));
    }

    /** What a parameter is about: "Thời gian ân hạn". */
    String topic(String rule, Parameter<?> parameter) {
        Known known = KNOWN.get(key(rule, parameter));
        return words.of(known == null ? parameter.meaning() : known.topic());
    }

    /** One value: "vẫn được tính", "là 03 ngày làm việc". */
    String value(String rule, Parameter<?> parameter, Object value) {
        String text = value.toString();
        Known known = KNOWN.get(key(rule, parameter));
        Text worded = known == null ? null : known.values().get(text);
        if (worded != null) {
            return words.of(worded);
        }
        return switch (key(rule, parameter)) {
            case "deadline.grace days" -> grace(Integer.parseInt(text));
            case "progress.due-soon days" -> soon(Integer.parseInt(text));
            default -> plain(text);
        };
    }

    private String plain(String text) {
        return switch (text) {
            case "true" -> words.say("có", "yes");
            case "false" -> words.say("không", "no");
            default -> text;
        };
    }

    private String soon(int days) {
        return days == 0
                ? words.say("trong ngày hạn cuối", "on the last day")
                : words.say(
                        "khi còn từ " + words.counted(days) + " ngày trở xuống",
                        "from " + words.days(days) + " before the last day on");
    }

    private String grace(int days) {
        if (days == 0) {
            return words.say("không có", "none");
        }
        boolean working = graceUnit().equals(DayUnit.WORKING_DAYS.name());
        return words.say(
                "là " + words.counted(days) + (working ? " ngày làm việc" : " ngày, kể cả ngày nghỉ"),
                days
                        + (working ? " working" : "")
                        + (days == 1 ? " day" : " days")
                        + (working ? "" : ", days off included"));
    }

    private String graceUnit() {
        return rules.settings().stream()
                .filter(setting -> setting.rule().equals("deadline.grace")
                        && setting.parameter().equals("unit"))
                .map(setting -> setting.value().toString())
                .reduce((one, later) -> later)
                .orElse(DayUnit.WORKING_DAYS.name());
    }

    /** What a parameter can be set to: each choice in words with what a file writes; a number by its limits. */
    String allowed(String rule, Parameter<?> parameter) {
        Object[] constants = parameter.type().getEnumConstants();
        List<?> choices = constants != null
                ? Arrays.asList(constants)
                : parameter.type() == Boolean.class ? List.of(true, false) : List.of();
        return choices.isEmpty()
                ? words.of(parameter.allowed())
                : choices.stream()
                        .map(choice -> value(rule, parameter, choice) + " (" + choice + ")")
                        .collect(Collectors.joining("; "));
    }

    /** The values that a parameter has, with the days from which they hold where there are several. */
    String values(Rule rule, Parameter<?> parameter) {
        List<Setting> set = rules.settings().stream()
                .filter(setting ->
                        setting.rule().equals(rule.id()) && setting.parameter().equals(parameter.name()))
                .sorted(Setting.GENERAL_FIRST)
                .toList();
        SortedSet<LocalDate> days = new TreeSet<>();
        set.forEach(setting -> {
            addIfAny(setting.validity().from(), days);
            addIfAny(setting.validity().to(), days);
        });
        List<String> told = new ArrayList<>();
        Object last = on(LocalDate.MIN, set, parameter);
        told.add(value(rule.id(), parameter, last));
        for (LocalDate day : days) {
            Object value = on(day, set, parameter);
            if (!Objects.equals(value, last)) {
                told.add(from(day, rule) + value(rule.id(), parameter, value));
                last = value;
            }
        }
        set.stream()
                .filter(setting -> setting.warnFrom() != null)
                .forEach(setting ->
                        told.add(words.say("cảnh báo từ ngày ", "warned of from ") + words.date(setting.warnFrom())));
        return String.join(", ", told);
    }

    private static void addIfAny(@Nullable LocalDate day, SortedSet<LocalDate> days) {
        if (day != null) {
            days.add(day);
        }
    }

    /** An exception comes behind what it is an exception from. */
    private static Object on(LocalDate day, List<Setting> set, Parameter<?> parameter) {
        Object value = parameter.standard();
        for (Setting setting : set) {
            if (setting.validity().contains(day)) {
                value = setting.value();
            }
        }
        return value;
    }

    /** A plan is read by the day on which it was issued. */
    private String from(LocalDate day, Rule rule) {
        boolean reading = rule.<Boolean>match(law -> false, read -> true, judging -> false);
        String date = words.date(day);
        return reading
                ? words.say("với kế hoạch ban hành từ ngày " + date + " ", "for plans issued from " + date + " ")
                : words.say("từ ngày " + date + " ", "from " + date + " ");
    }

    private static String key(String rule, Parameter<?> parameter) {
        return rule + " " + parameter.name();
    }
}
