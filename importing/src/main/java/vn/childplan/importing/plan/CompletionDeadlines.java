package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.Schedule;
import vn.childplan.importing.plan.ReadReport.Recurrence;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/**
 * The months, quarters and years by which something is to be done: "xong trong tháng 12/2025", "hoàn thành trước quý IV/2026",
 * "kiểm tra trong quý III năm 2026". What is ordered for a month or a quarter is late when that has ended.
 */
final class CompletionDeadlines {
    private static final String YEAR = "(?:\\s*[/-]\\s*\\d{4}\\b|,? nam \\d{4}\\b)?";
    private static final String AND = "\\s*(?:,|-|–|va|den)\\s*";
    private static final String MONTHS = "thang \\d{1,2}\\b(?:" + AND + "(?:thang )?\\d{1,2}\\b)*+" + YEAR;
    private static final String NUMERAL = "(?:iv|i{1,3}|[1-4])\\b";
    private static final String QUARTERS = "qu[yi] " + NUMERAL + "(?:" + AND + "(?:qu[yi] )?" + NUMERAL + ")*+" + YEAR;
    private static final String HALF = "0?6 thang (?:dau|cuoi) nam(?: \\d{4}\\b)?";
    private static final String PERIOD = "(" + MONTHS + "|" + QUARTERS + "|" + HALF + "|nam \\d{4}\\b)";
    private static final String CUE =
            "(?:(?:cham nhat |muon nhat )?(?:trong|vao|truoc|den het|den cuoi|het|cuoi)|cham nhat|muon nhat)(?: cuoi| het)? ";

    /** What is done, then until when; between them may stand what is to be done: "hoàn thành việc rà soát trong quý I". */
    private static final Pattern DONE_BY =
            Pattern.compile("(?<!ket qua )(?<!ty le )(?<!\\bda )\\b(?:(?:xong|hoan thanh)\\b"
                    + "(?:[^,;.()]{0,80}?| ) (" + CUE + ")|(?:xong|hoan thanh|ban hanh) (" + CUE + ")?)" + PERIOD);

    /** The time of whatever is ordered: "trong quý III năm 2026", "vào các tháng 7, 8/2026", "chậm nhất trong tháng 8". */
    private static final Pattern DUE_BY = Pattern.compile(
            "\\b((?:(?:cham nhat |muon nhat )?(?:trong|vao|truoc|den het|den cuoi|het)|cham nhat|muon nhat)(?: het)? (?:cac )?)("
                    + MONTHS + "|" + QUARTERS + "|" + HALF + ")(?! am lich)");
    /** "trong quý II và quý IV": more than one, and not from one to the other. */
    private static final Pattern SEVERAL =
            Pattern.compile("(?:,|\\bva) *(?:thang |qu[yi] )?(?:\\d{1,2}|" + NUMERAL + ")\\b");
    /** "kiểm tra trong quý III": in it, and not until its end, as the time of a task is read. */
    private static final Pattern WITHIN =
            Pattern.compile("(?:trong|vao) (?:cac )?(" + MONTHS + "|" + QUARTERS + "|" + HALF + ")");

    private static final Pattern DONE = Pattern.compile("\\b(?:xong|hoan thanh|ban hanh)\\b[^,;.()]{0,80}$");
    /** "kết quả thực hiện trong quý III": what words tell of such a time, and not until when they order it. */
    private static final Pattern TOLD_OF = Pattern.compile(
            "\\b(?:ket qua|tinh hinh|so lieu|so vu|phat sinh|xay ra|dien ra|ton tai|han che|so voi|cung ky|da(?! dang| so| phan)|duoc)\\b[^,;.]*$");
    /** Characters in front of a time, more of which are not looked through. */
    private static final int FRONT = 120;

    private final PlacedText clause;
    private final String plain;
    private final PlanReader.PlanYear year;
    private final List<ReportDeadlines.Deadline> found = new ArrayList<>();

    private CompletionDeadlines(PlacedText clause, PlanReader.PlanYear year) {
        this.clause = clause;
        this.plain = Unmarked.of(clause);
        this.year = year;
    }

    /**
     * The deadlines of what words order, in their order. One has no day where the words name several times or none of the order,
     * and where the plan is for several years and they name no year.
     *
     * @param dated whether the words name days as well: then a time of which they only tell is no deadline
     */
    static List<ReportDeadlines.Deadline> in(PlacedText clause, PlanReader.PlanYear year, boolean dated) {
        return new CompletionDeadlines(clause, year).find(dated);
    }

    /** The quarter or months in which a deadline of these words has its day; null where they say until when. */
    static @Nullable Schedule within(PlacedText clause, ReportDeadlines.Deadline deadline, PlanReader.PlanYear year) {
        Matcher within = WITHIN.matcher(Unmarked.of(deadline.words()));
        String front = Unmarked.of(clause.part(Math.max(0, deadline.start() - FRONT), deadline.start()));
        if (deadline.dates().isEmpty()
                || !within.matches()
                || DONE.matcher(front).find()) {
            return null;
        }
        String period = deadline.words().toString().substring(within.start(1));
        return TimeWording.of(period, year.year(), year.single()).schedule();
    }

    private List<ReportDeadlines.Deadline> find(boolean dated) {
        Matcher done = DONE_BY.matcher(plain);
        Matcher due = DUE_BY.matcher(plain);
        int from = 0;
        while (done.find()) {
            addDue(due, from, done.start(), dated);
            String cue = (done.group(1) == null ? "" : done.group(1)) + (done.group(2) == null ? "" : done.group(2));
            add(done.start(3) - cue.length(), done.start(3), done.end(3));
            from = done.end();
        }
        addDue(due, from, plain.length(), dated);
        return found;
    }

    private void addDue(Matcher due, int from, int to, boolean dated) {
        due.region(from, to);
        while (due.find()) {
            boolean told = isToldOf(plain, due.start());
            if (told && dated) {
                continue;
            }
            if (told || SEVERAL.matcher(due.group(2)).find()) {
                PlacedText words = clause.part(due.start(), due.end());
                found.add(ReportDeadlines.Deadline.withoutDay(words, due.start(), Recurrence.ONCE));
            } else {
                add(due.start(), due.start(2), due.end(2));
            }
        }
    }

    /** Whether the words in front of a time say that something was so in it, and order nothing. */
    static boolean isToldOf(String plain, int start) {
        return TOLD_OF.matcher(plain.substring(Math.max(0, start - FRONT), start))
                .find();
    }

    private void add(int start, int periodAt, int end) {
        String period = clause.toString().substring(periodAt, end);
        TimeWording time = TimeWording.of(period, year.year(), year.single());
        LocalDate day = day(plain.substring(start, periodAt), time);
        found.add(new ReportDeadlines.Deadline(
                clause.part(start, end),
                start,
                Recurrence.ONCE,
                day == null ? List.of() : List.of(day.toString()),
                day == null ? List.of() : List.of(new ReportDeadlines.Place(periodAt, end)),
                time.yearAssumed(),
                time.kind() == TimeWording.Kind.INVALID));
    }

    /** The day that is named with "trước" is the first late one: "trước quý IV", "trước hết quý III". */
    private static @Nullable LocalDate day(String cue, TimeWording time) {
        if (!cue.contains("truoc")) {
            return time.end();
        }
        boolean end = cue.contains("het") || cue.contains("cuoi");
        return end && time.end() != null ? time.end().plusDays(1) : time.start();
    }
}
