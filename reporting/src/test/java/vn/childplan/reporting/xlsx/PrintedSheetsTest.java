package vn.childplan.reporting.xlsx;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.util.AreaReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.ResponsibilityMatrix;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/**
 * How long sheets come out of the printer: on A4, as wide as the page, in letters of 9 points or more, with what one needs to
 * read them on every page. A digit of 11 points is 7 pixels wide, 5.25 points; the margins are those of the sheet.
 */
final class PrintedSheetsTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    private static final double DIGIT = 5.25;
    private static final double INCH = 72;
    private static final double MILLIMETRE = INCH / 25.4;

    private static XSSFWorkbook workbook(Report report) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            new XlsxReportWriter().write(report, out);
            return new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** How much smaller than on the screen the sheet is printed so that its columns stand on one page. */
    private static double scale(XSSFSheet sheet, int columns) {
        assertEquals(9, sheet.getPrintSetup().getPaperSize(), "A4");
        assertEquals(1, sheet.getPrintSetup().getFitWidth());
        assertEquals(0, sheet.getPrintSetup().getFitHeight());
        double paper = (sheet.getPrintSetup().getLandscape() ? 297 : 210) * MILLIMETRE;
        double room = paper - (sheet.getMargin(PageMargin.LEFT) + sheet.getMargin(PageMargin.RIGHT)) * INCH;
        double width = 0;
        for (int column = 0; column < columns; column++) {
            width += sheet.getColumnWidth(column) / 256.0 * DIGIT;
        }
        return Math.min(1, room / width);
    }

    private static double pages(XSSFSheet sheet, double scale) {
        double paper = (sheet.getPrintSetup().getLandscape() ? 210 : 297) * MILLIMETRE;
        double room = paper - (sheet.getMargin(PageMargin.TOP) + sheet.getMargin(PageMargin.BOTTOM)) * INCH;
        double header = sheet.getRow(0).getHeightInPoints();
        double rows = 0;
        for (int row = 1; row <= sheet.getLastRowNum(); row++) {
            rows += sheet.getRow(row) == null ? 15 : sheet.getRow(row).getHeightInPoints();
        }
        return rows / (room / scale - header);
    }

    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void the_matrix_fits_across_a_page_and_says_on_each_what_its_letters_mean(String language) {
        Locale locale = Locale.forLanguageTag(language);
        for (LocalDate day : new LocalDate[] {LocalDate.of(2025, 3, 31), LocalDate.of(2025, 7, 2)}) {
            XSSFSheet sheet =
                    workbook(ResponsibilityMatrix.of(PLAN, day).in(locale)).getSheetAt(0);
            assertTrue(sheet.getPrintSetup().getLandscape());
            double scale = scale(sheet, sheet.getRow(0).getLastCellNum());
            assertTrue(11 * scale >= 9, day + ": letters of " + 11 * scale + " points");
            assertEquals("1:1", sheet.getRepeatingRows().formatAsString());
            String legend = language.equals("vi")
                    ? "C = chủ trì; P = phối hợp; B = báo cáo, tổng hợp báo cáo; T = thực hiện."
                    : "L = leads; C = coordinates; R = reports, or consolidates reports; D = carries out.";
            String footer = sheet.getFooter().getLeft();
            assertTrue(footer.contains(legend), footer);
        }
    }

    /**
     * 5,313 rows at 35 or more a page: with the name of the task in every row they took 208 pages of letters of 7 points. The
     * words "Quý II, IV năm 2025" take two lines where "không quy định" took one.
     */
    @Test
    void the_status_list_is_printed_in_letters_that_can_be_read() {
        Report report = StatusList.of(PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-20")))
                .in(Text.VIETNAMESE);
        assertPrinted(workbook(report), "Tình hình thực hiện", 156);
    }

    /** With what was recorded before they were passed on the sheet is at its widest; it took two pages side by side. */
    @ParameterizedTest
    @ValueSource(strings = {"vi", "en"})
    void what_was_passed_on_stands_on_pages_that_need_no_gluing(String language) {
        Report report = StatusList.of(PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-12-26")))
                .in(Locale.forLanguageTag(language));
        XSSFSheet sheet =
                workbook(report).getSheet(language.equals("vi") ? "Nghĩa vụ đã chuyển giao" : "Obligations passed on");
        double scale = scale(sheet, sheet.getRow(0).getLastCellNum());
        assertTrue(11 * scale >= 9, "letters of " + 11 * scale + " points");
    }

    /** 1,627 rows; they took 106 pages. */
    @Test
    void the_register_is_printed_in_letters_that_can_be_read() {
        assertPrinted(workbook(RegisterList.of(PLAN).in(Text.VIETNAMESE)), "Danh mục nghĩa vụ", 65);
    }

    private static void assertPrinted(XSSFWorkbook workbook, String name, int most) {
        XSSFSheet sheet = workbook.getSheet(name);
        AreaReference area = new AreaReference(
                workbook.getPrintArea(workbook.getSheetIndex(sheet)), workbook.getSpreadsheetVersion());
        int printed = area.getLastCell().getCol() + 1;
        assertEquals("Nhiệm vụ", sheet.getRow(0).getCell(printed).getStringCellValue(), "beside what is printed");
        assertFalse(sheet.getRow(1).getCell(printed).getCellStyle().getWrapText(), "in one line");
        double scale = scale(sheet, printed);
        assertTrue(11 * scale >= 9, "letters of " + 11 * scale + " points");
        double pages = pages(sheet, scale);
        assertTrue(pages <= most, pages + " pages");
    }
}
