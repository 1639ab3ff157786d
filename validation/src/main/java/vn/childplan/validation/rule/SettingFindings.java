package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.StandingLaw;

/** That a setting changes nothing: it says what holds anyway, or holds only for days of which nothing is judged. */
final class SettingFindings {
    private SettingFindings() {}

    /** Readings are picked by the day of the plan. */
    static Optional<Finding> ofReading(Setting setting, Plan plan) {
        Text day = TimeFormat.date(plan.date());
        Text why = Text.of(
                "kế hoạch được hiểu theo quy tắc tại ngày ban hành, " + day.vi(),
                "a plan is read by the rules of its own day, " + day.en());
        return outside(setting, DateSpan.of(plan.date(), plan.date()), why, why);
    }

    /** Standing law is picked by the last day of the plan's year. */
    static Optional<Finding> ofStandingLaw(Setting setting, Plan plan) {
        LocalDate yearEnd = LocalDate.of(plan.year(), 12, 31);
        Text day = TimeFormat.date(yearEnd);
        Text why = Text.of("năm của kế hoạch kết thúc ngày " + day.vi(), "the year of the plan ends on " + day.en());
        return outside(setting, DateSpan.of(yearEnd, yearEnd), why, why);
    }

    /** A rule that judges is picked by the last permitted day of an obligation, or by the day on which it opens. */
    static Optional<Finding> ofJudging(Setting setting, DateSpan facts) {
        Text first = TimeFormat.date(facts.first());
        Text last = TimeFormat.date(facts.last());
        return outside(
                setting,
                facts,
                Text.of(
                        "nghĩa vụ muộn nhất của kế hoạch được xét theo quy tắc ngày " + last.vi(),
                        "the latest obligation of the plan is judged by the rules of " + last.en()),
                Text.of(
                        "nghĩa vụ sớm nhất của kế hoạch được xét theo quy tắc ngày " + first.vi(),
                        "the earliest obligation of the plan is judged by the rules of " + first.en()));
    }

    /** Its value is the one that holds without it. */
    static Finding saysWhatHolds(Setting setting) {
        return finding(
                setting,
                Text.of("giá trị này vốn đã được áp dụng", "that value holds anyway"),
                Text.of("bỏ thiết lập này, hoặc ghi giá trị khác", "leave it out, or set another value"));
    }

    /** That a reading has nothing to read in a plan, or that a report of a file is never due in its year; empty otherwise. */
    static Optional<Finding> doesNothing(Rule rule, Plan plan) {
        return rule.match(
                law -> bindsNothing(law, plan),
                reading -> readsNothing(reading, plan),
                judging -> Optional.<Finding>empty());
    }

    /** That a rule of standing law does not add a clause: the number is one of the plan's, or of the rule {@code owner}. */
    static Finding numberTaken(ClauseRule rule, ClauseRef clause, @Nullable ClauseRule owner, ClauseRef free) {
        Text where = clause.inSentence();
        Text why = owner == null || owner.equals(rule)
                ? Text.of("số mục này đã có nội dung khác", "another clause has that number")
                : Text.of("số mục này đã là của quy tắc " + owner.id(), "the rule " + owner.id() + " has that number");
        return Finding.of(
                ObligationRegister.SETTING_WITHOUT_EFFECT,
                Severity.WARNING,
                Text.of(
                        "quy tắc " + rule.id() + " không có tác dụng tại " + where.vi() + ": " + why.vi(),
                        "the rule " + rule.id() + " has no effect in " + where.en() + ": " + why.en()),
                Text.of("ghi số mục khác, ví dụ " + free, "write another number, " + free + " for example"));
    }

    private static Optional<Finding> bindsNothing(ClauseRule rule, Plan plan) {
        if (!(rule.source() instanceof RecurringReport report)) {
            return Optional.empty();
        }
        StandingLaw law = rule.law();
        List<LocalDate> due = report.lastDays(plan.year());
        if (due.stream().anyMatch(law::binds)) {
            return Optional.empty();
        }
        Text first = TimeFormat.date(due.get(0));
        Text last = TimeFormat.date(due.get(due.size() - 1));
        return Optional.of(Finding.of(
                ObligationRegister.SETTING_WITHOUT_EFFECT,
                Severity.WARNING,
                Text.of(
                        "quy tắc " + rule.id() + " không có tác dụng: các hạn cuối, từ ngày " + first.vi()
                                + " đến ngày " + last.vi() + ", đều nằm ngoài thời gian áp dụng",
                        "the rule " + rule.id() + " has no effect: its last permitted days, " + first.en() + " to "
                                + last.en() + ", are all outside the days on which it binds"),
                Text.of("sửa from hoặc until", "change from or until")));
    }

    private static Optional<Finding> readsNothing(ReadingRule rule, Plan plan) {
        if (!rule.account().concerns(plan)) {
            if (rule.account() instanceof PartyReading reading) {
                return Optional.of(
                        plan.clause(reading.clause()).isEmpty()
                                ? noClause(rule, reading, plan)
                                : noWords(rule, reading, plan));
            }
            return Optional.of(finding(
                    rule,
                    Text.of(
                            "kế hoạch không có khoản hoặc lời văn đó",
                            "the plan has no such clause, or no such words in it"),
                    Text.of(
                            "ghi lời văn đúng như khoản của kế hoạch, hoặc bỏ cách hiểu này",
                            "write the words as the clause has them, or leave the reading out")));
        }
        return Optional.empty();
    }

    private static Finding noClause(ReadingRule rule, PartyReading reading, Plan plan) {
        List<String> clauses = plan.clauses().stream()
                .map(Clause::ref)
                .filter(clause -> !PartyReading.wordsOf(plan, clause).isEmpty())
                .map(ClauseRef::value)
                .toList();
        return finding(
                rule,
                Text.of("kế hoạch không có mục " + reading.clause(), "the plan has no clause " + reading.clause()),
                Nearest.to(reading.clause().value(), clauses)
                        .map(near -> Text.of(
                                "ghi số mục của kế hoạch; gần nhất: " + near,
                                "write a clause of the plan; nearest: " + near))
                        .orElseGet(() -> Text.of("ghi số mục của kế hoạch", "write a clause of the plan")));
    }

    private static Finding noWords(ReadingRule rule, PartyReading reading, Plan plan) {
        Text where = reading.clause().inSentence();
        String words = "“" + reading.words() + "”";
        List<String> named = PartyReading.wordsOf(plan, reading.clause());
        String all = named.stream().map(each -> "“" + each + "”").collect(Collectors.joining(", "));
        return finding(
                rule,
                Text.of(where.vi() + " không nêu " + words, where.en() + " names nobody as " + words),
                named.isEmpty()
                        ? Text.of(
                                "mục, khoản này không nêu cơ quan nào; ghi mục, khoản khác",
                                "that clause names nobody; write another")
                        : Text.of("ghi đúng như lời văn của mục, khoản này: " + all, "write as it does: " + all));
    }

    private static Finding finding(ReadingRule rule, Text why, Text remedy) {
        return Finding.of(
                ObligationRegister.SETTING_WITHOUT_EFFECT,
                Severity.WARNING,
                Text.of(
                        "cách hiểu " + rule.id() + " không có tác dụng: " + why.vi(),
                        "the reading " + rule.id() + " has no effect: " + why.en()),
                remedy);
    }

    /** That it begins after all that is judged, or ends before; empty if some of its days are among those. */
    private static Optional<Finding> outside(Setting setting, DateSpan judged, Text begins, Text ends) {
        LocalDate from = setting.warnFrom() == null ? setting.from() : setting.warnFrom();
        LocalDate until = setting.until();
        if (from != null && from.isAfter(judged.last())) {
            Text latest = TimeFormat.date(judged.last());
            return Optional.of(finding(
                    setting,
                    begins,
                    Text.of(
                            "bỏ ngày bắt đầu, hoặc ghi ngày không sau " + latest.vi(),
                            "leave out the first day, or set one no later than " + latest.en())));
        }
        if (until != null && until.isBefore(judged.first())) {
            Text earliest = TimeFormat.date(judged.first());
            return Optional.of(finding(
                    setting,
                    ends,
                    Text.of(
                            "bỏ ngày kết thúc, hoặc ghi ngày không trước " + earliest.vi(),
                            "leave out the last day, or set one no earlier than " + earliest.en())));
        }
        return Optional.empty();
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
