package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;

/** Consolidated reports on the year of the sample, and what is read in them. */
final class SampleConsolidatedReports {
    static final ReportingPeriod FIRST_HALF = ReportingPeriod.half(2025, 1);

    static final Report REPORT =
            ConsolidatedReport.of(SampleYear.at("2025-05-20"), FIRST_HALF).in(Text.VIETNAMESE);

    private SampleConsolidatedReports() {}

    static List<String> figures(Report report) {
        Section who = report.blocks().stream()
                .filter(Section.class::isInstance)
                .map(Section.class::cast)
                .findFirst()
                .orElseThrow();
        Block first = who.blocks().get(0);
        return ((Figures) first)
                .figures().stream()
                        .map(figure -> figure.label() + ": " + figure.value().display(report.words()))
                        .toList();
    }

    static Report withoutEvidence(String day) {
        return ConsolidatedReport.of(SampleYear.PLAN.assess(EvidenceLog.EMPTY, VietnamTime.parse(day)), FIRST_HALF)
                .in(Text.VIETNAMESE);
    }

    static List<String> sentences(Report report) {
        List<String> sentences = new ArrayList<>();
        collect(report.blocks(), sentences);
        return sentences;
    }

    static void collect(List<Block> blocks, List<String> sentences) {
        for (Block block : blocks) {
            if (block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.BODY) {
                sentences.add(paragraph.text());
            }
            collect(block.inside(), sentences);
        }
    }
}
