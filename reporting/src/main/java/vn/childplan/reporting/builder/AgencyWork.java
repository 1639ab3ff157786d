package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Optional;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.assessment.Verdict;

/**
 * What an agency reports on for a period.
 *
 * @param period the period
 * @param own how what the plan has it do in the period stands
 * @param groups of that its work, without guidance and reports
 */
record AgencyWork(ReportingPeriod period, List<Verdict> own, List<WorkGroup> groups) {
    AgencyWork {
        own = List.copyOf(own);
        groups = List.copyOf(groups);
    }

    /** The work of one kind, if there is any. */
    Optional<WorkGroup> group(WorkGroup.Kind kind) {
        return groups.stream().filter(group -> group.kind() == kind).findFirst();
    }
}
