package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.validation.obligation.PlanDuty;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Rule;

/** Who leads, who coordinates, and whether the two are told apart. */
final class TaskReviewRules {
    static final ReviewRule LEAD_MISSING = Rule.named("review.lead-missing")
            .title("Mỗi nhiệm vụ có cơ quan chủ trì", "Every task has a lead")
            .basis("dòng “Cơ quan chủ trì” của nhiệm vụ", "the line “Cơ quan chủ trì” (lead) of the task")
            .severity(Severity.ERROR)
            .as(ReviewRule::of, (subject, findings) -> {
                for (PlanTask task : subject.plan().tasks()) {
                    if (task.leads().parties().isEmpty()) {
                        findings.add(
                                task.ref(),
                                Text.of("Nhiệm vụ không có cơ quan chủ trì", "The task has no lead"),
                                Text.of("Nêu tên cơ quan chủ trì", "Name the agency that leads"));
                    }
                }
            });

    static final ReviewRule LEAD_ALSO_COORDINATES = Rule.named("review.lead-also-coordinates")
            .title(
                    "Không cơ quan nào vừa chủ trì vừa phối hợp cùng một nhiệm vụ",
                    "Nobody leads and coordinates the same task")
            .basis("phân công chủ trì, phối hợp của khoản", "the division of roles in the clause")
            .severity(Severity.ERROR)
            .as(ReviewRule::of, TaskReviewRules::checkLeadAlsoCoordinates);

    static final ReviewRule CO_LEADS = Rule.named("review.co-leads-unsplit")
            .title("Nhiều cơ quan cùng chủ trì thì phân định rõ phần việc", "Several leads have their work split")
            .basis("phân công chủ trì của khoản", "the division of roles in the clause")
            .basis(Basis.reading(
                    "không phân định phần việc thì mỗi cơ quan chịu trách nhiệm toàn bộ",
                    "where the work is not divided, each answers for the whole"))
            .as(ReviewRule::of, TaskReviewRules::checkCoLeads);

    static final ReviewRule NAMED_TWICE = Rule.named("review.named-twice")
            .title("Mỗi cơ quan được nêu một lần trong một nghĩa vụ", "An agency is named once for one obligation")
            .basis("lời văn của mục, khoản; danh mục cơ quan", "the words of the clause; the directory of agencies")
            .severity(Severity.INFO)
            .as(ReviewRule::of, TaskReviewRules::checkNamedTwice);

    static final List<ReviewRule> ALL = List.of(LEAD_MISSING, LEAD_ALSO_COORDINATES, CO_LEADS, NAMED_TWICE);

    private TaskReviewRules() {}

    private static void checkLeadAlsoCoordinates(ReviewedPlan subject, Findings findings) {
        Map<ClauseRef, Map<Role, List<Party>>> roles = new LinkedHashMap<>();
        for (PlanDuty duty : subject.duties()) {
            roles.computeIfAbsent(duty.clause(), clause -> new TreeMap<>())
                    .computeIfAbsent(duty.role(), role -> new ArrayList<>())
                    .addAll(duty.bearers());
        }
        roles.forEach((clause, parties) -> {
            List<Party> leads = parties.getOrDefault(Role.LEAD, List.of());
            List<Party> coordinating = parties.getOrDefault(Role.COORDINATING, List.of());
            Set<AgencyId> both = subject.ids(leads);
            both.retainAll(subject.ids(coordinating));
            both.forEach(id -> addLeadAlsoCoordinates(subject, findings, clause, id, leads, coordinating));
        });
    }

    private static void addLeadAlsoCoordinates(
            ReviewedPlan subject,
            Findings findings,
            ClauseRef clause,
            AgencyId id,
            List<Party> leads,
            List<Party> coordinating) {
        String name = subject.name(id);
        if (names(leads, id) && names(coordinating, id)) {
            findings.add(
                    clause,
                    Text.of(name + " vừa chủ trì vừa phối hợp", name + " leads and coordinates"),
                    Text.of("Bỏ " + name + " khỏi một trong hai dòng", "Take " + name + " out of one of the lines"));
            return;
        }
        boolean leadsInGroup = names(coordinating, id);
        Party group = (leadsInGroup ? leads : coordinating)
                .stream()
                        .filter(party -> party.kind() == Party.Kind.GROUP
                                && subject.ids(List.of(party)).contains(id))
                        .findFirst()
                        .orElseThrow();
        findings.add(
                Severity.INFO,
                clause,
                leadsInGroup
                        ? Text.of(
                                name + " phối hợp, đồng thời thuộc nhóm chủ trì “" + group.wording()
                                        + "”; tính theo vai trò chủ trì",
                                name + " coordinates, and also leads as a member of “" + group.wording()
                                        + "”; leading is what counts")
                        : Text.of(
                                name + " chủ trì, đồng thời thuộc nhóm phối hợp “" + group.wording()
                                        + "”; tính theo vai trò chủ trì",
                                name + " leads, and also coordinates as a member of “" + group.wording()
                                        + "”; leading is what counts"),
                Text.of(
                        "Ghi “" + group.wording() + " khác”, hoặc để nguyên nếu không gây hiểu nhầm",
                        "Write “the other …”, or leave it if nobody is misled"));
    }

    private static boolean names(List<Party> parties, AgencyId id) {
        return parties.stream()
                .flatMap(NamedAgency::in)
                .anyMatch(named -> named.agency().equals(id));
    }

    private static void checkCoLeads(ReviewedPlan subject, Findings findings) {
        Map<ClauseRef, String> lines = new LinkedHashMap<>();
        subject.plan()
                .tasks()
                .forEach(task -> lines.put(task.ref(), task.leads().wording()));
        for (PlanDuty duty : subject.duties()) {
            if (duty.role() != Role.LEAD) {
                continue;
            }
            String line = lines.getOrDefault(duty.clause(), duty.wording());
            List<Party> sharing = sharing(subject, line, duty.bearers());
            if (!sharing.isEmpty()) {
                String names =
                        String.join(", ", sharing.stream().map(Party::wording).toList());
                findings.add(
                        duty.clause(),
                        Text.of(
                                names
                                        + " cùng chủ trì nhưng chưa phân định phần việc: mỗi cơ quan chịu trách nhiệm toàn bộ",
                                names + " lead together without a split of work: each answers for the whole"),
                        Text.of(
                                "Ghi phần việc trong ngoặc sau tên từng cơ quan, hoặc giao một cơ quan làm đầu mối chủ trì",
                                "Put each one's part in brackets behind its name, or choose one lead"));
            }
        }
    }

    /**
     * The leads that share their work with another: in "A (việc 1); B và C (việc 2)" it is B and C, between whom no
     * bracket stands.
     */
    private static List<Party> sharing(ReviewedPlan subject, String line, List<Party> leads) {
        Set<Party> sharing = new LinkedHashSet<>();
        int from = 0;
        for (int i = 0; i < leads.size(); i++) {
            Party lead = leads.get(i);
            if (subject.agencies(lead).size() > 1) {
                sharing.add(lead);
            }
            int at = line.indexOf(lead.wording(), from);
            if (i > 0 && (at < 0 || line.indexOf('(', from) < 0 || line.indexOf('(', from) > at)) {
                sharing.add(leads.get(i - 1));
                sharing.add(lead);
            }
            from = at < 0 ? from : at + lead.wording().length();
        }
        return List.copyOf(sharing);
    }

    private static void checkNamedTwice(ReviewedPlan subject, Findings findings) {
        for (PlanDuty duty : subject.duties()) {
            Map<AgencyId, List<Party>> namedBy = new LinkedHashMap<>();
            for (Party party : duty.bearers()) {
                for (Agency agency : subject.agencies(party)) {
                    namedBy.computeIfAbsent(agency.id(), id -> new ArrayList<>())
                            .add(party);
                }
            }
            namedBy.forEach((id, parties) -> {
                if (parties.size() > 1) {
                    String words = String.join(
                            "”, “", parties.stream().map(Party::wording).toList());
                    findings.add(
                            duty.clause(),
                            Text.of(
                                    subject.name(id) + " được nêu nhiều lần: “" + words
                                            + "”; nghĩa vụ được tính một lần",
                                    subject.name(id) + " is named more than once: “" + words
                                            + "”; the obligation counts once"),
                            Text.of("Chỉ nêu một lần", "Name it once"));
                }
            });
        }
    }
}
