package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.SourceDocument;
import vn.childplan.importing.text.SourceDocument.Notice;

/** The header, the year and the preamble of a plan, and what its file holds beside its text. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanReaderTest {
    private static final String BODY = """
            KẾ HOẠCH
            Công tác trẻ em năm 2026
            I. MỤC TIÊU
            1. Trẻ em được an toàn.
            Nơi nhận:
            - Lưu: VT.
            CHỦ TỊCH

            Trần Văn Bình
            """;
    private static final String HEAD =
            "ỦY BAN NHÂN DÂN\nTỈNH VĨNH HẢI\nSố: 87/KH-UBND\nVĩnh Hải, ngày 24 tháng 3 năm 2026\n";

    private static PlanReading read(String text) {
        return PlanImporter.withoutDirectory().readText(text, "plan.txt");
    }

    private static PlanReading read(List<Notice> notices) {
        SourceDocument text = PlainText.read("plan.txt", HEAD + BODY);
        return new PlanReader(
                        new SourceDocument("plan.txt", text.blocks(), notices, SourceDocument.Unit.LINE),
                        (header, on, doubts) -> AgencyDirectory.of(List.of(), List.of(), List.of()))
                .read();
    }

    private static PlacedText words(String words) {
        return PlacedText.of(words, 3);
    }

    /** What Word and PDF hold beside their words: a reader must know of it, and what was made of it. */
    @Test
    void what_a_file_holds_beside_its_text_is_told_with_what_was_made_of_it() {
        Map<Notice.Kind, String> expected = new EnumMap<>(Notice.Kind.class);
        expected.put(Notice.Kind.TRACKED_CHANGES, "TRACKED_CHANGES: read as if every change were accepted");
        expected.put(Notice.Kind.HIDDEN_TEXT, "HIDDEN_TEXT: hidden text is left out");
        expected.put(Notice.Kind.TEXT_BOX, "DRAFT_MARK: read as a draft");
        expected.put(Notice.Kind.FOOTNOTE, "FOOTNOTE: the footnote is left out");
        expected.put(Notice.Kind.UNKNOWN_NUMBERING, "UNKNOWN_NUMBERING: left open, not guessed");
        expected.put(Notice.Kind.PICTURE_OF_PAGE, "PAGE_UNREAD: the page is left out");
        expected.put(Notice.Kind.UNKNOWN_LETTERS, "LETTERS_UNKNOWN: left open, not guessed");
        for (Notice.Kind kind : Notice.Kind.values()) {
            List<Doubt> doubts =
                    read(List.of(new Notice(kind, words("bảo mật")))).doubts();
            assertEquals(
                    List.of(expected.get(kind) + " bảo mật"),
                    doubts.stream()
                            .map(doubt -> doubt.code() + ": " + doubt.assumed().en() + " " + doubt.words())
                            .toList());
        }
    }

    /** Of several things in boxes and notes the box says that the plan is a draft, unless its header does. */
    @Test
    void a_draft_says_so_in_its_header_or_in_a_box() {
        List<Notice> notices = List.of(
                new Notice(Notice.Kind.FOOTNOTE, words("chú thích")),
                new Notice(Notice.Kind.TEXT_BOX, words("DỰ  THẢO")));
        assertEquals("DỰ THẢO", read(notices).header().draft());
        assertEquals(null, read(notices.subList(0, 1)).header().draft());
        assertEquals("DỰ THẢO 2", read("DỰ THẢO 2\n" + HEAD + BODY).header().draft());
    }

    private static PlanReading.Header header(
            @Nullable String issuer, List<String> issuers, @Nullable String number, @Nullable LocalDate date) {
        return new PlanReading.Header(issuer, issuers, null, number, null, "Vĩnh Hải", date, null, null, null);
    }

    @Test
    void a_header_is_told_as_values_and_as_printed_where_it_has_none() {
        LocalDate day = LocalDate.of(2026, 3, 24);
        assertEquals(
                header("Ủy ban nhân dân tỉnh Vĩnh Hải", List.of(), "87/KH-UBND", day),
                read(HEAD + BODY).header());
        PlanReading.Header joint = read(HEAD.replace("ỦY BAN NHÂN DÂN\nTỈNH VĨNH HẢI", "SỞ Y TẾ - TỈNH ĐOÀN") + BODY)
                .header();
        assertEquals(List.of("Sở Y tế", "Tỉnh đoàn"), joint.issuers());
        PlanReading.Header blank = read(HEAD.replace("87/", "    /").replace("ngày 24", "ngày ....") + BODY)
                .header();
        assertEquals(
                Arrays.asList(null, "Số:     /KH-UBND", null, "Vĩnh Hải, ngày .... tháng 3 năm 2026"),
                Arrays.asList(blank.number(), blank.numberRaw(), blank.date(), blank.dateRaw()));
    }

    /** Like number and date, in JSON as well; the draft says by itself that it lacks a place. */
    @ParameterizedTest
    @ValueSource(strings = {"", "……, ", "......, ", ", "})
    void a_blank_place_is_null(String place) throws IOException {
        PlanReading reading = read(HEAD.replace("Vĩnh Hải, ngày", place + "ngày") + BODY);
        assertNull(reading.header().place());
        assertEquals("", reading.draft().place());
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PlanReadingJson.write(reading, "plan.txt", Locale.ENGLISH, json);
        assertTrue(json.toString(StandardCharsets.UTF_8).contains("\"place\": null"));
    }

    /** The plan is for the one year that its title names, and then a time without a year is in that. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Công tác trẻ em năm 2027                           | 2027 2027-06-15
            Công tác trẻ em năm 2000                           | 2000 2000-06-15
            Công tác trẻ em năm 2099                           | 2099 2099-06-15
            # no year of a plan, several years, or that of a document
            Công tác trẻ em năm 1999                           | 2026
            Công tác trẻ em năm 2100                           | 2026
            Công tác trẻ em năm 2027 và năm 2028               | 2026
            Công tác trẻ em đến năm 2030                       | 2026
            Công tác trẻ em giai đoạn 2026 - 2030              | 2026
            Thực hiện Quyết định số 12/QĐ-TTg ngày 05/01/2025  | 2026
            """)
    void the_year_of_a_plan_is_that_of_its_title_or_of_its_date(String title, String expected) {
        PlanReading reading = read(HEAD + "KẾ HOẠCH\n" + title
                + "\n\nI. NHIỆM VỤ\n1. Dạy bơi\n- Chủ trì: Sở Y tế\n- Thời gian: ngày 15/6\n");
        LocalDate day = reading.tasks().get(0).end();
        assertEquals(expected, reading.draft().year() + (day == null ? "" : " " + day));
    }

    /** What a decision rests on is what the plan rests on that it issues; its articles are neither. */
    @Test
    void the_preamble_of_the_decision_that_issues_a_plan_is_the_plan_s() throws IOException {
        PlanReading reading = Expected.read("i14-ministry-decision-attached");
        assertEquals("1377/QĐ-BYT", reading.header().attachedTo());
        assertEquals(null, reading.header().number());
        assertEquals(
                "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016; Căn cứ Nghị định số 42/2025/NĐ-CP ngày 27 tháng 02 năm 2025"
                        + " của Chính phủ quy định chức năng, nhiệm vụ, quyền hạn và cơ cấu tổ chức của Bộ Y tế; Theo đề"
                        + " nghị của Cục trưởng Cục Bà mẹ và Trẻ em.",
                reading.draft().preamble().wording());
        assertEquals(
                List.of("42/2025/NĐ-CP"),
                reading.bases().stream().map(PlanReading.Basis::symbol).toList());
    }
}
