package vn.childplan.importing.plan;

import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** A plan whose title names several years, as "giai đoạn 2026-2030": what recurs in it is read for one of them, and that is told. */
final class SeveralYears {
    private static final Pattern SPAN =
            Pattern.compile("\\b(20\\d{2})\\s*(?:-|–|den)\\s*(?:nam )?(20\\d{2})\\b(?! */)");
    private static final Pattern YEAR = Pattern.compile("\\b20\\d{2}\\b");

    private final PlanReader.Parts parts;
    private final Doubts doubts;

    SeveralYears(PlanReader.Parts parts, Doubts doubts) {
        this.parts = parts;
        this.doubts = doubts;
    }

    /** Tells once, at the first time that recurs or goes on. */
    void tell() {
        NavigableSet<Integer> years = years();
        if (parts.year().single() || years.size() < 2) {
            return;
        }
        for (TaskReader.Found found : parts.tasks()) {
            if (goesOn(found.task().time())) {
                tell(found.task().no(), found.task().time(), years);
                return;
            }
        }
        for (ReadReport report : parts.reports()) {
            boolean recurs = switch (report.recurrence()) {
                case YEARLY, HALF_YEARLY, QUARTERLY, MONTHLY, MIXED -> true;
                case ONCE, EVENT, NONE -> false;
            };
            if (recurs) {
                tell(report.node().no(), report.deadline() == null ? report.what() : report.deadline(), years);
                return;
            }
        }
    }

    private boolean goesOn(@Nullable PlacedText time) {
        TimeWording.Kind kind = time == null
                ? TimeWording.Kind.NONE
                : TimeWording.of(time.toString(), parts.year().year(), false).kind();
        return kind == TimeWording.Kind.ONGOING || kind == TimeWording.Kind.RECURRING;
    }

    private void tell(String no, @Nullable PlacedText words, NavigableSet<Integer> years) {
        int taken = parts.year().year();
        String named = years.first() + "-" + years.last();
        List<String> others = years.stream()
                .filter(year -> year != taken)
                .map(String::valueOf)
                .toList();
        doubts.add(
                DoubtCode.YEAR_ASSUMED,
                no,
                words,
                Text.of(
                        "việc thường xuyên, định kỳ của cả kế hoạch hiểu là của năm " + taken + "; tên kế hoạch nêu "
                                + named,
                        "whatever recurs in the plan is taken as of " + taken + "; its title names " + named),
                others.toArray(String[]::new));
    }

    /** The years of a span, or those named one by one where the title cites no document. */
    private NavigableSet<Integer> years() {
        String title = Unmarked.of(parts.title());
        NavigableSet<Integer> years = new TreeSet<>();
        Matcher span = SPAN.matcher(title);
        if (span.find()) {
            int first = Integer.parseInt(span.group(1));
            IntStream.rangeClosed(first, Integer.parseInt(span.group(2))).forEach(years::add);
        } else if (Citations.in(parts.title()).isEmpty()) {
            Matcher year = YEAR.matcher(title);
            while (year.find()) {
                years.add(Integer.parseInt(year.group()));
            }
        }
        return years;
    }
}
