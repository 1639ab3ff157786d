package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.StandingLaw;

/**
 * The reports on children that circulars make due, in the chain that runs since the two-level local government of 1/7/2025:
 * by Thông tư 16/2025/TT-BYT from the communes straight to the province, and from the province to the ministry. What no source
 * seen says is kept with each ({@link StandingLaw#unsettled}).
 */
final class Circular16 {
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private static final Text SINCE_TWO_LEVELS = Text.of(
            "ngày 01/7/2025 lấy theo ngày vận hành chính quyền địa phương 2 cấp; chưa thấy nguồn nêu ngày có hiệu lực của"
                    + " Thông tư số 16/2025/TT-BYT",
            "1 Jul 2025 is the day on which the two-level local government began; no source seen says when Circular"
                    + " 16/2025/TT-BYT came into force");

    private static final Text ARTICLE_OF_16 = Text.of(
            "chưa thấy nguồn nêu điều nào của Thông tư số 16/2025/TT-BYT quy định việc này",
            "no source seen says which article of Circular 16/2025/TT-BYT sets this");

    private static final Text MINISTRY = Text.of(
            "văn bản được ban hành khi Bộ Lao động - Thương binh và Xã hội quản lý công tác trẻ em; Bộ Y tế được hiểu là nơi"
                    + " tiếp nhận",
            "the circular is of the Ministry of Labour, Invalids and Social Affairs; that its report now goes to the"
                    + " Ministry of Health is inferred");

    private static final Party COMMUNES =
            new Party.Group("Ủy ban nhân dân cấp xã", List.of(GroupId.of("ubnd-cap-xa")), false);

    private static final Party FACILITIES = new Party.Group(
            "người đứng đầu cơ sở trợ giúp xã hội", List.of(GroupId.of("co-so-tro-giup-xa-hoi")), false);

    private static final Party HEALTH_DEPARTMENT = new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null);

    private static final AgencyId MINISTRY_OF_HEALTH = AgencyId.of("bo-y-te");

    private static final String FORUM_ENDED = "kết thúc diễn đàn trẻ em";

    static final ClauseRule MONTH_OF_ACTION = Rule.named("tt16.month-of-action")
            .title(
                    "UBND cấp xã báo cáo UBND cấp tỉnh kết quả Tháng hành động vì trẻ em trước ngày 20 tháng 7 hằng năm",
                    "Communes report to the province on the Month of Action for Children before 20 July every year")
            .basis(under16(Laws.CIRCULAR_28_2019.article(5).withClause(1)))
            .from(SINCE)
            .mayMatchNothing()
            .clauses(
                    law16(Laws.CIRCULAR_28_2019.article(5).withClause(1)),
                    plan -> regime(
                            "TT28.5.1",
                            "Báo cáo kết quả Tháng hành động vì trẻ em",
                            COMMUNES,
                            plan.issuer(),
                            new PeriodicReport(
                                    "trước ngày 20 tháng 7 hằng năm",
                                    ReportingPeriod.month(plan.year(), 6),
                                    Deadline.before(LocalDate.of(plan.year(), 7, 20)))));

    static final ClauseRule MONTH_OF_ACTION_PROVINCE = Rule.named("tt16.month-of-action-province")
            .title(
                    "UBND cấp tỉnh báo cáo Bộ kết quả Tháng hành động vì trẻ em trước ngày 31 tháng 7 hằng năm",
                    "The province reports to the ministry on the Month of Action for Children before 31 July every year")
            .basis(Basis.law(Laws.CIRCULAR_28_2019.article(5)))
            .from(SINCE)
            .mayMatchNothing()
            .clauses(
                    law(
                            Laws.CIRCULAR_28_2019,
                            Laws.CIRCULAR_28_2019.article(5).text(),
                            List.of(
                                    Text.of(
                                            "chưa thấy nguồn nêu khoản nào của Điều 5 quy định bước này",
                                            "no source seen says which part of Art. 5 sets this step"),
                                    MINISTRY)),
                    plan -> regime(
                            "TT28.5",
                            "Báo cáo kết quả Tháng hành động vì trẻ em của tỉnh",
                            province(plan),
                            MINISTRY_OF_HEALTH,
                            new PeriodicReport(
                                    "trước ngày 31 tháng 7 hằng năm",
                                    ReportingPeriod.month(plan.year(), 6),
                                    Deadline.before(LocalDate.of(plan.year(), 7, 31)))));

    static final ClauseRule FORUM = Rule.named("tt16.forum")
            .title(
                    "UBND cấp xã báo cáo UBND cấp tỉnh kết quả diễn đàn trẻ em chậm nhất 15 ngày kể từ ngày kết thúc diễn"
                            + " đàn",
                    "Communes report to the province on the children's forum at most 15 days after it ends")
            .basis(under16(Laws.CIRCULAR_29_2019.article(14).withClause(4)))
            .from(SINCE)
            .mayMatchNothing()
            .clauses(
                    law16(Laws.CIRCULAR_29_2019.article(14).withClause(4)),
                    plan -> regime(
                            "TT29.14.4", "Báo cáo kết quả diễn đàn trẻ em", COMMUNES, plan.issuer(), afterForum(plan)));

    static final ClauseRule FORUM_PROVINCE = Rule.named("tt16.forum-province")
            .title(
                    "UBND cấp tỉnh báo cáo Bộ kết quả diễn đàn trẻ em chậm nhất 15 ngày kể từ ngày kết thúc diễn đàn",
                    "The province reports to the ministry on the children's forum at most 15 days after it ends")
            .basis(Basis.law(Laws.CIRCULAR_29_2019.article(13), Laws.CIRCULAR_29_2019.article(14)))
            .from(SINCE)
            .mayMatchNothing()
            .clauses(
                    law(
                            Laws.CIRCULAR_29_2019,
                            Text.of(
                                    "Điều 13, "
                                            + Laws.CIRCULAR_29_2019
                                                    .article(14)
                                                    .text()
                                                    .vi(),
                                    "Art. 13 and "
                                            + Laws.CIRCULAR_29_2019
                                                    .article(14)
                                                    .text()
                                                    .en()),
                            List.of(
                                    Text.of(
                                            "chưa thấy nguồn nêu khoản nào quy định bước này",
                                            "no source seen says which part of these articles sets this step"),
                                    MINISTRY)),
                    plan -> regime(
                            "TT29.14",
                            "Báo cáo kết quả diễn đàn trẻ em của tỉnh",
                            province(plan),
                            MINISTRY_OF_HEALTH,
                            afterForum(plan)));

    static final ClauseRule ALTERNATIVE_CARE = Rule.named("tt16.alternative-care")
            .title(
                    "Định kỳ 6 tháng, cơ sở trợ giúp xã hội lập danh sách, hồ sơ trẻ em đang được chăm sóc tại cơ sở có nhu"
                            + " cầu được nhận chăm sóc thay thế",
                    "Every 6 months, social-assistance facilities list the children in their care who need alternative"
                            + " care, with their files")
            .basis(under16(Laws.CIRCULAR_14_2020.whole()))
            .from(SINCE)
            .mayMatchNothing()
            .clauses(
                    law16(
                            Laws.CIRCULAR_14_2020.whole(),
                            Text.of(
                                    "chưa thấy nguồn nêu điều, khoản của Thông tư số 14/2020/TT-BLĐTBXH",
                                    "no source seen says which article of Circular 14/2020/TT-BLĐTBXH"),
                            Text.of(
                                    "gửi Chủ tịch UBND cấp tỉnh hoặc Chủ tịch UBND cấp xã theo thẩm quyền; dữ liệu ghi một"
                                            + " nơi nhận là UBND tỉnh",
                                    "it goes to the chairman of the province or of the commune, as the powers are divided;"
                                            + " one addressee is recorded, the province")),
                    plan -> List.of(ReportingDuty.of(
                            ClauseRef.of("TT14"),
                            "Danh sách, hồ sơ trẻ em có nhu cầu được nhận chăm sóc thay thế",
                            "Lập danh sách, hồ sơ trẻ em đang được chăm sóc tại cơ sở có nhu cầu được nhận chăm sóc thay"
                                    + " thế, gửi Chủ tịch UBND cấp tỉnh, Chủ tịch UBND cấp xã theo thẩm quyền",
                            List.of(FACILITIES),
                            List.of(everySixMonths(plan, 1), everySixMonths(plan, 2)),
                            plan.issuer())));

    static final ClauseRule ALTERNATIVE_CARE_PROVINCE = Rule.named("tt16.alternative-care-province")
            .title(
                    "Sở Y tế báo cáo việc chăm sóc thay thế cho trẻ em trước ngày 25 tháng 12 hằng năm",
                    "The department of health reports on alternative care before 25 December every year")
            .basis(Basis.law(Laws.CIRCULAR_14_2020.article(15).withClause(1)))
            .from(SINCE)
            .mayMatchNothing()
            .clauses(
                    law(
                            Laws.CIRCULAR_14_2020,
                            Laws.CIRCULAR_14_2020.article(15).withClause(1).text(),
                            List.of(
                                    Text.of(
                                            "quy định không nêu nơi nhận; Bộ Y tế là suy luận",
                                            "the line names no recipient; that it is the Ministry of Health is inferred"),
                                    Text.of(
                                            "quy định giao cơ quan chuyên môn về lao động cấp tỉnh; Sở Y tế được hiểu là"
                                                    + " nơi tiếp nhận lĩnh vực trẻ em",
                                            "the line binds the province's labour department; that the department of"
                                                    + " health has taken over its child affairs is inferred"))),
                    plan -> regime(
                            "TT14.15.1",
                            "Báo cáo việc chăm sóc thay thế cho trẻ em",
                            HEALTH_DEPARTMENT,
                            MINISTRY_OF_HEALTH,
                            new PeriodicReport(
                                    "trước ngày 25 tháng 12 hằng năm",
                                    ReportingPeriod.year(plan.year()),
                                    Deadline.before(LocalDate.of(plan.year(), 12, 25)))));

    static final List<ClauseRule> ALL = List.of(
            MONTH_OF_ACTION,
            MONTH_OF_ACTION_PROVINCE,
            FORUM,
            FORUM_PROVINCE,
            ALTERNATIVE_CARE,
            ALTERNATIVE_CARE_PROVINCE);

    static final RuleSet RULES = new RuleSet("tt-16-2025-tt-byt/1", ALL, DatedSettings.ofLibrary(List.of()));

    private Circular16() {}

    /** Rests on a place of an older circular, as Thông tư 16/2025/TT-BYT divides the powers. */
    private static Basis under16(Citation place) {
        return Basis.law(place, Laws.CIRCULAR_16_2025.whole()).saying("phân định thẩm quyền", "division of powers");
    }

    /** What Thông tư 16/2025/TT-BYT orders by adjusting a place of an older circular. */
    private static StandingLaw law16(Citation place, Text... unsettled) {
        List<Text> open = new ArrayList<>(List.of(SINCE_TWO_LEVELS, ARTICLE_OF_16));
        open.addAll(List.of(unsettled));
        return law(Laws.CIRCULAR_16_2025, place.text(), open);
    }

    private static StandingLaw law(Law ordering, Text place, List<Text> unsettled) {
        return new StandingLaw(ordering.number(), ordering.name(), place, SINCE, unsettled);
    }

    private static Party province(Plan plan) {
        return new Party.One("Ủy ban nhân dân cấp tỉnh", plan.issuer(), null);
    }

    private static PeriodicReport everySixMonths(Plan plan, int half) {
        return new PeriodicReport(
                "định kỳ 6 tháng",
                ReportingPeriod.half(plan.year(), half),
                new Deadline.Unspecified("định kỳ 6 tháng"));
    }

    private static PeriodicReport afterForum(Plan plan) {
        return new PeriodicReport(
                "chậm nhất 15 ngày kể từ ngày kết thúc diễn đàn",
                ReportingPeriod.year(plan.year()),
                new Deadline.AfterEvent(15, DayUnit.CALENDAR_DAYS, FORUM_ENDED));
    }

    private static List<Clause> regime(
            String clause, String title, Party reporter, AgencyId addressee, PeriodicReport report) {
        return List.of(
                ReportingDuty.of(ClauseRef.of(clause), title, title, List.of(reporter), List.of(report), addressee));
    }
}
