package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.time.Validity;

/** Doubts that no other test asks for: each in the smallest document that has it, and none in the nearest that has not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DoubtCodesTest {
    private static final String TASK =
            "I. NHIỆM VỤ\n1. Dạy bơi cho trẻ em.\n- Chủ trì: Sở Y tế.\n- Thời gian: Quý II/2026.";
    private static final String CHAIR = "CHỦ TỊCH\n\nTrần Văn Bình";

    private static String plan(String body, String signers) {
        return """
            ỦY BAN NHÂN DÂN
            TỈNH VĨNH HẢI

            Số: 87/KH-UBND

            Vĩnh Hải, ngày 24 tháng 3 năm 2026

            KẾ HOẠCH

            Công tác trẻ em năm 2026

            UBND tỉnh ban hành Kế hoạch như sau:

            %s

            Nơi nhận:
            - Lưu: VT.

            %s
            """.formatted(body, signers);
    }

    private static List<String> words(PlanImporter importer, String text, DoubtCode code) {
        return words(importer.readText(text, "small.txt"), code);
    }

    private static List<String> words(PlanReading reading, DoubtCode code) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.code() == code)
                .map(doubt -> String.valueOf(doubt.words()))
                .toList();
    }

    private static List<String> words(String text, DoubtCode code) {
        return words(PlanImporter.withoutDirectory(), text, code);
    }

    private static PlanImporter knowing(Agency... agencies) {
        return PlanImporter.of(AgencyDirectory.of(List.of(agencies), List.of(), List.of()));
    }

    @Test
    void a_text_without_a_numbered_part_has_no_sections() {
        assertEquals(
                1,
                words(plan("Các cơ quan dạy bơi cho trẻ em.", CHAIR), DoubtCode.NO_SECTIONS)
                        .size());
        assertEquals(List.of(), words(plan(TASK, CHAIR), DoubtCode.NO_SECTIONS));
    }

    @Test
    void two_that_sign_are_told_with_the_one_that_is_taken() {
        String both = "SỞ Y TẾ\tSỞ TƯ PHÁP\nGIÁM ĐỐC\tGIÁM ĐỐC\n\nTrần Văn Bình\tLê Thị Hoa";
        assertEquals(1, words(plan(TASK, both), DoubtCode.SEVERAL_SIGNERS).size());
        assertEquals(List.of(), words(plan(TASK, CHAIR), DoubtCode.SEVERAL_SIGNERS));
    }

    @Test
    void a_plan_under_a_decision_has_no_number_of_its_own() {
        String decision = """
            ỦY BAN NHÂN DÂN
            TỈNH VĨNH HẢI

            Số: 412/QĐ-UBND

            Vĩnh Hải, ngày 24 tháng 3 năm 2026

            QUYẾT ĐỊNH

            Ban hành Kế hoạch công tác trẻ em năm 2026

            Điều 1. Ban hành kèm theo Quyết định này Kế hoạch công tác trẻ em năm 2026.

            Nơi nhận:
            - Lưu: VT.

            CHỦ TỊCH

            Trần Văn Bình

            KẾ HOẠCH

            Công tác trẻ em năm 2026

            (Kèm theo Quyết định số 412/QĐ-UBND ngày 24/3/2026 của UBND tỉnh)

            %s
            """.formatted(TASK);
        assertEquals(1, words(decision, DoubtCode.ATTACHED).size());
        assertEquals(List.of(), words(decision, DoubtCode.NUMBER_BLANK));
        assertEquals(List.of(), words(plan(TASK, CHAIR), DoubtCode.ATTACHED));
    }

    /** The plan is of 24/3/2026; the end of an agency is the first day on which it is no more. */
    @ParameterizedTest
    @CsvSource({"2026-03-24, 1", "2026-03-25, 0"})
    void an_agency_that_ended_before_the_plan_is_told_and_kept(LocalDate end, int told) {
        PlanImporter importer =
                knowing(Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế").withLife(Validity.until(end)));
        assertEquals(
                told, words(importer, plan(TASK, CHAIR), DoubtCode.AGENCY_ENDED).size());
    }

    @Test
    void a_name_that_two_bear_is_assigned_to_neither() {
        PlanImporter importer = knowing(
                Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                Agency.of("so-y-te-khac", AgencyKind.DEPARTMENT, "Sở Y tế"));
        assertEquals(List.of("Sở Y tế"), words(importer, plan(TASK, CHAIR), DoubtCode.AGENCY_AMBIGUOUS));
    }

    private static byte[] word(String... body) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            String document =
                    "<w:document xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"><w:body>"
                            + String.join("", body) + "</w:body></w:document>";
            zip.write(document.getBytes(StandardCharsets.UTF_8));
            zip.closeEntry();
        }
        return file.toByteArray();
    }

    private static String paragraph(String before, String words, String behind) {
        return "<w:p>" + before + "<w:r><w:t>" + words + "</w:t>" + behind + "</w:r></w:p>";
    }

    private static PlanReading ofWord(String... body) throws IOException {
        return PlanImporter.withoutDirectory()
                .read(new ByteArrayInputStream(word(body)), "small.docx")
                .orThrow();
    }

    @Test
    void a_footnote_in_word_is_left_out_and_told() throws IOException {
        PlanReading reading = ofWord(
                paragraph("", "KẾ HOẠCH", ""),
                paragraph("", "I. NHIỆM VỤ", "<w:footnoteReference w:id=\"2\"/>"),
                paragraph("", "1. Dạy bơi cho trẻ em.", ""));
        assertEquals(List.of("I. NHIỆM VỤ"), words(reading, DoubtCode.FOOTNOTE));
    }

    @Test
    void a_number_by_a_list_that_the_file_does_not_have_is_told() throws IOException {
        String list = "<w:pPr><w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"7\"/></w:numPr></w:pPr>";
        PlanReading reading = ofWord(paragraph("", "KẾ HOẠCH", ""), paragraph(list, "Dạy bơi cho trẻ em.", ""));
        assertEquals(List.of("numId 7"), words(reading, DoubtCode.UNKNOWN_NUMBERING));
    }

    @Test
    void words_that_stand_nowhere_in_the_draft_are_told() {
        String stray = plan(TASK, CHAIR)
                .replace("TỈNH VĨNH HẢI", "TỈNH VĨNH HẢI\n\nVăn bản này thay cho một bức thư không ai nhớ nữa");
        assertTrue(
                words(stray, DoubtCode.LEFT_OUT).toString().contains("bức thư"),
                words(stray, DoubtCode.LEFT_OUT).toString());
        assertEquals(List.of(), words(plan(TASK, CHAIR), DoubtCode.LEFT_OUT));
    }

    /** IIII is no numeral; the clause stays out of the draft. */
    @Test
    void a_number_that_cannot_be_cited_is_told() {
        String second = "\n\n%s. KINH PHÍ\nNgân sách nhà nước.";
        assertEquals(
                1,
                words(plan(TASK + second.formatted("IIII"), CHAIR), DoubtCode.NUMBER_UNREAD)
                        .size());
        assertEquals(List.of(), words(plan(TASK + second.formatted("II"), CHAIR), DoubtCode.NUMBER_UNREAD));
    }
}
