package vn.childplan.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What somebody sees who asks about one obligation. Mục V: "trước ngày 15/5", so 14/5 is the last permitted day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AnswersTest {
    private static final String REPORT = "V:REPORT:so-noi-vu:2025-H1";

    @TempDir
    private Path folder;

    private Program.Result run(String command, String evidence, String... more) {
        String[] all = new String[more.length + 3];
        all[0] = command;
        all[1] = "--evidence";
        all[2] = evidence;
        System.arraycopy(more, 0, all, 3, more.length);
        return Program.run(all);
    }

    private String nothing() {
        return EvidenceOnDisk.csv(folder);
    }

    @Test
    void what_if_tells_what_is_still_possible_and_what_would_have_been() {
        Program.Result result = run("what-if", nothing(), "--obligation", REPORT, "--as-of", "2025-05-16");
        assertEquals(0, result.exit(), result.err());
        String out = result.out();
        assertTrue(
                out.contains(
                        "\nKẾT LUẬN CÒN CÓ THỂ LÀ\n  • hoàn thành quá hạn 2 ngày, nếu gửi văn bản ngay (qua Sở Y tế)\n"),
                out);
        assertTrue(
                out.contains(
                        "\nKẾT LUẬN LẼ RA ĐÃ LÀ\n  • hoàn thành đúng hạn, nếu đã gửi văn bản chậm nhất là hết ngày 14/5/2025 (qua Sở Y tế)\n"),
                out);
    }

    /** The plan and the names stay Vietnamese; the explanation of UBND huyện Minh Long has a unit that ended and two resolutions. */
    @Test
    void explain_in_english_ends_with_what_the_names_in_it_mean() {
        String[] asked = {"--obligation", "V:REPORT:ubnd-huyen-minh-long:2025", "--as-of", "2025-12-26"};
        String out =
                run("explain", nothing(), with(asked, "--lang", "en")).out().replaceAll("\\n[│ ]*", " ");
        assertTrue(
                out.contains(" Names in English: “UBND” – People's Committee (“tỉnh”: of the province; “huyện”: of a"
                        + " district; “xã”: of a commune); “Sở Y tế” – Department of Health"),
                out);
        assertTrue(out.endsWith(" The words of the plan and of what was recorded are quoted in Vietnamese. "), out);
        // The two resolutions of the merger, cited as an English letter cites them: Quảng Ngãi, 16/6/2025.
        assertTrue(
                out.contains(
                        "by: Resolution 203/2025/QH15 and Law 72/2025/QH15; Resolution 1677/NQ-UBTVQH15 of 16 Jun 2025 "),
                out);
        assertFalse(run("explain", nothing(), asked).out().contains("English"), "in Vietnamese");
    }

    private static String[] with(String[] options, String... more) {
        String[] all = Arrays.copyOf(options, options.length + more.length);
        System.arraycopy(more, 0, all, options.length, more.length);
        return all;
    }

    @Test
    void what_if_as_json_has_the_entries_that_can_be_added_to_the_evidence() {
        String out = run(
                        "what-if",
                        nothing(),
                        "--obligation",
                        REPORT,
                        "--as-of",
                        "2025-05-16",
                        "--format",
                        "json",
                        "--lang",
                        "en")
                .out();
        assertTrue(out.contains("\"latest\": \"2025-05-14T23:59:59+07:00\""), out);
        assertTrue(out.contains("\"stillPossible\": false"), out);
        assertTrue(out.contains("\"via\": \"so-y-te\""), out);
    }

    @Test
    void what_if_of_what_is_met_says_that_nothing_more_is_needed() {
        String evidence = EvidenceOnDisk.csv(folder, "submission,so-noi-vu,V,2025-H1,2025-05-12,,so-y-te,,,");
        String out = run("what-if", evidence, "--obligation", REPORT, "--as-of", "2025-05-16", "--lang", "en")
                .out();
        assertTrue(out.endsWith("\nNothing more is needed.\n"), out);
    }

    /** IV.4 has no date. What was done by 26/12 stands when the year has ended: another activity does not make it more. */
    @Test
    void what_if_of_what_will_be_met_by_itself_says_from_when() {
        String evidence = EvidenceOnDisk.csv(folder, "progress,mttq-tinh,IV.4,2025,2025-09-25,,,,,");
        String obligation = "IV.4:SUPERVISE:mttq-tinh:2025";
        String out = run("what-if", evidence, "--obligation", obligation, "--as-of", "2025-12-26")
                .out();
        assertTrue(
                out.endsWith("\nKhông cần làm gì thêm: từ ngày 01/01/2026 kết luận là “đã có hoạt động thực hiện”.\n"),
                out);
        String inEnglish = run("what-if", evidence, "--obligation", obligation, "--as-of", "2025-12-26", "--lang", "en")
                .out();
        assertTrue(
                inEnglish.endsWith("\nNothing more is needed: from 1 Jan 2026 the verdict is “activity recorded”.\n"),
                inEnglish);
    }

    /** II.8: "Đoàn thanh niên các cấp" is nobody in the directory. */
    @Test
    void what_if_of_what_nobody_bears_by_name_says_what_is_missing() {
        String out = run(
                        "what-if",
                        nothing(),
                        "--obligation",
                        "II.8:COORDINATE:?doan-thanh-nien-cac-cap:2025",
                        "--as-of",
                        "2025-05-16")
                .out();
        assertTrue(out.endsWith("\nChưa xác định được cơ quan thực hiện: cần văn bản nêu rõ tên cơ quan.\n"), out);
    }

    @Test
    void timeline_lists_every_change_and_what_moved_it() {
        String evidence = EvidenceOnDisk.csv(
                folder, "submission,so-noi-vu,V,2025-H1,2025-05-14,210/BC-SNV,so-y-te,,,2025-05-20T08:00");
        String out = run("timeline", evidence, "--obligation", REPORT, "--lang", "en")
                .out();
        assertTrue(
                out.startsWith(
                        "TIMELINE: Sở Nội vụ, report under clause V, first half of 2025\nObligation 65/KH-UBND:"),
                out);
        List<String> rows = out.lines().skip(6).toList();
        assertEquals(5, rows.size(), out);
        assertTrue(rows.get(2).matches(".*15 May 2025 +overdue +14 May 2025 +the last permitted day has ended"), out);
        assertTrue(
                rows.get(3)
                        .matches(".*20 May 2025 +met in time +14 May 2025 +recorded: a submission \\(210/BC-SNV\\),"),
                out);
        String json = run(
                        "timeline",
                        evidence,
                        "--obligation",
                        REPORT,
                        "--from",
                        "2025-05-15",
                        "--to",
                        "20/5/2025",
                        "--format",
                        "json")
                .out();
        assertTrue(json.contains("\"from\": \"2025-05-15T00:00:00+07:00\""), json);
        assertTrue(json.contains("\"to\": \"2025-05-20T23:59:59+07:00\""), json);
        assertTrue(json.contains("\"status\": \"OVERDUE\""), json);
        assertTrue(json.contains("\"cause\": \"ENTRY\""), json);
    }

    /** The plan is of 31/3/2025; xã Ba Dinh took over from huyện Ba Tơ on 01/7/2025; II.9 has quarter IV. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "V:REPORT:so-noi-vu:2025-H1 | 0 giờ ngày 31/3/2025 | đang thực hiện, trong hạn | đã đến kỳ",
                "V:REPORT:ubnd-xa-ba-dinh-2025:2025 | 0 giờ ngày 01/7/2025 | đang thực hiện, trong hạn | tiếp nhận từ UBND huyện Ba Tơ",
                "II.9:CARRY_OUT:so-y-te:2025-Q4 | 0 giờ ngày 31/3/2025 | chưa đến kỳ | lúc bắt đầu",
            })
    void a_timeline_begins_with_the_plan_or_with_who_took_over(
            String obligation, String since, String status, String because) {
        String out = run("timeline", nothing(), "--obligation", obligation).out();
        assertTrue(out.contains("\nTừ " + since + " đến 0 giờ ngày 01/01/2026\n"), out);
        String first = out.lines().skip(6).findFirst().orElseThrow();
        assertTrue(first.matches(since + " +" + status + " .* " + because), out);
    }

    @Test
    void a_timeline_that_ends_before_it_begins_is_refused() {
        Program.Result result = run(
                "timeline",
                nothing(),
                "--obligation",
                REPORT,
                "--from",
                "2025-05-15",
                "--to",
                "2025-05-14",
                "--lang",
                "en");
        assertEquals(2, result.exit());
        assertEquals(
                "--to: '2025-05-14' is before the beginning. Write a time after --from.",
                result.err().strip());
    }

    /** Recorded on 20/5 and 21/5: on 16/5 nobody knew, and the verdict stays what it was. */
    @ParameterizedTest
    @ValueSource(strings = {"assess", "explain", "what-if"})
    void entries_that_are_not_known_yet_are_counted_on_the_error_stream(String command) {
        String evidence = EvidenceOnDisk.csv(
                folder,
                "submission,so-noi-vu,V,2025-H1,2025-05-14,,so-y-te,,,2025-05-20",
                "submission,so-tu-phap,V,2025-H1,2025-05-14,,so-y-te,,,2025-05-21");
        String[] obligation = command.equals("assess") ? new String[0] : new String[] {"--obligation", REPORT};
        List<String> asked = new ArrayList<>(List.of("--as-of", "2025-05-16"));
        asked.addAll(List.of(obligation));
        Program.Result early = run(command, evidence, asked.toArray(String[]::new));
        assertEquals(
                "2 thông tin thực hiện được ghi nhận sau thời điểm tính đến (hết ngày 16/5/2025), chưa được tính.",
                early.err().strip());
        assertEquals(0, early.exit());
        asked.set(1, "2025-05-20");
        asked.addAll(List.of("--lang", "en"));
        assertEquals(
                "1 entry is recorded after the end of 20 May 2025 and not known yet.",
                run(command, evidence, asked.toArray(String[]::new)).err().strip());
        asked.set(1, "2025-05-21");
        assertEquals("", run(command, evidence, asked.toArray(String[]::new)).err());
    }

    @Test
    void an_obligation_that_is_not_there_is_answered_with_the_nearest() {
        Program.Result result = run("what-if", nothing(), "--obligation", "V:REPORT:so-noi-vu:2025-H3");
        assertEquals(2, result.exit());
        assertTrue(result.err().contains("65/KH-UBND:V:REPORT:so-noi-vu:2025-H1"), result.err());
    }

    /** Sở Nội vụ leads II.13 with Sở Y tế and reports twice (Mục V), among what it owes. */
    @Test
    void both_answer_for_all_that_an_agency_owes() {
        String evidence = EvidenceOnDisk.csv(folder, "submission,so-noi-vu,V,2025-H1,2025-05-15,,so-y-te,,,");
        for (String[] command : new String[][] {
            {"what-if", "--evidence", evidence, "--as-of", "2025-05-20", "--agency", "Sở Nội vụ"},
            {"timeline", "--evidence", evidence, "--agency", "so-noi-vu"}
        }) {
            Program.Result all = Program.run(command);
            assertEquals(0, all.exit(), all.err());
            for (String id : List.of(
                    "V:REPORT:so-noi-vu:2025-H1", "V:REPORT:so-noi-vu:2025", "II.13:CARRY_OUT:so-noi-vu:2025")) {
                assertTrue(all.out().contains(id), all.out());
            }
            String[] asJson = Arrays.copyOf(command, command.length + 2);
            asJson[command.length] = "--format";
            asJson[command.length + 1] = "json";
            String json = Program.run(asJson).out();
            assertTrue(json.startsWith("{\n  \"obligations\": ["), json.substring(0, 80));
        }
        assertEquals(
                "--obligation: cần một nghĩa vụ hoặc một cơ quan. Ghi --obligation ID hoặc --agency AGENCY.\n",
                Program.run("what-if", "--evidence", evidence, "--as-of", "2025-05-20")
                        .err());
    }
}
