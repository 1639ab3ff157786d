package vn.childplan.reporting.docx;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Masthead;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.OfficialForm.Title;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;

/** Reports to be written. */
final class Reports {
    /** 25/6/2025 08:00 in Viet Nam. */
    static final Provenance PROVENANCE = PlanProvenance.of(
            DocumentNumber.of("65/KH-UBND"), Instant.parse("2025-06-25T01:00:00Z"), "standard/2025.1");

    private Reports() {}

    static Report plain(Block... blocks) {
        return Report.of("plain", Text.VIETNAMESE, "Tình hình thực hiện", PROVENANCE, blocks);
    }

    /** Báo cáo of a department. */
    static Report report(Block... blocks) {
        return official(
                new OfficialForm(
                        Masthead.STATE,
                        "UBND tỉnh Quảng Ngãi",
                        "Sở Y tế",
                        "BC-SYT",
                        null,
                        "Quảng Ngãi",
                        LocalDate.of(2025, 6, 5),
                        2025,
                        new Title.Named("REPORT", "Báo cáo", "Kết quả công tác trẻ em 6 tháng đầu năm 2025"),
                        List.of(),
                        List.of("Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016", "Căn cứ Kế hoạch số 65/KH-UBND"),
                        List.of("UBND tỉnh (b/c)", "Bộ Y tế (b/c)", "Lưu: VT, CSXH"),
                        List.of("KT. Giám đốc", "Phó Giám đốc"),
                        "Nguyễn Văn Ân"),
                blocks);
    }

    /** Công văn of the province. */
    static Report letter(List<String> addressees, Block... blocks) {
        return official(
                new OfficialForm(
                        Masthead.STATE,
                        null,
                        "Ủy ban nhân dân tỉnh Quảng Ngãi",
                        "UBND-KGVX",
                        null,
                        "Quảng Ngãi",
                        null,
                        2025,
                        new Title.Letter("đôn đốc báo cáo công tác trẻ em"),
                        addressees,
                        List.of(),
                        List.of("Như trên", "Lưu: VT, KGVX"),
                        List.of("TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                        null),
                blocks);
    }

    private static Report official(OfficialForm form, Block... blocks) {
        return new Report("official", Text.VIETNAMESE, form.title().subject(), form, List.of(blocks), PROVENANCE);
    }

    static Report english(Block... blocks) {
        return Report.of("plain", Locale.ENGLISH, "Standing", PROVENANCE, blocks);
    }

    /** A table of so many columns whose texts have all of so many characters. */
    static Table<Integer> filled(int rows, int columns, int width) {
        List<Column<Integer>> all = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            all.add(Column.words(
                    "c" + i, "Cột " + i, width, row -> "ô ".repeat(width).substring(0, width - 1) + "ô"));
        }
        return Table.of(
                "table", "Bảng", all, IntStream.rangeClosed(1, rows).boxed().toList());
    }

    /** A table of so many columns of so many characters, with the number of its row and column in each cell. */
    static Table<Integer> table(int rows, int columns, int width) {
        List<Column<Integer>> all = new ArrayList<>();
        for (int i = 1; i <= columns; i++) {
            int place = i;
            all.add(Column.words("c" + i, "Cột " + i, width, row -> "Ô " + row + "/" + place));
        }
        return Table.of(
                "table", "Bảng", all, IntStream.rangeClosed(1, rows).boxed().toList());
    }
}
