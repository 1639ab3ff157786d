package vn.childplan.validation.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.PlanDuty;

/** Groups that a plan names and that have nobody any more: a level of administration that was given up. */
final class LevelDoubts {
    private final Plan plan;
    private final AgencyDirectory directory;
    private final LocalDate on;

    /**
     * Of a plan.
     *
     * @param on the day on which the groups must have somebody
     */
    LevelDoubts(Plan plan, AgencyDirectory directory, LocalDate on) {
        this.plan = plan;
        this.directory = directory;
        this.on = on;
    }

    /** A doubt where a duty names such a group first, and one where the recipients do. */
    List<Finding> all() {
        Map<GroupId, ClauseRef> first = new LinkedHashMap<>();
        for (PlanDuty duty : PlanDuty.in(plan)) {
            groups(duty.bearers()).forEach(group -> first.putIfAbsent(group, duty.clause()));
        }
        List<Finding> doubts = new ArrayList<>();
        first.forEach((group, clause) -> gone(group)
                .ifPresent(ended -> doubts.add(doubt(name(group), ended).withClause(clause))));
        plan.recipients()
                .forEach(recipient -> recipient.parties().stream()
                        .flatMap(party -> groups(List.of(party)).map(group -> Map.entry(party, group)))
                        .forEach(named -> gone(named.getValue())
                                .ifPresent(
                                        ended -> doubts.add(doubt(named.getKey().wording(), ended)))));
        return doubts;
    }

    /** Whether a finding says of one of these groups only that nobody belongs to it. */
    boolean tellsOf(Finding finding) {
        return finding.code().equals("review.group-empty")
                && PlanDuty.in(plan).stream()
                        .flatMap(duty -> groups(duty.bearers()))
                        .distinct()
                        .filter(group -> gone(group).isPresent())
                        .anyMatch(group -> finding.message().vi().contains("“" + name(group) + "”"));
    }

    private static Stream<GroupId> groups(List<? extends Party> parties) {
        return parties.stream()
                .filter(party -> !party.concerned())
                .flatMap(party -> party.groups().stream())
                .filter(group -> !group.equals(AgencyGroup.LOCALITIES));
    }

    private String name(GroupId group) {
        return directory.group(group).map(AgencyGroup::name).orElse(group.value());
    }

    /** Who belonged to a group when the plan was issued, if nobody does now. */
    private Optional<List<Agency>> gone(GroupId group) {
        if (directory.group(group).isEmpty() || !directory.members(group, on).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(directory.members(group, plan.date())).filter(were -> !were.isEmpty());
    }

    private Finding doubt(String words, List<Agency> ended) {
        LocalDate last = ended.stream()
                .map(agency -> agency.life().to())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(on);
        Text since = TimeFormat.date(last);
        String basis = basis(ended);
        Finding doubt = Finding.of(
                "roll-over.level-gone",
                Severity.WARNING,
                Text.of(
                        "“" + words + "” không còn: " + ended.size() + " cơ quan đã kết thúc hoạt động từ ngày "
                                + since.vi(),
                        "“" + words + "” are no more: " + ended.size() + " agencies ended on " + since.en()),
                Text.of("Bỏ khỏi kế hoạch, hoặc nêu cơ quan tiếp nhận", "Take it out, or name who took over"));
        return basis == null ? doubt : doubt.withBasis(Text.of(basis, basis));
    }

    private @Nullable String basis(List<Agency> ended) {
        return ended.stream()
                .flatMap(agency -> directory.successorsOf(agency.id()).stream())
                .map(Succession::basis)
                .findFirst()
                .orElse(null);
    }
}
