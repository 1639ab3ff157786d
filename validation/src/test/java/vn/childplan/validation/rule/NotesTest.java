package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.text.Text;

@DisplayNameGeneration(ReplaceUnderscores.class)
class NotesTest {
    private final Notes vietnamese = new Notes(Text.VIETNAMESE, QuangNgai.directory());
    private final Notes english = new Notes(Locale.ENGLISH, QuangNgai.directory());

    /** Days and months with two digits; an instant in the time of Viet Nam: 17:00 UTC is midnight. */
    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({
        "2025-05-09T17:00:00Z, 0 giờ ngày 10/5/2025",
        "2025-11-09T02:10:09Z, 9 giờ 10 phút 09 giây ngày 09/11/2025",
        "2025-12-31T16:59:59Z, hết ngày 31/12/2025"
    })
    void an_instant_is_shown_in_the_time_of_Viet_Nam(Instant instant, String shown) {
        assertEquals(shown, vietnamese.show(instant));
    }

    @ParameterizedTest(name = "{0} is {1}")
    @CsvSource({"2025-05-09, 09/5/2025", "2025-10-10, 10/10/2025", "2025-12-31, 31/12/2025"})
    void a_date_is_shown_day_first_with_two_digits(LocalDate date, String shown) {
        assertEquals(shown, vietnamese.show(date));
    }

    @Test
    void an_agency_is_shown_by_its_name_and_one_that_nobody_knows_by_its_id() {
        assertEquals("Sở Y tế", vietnamese.show(AgencyId.of("so-y-te")));
        assertEquals("so-moi", vietnamese.show(AgencyId.of("so-moi")));
        assertEquals(
                "Sở Y tế; Sở Tư pháp", vietnamese.show(List.of(AgencyId.of("so-y-te"), AgencyId.of("so-tu-phap"))));
    }

    @Test
    void yes_no_and_texts_are_shown_in_the_language_asked_for() {
        assertEquals("có, không", vietnamese.show(true) + ", " + vietnamese.show(false));
        assertEquals("yes, no", english.show(true) + ", " + english.show(false));
        assertEquals("cấp xã", vietnamese.show(Text.of("cấp xã", "commune level")));
        assertEquals("commune level", english.show(Text.of("cấp xã", "commune level")));
    }

    @Test
    void a_number_is_shown_as_it_is_and_nothing_as_a_dash() {
        assertEquals("7", vietnamese.show(7));
        assertEquals("–", vietnamese.show(null));
    }

    @Test
    void notes_amount_to_a_reason_with_inputs_in_order_and_what_followed() {
        RuleDescription rule = Rule.named("province.flood")
                .title("Vùng lũ được tạm hoãn", "What a flood area owes rests")
                .basis("Công văn", "A letter")
                .check(Stage.STANDING, (judgement, settings) -> Outcome.NOT_APPLICABLE)
                .about();
        Notes notes = english.input("vùng lũ", "flood area", true)
                .input("từ ngày", "from", LocalDate.of(2025, 11, 1))
                .so("tạm hoãn", "it rests");
        assertEquals(
                new Reason(
                        "province.flood",
                        "What a flood area owes rests",
                        List.of(new Reason.Ground(Basis.Kind.TEXT, "A letter")),
                        Outcome.PASSED,
                        List.of(new Reason.Input("flood area", "yes"), new Reason.Input("from", "1 Nov 2025")),
                        "it rests"),
                notes.reason(rule, Outcome.PASSED));
    }
}
