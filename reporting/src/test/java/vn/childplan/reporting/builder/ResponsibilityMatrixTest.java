package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;

/** Plan 65 against its own words; 13 districts and 170 communes until 30/6/2025, 56 communes since (NQ 1677). */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ResponsibilityMatrixTest {
    private static final LocalDate MAY = LocalDate.of(2025, 5, 1);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    private static ResponsibilityMatrix matrix(LocalDate day) {
        return ResponsibilityMatrix.of(SampleReports.plan(), day);
    }

    private static Table<?> table(ResponsibilityMatrix matrix) {
        return matrix.in(Text.VIETNAMESE).tables().get(0);
    }

    private static List<String> headings(Table<?> table) {
        return table.columns().stream().map(Column::heading).toList();
    }

    private static String letters(Table<?> table, String clause, String agency) {
        int column = headings(table).indexOf(agency);
        assertTrue(column >= 0, () -> agency + " in " + headings(table));
        for (List<Cell> row : table.rows()) {
            if (row.get(0).machine().equals(clause)) {
                return row.get(column).display(matrix(MAY).in(Text.VIETNAMESE).words());
            }
        }
        throw new AssertionError("no clause " + clause);
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                // "Cơ quan chủ trì: Công an tỉnh. Cơ quan … phối hợp: Sở Văn hóa, Thể thao và Du lịch, …"
                "II.3 | Công an tỉnh                   | C",
                "II.3 | Sở Văn hóa, Thể thao và Du lịch | P",
                "II.3 | Sở Y tế                         | -",
                "II.3 | UBND cấp huyện (13)             | P",
                "II.3 | UBND cấp xã (170)               | P",
                // "Cơ quan chủ trì: Sở Y tế. … phối hợp: Các Sở, ban, ngành": nobody coordinates with itself.
                "II.1 | Sở Y tế                         | C",
                "II.1 | Sở Tài chính                    | P",
                "IV.2 | Sở Tài chính                    | C",
                "IV.2 | Sở Y tế                         | P",
                // "Sở Y tế … tham mưu UBND tỉnh báo cáo Bộ Y tế"
                "IV.1 | UBND tỉnh                       | B",
                // Two leads: "Sở Y tế, Sở Văn hóa, Thể thao và Du lịch."
                "II.9 | Sở Y tế                         | C",
                "II.9 | Sở Văn hóa, Thể thao và Du lịch | C",
                "II.9 | “Các sở, ngành, hội đoàn thể liên quan” | P",
                "II.8 | Tỉnh đoàn                       | C",
                "II.8 | “Đoàn thanh niên các cấp”       | P",
                // "Các sở, ban ngành, đoàn thể, địa phương … báo cáo": the plan was sent to districts, not to communes.
                "V    | Sở Tư pháp                      | B",
                "V    | UBND cấp huyện (13)             | B",
                "V    | UBND cấp xã (170)               | -"
            })
    void each_part_is_that_of_the_plan(String clause, String agency, String letters) {
        assertEquals(letters == null ? "" : letters, letters(table(matrix(MAY)), clause.strip(), agency.strip()));
    }

    @Test
    void from_1_july_the_communes_that_took_over_stand_in_the_place_of_the_districts() {
        Table<?> table = table(matrix(JULY));
        assertFalse(
                headings(table).stream().anyMatch(heading -> heading.contains("huyện")),
                headings(table).toString());
        assertEquals("B", letters(table, "V", "UBND cấp xã (56)"));
        assertEquals("P", letters(table, "II.3", "UBND cấp xã (56)"));
    }

    @Test
    void the_last_day_of_the_districts_is_still_theirs() {
        assertTrue(headings(table(matrix(LocalDate.of(2025, 6, 30)))).contains("UBND cấp huyện (13)"));
    }

    @Test
    void those_that_share_a_column_can_have_their_own() {
        List<String> headings = headings(table(matrix(MAY).expanded()));
        assertTrue(headings.contains("UBND huyện Ba Tơ"), headings.toString());
        // Clause and task; 7 sở, công an, mặt trận, UBND tỉnh, 5 organisations, 13 districts, 170 communes; 2 left
        // open.
        assertEquals(2 + 7 + 1 + 1 + 1 + 5 + 13 + 170 + 2, headings.size());
        List<String> together = headings(table(matrix(MAY).atMostOfAKind(4)));
        assertTrue(together.contains("Sở (7)"), together.toString());
        assertTrue(together.contains("Tổ chức chính trị - xã hội (5)"), together.toString());
        assertTrue(together.contains("Công an tỉnh"), together.toString());
    }

    @Test
    void a_number_tells_how_many_of_a_shared_column_where_not_all_have_the_part() {
        // IV.3 names four of the seven departments.
        assertEquals("T 4", letters(table(matrix(MAY).atMostOfAKind(4)), "IV.3", "Sở (7)"));
    }

    @Test
    void the_legend_and_the_letters_are_in_the_language_of_the_report() {
        Report report = matrix(MAY).in(Locale.ENGLISH);
        assertTrue(legend(report).contains("L = leads; C = coordinates; R = reports"));
        assertTrue(legend(matrix(MAY).in(Text.VIETNAMESE))
                .contains("C = chủ trì; P = phối hợp; B = báo cáo, tổng hợp báo cáo; T = thực hiện."));
        assertEquals("matrix-65-kh-ubnd-2025-05-01", report.name());
    }

    /** On 01/5 districts and communes stand together and all have each part; four of the seven sở have one of IV.3. */
    @Test
    void the_legend_speaks_of_numbers_where_the_sheet_has_them() {
        String all = legend(matrix(MAY).in(Text.VIETNAMESE));
        assertFalse(all.contains("Số sau chữ cái"), all);
        assertTrue(all.endsWith(" Số trong ngoặc là số cơ quan của nhóm theo danh mục cơ quan."), all);
        String some = legend(matrix(MAY).atMostOfAKind(4).in(Text.VIETNAMESE));
        assertTrue(some.contains("Số sau chữ cái là số cơ quan của nhóm được giao"), some);
        String expanded = legend(matrix(MAY).expanded().in(Text.VIETNAMESE));
        assertTrue(expanded.endsWith("T = thực hiện."), expanded);
    }

    @Test
    void the_title_is_not_said_again_over_the_table() {
        Report report = matrix(MAY).in(Text.VIETNAMESE);
        assertFalse(report.title().startsWith(report.tables().get(0).caption()), report.title());
    }

    private static String legend(Report report) {
        return ((Paragraph) report.blocks().get(0)).text();
    }

    @Test
    void programs_read_codes_that_do_not_change_with_the_language() {
        Table<?> table = table(matrix(MAY));
        int police = headings(table).indexOf("Công an tỉnh");
        assertEquals("congAnTinh", table.columns().get(police).key());
        for (List<Cell> row : table.rows()) {
            if (row.get(0).machine().equals("II.3")) {
                assertEquals("LEAD", row.get(police).machine());
            }
        }
    }

    /** II.1 has Sở Y tế lead and "Các Sở, ban, ngành" coordinate; IV.2 has Sở Tài chính lead and "các sở" coordinate. */
    /** A report that a circular adds is called as the circular calls it, and stands where the circular says. */
    @Test
    void what_a_circular_orders_is_named_by_its_place_and_its_words() {
        RuleSet joined = SampleYear.PLAN.rules();
        for (Rule rule : RuleSet.library().get(1).rules()) {
            joined = joined.with(rule);
        }
        Report matrix = ResponsibilityMatrix.of(SampleYear.PLAN.with(joined), LocalDate.of(2025, 8, 1))
                .in(Text.VIETNAMESE);
        List<String> rows = SampleYear.rows(matrix, "matrix", "clause", "task");
        assertTrue(
                rows.contains(
                        "khoản 1 Điều 5 Thông tư số 28/2019/TT-BLĐTBXH | Báo cáo kết quả Tháng hành động vì trẻ em"),
                rows.toString());
        assertTrue(
                rows.contains("khoản 4 Điều 14 Thông tư số 29/2019/TT-BLĐTBXH | Báo cáo kết quả diễn đàn trẻ em"),
                rows.toString());
        assertTrue(rows.contains("V | Báo cáo kết quả thực hiện công tác trẻ em"), rows.toString());
    }

    @Test
    void nobodyCoordinatesWithItself() {
        Report expanded = ResponsibilityMatrix.of(SampleYear.PLAN, LocalDate.of(2025, 3, 31))
                .expanded()
                .in(Text.VIETNAMESE);
        assertEquals(List.of("C"), parts(expanded, "soYTe", "II.1"));
        assertEquals(List.of("C"), parts(expanded, "soTaiChinh", "IV.2"));
        for (List<Cell> row : SampleYear.table(expanded, "matrix").rows()) {
            for (Cell cell : row) {
                assertFalse(
                        cell.display(expanded.words()).matches(".*C.*P.*|.*P.*C.*")
                                && !cell.display(expanded.words()).contains(" "),
                        row.toString());
            }
        }
    }

    private static List<String> parts(Report matrix, String column, String clause) {
        return SampleYear.rows(matrix, "matrix", "clause", column).stream()
                .filter(row -> row.startsWith(clause + " | "))
                .map(row -> row.substring(clause.length() + 3))
                .toList();
    }

    /**
     * II.1–II.6 have "Các Sở, ban, ngành; Hội, đoàn thể" coordinate. The bundled directory has 7 sở, of the ten of Điều 8 Nghị định
     * 45/2025/NĐ-CP all but these four, and no hội.
     */
    @Test
    void whom_the_directory_lacks_is_told_under_the_sheet() {
        assertEquals(
                "Cơ quan chưa có trong danh mục cơ quan thì không có trong bảng. Danh mục không có cơ quan nào thuộc “Các hội”"
                        + " (“Hội, đoàn thể”; II.1–II.6). “Các Sở, ban, ngành” (Sở): danh mục có 7, thiếu 4 trong số 10 sở mà"
                        + " tỉnh nào cũng có: Sở Công Thương; Sở Khoa học và Công nghệ; Sở Nông nghiệp và Môi trường; Sở Xây"
                        + " dựng.",
                lastNote(SampleReports.plan()));
    }

    @Test
    void where_nobody_is_missing_nothing_is_said() {
        PlanUnderRules plan = SampleReports.plan();
        AgencyDirectory whole = plan.directory()
                .with(
                        Agency.of("so-cong-thuong", AgencyKind.DEPARTMENT, "Sở Công Thương"),
                        Agency.of("so-khoa-hoc-va-cong-nghe", AgencyKind.DEPARTMENT, "Sở Khoa học và Công nghệ"),
                        Agency.of(
                                "so-nong-nghiep-va-moi-truong", AgencyKind.DEPARTMENT, "Sở Nông nghiệp và Môi trường"),
                        Agency.of("so-xay-dung", AgencyKind.DEPARTMENT, "Sở Xây dựng"),
                        Agency.of("hoi-chu-thap-do-tinh", AgencyKind.ASSOCIATION, "Hội Chữ thập đỏ tỉnh"));
        List<Block> blocks = ResponsibilityMatrix.of(plan.with(whole), MAY)
                .in(Text.VIETNAMESE)
                .blocks();
        assertTrue(blocks.get(blocks.size() - 1) instanceof Table<?>, blocks::toString);
    }

    private static String lastNote(PlanUnderRules plan) {
        List<Block> blocks =
                ResponsibilityMatrix.of(plan, MAY).in(Text.VIETNAMESE).blocks();
        return ((Paragraph) blocks.get(blocks.size() - 1)).text();
    }

    /** "Các sở, ngành, hội đoàn thể liên quan" of II.9 and, as another clause might begin it, "các sở, …": the same column. */
    @Test
    void words_that_differ_in_a_capital_share_a_column() {
        Plan plan = SampleReports.plan().plan();
        PlanTask task = (PlanTask) plan.clause(ClauseRef.of("II.10")).orElseThrow();
        Plan other = plan.toBuilder()
                .replace(task.withCoordinating(Responsibility.coordinating(
                        "các Sở, ngành, hội đoàn thể liên quan",
                        List.of(new Party.Group(
                                "các Sở, ngành, hội đoàn thể liên quan",
                                task.coordinating().parties().get(0).groups(),
                                true)))))
                .build();
        List<String> open = headings(
                        table(ResponsibilityMatrix.of(SampleReports.plan().with(other), MAY)))
                .stream()
                .filter(heading -> heading.startsWith("“") && heading.endsWith("liên quan”"))
                .toList();
        assertEquals(List.of("“Các sở, ngành, hội đoàn thể liên quan”"), open);
    }
}
