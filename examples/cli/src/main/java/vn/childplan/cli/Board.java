package vn.childplan.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Completeness;
import vn.childplan.validation.assessment.Rate;
import vn.childplan.validation.assessment.Summary;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.YearEvent;
import vn.childplan.validation.rule.DeadlineMove;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** How a plan stands at an instant, on one page: totals, clauses, what is late or near, what to note. */
final class Board {
    private final Assessment assessment;
    private final EvidenceLog log;
    private final boolean all;
    private final Bearers bearers;
    private final Summary summary;

    /** @param all whether lists are shown to their end */
    Board(Assessment assessment, EvidenceLog log, boolean all) {
        this.assessment = assessment;
        this.log = log;
        this.all = all;
        this.bearers = new Bearers(assessment.register().directory());
        this.summary = assessment.summary();
    }

    void write(Page page) {
        Plan plan = assessment.register().plan();
        Wording words = page.words();
        page.title(page.say("TÌNH HÌNH THỰC HIỆN KẾ HOẠCH ", "STATUS OF PLAN ") + plan.number());
        page.line(plan.title());
        String known = words.number(log.entries().stream()
                .filter(entry -> !entry.recordedAt().isAfter(assessment.asOf()))
                .count());
        String instant = words.instant(assessment.asOf());
        page.line(page.say(
                "Tính đến " + instant + " (giờ Việt Nam) · " + known + " thông tin thực hiện · bộ quy tắc "
                        + assessment.ruleSet(),
                "As of " + instant + " (Viet Nam time) · " + known + " entries known · rule set "
                        + assessment.ruleSet()));
        totals(page);
        byClause(page);
        list(page, Status.OVERDUE, page.say("QUÁ HẠN", "OVERDUE"));
        list(page, Status.DUE_SOON, page.say("SẮP ĐẾN HẠN", "DUE SOON"));
        findings(page);
        page.blank();
        page.line(assessment
                .nextChange()
                .map(next -> page.say(
                        "Nếu không có thông tin mới, tình trạng sẽ thay đổi từ " + words.instant(next) + ".",
                        "If nothing more is recorded, the next change is at " + words.instant(next) + "."))
                .orElse(page.say(
                        "Nếu không có thông tin mới, tình trạng không thay đổi nữa.",
                        "If nothing more is recorded, nothing changes any more.")));
    }

    private void totals(Page page) {
        Wording words = page.words();
        TextTable table = new TextTable()
                .words(page.say("tình trạng", "status"))
                .numbers(page.say("nghĩa vụ", "obligations"))
                .numbers(page.say("có thời hạn", "with a date"));
        summary.counts()
                .forEach((wording, count) -> table.row()
                        .cell(wording.label().in(page.locale()), Colour.of(wording.status()))
                        .cell(words.number(count))
                        .cell(words.count(summary.dated().getOrDefault(wording, 0))));
        table.row()
                .cell(page.say("cộng", "total"))
                .cell(words.number(summary.total()))
                .cell(words.count(summary.datedTotal()));
        page.blank().table(table).blank();
        Rate coordination = summary.coordination();
        if (coordination.denominator() > 0) {
            page.line(page.say("Phối hợp: ", "Coordination: ")
                    + words.share(coordination)
                    + page.say(" đã ghi nhận.", " recorded."));
        }
        if (summary.handedOver() > 0) {
            String count = words.number(summary.handedOver());
            page.line(page.say(
                    "Không kể " + count + " nghĩa vụ đã chuyển giao: được tính ở cơ quan tiếp nhận.",
                    "Without " + count + " handed over: they are counted with those who took them."));
        }
        rate(page, assessment.dated().onTime());
        Completeness completeness = assessment.completeness();
        if (!completeness.isComplete()) {
            page.line(completeness.sentence().in(page.locale()));
        }
    }

    private static void rate(Page page, Rate rate) {
        String percent = page.words().percent(rate);
        String share = rate.numerator() + "/" + rate.denominator();
        page.line(
                rate.denominator() == 0
                        ? page.say(
                                "Tỷ lệ đúng hạn: chưa có nghĩa vụ nào hoàn thành hoặc quá hạn.",
                                "On-time rate: nothing is done or overdue yet.")
                        : page.say(
                                "Tỷ lệ đúng hạn: " + percent + " = " + share
                                        + " nghĩa vụ có thời hạn: đúng hạn ÷ (đúng hạn + hoàn thành quá hạn + quá"
                                        + " hạn), lấy hai chữ số thập phân, không làm tròn, như Báo cáo số"
                                        + " 1270/BC-TCTTTg ngày 27/12/2017.",
                                "On-time rate: " + percent + " = " + share
                                        + " of the obligations with a date: met in time ÷ (met in time + met late +"
                                        + " overdue), two decimals, not rounded, as report 1270/BC-TCTTTg of 27"
                                        + " December 2017 counts."));
    }

    private void byClause(Page page) {
        Wording words = page.words();
        Collection<StatusWording> wordings = summary.counts().keySet();
        TextTable table = new TextTable().words(page.say("mục,\nkhoản", "clause"));
        wordings.forEach(wording -> table.numbers(words.statusHeading(wording)));
        table.numbers(page.say("\ncộng", "\ntotal"));
        table.numbers(page.say("phối hợp\nđã ghi nhận", "coordination\nrecorded"));
        Map<ClauseRef, String> names = new HashMap<>();
        assessment.register().obligations().stream()
                .map(Obligation::term)
                .forEach(term -> names.putIfAbsent(term.clause(), nameOf(term, page)));
        summary.byClause().forEach((clause, standing) -> {
            table.row().cell(names.getOrDefault(clause, clause.value()));
            for (StatusWording wording : wordings) {
                int count = standing.counts().getOrDefault(wording, 0);
                table.cell(words.count(count), count > 0 ? Colour.of(wording.status()) : Colour.PLAIN);
            }
            table.cell(words.number(standing.counts().values().stream()
                    .mapToInt(Integer::intValue)
                    .sum()));
            Rate coordination = standing.coordination();
            table.cell(coordination.denominator() == 0 ? words.count(0) : words.share(coordination));
        });
        page.section(page.say("THEO MỤC, KHOẢN", "BY CLAUSE")).table(table);
    }

    /** Of a clause that was amended some duties stand in the old words: here they are counted together. */
    private static String nameOf(DutyTerm term, Page page) {
        return term.law() == null
                ? term.clause().value()
                : term.clauseInTables().in(page.locale());
    }

    private void list(Page page, Status status, String heading) {
        List<Verdict> verdicts = new ArrayList<>(assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == status)
                .toList());
        if (verdicts.isEmpty()) {
            return;
        }
        verdicts.sort(Comparator.comparing(Board::days)
                .reversed()
                .thenComparing(verdict -> verdict.obligation(), bearers.order()));
        Wording words = page.words();
        boolean late = status == Status.OVERDUE;
        TextTable table = new TextTable()
                .words(page.say("cơ quan", "agency"))
                .words(page.say("mục, khoản", "clause"))
                .words(page.say("nghĩa vụ", "duty"))
                .words(page.say("kỳ", "period"))
                .words(page.say("hạn cuối", "last day"))
                .numbers(late ? page.say("quá hạn", "late by") : page.say("còn lại", "left"));
        List<Verdict> shown =
                verdicts.subList(0, all ? verdicts.size() : Math.min(FindingLists.SHOWN, verdicts.size()));
        boolean ended = false;
        boolean lateWhenAmended = false;
        for (Verdict verdict : shown) {
            ended |= !verdict.bearerSucceededBy().isEmpty();
            lateWhenAmended |= verdict.wasLateWhenAmended();
            row(table, verdict, page);
        }
        page.section(heading + " (" + words.number(verdicts.size()) + ")").table(table);
        new FindingLists(page).more(verdicts.size() - shown.size());
        if (lateWhenAmended) {
            page.line(page.say(
                    "‡ Đã quá hạn khi văn bản sửa đổi, bổ sung có hiệu lực: vẫn xét theo lời văn cũ.",
                    "‡ Late already when the amendment came to hold: judged by the old words."));
        }
        if (ended) {
            page.line(page.say(
                    "† Cơ quan đã kết thúc hoạt động; cơ quan tiếp nhận: lệnh obligations --agency, hoặc --format"
                            + " json.",
                    "† The agency has ended; who took over: command obligations --agency, or --format json."));
        }
    }

    private void row(TextTable table, Verdict verdict, Page page) {
        long days = Math.abs(days(verdict));
        table.row()
                .cell(bearers.name(verdict.obligation())
                        + (verdict.bearerSucceededBy().isEmpty() ? "" : " †")
                        + (verdict.wasLateWhenAmended() ? " ‡" : ""))
                .cell(verdict.obligation().term().clauseInTables().in(page.locale()))
                .cell(verdict.obligation().duty().label().in(page.locale()))
                .cell(verdict.obligation().period().toString())
                .cell(page.words().date(verdict.lastDay()) + moved(verdict, page))
                .cell(left(verdict, days, page), Colour.of(verdict.status()));
    }

    /** Why it is another day than the plan's. */
    private static String moved(Verdict verdict, Page page) {
        DeadlineMove move = verdict.movedBy();
        if (move == null || verdict.extendedTo() == null) {
            return "";
        }
        return switch (move) {
            case EVENT -> "";
            case REST_DAY -> page.say(" (tránh ngày nghỉ)", " (moved off a day off)");
            case EXTENSION -> page.say(" (gia hạn)", " (extended)");
            case SUSPENSION -> page.say(" (tạm hoãn)", " (suspended)");
            case GRACE -> page.say(" (ân hạn)", " (with grace)");
        };
    }

    /** So many days; of an event that is over no days are left. */
    private static String left(Verdict verdict, long days, Page page) {
        YearEvent over = verdict.eventOver();
        return over == null || verdict.status() == Status.OVERDUE
                ? page.words().days(days)
                : page.say(over.label().vi() + ", đã qua", over.label().en() + ", over");
    }

    /** Days from the last permitted day to the day of the assessment: above 0 if it has passed. */
    private static long days(Verdict verdict) {
        return verdict.lastDay() == null
                ? 0
                : VietnamTime.dateOf(verdict.asOf()).toEpochDay()
                        - verdict.lastDay().toEpochDay();
    }

    private void findings(Page page) {
        page.section(page.say("CẦN LƯU Ý", "TO NOTE"));
        FindingLists lists = new FindingLists(page);
        lists.verdicts(assessment, all);
        lists.evidence(assessment, all);
        lists.register(assessment.register());
    }
}
