package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.rule.RuleSet;

/** Plan 65 with the bundled sample evidence, and the texts of reports made of it. */
final class SampleYear {
    static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    private SampleYear() {}

    /** At an instant, or at the end of a day. */
    static Assessment at(String asOf) {
        return PLAN.assess(QuangNgai.sampleEvidence(), VietnamTime.parse(asOf));
    }

    static Table<?> table(Report report, String id) {
        return report.tables().stream()
                .filter(table -> table.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no table " + id + " in " + report.tables()));
    }

    /** The rows as people read them: the cells of some columns with bars between them. */
    static List<String> rows(Report report, String table, String... keys) {
        Table<?> found = table(report, table);
        List<String> columns =
                found.columns().stream().map(column -> column.key()).toList();
        List<String> rows = new ArrayList<>();
        for (List<Cell> row : found.rows()) {
            List<String> cells = new ArrayList<>();
            for (String key : keys) {
                cells.add(row.get(columns.indexOf(key)).display(report.words()));
            }
            rows.add(String.join(" | ", cells));
        }
        return rows;
    }

    /** The number that a figure has, wherever it stands. */
    static long figure(Report report, String key) {
        return ((Cell.Count) figureOf(report, key).value()).value();
    }

    /** What is said beside a figure. */
    static String note(Report report, String key) {
        return String.valueOf(figureOf(report, key).note());
    }

    private static Figures.Figure figureOf(Report report, String key) {
        List<Block> blocks = new ArrayList<>(report.blocks());
        for (int i = 0; i < blocks.size(); i++) {
            blocks.addAll(blocks.get(i).inside());
            if (blocks.get(i) instanceof Figures figures) {
                for (Figures.Figure figure : figures.figures()) {
                    if (figure.key().equals(key)) {
                        return figure;
                    }
                }
            }
        }
        throw new AssertionError("no figure " + key);
    }

    /** All that the cells of a table say. */
    static List<String> texts(Table<?> table, Report report) {
        List<String> texts = new ArrayList<>();
        for (List<Cell> row : table.rows()) {
            row.forEach(cell -> texts.add(cell.display(report.words())));
        }
        return texts;
    }
}
