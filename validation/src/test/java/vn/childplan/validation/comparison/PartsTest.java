package vn.childplan.validation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.ClauseChange.Altered;
import vn.childplan.validation.rule.RuleSet;

/** Which part of a small plan differs, where one part of it was changed by hand; and what that does to its duties. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PartsTest {
    private static final AgencyId PROVINCE = AgencyId.of("ubnd-tinh");
    private static final AgencyId HEALTH = AgencyId.of("so-y-te");
    private static final AgencyId JUSTICE = AgencyId.of("so-tu-phap");
    private static final Party BY_HEALTH = new Party.One("Sở Y tế", HEALTH, null);
    private static final Party BY_JUSTICE = new Party.One("Sở Tư pháp", JUSTICE, null);
    private static final AgencyDirectory DIRECTORY = AgencyDirectory.of(
            List.of(
                    Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh"),
                    Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                    Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp")),
            List.of(),
            List.of());

    private static PlanTask task() {
        return PlanTask.of(
                ClauseRef.of("II.1"),
                "Dạy bơi cho trẻ em tại các xã miền núi.",
                Responsibility.leading("Chủ trì: Sở Y tế.", List.of(BY_HEALTH)),
                Responsibility.coordinating("Phối hợp: Sở Tư pháp.", List.of(BY_JUSTICE)),
                new Timing("Trước ngày 01/12/2025.", due("2025-12-01")));
    }

    private static Schedule due(String before) {
        LocalDate day = LocalDate.parse(before);
        return new Schedule.Due(ReportingPeriod.year(day.getYear()), Deadline.before(day));
    }

    private static Assignment assignment() {
        return new Assignment(
                ClauseRef.of("IV.1"),
                "Sở Y tế hướng dẫn.",
                List.of(AssignedDuty.of(
                        "hướng dẫn", DutyKind.GUIDE, List.of(BY_HEALTH), new Schedule.Continuous(2025))));
    }

    private static ReportingDuty regime() {
        return ReportingDuty.of(
                ClauseRef.of("V"),
                "CHẾ ĐỘ BÁO CÁO",
                "Các sở báo cáo trước ngày 15/11/2025.",
                List.of(BY_HEALTH, BY_JUSTICE),
                List.of(report("2025-11-15")),
                PROVINCE);
    }

    private static PeriodicReport report(String before) {
        LocalDate day = LocalDate.parse(before);
        return new PeriodicReport("trước ngày " + day, ReportingPeriod.year(2025), Deadline.before(day));
    }

    private static Funding funding() {
        return new Funding(ClauseRef.of("III"), "Ngân sách.", List.of("ngân sách tỉnh", "xã hội hóa"));
    }

    private static Plan plan() {
        return Plan.builder(DocumentNumber.of("1/KH-UBND"), PROVINCE, LocalDate.of(2025, 2, 1))
                .place("Quảng Ngãi")
                .title("Công tác trẻ em")
                .preamble(new Preamble("Căn cứ Luật Trẻ em.", List.of()))
                .add(new Heading(ClauseRef.of("I"), "MỤC ĐÍCH"))
                .add(new Statement(ClauseRef.of("I.1"), "Bảo đảm quyền trẻ em."))
                .add(task())
                .add(funding())
                .add(assignment())
                .add(regime())
                .addRecipient(new Recipient("Bộ Y tế", List.of(), null))
                .addRecipient(new Recipient("Lưu: VT", List.of(), null))
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))
                .build();
    }

    private static PlanUnderRules underRules(Plan plan) {
        return new PlanUnderRules(plan, DIRECTORY, VietNam.calendar(), RuleSet.standard());
    }

    private static PlanComparison to(Plan later) {
        return PlanComparison.between(underRules(plan()), underRules(later));
    }

    private static PlanComparison to(Clause changed) {
        return to(plan().toBuilder().replace(changed).build());
    }

    // Clauses

    static Stream<Arguments> changedParts() {
        PlanTask task = task();
        ReportingDuty regime = regime();
        Assignment assignment = assignment();
        return Stream.of(
                Arguments.of(new Heading(ClauseRef.of("I"), "MỤC ĐÍCH CHUNG"), "WORDING: MỤC ĐÍCH > MỤC ĐÍCH CHUNG"),
                Arguments.of(
                        new Statement(ClauseRef.of("I.1"), "Bảo đảm mọi quyền trẻ em."),
                        "WORDING: Bảo đảm quyền trẻ em. > Bảo đảm mọi quyền trẻ em."),
                Arguments.of(new Heading(ClauseRef.of("I.1"), "Bảo đảm quyền trẻ em."), "KIND:  > "),
                Arguments.of(
                        task.withLeads(Responsibility.leading("Chủ trì.", List.of(BY_HEALTH, BY_JUSTICE))),
                        "LEADS: Sở Y tế > Sở Y tế; Sở Tư pháp"),
                Arguments.of(
                        task.withCoordinating(Responsibility.coordinating("Phối hợp.", List.of())),
                        "COORDINATING: Sở Tư pháp > "),
                Arguments.of(
                        task.withTime(new Timing("Trước ngày 02/12/2025.", due("2025-12-02"))),
                        "TIME: Trước ngày 01/12/2025. > Trước ngày 02/12/2025."),
                Arguments.of(task.withProduct("Báo cáo."), "PRODUCT:  > Báo cáo."),
                Arguments.of(
                        task.withEvents(NamedEvent.MONTH_OF_ACTION, NamedEvent.MID_AUTUMN),
                        "EVENTS:  > Tháng hành động vì trẻ em; tết Trung thu"),
                Arguments.of(task.withTitle("Dạy bơi"), "TITLE:  > Dạy bơi"),
                Arguments.of(
                        new Funding(ClauseRef.of("III"), "Ngân sách.", List.of("ngân sách tỉnh")),
                        "SOURCES: ngân sách tỉnh; xã hội hóa > ngân sách tỉnh"),
                Arguments.of(
                        new Assignment(
                                assignment.ref(),
                                assignment.wording(),
                                List.of(AssignedDuty.of(
                                        "kiểm tra",
                                        DutyKind.SUPERVISE,
                                        List.of(BY_HEALTH),
                                        new Schedule.Continuous(2025)))),
                        "DUTIES: Sở Y tế: hướng dẫn > Sở Y tế: kiểm tra"),
                Arguments.of(
                        new ReportingDuty(
                                regime.ref(),
                                "BÁO CÁO",
                                regime.wording(),
                                regime.reporters(),
                                regime.reports(),
                                PROVINCE,
                                null,
                                null),
                        "HEADING: CHẾ ĐỘ BÁO CÁO > BÁO CÁO"),
                Arguments.of(
                        new ReportingDuty(
                                regime.ref(),
                                regime.heading(),
                                regime.wording(),
                                List.of(BY_HEALTH),
                                regime.reports(),
                                PROVINCE,
                                null,
                                null),
                        "REPORTERS: Sở Y tế; Sở Tư pháp > Sở Y tế"),
                Arguments.of(
                        new ReportingDuty(
                                regime.ref(),
                                regime.heading(),
                                regime.wording(),
                                regime.reporters(),
                                List.of(report("2025-11-20")),
                                PROVINCE,
                                null,
                                null),
                        "REPORTS: trước ngày 2025-11-15 > trước ngày 2025-11-20"),
                Arguments.of(
                        new ReportingDuty(
                                regime.ref(),
                                regime.heading(),
                                regime.wording(),
                                regime.reporters(),
                                regime.reports(),
                                HEALTH,
                                null,
                                null),
                        "ADDRESSEE: UBND tỉnh > Sở Y tế"),
                Arguments.of(regime.withChannel(HEALTH), "CHANNEL:  > Sở Y tế"),
                Arguments.of(
                        regime.withEscalation(new ReportingDuty.Escalation("báo cáo khó khăn", List.of(BY_HEALTH))),
                        "ESCALATION:  > báo cáo khó khăn"));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("changedParts")
    void one_part_of_a_clause_that_differs_is_the_only_one_that_is_told(Clause changed, String told) {
        PlanComparison comparison = to(changed);
        assertEquals(Map.of(ClauseChange.Kind.CHANGED, 1), comparison.counts());
        Altered change = (Altered) comparison.clauses().get(0);
        assertEquals(changed.ref(), change.ref());
        assertEquals(
                List.of(told),
                change.parts().stream()
                        .map(part -> part.part() + ": " + part.before() + " > " + part.after())
                        .toList());
        assertFalse(comparison.isEmpty());
        assertEquals(comparison.after().plan(), comparison.applyTo(plan()));
    }

    @Test
    void every_part_and_kind_has_a_name_in_both_languages() {
        assertEquals("cơ quan chủ trì", ClausePart.LEADS.label().vi());
        assertEquals("lead", ClausePart.LEADS.label().en());
        assertEquals("trích yếu", DocumentPart.TITLE.label().vi());
        assertEquals("bớt", DutyChange.Kind.REMOVED.label().vi());
        assertEquals("chuyển chỗ", ClauseChange.Kind.MOVED.label().vi());
    }

    // Order

    /** Numbers of clauses: what was taken out stands behind what stood before it and was kept. */
    static Stream<Arguments> orders() {
        return Stream.of(
                Arguments.of("a b c", "a b c", ""),
                Arguments.of("a b c", "a c", "-b"),
                Arguments.of("a b c", "b c", "-a"),
                Arguments.of("a b c", "x a b c", "+x"),
                Arguments.of("a b c", "a b x", "-c +x"),
                Arguments.of("a b c", "x", "-a -b -c +x"),
                Arguments.of("a b c d", "a d", "-b -c"),
                Arguments.of("a b c", "b c a", "~a"),
                Arguments.of("a b c", "c a b", "~c"),
                Arguments.of("a b c d", "d c b a", "~d ~c ~b"),
                Arguments.of("a b c d e", "b a d c e", "~b ~d"),
                Arguments.of("a b c d e", "a e b x d", "~e -c +x"));
    }

    @ParameterizedTest(name = "{0} > {1}: {2}")
    @MethodSource("orders")
    void as_few_clauses_as_can_be_are_moved_and_all_stand_in_the_order_of_the_later_plan(
            String before, String after, String told) {
        PlanComparison comparison =
                PlanComparison.between(underRules(ofStatements(before)), underRules(ofStatements(after)));
        assertEquals(
                told,
                comparison.clauses().stream()
                        .map(change -> mark(change.kind()) + text(change))
                        .collect(Collectors.joining(" ")));
        assertEquals(
                comparison.after().plan(),
                comparison.applyTo(comparison.before().plan()));
    }

    private static String mark(ClauseChange.Kind kind) {
        return switch (kind) {
            case ADDED -> "+";
            case REMOVED -> "-";
            case MOVED -> "~";
            case YEAR, CHANGED, UNCHANGED -> throw new IllegalArgumentException("none of these tests says " + kind);
        };
    }

    private static String text(ClauseChange change) {
        return change.ref().value().substring("I.1.".length());
    }

    /** Each letter is a point of I.1 with words of its own. */
    private static Plan ofStatements(String letters) {
        Plan.Builder plan = Plan.builder(DocumentNumber.of("1/KH-UBND"), PROVINCE, LocalDate.of(2025, 2, 1))
                .place("Quảng Ngãi")
                .title("Công tác trẻ em")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"));
        for (String letter : letters.split(" ")) {
            plan.add(new Statement(ClauseRef.of("I.1." + letter), (letter + letter + " ").repeat(5)));
        }
        return plan.build();
    }

    // The document

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of(changed(builder -> builder.place("Đà Nẵng")), "PLACE: Quảng Ngãi > Đà Nẵng"),
                Arguments.of(changed(builder -> builder.title("Trẻ em")), "TITLE: Công tác trẻ em > Trẻ em"),
                Arguments.of(
                        changed(builder -> builder.preamble(new Preamble("Căn cứ.", List.of()))),
                        "PREAMBLE: Căn cứ Luật Trẻ em. > Căn cứ."),
                Arguments.of(changed(builder -> builder.type(DocumentType.PROGRAMME)), "TYPE: Kế hoạch > Chương trình"),
                Arguments.of(
                        changed(builder -> builder.addRecipient(new Recipient("Sở Y tế", List.of(), null))),
                        "RECIPIENTS: Bộ Y tế; Lưu: VT > Bộ Y tế; Lưu: VT; Sở Y tế"),
                Arguments.of(
                        changed(builder ->
                                builder.signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Trần Thị B"))),
                        "SIGNATURE: CHỦ TỊCH; Nguyễn Văn A > CHỦ TỊCH; Trần Thị B"),
                Arguments.of(
                        with("2/KH-UBND", PROVINCE, LocalDate.of(2025, 2, 1), 2025), "NUMBER: 1/KH-UBND > 2/KH-UBND"),
                Arguments.of(with("1/KH-UBND", HEALTH, LocalDate.of(2025, 2, 1), 2025), "ISSUER: UBND tỉnh > Sở Y tế"),
                Arguments.of(
                        with("1/KH-UBND", PROVINCE, LocalDate.of(2025, 2, 2), 2025), "DATE: 01/02/2025 > 02/02/2025"),
                Arguments.of(with("1/KH-UBND", PROVINCE, LocalDate.of(2025, 2, 1), 2024), "YEAR: 2025 > 2024"));
    }

    private static Plan changed(UnaryOperator<Plan.Builder> change) {
        return change.apply(plan().toBuilder()).build();
    }

    private static Plan with(String number, AgencyId issuer, LocalDate date, int year) {
        Plan plan = plan();
        return new Plan(
                DocumentNumber.of(number),
                plan.place(),
                date,
                issuer,
                plan.type(),
                plan.title(),
                year,
                plan.preamble(),
                plan.clauses(),
                plan.recipients(),
                plan.signature());
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("documents")
    void one_part_of_the_document_that_differs_is_the_only_one_that_is_told(Plan later, String told) {
        PlanComparison comparison = to(later);
        assertEquals(
                List.of(told),
                comparison.document().stream()
                        .map(part -> part.part() + ": " + part.before() + " > " + part.after())
                        .toList());
        assertEquals(later, comparison.applyTo(plan()));
        assertFalse(comparison.isEmpty());
    }

    // Duties

    private static List<String> duties(PlanComparison comparison) {
        return comparison.duties().stream()
                .map(duty -> duty.kind() + " " + duty.obligation().duty() + " "
                        + duty.obligation().bearer())
                .toList();
    }

    @Test
    void a_duty_changes_with_its_day_its_addressee_its_channel_and_its_force() {
        assertEquals(
                List.of("CHANGED CARRY_OUT so-y-te"), // who coordinates has no day of his own
                duties(to(task().withTime(new Timing("", due("2025-12-02"))))));
        assertEquals(
                List.of("CHANGED REPORT so-tu-phap", "CHANGED REPORT so-y-te"),
                duties(to(regime().withChannel(HEALTH))));
        assertEquals(
                List.of("CHANGED GUIDE so-y-te"),
                duties(to(guiding(duty -> duty.withForce(AssignedDuty.Force.REQUEST)))));
        assertEquals(List.of("CHANGED GUIDE so-y-te"), duties(to(guiding(duty -> duty.withAddressee(PROVINCE)))));
        assertEquals(List.of("CHANGED GUIDE so-y-te"), duties(to(guiding(duty -> duty.withRole(Role.LEAD)))));
        assertEquals(List.of(), duties(to(task().withWording("Dạy bơi cho mọi trẻ em tại các xã miền núi."))));
    }

    private static Assignment guiding(UnaryOperator<AssignedDuty> change) {
        AssignedDuty duty = assignment().duties().get(0);
        return new Assignment(ClauseRef.of("IV.1"), "Sở Y tế hướng dẫn.", List.of(change.apply(duty)));
    }

    @Test
    void a_duty_that_gets_a_day_or_loses_it_changes() {
        Timing anyTime = new Timing("Thường xuyên.", new Schedule.Continuous(2025));
        Timing asRuled = new Timing("Theo quy định.", new Schedule.Unspecified(2025, "theo quy định"));
        Plan continuous = plan().toBuilder().replace(task().withTime(anyTime)).build();
        assertEquals(2, to(continuous).duties().size());
        assertEquals(
                2,
                PlanComparison.between(underRules(continuous), underRules(plan()))
                        .duties()
                        .size());
        assertEquals(
                2,
                PlanComparison.between(
                                underRules(continuous),
                                underRules(plan().toBuilder()
                                        .replace(task().withTime(asRuled))
                                        .build()))
                        .duties()
                        .size(),
                "without a date either way, but continuous or not");
    }

    /** From 2025 to 2026 the day moves with the year: before 1/12/2026 it is the same duty, before 2/12/2026 it is not. */
    @Test
    void a_day_that_only_moves_with_the_year_is_no_change() {
        Plan same = nextYear("2026-12-01");
        PlanComparison comparison = to(same);
        assertEquals(Map.of(ClauseChange.Kind.YEAR, 1), kindsOf(comparison, "II.1"));
        assertEquals(List.of(), dutiesOf(comparison, "II.1"));
        assertEquals(same, comparison.applyTo(plan()));
        PlanComparison later = to(nextYear("2026-12-02"));
        assertEquals(Map.of(ClauseChange.Kind.CHANGED, 1), kindsOf(later, "II.1"));
        assertEquals(1, dutiesOf(later, "II.1").size());
    }

    private static Plan nextYear(String before) {
        Plan plan = plan();
        PlanTask task = task().withTime(new Timing(
                before.equals("2026-12-01") ? "Trước ngày 01/12/2026." : "Trước ngày 02/12/2026.", due(before)));
        List<Clause> clauses = new ArrayList<>(plan.clauses());
        Collections.replaceAll(clauses, plan.clause(ClauseRef.of("II.1")).orElseThrow(), task);
        return new Plan(
                plan.number(),
                plan.place(),
                LocalDate.of(2026, 2, 1),
                plan.issuer(),
                plan.type(),
                plan.title(),
                2026,
                plan.preamble(),
                clauses,
                plan.recipients(),
                plan.signature());
    }

    private static Map<ClauseChange.Kind, Integer> kindsOf(PlanComparison comparison, String clause) {
        return comparison.clauses().stream()
                .filter(change -> change.ref().value().equals(clause))
                .collect(Collectors.toMap(ClauseChange::kind, change -> 1));
    }

    private static List<DutyChange> dutiesOf(PlanComparison comparison, String clause) {
        return comparison.duties().stream()
                .filter(duty -> duty.obligation().clause().value().equals(clause))
                .toList();
    }

    @Test
    void what_several_bearers_have_in_common_is_one_change() {
        List<CommonChange> common = to(regime().withChannel(HEALTH)).commonChanges();
        assertEquals(1, common.size());
        assertEquals(2, common.get(0).duties().size());
        assertEquals(JUSTICE, common.get(0).first().obligation().bearer());
        Plan twoChanges = plan().toBuilder()
                .replace(regime().withChannel(HEALTH))
                .replace(task().withTime(new Timing("", due("2025-12-02"))))
                .build();
        assertEquals(2, to(twoChanges).commonChanges().size(), "a report and a task");
        assertThrows(IllegalArgumentException.class, () -> new CommonChange(List.of()));
        assertThrows(IllegalArgumentException.class, () -> new DutyChange(null, null));
    }

    @Test
    void numbers_say_where_a_clause_stands_now_and_which_were_taken_out() {
        Plan plan = plan();
        List<Clause> clauses = new ArrayList<>(plan.clauses());
        clauses.removeIf(clause -> clause.ref().value().equals("III"));
        clauses.replaceAll(clause -> clause.ref().value().equals("II.1") ? movedTask() : clause);
        PlanComparison comparison = to(new Plan(
                plan.number(),
                plan.place(),
                plan.date(),
                plan.issuer(),
                plan.type(),
                plan.title(),
                plan.year(),
                plan.preamble(),
                clauses,
                plan.recipients(),
                plan.signature()));
        assertEquals(ClauseRef.of("II.2"), comparison.numbers().get(ClauseRef.of("II.1")));
        assertEquals(ClauseRef.of("V"), comparison.numbers().get(ClauseRef.of("V")));
        assertEquals(Set.of(ClauseRef.of("III")), comparison.takenOut());
        assertTrue(comparison.toString().endsWith("{REMOVED=1, MOVED=1}"), comparison.toString());
    }

    private static PlanTask movedTask() {
        PlanTask task = task();
        return new PlanTask(
                ClauseRef.of("II.2"),
                task.wording(),
                task.leads(),
                task.coordinating(),
                task.time(),
                task.events(),
                task.product(),
                task.title());
    }
}
