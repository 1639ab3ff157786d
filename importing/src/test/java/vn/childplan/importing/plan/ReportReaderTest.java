package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which reports a plan asks for: who makes each, to whom, through whom and until when, as the words say. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReportReaderTest {
    private static final String HEAD = """
            ỦY BAN NHÂN DÂN TỈNH VĨNH HẢI
            Số: 87/KH-UBND
            Vĩnh Hải, ngày 24 tháng 3 năm 2026
            KẾ HOẠCH
            Công tác trẻ em năm 2026
            """;

    private static String reports(String body) {
        return PlanImporter.withoutDirectory().readText(HEAD + body, "plan.txt").reporting().stream()
                .map(report -> report.from() + " > " + report.to()
                        + (report.via() == null ? "" : " qua " + report.via()) + ": " + report.recurrence()
                        + (report.dates().isEmpty() ? "" : " " + String.join(" ", report.dates())))
                .collect(Collectors.joining("; "));
    }

    /** "#" is the end of a line. */
    private static String section(String heading, String lines) {
        return reports(heading + "\n" + lines.replace('#', '\n') + "\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Các sở báo cáo UBND tỉnh trước ngày 15/11/2026.                          | Các sở > UBND tỉnh: once 2026-11-15
            Các sở báo cáo UBND tỉnh (qua Sở Y tế) trong tháng 11/2026.              | Các sở > UBND tỉnh qua Sở Y tế: once 2026-11-30
            Trong quý III/2026, các sở báo cáo UBND tỉnh.                            | các sở > UBND tỉnh: once 2026-09-30
            Các sở hoàn thành trong quý I/2026, báo cáo UBND tỉnh qua Sở Y tế.       | Các sở > UBND tỉnh qua Sở Y tế: none
            Các sở báo cáo UBND tỉnh kết quả thực hiện trong quý III/2026.           | Các sở > UBND tỉnh: once
            Các sở báo cáo UBND tỉnh (qua Sở Y tế) trước ngày 15/11/2026.            | Các sở > UBND tỉnh qua Sở Y tế: once 2026-11-15
            Các sở báo cáo UBND tỉnh, Bộ Y tế trước ngày 15/11/2026.                 | Các sở > UBND tỉnh; Bộ Y tế: once 2026-11-15
            Các sở báo cáo UBND tỉnh và gửi Bộ Y tế trước ngày 15/11/2026.           | Các sở > UBND tỉnh: once 2026-11-15
            Các sở báo cáo UBND tỉnh số liệu của ngành trước ngày 15/11/2026.        | Các sở > UBND tỉnh: once 2026-11-15
            Các xã báo cáo UBND tỉnh, Sở Y tế tổng hợp trước ngày 15/11/2026.        | Các xã > UBND tỉnh: once 2026-11-15
            # A department whose name has a comma is one.
            Các xã báo cáo Sở Văn hóa, Thể thao và Du lịch trước ngày 15/11/2026.    | Các xã > Sở Văn hóa, Thể thao và Du lịch: once 2026-11-15
            Các xã báo cáo UBND tỉnh, Sở Văn hóa, Thể thao và Du lịch trước ngày 15/11/2026. | Các xã > UBND tỉnh; Sở Văn hóa, Thể thao và Du lịch: once 2026-11-15
            # A time is no part of the name.
            Các xã báo cáo UBND tỉnh vào ngày 15/11/2026.                            | Các xã > UBND tỉnh: once 2026-11-15
            Các xã báo cáo UBND tỉnh trong ngày 15/11/2026.                          | Các xã > UBND tỉnh: once 2026-11-15
            # Whom a clause names apart has a report of its own.
            Các sở báo cáo UBND tỉnh trước ngày 15/11/2026; riêng Công an tỉnh báo cáo trước ngày 20/11/2026. | Các sở > UBND tỉnh: once 2026-11-15; Công an tỉnh > UBND tỉnh: once 2026-11-20
            Các sở báo cáo UBND tỉnh trước ngày 15/11/2026; riêng năm 2026 báo cáo trước ngày 20/11/2026. | Các sở > UBND tỉnh: once 2026-11-15; Các sở > UBND tỉnh: once 2026-11-20
            # Who reports stands behind the time, or in the sentence before.
            Định kỳ trước ngày 15/11/2026, các sở gửi báo cáo về UBND tỉnh.          | các sở > UBND tỉnh: once 2026-11-15
            Các xã rà soát việc thực hiện. Trước ngày 15/11/2026 báo cáo Sở Y tế.    | Các xã > Sở Y tế: once 2026-11-15
            # What goes on has the addressee and the channel of what stands before it.
            Các sở báo cáo UBND tỉnh qua Sở Y tế trước ngày 15/6/2026; báo cáo năm trước ngày 15/12/2026. | Các sở > UBND tỉnh qua Sở Y tế: once 2026-06-15; Các sở > UBND tỉnh qua Sở Y tế: once 2026-12-15
            Các sở báo cáo UBND tỉnh qua Sở Y tế trước ngày 15/6/2026; báo cáo Bộ Y tế trước ngày 15/12/2026. | Các sở > UBND tỉnh qua Sở Y tế: once 2026-06-15; Các sở > Bộ Y tế: once 2026-12-15
            Các sở báo cáo UBND tỉnh theo quy định; kết quả 6 tháng trước ngày 15/6/2026. | Các sở > UBND tỉnh: none; Các sở > UBND tỉnh: once 2026-06-15
            Các sở báo cáo UBND tỉnh theo quy định; kết quả phải đầy đủ.             | Các sở > UBND tỉnh: none
            # Whoever is sent reports to put together reports as well.
            Các sở gửi báo cáo về Sở Y tế trước ngày 10/12/2026 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/12/2026. | Các sở > UBND tỉnh qua Sở Y tế: once 2026-12-10; Sở Y tế > UBND tỉnh: once 2026-12-20
            Các sở gửi báo cáo về Sở Y tế để tổng hợp, báo cáo UBND tỉnh.            | Các sở > UBND tỉnh qua Sở Y tế: none
            # Who is advised is the channel, where no day is named.
            Sở Y tế tham mưu UBND tỉnh báo cáo Bộ Y tế theo quy định.                | Sở Y tế > Bộ Y tế qua UBND tỉnh: none
            Sở Y tế tham mưu UBND tỉnh báo cáo Bộ Y tế trước ngày 20/12/2026.        | Sở Y tế > Bộ Y tế: once 2026-12-20
            # Difficulties and what happens are told when they come up.
            Khi phát sinh khó khăn, các xã phản ánh về UBND tỉnh qua Sở Y tế.        | các xã > UBND tỉnh qua Sở Y tế: event
            Các xã báo cáo ngay UBND tỉnh khi có trẻ em bị xâm hại.                  | Các xã > UBND tỉnh: event
            # Nothing of this is a report that is asked for.
            Các xã tháo gỡ khó khăn qua Sở Y tế.                                     | ''
            Các xã phản ánh nguyện vọng của trẻ em qua Sở Y tế.                      | ''
            Nội dung báo cáo gồm kết quả và kiến nghị.                               | ''
            Các xã báo cáo UBND tỉnh những khó khăn.                                 | ''
            Các xã thực hiện theo báo cáo của Sở Y tế.                               | ''
            """)
    void a_section_on_reports_says_who_reports_to_whom_and_when(String words, String expected) {
        assertEquals(expected, section("I. CHẾ ĐỘ BÁO CÁO", words));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            1. Các xã báo cáo UBND tỉnh trước ngày 15/11/2026.                       | Các xã > UBND tỉnh: once 2026-11-15
            1. Các xã#- Rà soát số liệu.#- Báo cáo UBND tỉnh trước ngày 15/11/2026.  | Các xã > UBND tỉnh: once 2026-11-15
            1. Các xã#- Định kỳ báo cáo UBND tỉnh, Sở Y tế trước ngày 15/12/2026.    | Các xã > UBND tỉnh; Sở Y tế: once 2026-12-15
            # Without a day it is a duty like others, but for what goes through somebody or is told at once.
            1. Các xã báo cáo UBND tỉnh theo quy định.                               | ''
            1. Các xã báo cáo UBND tỉnh qua Sở Y tế.                                 | Các xã > UBND tỉnh qua Sở Y tế: none
            1. Các xã báo cáo ngay UBND tỉnh khi có trẻ em bị xâm hại.               | Các xã > UBND tỉnh: event
            1. Các xã gửi báo cáo về Sở Y tế để tổng hợp, báo cáo UBND tỉnh.         | ''
            1. Sở Y tế tham mưu UBND tỉnh báo cáo Bộ Y tế theo quy định.             | ''
            1. Các xã phản ánh khó khăn về UBND tỉnh qua Sở Y tế.                    | Các xã > UBND tỉnh qua Sở Y tế: event
            # Names with commas that the plan itself puts over duties are one.
            1. Ban Quản lý Khu kinh tế, khu công nghiệp#- Rà soát.#2. Các xã báo cáo Ban Quản lý Khu kinh tế, khu công nghiệp trước ngày 15/11/2026. | Các xã > Ban Quản lý Khu kinh tế, khu công nghiệp: once 2026-11-15
            """)
    void in_the_organisation_part_reports_are_among_the_duties(String lines, String expected) {
        assertEquals(expected, section("I. TỔ CHỨC THỰC HIỆN", lines));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            I. NHIỆM VỤ | 1. Các sở báo cáo UBND tỉnh trước ngày 15/11/2026.                     | Các sở > UBND tỉnh: once 2026-11-15
            I. NHIỆM VỤ | 1. Các sở báo cáo UBND tỉnh qua Sở Y tế.                               | ''
            # What has labels is a task, and its day the task's.
            I. NHIỆM VỤ | 1. Các sở báo cáo UBND tỉnh trước ngày 15/11/2026#- Chủ trì: Sở Y tế#- Thời gian: Quý II | ''
            I. MỤC TIÊU | 1. Các sở báo cáo UBND tỉnh trước ngày 15/11/2026.                     | ''
            """)
    void among_tasks_only_what_names_a_day_and_is_no_task_is_a_report(String heading, String lines, String expected) {
        assertEquals(expected, section(heading, lines));
    }

    /** "6 tháng (trước ngày 15/6 hằng năm)": each half, not each year. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            định kỳ trước ngày 15/6 hằng năm           | yearly --06-15
            định kỳ 6 tháng trước ngày 15/6 hằng năm   | half-yearly --06-15
            định kỳ trước ngày 15 hằng tháng           | monthly ---15
            """)
    void how_often_a_report_comes(String words, String expected) {
        assertEquals(
                "Các sở > UBND tỉnh: " + expected,
                section("I. CHẾ ĐỘ BÁO CÁO", "Các sở báo cáo UBND tỉnh " + words + "."));
    }
}
