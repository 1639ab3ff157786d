package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Configuration;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.constraint.KnownClause;
import vn.childplan.core.constraint.KnownPeriod;
import vn.childplan.core.constraint.ValidTime;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;

/** A form for a report: what is typed is a time, and names a clause and a period of the plan. */
class PlanAndTimeConstraintTest {
    record Times(@ValidTime @Nullable String at) {}

    record OwnWords(@ValidTime(message = "ngày sai") String at) {}

    record Form(
            @KnownClause @Nullable ClauseRef clause,
            @KnownClause @Nullable String clauseText,
            @KnownPeriod @Nullable ReportingPeriod period,
            @KnownPeriod @Nullable String periodText) {}

    private final AtomicReference<@Nullable Plan> plan = new AtomicReference<>(QuangNgai.plan65());

    private List<String> check(Object bean, Locale locale) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        Validator validator = configuration
                .messageInterpolator(ConstraintMessages.in(locale))
                .constraintValidatorFactory(DirectoryConstraintValidatorFactory.of(
                        QuangNgai::directory, plan::get, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
        return Checked.lines(validator.validate(bean));
    }

    /** As of VietnamTime: what officials write and what programs write. */
    @ParameterizedTest
    @ValueSource(
            strings = {"14/5/2025", "14/05/2025 16:30", "2025-05-14", "2025-05-14T16:30", "2025-05-14T16:30:00+07:00"})
    void a_time_is_written_as_officials_or_as_programs_write_it(String text) {
        assertEquals(List.of(), check(new Times(text), Locale.ENGLISH));
        assertEquals(List.of(), check(new Times(null), Locale.ENGLISH));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hôm qua", "31/6/2025", "5/14/2025", "14/5/25", "1899-12-31", "2025-05-14T25:00"})
    void what_is_no_time_is_refused_in_both_languages(String text) {
        assertEquals(
                List.of("at: must be a date or time such as 14/5/2025, 14/5/2025 16:30, 2025-05-14 or"
                        + " 2025-05-14T16:30+07:00"),
                check(new Times(text), Locale.ENGLISH));
        assertEquals(
                List.of("at: phải là ngày hoặc thời điểm như 14/5/2025, 14/5/2025 16:30, 2025-05-14 hoặc"
                        + " 2025-05-14T16:30+07:00"),
                check(new Times(text), Text.VIETNAMESE));
        assertEquals(List.of("at: ngày sai"), check(new OwnWords(text), Text.VIETNAMESE));
    }

    @Test
    void a_character_that_nobody_sees_is_named() {
        assertEquals(
                List.of("at: must not have invisible characters (U+200B, character 3)"),
                check(new Times("14\u200B/5/2025"), Locale.ENGLISH));
    }

    /** Plan 65/KH-UBND, Mục V: reports before 15/5 and before 15/11, so for the first half and for the year. */
    @Test
    void clauses_and_periods_of_the_plan_pass() {
        assertEquals(
                List.of(),
                check(new Form(ClauseRef.of("V"), "II.9", ReportingPeriod.half(2025, 1), "2025"), Locale.ENGLISH));
        assertEquals(List.of(), check(new Form(null, null, null, null), Locale.ENGLISH));
    }

    @Test
    void others_do_not_and_texts_that_are_none_neither() {
        assertEquals(
                List.of(
                        "clause: phải là số mục có trong kế hoạch",
                        "clauseText: phải là số mục có trong kế hoạch",
                        "period: phải là kỳ báo cáo có trong kế hoạch",
                        "periodText: phải là kỳ báo cáo có trong kế hoạch"),
                check(new Form(ClauseRef.of("IX"), "mục năm", ReportingPeriod.half(2024, 1), "H1"), Text.VIETNAMESE));
        assertEquals(
                List.of(
                        "clause: must be the number of a clause of the plan",
                        "periodText: must be a reporting period of the plan"),
                check(new Form(ClauseRef.of("IX"), "V", ReportingPeriod.year(2025), "2025-05"), Locale.ENGLISH));
    }

    @Test
    void the_plan_is_the_one_that_stands_at_that_moment() {
        Form form = new Form(ClauseRef.of("V"), null, null, null);
        assertEquals(List.of(), check(form, Locale.ENGLISH));
        plan.set(null);
        ValidationException thrown = assertThrows(ValidationException.class, () -> check(form, Locale.ENGLISH));
        String message = (thrown.getCause() == null ? thrown : thrown.getCause()).getMessage();
        assertTrue(message.startsWith("@KnownClause and @KnownPeriod need a plan"), message);
    }
}
