package vn.childplan.validation.comparison;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.time.Schedule;

/** Clauses as "number: words", one behind the other; a heading has an "!" before its words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClausePairingTest {
    private static List<Clause> clauses(String text) {
        return Stream.of(text.split(";")).map(ClausePairingTest::clause).toList();
    }

    private static Clause clause(String text) {
        String[] parts = text.strip().split(": ", 2);
        ClauseRef ref = ClauseRef.of(parts[0]);
        return parts[1].startsWith("!") ? new Heading(ref, parts[1].substring(1)) : new Statement(ref, parts[1]);
    }

    /** Of each later clause the number of its earlier form, or "-". */
    private static String paired(String before, String after) {
        List<Clause> was = clauses(before);
        return Arrays.stream(ClausePairing.of(was, clauses(after)))
                .mapToObj(i -> i < 0 ? "-" : was.get(i).ref().value())
                .collect(Collectors.joining(" "));
    }

    @ParameterizedTest(name = "{0} > {1}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                // What says the same is the same, under whatever number; of two that do, the one of the same number.
                "1: a b; 2: c d               | 1: c d; 2: a b               | 2 1",
                "1: a b; 2: a b               | 2: a b; 3: a b               | 2 1",
                "1: a b; 2: a b               | 3: a b                       | 1",
                "1: a b                       | 2: a b; 3: a b               | 1 -",
                // The same words as a heading and as a statement, under another number, are two clauses.
                "1: !a b                      | 2: a b                       | -",
                "1: !a b                      | 1: a b                       | 1",
                // One number, and eight of ten words: whatever else there is.
                "1: a b c d e; 2: a b c d x   | 1: a b c d x y; 3: z         | 2 -",
                // One number, and four of ten words; then three.
                "1: a b x y z                 | 1: a b p q r                 | 1",
                "1: a x y z v w t             | 1: a b p q r s u             | -",
                // Another number, and six of ten words; then five of ten.
                "1: a b c x y                 | 2: a b c p q                 | 1",
                "1: a b x y                   | 2: a b p q                   | -",
                "1: !a b c x y                | 2: a b c p q                 | -",
                // The likest first: 3 has four of five words of 1, 2 three of them.
                "1: a b c d e                 | 2: a b c p q; 3: a b c d q   | - 1",
                "1: a b c d e; 2: a b c d x   | 3: a b c d x y               | 2"
            })
    void what_is_one_clause_is_found_by_words_then_by_number_then_by_likeness(
            String before, String after, String paired) {
        assertEquals(paired, paired(before, after));
    }

    /**
     * A plan that was invented beside plan 65/KH-UBND: its task 2 is khoản 3 of Mục II there, 3 is 4, 4 is 9, 5 is 6, and so on. Its
     * task 7 has the words of a set phrase of khoản 5, and more of khoản 12.
     */
    private static final String INVENTED = """
            2: Phòng ngừa, xử lý tội phạm xâm hại trẻ em; bảo vệ trẻ em trên môi trường mạng.
            3: Giảm tình trạng trẻ em bỏ học; xây dựng trường học không có bạo lực học đường.
            4: Tổ chức Tháng hành động vì trẻ em và Diễn đàn trẻ em các cấp.
            5: Trợ giúp pháp lý cho trẻ em và quản lý nhà nước về nuôi con nuôi.
            6: Rà soát, cập nhật dữ liệu trẻ em, làm sạch dữ liệu trên phần mềm quản lý thông tin trẻ em.
            7: Vận động nguồn lực chăm lo cho trẻ em có hoàn cảnh đặc biệt.""";

    private static List<Clause> tasksOfPlan65() {
        return QuangNgai.plan65().clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.TASK)
                .toList();
    }

    private static List<Clause> invented() {
        PlanTask like = (PlanTask) tasksOfPlan65().get(0);
        return INVENTED.lines()
                .map(line -> line.split(": ", 2))
                .<Clause>map(parts -> PlanTask.of(
                        ClauseRef.of("II." + parts[0]), parts[1], like.leads(), like.coordinating(), like.time()))
                .toList();
    }

    private static List<String> pairs(List<Clause> before, List<Clause> after) {
        int[] earlier = ClausePairing.ofTwoIssuers(before, after);
        return IntStream.range(0, after.size())
                .filter(j -> earlier[j] >= 0)
                .mapToObj(j -> before.get(earlier[j]).ref() + " " + after.get(j).ref())
                .toList();
    }

    @Test
    void tasks_of_two_provinces_are_paired_by_what_they_say_and_not_by_their_numbers() {
        assertEquals(
                List.of("II.2 II.3", "II.3 II.4", "II.5 II.6", "II.4 II.9", "II.6 II.11", "II.7 II.12"),
                pairs(invented(), tasksOfPlan65()));
    }

    @Test
    void the_same_tasks_are_paired_whichever_plan_is_named_first() {
        assertEquals(
                List.of("II.3 II.2", "II.4 II.3", "II.9 II.4", "II.6 II.5", "II.11 II.6", "II.12 II.7"),
                pairs(tasksOfPlan65(), invented()));
    }

    /** Khoản 2 and 4 of Mục IV of the invented plan. */
    private static List<Clause> inventedAssignments() {
        AssignedDuty appraising = AssignedDuty.of(
                "thẩm định, tham mưu bố trí kinh phí thực hiện Kế hoạch theo khả năng cân đối ngân sách",
                DutyKind.APPRAISE_FUNDING,
                List.of(new Party.One("Sở Tài chính", AgencyId.of("so-tai-chinh"), null)),
                new Schedule.Unspecified(2026, ""));
        Party communes = new Party.Group("UBND các xã, phường", List.of(GroupId.of("ubnd-cap-xa")), false);
        AssignedDuty planning = AssignedDuty.of(
                "xây dựng kế hoạch và bố trí người làm công tác bảo vệ trẻ em",
                DutyKind.ISSUE_PLAN,
                List.of(communes),
                new Schedule.Unspecified(2026, ""));
        AssignedDuty visiting = AssignedDuty.of(
                "kịp thời thăm hỏi, hỗ trợ trẻ em bị bạo lực, xâm hại, bị đuối nước",
                DutyKind.CARRY_OUT,
                List.of(communes),
                new Schedule.Unspecified(2026, "kịp thời"));
        return List.of(
                new Assignment(ClauseRef.of("IV.2"), "Sở Tài chính " + appraising.wording() + ".", List.of(appraising)),
                new Assignment(
                        ClauseRef.of("IV.4"),
                        "UBND các xã, phường " + planning.wording() + "; " + visiting.wording() + ".",
                        List.of(planning, visiting)));
    }

    /**
     * Plan 65: Sở Tài chính appraises the funding by khoản 2 of Mục IV, and communes draw up plans by khoản 5, whose third dash, on
     * visits, has more of the words of khoản 4 above.
     */
    @Test
    void clauses_of_two_provinces_that_have_one_agency_do_the_same_are_one_in_whatever_words() {
        List<Clause> assignments = QuangNgai.plan65().clauses().stream()
                .filter(clause -> clause.kind() == Clause.Kind.ASSIGNMENT)
                .toList();
        assertEquals(List.of("IV.2 IV.2", "IV.4 IV.5"), pairs(inventedAssignments(), assignments));
        assertEquals(List.of("IV.2 IV.2", "IV.5 IV.4"), pairs(assignments, inventedAssignments()));
    }

    /** Khoản 2 of plan 65 with the lead, those who coordinate and the time of khoản 3: only what is to be done tells. */
    @Test
    void who_does_it_and_when_does_not_make_two_tasks_one() {
        PlanTask second = (PlanTask) tasksOfPlan65().get(1);
        PlanTask third = (PlanTask) tasksOfPlan65().get(2);
        PlanTask other =
                PlanTask.of(second.ref(), third.wording(), second.leads(), second.coordinating(), second.time());
        assertEquals(-1, ClausePairing.of(List.of(second), List.of(other))[0]);
    }

    @Test
    void a_plan_without_clauses_has_none_to_pair() {
        assertEquals(0, ClausePairing.of(clauses("1: a"), List.of()).length);
        assertEquals(
                "-",
                Arrays.stream(ClausePairing.of(List.of(), clauses("1: a")))
                        .mapToObj(i -> i < 0 ? "-" : "+")
                        .collect(Collectors.joining()));
    }
}
