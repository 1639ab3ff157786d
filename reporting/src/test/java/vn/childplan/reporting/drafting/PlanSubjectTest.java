package vn.childplan.reporting.drafting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.model.Wording;

/** What readers of an English document learn of a plan whose title they cannot read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanSubjectTest {
    private static final Plan PLAN = QuangNgai.plan65();
    private static final Wording ENGLISH = Wording.in(Locale.ENGLISH);
    private static final Wording VIETNAMESE = Wording.in(Text.VIETNAMESE);

    private static Plan titled(String title) {
        return PLAN.toBuilder().title(title).build();
    }

    /** "Triển khai thực hiện công tác trẻ em trên địa bàn tỉnh năm 2025". */
    @Test
    void an_english_title_says_what_the_plan_is_about_and_where() {
        assertEquals("plan 65/KH-UBND on work for children in Quảng Ngãi", PlanSubject.inTitle(PLAN, ENGLISH));
        assertEquals("Kế hoạch số 65/KH-UBND", PlanSubject.inTitle(PLAN, VIETNAMESE));
        ReportName reports = new ReportName(PLAN, ENGLISH);
        assertEquals(
                "Results of work for children in Quảng Ngãi for the first half of 2025 (plan 65/KH-UBND)",
                reports.heading(ReportingPeriod.half(2025, 1)));
    }

    @Test
    void the_title_of_the_plan_stays_and_has_its_subject_behind_it() {
        PlanCitation citation = new PlanCitation(PLAN, QuangNgai.directory(), ENGLISH);
        assertEquals(
                "Plan 65/KH-UBND of 31 Mar 2025 by UBND tỉnh (the People's Committee of the province) “Triển khai thực hiện"
                        + " công tác trẻ em trên địa bàn tỉnh năm 2025” (work for children in Quảng Ngãi)",
                citation.full());
        assertEquals(
                "Plan 65/KH-UBND of 31 Mar 2025 by UBND tỉnh on work for children in Quảng Ngãi", citation.dated());
    }

    @Test
    void of_a_plan_whose_title_does_not_speak_of_children_nothing_is_said() {
        assertEquals(
                Optional.of("children in Quảng Ngãi"),
                PlanSubject.inEnglish(titled("Phòng, chống đuối nước trẻ em năm 2025")));
        Plan others = titled("Chuyển đổi số năm 2025");
        assertEquals(Optional.empty(), PlanSubject.inEnglish(others));
        assertEquals("plan 65/KH-UBND", PlanSubject.inTitle(others, ENGLISH));
        assertEquals(
                "Results under plan 65/KH-UBND for the first half of 2025",
                new ReportName(others, ENGLISH).heading(ReportingPeriod.half(2025, 1)));
    }
}
