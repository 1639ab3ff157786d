package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mục V asks for reports before 15/5/2025; two plans put it off, the second in the words of the first. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AmendmentFilesTest {
    @TempDir
    private Path folder;

    private String amendment(String number, String date, String words, String by) throws IOException {
        String[] day = date.split("/");
        return Files.writeString(
                        folder.resolve(number + ".txt"), """
                ỦY BAN NHÂN DÂN
                TỈNH QUẢNG NGÃI
                Số: %s/KH-UBND
                CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                Độc lập - Tự do - Hạnh phúc
                Quảng Ngãi, ngày %s tháng %s năm %s

                KẾ HOẠCH
                Điều chỉnh Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh

                UBND tỉnh điều chỉnh Kế hoạch số 65/KH-UBND ngày 31/3/2025 như sau:

                1. Thay cụm từ “%s” tại Mục V bằng cụm từ “%s”.

                Nơi nhận:
                - Lưu: VT.

                KT. CHỦ TỊCH
                PHÓ CHỦ TỊCH

                Trần Hoàng Tuấn
                """.formatted(number, day[0], day[1], day[2], words, by))
                .toString();
    }

    /** Before 30/5 is until 29/5: on the 30th it is late by one day. */
    @Test
    void amendments_hold_in_the_order_of_their_dates_however_they_are_named() throws IOException {
        String first = amendment("90", "10/5/2025", "trước ngày 15/5/2025", "trước ngày 20/5/2025");
        String second = amendment("95", "19/5/2025", "trước ngày 20/5/2025", "trước ngày 30/5/2025");
        Program.Result result = Program.run(
                "explain",
                "--evidence",
                EvidenceOnDisk.csv(folder),
                "--as-of",
                "2025-05-30",
                "--amendment",
                second,
                "--amendment",
                first,
                "--obligation",
                "V:REPORT:so-tu-phap:2025-H1",
                "--lang",
                "en");
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().contains("overdue by 1 day"), result.out());
    }

    /** 90/KH-UBND holds from 10/5/2025: on the 9th the plan is the one that was signed, on the 10th nobody signed its words. */
    @Test
    void the_plan_as_amended_is_printed_as_a_consolidated_text() throws IOException {
        String file = amendment("90", "10/5/2025", "trước ngày 15/5/2025", "trước ngày 20/5/2025");
        String signed = printed(file, "2025-05-09");
        assertTrue(signed.contains("Trần Hoàng Tuấn"), signed);
        assertTrue(signed.contains("trước ngày 15/5/2025"), signed);
        String text = printed(file, "2025-05-10");
        assertFalse(text.contains("Trần Hoàng Tuấn"), text);
        assertTrue(text.contains("trước ngày 20/5/2025"), text);
        assertTrue(text.contains("đã được sửa đổi, bổ sung theo Kế hoạch số 90/KH-UBND ngày 10/5/2025"), text);
    }

    private String printed(String file, String day) throws IOException {
        Path out = folder.resolve(day + ".md");
        Program.Result result =
                Program.run("report", "plan", "--amendment", file, "--on", day, "--out", out.toString());
        assertEquals(0, result.exit(), result.err());
        return Files.readString(out);
    }

    private Program.Result assessed(String... more) throws IOException {
        List<String> words = new ArrayList<>(
                List.of("assess", "--evidence", EvidenceOnDisk.csv(folder), "--as-of", "2025-05-12", "--lang", "en"));
        words.addAll(List.of(more));
        return Program.run(words.toArray(new String[0]));
    }

    @Test
    void one_document_given_twice_is_refused() throws IOException {
        String first = amendment("90", "10/5/2025", "trước ngày 15/5/2025", "trước ngày 20/5/2025");
        Program.Result result = assessed("--amendment", first, "--amendment", first);
        assertEquals(2, result.exit());
        assertEquals(
                first + ": this amendment is given twice. Give each document once. [amendment.given-twice]\n",
                result.err());
    }

    /** Of two changes one is of words that are nowhere: what is judged may be of other words than those in force. */
    @Test
    void a_change_that_is_not_understood_leaves_an_assessment_incomplete() throws IOException {
        String first = amendment("90", "10/5/2025", "trước ngày 15/5/2025", "trước ngày 20/5/2025");
        String both = Files.writeString(
                        folder.resolve("both.txt"),
                        Files.readString(Path.of(first))
                                .replace(
                                        "\nNơi nhận",
                                        "2. Thay cụm từ “ba trăm” tại Mục V bằng cụm từ “bốn trăm”.\n\nNơi nhận"))
                .toString();
        assertEquals(0, assessed("--amendment", both).exit());
        assertEquals(0, assessed("--amendment", first, "--fail-on", "error").exit());
        assertEquals(1, assessed("--amendment", both, "--fail-on", "incomplete").exit());
    }

    /** Put off from before 15/5 to before 30/5, the report is in time until 29/5. */
    @Test
    void what_can_still_be_done_goes_by_the_words_of_the_day() throws IOException {
        Program.Result result = Program.run(
                "what-if",
                "--evidence",
                EvidenceOnDisk.csv(folder),
                "--as-of",
                "2025-05-13",
                "--amendment",
                amendment("90", "10/5/2025", "trước ngày 15/5/2025", "trước ngày 30/5/2025"),
                "--obligation",
                "V:REPORT:so-noi-vu:2025-H1",
                "--lang",
                "en");
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().contains("29 May 2025"), result.out());
        assertFalse(result.out().contains("14 May 2025"), result.out());
    }
}
