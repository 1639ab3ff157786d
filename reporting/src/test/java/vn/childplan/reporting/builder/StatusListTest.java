package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

final class StatusListTest {
    private static final StatusList LIST = StatusList.of(SampleYear.at("2025-05-20"));

    /**
     * In May communes that were decided on in June owe nothing. The scoreboard of the same day counts as many: what somebody has to
     * answer for by himself, coordination apart, and 6 duties of which the plan leaves open whose they are (khoản 8, 9 for two
     * quarters, 10, 12 and 13 Mục II).
     */
    @ParameterizedTest(name = "on {0}: {1}, of which {2} of the scoreboard and {3} of coordination")
    @CsvSource({"2025-05-20, 4045, 1409, 2630", "2025-06-30, 4045, 1409, 2630", "2025-12-26, 1639, 611, 1022"})
    void theListOfADayHasWhatSomebodyHasToAnswerForThen(String day, int rows, int answered, int coordinated) {
        Assessment assessment = SampleYear.at(day);
        Report report = StatusList.of(assessment).in(Text.VIETNAMESE);
        assertEquals(rows, answered + coordinated + 6);
        assertEquals(rows, SampleYear.table(report, "status").rowCount());
        LocalDate date = LocalDate.parse(day);
        Predicate<AgencyId> isToCome = bearer -> {
            LocalDate from = QuangNgai.directory().get(bearer).life().from();
            return from != null && from.isAfter(date);
        };
        assertTrue(assessment.register().obligations().stream()
                .filter(owed -> owed.bearer() != null && isToCome.test(owed.bearer()))
                .map(Obligation::id)
                .noneMatch(new HashSet<>(SampleYear.rows(report, "status", "obligation"))::contains));
        assertEquals(answered, SampleYear.figure(Scoreboard.of(assessment).in(Text.VIETNAMESE), "all"));
        assertEquals(rows, SampleYear.figure(report, "all"));
        String note = SampleYear.note(report, "all");
        assertTrue(
                note.startsWith("kể cả " + Wording.in(Text.VIETNAMESE).number(coordinated)
                        + " việc phối hợp không có thời hạn riêng"
                        + (date.isBefore(LocalDate.of(2025, 7, 1)) ? " và " : ", ")
                        + "06 việc chưa xác định được cơ quan"
                        + " (“Đoàn thanh niên các cấp”, “Các sở, ngành, hội đoàn thể liên quan”)"),
                note);
    }

    /**
     * In English as in Vietnamese: what is part of the 1.639 on 26/12/2025, 1.022 of coordination, 6 of nobody known (II.8 and II.9,
     * II.9 twice, II.10, II.12, II.13) and the rest of the districts and communes that ended, and what is not, as a sentence.
     */
    @Test
    void inEnglishItIsSaidInSentencesWhatTheCountHasAndHasNot() {
        String note = SampleYear.note(StatusList.of(SampleYear.at("2025-12-26")).in(Locale.ENGLISH), "all");
        assertTrue(
                note.matches(
                        "including 1,022 to coordinate without a date of their own, 6 that have no bearer yet \\(.+\\) and"
                                + " [\\d,]+ of agencies that have ended \\(which the register does not list\\); [\\d,]+ obligations"
                                + " passed on are not counted here but with the agencies that took over"),
                note);
    }

    /** Before the handover nobody has ended: whoever owes something on a day, by the register, stands in the list of that day. */
    @Test
    void theRegisterOfADayHasTheObligationsOfTheList() {
        assertEquals(
                new TreeSet<>(SampleYear.rows(LIST.in(Text.VIETNAMESE), "status", "obligation")),
                new TreeSet<>(SampleYear.rows(
                        RegisterList.of(SampleYear.PLAN)
                                .on(LocalDate.of(2025, 5, 20))
                                .in(Text.VIETNAMESE),
                        "register",
                        "obligation")));
    }

    @Test
    void whoIsNotThereYetHasNothingToDoAndIsToldFromWhen() {
        Report report = StatusList.of(SampleYear.at("2025-05-20"))
                .only(verdict -> AgencyId.of("ubnd-xa-minh-long")
                        .equals(verdict.obligation().bearer()))
                .in(Text.VIETNAMESE);
        assertEquals("Danh mục theo dõi thực hiện Kế hoạch số 65/KH-UBND – UBND xã Minh Long", report.title());
        assertEquals(0, SampleYear.table(report, "status").rowCount());
        assertEquals(List.of(), SampleYear.table(report, "status").inPrint());
        List<String> said = report.blocks().get(0).inside().stream()
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
        assertTrue(
                said.stream()
                        .anyMatch(text ->
                                text.matches("Không có nghĩa vụ nào tại thời điểm ngày 20/5/2025\\. \\d+ nghĩa vụ"
                                        + " được tiếp nhận từ ngày 01/7/2025\\.")),
                said.toString());
    }

    /** Sample evidence of Sở Y tế: 16/4 and 17/9 for khoản 1 Mục II; in the summary whether or not the year is over. */
    @ParameterizedTest(name = "on {0}")
    @CsvSource({"2025-12-26, không hạn", "2026-01-10, đã có hoạt động thực hiện"})
    void whatIsRecordedOfWorkWithoutADateStandsInTheList(String day, String status) {
        Report report = StatusList.of(SampleYear.at(day))
                .only(verdict ->
                        AgencyId.of("so-y-te").equals(verdict.obligation().bearer()))
                .in(Text.VIETNAMESE);
        List<String> rows = SampleYear.rows(report, "status", "clause", "doneAt", "recorded", "status");
        assertTrue(
                rows.contains("II.1 | – | 16/4/2025: Công văn hướng dẫn lồng ghép các chương trình, đề án về trẻ em;"
                        + " 17/9/2025: Rà soát mục tiêu Chương trình hành động vì trẻ em tại 12 xã mới | " + status),
                rows.toString());
        // khoản 1, 2, 5, 10, 11, 12, 13 Mục II, the guidance and the reports to Bộ Y tế of khoản 1 Mục IV; khoản 9 has
        // a date.
        assertEquals(9, SampleYear.figure(report, "ACTIVITY_RECORDED"));
    }

    /**
     * Entries "progress" of the sample evidence by agency and clause. Until 20/5: Sở Y tế IV.1, II.1, II.2, Công an tỉnh II.3. Until
     * 26/12 there are 34; without 3 of khoản 9 Mục II, which has a date, and that of UBND huyện Nghĩa Hành, whose duty was handed
     * over, and with the two more duties of khoản 4 Mục IV for which those of MTTQ count; and the report of 10/6 to Bộ Y tế, which
     * "định kỳ" has Sở Y tế prepare again.
     */
    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource({"2025-05-20, 4", "2025-12-26, 33", "2026-01-10, 33"})
    void theSummaryCountsWhatIsRecordedOfWorkWithoutADate(String day, int active) {
        Report report = StatusList.of(SampleYear.at(day)).in(Text.VIETNAMESE);
        assertEquals(active, SampleYear.figure(report, "ACTIVITY_RECORDED"));
    }

    /** Khoản 1 Mục IV: "định kỳ … theo quy định"; V: a difficulty of 20/10 without a document, one of 09/10 with 41/BC-UBND. */
    @Test
    void whatIsOwedAgainAndAgainIsNotCompletedByTheFirstReport() {
        List<String> rows = SampleYear.rows(
                StatusList.of(SampleYear.at("2025-12-26")).in(Text.VIETNAMESE),
                "status",
                "clause",
                "duty",
                "bearer",
                "status");
        assertTrue(rows.contains("IV.1 | tổng hợp báo cáo | Sở Y tế | không hạn"), rows.toString());
        assertTrue(
                rows.contains("V | báo cáo khó khăn, vướng mắc | UBND xã Đặng Thùy Trâm | đã phát sinh, chưa báo cáo"),
                rows.toString());
        assertTrue(rows.contains("V | báo cáo khó khăn, vướng mắc | UBND xã Trà Giang | đã báo cáo"), rows.toString());
    }

    @Test
    void afterTheYearWhatNobodyKnowsOfIsNotCalledUndetermined() {
        Report report = StatusList.of(SampleYear.at("2026-01-10")).in(Text.VIETNAMESE);
        assertEquals(6, SampleYear.figure(report, "UNDETERMINED"));
        List<String> rows = SampleYear.rows(report, "status", "bearer", "status");
        assertEquals(
                6, rows.stream().filter(row -> row.endsWith("| chưa xác định")).count());
        assertTrue(rows.contains("Sở Văn hóa, Thể thao và Du lịch | chưa có thông tin thực hiện"), rows.toString());
    }

    @Test
    void theListOfOneAgencyNamesItInTheTitleAndNotInEachRow() {
        Report report = LIST.only(verdict ->
                        AgencyId.of("so-y-te").equals(verdict.obligation().bearer()))
                .in(Text.VIETNAMESE);
        assertEquals("Danh mục theo dõi thực hiện Kế hoạch số 65/KH-UBND – Sở Y tế", report.title());
        List<String> shown = SampleYear.table(report, "status").forReaders(report.words()).columns().stream()
                .<String>map(Column::key)
                .toList();
        assertFalse(shown.contains("bearer") || shown.contains("role"), shown.toString());
        List<String> duties = SampleYear.rows(report, "status", "clause", "duty");
        assertTrue(duties.contains("II.1 | chủ trì thực hiện"), duties.toString());
        assertTrue(duties.contains("V | báo cáo"), duties.toString());
    }

    /** All rows took 316 pages of Word, some 230 of them obligations handed over. */
    @Test
    void onPaperALongListHasWhatHasADateAndCountsTheRest() {
        Report report = StatusList.of(SampleYear.at("2025-12-26")).in(Text.VIETNAMESE);
        List<Block> printed = SampleYear.table(report, "status").inPrint();
        Table<?> told = (Table<?>) printed.get(0);
        Table<?> undated = (Table<?>) printed.get(1);
        long dated = SampleYear.at("2025-12-26").verdicts().stream()
                .filter(verdict -> verdict.status() != Status.TRANSFERRED && verdict.lastDay() != null)
                .count();
        long both = 0;
        long rest = 0;
        for (List<Cell> row : undated.rows()) {
            rest += ((Cell.Count) row.get(row.size() - 2)).value();
            both += ((Cell.Count) row.get(row.size() - 1)).value();
        }
        assertEquals(1639, dated + rest);
        // And the one difficulty that is not reported yet.
        assertEquals(dated + both + 1, told.rowCount());
        assertTrue(SampleYear.texts(undated, report)
                .contains("Sở: 6; Công an tỉnh; Tổ chức chính trị - xã hội: 5; UBND cấp xã: 56"));
    }

    /** Mục V has agencies report difficulties "kịp thời"; UBND xã Đặng Thùy Trâm has one since 20/10/2025, and no document of it. */
    @Test
    void theDifficultyThatNobodyHasReportedIsNamed() {
        Report report = StatusList.of(SampleYear.at("2025-12-26")).in(Text.VIETNAMESE);
        String difficulty = "20/10/2025: Chưa bố trí được người làm công tác bảo vệ trẻ em sau sắp xếp";
        assertEquals(
                List.of("UBND xã Đặng Thùy Trâm | " + difficulty),
                SampleYear.rows(report, "status", "bearer", "recorded", "status").stream()
                        .filter(row -> row.endsWith(" | đã phát sinh, chưa báo cáo"))
                        .map(row -> row.substring(0, row.lastIndexOf(" | ")))
                        .toList());
        List<String> printed = SampleYear.texts(
                (Table<?>) SampleYear.table(report, "status").inPrint().get(0), report);
        assertTrue(printed.contains(difficulty), "it stands on paper too");
        assertTrue(printed.contains("đã phát sinh, chưa báo cáo"));
    }

    /**
     * The directive of UBND huyện Nghĩa Hành of 27/5/2025, which the consolidated report counts under IV.5-1: its work passed on, and
     * nobody who took over has it in the list. (The plans of five districts were done, and so stay with them.)
     */
    @Test
    void onPaperWhatWasDoneBeforeAHandoverIsTold() {
        Report report = StatusList.of(SampleYear.at("2025-12-26")).in(Text.VIETNAMESE);
        List<Block> printed = SampleYear.table(report, "passed-on").inPrint();
        Table<?> done = (Table<?>) printed.get(0);
        assertEquals("Kết quả ghi nhận trước khi chuyển giao", done.caption());
        List<String> columns =
                done.columns().stream().map(column -> column.key()).toList();
        assertEquals(
                List.of("IV.5-1 | UBND huyện Nghĩa Hành | 27/5/2025: Chỉ thị về công tác bảo vệ, chăm sóc trẻ em"),
                StreamSupport.stream(done.rows().spliterator(), false)
                        .map(row -> Stream.of("clause", "bearer", "recorded")
                                .map(key -> row.get(columns.indexOf(key)).display(report.words()))
                                .collect(Collectors.joining(" | ")))
                        .toList());
        assertEquals(
                "Nghĩa vụ đã chuyển giao (3.674): xem bản bảng tính (.xlsx) hoặc trang web (.html) của danh mục này.",
                ((Paragraph) printed.get(1)).text());
    }

    /**
     * IV.4 asks MTTQ and five organisations for three things, "tuyên truyền", "thực hiện", "giám sát"; the entries of MTTQ of 11/6
     * and 25/9 name none of them. They are told once, and MTTQ is one of six.
     */
    @Test
    void whatIsRecordedForAClauseIsToldOnce() {
        Report report = StatusList.of(SampleYear.at("2025-12-26")).in(Text.VIETNAMESE);
        String entries =
                "11/6/2025: Phát động phong trào Toàn dân chăm sóc, giáo dục, bảo vệ trẻ em; 25/9/2025: Giám sát"
                        + " việc thực hiện chính sách trẻ em tại 5 xã";
        List<String> rows = SampleYear.rows(report, "status", "clause", "duty", "bearer", "recorded").stream()
                .filter(row -> row.startsWith("IV.4 | ") && row.contains("Mặt trận"))
                .toList();
        String front = " | Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh | ";
        String told = "ghi nhận chung với nghĩa vụ “tuyên truyền” của khoản";
        assertEquals(
                List.of(
                        "IV.4 | tuyên truyền (đề nghị)" + front + entries,
                        "IV.4 | thực hiện (đề nghị)" + front + told,
                        "IV.4 | giám sát (đề nghị)" + front + told),
                rows);
        List<List<String>> printed = SampleYear.table(report, "status").inPrint().stream()
                .filter(Table.class::isInstance)
                .map(block -> SampleYear.texts((Table<?>) block, report))
                .toList();
        assertEquals(1, printed.get(0).stream().filter(entries::equals).count());
        assertEquals(
                1,
                printed.get(1).stream()
                        .filter("tuyên truyền (đề nghị); thực hiện (đề nghị); giám sát (đề nghị)"::equals)
                        .count());
        int place = printed.get(1).indexOf("Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh; Tổ chức chính trị - xã hội: 5");
        assertEquals(List.of("18", "1"), printed.get(1).subList(place + 1, place + 3));
    }

    /**
     * By hand: 13 reports of the districts on the first half, five plans of districts under IV.5, and help with II.9 in the second quarter
     * by 13 districts and 169 communes: 200, which fell due or were done before 1/7/2025 and stay with those who have ended.
     */
    @Test
    void whatTheRegisterDoesNotListIsSaid() {
        String note = SampleYear.note(StatusList.of(SampleYear.at("2025-12-26")).in(Text.VIETNAMESE), "all");
        assertTrue(
                note.contains(" và 200 nghĩa vụ của cơ quan đã kết thúc hoạt động (danh mục nghĩa vụ không kể); "),
                note);
        String count = ((Paragraph) RegisterList.of(SampleYear.PLAN)
                        .on(LocalDate.of(2025, 12, 26))
                        .in(Text.VIETNAMESE)
                        .blocks()
                        .get(0))
                .text();
        assertTrue(count.startsWith("Số nghĩa vụ: 1.439,"), "1639 - 200: " + count);
        assertFalse(SampleYear.note(LIST.in(Text.VIETNAMESE), "all").contains("đã kết thúc hoạt động"));
    }

    /** Who asks for columns, or for little, has on paper what was asked for. */
    @Test
    void aShortListIsPrintedAsItIs() {
        Report report = LIST.only(verdict -> verdict.originalLastDay() != null).in(Text.VIETNAMESE);
        Table<?> table = SampleYear.table(report, "status");
        assertEquals(List.of(table), table.inPrint());
        Table<?> chosen = SampleYear.table(LIST.columns("bearer", "status").in(Text.VIETNAMESE), "status");
        assertEquals(List.of(chosen), chosen.inPrint());
    }

    /** There were two phường Nguyễn Nghiêm until 30/6/2025, and phường Nghĩa Lộ was one ward before and is another since. */
    @Test
    void agenciesOfOneNameAreToldApart() {
        Set<String> rows = new HashSet<>(SampleYear.rows(
                StatusList.of(SampleYear.at("2025-12-26")).in(Text.VIETNAMESE),
                "passed-on",
                "bearer",
                "transferredTo"));
        assertTrue(
                rows.containsAll(List.of(
                        "UBND phường Nguyễn Nghiêm (thị xã Đức Phổ, trước 01/7/2025) | UBND phường Đức Phổ",
                        "UBND phường Nguyễn Nghiêm (thành phố Quảng Ngãi, trước 01/7/2025) | UBND phường Cẩm Thành",
                        "UBND phường Nghĩa Lộ (thành phố Quảng Ngãi, trước 01/7/2025) | UBND phường Nghĩa Lộ")),
                rows.toString());
        Set<String> may = new HashSet<>(SampleYear.rows(LIST.in(Text.VIETNAMESE), "status", "bearer"));
        assertTrue(
                may.containsAll(List.of(
                        "UBND phường Nguyễn Nghiêm (thị xã Đức Phổ)",
                        "UBND phường Nguyễn Nghiêm (thành phố Quảng Ngãi)",
                        "UBND phường Nghĩa Lộ")),
                may.toString());
    }

    /** Mục V: whether a report was sent; 8/5 by Mộ Đức, 15/5 by Hội Nông dân, not at all by Sở Nội vụ until the 19th. */
    @Test
    void aReportIsSentAndNotCompleted() {
        List<String> rows = SampleYear.rows(
                StatusList.of(SampleYear.at("2025-05-16")).in(Text.VIETNAMESE),
                "status",
                "clause",
                "bearer",
                "period",
                "recorded",
                "status");
        assertTrue(
                rows.containsAll(List.of(
                        "V | UBND huyện Mộ Đức | 6 tháng đầu năm 2025 | 08/5/2025: 243/BC-UBND (mẫu) | gửi đúng hạn",
                        "V | Hội Nông dân tỉnh | 6 tháng đầu năm 2025 | 15/5/2025: 54-BC/HNDT (mẫu) | gửi quá hạn",
                        "V | Sở Nội vụ | 6 tháng đầu năm 2025 | – | chưa gửi, quá hạn",
                        "V | Sở Nội vụ | năm 2025 | – | chưa gửi, còn trong hạn")),
                rows.toString());
    }

    @Test
    void theFieldsOfTaskTrackingSystemsAreThere() {
        // Facts §i: tên nhiệm vụ, văn bản giao, chủ trì, phối hợp, thời hạn, hạn gốc, kết quả, hoàn thành lúc, số ngày
        // quá hạn, trạng thái.
        List<String> headings = SampleYear.table(LIST.in(Text.VIETNAMESE), "status").columns().stream()
                .map(Column::heading)
                .toList();
        assertTrue(
                headings.containsAll(List.of(
                        "Nhiệm vụ",
                        "Văn bản giao",
                        "Chủ trì",
                        "Phối hợp",
                        "Hạn cuối",
                        "Hạn gốc",
                        "Văn bản kết quả",
                        "Hoàn thành lúc",
                        "Số ngày quá hạn",
                        "Tình trạng")),
                headings.toString());
    }

    /** Before anything is due or recorded a list has no column of dashes, and no sentence on days late. */
    @Test
    void whatNoRowHasIsNoColumn() {
        Report early = StatusList.of(SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-04-15")))
                .in(Text.VIETNAMESE);
        List<String> headings = SampleYear.table(early, "status").forReaders(early.words()).columns().stream()
                .map(Column::heading)
                .toList();
        assertTrue(headings.containsAll(List.of("Hạn cuối", "Tình trạng")), headings.toString());
        assertFalse(headings.contains("Số ngày quá hạn"), headings.toString());
        assertFalse(headings.contains("Hoàn thành lúc"), headings.toString());
        assertFalse(saysHowDaysAreCounted(early));
        assertTrue(saysHowDaysAreCounted(LIST.in(Text.VIETNAMESE)));
    }

    private static boolean saysHowDaysAreCounted(Report report) {
        return report.blocks().get(0).inside().stream()
                .anyMatch(block ->
                        block instanceof Paragraph note && note.text().startsWith("Số ngày quá hạn tính theo"));
    }

    /** A row has what fits on two lines; the words of a clause, up to 637 letters in II.1, stand once. */
    @Test
    void theWholeWordsOfATaskStandOnceAndNotInEachRow() {
        Report report = LIST.in(Text.VIETNAMESE);
        Table<?> list = SampleYear.table(report, "status").forReaders(report.words());
        Table<?> tasks = SampleYear.table(report, "tasks");
        assertEquals(
                List.of("clause", "task", "leads", "coordinating"),
                tasks.columns().stream().map(Column::key).toList());
        // Mục II has 13 tasks, Mục IV 5 clauses and 5 points under IV.5, Mục V is the regime of reports.
        assertEquals(13 + 5 + 5 + 1, tasks.rowCount());
        // In IV.1 Sở Y tế has UBND tỉnh report to Bộ Y tế. Outside Mục II no line says "Chủ trì" and "Phối hợp": the
        // words of the
        // clause name who does it.
        List<String> who = SampleYear.rows(report, "tasks", "clause", "leads", "coordinating");
        assertTrue(
                who.containsAll(List.of(
                        "II.11 | Sở Y tế; Công an tỉnh | UBND cấp huyện, cấp xã",
                        "IV.1 | Sở Y tế | –",
                        "IV.2 | Sở Tài chính | các sở, ban ngành; địa phương",
                        "IV.5-1 | UBND cấp huyện, xã | –",
                        "V | Các sở, ban ngành; đoàn thể; địa phương; các cơ quan, đơn vị | –")),
                who.toString());
        for (List<Cell> row : list.rows()) {
            for (Cell cell : row) {
                assertTrue(cell.display(report.words()).length() <= 200, cell.toString());
            }
        }
        String whole = QuangNgai.plan65()
                .clause(ClauseRef.of("II.1"))
                .orElseThrow()
                .lines()
                .get(0);
        assertEquals(
                1,
                report.tables().stream()
                        .flatMap(table -> StreamSupport.stream(
                                table.forReaders(report.words()).rows().spliterator(), false))
                        .flatMap(List::stream)
                        .filter(cell -> cell.display(report.words()).equals(whole))
                        .count());
    }

    @Test
    void whatWasPassedOnSaysToWhomAndNotTheTitleAgain() {
        Report report = StatusList.of(SampleYear.at("2025-12-26")).in(Text.VIETNAMESE);
        List<String> keys = SampleYear.table(report, "passed-on").forReaders(report.words()).columns().stream()
                .<String>map(Column::key)
                .toList();
        assertTrue(keys.contains("transferredTo"), keys.toString());
        // What was done before the handover counts with the one who did it, and is not handed over.
        assertFalse(keys.contains("doneAt"), keys.toString());
        assertFalse(
                keys.contains("taskTitle") || keys.contains("status") || keys.contains("daysLate"), keys.toString());
    }

    @Test
    void anExtensionKeepsTheOriginalDeadlineBesideTheNewOne() {
        // 2413/UBND-KGVX of 13/5 lets Sơn Tây report until 25/5.
        Report sonTay = LIST.only(verdict -> verdict.extendedTo() != null).in(Text.VIETNAMESE);
        assertEquals(
                List.of("UBND huyện Sơn Tây | trước ngày 15/5/2025 | 14/5/2025 | 25/5/2025 | chưa gửi, sắp đến hạn"),
                SampleYear.rows(sonTay, "status", "bearer", "wording", "originalDeadline", "deadline", "status"));
    }

    @Test
    void columnsAreChosenInTheOrderAskedForAndOnesOwnFollow() {
        Report report = LIST.columns("status", "clause")
                .with(Column.count("twice", "Hai lần", (Verdict verdict) -> 2L * verdict.daysLate()))
                .in(Text.VIETNAMESE);
        assertEquals(
                List.of("status", "clause", "twice"),
                SampleYear.table(report, "status").columns().stream()
                        .map(Column::key)
                        .toList());
        assertThrows(
                IllegalArgumentException.class, () -> LIST.columns("statuz").in(Text.VIETNAMESE));
    }
}
