package vn.childplan.reporting.builder;

import java.util.List;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;

/** Reports of agencies on the year of the sample, and what is read in them. */
final class SampleAgencyReports {
    static final ReportingPeriod FIRST_HALF = ReportingPeriod.half(2025, 1);

    private SampleAgencyReports() {}

    static Report report(String agency, ReportingPeriod period, String asOf) {
        return AgencyReport.of(SampleYear.at(asOf), AgencyId.of(agency), period).in(Text.VIETNAMESE);
    }

    static List<String> section(Report report, String heading) {
        return report.blocks().stream()
                .filter(block ->
                        block instanceof Section section && section.heading().equals(heading))
                .flatMap(block -> paragraphs(((Section) block).blocks()).stream())
                .toList();
    }

    static List<String> paragraphs(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> {
                    if (block instanceof Section section) {
                        return paragraphs(section.blocks()).stream();
                    }
                    return block instanceof Paragraph paragraph ? Stream.of(paragraph.text()) : Stream.empty();
                })
                .toList();
    }
}
