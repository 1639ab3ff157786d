package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clerk sees. */
class AssessCommandTest {

    @TempDir
    private Path folder;

    @Test
    void theBoardSaysWhatIsLateByWhomAndSinceWhen() {
        String out = board("submission,so-tu-phap,V,2025-H1,2025-05-14T16:30,,so-y-te,,,");
        assertTrue(out.startsWith("TÌNH HÌNH THỰC HIỆN KẾ HOẠCH 65/KH-UBND\n"), out);
        assertTrue(out.contains("Tính đến hết ngày 15/5/2025 (giờ Việt Nam) · 1 thông tin thực hiện"), out);
        // 26 owe the first report (7 + 1 + 5 + 13); one has handed it in.
        assertTrue(out.contains("Tỷ lệ đúng hạn: 3,84% = 1/26"), out);
        assertTrue(out.contains("QUÁ HẠN (25)"), out);
        assertTrue(out.contains("… và 13 nữa; xem hết với --all"), out);
        assertFalse(out.contains("Sở Tư pháp  "), out);
    }

    @Test
    void allShowsListsToTheirEnd() {
        Program.Result result =
                Program.run("assess", "--all", "--evidence", EvidenceOnDisk.csv(folder), "--as-of", "2025-05-15");
        assertTrue(result.out().contains("UBND thị xã Đức Phổ"), result.out());
        assertFalse(result.out().contains("--all"), result.out());
    }

    @Test
    void aReportThroughTheWrongChannelAndEvidenceThatCountsForNothingAreNoted() {
        String out = board(
                "submission,so-tu-phap,V,2025-H1,2025-05-14T16:30,,ubnd-tinh,,,",
                "submission,so-y-te,IV.3,2025,2025-05-02,1/KH-SYT,,,,");
        assertTrue(out.contains("[finding.channel]"), out);
        assertTrue(out.contains("– Sở Tư pháp · V · 2025-H1"), out);
        assertTrue(out.contains("Thông tin không được tính: Sở Y tế, khoản 3 Mục IV, năm 2025"), out);
        assertTrue(out.contains("[party.concerned-open]"), out);
    }

    @Test
    void evidenceThatWasNotKnownYetIsNotCounted() {
        String out = board("submission,so-y-te,IV.3,2025,2025-05-02,1/KH-SYT,,,,2025-05-20");
        assertTrue(out.contains("0 thông tin thực hiện"), out);
        assertFalse(out.contains("1/KH-SYT"), out);
    }

    @Test
    void whoEndedIsMarkedWhereItsReportIsStillOwed() {
        Program.Result result =
                Program.run("assess", "--all", "--evidence", EvidenceOnDisk.csv(folder), "--as-of", "2025-07-01");
        assertTrue(result.out().contains("UBND huyện Ba Tơ †"), result.out());
        assertTrue(result.out().contains("† Cơ quan đã kết thúc hoạt động"), result.out());
    }

    @Test
    void anExtensionShowsBesideTheDayItMoves() {
        String out = board("extension,so-tu-phap,V,2025-H1,2025-05-10,9/UBND,,2025-05-20,,");
        assertTrue(out.contains("SẮP ĐẾN HẠN (1)"), out);
        assertTrue(out.contains("20/5/2025 (gia hạn)   5 ngày"), out);
    }

    @Test
    void withoutAnInstantItIsNow() {
        Program.Result result = Program.run("assess", "--evidence", EvidenceOnDisk.csv(folder));
        assertTrue(result.out().contains("Tính đến 12 giờ ngày 15/5/2025"), result.out());
    }

    @Test
    void overdueDutiesFailTheCommandOnlyWhereThatIsAskedFor() {
        String file = EvidenceOnDisk.csv(folder);
        assertEquals(
                0,
                Program.run("assess", "--evidence", file, "--as-of", "2025-05-15")
                        .exit());
        String[] failing = {"assess", "--evidence", file, "--fail-on", "overdue", "--as-of"};
        assertEquals(1, Program.run(with(failing, "2025-05-15")).exit());
        assertEquals(0, Program.run(with(failing, "2025-05-14")).exit());
    }

    /** Counted by hand in SummaryTest of validation: nobody is told of a thousand who coordinate that nothing is settled. */
    @Test
    void theBoardCountsWhatSomebodyMustAnswerFor() {
        String file = EvidenceOnDisk.csv(folder, "progress,so-van-hoa-the-thao-va-du-lich,II.3,2025,2025-08-07,,,,,");
        String later = Program.run("assess", "--evidence", file, "--as-of", "2026-01-02")
                .out();
        assertTrue(later.contains("Phối hợp: 1/1.022 đã ghi nhận."), later);
        String line = later.lines()
                .filter(each -> each.startsWith("II.3 "))
                .findFirst()
                .orElseThrow();
        assertTrue(line.endsWith(" 1/63"), line);
    }

    /** A forum that ends in 2050 makes a report due 15 days later, moved off days off in a year that no calendar holds. */
    @Test
    void aRuleThatThrowsIsToldOnTheErrorStreamAndFailsTheCommandWhereThatIsAskedFor() {
        String rules = EvidenceOnDisk.file(folder, "rules.json", """
                { "name": "with-circular/1", "base": "standard/2025.1", "and": ["tt-16-2025-tt-byt/1"],
                  "settings": [ { "rule": "deadline.after-event", "parameter": "shift", "value": "NEXT_WORKING_DAY" } ] }
                """.getBytes(StandardCharsets.UTF_8));
        String file = EvidenceOnDisk.csv(folder, "progress,ubnd-xa-ca-dam,TT29.14.4,2025,2050-12-20,,,,,");
        String[] command = {"assess", "--rules", rules, "--evidence", file, "--as-of", "2050-12-31", "--format", "csv"};
        Program.Result told = Program.run(command);
        assertEquals(0, told.exit(), told.err());
        assertTrue(told.err().contains("quy tắc deadline.after-event gặp lỗi ở 1 nghĩa vụ"), told.err());
        assertTrue(told.err().contains("[rule.error]"), told.err());
        assertEquals(1, Program.run(with(with(command, "--fail-on"), "error")).exit());
        assertEquals(
                0,
                Program.run("assess", "--evidence", EvidenceOnDisk.csv(folder), "--fail-on", "error")
                        .exit());
    }

    /** UBND xã Ba Vì reports what huyện Ba Tơ owes: its report counts for nothing, and is told beside the totals. */
    @Test
    void whatDoesNotCountIsToldBesideTheTotalsAndOnTheErrorStream() {
        String file = EvidenceOnDisk.csv(
                folder,
                "submission,ubnd-xa-ba-vi-2025,V,2025-H1,2025-08-14,,,,,",
                "submission,so-tu-phap,V,2025-H1,2025-05-16,,,,,");
        String[] command = {"assess", "--evidence", file, "--as-of", "2025-09-01", "--fail-on"};
        Program.Result told = Program.run(with(command, "error"));
        String sentence = "Kết quả chưa đầy đủ: 1 thông tin thực hiện không được tính.";
        assertEquals(0, told.exit(), told.err());
        assertEquals(sentence, told.err().strip());
        assertTrue(told.out().contains(sentence), told.out());
        assertTrue(told.out().contains("Thông tin không được tính: "), told.out());
        assertEquals(1, Program.run(with(command, "incomplete")).exit());
        assertEquals(1, Program.run(with(command, "late")).exit());
        String json = Program.run("assess", "--evidence", file, "--as-of", "2025-09-01", "--format", "json")
                .out();
        assertTrue(json.contains("\"errors\": 0,\n  \"notCounted\": 1,"), json.substring(0, 600));
    }

    /** Each of 26 reports is overdue on 15/5 but one, handed in on 14/5; nothing is late where all is handed in in time. */
    @Test
    void whatWasDoneLateFailsTheCommandWhereThatIsAskedFor() {
        String file = EvidenceOnDisk.csv(folder, "submission,so-tu-phap,V,2025-H1,2025-05-14,,,,,");
        String[] command = {"assess", "--evidence", file, "--fail-on", "late", "--as-of"};
        assertEquals(0, Program.run(with(command, "2025-05-14")).exit());
        assertEquals(1, Program.run(with(command, "2025-05-15")).exit());
    }

    /** An extension past the end of huyện Ba Tơ: its successors must be told, which is said of the duty and of no entry. */
    @Test
    void whatIsSaidOfADutyHasNoEntryInJson() {
        String file = EvidenceOnDisk.csv(folder, "extension,ubnd-huyen-ba-to,V,2025-H1,2025-05-10,,,2025-07-15,,");
        Program.Result result = Program.run("assess", "--evidence", file, "--as-of", "2025-07-20", "--format", "json");
        assertEquals(0, result.exit(), result.err());
        assertTrue(
                result.out()
                        .contains("{\"code\": \"obligation.successors-to-tell\", \"agency\": \"ubnd-huyen-ba-to\","
                                + " \"clause\": \"V\", \"period\": \"2025-H1\", \"at\": null"),
                result.out().substring(result.out().length() - 600));
    }

    private static String[] with(String[] arguments, String last) {
        String[] all = java.util.Arrays.copyOf(arguments, arguments.length + 1);
        all[arguments.length] = last;
        return all;
    }

    @Test
    void aFileSavedByAVietnameseExcelIsRead() {
        String file = EvidenceOnDisk.file(
                folder,
                "excel.csv",
                "\uFEFFkind;agency;clause;period;at\r\nsubmission;Sở Tư pháp;V;2025-H1;14/5/2025\r\n"
                        .getBytes(StandardCharsets.UTF_8));
        Program.Result result = Program.run("assess", "--evidence", file, "--as-of", "2025-05-15", "--format", "csv");
        assertEquals(0, result.exit(), result.err());
        String line = result.out()
                .lines()
                .filter(each -> each.startsWith("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1,"))
                .findAny()
                .orElseThrow();
        assertTrue(line.contains(",MET,0,2025-05-14T"), line);
    }

    @Test
    void colourIsOnlyForTerminals() {
        String file = EvidenceOnDisk.csv(folder);
        assertFalse(Program.run(false, "assess", "--evidence", file).out().contains("\u001B"));
        assertTrue(Program.run(true, "assess", "--evidence", file).out().contains("\u001B[31m"));
    }

    @Test
    void anExplanationIsATreeForPeopleOrJsonForPrograms() {
        String[] explain = {
            "explain",
            "--evidence",
            EvidenceOnDisk.csv(folder),
            "--as-of",
            "2025-05-15",
            "--obligation",
            "V:REPORT:so-tu-phap:2025-H1"
        };
        String tree = Program.run(explain).out();
        assertTrue(tree.contains("\n├─ Lời văn của Mục V\n│    “CHẾ ĐỘ BÁO CÁO\n"), tree);
        assertTrue(
                tree.contains(
                        "\n└─ Việc cần làm tiếp\n     Sở Tư pháp: báo cáo UBND tỉnh (qua Sở Y tế) ngay, nêu rõ lý do"),
                tree);
        List<String> json = new ArrayList<>(List.of(explain));
        json.addAll(List.of("--format", "json"));
        Program.Result result = Program.run(json.toArray(String[]::new));
        assertEquals(0, result.exit(), result.err());
        assertTrue(result.out().contains("\"status\": \"OVERDUE\""), result.out());
        assertTrue(result.out().contains("\"who\": [\"so-tu-phap\"]"), result.out());
    }

    @Test
    void noLineIsWiderThanAHundredColumnsInEitherLanguage() {
        String file = EvidenceOnDisk.csv(folder, "extension,so-tu-phap,V,2025-H1,2025-05-10,9/UBND,,2025-05-20,,");
        for (String language : new String[] {"vi", "en"}) {
            fits(Program.run("assess", "--all", "--evidence", file, "--lang", language));
            fits(Program.run("obligations", "--lang", language));
            fits(Program.run("obligations", "--agency", "ubnd-huyen-ba-to", "--lang", language));
            fits(Program.run(
                    "explain",
                    "--evidence",
                    file,
                    "--obligation",
                    "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1",
                    "--lang",
                    language));
        }
    }

    private static void fits(Program.Result result) {
        assertEquals(0, result.exit(), result.err());
        result.out().lines().forEach(line -> assertTrue(DisplayText.width(line) <= Page.WIDTH, line));
    }

    private String board(String... rows) {
        Program.Result result =
                Program.run("assess", "--evidence", EvidenceOnDisk.csv(folder, rows), "--as-of", "2025-05-15");
        assertEquals(0, result.exit(), result.err());
        return result.out();
    }
}
