package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * That a plan no longer stands as issued: over a list, which names the plan by its number, and of which a repealed clause is gone
 * without a word.
 */
final class AmendedNote {
    private AmendedNote() {}

    /** The report as it is for a plan as issued; otherwise with the note before everything else. */
    static Report on(Report report, ObligationRegister register) {
        List<Block> blocks = new ArrayList<>(of(register, report.words()));
        blocks.addAll(report.blocks());
        return new Report(report.name(), report.locale(), report.title(), report.form(), blocks, report.provenance());
    }

    /** What has amended the plan; nothing for a plan as issued. */
    static List<Block> of(ObligationRegister register, Wording words) {
        if (register.amendments().isEmpty()) {
            return List.of();
        }
        String by = register.amendments().stream()
                .map(document -> words.of(document.cited()))
                .collect(Collectors.joining(words.say(" và ", " and ")));
        return List.of(Paragraph.note(words.say(
                "Kế hoạch đã được sửa đổi, bổ sung theo " + by + ".", "The plan was amended by " + by + ".")));
    }
}
