package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;

/**
 * Plan 65, II.9: "Quý II, IV năm 2025", which Sở Y tế and Sở VHTTDL lead. What the consolidated report says of it is what the two say of
 * themselves, and what the reminder of the day urges.
 */
final class DatedTasksTest {
    private static final Map<String, String> LEADS =
            Map.of("so-y-te", "Sở Y tế", "so-van-hoa-the-thao-va-du-lich", "Sở Văn hóa, Thể thao và Du lịch");
    private static final Pattern TASK = Pattern.compile("khoản 9 Mục II, (quý (?:II|IV)) năm 2025 \\((\\d+) ngày\\)");

    private static Arbitrary<String> ofII9() {
        return Combinators.combine(
                        Arbitraries.of(LEADS.keySet()),
                        Arbitraries.of("2025-Q2", "2025-Q4"),
                        Arbitraries.of("progress", "submission"),
                        AnyEvidence.days(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 2, 28)))
                .as((agency, quarter, kind, day) ->
                        kind + "," + agency + ",II.9," + quarter + "," + day + ",9/KH (mẫu),,,Đã làm");
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        ofII9().list().ofMaxSize(4),
                        AnyEvidence.entries(),
                        AnyEvidence.days(LocalDate.of(2025, 6, 20), LocalDate.of(2026, 3, 1)))
                .as((tasks, others, day) -> SampleYear.PLAN.assess(
                        AnyEvidence.log(
                                Stream.concat(tasks.stream(), others.stream()).toList()),
                        VietnamTime.parse(day.toString())));
    }

    private static List<String> sentences(List<Block> blocks) {
        List<String> sentences = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.BODY) {
                sentences.add(paragraph.text());
            }
            sentences.addAll(sentences(block.inside()));
        }
        return sentences;
    }

    /** "Sở Y tế, quý II (05)" from the consolidated report: the task first, then those who lead it. */
    private static Set<String> ofAll(Report consolidated, String beginning) {
        Set<String> told = new TreeSet<>();
        for (String sentence : sentences(consolidated.blocks())) {
            Matcher task = Pattern.compile(beginning + ": khoản 9 Mục II, (quý (?:II|IV)) năm 2025 – (.*)\\.")
                    .matcher(sentence);
            if (task.matches()) {
                for (String who : task.group(2).split("; ")) {
                    told.add(who.replaceAll(" \\((\\d+) ngày\\)", ", " + task.group(1) + " ($1)"));
                }
            }
        }
        return told;
    }

    /** The same from the reports of the two: "Hoàn thành quá hạn 01 nhiệm vụ: khoản 9 Mục II, quý II năm 2025 (05 ngày)." */
    private static Set<String> ofEach(Assessment assessment, ReportingPeriod period, String beginning) {
        Set<String> told = new TreeSet<>();
        LEADS.forEach((id, name) -> {
            Report own = AgencyReport.of(assessment, AgencyId.of(id), period).in(Text.VIETNAMESE);
            sentences(own.blocks()).stream()
                    .filter(sentence -> sentence.startsWith(beginning))
                    .forEach(sentence -> TASK.matcher(sentence)
                            .results()
                            .forEach(task -> told.add(name + ", " + task.group(1) + " (" + task.group(2) + ")")));
        });
        return told;
    }

    @Property(tries = 40)
    void whatTheConsolidatedReportSaysOfATaskTheLeadsSayOfThemselves(@ForAll("assessments") Assessment assessment) {
        for (ReportingPeriod period : List.of(ReportingPeriod.half(2025, 1), ReportingPeriod.year(2025))) {
            Report report = ConsolidatedReport.of(assessment, period).in(Text.VIETNAMESE);
            assertEquals(
                    ofEach(assessment, period, "Hoàn thành quá hạn "),
                    ofAll(report, "Nhiệm vụ hoàn thành quá hạn"),
                    period.toString());
            assertEquals(
                    ofEach(assessment, period, "Còn "),
                    ofAll(report, "Nhiệm vụ quá hạn chưa hoàn thành"),
                    period.toString());
        }
    }

    @Property(tries = 40)
    void whoeverTheReminderUrgesToATaskTheConsolidatedReportDoes(@ForAll("assessments") Assessment assessment) {
        Set<String> reminded = ReminderLetter.toAll(assessment).stream()
                .flatMap(letter -> letter.overdue().stream())
                .map(verdict -> verdict.obligation())
                .filter(owed -> owed.clause().value().equals("II.9"))
                .map(owed -> LEADS.get(String.valueOf(owed.bearer())) + ", quý "
                        + (owed.period().number() == 2 ? "II" : "IV"))
                .collect(Collectors.toCollection(TreeSet::new));
        Report report =
                ConsolidatedReport.of(assessment, ReportingPeriod.year(2025)).in(Text.VIETNAMESE);
        Set<String> urged = new TreeSet<>();
        for (String sentence : sentences(report.blocks())) {
            Matcher urging = Pattern.compile("Tiếp tục đôn đốc (.*) báo cáo kết quả thực hiện (khoản 9 Mục II.*)\\.")
                    .matcher(sentence);
            if (urging.matches()) {
                Pattern.compile("khoản 9 Mục II, (quý (?:II|IV)) năm 2025")
                        .matcher(urging.group(2))
                        .results()
                        .forEach(task -> urged.add(urging.group(1) + ", " + task.group(1)));
            }
        }
        assertEquals(reminded, urged);
    }

    private static final Pattern WITHOUT = Pattern.compile(
            "Chưa có thông tin về việc thực hiện trong kỳ ở (?:cả )?(\\d+)(?: trong số (\\d+))? (nhiệm vụ[^:;.]*)[^;]*?"
                    + "(?:; (\\d+) nhiệm vụ khác \\([^)]*\\) chưa hết thời gian thực hiện)?\\.");

    /** Of each kind of task: of how many nothing is recorded and how many others can still be done, of how many. */
    private static Map<String, List<Integer>> without(Report report) {
        Map<String, List<Integer>> counts = new TreeMap<>();
        for (String sentence : sentences(report.blocks())) {
            Matcher matcher = WITHOUT.matcher(sentence);
            if (matcher.matches()) {
                int open = Integer.parseInt(matcher.group(1));
                int all = matcher.group(2) == null ? open : Integer.parseInt(matcher.group(2));
                int others = matcher.group(4) == null ? 0 : Integer.parseInt(matcher.group(4));
                counts.put(matcher.group(3), List.of(open + others, all));
            }
        }
        return counts;
    }

    /** "04 trong số 07 nhiệm vụ; 01 nhiệm vụ khác …" says of five of seven rows that nothing is recorded of them. */
    @Property(tries = 40)
    void theSentencesSayOfAsManyTasksAsTheTablesThatNothingIsRecorded(@ForAll("assessments") Assessment assessment) {
        for (ReportingPeriod period : List.of(ReportingPeriod.half(2025, 1), ReportingPeriod.year(2025))) {
            Report report = ConsolidatedReport.of(assessment, period).in(Text.VIETNAMESE);
            List<String> rows = SampleYear.rows(report, "tasks", "entries");
            int blank = (int) rows.stream()
                    .filter(row -> row.equals("chưa có") || row.equals("0"))
                    .count();
            List<Integer> told = without(report).get("nhiệm vụ");
            if (told != null) {
                assertEquals(List.of(blank, rows.size()), told);
            }
            long assigned = SampleYear.rows(report, "assigned", "task", "entries").stream()
                    .filter(row ->
                            !row.contains(" (kể cả các gạch đầu dòng dưới đây)") && row.matches(".* \\| (?:chưa có|0)"))
                    .count();
            String ofAssigned = "Chưa có thông tin về việc thực hiện trong kỳ ở "
                    + (assigned == 6 ? "cả 06" : "0" + assigned + " trong số 06")
                    + " nội dung giao tại các khoản 4, 5 Mục IV Kế hoạch.";
            assertEquals(assigned > 0, sentences(report.blocks()).contains(ofAssigned), ofAssigned);
            for (String agency : List.of("so-y-te", "so-van-hoa-the-thao-va-du-lich", "so-giao-duc-va-dao-tao")) {
                Report own =
                        AgencyReport.of(assessment, AgencyId.of(agency), period).in(Text.VIETNAMESE);
                Map<String, List<Integer>> ofOwn = without(own);
                for (String line : SampleYear.rows(own, "figures", "figure", "upTo", "of")) {
                    String[] cells = line.split(" \\| ");
                    String kind =
                            cells[0].replace(" có hoạt động được ghi nhận", "").replace("Nhiệm vụ", "nhiệm vụ");
                    List<Integer> its = ofOwn.get(kind);
                    if (its != null) {
                        int all = Integer.parseInt(cells[2]);
                        assertEquals(List.of(all - Integer.parseInt(cells[1]), all), its, agency + ", " + kind);
                    }
                }
            }
        }
    }

    /**
     * Quarter IV of II.9 runs to 31/12/2025, but Tết Trung thu was on 06/10. The sample evidence has nothing of it from Sở Y tế and an
     * activity of SVHTTDL on 03/10; without evidence both have done nothing.
     */
    @Test
    void whatIsForAnEventThatIsOverIsStillToBeReported() {
        String task = "báo cáo kết quả thực hiện khoản 9 Mục II, quý IV năm 2025 (tết Trung thu 06/10/2025 đã qua).";
        for (String day : List.of("2025-10-06", "2025-10-07", "2025-11-20", "2025-12-31", "2026-01-01")) {
            boolean isOver = !day.equals("2025-10-06") && !day.equals("2026-01-01");
            Assessment sample = SampleYear.at(day);
            assertEquals(isOver, outlook(sample).contains("Sở Y tế " + task), day);
            assertFalse(outlook(sample).contains("Đề nghị Sở Văn hóa, Thể thao và Du lịch " + task), day);
            Assessment empty = SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse(day));
            assertEquals(isOver, outlook(empty).contains("Đề nghị Sở Văn hóa, Thể thao và Du lịch " + task), day);
            for (String lead : LEADS.keySet()) {
                List<String> own = sentences(AgencyReport.of(empty, AgencyId.of(lead), ReportingPeriod.of("2025-Q3"))
                        .in(Text.VIETNAMESE)
                        .blocks());
                assertEquals(isOver, own.contains("B" + task.substring(1)), day + own);
            }
        }
    }

    private static List<String> outlook(Assessment assessment) {
        return sentences(ConsolidatedReport.of(assessment, ReportingPeriod.year(2025))
                .in(Text.VIETNAMESE)
                .blocks());
    }

    /** IV.3 with a day: "xây dựng kế hoạch … trước ngày 01/7/2025", asked of Sở Tư pháp and Sở Nội vụ. */
    @Test
    void whatIsToBeIssuedByADayIsNoShortcomingBeforeIt() {
        AssignedDuty plans = AssignedDuty.of(
                "Xây dựng kế hoạch triển khai thực hiện trước ngày 01/7/2025",
                DutyKind.ISSUE_PLAN,
                List.of(
                        new Party.One("Sở Tư pháp", AgencyId.of("so-tu-phap"), null),
                        new Party.One("Sở Nội vụ", AgencyId.of("so-noi-vu"), null)),
                new Schedule.Due(ReportingPeriod.year(2025), Deadline.before(LocalDate.of(2025, 7, 1))));
        Plan plan = QuangNgai.plan65().toBuilder()
                .replace(new Assignment(ClauseRef.of("IV.3"), plans.wording(), List.of(plans)))
                .build();
        for (String day : List.of("2025-05-20", "2025-06-30", "2025-07-01")) {
            Assessment assessment = SampleYear.PLAN.with(plan).assess(EvidenceLog.EMPTY, VietnamTime.parse(day));
            ReportingPeriod half = ReportingPeriod.half(2025, 1);
            String own = String.join(
                    "\n",
                    sentences(AgencyReport.of(assessment, AgencyId.of("so-tu-phap"), half)
                            .in(Text.VIETNAMESE)
                            .blocks()));
            String all = String.join(
                    "\n",
                    sentences(ConsolidatedReport.of(assessment, half)
                            .in(Text.VIETNAMESE)
                            .blocks()));
            boolean isOver = day.equals("2025-07-01");
            assertEquals(
                    isOver, own.contains("Trong kỳ chưa ghi nhận việc xây dựng kế hoạch theo khoản 3 Mục IV"), own);
            assertEquals(
                    isOver,
                    all.contains("Chưa ghi nhận việc xây dựng kế hoạch theo khoản 3 Mục IV Kế hoạch ở cả 02 cơ quan."),
                    all);
            assertEquals(
                    isOver,
                    all.contains(
                            "Nhiệm vụ quá hạn chưa hoàn thành: xây dựng kế hoạch theo khoản 3 Mục IV – Sở Nội vụ (01"
                                    + " ngày); Sở Tư pháp (01 ngày)."),
                    all);
        }
    }
}
