package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.Table;

/** Which line of a document belongs to which part of it, as NĐ 30/2020, Phụ lục I sets them. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DocumentPartsTest {
    private static DocumentParts read(String text) {
        return DocumentParts.of(PlainText.read("plan", text).blocks());
    }

    /** A line for each part that has anything: "body: I. MỤC ĐÍCH / 1. Một". */
    private static List<String> told(DocumentParts parts) {
        List<String> told = new ArrayList<>();
        add(told, "head", parts.head().stream().map(PlacedText::toString).toList());
        add(
                told,
                "type",
                parts.type() == null ? List.of() : List.of(parts.type().name()));
        add(told, "title", parts.title().stream().map(Paragraph::words).toList());
        add(told, "issuing", words(parts.issuing()));
        add(told, "body", words(parts.body()));
        add(told, "closing", words(parts.closing()));
        parts.appendices().forEach(appendix -> add(told, "appendix", words(appendix)));
        return told;
    }

    private static void add(List<String> told, String part, List<String> words) {
        if (!words.isEmpty()) {
            told.add(part + ": " + String.join(" / ", words));
        }
    }

    private static List<String> words(List<Block> blocks) {
        return blocks.stream()
                .map(block -> block instanceof Paragraph line
                        ? line.words()
                        : ((Table) block)
                                .lines().stream().map(PlacedText::toString).collect(Collectors.joining("; ")))
                .toList();
    }

    private static List<String> told(String text) {
        return told(read(text));
    }

    @Test
    void a_plan_has_head_title_body_closing_and_appendices() {
        assertEquals(
                List.of(
                        "head: ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI / Số: 87/KH-UBND",
                        "type: Kế hoạch",
                        "title: Công tác trẻ em / năm 2026",
                        "body: Căn cứ Luật Trẻ em; / I. MỤC ĐÍCH / 1. Một",
                        "closing: Nơi nhận: / - Lưu: VT. / CHỦ TỊCH / Trần Văn Bình",
                        "appendix: Phụ lục I / Chỉ tiêu",
                        "appendix: PHỤ LỤC II: DANH SÁCH / Một danh sách"),
                told("""
                    ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                    Số: 87/KH-UBND
                    KẾ HOẠCH
                    Công tác trẻ em
                    năm 2026

                    Căn cứ Luật Trẻ em;
                    I. MỤC ĐÍCH
                    1. Một
                    Nơi nhận:
                    - Lưu: VT.
                    CHỦ TỊCH
                    Trần Văn Bình
                    Phụ lục I
                    Chỉ tiêu
                    PHỤ LỤC II: DANH SÁCH
                    Một danh sách
                    """));
    }

    @Test
    void head_and_recipients_may_stand_in_tables() {
        assertEquals(
                List.of(
                        "head: ỦY BAN NHÂN DÂN / Số: 87/KH-UBND",
                        "type: Kế hoạch",
                        "title: Công tác trẻ em",
                        "body: I. MỤC ĐÍCH",
                        "closing: Nơi nhận: - Lưu: VT. | CHỦ TỊCH"),
                told("""
                    | ỦY BAN NHÂN DÂN | Số: 87/KH-UBND |
                    KẾ HOẠCH
                    Công tác trẻ em
                    I. MỤC ĐÍCH
                    | Nơi nhận:<br>- Lưu: VT. | CHỦ TỊCH |
                    """));
    }

    /** The title and the first line behind it: what tells them apart. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # lines as in the file, "//" for an empty line               | those of the title
        Công tác trẻ em//Bảo vệ trẻ em.                              | 1
        CÔNG TÁC TRẺ EM//NĂM 2026//Bảo vệ                            | 2
        Công tác trẻ em//năm 2026//Bảo vệ                            | 2
        Công tác trẻ em//thực hiện Luật Trẻ em                       | 1
        CÔNG TÁC TRẺ EM//THỰC HIỆN LUẬT TRẺ EM/I. A                  | 2
        Công tác trẻ em/Thực hiện Luật Trẻ em                        | 1
        Công tác trẻ em/thực hiện Luật Trẻ em/I. A                   | 2
        Công tác trẻ em/Năm 2026/1. Một                              | 2
        Công tác trẻ em,/1. Một/I. A                                 | 2
        Công tác trẻ em/- Một/I. A                                   | 2
        Công tác trẻ em/Ủy ban nhân dân tỉnh ban hành như sau:/I. A  | 1
        Công tác trẻ em/(Kèm theo Quyết định số 5)/Căn cứ Luật       | 2
        (Dự thảo)/Căn cứ Luật Trẻ em/I. A                            | 2
        A/b/c/d/e/f/g/h/i/k                                          | 8
        Công tác/Tất cả các cơ quan, đơn vị, địa phương, các tổ chức và mọi người dân trên địa bàn tỉnh cùng nhau chăm lo cho trẻ em trong năm nay và những năm sau, ở mọi nơi và mọi lúc, với tất cả tấm lòng | 1
        """)
    void the_title_ends_where_something_else_begins(String lines, int title) {
        assertEquals(
                title,
                read("KẾ HOẠCH\n" + lines.strip().replace('/', '\n')).title().size());
    }

    @Test
    void a_title_ends_at_a_table_and_with_the_document() {
        assertEquals(
                List.of("type: Kế hoạch", "title: Công tác", "body: 1 | a"), told("KẾ HOẠCH\nCông tác\n| 1 | a |\n"));
        assertEquals(List.of("type: Kế hoạch", "title: Công tác"), told("KẾ HOẠCH\nCông tác"));
        assertEquals(List.of("type: Kế hoạch"), told("KẾ HOẠCH"));
    }

    /** Of a Word file each paragraph is whole: the next one begins something else unless it goes on. */
    @Test
    void of_whole_paragraphs_one_is_the_title_unless_it_goes_on() {
        List<Block> blocks = new ArrayList<>();
        for (String line : List.of("KẾ HOẠCH", "Công tác trẻ em", "năm 2026", "Trẻ em là tương lai", "I. A")) {
            blocks.add(new Paragraph(PlacedText.of(line, blocks.size() + 1), 0, false, true));
        }
        assertEquals(2, DocumentParts.of(blocks).title().size());
    }

    private static final String DECISION = """
        ỦY BAN NHÂN DÂN TỈNH
        QUYẾT ĐỊNH
        Ban hành Kế hoạch
        Điều 1. Ban hành
        Nơi nhận:
        - Như Điều 3;
        CHỦ TỊCH
        Trần Văn Bình
        """;

    @Test
    void a_plan_that_a_decision_issues_has_its_head_and_closing() {
        assertEquals(
                List.of(
                        "head: ỦY BAN NHÂN DÂN TỈNH",
                        "type: Kế hoạch",
                        "title: Công tác trẻ em / (Ban hành kèm theo Quyết định số 5)",
                        "issuing: Ban hành Kế hoạch / Điều 1. Ban hành",
                        "body: I. A / 1. Một",
                        "closing: Nơi nhận: / - Như Điều 3; / CHỦ TỊCH / Trần Văn Bình",
                        "appendix: Phụ lục / Chỉ tiêu"),
                told(DECISION + """
                    KẾ HOẠCH
                    Công tác trẻ em
                    (Ban hành kèm theo Quyết định số 5)
                    I. A
                    1. Một
                    Phụ lục
                    Chỉ tiêu
                    """));
        assertEquals(
                "closing: Nơi nhận: / - Bộ Y tế",
                told(DECISION + "KẾ HOẠCH\nCông tác\n(Kèm theo Quyết định số 5)\nI. A\nNơi nhận:\n- Bộ Y tế")
                        .get(5),
                "unless it has its own");
    }

    @Test
    void a_decision_without_a_plan_attached_is_one_document() {
        assertEquals(
                List.of("head: ỦY BAN NHÂN DÂN TỈNH", "type: Quyết định"),
                told(DECISION + "KẾ HOẠCH\nCông tác\nI. A").subList(0, 2));
        assertEquals(
                List.of(
                        "type: Kế hoạch",
                        "title: Công tác",
                        "body: I. A / KẾ HOẠCH / Công tác / (Kèm theo Quyết định)"),
                told("KẾ HOẠCH\nCông tác\nI. A\nKẾ HOẠCH\nCông tác\n(Kèm theo Quyết định)")
                        .subList(0, 3),
                "a plan is attached to a decision, not to a plan");
        assertEquals(
                "type: Kế hoạch",
                told("QUYẾT ĐỊNH\nKẾ HOẠCH\nMột\nKẾ HOẠCH\nHai\n(Kèm theo Quyết định)")
                        .get(0),
                "nor is the first line that names a type the one with the note below");
    }

    /** A text that was copied without its beginning. */
    @Test
    void without_a_type_what_says_number_or_date_is_head() {
        assertEquals(
                List.of(
                        "head: Số: 87/KH-UBND / Vĩnh Hải, ngày 24 tháng 3 năm 2026",
                        "body: Bảo vệ trẻ em / I. A",
                        "closing: Nơi nhận: / - Bộ Y tế",
                        "appendix: Phụ lục / Chỉ tiêu"),
                told("Số: 87/KH-UBND\nVĩnh Hải, ngày 24 tháng 3 năm 2026\nBảo vệ trẻ em\nI. A\nNơi nhận:\n- Bộ Y tế\n"
                        + "Phụ lục\nChỉ tiêu"));
        assertEquals(List.of("body: I. A"), told("I. A"));
        assertEquals(1, told("I. A\n".repeat(45) + "Số: 87/KH-UBND").size(), "but not in the middle of the document");
    }

    @Test
    void the_signature_may_stand_before_the_recipients() {
        assertEquals(
                "closing: CHỦ TỊCH / Trần Văn Bình / Nơi nhận: / - Bộ Y tế",
                told("KẾ HOẠCH\nCông tác\nI. A\n1. Một\nCHỦ TỊCH\nTrần Văn Bình\nNơi nhận:\n- Bộ Y tế")
                        .get(3));
    }

    @Test
    void without_recipients_the_body_ends_at_the_signature_or_an_appendix_or_with_the_document() {
        assertEquals(
                List.of("type: Kế hoạch", "title: Công tác", "body: I. A", "closing: KT. CHỦ TỊCH / Trần Văn Bình"),
                told("KẾ HOẠCH\nCông tác\nI. A\nKT. CHỦ TỊCH\nTrần Văn Bình"));
        assertEquals(
                List.of("type: Kế hoạch", "title: Công tác", "body: I. A", "appendix: Phụ lục / Chỉ tiêu"),
                told("KẾ HOẠCH\nCông tác\nI. A\nPhụ lục\nChỉ tiêu"));
        assertEquals(
                List.of("type: Kế hoạch", "title: Công tác", "body: I. A / 1. Một"),
                told("KẾ HOẠCH\nCông tác\nI. A\n1. Một"));
    }

    /** An appendix need not be called so. */
    @Test
    void a_table_of_tasks_or_what_is_attached_behind_the_signature_is_an_appendix() {
        String plan = "KẾ HOẠCH\nCông tác\nI. A\nNơi nhận:\n- Bộ Y tế\n";
        assertEquals(
                List.of(
                        "closing: Nơi nhận: / - Bộ Y tế",
                        "appendix: STT | Nội dung | Cơ quan chủ trì; 1 | Dạy bơi | Sở Y tế"),
                told(plan + "| STT | Nội dung | Cơ quan chủ trì |\n| 1 | Dạy bơi | Sở Y tế |")
                        .subList(3, 5));
        assertEquals(
                List.of("closing: Nơi nhận: / - Bộ Y tế", "appendix: (Kèm theo Kế hoạch số 87) / Một"),
                told(plan + "(Kèm theo Kế hoạch số 87)\nMột").subList(3, 5));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Nơi nhận:                         | recipients
        - Nơi nhận                        | recipients
        Kính nhận:                        | recipients
        TM. ỦY BAN NHÂN DÂN               | authority
        KT. CHỦ TỊCH                      | authority
        T/M ỦY BAN NHÂN DÂN               | authority
        KT. chủ tịch                      | -
        Phụ lục                           | appendix
        Phụ lục số 2                      | appendix
        PHỤ LỤC: CHỈ TIÊU                 | appendix
        Phụ lục kèm theo Kế hoạch này     | -
        (Ban hành kèm theo Quyết định)    | attachment
        Kèm theo Kế hoạch số 87           | attachment
        Sở Y tế                           | -
        """)
    void lines_that_begin_a_part_are_told_by_their_words(String line, String part) {
        PlacedText text = PlacedText.of(line, 1);
        Block block = new Paragraph(text, 0, false, false);
        assertEquals(part.equals("recipients"), DocumentParts.isRecipients(text));
        assertEquals(part.equals("authority"), DocumentParts.isAuthority(text));
        assertEquals(part.equals("appendix"), DocumentParts.isAppendix(block));
        assertEquals(part.equals("attachment"), DocumentParts.isAttachment(text));
    }

    @Test
    void neither_a_table_nor_a_whole_paragraph_is_the_heading_of_an_appendix() {
        assertEquals(
                false,
                DocumentParts.isAppendix(
                        PlainText.read("t", "| Phụ lục | a |\n").blocks().get(0)));
        String tale = "PHỤ LỤC " + "CHỈ TIÊU ".repeat(30);
        assertEquals(false, DocumentParts.isAppendix(new Paragraph(PlacedText.of(tale, 1), 0, false, false)));
    }
}
