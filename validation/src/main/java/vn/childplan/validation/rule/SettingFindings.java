package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.Optional;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.ObligationRegister;

/** That a setting changes nothing: it says what holds anyway, or holds from a day on which is later than all that is judged. */
final class SettingFindings {
    private SettingFindings() {}

    /** Readings are picked by the day of the plan. */
    static Optional<Finding> afterThePlan(Setting setting, Plan plan) {
        return after(
                setting,
                plan.date(),
                Text.of(
                        "kế hoạch được hiểu theo quy tắc tại ngày ban hành, "
                                + TimeFormat.date(plan.date()).vi(),
                        "a plan is read by the rules of its own day, "
                                + TimeFormat.date(plan.date()).en()));
    }

    /** Standing law is picked by the last day of the plan's year. */
    static Optional<Finding> afterTheYear(Setting setting, Plan plan) {
        LocalDate yearEnd = LocalDate.of(plan.year(), 12, 31);
        return after(
                setting,
                yearEnd,
                Text.of(
                        "năm của kế hoạch kết thúc ngày "
                                + TimeFormat.date(yearEnd).vi(),
                        "the year of the plan ends on "
                                + TimeFormat.date(yearEnd).en()));
    }

    /** A rule that judges is picked by the last permitted day of an obligation, or by the day on which it opens. */
    static Optional<Finding> afterAllFacts(Setting setting, LocalDate latestFact) {
        return after(
                setting,
                latestFact,
                Text.of(
                        "nghĩa vụ muộn nhất của kế hoạch được xét theo quy tắc ngày "
                                + TimeFormat.date(latestFact).vi(),
                        "the latest obligation of the plan is judged by the rules of "
                                + TimeFormat.date(latestFact).en()));
    }

    /** Its value is the one that holds without it. */
    static Finding saysWhatHolds(Setting setting) {
        return finding(
                setting,
                Text.of("giá trị này vốn đã được áp dụng", "that value holds anyway"),
                Text.of("bỏ thiết lập này, hoặc ghi giá trị khác", "leave it out, or set another value"));
    }

    private static Optional<Finding> after(Setting setting, LocalDate latest, Text why) {
        LocalDate from = setting.from();
        if (from == null || !from.isAfter(latest)) {
            return Optional.empty();
        }
        return Optional.of(finding(
                setting,
                why,
                Text.of(
                        "bỏ ngày bắt đầu, hoặc ghi ngày không sau "
                                + TimeFormat.date(latest).vi(),
                        "leave out the first day, or set one no later than "
                                + TimeFormat.date(latest).en())));
    }

    private static Finding finding(Setting setting, Text why, Text remedy) {
        Text what = words(setting);
        return Finding.of(
                ObligationRegister.SETTING_WITHOUT_EFFECT,
                Severity.WARNING,
                Text.of(
                        "thiết lập " + what.vi() + " không có tác dụng: " + why.vi(),
                        "the setting " + what.en() + " has no effect: " + why.en()),
                remedy);
    }

    /** As {@code progress.due-soon days = 14 từ ngày 01/7/2025}. */
    private static Text words(Setting setting) {
        String parameter = setting.rule() + " " + setting.parameter() + " = ";
        Text value = setting.words();
        return Text.of(parameter + value.vi(), parameter + value.en());
    }
}
