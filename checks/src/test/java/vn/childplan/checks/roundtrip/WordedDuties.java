package vn.childplan.checks.roundtrip;

import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.childplan.checks.roundtrip.WordedParties.Named;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/** What the part "Tổ chức thực hiện" of a plan orders, in the words of plans, with the duties that the words give. */
final class WordedDuties {
    private static final AgencyId PROVINCE = AgencyId.of("ubnd-tinh");
    private static final List<String> DASHES = List.of(
            "Tổ chức các hoạt động vui chơi, giải trí cho trẻ em trên địa bàn.",
            "Kiện toàn tổ chức phối hợp liên ngành về công tác trẻ em.",
            "Bố trí người làm công tác bảo vệ trẻ em ở cấp xã;",
            "Đẩy mạnh truyền thông về quyền trẻ em; vận động nguồn lực chăm lo cho trẻ em.");

    private final int year;

    private WordedDuties(int year) {
        this.year = year;
    }

    /** The clauses of one number: an assignment, or one over dashes. */
    static Arbitrary<Function<ClauseRef, List<Clause>>> in(int year) {
        return new WordedDuties(year).any();
    }

    private Arbitrary<Function<ClauseRef, List<Clause>>> any() {
        Arbitrary<Named> actors = WordedParties.actors();
        Arbitrary<LocalDate> days = WordedTimes.days(year);
        return Arbitraries.oneOf(
                actors.map(this::guides),
                actors.map(this::issues),
                Combinators.combine(actors, days).as(this::issuesBefore),
                actors.map(this::requested),
                actors.map(this::appraises),
                Combinators.combine(actors, days).as(this::consolidates),
                actors.map(this::helps),
                Combinators.combine(actors, dashes()).as(this::underName),
                Combinators.combine(actors, dashes()).as(this::underSentence));
    }

    private Function<ClauseRef, List<Clause>> guides(Named who) {
        String guide = "chủ trì, hướng dẫn, đôn đốc các sở, ban, ngành và các địa phương thực hiện Kế hoạch này";
        String report = "kịp thời báo cáo, đề xuất UBND tỉnh giải quyết các khó khăn, vướng mắc phát sinh";
        return assignment(
                who.words() + " " + guide + "; " + report + ".",
                duty(guide, DutyKind.GUIDE, who, open("")).withRole(Role.LEAD),
                duty(report, DutyKind.ESCALATE, who, open("kịp thời")).withAddressee(PROVINCE));
    }

    private Function<ClauseRef, List<Clause>> issues(Named who) {
        String words = "căn cứ chức năng, nhiệm vụ được giao, xây dựng kế hoạch thực hiện công tác trẻ em năm " + year;
        return assignment(who.words() + " " + words + ".", duty(words, DutyKind.ISSUE_PLAN, who, open("")));
    }

    private Function<ClauseRef, List<Clause>> issuesBefore(Named who, LocalDate day) {
        String words = "ban hành kế hoạch thực hiện trước ngày " + WordedTimes.date(day);
        return assignment(who.words() + " " + words + ".", duty(words, DutyKind.ISSUE_PLAN, who, before(day)));
    }

    private Function<ClauseRef, List<Clause>> requested(Named who) {
        String tells = "tăng cường công tác tuyên truyền, vận động thực hiện quyền trẻ em";
        String watches = "giám sát việc thực hiện các mục tiêu của Kế hoạch";
        return assignment(
                "Đề nghị " + who.words() + " " + tells + "; " + watches + ".",
                duty(tells, DutyKind.COMMUNICATE, who, open("")).withForce(Force.REQUEST),
                duty(watches, DutyKind.SUPERVISE, who, open("")).withForce(Force.REQUEST));
    }

    private Function<ClauseRef, List<Clause>> appraises(Named helpers) {
        Named lead = new Named("Sở Tài chính", List.of(WordedParties.agency("Sở Tài chính", "so-tai-chinh")));
        String with = "phối hợp với " + helpers.words() + " thẩm định kinh phí thực hiện Kế hoạch này theo quy định";
        return assignment(
                "Sở Tài chính chủ trì, " + with + ".",
                duty("chủ trì, " + with, DutyKind.APPRAISE_FUNDING, lead, open("theo quy định"))
                        .withRole(Role.LEAD),
                duty(with, DutyKind.COORDINATE, helpers, open("theo quy định")).withRole(Role.COORDINATING));
    }

    private Function<ClauseRef, List<Clause>> consolidates(Named who, LocalDate day) {
        String words =
                "theo dõi, tổng hợp, báo cáo UBND tỉnh kết quả thực hiện chậm nhất ngày " + WordedTimes.date(day);
        return assignment(
                who.words() + " " + words + ".",
                duty(words, DutyKind.CONSOLIDATE, who, upTo(day)).withAddressee(PROVINCE));
    }

    private Function<ClauseRef, List<Clause>> helps(Named who) {
        String words = "Phối hợp tổ chức các hoạt động hưởng ứng Tháng hành động vì trẻ em";
        return assignment(
                who.words() + ": " + words + ".",
                duty(words, DutyKind.COORDINATE, who, open("")).withRole(Role.COORDINATING));
    }

    private Function<ClauseRef, List<Clause>> underName(Named who, List<String> dashes) {
        return ref -> {
            List<Clause> clauses = new ArrayList<>();
            clauses.add(new Heading(ref, who.words()));
            clauses.addAll(dashed(ref, who, dashes));
            return clauses;
        };
    }

    private Function<ClauseRef, List<Clause>> underSentence(Named who, List<String> dashes) {
        String words = "xây dựng kế hoạch và tổ chức thực hiện";
        return ref -> {
            List<Clause> clauses = new ArrayList<>(assignment(
                            who.words() + " " + words + "; trong đó, tập trung thực hiện các nội dung sau:",
                            duty(words, DutyKind.ISSUE_PLAN, who, open("")))
                    .apply(ref));
            clauses.addAll(dashed(ref, who, dashes));
            return clauses;
        };
    }

    private static Arbitrary<List<String>> dashes() {
        return Arbitraries.of(DASHES).list().ofMinSize(1).ofMaxSize(3);
    }

    private List<Clause> dashed(ClauseRef ref, Named who, List<String> dashes) {
        List<Clause> clauses = new ArrayList<>();
        for (int i = 0; i < dashes.size(); i++) {
            String words = dashes.get(i);
            AssignedDuty duty = duty(words.substring(0, words.length() - 1), DutyKind.CARRY_OUT, who, open(""));
            clauses.add(new Assignment(ClauseRef.of(ref + "-" + (i + 1)), words, List.of(duty)));
        }
        return clauses;
    }

    private static Function<ClauseRef, List<Clause>> assignment(String wording, AssignedDuty... duties) {
        return ref -> List.of(new Assignment(ref, wording, List.of(duties)));
    }

    private static AssignedDuty duty(String words, DutyKind kind, Named who, Schedule schedule) {
        List<Party> bearers = who.parties();
        return AssignedDuty.of(words, kind, bearers, schedule);
    }

    private Schedule open(String wording) {
        return new Schedule.Unspecified(year, wording);
    }

    /** Of a report, due early in July, the period that no word names is read as the half-year (PeriodsOfReports). */
    private Schedule upTo(LocalDate day) {
        boolean half = day.getMonth() == Month.JULY && day.getDayOfMonth() <= 15;
        ReportingPeriod period = half ? ReportingPeriod.half(year, 1) : ReportingPeriod.year(year);
        return new Schedule.Due(period, Deadline.notLaterThan(day));
    }

    private Schedule before(LocalDate day) {
        return new Schedule.Due(ReportingPeriod.year(year), Deadline.before(day));
    }
}
