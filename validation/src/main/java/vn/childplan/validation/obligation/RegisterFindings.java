package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.Party;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/** Where a derivation writes down what it cannot settle. The same thing in the same clause is written once. */
final class RegisterFindings {
    private final Set<Finding> found = new LinkedHashSet<>();

    /**
     * That a party names nobody who could bear a duty, and why.
     *
     * @param due the day on which the duty falls due, if its group is resolved on that day, else null
     */
    void nobody(ClauseRef clause, Party party, @Nullable LocalDate due) {
        found.add(
                switch (party.kind()) {
                    case AGENCY -> unknownAgency(clause, (Party.One) party);
                    case GROUP -> nobodyOf(clause, (Party.Group) party, due);
                });
    }

    private static Finding nobodyOf(ClauseRef clause, Party.Group group, @Nullable LocalDate due) {
        return group.concerned() ? openGroup(clause, group) : emptyGroup(clause, group, due);
    }

    private static Finding unknownAgency(ClauseRef clause, Party.One one) {
        String which = "“" + one.wording() + "” ('agency': " + one.agency() + ")";
        return Finding.of(
                        "party.unknown-agency",
                        Severity.ERROR,
                        Text.of(
                                "cơ quan " + which + " không có trong danh mục cơ quan",
                                "agency " + which + " is not in the directory"),
                        Text.of("bổ sung cơ quan vào danh mục", "add the agency to the directory"))
                .withClause(clause);
    }

    private static Finding openGroup(ClauseRef clause, Party.Group group) {
        return Finding.of(
                        "party.concerned-open",
                        Severity.WARNING,
                        Text.of(
                                "“" + group.wording() + "” không nói rõ là những cơ quan nào",
                                "“" + group.wording() + "” does not say which agencies are concerned"),
                        Text.of("nêu tên các cơ quan liên quan", "name the agencies concerned"))
                .withClause(clause);
    }

    private static Finding emptyGroup(ClauseRef clause, Party.Group group, @Nullable LocalDate due) {
        Text day = due == null
                ? Text.of("vào ngày ban hành kế hoạch", "on the day of the plan")
                : Text.of(
                        "vào ngày " + TimeFormat.date(due).vi(),
                        "on " + TimeFormat.date(due).en());
        return Finding.of(
                        "party.no-members",
                        Severity.WARNING,
                        Text.of(
                                "“" + group.wording() + "” không có cơ quan nào trong danh mục " + day.vi(),
                                "“" + group.wording() + "” has no agency in the directory " + day.en()),
                        Text.of(
                                "bổ sung cơ quan thuộc nhóm vào danh mục",
                                "add the members of the group to the directory"))
                .withClause(clause);
    }

    /** That a duty outlives its bearer, and nobody is recorded who takes over. */
    void noSuccessor(ClauseRef clause, Agency ended) {
        found.add(Finding.of(
                        "succession.none-recorded",
                        Severity.WARNING,
                        Text.of(
                                ended.name()
                                        + " kết thúc hoạt động trước khi nghĩa vụ đến hạn mà chưa ghi cơ quan tiếp nhận",
                                ended.name() + " ends before the obligation is due, and no successor is recorded"),
                        Text.of(
                                "bổ sung cơ quan tiếp nhận vào danh mục cơ quan",
                                "add the succession to the directory"))
                .withClause(clause));
    }

    List<Finding> all() {
        return List.copyOf(found);
    }
}
