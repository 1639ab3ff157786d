package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.plan.ReadReport.Recurrence;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** The reports that a plan asks for, and which of them became values of the draft: of each other one a doubt tells. */
final class AskedReports {
    private static final Pattern THIS_YEAR_ALONE = Pattern.compile("\\brieng nam (\\d{4})\\b");

    private final List<ReadReport> all;
    private final int year;
    private final IdentityHashMap<Node, List<ReadReport>> byNode = new IdentityHashMap<>();
    /** Of each clause that asks for reports, what a day of the plan's year alone takes the place of. */
    private final IdentityHashMap<PlacedText, Boolean> giveWay = new IdentityHashMap<>();

    private final Set<ReadReport> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ReadReport> heldInWords = Collections.newSetFromMap(new IdentityHashMap<>());

    AskedReports(List<ReadReport> all, int year) {
        this.all = all;
        this.year = year;
        all.forEach(report ->
                byNode.computeIfAbsent(report.node(), node -> new ArrayList<>()).add(report));
    }

    List<ReadReport> all() {
        return all;
    }

    /** Those that these words of an element ask for. */
    List<ReadReport> in(@Nullable Node node, PlacedText words) {
        List<ReadReport> own = node == null ? List.of() : byNode.getOrDefault(node, List.of());
        if (own.isEmpty()) {
            return own;
        }
        PlacedText whole = Ending.cut(words);
        List<ReadReport> in = new ArrayList<>();
        PlacedText clause = null;
        boolean asks = false;
        for (ReadReport report : own) {
            asks = clause == report.what() ? asks : overlap(whole, report.what()) && asks(whole.toString(), report);
            clause = report.what();
            if (asks) {
                in.add(report);
            }
        }
        return in;
    }

    /** Whether two texts have a place in common: the same words elsewhere ask for another report. */
    private static boolean overlap(PlacedText one, PlacedText other) {
        return !isBehind(one, other) && !isBehind(other, one);
    }

    private static boolean isBehind(PlacedText one, PlacedText other) {
        if (one.length() == 0 || other.length() == 0) {
            return false;
        }
        int last = other.length() - 1;
        int lines = Integer.compare(one.line(), other.lineAt(last));
        return lines > 0 || (lines == 0 && one.column() > other.columnAt(last));
    }

    /** The words of a report begin with whoever makes it, those of a duty may stand behind. */
    private static boolean asks(String words, ReadReport report) {
        String what = Ending.cut(report.what()).toString();
        return words.contains(what) || (what.endsWith(words) && !words.isEmpty());
    }

    /** It is in the draft, with its time where it has one. */
    void hold(ReadReport report) {
        held.add(report);
    }

    /** It is in the draft as a duty whose time is no day. */
    void holdInWords(ReadReport report) {
        heldInWords.add(report);
    }

    boolean holds(ReadReport report) {
        return held.contains(report);
    }

    boolean holdsSomehow(ReadReport report) {
        return held.contains(report) || heldInWords.contains(report);
    }

    /** Whether a day of its own takes its place in the plan's year: "hằng năm …, riêng năm 2026 báo cáo trước 25/11". */
    boolean givesWay(ReadReport report) {
        return report.recurrence() == Recurrence.YEARLY
                && giveWay.computeIfAbsent(report.what(), this::namesThisYearAlone);
    }

    private boolean namesThisYearAlone(PlacedText clause) {
        Matcher alone = THIS_YEAR_ALONE.matcher(Unmarked.of(clause));
        return alone.find() && Integer.parseInt(alone.group(1)) == year;
    }
}
