package vn.childplan.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.SourceDocument;
import vn.childplan.importing.text.SourceDocument.Notice;

/** What stands on a page is read as a reader reads it: in order, whole, once. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PdfSourceTest {
    private static final String[] LEFT = {
        "1. Truyền thông phòng, chống đuối nước cho trẻ",
        "em tại cộng đồng và trường học trong cả năm.",
        "2. Tổ chức dạy bơi an toàn cho trẻ em ở các xã",
        "miền núi, ven biển; cảnh báo nơi nguy hiểm.",
        "3. Rà soát, cập nhật dữ liệu trẻ em có hoàn",
        "cảnh đặc biệt trên phần mềm quản lý."
    };
    private static final String[] RIGHT = {
        "4. Trợ giúp pháp lý cho trẻ em bị xâm hại, bị",
        "bạo lực; hỗ trợ trẻ em là người bị hại và nhân",
        "chứng trong các vụ án hình sự ở địa phương.",
        "5. Kiểm tra, giám sát việc thực hiện quyền trẻ",
        "em tại các cơ sở trợ giúp xã hội, nhóm trẻ độc",
        "lập; xử lý nghiêm các vi phạm."
    };

    @Test
    void of_two_columns_the_left_one_is_read_first() throws IOException {
        SourceDocument read = new DrawnPdf()
                .page(pen -> {
                    pen.text(60, 90, "KẾ HOẠCH CÔNG TÁC TRẺ EM NĂM 2026 CỦA TỈNH VĨNH HẢI, BAN HÀNH");
                    pen.lines(50, 130, LEFT);
                    pen.lines(320, 130, RIGHT);
                })
                .read();
        assertEquals(
                List.of(
                        "KẾ HOẠCH CÔNG TÁC TRẺ EM NĂM 2026 CỦA TỈNH VĨNH HẢI, BAN HÀNH",
                        LEFT[0] + " " + LEFT[1],
                        LEFT[2] + " " + LEFT[3],
                        LEFT[4] + " " + LEFT[5],
                        RIGHT[0] + " " + RIGHT[1] + " " + RIGHT[2],
                        RIGHT[3] + " " + RIGHT[4] + " " + RIGHT[5]),
                DrawnPdf.words(read));
    }

    @Test
    void the_two_columns_of_a_header_stay_on_their_lines() throws IOException {
        List<String> words = DrawnPdf.words(new DrawnPdf()
                .page(pen -> {
                    pen.lines(60, 60, "UBND TỈNH VĨNH HẢI", "SỞ Y TẾ");
                    pen.lines(300, 60, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc");
                })
                .read());
        assertEquals(
                List.of("UBND TỈNH VĨNH HẢI~CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "SỞ Y TẾ~Độc lập - Tự do - Hạnh phúc"),
                words.stream().map(line -> line.replaceAll("\\t|\\s{3,}", "~")).toList());
    }

    @Test
    void a_ruled_table_goes_on_over_pages_with_its_head_read_once() throws IOException {
        float[] xs = {50, 90, 280, 400, 540};
        SourceDocument read = new DrawnPdf()
                .page(pen -> {
                    pen.grid(xs, new float[] {100, 120, 160, 200});
                    row(pen, 114, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
                    row(pen, 134, "1", "Dạy bơi an toàn cho trẻ em ở", "Sở Văn hóa, Thể", "Trước 15/6/2026");
                    row(pen, 149, "", "các xã miền núi", "thao và Du lịch", "");
                    row(pen, 174, "2", "Rà soát dữ liệu trẻ em, cập", "Sở Y tế", "Cả năm");
                })
                .page(pen -> {
                    pen.grid(xs, new float[] {100, 120, 160, 200});
                    row(pen, 114, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
                    row(pen, 134, "", "nhật trên phần mềm", "", "");
                    row(pen, 174, "3", "Trợ giúp pháp lý", "Sở Tư pháp", "Thường xuyên");
                })
                .read();
        assertEquals(1, read.blocks().size(), "one table");
        assertEquals(
                List.of(
                        "TT|Nhiệm vụ|Chủ trì|Thời gian",
                        "1|Dạy bơi an toàn cho trẻ em ở các xã miền núi|Sở Văn hóa, Thể thao và Du lịch|Trước 15/6/2026",
                        "2|Rà soát dữ liệu trẻ em, cập nhật trên phần mềm|Sở Y tế|Cả năm",
                        "3|Trợ giúp pháp lý|Sở Tư pháp|Thường xuyên"),
                DrawnPdf.words(read));
    }

    private static void row(DrawnPdf.Pen pen, float y, String... cells) throws IOException {
        float[] xs = {55, 95, 285, 405};
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                pen.text(xs[i], y, cells[i]);
            }
        }
    }

    @Test
    void a_cell_merged_downwards_is_repeated_and_marked() throws IOException {
        List<String> words = DrawnPdf.words(new DrawnPdf()
                .page(pen -> {
                    for (float x : new float[] {50, 90, 280, 540}) {
                        pen.line(x, 100, x, 160);
                    }
                    pen.line(50, 100, 540, 100);
                    pen.line(50, 120, 540, 120);
                    pen.line(280, 140, 540, 140);
                    pen.line(50, 160, 540, 160);
                    pen.text(55, 114, "TT");
                    pen.text(95, 114, "Nhiệm vụ");
                    pen.text(285, 114, "Chủ trì");
                    pen.text(55, 134, "1");
                    pen.text(95, 134, "Dạy bơi");
                    pen.text(285, 134, "Sở Y tế");
                    pen.text(285, 154, "Tỉnh đoàn");
                })
                .read());
        assertEquals(List.of("TT|Nhiệm vụ|Chủ trì", "1|Dạy bơi|Sở Y tế", "^1|^Dạy bơi|Tỉnh đoàn"), words);
    }

    @Test
    void a_table_without_lines_is_told_by_its_columns() throws IOException {
        List<String> words = DrawnPdf.words(new DrawnPdf()
                .page(pen -> {
                    row(pen, 100, "TT", "Nhiệm vụ", "Chủ trì", "Thời gian");
                    row(pen, 115, "1", "Dạy bơi an toàn cho trẻ", "Sở Văn hóa,", "Trước 15/6/2026");
                    row(pen, 130, "", "em các xã miền núi", "Thể thao", "");
                    row(pen, 145, "2", "Rà soát dữ liệu trẻ em", "Sở Y tế", "Cả năm");
                    row(pen, 160, "3", "Trợ giúp pháp lý", "Sở Tư pháp", "Thường xuyên");
                })
                .read());
        assertEquals(
                List.of(
                        "TT|Nhiệm vụ|Chủ trì|Thời gian",
                        "1|Dạy bơi an toàn cho trẻ em các xã miền núi|Sở Văn hóa, Thể thao|Trước 15/6/2026",
                        "2|Rà soát dữ liệu trẻ em|Sở Y tế|Cả năm",
                        "3|Trợ giúp pháp lý|Sở Tư pháp|Thường xuyên"),
                words);
    }

    @Test
    void numbers_of_pages_and_running_heads_are_left_out() throws IOException {
        DrawnPdf pdf = new DrawnPdf();
        for (int number = 1; number <= 3; number++) {
            int page = number;
            pdf.page(pen -> {
                pen.text(295, 40, String.valueOf(page));
                pen.text(60, 60, "Công báo tỉnh Vĩnh Hải, số " + (page + 40));
                pen.text(60, 200, page + ". Việc thứ " + page);
                pen.text(60, 810, "Trang " + page + "/3");
            });
        }
        assertEquals(List.of("1. Việc thứ 1", "2. Việc thứ 2", "3. Việc thứ 3"), DrawnPdf.words(pdf.read()));
    }

    @Test
    void letters_drawn_twice_are_read_once_and_what_leans_is_left_out() throws IOException {
        List<String> words = DrawnPdf.words(new DrawnPdf()
                .page(pen -> {
                    pen.text(60, 100, "I. MỤC ĐÍCH");
                    pen.text(60.4f, 100, "I. MỤC ĐÍCH");
                    pen.turned(150, 500, 45, "BẢN SAO");
                    pen.turned(580, 700, 90, "Ký bởi: Văn phòng");
                    pen.text(60, 130, "Giảm số trẻ em bị xâm hại.");
                })
                .read());
        assertEquals(List.of("I. MỤC ĐÍCH", "Giảm số trẻ em bị xâm hại."), words);
    }

    @Test
    void a_page_drawn_sideways_is_turned_upright() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page(pen -> pen.turned(300, 700, 90, "Phụ lục I"));
        pdf.document().getPage(0).setRotation(90);
        assertEquals(List.of("Phụ lục I"), DrawnPdf.words(pdf.read()));
    }

    @Test
    void words_broken_at_the_end_of_a_line_are_put_together() throws IOException {
        List<String> words = DrawnPdf.words(new DrawnPdf()
                .page(pen -> pen.lines(
                        60,
                        100,
                        "Căn cứ Quyết định số 23/QĐ-",
                        "TTg; phát triển kinh tế-",
                        "xã hội; tổ chức thực hi-",
                        "ện đầy đủ, kịp thời các"))
                .read());
        assertEquals(
                List.of(
                        "Căn cứ Quyết định số 23/QĐ-TTg; phát triển kinh tế-xã hội; tổ chức thực hiện đầy đủ, kịp thời các"),
                words);
    }

    @Test
    void a_word_knows_its_page_and_line() throws IOException {
        SourceDocument read = new DrawnPdf()
                .page(pen -> pen.lines(60, 100, "KẾ HOẠCH", "Công tác trẻ em"))
                .page(pen -> pen.lines(60, 100, "I. MỤC ĐÍCH", "II. NHIỆM VỤ", "III. KINH PHÍ"))
                .read();
        Paragraph last = (Paragraph) read.blocks().get(read.blocks().size() - 1);
        assertEquals("plan.pdf:2:3 (page)", read.place(last.text()).toString());
    }

    @Test
    void a_page_that_is_a_picture_among_others_is_told() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page(pen -> pen.text(60, 100, "KẾ HOẠCH")).page(pen -> {});
        Pictures.on(pdf.document(), 1);
        List<Notice> notices = pdf.read().notices();
        assertEquals(
                List.of(Notice.Kind.PICTURE_OF_PAGE),
                notices.stream().map(Notice::kind).toList());
        assertTrue(notices.get(0).words().toString().endsWith("2"));
    }
}
