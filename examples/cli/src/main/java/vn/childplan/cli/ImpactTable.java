package vn.childplan.cli;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.assessment.VerdictPart;
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
        List<ImpactedVerdict> shown = shown(changes, all);
        shown.forEach(change -> table.row()
                .cell(change.obligation().shortId())
                .cell(verdict(page, change.before(), page.say("nghĩa vụ mới", "new obligation")))
                .cell(verdict(page, change.after(), page.say("không còn nghĩa vụ", "no longer owed")))
                .cell(String.join(", ", change.causes())));
        print(table, shown.size(), changes.size(), page);
    }

    /** Of the same status and days late: in what they differ, with the last permitted day before and after. */
    static void writeOthers(List<ImpactedVerdict> changes, boolean all, Page page) {
        TextTable table = new TextTable()
                .ids(page.say("nghĩa vụ", "obligation"))
                .words(page.say("khác ở", "differs in"))
                .words(page.say("hạn cuối trước → sau", "last day before → after"))
                .words(page.say("do", "because of"));
        List<ImpactedVerdict> shown = shown(changes, all);
        shown.forEach(change -> table.row()
                .cell(change.obligation().shortId())
                .cell(change.differences().stream()
                        .map(part -> part.label().in(page.locale()))
                        .collect(Collectors.joining(", ")))
                .cell(lastDays(change, page))
                .cell(String.join(", ", change.causes())));
        print(table, shown.size(), changes.size(), page);
    }

    private static String lastDays(ImpactedVerdict change, Page page) {
        return change.differences().contains(VerdictPart.LAST_DAY)
                ? lastDay(change.before(), page) + " → " + lastDay(change.after(), page)
                : "";
    }

    private static String lastDay(@Nullable Verdict verdict, Page page) {
        return page.words().date(verdict == null ? null : verdict.lastDay());
    }

    private static List<ImpactedVerdict> shown(List<ImpactedVerdict> changes, boolean all) {
        return changes.subList(0, all ? changes.size() : Math.min(SHOWN, changes.size()));
    }

    private static void print(TextTable table, int shown, int total, Page page) {
        if (!table.isEmpty()) {
            page.blank().table(table);
        }
        if (shown < total) {
            int more = total - shown;
            page.line(page.say("… và " + more + " nghĩa vụ nữa: --all.", "… and " + more + " more: --all."));
        }
    }

    private static String verdict(Page page, @Nullable Verdict verdict, String without) {
        if (verdict == null) {
            return without;
        }
        String label = verdict.label().in(page.locale());
        String late = page.words().days(verdict.daysLate());
        return verdict.daysLate() == 0 ? label : label + page.say(" " + late, ", " + late);
    }
}
