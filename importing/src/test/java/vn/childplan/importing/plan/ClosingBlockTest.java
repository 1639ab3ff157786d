package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.Table;

/** "Nơi nhận" and signatures as NĐ 30/2020, Phụ lục I sets them, and as they come out of files. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ClosingBlockTest {
    private static ClosingBlock read(String text) {
        return ClosingBlock.of(PlainText.read("plan", text).blocks());
    }

    private static List<String> recipients(String text) {
        return words(read(text).recipients());
    }

    private static List<String> words(List<PlacedText> texts) {
        return texts.stream().map(PlacedText::toString).toList();
    }

    /** "organisation, authority + authority, position, name"; "-" for what is not there. */
    private static List<String> signers(ClosingBlock block) {
        return block.signers().stream()
                .map(signer -> Stream.of(
                                told(signer.organisation()),
                                signer.authority().isEmpty() ? "-" : String.join(" + ", words(signer.authority())),
                                told(signer.position()),
                                told(signer.name()))
                        .collect(Collectors.joining(", ")))
                .toList();
    }

    private static String told(@Nullable PlacedText text) {
        return text == null ? "-" : text.toString();
    }

    @Test
    void recipients_and_signature_may_stand_one_after_the_other() {
        ClosingBlock read = read("""
            Nơi nhận:
            - Bộ Y tế;
            - Các sở, ban, ngành và các
            tổ chức chính trị - xã hội;
            - Lưu: VT, VX.

            TM. ỦY BAN NHÂN DÂN
            KT. CHỦ TỊCH
            PHÓ CHỦ TỊCH
            (đã ký)
            Trần Văn Bình
            """);
        assertEquals(
                List.of("Bộ Y tế", "Các sở, ban, ngành và các tổ chức chính trị - xã hội", "Lưu: VT, VX"),
                words(read.recipients()));
        assertEquals(List.of("-, TM. ỦY BAN NHÂN DÂN + KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Trần Văn Bình"), signers(read));
    }

    /** As NĐ 30/2020 prints them: on the left who receives it, on the right who signs. */
    @Test
    void they_may_stand_side_by_side() {
        ClosingBlock read = read("""
            Nơi nhận:                          KT. CHỦ TỊCH
            - Bộ Y tế;                         PHÓ CHỦ TỊCH
            - UBND các xã,
            phường;
            - Lưu: VT.
                                               Trần Văn Bình
            """);
        assertEquals(List.of("Bộ Y tế", "UBND các xã, phường", "Lưu: VT"), words(read.recipients()));
        assertEquals(List.of("-, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Trần Văn Bình"), signers(read));
        assertEquals(
                List.of("-, -, CHỦ TỊCH, Trần Văn Bình"),
                signers(read("Nơi nhận:\tCHỦ TỊCH\n- Bộ Y tế;\tTrần Văn Bình\n")));
    }

    @Test
    void they_may_stand_in_the_cells_of_a_table() {
        ClosingBlock read =
                read("| Nơi nhận:<br>- Bộ Y tế;<br>- Lưu: VT. | KT. CHỦ TỊCH<br>PHÓ CHỦ TỊCH<br>Trần Văn Bình |\n");
        assertEquals(List.of("Bộ Y tế", "Lưu: VT"), words(read.recipients()));
        assertEquals(List.of("-, KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, Trần Văn Bình"), signers(read));
        ClosingBlock dashes = read("| - Bộ Y tế;<br>- Lưu: VT. | CHỦ TỊCH<br>Trần Văn Bình |\n");
        assertEquals(List.of("Bộ Y tế", "Lưu: VT"), words(dashes.recipients()), "dashes tell a list as well");
    }

    @Test
    void a_cell_that_is_merged_with_the_one_above_says_nothing_twice() {
        Table.Cell list = new Table.Cell(List.of(PlacedText.of("- Bộ Y tế;", 1)), false);
        Table.Cell again = new Table.Cell(list.paragraphs(), true);
        Block table = new Table(List.of(new Table.Row(List.of(list), 1), new Table.Row(List.of(again), 2)));
        assertEquals(List.of("Bộ Y tế"), words(ClosingBlock.of(List.of(table)).recipients()));
    }

    @Test
    void who_receives_it_may_stand_behind_the_colon() {
        assertEquals(List.of("Như Điều 3", "Lưu: VT"), recipients("Nơi nhận: Như Điều 3;\n- Lưu: VT."));
        assertEquals(List.of("Như Điều 3"), recipients("Nơi nhận\nNhư Điều 3;"), "or below, without any");
        assertEquals(List.of("Bộ Y tế"), recipients("Nơi nhận:\n- Bộ Y tế;\n- .\n"), "a dash alone is nobody");
    }

    /** Who files it ("Lưu") is the last of the list: NĐ 30/2020, Phụ lục I. */
    @Test
    void behind_who_files_it_the_signature_begins() {
        assertEquals(
                List.of("-, -, CHỦ TỊCH, Trần Văn Bình"),
                signers(read("Nơi nhận:\n- Lưu: VT.\nCHỦ TỊCH\nTrần Văn Bình")));
        ClosingBlock early = read("Nơi nhận:\n- Bộ Y tế;\n\nTrần Văn Bình\n- Lưu: VT.\n");
        assertEquals(List.of("Bộ Y tế", "Lưu: VT"), words(early.recipients()));
        assertEquals(List.of("-, -, -, Trần Văn Bình"), signers(early), "a name behind an empty line is one who signs");
        assertEquals(
                List.of("Bộ Y tế Trần Văn Bình"),
                recipients("Nơi nhận:\n- Bộ Y tế\nTrần Văn Bình"),
                "on the next line it may be the rest of who receives it");
        assertEquals(
                List.of("Bộ Y tế", "Lưu: VT"),
                recipients("Nơi nhận:\n- Bộ Y tế;\nCHỦ TỊCH\n- Lưu: VT.\nTrần Văn Bình"));
    }

    /** Joint plans: each name stands under what it signs for. */
    @Test
    void several_who_sign_side_by_side_are_told_by_where_they_stand() {
        assertEquals(
                List.of(
                        "SỞ Y TẾ, KT. GIÁM ĐỐC, PHÓ GIÁM ĐỐC, Nguyễn Văn An",
                        "TỈNH ĐOÀN, -, BÍ THƯ, Lê Thị Bích",
                        "HỘI CHỮ THẬP ĐỎ, -, CHỦ TỊCH, Vũ Thị Hoa"),
                signers(read("""
                    SỞ Y TẾ                TỈNH ĐOÀN             HỘI CHỮ THẬP ĐỎ
                    KT. GIÁM ĐỐC           BÍ THƯ                CHỦ TỊCH
                    PHÓ GIÁM ĐỐC
                    Nguyễn Văn An          Lê Thị Bích           Vũ Thị Hoa
                    """)));
        assertEquals(
                List.of("-, -, GIÁM ĐỐC, Nguyễn Văn An"),
                signers(read("GIÁM ĐỐC\nNguyễn Văn An\nLê Thị Bích\n")),
                "one below the other the first has signed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # a collective whose name goes on below, NĐ 30/2020, Phụ lục I
        TM. ỦY BAN NHÂN DÂN/TỈNH VĨNH HẢI/CHỦ TỊCH/Trần Văn Bình | -, TM. ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI, CHỦ TỊCH, Trần Văn Bình
        CHỦ TỊCH/TỈNH VĨNH HẢI/Trần Văn Bình                     | -, -, CHỦ TỊCH, Trần Văn Bình
        CHỦ TỊCH/GIÁM ĐỐC/Trần Văn Bình                          | -, -, CHỦ TỊCH, Trần Văn Bình
        NGƯỜI LẬP/Trần Văn Bình                                  | -, -, NGƯỜI LẬP, Trần Văn Bình
        Q. CHỦ TỊCH/Trần Văn Bình                                | -, -, Q. CHỦ TỊCH, Trần Văn Bình
        TUQ. CHỦ TỊCH/GIÁM ĐỐC SỞ Y TẾ/Trần Văn Bình             | -, TUQ. CHỦ TỊCH, GIÁM ĐỐC SỞ Y TẾ, Trần Văn Bình
        CHỦ TỊCH/(Đã ký)/Đại tá Trần Văn Bình                    | -, -, CHỦ TỊCH, Đại tá Trần Văn Bình
        CHỦ TỊCH/Ký tên, đóng dấu                                | -, -, CHỦ TỊCH, -
        CHỦ TỊCH/ĐÃ KÝ/Trần Văn Bình                             | -, -, CHỦ TỊCH, Trần Văn Bình
        CHỦ TỊCH/một dòng khác/Trần Văn Bình                     | -, -, CHỦ TỊCH, Trần Văn Bình
        Trần Văn Bình/CHỦ TỊCH                                   | -, -, -, Trần Văn Bình
        """)
    void one_who_signs_alone(String lines, String signer) {
        assertEquals(List.of(signer), signers(read(lines.replace('/', '\n'))));
    }

    @Test
    void without_a_position_or_name_nobody_has_signed() {
        assertEquals(List.of(), signers(read("TM. ỦY BAN NHÂN DÂN\n")));
        assertEquals(List.of(), signers(read("Hết.\n")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KT. CHỦ TỊCH",
                "Q. CHỦ TỊCH",
                "Trần Văn Bình",
                "(đã ký)",
                "PHÓ GIÁM ĐỐC   Lê Thị Bích",
                "Thiếu tướng Trần Văn Bình"
            })
    void a_line_before_the_recipients_may_be_of_the_signature(String line) {
        assertEquals(true, ClosingBlock.mayBeSignature(PlacedText.of(line, 1)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "I. MỤC ĐÍCH",
                "Q. Trần Văn Bình",
                "Sở Y tế chủ trì, phối hợp",
                "CHỦ TỊCH   chủ trì",
                "ỦY BAN NHÂN DÂN TỈNH, HỘI ĐỒNG NHÂN DÂN TỈNH, ĐOÀN ĐẠI BIỂU QUỐC HỘI TỈNH VÀ ỦY BAN MẶT TRẬN TỔ QUỐC"
            })
    void a_line_of_the_body_is_none(String line) {
        assertEquals(false, ClosingBlock.mayBeSignature(PlacedText.of(line, 1)));
    }

    @ParameterizedTest
    @CsvSource({
        "Trần Văn Bình, true",
        "Đại tá Vi Văn Thành, true",
        "BS.CKII. Trần Văn Bình, true",
        "Bình, false",
        "TRẦN VĂN BÌNH, false",
        "Trần Văn Bình., false",
        "Trần Văn Bình:, false",
        "Sở Y tế, false"
    })
    void a_name_is_two_to_six_words_with_capitals(String words, boolean name) {
        assertEquals(name, ClosingBlock.isName(PlacedText.of(words, 1)));
    }

    @Test
    void a_rank_is_no_part_of_a_name() {
        assertEquals("Vi Văn Thành", ClosingBlock.nameAlone(PlacedText.of(" Đại tá Vi Văn Thành", 1)));
    }
}
