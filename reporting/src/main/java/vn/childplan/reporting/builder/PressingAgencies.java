package vn.childplan.reporting.builder;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** The ten agencies to call first: overdue longest, then with most overdue; each with what it is overdue with longest. */
final class PressingAgencies {
    private static final int SHOWN = 10;

    /** What one agency is overdue with longest, and with how much in all. */
    private record Pressing(AgencyId agency, Verdict longest, int overdue) {
        Pressing and(Pressing other) {
            boolean other1st = other.longest.daysLate() > longest.daysLate();
            return new Pressing(agency, other1st ? other.longest : longest, overdue + other.overdue);
        }
    }

    private final Wording words;
    private final List<Verdict> counted;
    private final Agencies agencies;
    private final Duties duties;

    PressingAgencies(Assessment assessment, List<Verdict> counted, Wording words) {
        this.words = words;
        this.counted = counted;
        this.agencies = new Agencies(assessment.register().directory());
        this.duties = new Duties(assessment.register().plan(), words);
    }

    List<Block> blocks() {
        Map<AgencyId, Pressing> byAgency = new LinkedHashMap<>();
        for (Verdict verdict : counted) {
            AgencyId bearer = verdict.obligation().bearer();
            if (bearer != null && verdict.status() == Status.OVERDUE) {
                byAgency.merge(bearer, new Pressing(bearer, verdict, 1), Pressing::and);
            }
        }
        if (byAgency.isEmpty()) {
            return List.of(Paragraph.of(words.say("Không có cơ quan nào đang quá hạn.", "No agency is overdue.")));
        }
        List<Pressing> first = byAgency.values().stream()
                .sorted(Comparator.comparingInt(
                                (Pressing each) -> each.longest().daysLate())
                        .thenComparingInt(Pressing::overdue)
                        .reversed()
                        .thenComparing(Pressing::agency, agencies.order()))
                .limit(SHOWN)
                .toList();
        return List.of(Table.of(
                        "to-call",
                        byAgency.size() > SHOWN
                                ? words.say("Mười cơ quan quá hạn lâu nhất", "The ten agencies overdue longest")
                                : words.say("Cơ quan đang quá hạn", "Agencies that are overdue"),
                        List.of(
                                Column.coded(
                                        "agency",
                                        words.say("Cơ quan", "Agency"),
                                        32,
                                        each -> agencies.cell(each.agency())),
                                Column.words(
                                        "matter",
                                        words.say("Việc quá hạn lâu nhất", "Overdue longest with"),
                                        48,
                                        each -> AssessmentDocument.capital(
                                                duties.matter(each.longest().obligation()))),
                                Column.count(
                                        "daysLate",
                                        words.say("Số ngày quá hạn", "Days late"),
                                        each -> each.longest().daysLate()),
                                Column.count(
                                        "overdue", words.say("Số việc quá hạn", "Overdue in all"), Pressing::overdue)),
                        first)
                .numbered());
    }
}
