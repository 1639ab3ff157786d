package vn.childplan.validation.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.validation.rule.RuleSet;

/** Obligations of 65/KH-UBND as hosts write them: Mục V asks for reports to UBND tỉnh through Sở Y tế before 15/5/2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObligationFieldsTest {
    private final ObligationRegister register =
            ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard());

    private Map<String, ?> fields(String id) {
        return register.find(id).orElseThrow().fields();
    }

    @Test
    void a_report_before_a_day_has_that_day_and_the_last_good_one() {
        Obligation report = register.find("V:REPORT:so-tu-phap:2025-H1").orElseThrow();
        assertEquals(
                Map.of(
                        "obligation", "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1",
                        "clause", "V",
                        "duty", "REPORT",
                        "role", "BEARER",
                        "bearer", "so-tu-phap",
                        "period", "2025-H1",
                        "deadline", Map.of("kind", "BEFORE", "date", "2025-05-15", "lastDay", "2025-05-14")),
                report.contractFields());
        assertEquals("ubnd-tinh", report.fields().get("addressee"));
        assertEquals("so-y-te", report.fields().get("channel"));
        assertNull(report.fields().get("bearerEndsOn"), "Sở Tư pháp goes on");
        assertEquals(List.of(), report.fields().get("successors"));
        assertFalse(report.fields().containsKey("subsequent"), "nothing was issued after the plan");
    }

    /** The report of the year is due before 15/11/2025; xã Ba Xa was in the district Ba Tơ until 30/6/2025. */
    @Test
    void what_a_commune_took_over_names_the_district_and_the_day() {
        Map<String, ?> report = fields("V:REPORT:ubnd-xa-ba-xa:2025");
        assertEquals("2025-11-14", ((Map<?, ?>) report.get("deadline")).get("lastDay"));
        assertEquals("2025-07-01", report.get("takenOverOn"));
        assertEquals(List.of("ubnd-huyen-ba-to"), report.get("takenOverFrom"));
    }

    @Test
    void an_id_that_is_none_is_near_to_those_it_was_mistyped_from() {
        List<Obligation> nearest = register.nearest("V:REPORT:Sở Tư pháp:2025-H1");
        assertEquals("V:REPORT:so-tu-phap:2025-H1", nearest.get(0).shortId());
        assertEquals(3, nearest.size());
    }
}
