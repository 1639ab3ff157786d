package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Laws;
import vn.childplan.validation.rule.Rule;

/** The district level: since it ended no plan can give it anything. */
final class DistrictLevelRules {
    private static final LocalDate ENDED = LocalDate.of(2025, 7, 1);

    static final ReviewRule LEVEL_ENDED = Rule.named("review.district-level-ended")
            .title(
                    "Kế hoạch ban hành từ ngày 01/7/2025 không giao nhiệm vụ, không gửi cho UBND cấp huyện",
                    "A plan of 1 Jul 2025 or later gives nothing to districts and is not sent to them")
            .basis(Basis.law(Laws.RESOLUTION_203_2025.whole())
                    .saying(
                            "kết thúc hoạt động của cấp huyện từ ngày 01/7/2025",
                            "the district level ends on 1 Jul 2025"))
            .severity(Severity.ERROR)
            .from(ENDED)
            .as(ReviewRule::of, DistrictLevelRules::check);

    private DistrictLevelRules() {}

    /** One finding: it is one thing to strike out, in however many places. */
    private static void check(ReviewedPlan subject, Findings findings) {
        Set<ClauseRef> named = NamedGroup.in(subject).stream()
                .filter(each -> isOfDistricts(subject, each.group()))
                .map(each -> each.duty().clause())
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // What stands under a clause is given to those whom the clause names.
        List<ClauseRef> clauses = named.stream()
                .filter(clause -> clause.parent().filter(named::contains).isEmpty())
                .toList();
        String recipients = subject.plan().recipients().stream()
                .flatMap(recipient -> recipient.parties().stream())
                .filter(party -> isOfDistricts(subject, party))
                .map(party -> "“" + party.wording() + "”")
                .distinct()
                .collect(Collectors.joining(", "));
        if (!clauses.isEmpty() || !recipients.isEmpty()) {
            add(findings, clauses, recipients);
        }
    }

    private static void add(Findings findings, List<ClauseRef> clauses, String recipients) {
        String refs = Phrases.clauses(clauses);
        boolean both = !clauses.isEmpty() && !recipients.isEmpty();
        findings.add(
                clauses.isEmpty() ? null : clauses.get(0),
                Text.of(
                        "“UBND cấp huyện” đã kết thúc hoạt động từ ngày 01/7/2025, còn được nêu tại " + refs
                                + (both ? " và " : "") + (recipients.isEmpty() ? "" : "Nơi nhận (" + recipients + ")"),
                        "“UBND cấp huyện” (districts) ended on 1 Jul 2025 and are still named in " + refs
                                + (both ? " and in " : "")
                                + (recipients.isEmpty() ? "" : "the recipients (" + recipients + ")")),
                Text.of(
                        "Bỏ “UBND cấp huyện”; việc của cấp huyện nêu UBND cấp xã hoặc cơ quan tiếp nhận",
                        "Strike the districts out; name communes, or whoever took over, for what was theirs"));
    }

    private static boolean isOfDistricts(ReviewedPlan subject, Party party) {
        return party.groups().stream()
                .flatMap(id -> subject.directory().group(id).stream())
                .anyMatch(DistrictLevelRules::isOfDistricts);
    }

    /** Whether a group is districts and nothing else: "địa phương" goes on with the communes. */
    private static boolean isOfDistricts(AgencyGroup group) {
        return group.kinds().equals(Set.of(AgencyKind.DISTRICT_COMMITTEE));
    }

    /** Whether it says of a group, on that day, that its level has ended: that nobody belongs to it need not be said. */
    static boolean tellsOf(AgencyGroup group, LocalDate on) {
        return isOfDistricts(group) && !on.isBefore(ENDED);
    }
}
