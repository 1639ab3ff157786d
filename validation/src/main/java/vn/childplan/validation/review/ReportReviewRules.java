package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Term;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.PlanDuty;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Laws;
import vn.childplan.validation.rule.Rule;

/** Periodic reports: whether their figures can be final when they are due, and the way they go. */
final class ReportReviewRules {
    /** Nghị định 09/2019/NĐ-CP is in force from this day. */
    private static final LocalDate DECREE_09 = LocalDate.of(2019, 3, 12);

    private static final Basis CUT_OFF = Basis.law(Laws.DECREE_09_2019.article(12))
            .saying("thời gian chốt số liệu của báo cáo định kỳ", "the cut-off of figures of a periodic report");

    private static final Basis SET_BY_ISSUER = Basis.law(
                    Laws.DECREE_09_2019.article(8).withClause(5).withPoint("c"))
            .saying(
                    "báo cáo chuyên đề do cơ quan ban hành quy định",
                    "of a report on a topic, whoever orders it sets the day");

    /** "ước thực hiện cả năm", "số ước đạt"; not "Công ước về quyền trẻ em". */
    private static final Pattern ESTIMATES = Pattern.compile(
            "(?<!\\p{L})ước\\s+(?:thực hiện|tính|đạt|cả|kết quả)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static final ReviewRule BEFORE_CUT_OFF = Rule.named("review.report-before-cut-off")
            .title(
                    "Báo cáo định kỳ đến hạn sau ngày kết thúc chốt số liệu",
                    "A periodic report is due after the cut-off of its figures")
            .basis(CUT_OFF)
            .basis(SET_BY_ISSUER)
            .from(DECREE_09)
            .as(
                    ReviewRule::of,
                    (subject, findings) -> eachReport(subject, (duty, term, last) -> {
                        LocalDate cutOff =
                                term.period().dataCutOff().map(DateSpan::last).orElse(null);
                        if (cutOff != null && !last.isAfter(cutOff)) {
                            Text period = TimeFormat.periodInSentence(term.period());
                            findings.add(
                                    duty.clause(),
                                    Text.of(
                                            "Báo cáo " + period.vi() + " có hạn cuối là ngày "
                                                    + TimeFormat.date(last).vi()
                                                    + "; nếu là báo cáo định kỳ thì hạn này trước ngày kết thúc chốt số"
                                                    + " liệu ("
                                                    + TimeFormat.date(cutOff).vi() + ")",
                                            "The report on " + period.en() + " is due on "
                                                    + TimeFormat.date(last).en()
                                                    + "; if it is a periodic report, that is before its figures are cut"
                                                    + " off ("
                                                    + TimeFormat.date(cutOff).en() + ")"),
                                    Text.of(
                                            "Điều chỉnh thời hạn sang sau ngày đó, hoặc quy định số liệu thực tế tính đến ngày nào",
                                            "Set a date after that day, or the day up to which actual figures count"));
                        }
                    }));

    static final ReviewRule CUT_OFF_GAP = Rule.named("review.cut-off-gap")
            .title(
                    "Từ ngày chốt số liệu đến hạn gửi có ít nhất một ngày làm việc",
                    "At least one working day lies between cut-off and sending")
            .basis(Basis.law(Laws.DECREE_09_2019.article(8).withClause(5))
                    .saying(
                            "thời hạn gửi cách ngày kết thúc chốt số liệu ít nhất một ngày làm việc",
                            "at least one working day lies between the cut-off and the sending"))
            .basis(CUT_OFF)
            .from(DECREE_09)
            .as(ReviewRule::of, ReportReviewRules::checkGap);

    static final ReviewRule BEFORE_PERIOD_END = Rule.named("review.report-before-period-end")
            .title(
                    "Báo cáo mà nghị định không quy định ngày chốt số liệu đến hạn sau khi hết kỳ",
                    "A report without a cut-off by decree is due after its period has ended")
            .basis("kỳ của báo cáo", "the period of the report")
            .basis(Basis.law(Laws.DECREE_09_2019.article(12))
                    .saying(
                            "kỳ khác do cơ quan ban hành quy định thời gian chốt số liệu",
                            "of other periods, whoever orders the report sets the cut-off"))
            .as(
                    ReviewRule::of,
                    (subject, findings) -> eachReport(subject, (duty, term, last) -> {
                        LocalDate end = term.period().days().last();
                        if (term.period().dataCutOff().isEmpty() && !last.isAfter(end)) {
                            Text period = TimeFormat.periodInSentence(term.period());
                            findings.add(
                                    duty.clause(),
                                    Text.of(
                                            "Báo cáo " + period.vi() + " có hạn cuối là ngày "
                                                    + TimeFormat.date(last).vi() + ", trước ngày kết thúc kỳ "
                                                    + TimeFormat.date(end).vi(),
                                            "The report on " + period.en() + " is due on "
                                                    + TimeFormat.date(last).en() + ", before its period ends on "
                                                    + TimeFormat.date(end).en()),
                                    Text.of(
                                            "Điều chỉnh thời hạn sang sau ngày đó, hoặc quy định ngày chốt số liệu",
                                            "Set a later date, or a cut-off for the figures"));
                        }
                    }));

    static final ReviewRule NEEDS_ESTIMATES = Rule.named("review.report-needs-estimates")
            .title(
                    "Báo cáo gửi khi kỳ chưa hết ghi riêng số thực tế và số ước thực hiện",
                    "A report due before its period is over tells actual figures from estimates")
            .basis(
                    "kỳ của báo cáo: số liệu sau ngày gửi chỉ có thể là ước thực hiện",
                    "the period of the report: figures after the day of sending can only be estimates")
            .severity(Severity.INFO)
            .as(ReviewRule::of, ReportReviewRules::checkEstimates);

    static final ReviewRule CHANNEL_IS_BEARER = Rule.named("review.channel-is-bearer")
            .title("Cơ quan đầu mối (“qua”) không phải báo cáo qua chính mình", "Nobody reports through itself")
            .basis("“(qua …)” trong khoản", "“(qua …)” (through) in the clause")
            .severity(Severity.INFO)
            .as(
                    ReviewRule::of,
                    (subject, findings) -> subject.duties().forEach(duty -> {
                        AgencyId channel = duty.channel();
                        if (channel != null && subject.ids(duty.bearers()).contains(channel)) {
                            String name = subject.name(channel);
                            findings.add(
                                    duty.clause(),
                                    Text.of(
                                            name + " vừa là cơ quan báo cáo, vừa là cơ quan đầu mối tiếp nhận báo cáo",
                                            name + " has to report, and reports go through it"),
                                    Text.of(
                                            "Ghi rõ " + name + " tổng hợp và báo cáo trực tiếp",
                                            "Say that " + name + " consolidates and reports directly"));
                        }
                    }));

    static final ReviewRule ADDRESSEE_IS_BEARER = Rule.named("review.addressee-is-bearer")
            .title("Không cơ quan nào báo cáo cho chính mình", "Nobody reports to itself")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .as(
                    ReviewRule::of,
                    (subject, findings) -> subject.duties().forEach(duty -> {
                        AgencyId addressee = duty.addressee();
                        if (addressee != null && subject.ids(duty.bearers()).contains(addressee)) {
                            String name = subject.name(addressee);
                            findings.add(
                                    duty.clause(),
                                    Text.of(
                                            name + " vừa phải báo cáo, vừa là nơi nhận báo cáo",
                                            name + " has to report, and is whom the report goes to"),
                                    Text.of(
                                            "Bỏ " + name + " khỏi các cơ quan phải báo cáo, hoặc đổi nơi nhận",
                                            "Take " + name + " out of those who report, or change the addressee"));
                        }
                    }));

    static final ReviewRule CHANNEL_UNDATED = Rule.named("review.channel-undated")
            .title(
                    "Cơ quan đầu mối (“qua”) có thời hạn gửi báo cáo tổng hợp",
                    "Whoever reports go through has a date to hand them on")
            .basis(Basis.law(Laws.DECREE_09_2019.article(8).withClause(5).withPoint("b"))
                    .saying(
                            "báo cáo phức tạp, nhiều đối tượng, tổng hợp qua nhiều cơ quan, nhiều cấp thì quy định thời hạn"
                                    + " từng cấp",
                            "a report that is complex, of many who report, or compiled by several agencies or levels has a"
                                    + " deadline for each level"))
            .from(DECREE_09)
            .as(ReviewRule::of, (subject, findings) -> {
                for (PlanDuty report : subject.duties()) {
                    AgencyId channel = report.channel();
                    if (channel != null
                            && report.kind() == DutyKind.REPORT
                            && !handsOnByDate(subject, report, channel)) {
                        String name = subject.name(channel);
                        findings.add(
                                report.clause(),
                                Text.of(
                                        "Báo cáo gửi qua " + name + " nhưng chưa quy định thời hạn " + name
                                                + " tổng hợp, trình",
                                        "Reports go through " + name + ", which has no date to hand them on"),
                                Text.of("Quy định thời hạn tổng hợp cho " + name, "Set a date for " + name));
                    }
                }
            });

    static final ReviewRule BEARER_DOES_NOT_REPORT = Rule.named("review.bearer-does-not-report")
            .title("Cơ quan được giao nhiệm vụ thì báo cáo kết quả", "Whoever is given an obligation reports on it")
            .basis("chế độ báo cáo của kế hoạch", "the reporting regime of the plan")
            .severity(Severity.INFO)
            .as(ReviewRule::of, ReportReviewRules::checkReporters);

    static final List<ReviewRule> ALL = List.of(
            BEFORE_CUT_OFF,
            CUT_OFF_GAP,
            BEFORE_PERIOD_END,
            NEEDS_ESTIMATES,
            CHANNEL_IS_BEARER,
            ADDRESSEE_IS_BEARER,
            CHANNEL_UNDATED,
            BEARER_DOES_NOT_REPORT);

    private ReportReviewRules() {}

    private static void eachReport(ReviewedPlan subject, TimeReviewRules.LastDayCheck check) {
        TimeReviewRules.eachLastDay(subject, (duty, term, last) -> {
            if (isReport(duty) && isPeriodKnown(subject, duty, term)) {
                check.look(duty, term, last);
            }
        });
    }

    private static boolean isReport(PlanDuty duty) {
        return duty.kind() == DutyKind.REPORT || duty.kind() == DutyKind.CONSOLIDATE;
    }

    /** Of several reports of a clause by several days and on one period, "trước ngày 01/6 và 15/11", it is open on what each is. */
    private static boolean isPeriodKnown(ReviewedPlan subject, PlanDuty duty, Term term) {
        return subject.duties().stream()
                        .filter(other -> other.kind() == duty.kind())
                        .filter(other -> other.clause().equals(duty.clause()))
                        .flatMap(other -> other.terms().stream())
                        .filter(other -> other.period().equals(term.period()))
                        .map(Term::deadline)
                        .distinct()
                        .count()
                == 1;
    }

    private static void checkGap(ReviewedPlan subject, Findings findings) {
        eachReport(subject, (duty, term, last) -> {
            LocalDate cutOff = term.period().dataCutOff().map(DateSpan::last).orElse(null);
            if (cutOff == null || !last.isAfter(cutOff)) {
                return;
            }
            if (firstWorkingDayAfter(subject, cutOff).filter(last::isBefore).isPresent()) {
                Text period = TimeFormat.periodInSentence(term.period());
                findings.add(
                        duty.clause(),
                        Text.of(
                                "Báo cáo " + period.vi() + ": từ ngày chốt số liệu "
                                        + TimeFormat.date(cutOff).vi() + " đến hạn cuối "
                                        + TimeFormat.date(last).vi() + " không có ngày làm việc nào",
                                "The report on " + period.en() + ": no working day lies between the cut-off "
                                        + TimeFormat.date(cutOff).en() + " and the last permitted day "
                                        + TimeFormat.date(last).en()),
                        Text.of(
                                "Điều chỉnh thời hạn gửi sang sau ít nhất một ngày làm việc",
                                "Set the date at least one working day later"));
            }
        });
    }

    /** Empty where the calendar does not hold the year: that is a finding of its own. */
    private static Optional<LocalDate> firstWorkingDayAfter(ReviewedPlan subject, LocalDate day) {
        LocalDate candidate = day.plusDays(1);
        while (subject.calendarHolds(candidate)) {
            if (subject.calendar().isWorkingDay(candidate)) {
                return Optional.of(candidate);
            }
            candidate = candidate.plusDays(1);
        }
        return Optional.empty();
    }

    private static void checkEstimates(ReviewedPlan subject, Findings findings) {
        Map<ClauseRef, List<Text>> early = new LinkedHashMap<>();
        eachReport(subject, (duty, term, last) -> {
            if (!last.isAfter(endOfFigures(term)) && !asksForEstimates(duty.wording())) {
                early.computeIfAbsent(duty.clause(), clause -> new ArrayList<>())
                        .add(TimeFormat.periodInSentence(term.period()));
            }
        });
        early.forEach((clause, periods) -> {
            Text which = Phrases.join(", ", periods);
            findings.add(
                    clause,
                    Text.of(
                            "Đến hạn khi kỳ chưa hết (" + which.vi() + ") mà không yêu cầu số ước thực hiện",
                            "Due before the period is over (" + which.en() + "), and no estimates are asked for"),
                    Text.of(
                            "Yêu cầu ghi riêng số thực tế đến ngày … và số ước thực hiện cả kỳ",
                            "Ask for actual figures up to a day and, apart from them, estimates for the whole period"));
        });
    }

    private static boolean handsOnByDate(ReviewedPlan subject, PlanDuty report, AgencyId channel) {
        return subject.duties().stream()
                .anyMatch(duty -> duty.kind() == DutyKind.CONSOLIDATE
                        && duty.dated()
                        && subject.ids(duty.bearers()).contains(channel)
                        && (duty.addressee() == null || duty.addressee().equals(report.addressee())));
    }

    private static void checkReporters(ReviewedPlan subject, Findings findings) {
        Set<AgencyId> reporters = new TreeSet<>();
        Set<AgencyId> bound = new TreeSet<>();
        ClauseRef regime =
                subject.plan().reporting().stream().map(Clause::ref).findFirst().orElse(null);
        for (PlanDuty duty : subject.duties()) {
            if (duty.kind() == DutyKind.REPORT) {
                reporters.addAll(subject.ids(duty.bearers()));
            } else if (duty.force() == Force.ORDER) {
                bound.addAll(subject.ids(duty.bearers()));
            }
        }
        bound.removeAll(reporters);
        if (regime != null && !bound.isEmpty()) {
            List<Agency> silent = bound.stream().map(subject.directory()::get).toList();
            Text names = Phrases.agencies(silent);
            findings.add(
                    regime,
                    Text.of(
                            silent.size() + " cơ quan được giao nhiệm vụ nhưng kế hoạch không yêu cầu báo cáo: "
                                    + names.vi(),
                            silent.size() + (silent.size() == 1 ? " agency has" : " agencies have")
                                    + " an obligation and need not report: " + names.en()),
                    Text.of(
                            "Ghi cơ quan tổng hợp kết quả của các cơ quan này, hoặc bổ sung vào các cơ quan phải báo cáo",
                            "Say who collects their results, or add them to those who report"));
        }
    }

    /** By the decree the figures of a year end on 14/12, so a report sent on 20/12 has them all. */
    private static LocalDate endOfFigures(Term term) {
        return term.period().dataCutOff().orElse(term.period().days()).last();
    }

    private static boolean asksForEstimates(String wording) {
        return ESTIMATES.matcher(VietnameseText.clean(wording)).find();
    }
}
