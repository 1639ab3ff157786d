package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.constraint.ValidClauseRef;
import vn.childplan.core.constraint.ValidReportingPeriod;
import vn.childplan.core.time.ReportingPeriod;

class ClauseAndPeriodConstraintTest {
    record Cited(@ValidClauseRef String clause) {}

    record Period(@ValidReportingPeriod String period) {}

    record HalfOrYear(
            @ValidReportingPeriod(kinds = {ReportingPeriod.Kind.YEAR, ReportingPeriod.Kind.HALF})
            String period) {}

    record MonthOnly(
            @ValidReportingPeriod(kinds = ReportingPeriod.Kind.MONTH)
            ReportingPeriod period) {}

    @ParameterizedTest
    @ValueSource(strings = {"V", "II.9", "I.1.a", "I.1.đ", "IV.5-3"})
    void clauses_are_cited_as_the_plan_prints_them(String clause) {
        assertEquals(List.of(), Checked.vi(new Cited(clause)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "II.", "II..9", " II.9", "II 9", "mục II"})
    void anything_else_is_no_clause(String clause) {
        assertEquals(List.of("clause: phải là số mục như V, II.9, I.1.a hoặc IV.5-3"), Checked.vi(new Cited(clause)));
        assertEquals(
                List.of("clause: must be the number of a clause, such as V, II.9, I.1.a or IV.5-3"),
                Checked.en(new Cited(clause)));
    }

    @Test
    void a_character_that_cannot_be_seen_or_only_looks_latin_is_named() {
        assertEquals(List.of("clause: không được có ký tự ẩn (U+200B, ký tự thứ 2)"), Checked.vi(new Cited("V\u200B")));
        assertEquals(
                List.of("clause: must be written with Latin letters (U+0406, character 1)"),
                Checked.en(new Cited("\u0406.1")));
        assertEquals(
                List.of("period: must not have invisible characters (U+200B, character 5)"),
                Checked.en(new Period("2025\u200B-H1")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025", "2025-H1", "2025-H2", "2025-Q4", "2025-05", "2025-12", "2025-9M"})
    void periods_are_written_as_in_evidence(String period) {
        assertEquals(List.of(), Checked.vi(new Period(period)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "25", "2025-H3", "2025-Q5", "2025-13", "2025-5", "2025-q1", "H1-2025", "1899", "quý II"})
    void anything_else_is_no_period(String period) {
        assertEquals(
                List.of("period: phải là kỳ báo cáo như 2025, 2025-H1, 2025-Q2, 2025-05 hoặc 2025-9M"),
                Checked.vi(new Period(period)));
        assertEquals(
                List.of("period: must be a reporting period such as 2025, 2025-H1, 2025-Q2, 2025-05 or 2025-9M"),
                Checked.en(new Period(period)));
    }

    @Test
    void only_the_kinds_that_are_allowed_pass_and_the_message_lists_them() {
        assertEquals(List.of(), Checked.vi(new HalfOrYear("2025-H1")));
        assertEquals(
                List.of("period: phải là kỳ báo cáo thuộc loại: 6 tháng (2025-H1), năm (2025)"),
                Checked.vi(new HalfOrYear("2025-Q1")));
        assertEquals(
                List.of("period: must be a reporting period of the kind half-year (2025-H1), year (2025)"),
                Checked.en(new HalfOrYear("nonsense")));
        assertEquals(
                List.of("period: must be a reporting period of the kind month (2025-05)"),
                Checked.en(new MonthOnly(ReportingPeriod.nineMonths(2025))));
        assertEquals(List.of(), Checked.en(new MonthOnly(ReportingPeriod.month(2025, 5))));
    }

    @Test
    void null_passes() {
        assertEquals(List.of(), Checked.vi(new Cited(null)));
        assertEquals(List.of(), Checked.vi(new Period(null)));
        assertEquals(List.of(), Checked.vi(new MonthOnly(null)));
    }
}
