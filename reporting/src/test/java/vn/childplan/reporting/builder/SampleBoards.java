package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.assessment.Assessment;

/** Scoreboards of the year of the sample, and what is read in them. */
final class SampleBoards {
    static final Assessment DECEMBER = SampleYear.at("2025-12-26");

    static final Report BOARD = Scoreboard.of(DECEMBER).in(Text.VIETNAMESE);

    private SampleBoards() {}

    static Stream<Block> blocks(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), blocks(block.inside())));
    }

    static Chart chart(Report report, String id) {
        return blocks(report.blocks())
                .filter(block -> block instanceof Chart chart && chart.id().equals(id))
                .map(Chart.class::cast)
                .findFirst()
                .orElseThrow();
    }

    static Cell figure(Report report, String key) {
        return found(report, key).value();
    }

    static Figures.Figure found(Report report, String key) {
        return blocks(report.blocks())
                .filter(Figures.class::isInstance)
                .flatMap(block -> ((Figures) block).figures().stream())
                .filter(figure -> figure.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    static List<String> paragraphs(Report report) {
        return blocks(report.blocks())
                .filter(Paragraph.class::isInstance)
                .map(block -> ((Paragraph) block).text())
                .toList();
    }

    static List<List<String>> machines(Report report, String table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Cell> row : SampleYear.table(report, table).rows()) {
            rows.add(row.stream().map(Cell::machine).toList());
        }
        return rows;
    }
}
