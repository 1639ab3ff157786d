package vn.childplan.reporting.drafting;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Completeness;
import vn.childplan.validation.change.Impact;

/**
 * The notice on a report whose figures may not be the last word, because a rule threw or entries do not count. Every report
 * on an assessment goes through here.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class IncompleteNotice {
    /** How many entries it names; the scoreboard lists all. */
    private static final int NAMED = 3;

    private IncompleteNotice() {}

    /**
     * The report as it is if the assessment is complete; otherwise with a notice before everything else: the counts, and the first
     * entries that do not count with their day and the reason, so that whoever signs can have them corrected.
     */
    public static Report on(Report report, Assessment assessment) {
        Completeness completeness = assessment.completeness();
        if (completeness.isComplete()) {
            return report;
        }
        Locale locale = report.locale();
        String counts = completeness.sentence().in(locale);
        Wording words = Wording.in(locale);
        String named = named(
                assessment.notCounted(),
                assessment.register().directory(),
                words.say(", liệt kê trong bảng tình hình", ", listed in the scoreboard"),
                words);
        return report.withNotice(named.isEmpty() ? counts : counts + " " + named);
    }

    /** The report on an impact with such a notice, if either side of it is not complete. */
    public static Report on(Report report, Impact impact) {
        Locale locale = report.locale();
        Wording words = Wording.in(locale);
        String named = named(
                impact.notCounted(),
                impact.candidate().directory(),
                words.say(", liệt kê ở bảng cuối", ", listed in the last table"),
                words);
        return impact.incompleteness()
                .map(missing -> missing.in(locale))
                .map(counts -> report.withNotice(named.isEmpty() ? counts : counts + " " + named))
                .orElse(report);
    }

    /**
     * "Cụ thể: 20/8/2025 – Tỉnh đoàn, khoản 8 Mục II: nghĩa vụ được bãi bỏ từ ngày 10/7/2025 theo …."
     *
     * @param where where all of them are listed
     */
    private static String named(List<Finding> notCounted, AgencyDirectory directory, String where, Wording words) {
        List<Finding> all = entries(notCounted);
        if (all.isEmpty()) {
            return "";
        }
        InWords inWords = new InWords(directory, words);
        String some = all.stream()
                .limit(NAMED)
                .map(finding -> dated(finding, inWords.message(finding), words))
                .collect(Collectors.joining("; "));
        int more = all.size() - NAMED;
        String others =
                namesAll(all) ? "" : words.say("; và " + more + " thông tin khác", "; and " + more + " more") + where;
        return words.say("Cụ thể: ", "Namely: ") + some + others + ".";
    }

    /** One finding for each entry. */
    public static List<Finding> entries(List<Finding> notCounted) {
        Set<Evidence> seen = new HashSet<>();
        return notCounted.stream()
                .filter(finding -> finding.entry() == null || seen.add(finding.entry()))
                .toList();
    }

    /** Whether so few entries are named by a notice, all of them. */
    public static boolean namesAll(List<Finding> entries) {
        return entries.size() <= NAMED;
    }

    /** With the day of the entry before it. */
    private static String dated(Finding finding, String message, Wording words) {
        Evidence entry = finding.entry();
        return entry == null ? message : words.date(VietnamTime.dateOf(entry.at())) + " – " + message;
    }
}
