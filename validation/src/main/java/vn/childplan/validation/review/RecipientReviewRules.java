package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.validation.obligation.PlanDuty;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Rule;

/** Whether those who have a duty get the plan, and those who get it have one. */
final class RecipientReviewRules {
    static final ReviewRule RECIPIENT_MISSING = Rule.named("review.recipient-missing")
            .title(
                    "Cơ quan có nghĩa vụ thì có trong nơi nhận, trực tiếp hoặc thuộc nhóm được ghi",
                    "Whoever has an obligation is among the recipients, by name or in a group named there")
            .basis("“Nơi nhận” của kế hoạch", "the recipients of the plan (“Nơi nhận”)")
            .basis(Basis.reading(
                    "cơ quan phải thực hiện thì phải nhận được kế hoạch; chưa thấy văn bản nào quy định việc này",
                    "whoever is to act must receive the plan; no source seen says so"))
            .severity(Severity.WARNING)
            .as(ReviewRule::of, RecipientReviewRules::checkMissing);

    static final ReviewRule WITHOUT_DUTY = Rule.named("review.recipient-without-duty")
            .title(
                    "Nơi nhận không có nghĩa vụ thì ghi mục đích gửi",
                    "A recipient without an obligation is told what for")
            .basis(
                    "“Nơi nhận” của kế hoạch; không xét dòng đã ghi mục đích (b/c), lưu và cơ quan ban hành",
                    "the recipients of the plan (“Nơi nhận”), without lines that say what for (b/c), the archive and the"
                            + " issuer's own")
            .severity(Severity.INFO)
            .as(ReviewRule::of, RecipientReviewRules::checkWithoutDuty);

    static final List<ReviewRule> ALL = List.of(RECIPIENT_MISSING, WITHOUT_DUTY);

    private RecipientReviewRules() {}

    private static void checkMissing(ReviewedPlan subject, Findings findings) {
        List<String> open = subject.plan().recipients().stream()
                .flatMap(recipient -> open(subject, recipient))
                .distinct()
                .toList();
        if (!open.isEmpty()) {
            tellOpen(findings, "“" + String.join("”, “", open) + "”");
            return;
        }
        Set<AgencyId> reached = new LinkedHashSet<>();
        subject.plan().recipients().forEach(recipient -> reached.addAll(subject.ids(recipient.parties())));
        reached.add(subject.plan().issuer());
        Map<AgencyId, Set<ClauseRef>> named = new LinkedHashMap<>();
        for (PlanDuty duty : subject.duties()) {
            for (Party party : duty.bearers()) {
                NamedAgency.in(party)
                        .flatMap(one -> subject.agencies(one).stream())
                        .forEach(agency -> named.computeIfAbsent(agency.id(), id -> new LinkedHashSet<>())
                                .add(duty.clause()));
            }
        }
        named.forEach((id, clauses) -> {
            Agency agency = subject.directory().get(id);
            if (!isReached(agency, reached)) {
                String refs = Phrases.clauses(List.copyOf(clauses));
                findings.add(
                        clauses.iterator().next(),
                        Text.of(
                                agency.name() + " có nghĩa vụ (" + refs + ") nhưng không có trong nơi nhận",
                                agency.name() + " has an obligation (" + refs + ") but is not among the recipients"),
                        Text.of(
                                "Bổ sung " + agency.name() + " vào nơi nhận",
                                "Add " + agency.name() + " to the recipients"));
            }
        });
        checkGroups(subject, findings, reached, named.keySet());
    }

    /** Words of a line of which nobody knows whom they reach: "các phòng, đơn vị thuộc xã", "Như Mục IV"; no archive. */
    private static Stream<String> open(ReviewedPlan subject, Recipient recipient) {
        if (recipient.parties().isEmpty()) {
            return VietnameseText.slug(recipient.wording()).startsWith("luu")
                    ? Stream.of()
                    : Stream.of(recipient.wording());
        }
        return recipient.parties().stream()
                .filter(party -> party.kind() == Party.Kind.GROUP)
                .filter(party -> party.concerned()
                        || party.groups().isEmpty()
                        || party.groups().stream().anyMatch(id -> PartyReviewRules.isNameOnly(subject, id)))
                .map(Party::wording);
    }

    /** Of whoever stands in such a line it would be wrong to say that the plan does not reach them. */
    private static void tellOpen(Findings findings, String words) {
        findings.add(
                Severity.INFO,
                null,
                Text.of(
                        words + " trong nơi nhận chưa xác định được là những cơ quan nào: chưa xét được cơ quan nào có"
                                + " nghĩa vụ mà không có trong nơi nhận",
                        "It is not known which agencies " + words
                                + " among the recipients are, so it was not looked at who"
                                + " has an obligation and is not among them"),
                Text.of(
                        "Nêu tên cơ quan ở nơi nhận, hoặc ghi cơ quan của nhóm vào danh mục",
                        "Name the agencies, or enter the members of the group in the directory"));
    }

    /** The members of groups that nobody else's name covers, group by group. */
    private static void checkGroups(
            ReviewedPlan subject, Findings findings, Set<AgencyId> reached, Set<AgencyId> byName) {
        Map<GroupId, Set<ClauseRef>> groups = new LinkedHashMap<>();
        for (NamedGroup named : NamedGroup.in(subject)) {
            if (!named.group().concerned()) {
                named.group()
                        .groups()
                        .forEach(id -> groups.computeIfAbsent(id, key -> new LinkedHashSet<>())
                                .add(named.duty().clause()));
            }
        }
        Set<AgencyId> told = new LinkedHashSet<>(byName);
        groups.forEach((id, clauses) -> {
            List<Agency> missing = subject.members(id).stream()
                    .filter(agency -> !isReached(agency, reached) && told.add(agency.id()))
                    .toList();
            if (!missing.isEmpty()) {
                String group =
                        subject.directory().group(id).map(AgencyGroup::name).orElse(id.value());
                String names = missing.size() == 1 ? missing.get(0).name() : missing.size() + " cơ quan";
                String refs = Phrases.clauses(List.copyOf(clauses));
                findings.add(
                        clauses.iterator().next(),
                        Text.of(
                                "“" + group + "” có nghĩa vụ (" + refs + ") nhưng " + names
                                        + " không có trong nơi nhận",
                                inEnglish(missing, group, refs)),
                        Text.of(
                                "Bổ sung “" + group + "” vào nơi nhận, hoặc ghi cơ quan chuyển tiếp",
                                "Add “" + group + "” to the recipients, or say who passes the plan on"));
            }
        });
    }

    private static String inEnglish(List<Agency> missing, String group, String refs) {
        String duty = " an obligation (" + refs + ") but ";
        return missing.size() == 1
                ? missing.get(0).name() + ", one of “" + group + "”, has" + duty + "is not among the recipients"
                : missing.size() + " agencies of “" + group + "” have" + duty + "are not among the recipients";
    }

    /** A unit inside an agency gets what the agency gets. */
    private static boolean isReached(Agency agency, Set<AgencyId> reached) {
        AgencyId parent = agency.parent();
        return reached.contains(agency.id())
                || (agency.kind() == AgencyKind.UNIT && parent != null && reached.contains(parent));
    }

    private static void checkWithoutDuty(ReviewedPlan subject, Findings findings) {
        Set<AgencyId> bound = new LinkedHashSet<>();
        for (PlanDuty duty : subject.duties()) {
            bound.addAll(subject.ids(duty.bearers()));
            AgencyId channel = duty.channel();
            if (channel != null) {
                bound.add(channel);
            }
        }
        List<Agency> idle = new ArrayList<>();
        for (Recipient recipient : subject.plan().recipients()) {
            if (recipient.purpose() != null) {
                continue;
            }
            for (Party party : recipient.parties()) {
                for (Agency agency : subject.agencies(party)) {
                    if (!bound.contains(agency.id()) && !isIssuersOwn(subject, agency)) {
                        idle.add(agency);
                    }
                }
            }
        }
        if (!idle.isEmpty()) {
            String names = String.join("; ", idle.stream().map(Agency::name).toList());
            findings.add(
                    null,
                    Text.of("Nơi nhận không có nghĩa vụ nào: " + names, "Recipients without an obligation: " + names),
                    Text.of(
                            "Ghi mục đích gửi: (b/c), (để biết), (p/h)",
                            "Say what for: “b/c” to report, “để biết” for information, “p/h” to coordinate"));
        }
    }

    /** The issuer, those who lead it, and its office: they know the plan because it is theirs. */
    private static boolean isIssuersOwn(ReviewedPlan subject, Agency agency) {
        AgencyId issuer = subject.plan().issuer();
        boolean leaderOrOffice = agency.kind() != AgencyKind.DEPARTMENT && agency.kind() != AgencyKind.UNIT;
        return agency.id().equals(issuer) || (leaderOrOffice && issuer.equals(agency.parent()));
    }
}
