package vn.childplan.reporting.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.OutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.PlanProvenance;

final class ReportTest {
    private static final Provenance PLAN_65 = PlanProvenance.of(DocumentNumber.of("65/KH-UBND"), "standard/2025.1");

    private static Table<String> table(String id) {
        return Table.of(id, "Bảng", List.of(Column.words("name", "Tên", 10, (String item) -> item)), List.of("a", "b"));
    }

    @Test
    void aNameMadeOfADocumentNumberCannotLeaveItsFolder() {
        assertEquals("status-65-kh-ubnd", Report.nameOf("status", "65/KH-UBND"));
        assertEquals("etc-passwd", Report.nameOf("../../etc/passwd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "../a", "a/b", "a\\b", "a.b", "A", "bảng", "-a", "a-", "con:"})
    void aNameThatCouldLeaveItIsRefused(String name) {
        assertThrows(IllegalArgumentException.class, () -> Report.of(name, Text.VIETNAMESE, "Bảng", PLAN_65));
    }

    @Property
    void everyNameThatIsMadeIsAccepted(@ForAll @NotBlank String words) {
        String name = Report.nameOf("report", words);
        assertEquals(name, Report.of(name, Text.VIETNAMESE, "Bảng", PLAN_65).name());
    }

    @Test
    void tablesAreFoundInsideSectionsInTheOrderOfReading() {
        Report report = Report.of(
                "report",
                Text.VIETNAMESE,
                "Báo cáo",
                PLAN_65,
                Section.of("Một", table("first"), Section.of("Hai", table("second"))),
                table("third"));
        assertEquals(
                List.of("first", "second", "third"),
                report.tables().stream().map(found -> found.id()).toList());
    }

    @Test
    void aColumnOfOnesOwnStandsAtTheRight() {
        Table<String> more = table("t").with(Column.count("length", "Độ dài", String::length));
        List<String> cells = new ArrayList<>();
        more.rows().forEach(row -> row.forEach(cell -> cells.add(cell.machine())));
        assertEquals(List.of("a", "1", "b", "1"), cells);
        assertThrows(IllegalArgumentException.class, () -> more.with(Column.count("length", "Độ dài", String::length)));
    }

    @ParameterizedTest
    @CsvSource({
        "2025-02-05, 'Quảng Ngãi, ngày 05 tháng 02 năm 2025'",
        "2025-03-31, 'Quảng Ngãi, ngày 31 tháng 3 năm 2025'",
        "2025-12-09, 'Quảng Ngãi, ngày 09 tháng 12 năm 2025'"
    })
    void daysBelowTenAndTheFirstTwoMonthsHaveALeadingZero(LocalDate day, String line) {
        // NĐ 30/2020 Phụ lục I; the header of plan 65 is the second row.
        assertEquals(line, form(day, 2025).placeAndDate());
    }

    @Test
    void anOpenDateLeavesRoomAndKeepsItsYear() {
        assertEquals(
                "Quảng Ngãi, ngày      tháng      năm 2025", form(null, 2025).placeAndDate());
        assertThrows(IllegalArgumentException.class, () -> form(LocalDate.of(2025, 1, 1), 2026));
    }

    private static OfficialForm form(@Nullable LocalDate date, int year) {
        return new OfficialForm(
                Masthead.STATE,
                "UBND TỈNH QUẢNG NGÃI",
                "SỞ Y TẾ",
                "BC-SYT",
                null,
                "Quảng Ngãi",
                date,
                year,
                new OfficialForm.Title.Named("REPORT", "Báo cáo", "Kết quả"),
                List.of(),
                List.of(),
                List.of(),
                List.of("GIÁM ĐỐC"),
                null);
    }

    @Test
    void annexesAreNotPartOfTheTextAndStandInNoSection() {
        Section text = Section.of("Kết quả", Paragraph.of("Đã làm."));
        Section annex = Section.of("Phụ lục", table("list")).asAnnex("Danh sách");
        Report report = Report.of("report", Text.VIETNAMESE, "Báo cáo", PLAN_65, annex, text);
        assertEquals(List.of(text), report.text());
        assertEquals(List.of(annex), report.annexes());
        assertEquals(List.of(annex, text), report.blocks());
        assertThrows(IllegalArgumentException.class, () -> Section.of("Trong", annex));
    }

    @Test
    void aHostAddsAFormatAndThatOfALaterWriterCounts() {
        ReportWriter own = new ReportWriter() {
            @Override
            public String format() {
                return "md";
            }

            @Override
            public String mediaType() {
                return "text/plain";
            }

            @Override
            public Replaced write(Report report, OutputStream out) {
                return Replaced.NONE;
            }
        };
        ReportWriters writers =
                ReportWriters.of(List.of(ReportWriters.installed().forFormat("md"), own));
        assertEquals("text/plain", writers.forFileName("Bao-cao.MD").mediaType());
        NoSuchElementException none =
                assertThrows(NoSuchElementException.class, () -> writers.forFileName("bao-cao.doc"));
        assertEquals("no writer for 'doc', there are [md]", none.getMessage());
    }

    @Test
    void installedWritersAreFound() {
        assertTrue(ReportWriters.installed().formats().contains("md"));
        assertEquals(Locale.ENGLISH, Wording.in(Locale.ENGLISH).locale());
    }
}
