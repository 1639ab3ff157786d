package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever time an order names is a deadline of the draft, or a doubt: a lost deadline is the worst that a reader can make. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadTimesTest {
    private static final Set<DoubtCode> ABOUT_TIMES =
            Set.of(DoubtCode.TIME_UNREAD, DoubtCode.TIME_IN_WORDS, DoubtCode.TIME_INVALID, DoubtCode.ACTOR_UNREAD);

    private static String told(String sections) {
        return PlanImporter.withoutDirectory()
                .readText("""
                        ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
                        Số: 87/KH-UBND
                        Vĩnh Hải, ngày 24 tháng 3 năm 2026
                        KẾ HOẠCH
                        Công tác trẻ em năm 2026
                        """ + sections.replace('#', '\n') + "\n", "plan.txt")
                .doubts()
                .stream()
                .filter(doubt -> ABOUT_TIMES.contains(doubt.code()))
                .map(doubt -> doubt.code() + " " + doubt.words())
                .collect(Collectors.joining("; "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kiểm tra bể bơi ngày 15/8/2026                       | TIME_UNREAD ngày 15/8/2026
            kiểm tra bể bơi ngày 15/8                            | TIME_UNREAD ngày 15/8
            kiểm tra bể bơi ngày 15 tháng 8 năm 2026             | TIME_UNREAD ngày 15 tháng 8 năm 2026
            kiểm tra bể bơi từ ngày 01/8/2026 đến ngày 15/8/2026 | TIME_UNREAD từ ngày 01/8/2026 đến ngày 15/8/2026
            kiểm tra bể bơi từ tháng 7 đến tháng 8/2026          | TIME_UNREAD từ tháng 7 đến tháng 8/2026
            kiểm tra bể bơi cuối tháng 8/2026                    | TIME_UNREAD cuối tháng 8/2026
            kiểm tra bể bơi đầu quý III/2026                     | TIME_UNREAD đầu quý III/2026
            kiểm tra bể bơi (quý III/2026)                       | TIME_UNREAD quý III/2026
            kiểm tra bể bơi trước ngày 20                        | TIME_UNREAD trước ngày 20
            kiểm tra bể bơi trước 17 giờ 00                      | TIME_UNREAD trước 17 giờ 00
            kiểm tra bể bơi ngày 15/8/2026, dạy bơi trong tháng 9 âm lịch | TIME_UNREAD ngày 15/8/2026; TIME_UNREAD trong tháng 9
            dạy bơi trong năm học 2026 - 2027                    | TIME_UNREAD trong năm học 2026 - 2027
            dạy bơi từ đầu năm học 2026-2027                     | TIME_UNREAD từ đầu năm học 2026-2027
            # "tỉnh" is no "tính"
            kiểm tra tại Công an tỉnh ngày 15/8/2026             | TIME_UNREAD ngày 15/8/2026
            báo cáo UBND tỉnh kết quả đến hết ngày 31/5/2026     | TIME_UNREAD đến hết ngày 31/5/2026
            tham mưu sơ kết năm 2028, tổng kết năm 2030          | TIME_UNREAD sơ kết năm 2028, tổng kết năm 2030
            # One of two is the report's; the other one has no duty of its own.
            kiểm tra trong quý III năm 2026, báo cáo UBND tỉnh trước ngày 15/10/2026 | TIME_UNREAD trong quý III năm 2026
            """)
    void a_time_of_an_order_that_is_no_deadline_is_told(String duty, String expected) {
        assertEquals(expected, told("I. TỔ CHỨC THỰC HIỆN#1. UBND các xã, phường " + duty + "."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kiểm tra bể bơi trước ngày 15/8/2026
            kiểm tra bể bơi từ tháng 7 đến hết tháng 8/2026
            kiểm tra bể bơi từ ngày 01/8/2026 đến hết ngày 15/8/2026
            thực hiện Quyết định số 12/QĐ-UBND ngày 25/3/2026 về dạy bơi
            thực hiện Kết luận ngày 25/3/2026 của UBND tỉnh
            thực hiện Luật Trẻ em ngày 05/4/2016
            khắc phục hạn chế nêu từ tháng 9 năm 2025
            báo cáo UBND tỉnh kết quả quý III trước ngày 05/10/2026
            báo cáo UBND tỉnh trước ngày 05/10/2026 (số liệu tính từ ngày 01/7/2026 đến hết ngày 30/9/2026)
            tổng kết năm 2026
            tổng kết năm học 2025-2026
            xây dựng kế hoạch năm học 2026-2027
            báo cáo UBND tỉnh tình hình trẻ em đến hết ngày 31/5/2026
            đánh giá kết quả đến hết ngày 31/12/2025
            khám sức khỏe cho trẻ em dưới 6 tháng tuổi
            dạy bơi trong 6 tháng
            """)
    void what_is_read_or_is_no_time_of_an_order_is_not_told(String duty) {
        assertEquals("", told("I. TỔ CHỨC THỰC HIỆN#1. UBND các xã, phường " + duty + "."));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I. NHIỆM VỤ#1. Cắm biển báo xong trước ngày 15/4/2026.               | ACTOR_UNREAD Cắm biển báo xong trước ngày 15/4/2026.
            I. TỔ CHỨC THỰC HIỆN#Việc cắm biển báo xong trước ngày 15/4/2026.    | ACTOR_UNREAD Việc cắm biển báo xong trước ngày 15/4/2026.
            I. TỔ CHỨC THỰC HIỆN#1. Việc cắm biển báo xong trước ngày 15/4/2026.#Chú ý nơi nước sâu. | ACTOR_UNREAD Việc cắm biển báo xong trước ngày 15/4/2026.
            I. TỔ CHỨC THỰC HIỆN#1. Sở Y tế#a) Cắm biển báo trong tháng 4/2026.#- Chú ý nơi nước sâu. | ACTOR_UNREAD Cắm biển báo trong tháng 4/2026.
            I. CHẾ ĐỘ BÁO CÁO#1. Biển báo cắm xong trước ngày 15/4/2026.         | ACTOR_UNREAD Biển báo cắm xong trước ngày 15/4/2026.
            """)
    void a_deadline_that_binds_nobody_is_told(String sections, String expected) {
        assertEquals(expected, told(sections));
    }

    /** Where a name ends that nobody knows, and with it what is ordered, only a reader sees. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Quỹ Bảo trợ trẻ em niêm yết danh sách trước ngày 15/6/2026.
            Quỹ Bảo trợ trẻ em niêm yết danh sách trẻ em.
            """)
    void a_sentence_that_may_be_all_name_is_told_and_no_agency(String duty) {
        PlanReading reading = PlanImporter.withoutDirectory()
                .readText("KẾ HOẠCH\nCông tác trẻ em năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. " + duty + "\n", "plan.txt");
        assertEquals(
                List.of("ACTOR_UNREAD " + duty),
                reading.doubts().stream()
                        .filter(doubt -> doubt.code() == DoubtCode.ACTOR_UNREAD)
                        .map(doubt -> doubt.code() + " " + doubt.words())
                        .toList());
        assertEquals(List.of(), List.copyOf(reading.directory().agencies()));
    }

    /** What an amendment quotes it puts into another document. */
    @ParameterizedTest
    @CsvSource("I. NHIỆM VỤ#1. Thay cụm từ “trước ngày 15/11/2026” bằng cụm từ “trước ngày 20/11/2026”.")
    void a_deadline_that_is_quoted_is_not_told(String sections) {
        assertEquals("", told(sections));
    }
}
