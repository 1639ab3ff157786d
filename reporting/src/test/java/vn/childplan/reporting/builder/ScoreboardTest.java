package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.reporting.builder.SampleBoards.BOARD;
import static vn.childplan.reporting.builder.SampleBoards.DECEMBER;
import static vn.childplan.reporting.builder.SampleBoards.blocks;
import static vn.childplan.reporting.builder.SampleBoards.chart;
import static vn.childplan.reporting.builder.SampleBoards.figure;
import static vn.childplan.reporting.builder.SampleBoards.found;
import static vn.childplan.reporting.builder.SampleBoards.machines;
import static vn.childplan.reporting.builder.SampleBoards.paragraphs;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.ReadableText;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Notes;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Board;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Summary;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** Deadlines and who has them are those of plan 65, what was done is in the rows of the sample evidence. */
final class ScoreboardTest {
    private static List<String> keys(Report report) {
        return blocks(report.blocks())
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).figures().stream())
                .map(Figures.Figure::key)
                .toList();
    }

    @Test
    void theOnTimeRateStandsWithItsCounts() {
        // 68 of 95: 71,578… per cent, of which two decimals are kept and none rounded up.
        assertEquals("71,57% (68/95)", figure(BOARD, "onTime").display(BOARD.words()));
    }

    @Test
    void whatHasPassedOnIsCountedWithItsSuccessorsOnly() {
        assertEquals(
                26 + 69 + 4,
                chart(BOARD, "deadlines").bars().stream()
                        .mapToLong(Chart.Bar::total)
                        .sum());
    }

    @Test
    void anExtendedDeadlineStandsOnItsNewDay() {
        // 2413/UBND-KGVX (mẫu): UBND huyện Sơn Tây until 25/5 instead of 14/5.
        List<String> bars = chart(BOARD, "deadlines").bars().stream()
                .map(bar -> bar.label() + " " + bar.total())
                .toList();
        assertTrue(bars.contains("14/5/2025 25") && bars.contains("25/5/2025 1"), bars.toString());
    }

    @Test
    void daysLateAreCalendarDaysFromTheLastGoodDay() {
        // 14/5 to 26/12: 17 + 30 + 31 + 31 + 30 + 31 + 30 + 26 = 226 days; 14/11 to 26/12: 16 + 26 = 42 days.
        List<String> rows = SampleYear.rows(BOARD, "overdue", "bearer", "clause", "period", "lastDay", "daysLate");
        assertEquals(10, rows.size());
        assertEquals("Hội Cựu chiến binh tỉnh | V | 6 tháng đầu năm 2025 | 14/5/2025 | 226", rows.get(0));
        assertTrue(rows.contains("Sở Nội vụ | V | năm 2025 | 14/11/2025 | 42"), rows.toString());
    }

    @Test
    void ofAnEventThatIsOverNoDaysAreLeftThoughItsQuarterIsNot() {
        // II.9, quarter IV, by 31/12; Trung thu was on 6/10.
        assertEquals(
                List.of("Sở Y tế | II.9 | 31/12/2025 | – | tết Trung thu 06/10/2025, đã qua"),
                SampleYear.rows(BOARD, "due-soon", "bearer", "clause", "lastDay", "daysLeft", "events"));
        // A column of dashes tells nothing.
        assertFalse(SampleYear.table(BOARD, "due-soon").forReaders(BOARD.words()).columns().stream()
                .anyMatch(column -> column.key().equals("daysLeft")));
    }

    @Test
    void whatIsDueSoonSaysHowManyDaysAreLeft() {
        // V, by 14/5; from 12/5 that is 2 days.
        Report may = Scoreboard.of(SampleYear.at("2025-05-12")).in(Text.VIETNAMESE);
        List<String> left = SampleYear.rows(may, "due-soon", "daysLeft");
        assertTrue(left.stream().allMatch("2"::equals), left.toString());
        Report june = Scoreboard.of(SampleYear.PLAN.assess(EvidenceLog.of(), VietnamTime.parse("2025-06-25")))
                .in(Text.VIETNAMESE);
        assertEquals(
                List.of(
                        "Sở Văn hóa, Thể thao và Du lịch | 5 | Tháng hành động vì trẻ em 01/6/2025 – 30/6/2025",
                        "Sở Y tế | 5 | Tháng hành động vì trẻ em 01/6/2025 – 30/6/2025"),
                SampleYear.rows(june, "due-soon", "bearer", "daysLeft", "events"));
    }

    @Test
    void everyStatusIsCountedAsTheAssessmentCountsIt() {
        List<String> rows = SampleYear.rows(BOARD, "totals", "status", "all", "dated");
        assertEquals(DECEMBER.summary().counts().size(), rows.size());
        // Without those handed over and coordination (SummaryTest): 10 of 611: 1,636… per cent; 10 of 99: 10,101… per
        // cent.
        assertTrue(rows.contains("quá hạn | 1,63% (10/611) | 10,10% (10/99)"), rows.toString());
        // A duty without a date that is done cannot have been done in time.
        assertTrue(rows.contains("hoàn thành đúng hạn | 11,12% (68/611) | 68,68% (68/99)"), rows.toString());
        assertTrue(rows.contains("đã hoàn thành | 2,45% (15/611) | 0,00% (0/99)"), rows.toString());
        assertEquals("0,97% (10/1.022)", figure(BOARD, "coordination").display(BOARD.words()));
        assertEquals(
                String.valueOf(DECEMBER.totals().count(Status.OVERDUE)),
                figure(BOARD, "overdue").machine());
    }

    /** II.3: Sở Văn hóa, Sở Giáo dục, 5 organisations and the 56 communes coordinate; Sở Văn hóa has a note of 7/8. */
    @Test
    void coordinationIsOneLineAClause() {
        List<String> rows = SampleYear.rows(BOARD, "coordination", "clause", "recorded");
        assertTrue(rows.contains("II.3 | 1,58% (1/63)"), rows.toString());
        assertTrue(rows.stream().noneMatch(row -> row.startsWith("V ")), rows.toString());
    }

    /**
     * Of the 183 districts and communes of before 1/7 one, Ba Xa, is as it was (NQ 1677/NQ-UBTVQH15). The other 182 handed over IV.5
     * and its five dashes, and but for the five whose plan was there the plan of IV.5; the 13 districts V, its report of the year
     * and what is to be reported at once: 182 × 6 + 177 + 13 × 2 = 1,295. Nobody is named by "liên quan" of II.9 (two quarters),
     * II.10, II.12 and II.13, nor by "Đoàn thanh niên các cấp" of II.8: 6.
     */
    @Test
    void whatIsNotCountedIsSaidWithItsNumber() {
        assertEquals(
                "không kể 1.028 việc phối hợp không có thời hạn riêng và 1.295 nghĩa vụ đã chuyển giao (cũng"
                        + " không kể phối hợp), được tính ở cơ quan"
                        + " tiếp nhận",
                found(BOARD, "all").note());
        assertTrue(paragraphs(BOARD)
                .contains(
                        "Việc phối hợp không có thời hạn riêng được tính ở đây, không tính vào số nghĩa vụ nêu trên. Không kể"
                                + " 06 việc phối hợp chưa xác định được cơ quan."));
        // 1.022 are of the rate (coordination), 6 of nobody.
        Report list = StatusList.of(DECEMBER).in(Text.VIETNAMESE);
        assertEquals(String.valueOf(611 + 1_028), figure(list, "all").machine());
        // As the status list says of the same day: "3,674 obligations passed on".
        assertEquals(
                "without 1,028 tasks coordinated without a date of their own and 1,295 obligations"
                        + " passed on (coordination left out too; 3,674 with it), which are counted with"
                        + " the agencies that took over",
                found(Scoreboard.of(DECEMBER).in(Locale.ENGLISH), "all").note());
        // Before 1/7 nothing is handed over.
        assertEquals(
                "không kể 2.636 việc phối hợp không có thời hạn riêng",
                found(Scoreboard.of(SampleYear.at("2025-05-20")).in(Text.VIETNAMESE), "all")
                        .note());
    }

    @Test
    void theListOfDatedObligationsHoldsThemAll() {
        assertEquals(99, SampleYear.table(BOARD, "dated").rowCount());
    }

    /**
     * Of 11/7/2025 is the first activity of Sở Văn hóa for the month of June, and Liên đoàn Lao động wrote to UBND tỉnh
     * (sample-evidence.csv); data are counted to 14/6 and 14/12 (Điều 12 Nghị định số 09/2019/NĐ-CP).
     */
    @Test
    void whatRulesFoundIsSaidAsWhatHappened() {
        assertEquals(
                List.of(
                        "Hoạt động đầu tiên (11/7/2025) sau khi sự kiện đã qua: Tháng hành động vì trẻ em 01/6/2025 –"
                                + " 30/6/2025 | Sở Văn hóa, Thể thao và Du lịch",
                        "Báo cáo gửi khi chưa hết ngày chốt số liệu (14/6/2025; 14/12/2025): nếu là báo cáo định kỳ thì"
                                + " số liệu là ước thực hiện | 71 cơ quan",
                        "Văn bản gửi qua UBND tỉnh, không qua cơ quan đầu mối là Sở Y tế; vẫn tính là đã gửi |"
                                + " Liên đoàn Lao động tỉnh"),
                SampleYear.rows(BOARD, "rule-findings", "title", "agencies"));
    }

    static Stream<Rule> rulesOnFindings() {
        return RuleSet.standard().rules().stream().filter(rule -> rule.stage() == Stage.FINDING);
    }

    /** A leader reads what happened, not what a rule asks; with nothing at hand the sentence still stands. */
    @ParameterizedTest
    @MethodSource("rulesOnFindings")
    void aDocumentNamesNoRuleByItsTitle(Rule rule) {
        RuleNotes notes = new RuleNotes(new Agencies(SampleYear.PLAN.directory()), BOARD.words());
        String said = notes.of(new Notes.OfRule(rule.id(), false, rule, List.of()));
        assertNotEquals(rule.about().title().vi(), said);
        assertTrue(said.matches("\\p{Lu}[^():]*(?:: [^():]+)?"), said);
    }

    /** Two notes of MTTQ say the same of what they count for. */
    @Test
    void rowsThatSayTheSameAreOne() {
        List<String> rows = SampleYear.rows(BOARD, "evidence-remarks", "message", "entries");
        assertEquals(
                List.of(
                        "Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh, khoản 4 Mục IV, năm 2025: được tính cho cả thực hiện, tuyên"
                                + " truyền, giám sát | 2"),
                rows);
    }

    @Test
    void whatRulesFoundIsCounted() {
        List<String> rows = SampleYear.rows(BOARD, "rule-findings", "rule", "obligations", "agencies");
        assertTrue(rows.contains("finding.channel | 1 | Liên đoàn Lao động tỉnh"), rows.toString());
        assertEquals(
                List.of("II.8 | party.no-members", "II.9, II.10, II.12, II.13 | party.concerned-open"),
                SampleYear.rows(BOARD, "plan-findings", "clauses", "code"));
    }

    @Test
    void evidenceThatCountsForNothingIsShownWithWhatToDo() {
        // Clause V asks no report of a commune for the first half: there were districts then.
        EvidenceLog log = EvidenceLog.of(Submission.of("ubnd-phuong-cam-thanh", "V", "2025-H1", "2025-07-02T08:00")
                .withDocument("9/BC-UBND"));
        Assessment assessment = SampleYear.PLAN.assess(log, VietnamTime.parse("2025-07-03"));
        Report board = Scoreboard.of(assessment).in(Text.VIETNAMESE);
        assertEquals(1, SampleYear.table(board, "evidence-findings").rowCount());
        assertEquals(List.of("9/BC-UBND"), SampleYear.rows(board, "evidence-findings", "document"));
        assertTrue(
                SampleYear.rows(board, "evidence-findings", "remedy").stream().noneMatch(String::isBlank));
    }

    @Test
    void beforeAnythingIsDueThereIsNoRateAndNobodyIsLate() {
        Assessment spring = SampleYear.PLAN.assess(EvidenceLog.of(), VietnamTime.parse("2025-04-01"));
        Report board = Scoreboard.of(spring).in(Text.VIETNAMESE);
        assertTrue(keys(board).stream().noneMatch("onTime"::equals), "of nothing there is no rate");
        assertTrue(keys(board).contains("overdue"));
        assertTrue(paragraphs(board)
                .containsAll(List.of(
                        "Không có nghĩa vụ nào quá hạn.",
                        "Không có nghĩa vụ nào sắp đến hạn.",
                        "Không có cơ quan nào quá hạn hoặc hoàn thành quá hạn.")));
    }

    @Test
    void theNextChangeIsTheOneOfTheAssessment() {
        // On 1/1/2026 the year has ended: continuous duties without a record, and II.9 of quarter IV is late.
        assertTrue(paragraphs(BOARD)
                .contains("Nếu không có thông tin mới, tình trạng sẽ thay đổi từ 0 giờ ngày 01/01/2026."));
    }

    @Test
    void theFiguresOfAnEarlierDayStandBeside() {
        // 14/11 is the last day of V for the year: the two of 14/5 that are still late then were late a day after 14/5.
        Assessment before = SampleYear.at("2025-11-14");
        Report board = Scoreboard.of(DECEMBER).since(before).in(Text.VIETNAMESE);
        assertEquals(
                "ngày 14/11/2025: " + before.totals().count(Status.OVERDUE),
                found(board, "overdue").note());
        assertEquals(
                "trong 7 ngày tới; ngày 14/11/2025: " + before.totals().count(Status.DUE_SOON),
                found(board, "dueSoon").note());
        Board drawn = board(board);
        assertEquals(LocalDate.of(2025, 11, 14), drawn.earlier());
    }

    @Test
    void onlyAnAssessmentOfTheSamePlanOnADayBeforeStandsBeside() {
        Scoreboard board = Scoreboard.of(DECEMBER);
        assertThrows(IllegalArgumentException.class, () -> board.since(DECEMBER));
        assertThrows(IllegalArgumentException.class, () -> board.along(List.of(SampleYear.at("2026-01-01"))));
    }

    @Test
    void whoTakesOverLaterIsNotThereYet() {
        // On 1/4: V for the year of 7 sở, Công an tỉnh, 5 tổ chức chính trị - xã hội and the 13 districts that are
        // there.
        Report spring = Scoreboard.of(SampleYear.at("2025-04-01")).in(Text.VIETNAMESE);
        assertEquals(26, chart(spring, "deadlines").bars().get(2).total());
        assertTrue(SampleYear.rows(spring, "dated", "bearer").stream().noneMatch("UBND phường Cẩm Thành"::equals));
        Report july = Scoreboard.of(SampleYear.at("2025-07-01")).in(Text.VIETNAMESE);
        assertTrue(SampleYear.rows(july, "dated", "bearer").contains("UBND phường Cẩm Thành"));
    }

    @Test
    void aCommuneLiesInTheDistrictFromWhichItTookOver() {
        // NQ 1677/NQ-UBTVQH15: huyện Lý Sơn became đặc khu Lý Sơn, alone.
        Board drawn = board(BOARD);
        Board.Grouping areas = drawn.groupings().stream()
                .filter(grouping -> grouping.key().equals("area"))
                .findFirst()
                .orElseThrow();
        assertEquals(13, areas.values().size());
        assertEquals(
                List.of("Huyện Lý Sơn"),
                boardRows(drawn, "area", row -> row.get("bearer").equals("UBND đặc khu Lý Sơn")).stream()
                        .distinct()
                        .toList());
        assertEquals(
                List.of(""),
                boardRows(drawn, "area", row -> row.get("bearer").equals("Sở Y tế")).stream()
                        .distinct()
                        .toList());
    }

    @Test
    void everyRowOfTheBoardStandsAsInTheAssessmentAndGroupsAddUp() {
        Board drawn = board(BOARD);
        Summary summary = DECEMBER.summary();
        List<Cell.Coded> scale = drawn.scale().values();
        for (StatusWording wording : StatusWording.values()) {
            if (wording != StatusWording.TRANSFERRED) {
                String mark = String.valueOf(Board.mark(scale.indexOf(Statuses.cell(wording, BOARD.words()))));
                assertEquals(
                        summary.counts().getOrDefault(wording, 0),
                        boardRows(
                                        drawn,
                                        "standings",
                                        row -> row.get("standings").equals(mark))
                                .size(),
                        wording.name());
            }
        }
        for (String table : List.of("by-task", "by-kind")) {
            assertEquals(
                    summary.count(Status.OVERDUE),
                    SampleYear.rows(BOARD, table, "overdue").stream()
                            .mapToInt(Integer::parseInt)
                            .sum());
            assertEquals(
                    summary.total(),
                    SampleYear.rows(BOARD, table, "all").stream()
                            .mapToInt(Integer::parseInt)
                            .sum());
        }
    }

    /** V, by 14/5: of the 26 that report 17 have (sample-evidence.csv) and one has until 25/5. */
    @Test
    void onTheLastDayItSaysWhatIsDueThatDay() {
        Report board = Scoreboard.of(SampleYear.at("2025-05-14")).in(Text.VIETNAMESE);
        assertEquals(
                "trong 7 ngày tới; 08 đến hạn trong ngày 14/5/2025",
                found(board, "dueSoon").note());
        assertEquals("là ngày tính đến", found(board, "nextDeadline").note());
    }

    /** NQ 203/2025/QH15: no district level from 1/7/2025 on. */
    @Test
    void areasAreTheDistrictsThatWereWithoutTheNameOfACommittee() {
        List<String> areas = SampleYear.rows(BOARD, "by-area", "area");
        assertEquals(13, areas.size());
        assertTrue(
                areas.containsAll(List.of("Huyện Ba Tơ", "Thành phố Quảng Ngãi", "Thị xã Đức Phổ")), areas.toString());
        assertEquals(
                "Theo địa bàn huyện, thị xã, thành phố (trước 01/7/2025)",
                SampleYear.table(BOARD, "by-area").caption());
        Report june = Scoreboard.of(SampleYear.at("2025-06-30")).in(Text.VIETNAMESE);
        assertEquals(
                "Theo địa bàn huyện, thị xã, thành phố",
                SampleYear.table(june, "by-area").caption());
        Report english = Scoreboard.of(DECEMBER).in(Locale.ENGLISH);
        assertEquals(
                "By district (before 1 Jul 2025)",
                SampleYear.table(english, "by-area").caption());
    }

    /**
     * Xã Đông Sơn took over from huyện Bình Sơn and from thành phố Quảng Ngãi (NQ 1677/NQ-UBTVQH15). It has 9: the report of Mục V and
     * its difficulties, the plan of IV.5, what IV.5 has it carry out and the five dashes. The rows of the areas and it are those of
     * districts and communes.
     */
    @Test
    void aCommuneOfTwoDistrictsIsToldBelowThem() {
        String note =
                "Không kể UBND xã Đông Sơn (09 nghĩa vụ): không thuộc riêng địa bàn nào, hoặc danh mục cơ quan không ghi.";
        assertTrue(ReadableText.of(BOARD, "md").contains(note));
        assertTrue(ReadableText.of(Scoreboard.of(DECEMBER).in(Locale.ENGLISH), "md")
                .contains("Left out: UBND xã Đông Sơn (9 obligations): in more than one of these areas"));
        assertEquals(
                ofAll("by-kind", row -> row.startsWith("UBND cấp ")),
                ofAll("by-area", row -> true) + 9,
                "the areas and the commune of two of them");
        assertFalse(ReadableText.of(Scoreboard.of(SampleYear.at("2025-06-30")).in(Text.VIETNAMESE), "md")
                .contains("không thuộc riêng địa bàn nào"));
    }

    private static int ofAll(String table, Predicate<String> which) {
        String key = table.substring("by-".length());
        return SampleYear.rows(BOARD, table, key, "all").stream()
                .filter(which)
                .mapToInt(row -> Integer.parseInt(row.substring(row.lastIndexOf(' ') + 1)))
                .sum();
    }

    /** The values of a column of a board in the rows that are as wanted. */
    private static List<String> boardRows(Board board, String key, Predicate<Map<String, String>> wanted) {
        List<String> keys =
                board.rows().columns().stream().map(column -> column.key()).toList();
        List<String> values = new ArrayList<>();
        for (List<Cell> cells : board.rows().rows()) {
            Map<String, String> row = new HashMap<>();
            for (int i = 0; i < keys.size(); i++) {
                row.put(keys.get(i), cells.get(i).display(BOARD.words()));
            }
            if (wanted.test(row)) {
                values.add(row.get(key));
            }
        }
        return values;
    }

    private static Board board(Report report) {
        return report.blocks().stream()
                .filter(Board.class::isInstance)
                .map(Board.class::cast)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void bothLanguagesSayTheSame() {
        Report english = Scoreboard.of(DECEMBER).in(Locale.ENGLISH);
        assertEquals("Status of plan 65/KH-UBND on work for children in Quảng Ngãi", english.title());
        assertEquals("71.57% (68/95)", figure(english, "onTime").display(english.words()));
        for (String table : List.of("totals", "overdue", "due-soon", "late-agencies", "dated")) {
            assertEquals(machines(BOARD, table), machines(english, table));
        }
        assertEquals(chart(BOARD, "clauses").bars(), chart(english, "clauses").bars());
    }
}
