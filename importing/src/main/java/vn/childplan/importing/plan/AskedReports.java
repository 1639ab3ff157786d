package vn.childplan.importing.plan;

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
    private final Set<ReadReport> held = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<ReadReport> heldInWords = Collections.newSetFromMap(new IdentityHashMap<>());

    AskedReports(List<ReadReport> all, int year) {
        this.all = all;
        this.year = year;
    }

    List<ReadReport> all() {
        return all;
    }

    /** Those that these words of an element ask for. */
    List<ReadReport> in(@Nullable Node node, PlacedText words) {
        String whole = Ending.cut(words).toString();
        return all.stream()
                .filter(report -> report.node() == node && asks(whole, report))
                .toList();
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
        Matcher alone = THIS_YEAR_ALONE.matcher(Unmarked.of(report.what()));
        return report.recurrence() == Recurrence.YEARLY && alone.find() && Integer.parseInt(alone.group(1)) == year;
    }
}
