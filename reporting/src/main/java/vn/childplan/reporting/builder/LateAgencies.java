package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Tally;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** The agencies that are or were late, those that are overdue longest first. */
final class LateAgencies {
    /** Rows after which the list ends. */
    private static final int SHOWN = 100;

    /**
     * How late one agency is.
     *
     * @param agency the agency
     * @param dated its obligations with a date, by status
     * @param overdueFor the days of what it is overdue with longest; 0 if nothing is overdue
     * @param metLateBy the days of what it did latest; 0 if nothing was done late
     */
    private record Lateness(AgencyId agency, Tally dated, int overdueFor, int metLateBy) {
        static Lateness of(AgencyId agency, List<Verdict> verdicts) {
            Map<Status, Integer> dated = new TreeMap<>();
            verdicts.stream()
                    .filter(verdict -> verdict.originalLastDay() != null)
                    .forEach(verdict -> dated.merge(verdict.status(), 1, Integer::sum));
            return new Lateness(
                    agency, new Tally(dated), longest(verdicts, Status.OVERDUE), longest(verdicts, Status.MET_LATE));
        }

        private static int longest(List<Verdict> verdicts, Status status) {
            return verdicts.stream()
                    .filter(verdict -> verdict.status() == status)
                    .mapToInt(Verdict::daysLate)
                    .max()
                    .orElse(0);
        }

        int overdue() {
            return dated.count(Status.OVERDUE);
        }
    }

    private final Assessment assessment;
    private final Wording words;
    private final Agencies agencies;

    LateAgencies(Assessment assessment, Wording words) {
        this.assessment = assessment;
        this.words = words;
        this.agencies = new Agencies(assessment.register().directory());
    }

    List<Block> blocks() {
        List<Lateness> late = late();
        if (late.isEmpty()) {
            return List.of(Paragraph.of(
                    words.say("Không có cơ quan nào quá hạn hoặc hoàn thành quá hạn.", "No agency is or was late.")));
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Table.of(
                        "late-agencies",
                        words.say(
                                "Cơ quan quá hạn hoặc hoàn thành quá hạn, xếp theo số ngày quá hạn",
                                "Agencies that are or were late, longest overdue first"),
                        columns(),
                        late.subList(0, Math.min(SHOWN, late.size())))
                .numbered());
        LeftOut.note(late.size(), SHOWN, words).ifPresent(blocks::add);
        return blocks;
    }

    private List<Lateness> late() {
        Map<AgencyId, List<Verdict>> byAgency = new TreeMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            AgencyId bearer = verdict.obligation().bearer();
            if (bearer != null) {
                byAgency.computeIfAbsent(bearer, b -> new ArrayList<>()).add(verdict);
            }
        }
        return byAgency.entrySet().stream()
                .map(entry -> Lateness.of(entry.getKey(), entry.getValue()))
                .filter(lateness -> lateness.overdueFor() > 0 || lateness.metLateBy() > 0)
                .sorted(Comparator.comparingInt(Lateness::overdueFor)
                        .thenComparingInt(Lateness::overdue)
                        .thenComparingInt(Lateness::metLateBy)
                        .reversed()
                        .thenComparing(Lateness::agency, agencies.order()))
                .toList();
    }

    /** Of one that is no more that it is: nobody there can be urged. */
    private Cell agency(Lateness late) {
        boolean ended = assessment
                .register()
                .directory()
                .find(late.agency())
                .filter(agency -> agency.life().endedBy(VietnamTime.dateOf(assessment.asOf())))
                .isPresent();
        return Cell.coded(
                late.agency().value(),
                agencies.name(late.agency())
                        + (ended ? words.say(" (đã kết thúc hoạt động)", " (has since ceased to exist)") : ""));
    }

    private List<Column<Lateness>> columns() {
        return List.of(
                Column.coded("agency", words.say("Cơ quan", "Agency"), 32, this::agency),
                Column.count("overdue", words.say("Đang quá hạn", "Overdue"), Lateness::overdue),
                Column.count(
                        "overdueFor",
                        words.say("Quá hạn lâu nhất (ngày)", "Longest overdue (days)"),
                        Lateness::overdueFor),
                Column.count(
                        "metLate",
                        words.say("Hoàn thành quá hạn", "Met late"),
                        late -> late.dated().count(Status.MET_LATE)),
                Column.count(
                        "metLateBy", words.say("Quá hạn nhiều nhất (ngày)", "Latest by (days)"), Lateness::metLateBy),
                Column.share(
                        "onTime",
                        words.say("Tỷ lệ đúng hạn", "On-time rate"),
                        late -> Statuses.share(late.dated().onTime())));
    }
}
