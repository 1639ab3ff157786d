package vn.childplan.validation.rollover;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
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
    private static final Text QUOTED = Text.of("“", "“");
    private static final Text OF_RECIPIENTS = Text.of("Nơi nhận: “", "Recipients: “");

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
        Map<GroupId, Set<ClauseRef>> clauses = new LinkedHashMap<>();
        Map<ClauseRef, String> words = new HashMap<>();
        plan.clauses().forEach(clause -> words.merge(clause.ref(), inLowerCase(clause.lines()), String::concat));
        for (PlanDuty duty : PlanDuty.in(plan)) {
            for (Party party : duty.bearers()) {
                // A dash has its bearers from the words that it stands under, and does not name them itself.
                boolean named = words.getOrDefault(duty.clause(), "").contains(inLowerCase(List.of(party.wording())));
                groups(List.of(party))
                        .filter(group -> named || !clauses.containsKey(group))
                        .forEach(group -> clauses.computeIfAbsent(group, added -> new LinkedHashSet<>())
                                .add(duty.clause()));
            }
        }
        List<Finding> doubts = new ArrayList<>();
        clauses.forEach((group, named) -> gone(group)
                .ifPresent(ended -> doubts.add(doubt(QUOTED, name(group), ended, named.size() - 1)
                        .withClause(named.iterator().next()))));
        plan.recipients()
                .forEach(recipient -> recipient.parties().stream()
                        .flatMap(party -> groups(List.of(party)).map(group -> Map.entry(party, group)))
                        .forEach(named -> gone(named.getValue())
                                .ifPresent(ended -> doubts.add(
                                        doubt(OF_RECIPIENTS, named.getKey().wording(), ended, 0)))));
        return doubts;
    }

    private static String inLowerCase(List<String> lines) {
        return String.join("\n", lines).toLowerCase(Locale.ROOT);
    }

    /** Whether a finding says of one of these groups only that nobody belongs to it, or that its level has ended. */
    boolean tellsOf(Finding finding) {
        return Set.of("review.group-empty", "review.district-level-ended").contains(finding.code())
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

    /** Who belonged to a group when the plan was issued, or last before that, if nobody does now. */
    private Optional<List<Agency>> gone(GroupId group) {
        if (directory.group(group).isEmpty() || !directory.members(group, on).isEmpty()) {
            return Optional.empty();
        }
        return Stream.concat(Stream.of(plan.date()), lastDays())
                .map(day -> directory.members(group, day))
                .filter(were -> !were.isEmpty())
                .findFirst();
    }

    /** The last days of agencies that have ended, the latest first. */
    private Stream<LocalDate> lastDays() {
        return directory.agencies().stream()
                .map(agency -> agency.life().to())
                .filter(Objects::nonNull)
                .filter(end -> !end.isAfter(on))
                .distinct()
                .sorted(Comparator.reverseOrder())
                .map(end -> end.minusDays(1));
    }

    private Finding doubt(Text before, String words, List<Agency> ended, int moreClauses) {
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
                        before.vi() + words + "” không còn: " + ended.size() + " cơ quan đã kết thúc hoạt động từ ngày "
                                + since.vi() + (moreClauses > 0 ? " (còn nêu ở " + moreClauses + " khoản khác)" : ""),
                        before.en() + words + "” no longer exists: " + ended.size() + " agencies ended on " + since.en()
                                + (moreClauses > 0 ? " (" + moreClauses + " more clauses name it)" : "")),
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
