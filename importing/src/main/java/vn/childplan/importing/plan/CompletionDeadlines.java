package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.importing.plan.ReadReport.Recurrence;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** The months, quarters and years by which something is to be done: "xong trong tháng 12/2025", "hoàn thành trước quý IV/2026". */
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

    private CompletionDeadlines() {}

    /** The deadlines of what words order; one has no day where the plan is for several years and the words name none. */
    static List<ReportDeadlines.Deadline> in(PlacedText clause, PlanReader.PlanYear year) {
        List<ReportDeadlines.Deadline> found = new ArrayList<>();
        Matcher done = DONE_BY.matcher(Unmarked.of(clause));
        while (done.find()) {
            String cue = (done.group(1) == null ? "" : done.group(1)) + (done.group(2) == null ? "" : done.group(2));
            String period = clause.toString().substring(done.start(3), done.end(3));
            TimeWording time = TimeWording.of(period, year.year(), year.single());
            LocalDate day = cue.contains("truoc") ? time.start() : time.end();
            int start = done.start(3) - cue.length();
            found.add(new ReportDeadlines.Deadline(
                    clause.part(start, done.end(3)),
                    start,
                    Recurrence.ONCE,
                    day == null ? List.of() : List.of(day.toString()),
                    day == null ? List.of() : List.of(new ReportDeadlines.Place(done.start(3), done.end(3))),
                    time.yearAssumed(),
                    time.kind() == TimeWording.Kind.INVALID));
        }
        return found;
    }
}
