package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
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

    private String repeal() throws IOException {
        return Files.writeString(folder.resolve("repeal.json"), """
                { "number": "120/KH-UBND", "date": "2025-07-10", "amends": "65/KH-UBND@2025-03-31",
                  "title": "Sửa đổi, bổ sung Kế hoạch số 65/KH-UBND",
                  "changes": [
                   { "kind": "REPEAL", "by": "I.1", "wording": "Bỏ khoản 8 Mục II.", "ref": "II.8" } ] }
                """).toString();
    }

    /** Tỉnh đoàn leads khoản 8 Mục II. */
    @Test
    void an_obligation_that_was_repealed_is_said_to_be_and_from_when() throws IOException {
        Program.Result result = Program.run(
                "explain",
                "--evidence",
                EvidenceOnDisk.csv(folder),
                "--as-of",
                "2025-12-26",
                "--amendment",
                repeal(),
                "--obligation",
                "65/KH-UBND:II.8:CARRY_OUT:tinh-doan:2025");
        assertEquals(2, result.exit());
        assertTrue(
                result.err()
                        .contains("được bãi bỏ từ ngày 10/7/2025 theo khoản 1 Mục I Kế hoạch số 120/KH-UBND ngày"
                                + " 10/7/2025"),
                result.err());
    }

    /**
     * An amendment takes khoản 8 Mục II out for both sides; the rules that are looked at change the day that "trước ngày 15/5/2025"
     * means, and that is all that the document may tell.
     */
    @Test
    void what_an_amendment_takes_out_is_no_new_obligation_of_other_rules() throws IOException {
        Path rules = folder.resolve("day-included.json");
        Files.writeString(rules, """
                { "name": "day-included/1", "base": "standard/2025.1",
                  "settings": [ { "rule": "deadline.wording", "parameter": "includesNamedDay", "value": true } ] }
                """);
        Path out = folder.resolve("impact.md");
        Program.Result result = Program.run(
                "report",
                "impact",
                "--amendment",
                repeal(),
                "--candidate",
                rules.toString(),
                "--evidence",
                EvidenceOnDisk.csv(folder),
                "--as-of",
                "2025-12-26",
                "--out",
                out.toString());
        assertEquals(0, result.exit(), result.err());
        String text = Files.readString(out);
        assertTrue(text.contains("đã được sửa đổi, bổ sung theo Kế hoạch số 120/KH-UBND ngày 10/7/2025"), text);
        assertFalse(text.contains("nghĩa vụ mới"), text);
        assertFalse(text.contains("| II.8 |"), text);
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

    private String putOff() throws IOException {
        return amendment("90", "10/5/2025", "trước ngày 15/5/2025", "trước ngày 30/5/2025");
    }

    /** Handed in on 20/5: before 10/5 the last day is 14/5, from then on 29/5, so that it is in time. */
    @Test
    void a_timeline_goes_by_the_words_of_each_day() throws IOException {
        String evidence = EvidenceOnDisk.csv(folder, "submission,so-noi-vu,V,2025-H1,2025-05-20T09:00,,so-y-te,,,");
        String out = Program.run(
                        "timeline",
                        "--evidence",
                        evidence,
                        "--amendment",
                        putOff(),
                        "--obligation",
                        "V:REPORT:so-noi-vu:2025-H1")
                .out();
        List<String> rows =
                out.lines().map(line -> line.replaceAll("\\s{2,}", " | ")).toList();
        assertTrue(rows.contains("0 giờ ngày 07/5/2025 | sắp đến hạn | 14/5/2025 | còn 7 ngày đến hạn cuối"), out);
        assertTrue(
                rows.stream()
                        .anyMatch(row ->
                                row.startsWith("0 giờ ngày 10/5/2025 | đang thực hiện, trong hạn | 29/5/2025 | mục"
                                        + " 1 Kế hoạch số 90/KH-UBND")),
                out);
        assertTrue(
                rows.stream().anyMatch(row -> row.startsWith("9 giờ ngày 20/5/2025 | hoàn thành đúng hạn | 29/5/2025")),
                out);
        assertFalse(out.contains("0 giờ ngày 15/5/2025"), out);
    }

    /** II.9 is repealed from 10/5: its last quarter is owed until 9/5. Of Sở Nội vụ nothing changes before 10/5 but the reports. */
    @Test
    void a_timeline_ends_where_the_obligation_does() throws IOException {
        String file = Files.writeString(
                        folder.resolve("repeal.txt"),
                        Files.readString(Path.of(putOff()))
                                .replace("\nNơi nhận", "2. Bãi bỏ khoản 9 Mục II.\n\nNơi nhận"))
                .toString();
        String[] timeline = {
            "timeline",
            "--evidence",
            EvidenceOnDisk.csv(folder),
            "--amendment",
            file,
            "--obligation",
            "II.9:CARRY_OUT:so-y-te:2025-Q4",
            "--lang",
            "en"
        };
        String out = Program.run(timeline).out();
        assertTrue(out.contains("\nFrom 00:00 on 31 Mar 2025 to the end of 9 May 2025\n"), out);
        assertTrue(
                out.endsWith(
                        "\nFrom 10 May 2025 on it is no longer owed: clause 2 of Plan 90/KH-UBND of 10 May 2025\n"),
                out);
        List<String> later = new ArrayList<>(List.of(timeline));
        later.addAll(List.of("--from", "2025-06-01"));
        Program.Result none = Program.run(later.toArray(new String[0]));
        assertEquals(2, none.exit());
        assertEquals(
                "--from: nothing of that is owed in this time. Write another time, or none.",
                none.err().strip());
    }

    /** Of 26 reports that are due by the new words, those read as including the day named are due a day later, and none is late. */
    @Test
    void an_impact_judges_both_sides_by_the_words_of_each_instant() throws IOException {
        String rules = EvidenceOnDisk.file(folder, "rules.json", """
                { "name": "day-included/1", "base": "standard/2025.1",
                  "settings": [ { "rule": "deadline.wording", "parameter": "includesNamedDay", "value": true } ] }
                """.getBytes(StandardCharsets.UTF_8));
        String out = Program.run(
                        "impact",
                        "--evidence",
                        EvidenceOnDisk.csv(folder),
                        "--amendment",
                        putOff(),
                        "--candidate",
                        rules,
                        "--along",
                        "2025-05-09,2025-05-20",
                        "--all")
                .out();
        String before = out.substring(out.indexOf("hết ngày 09/5/2025"), out.indexOf("hết ngày 20/5/2025"));
        String after = out.substring(out.indexOf("hết ngày 20/5/2025"));
        assertTrue(before.contains("14/5/2025 → 15/5/2025"), before);
        assertFalse(before.contains("29/5/2025"), before);
        assertEquals(26, after.split("29/5/2025 → 30/5/2025", -1).length - 1, after);
        assertFalse(after.contains("14/5/2025"), after);
        assertTrue(after.contains("THAY ĐỔI TÌNH TRẠNG: 0"), after);
    }

    /** A decision on the plan as amended is replayed with what amended it; without, the plan is another. */
    @Test
    void a_decision_on_a_plan_as_amended_is_replayed_with_what_amended_it() throws IOException {
        String evidence = EvidenceOnDisk.csv(folder);
        String record = folder.resolve("record.json").toString();
        Program.Result recorded = Program.run(
                "record", "--evidence", evidence, "--amendment", putOff(), "--as-of", "2025-05-20", "--out", record);
        assertEquals(0, recorded.exit(), recorded.err());
        assertEquals(
                0,
                Program.run("replay", record, "--evidence", evidence, "--amendment", putOff())
                        .exit());
        Program.Result without = Program.run("replay", record, "--evidence", evidence);
        assertEquals(1, without.exit());
        assertTrue(without.out().contains("Khác lúc ghi biên bản: kế hoạch"), without.out());
    }
}
