package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
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
                        DocumentsAgreeWithTheAssessmentTest.days(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 2, 28)))
                .as((agency, quarter, kind, day) ->
                        kind + "," + agency + ",II.9," + quarter + "," + day + ",9/KH (mẫu),,,Đã làm");
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Combinators.combine(
                        ofII9().list().ofMaxSize(4),
                        DocumentsAgreeWithTheAssessmentTest.entries(),
                        DocumentsAgreeWithTheAssessmentTest.days(LocalDate.of(2025, 6, 20), LocalDate.of(2026, 3, 1)))
                .as((tasks, others, day) -> SampleYear.PLAN.assess(
                        DocumentsAgreeWithTheAssessmentTest.log(
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
                .map(owed -> "Tiếp tục đôn đốc " + LEADS.get(String.valueOf(owed.bearer()))
                        + " báo cáo kết quả thực hiện khoản 9 Mục II, quý "
                        + (owed.period().number() == 2 ? "II" : "IV") + " năm 2025.")
                .collect(Collectors.toCollection(TreeSet::new));
        Report report =
                ConsolidatedReport.of(assessment, ReportingPeriod.year(2025)).in(Text.VIETNAMESE);
        assertEquals(
                reminded,
                sentences(report.blocks()).stream()
                        .filter(sentence -> sentence.contains("đôn đốc") && sentence.contains("khoản 9 Mục II"))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }
}
