package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.PlanComparison;

/** Plan 65 beside itself with the first report due before 12/5/2025. */
final class PlanComparisonReportTest {
    private static Report withEarlierReport() throws IOException {
        PlanUnderRules plan = SampleYear.PLAN;
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PlanJson.write(plan.plan(), json);
        String other = json.toString(StandardCharsets.UTF_8)
                .replace("15/5/2025", "12/5/2025")
                .replace("2025-05-15", "2025-05-12");
        return PlanComparisonReport.of(PlanComparison.between(
                        plan,
                        plan.with(PlanJson.read(
                                        new ByteArrayInputStream(other.getBytes(StandardCharsets.UTF_8)),
                                        "other",
                                        plan.directory())
                                .orThrow())))
                .in(Text.VIETNAMESE);
    }

    private static List<String> paragraphs(Report report) {
        return report.blocks().stream()
                .flatMap(block -> Stream.concat(Stream.of(block), block.inside().stream()))
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    /** Mục V: 7 sở, Công an tỉnh, 5 socio-political organisations and the 13 committees of districts report. */
    @Test
    void manyAgenciesAreCountedByKindAndListedOnceBehindTheTable() throws IOException {
        Report report = withEarlierReport();
        assertEquals(
                List.of(
                        "V | trước ngày 15/5/2025 → trước ngày 12/5/2025 | 7 Sở; 1 Ban, ngành; 5 Tổ chức chính trị - xã hội;"
                                + " 13 UBND cấp huyện (danh sách 1)"),
                SampleYear.rows(report, "duties", "clause", "deadline", "who"));
        List<String> lists = paragraphs(report).stream()
                .filter(text -> text.startsWith("Danh sách"))
                .toList();
        assertEquals(1, lists.size());
        String list = lists.get(0);
        assertTrue(list.startsWith("Danh sách 1: Sở Dân tộc và Tôn giáo; "), list);
        assertTrue(list.endsWith("; UBND thị xã Đức Phổ."), list);
        assertEquals(26, list.split(";").length);
    }

    @Test
    void whatChangedIsCountedInASentence() throws IOException {
        List<String> paragraphs = paragraphs(withEarlierReport());
        assertTrue(paragraphs.contains("01 mục, khoản sửa."), paragraphs.toString());
    }

    /** The same plan against itself: no change, and nothing is said of lists. */
    @Test
    void ofTheSamePlanNothingIsListed() {
        Report report = PlanComparisonReport.of(PlanComparison.between(SampleYear.PLAN, SampleYear.PLAN))
                .in(Text.VIETNAMESE);
        assertFalse(report.blocks().stream().map(Block::inside).anyMatch(inside -> !inside.isEmpty()));
    }
}
