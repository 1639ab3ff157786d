package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * A plan asks for no report on a period, or not of an agency that did not exist in it. Says so, and what would be right. Never
 * changes, so threads may share it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnknownPeriodException extends IllegalArgumentException {
    private static final long serialVersionUID = 1L;
    private static final Pattern EACH_YEAR =
            Pattern.compile("(?:h[ằà]ng|mỗi) năm(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    private static final Text WHO_REPORTS =
            Text.of("Ai phải báo cáo: xem danh mục theo dõi.", "Who has to report: see the status list.");

    private static final Pattern REVIEW = Pattern.compile(
            "\\b(?:sơ|tổng) kết\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    private final transient Text what;
    private final transient Text remedy;

    private UnknownPeriodException(String message, Text what, Text remedy) {
        super(message);
        this.what = what;
        this.remedy = remedy;
    }

    /** The plan has no reporting regime for the period, nor a clause that amounts to one. */
    static UnknownPeriodException of(ObligationRegister register, ReportingPeriod period) {
        Plan plan = register.plan();
        NavigableSet<ReportingPeriod> periods = new TreeSet<>();
        plan.reporting().forEach(duty -> periods.addAll(duty.periods()));
        AssignedReports assigned = new AssignedReports(register);
        assigned.periods().forEach(periods::add);
        OtherReports others = new OtherReports(register);
        others.periods().forEach(periods::add);
        String all = periods.stream().map(ReportingPeriod::toString).collect(Collectors.joining(", "));
        if (!assigned.clauses(period).isEmpty()) {
            return notConsolidated(plan, assigned, period);
        }
        if (!others.clauses(period).isEmpty()) {
            return notOfSeveral(register, others, period);
        }
        if (periods.isEmpty() && !others.withoutDay().isEmpty()) {
            return onNoPeriod(plan, others.withoutDay());
        }
        if (period.year() > plan.year() && isAskedEachYear(plan)) {
            return ofLaterYear(plan, period, all);
        }
        Optional<Text> reviewed = periods.isEmpty() ? reviewsOf(register) : Optional.empty();
        return new UnknownPeriodException(
                "plan " + plan.number() + " asks for no report on " + period + ", but on " + all,
                Text.of("kế hoạch không yêu cầu báo cáo kỳ " + period, "the plan asks for no report on " + period),
                reviewed.isPresent()
                        ? reviewed.get()
                        : all.isEmpty()
                                ? Text.of("Kế hoạch không có chế độ báo cáo.", "It has no reporting regime.")
                                : Text.of("Các kỳ: " + all + ".", "Its periods: " + all + "."));
    }

    /** A review of the work by a day ("sơ kết, tổng kết"), which is no report that others send. */
    private static Optional<Text> reviewsOf(ObligationRegister register) {
        Map<ClauseRef, String> reviews = new TreeMap<>();
        register.plan()
                .assignments()
                .forEach(clause -> clause.duties().stream()
                        .filter(duty -> duty.schedule().kind() == Schedule.Kind.DUE)
                        .map(AssignedDuty::wording)
                        .filter(wording -> REVIEW.matcher(wording).find())
                        .forEach(wording -> reviews.putIfAbsent(clause.ref(), wording)));
        if (reviews.isEmpty()) {
            return Optional.empty();
        }
        Text where = inWords(List.copyOf(reviews.keySet()));
        String words = String.join("”; “", reviews.values());
        return Optional.of(Text.of(
                "Kế hoạch có sơ kết, tổng kết tại " + where.vi() + ": “" + words
                        + "”; không giao cơ quan nào gửi báo cáo để tổng hợp.",
                "Its " + where.en() + " has the work reviewed: “" + words
                        + "”; nobody is to send reports that could be consolidated."));
    }

    /** "Hằng năm (trước ngày 15 tháng 11)" of a programme: of each year the plan as it is held has one. */
    private static boolean isAskedEachYear(Plan plan) {
        Stream<String> regimes = plan.reporting().stream()
                .flatMap(regime -> regime.reports().stream())
                .map(ReportingDuty.PeriodicReport::wording);
        Stream<String> assigned = plan.assignments().stream()
                .flatMap(assignment -> assignment.duties().stream())
                .filter(duty -> duty.duty() == DutyKind.REPORT)
                .map(AssignedDuty::wording);
        return Stream.concat(regimes, assigned)
                .anyMatch(words -> EACH_YEAR.matcher(words).find());
    }

    private static UnknownPeriodException ofLaterYear(Plan plan, ReportingPeriod period, String all) {
        return new UnknownPeriodException(
                "plan " + plan.number() + " asks for reports each year, and is held for " + plan.year(),
                Text.of(
                        "kế hoạch yêu cầu báo cáo hằng năm, nhưng dữ liệu của kế hoạch là của năm " + plan.year()
                                + ", chưa có kỳ " + period,
                        "the plan asks for reports each year, but its data are of " + plan.year() + " and have no "
                                + period + " yet"),
                Text.of(
                        "Các kỳ: " + all + ". Chuyển kế hoạch sang năm " + period.year() + " (roll-over) để có kỳ này.",
                        "Its periods: " + all + ". Roll the plan over to " + period.year() + " to have this one."));
    }

    /** A report is asked for that one agency makes, or that goes to nobody named. */
    private static UnknownPeriodException notOfSeveral(
            ObligationRegister register, OtherReports others, ReportingPeriod period) {
        Optional<String> one = others.only(period).map(register.directory()::nameOf);
        Text why = one.map(name -> Text.of(
                        " chỉ do " + name + " lập, không có báo cáo của cơ quan khác để tổng hợp",
                        ", of " + name + " alone, so there is nothing to consolidate"))
                .orElseGet(() -> Text.of(
                        ", không ghi nơi nhận, nên chưa xác định được cơ quan nào tổng hợp",
                        " and goes to nobody named, so it is open who consolidates it"));
        Text remedy = one.isPresent()
                ? Text.of("Lập báo cáo của cơ quan đó.", "Make the report of that agency.")
                : WHO_REPORTS;
        return notConsolidated(register.plan(), period, others.clauses(period), why, remedy);
    }

    /** Reports are asked for, on no period and by no day. */
    private static UnknownPeriodException onNoPeriod(Plan plan, List<ClauseRef> clauses) {
        Text where = inWords(clauses);
        return new UnknownPeriodException(
                "plan " + plan.number() + " asks for reports in " + clauses + " on no period",
                Text.of(
                        "kế hoạch yêu cầu báo cáo tại " + where.vi()
                                + ", không ghi kỳ báo cáo và thời hạn, nên chưa lập được báo cáo tổng hợp",
                        "the plan asks for reports in " + where.en()
                                + " on no period and by no day, so they cannot be consolidated"),
                WHO_REPORTS);
    }

    /** Reports are asked for, but it is open which of them belong together, or one agency alone sends one. */
    private static UnknownPeriodException notConsolidated(Plan plan, AssignedReports assigned, ReportingPeriod period) {
        Text why = assigned.areOne(period)
                ? Text.of(
                        " chỉ do một cơ quan gửi, không có báo cáo của cơ quan khác để tổng hợp",
                        " of one agency alone, so there is nothing to consolidate")
                : Text.of(
                        ", không gửi cùng một nơi theo cùng một khoản, nên chưa xác định được báo cáo tổng hợp gồm những"
                                + " báo cáo nào",
                        ", not by one clause and one way, so it is open which reports to consolidate");
        Text remedy = Text.of(
                "Ai đã gửi, ai chưa gửi: xem danh mục theo dõi, công văn đôn đốc.",
                "Who has sent it and who has not: see the status list and the reminders.");
        return notConsolidated(plan, period, assigned.clauses(period), why, remedy);
    }

    private static UnknownPeriodException notConsolidated(
            Plan plan, ReportingPeriod period, List<ClauseRef> clauses, Text why, Text remedy) {
        Text where = inWords(clauses);
        return new UnknownPeriodException(
                "plan " + plan.number() + " asks for reports on " + period + " in " + clauses
                        + ", which cannot be consolidated",
                Text.of(
                        "báo cáo kỳ " + period + " nêu tại " + where.vi() + why.vi(),
                        "the report on " + period + " is asked for in " + where.en() + why.en()),
                remedy);
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
