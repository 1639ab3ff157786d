package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * A plan asks for no report on a period, or not of an agency that did not exist in it. Says so, and what would be right. Never
 * changes, so threads may share it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnknownPeriodException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;

    private final transient Text what;
    private final transient Text remedy;

    private UnknownPeriodException(String message, Text what, Text remedy) {
        super(message);
        this.what = what;
        this.remedy = remedy;
    }

    /** The plan has no reporting regime for the period: it asks for no report on it, or only within another clause. */
    static UnknownPeriodException of(ObligationRegister register, ReportingPeriod period) {
        Plan plan = register.plan();
        SortedSet<ReportingPeriod> periods = new TreeSet<>();
        plan.reporting().forEach(duty -> periods.addAll(duty.periods()));
        List<Obligation> others = askedElsewhere(register);
        others.forEach(owed -> periods.add(owed.period()));
        List<ClauseRef> elsewhere = others.stream()
                .filter(owed -> owed.period().equals(period))
                .map(Obligation::clause)
                .distinct()
                .toList();
        String all = periods.stream().map(ReportingPeriod::toString).collect(Collectors.joining(", "));
        if (!elsewhere.isEmpty()) {
            Text where = inWords(elsewhere);
            return new UnknownPeriodException(
                    "plan " + plan.number() + " asks for reports on " + period + " in " + elsewhere
                            + " and in no reporting regime",
                    Text.of(
                            "báo cáo kỳ " + period + " nêu tại " + where.vi()
                                    + ", không phải chế độ báo cáo thành mục riêng, nên chưa lập được báo cáo tổng hợp",
                            "the report on " + period + " is asked for in " + where.en()
                                    + " and not in a reporting regime of its own, so it cannot be consolidated"),
                    Text.of(
                            "Ai đã gửi, ai chưa gửi: xem danh mục theo dõi, công văn đôn đốc.",
                            "Who has sent it and who has not: see the status list and the reminders."));
        }
        return new UnknownPeriodException(
                "plan " + plan.number() + " asks for no report on " + period + ", but on " + all,
                Text.of("kế hoạch không yêu cầu báo cáo kỳ " + period, "the plan asks for no report on " + period),
                all.isEmpty()
                        ? Text.of("Kế hoạch không có chế độ báo cáo.", "It has no reporting regime.")
                        : Text.of("Các kỳ: " + all + ".", "Its periods: " + all + "."));
    }

    /** The reports to the issuer, or through somebody, that clauses which give duties ask for by a day. */
    private static List<Obligation> askedElsewhere(ObligationRegister register) {
        Plan plan = register.plan();
        Set<ClauseRef> regimes =
                plan.reporting().stream().map(ReportingDuty::ref).collect(Collectors.toSet());
        return register.obligations().stream()
                .filter(owed -> owed.duty() == DutyKind.REPORT && owed.lastDay() != null)
                .filter(owed -> owed.term().law() == null && !regimes.contains(owed.clause()))
                .filter(owed -> plan.issuer().equals(owed.term().addressee())
                        || owed.term().channel() != null)
                .toList();
    }

    private static Text inWords(List<ClauseRef> clauses) {
        List<Text> places = clauses.stream().map(ClauseRef::inSentence).toList();
        return Text.of(
                places.stream().map(Text::vi).collect(Collectors.joining(", ")),
                places.stream().map(Text::en).collect(Collectors.joining(", ")));
    }

    /** The agency begins after the period. */
    static UnknownPeriodException before(Agency agency, LocalDate begins, ReportingPeriod period) {
        Text on = TimeFormat.date(begins);
        Text named = TimeFormat.period(period);
        return new UnknownPeriodException(
                agency.id() + " begins on " + begins + " and owes no report on " + period,
                Text.of(
                        agency.name() + " hoạt động từ ngày " + on.vi() + ", không phải báo cáo " + named.vi(),
                        agency.name() + " begins on " + on.en() + " and owes no report on the " + named.en()),
                Text.of("Chọn kỳ báo cáo kết thúc sau ngày đó.", "Choose a period that ends after that day."));
    }

    /** The agency begins after the day up to which is reported: there is nobody yet to sign. */
    static UnknownPeriodException notYet(Agency agency, LocalDate begins, LocalDate asOf) {
        Text on = TimeFormat.date(begins);
        Text day = TimeFormat.date(asOf);
        return new UnknownPeriodException(
                agency.id() + " begins on " + begins + ", after " + asOf,
                Text.of(
                        agency.name() + " hoạt động từ ngày " + on.vi() + ", sau ngày tính đến " + day.vi(),
                        agency.name() + " begins on " + on.en() + ", after " + day.en()),
                Text.of(
                        "Lập báo cáo tính đến ngày " + on.vi() + " hoặc sau đó.",
                        "Report as of " + on.en() + " or later."));
    }

    /** What is wrong, in a phrase. */
    public Text what() {
        return what;
    }

    /** What would be right, in a sentence. */
    public Text remedy() {
        return remedy;
    }
}
