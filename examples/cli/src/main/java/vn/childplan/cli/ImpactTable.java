package vn.childplan.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.ImpactedVerdict;

/** Verdicts that would differ, one a line, each with its whole id, which {@code explain} takes. */
final class ImpactTable {
    private static final int SHOWN = 30;

    private ImpactTable() {}

    static void write(List<ImpactedVerdict> changes, boolean all, Page page) {
        TextTable table = new TextTable()
                .ids(page.say("nghĩa vụ", "obligation"))
                .words(page.say("trước", "before"))
                .words(page.say("sau", "after"))
                .words(page.say("do", "because of"));
        List<ImpactedVerdict> shown = changes.subList(0, all ? changes.size() : Math.min(SHOWN, changes.size()));
        shown.forEach(change -> table.row()
                .cell(change.obligation().shortId())
                .cell(verdict(page, change.before()))
                .cell(verdict(page, change.after()))
                .cell(String.join(", ", change.causes())));
        if (!table.isEmpty()) {
            page.blank().table(table);
        }
        if (shown.size() < changes.size()) {
            int more = changes.size() - shown.size();
            page.line(page.say("… và " + more + " nghĩa vụ nữa: --all.", "… and " + more + " more: --all."));
        }
    }

    private static String verdict(Page page, @Nullable Verdict verdict) {
        if (verdict == null) {
            return page.say("không có", "not there");
        }
        String label = verdict.label().in(page.locale());
        String late = page.words().days(verdict.daysLate());
        return verdict.daysLate() == 0 ? label : label + page.say(" " + late, ", " + late);
    }
}
