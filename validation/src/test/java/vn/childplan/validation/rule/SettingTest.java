package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;

/** A setting for facts from 1/7/2025, the day on which the districts ended, of which is warned from 1/5/2025. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SettingTest {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final Setting SOONER =
            Setting.of("progress.due-soon", "days", 14).withFrom(JULY).withWarningFrom(MAY);

    /** A warning comes before what it warns of: where the first day is moved to that of the warning or before, it is gone. */
    @ParameterizedTest(name = "from {0} warned of from {1}")
    @CsvSource({"2025-05-02, 2025-05-01", "2025-05-01,", "2025-04-30,", ","})
    void a_warning_stays_where_the_first_day_is_moved_and_still_comes_after_it(LocalDate first, LocalDate warning) {
        assertEquals(warning, SOONER.withFrom(first).warnFrom());
    }

    @Test
    void without_a_warning_none_is_made_by_moving_the_first_day() {
        assertNull(SOONER.withWarningFrom(null).withFrom(MAY).warnFrom());
    }

    @ParameterizedTest
    @CsvSource({"2025-07-01", "2025-07-02"})
    void a_warning_of_the_first_day_itself_or_later_is_refused(LocalDate warning) {
        Setting unwarned = SOONER.withWarningFrom(null);
        assertThrows(IllegalArgumentException.class, () -> unwarned.withWarningFrom(warning));
    }

    @Test
    void why_it_is_set_and_on_what_it_rests_stand_in_lines_as_far_as_they_are_given() {
        Setting reasoned = SOONER.withReason("nhắc sớm hơn").withBasis("Công văn số 12");
        assertEquals(
                List.of(
                        Text.of("Lý do: nhắc sớm hơn", "Reason: nhắc sớm hơn"),
                        Text.of("Căn cứ: Công văn số 12", "Basis: Công văn số 12")),
                reasoned.why());
        assertEquals(List.of(), SOONER.why());
    }

    @Test
    void without_the_words_why_it_does_the_same() {
        assertEquals(
                SOONER,
                SOONER.withReason("nhắc sớm hơn").withBasis("Công văn số 12").effect());
    }

    @ParameterizedTest
    @CsvSource({
        "progress.due-soon,  days,  true",
        "progress.due-soon,  shift, false",
        "deadline.rest-day,  days,  false",
        "deadline.rest-day,  shift, false",
    })
    void two_are_for_the_same_where_rule_and_parameter_are(String rule, String parameter, boolean same) {
        assertEquals(same, SOONER.isForTheSameAs(Setting.of(rule, parameter, 3)));
    }

    /** The digest of a rule set is made of it, so what does not hold must not stand in it. */
    @Test
    void it_prints_its_last_day_and_its_warning_only_where_there_are_any() {
        Setting plain = Setting.of("progress.due-soon", "days", 14);
        assertFalse(plain.toString().contains("until"), plain::toString);
        assertFalse(plain.toString().contains("warnFrom"), plain::toString);
        Setting ending = plain.withValidity(new Validity(JULY, LocalDate.of(2026, 1, 1)));
        assertTrue(ending.toString().contains("until=2025-12-31"), ending::toString);
        assertTrue(SOONER.toString().contains("warnFrom=2025-05-01"), SOONER::toString);
    }
}
