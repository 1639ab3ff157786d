package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;

/**
 * The reports of Thông tư 16/2025/TT-BYT, which since the two-level local government of 1/7/2025 go from the communes
 * straight to the province.
 */
final class Circular16 {
    private static final LocalDate IN_FORCE = LocalDate.of(2025, 7, 1);

    private static final Party COMMUNES =
            new Party.Group("Ủy ban nhân dân cấp xã", List.of(GroupId.of("ubnd-cap-xa")), false);

    private static final Party FACILITIES = new Party.Group(
            "người đứng đầu cơ sở trợ giúp xã hội", List.of(GroupId.of("co-so-tro-giup-xa-hoi")), false);

    static final ClauseRule MONTH_OF_ACTION = Rule.named("tt16.month-of-action")
            .title(
                    "UBND cấp xã báo cáo kết quả Tháng hành động vì trẻ em trước ngày 20 tháng 7 hằng năm",
                    "Communes report on the Month of Action for Children before 20 July every year")
            .basis(
                    "Thông tư 28/2019/TT-BLĐTBXH Đ.5 k.1, điều chỉnh bởi Thông tư 16/2025/TT-BYT",
                    "Circular 28/2019/TT-BLĐTBXH Đ.5 k.1 as adjusted by Circular 16/2025/TT-BYT")
            .from(IN_FORCE)
            .mayMatchNothing()
            .clauses(plan -> regime(
                    plan,
                    "TT28.5.1",
                    "Báo cáo kết quả Tháng hành động vì trẻ em",
                    COMMUNES,
                    new PeriodicReport(
                            "trước ngày 20 tháng 7 hằng năm",
                            ReportingPeriod.month(plan.year(), 6),
                            Deadline.before(LocalDate.of(plan.year(), 7, 20)))));

    static final ClauseRule FORUM = Rule.named("tt16.forum")
            .title(
                    "UBND cấp xã báo cáo kết quả diễn đàn trẻ em chậm nhất 15 ngày kể từ khi kết thúc diễn đàn",
                    "Communes report on the children's forum at most 15 days after it ends")
            .basis(
                    "Thông tư 29/2019/TT-BLĐTBXH Đ.14 k.4, điều chỉnh bởi Thông tư 16/2025/TT-BYT",
                    "Circular 29/2019/TT-BLĐTBXH Đ.14 k.4 as adjusted by Circular 16/2025/TT-BYT")
            .from(IN_FORCE)
            .mayMatchNothing()
            .clauses(plan -> regime(
                    plan,
                    "TT29.14.4",
                    "Báo cáo kết quả diễn đàn trẻ em",
                    COMMUNES,
                    new PeriodicReport(
                            "chậm nhất 15 ngày kể từ ngày kết thúc diễn đàn",
                            ReportingPeriod.year(plan.year()),
                            new Deadline.AfterEvent(15, DayUnit.CALENDAR_DAYS, "kết thúc diễn đàn trẻ em"))));

    static final ClauseRule ALTERNATIVE_CARE = Rule.named("tt16.alternative-care")
            .title(
                    "Cơ sở trợ giúp xã hội lập danh sách trẻ em cần chăm sóc thay thế định kỳ 6 tháng",
                    "Social-assistance facilities list the children who need alternative care every 6 months")
            .basis(
                    "Thông tư 14/2020/TT-BLĐTBXH, Thông tư 16/2025/TT-BYT",
                    "Circular 14/2020/TT-BLĐTBXH, Circular 16/2025/TT-BYT")
            .from(IN_FORCE)
            .mayMatchNothing()
            .clauses(plan -> regime(
                    plan,
                    "TT14",
                    "Danh sách trẻ em cần chăm sóc thay thế",
                    FACILITIES,
                    everySixMonths(plan, 1),
                    everySixMonths(plan, 2)));

    static final List<ClauseRule> ALL = List.of(MONTH_OF_ACTION, FORUM, ALTERNATIVE_CARE);

    private Circular16() {}

    private static PeriodicReport everySixMonths(Plan plan, int half) {
        return new PeriodicReport(
                "định kỳ 6 tháng",
                ReportingPeriod.half(plan.year(), half),
                new Deadline.Unspecified("định kỳ 6 tháng"));
    }

    private static List<Clause> regime(
            Plan plan, String clause, String title, Party reporters, PeriodicReport... reports) {
        return List.of(new ReportingDuty(
                ClauseRef.of(clause), title, title, List.of(reporters), List.of(reports), plan.issuer(), null, null));
    }
}
