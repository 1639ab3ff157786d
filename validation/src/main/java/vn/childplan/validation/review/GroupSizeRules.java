package vn.childplan.validation.review;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.validation.rule.Rule;

/** Whether the directory holds as many of a kind as the province has: those that it lacks owe nothing, unseen. */
final class GroupSizeRules {
    /** So many of those missing are named. */
    private static final int NAMED = 5;

    /** Điều 9 of the decree, but for Sở Quy hoạch - Kiến trúc, which only Hà Nội and TP. Hồ Chí Minh may have. */
    private static final String OF_SOME_PROVINCES = "Sở Ngoại vụ; Sở Dân tộc và Tôn giáo; Sở Du lịch";

    static final ReviewRule MEMBERS_MISSING = Rule.named("review.group-members-missing")
            .title(
                    "Danh mục có đủ các sở, đơn vị cấp huyện, cấp xã của tỉnh mà kế hoạch giao nhiệm vụ",
                    "The directory has all departments, districts and communes of the province that the plan addresses")
            .basis(
                    "Điều 8, Điều 9 Nghị định số 45/2025/NĐ-CP (các sở được tổ chức thống nhất, các sở đặc thù); các nghị quyết"
                            + " về đơn vị hành chính của tỉnh; danh mục cơ quan",
                    "Art. 8 and 9, Decree 45/2025/NĐ-CP (departments that every province has, those that some have); the"
                            + " resolutions on the units of the province; the directory of agencies")
            .as(ReviewRule::of, GroupSizeRules::check);

    private GroupSizeRules() {}

    /** The place of a document of a province is the province (Nghị định số 30/2020/NĐ-CP). */
    private static void check(ReviewedPlan subject, Findings findings) {
        Plan plan = subject.plan();
        boolean provincial = subject.directory()
                .find(plan.issuer())
                .filter(issuer -> issuer.kind() == AgencyKind.PROVINCIAL_COMMITTEE)
                .isPresent();
        List<NamedGroup> groups = NamedGroup.in(subject).stream()
                .filter(named -> !named.group().concerned())
                .filter(named -> named.group().groups().stream().anyMatch(id -> PartyReviewRules.isByKind(subject, id)))
                .toList();
        if (provincial && !groups.isEmpty()) {
            List<Agency> all = VietNam.agenciesOf(plan.place(), plan.date());
            check(subject, groups, all, AgencyKind.DEPARTMENT, findings);
            check(subject, groups, all, AgencyKind.DISTRICT_COMMITTEE, findings);
            check(subject, groups, all, AgencyKind.COMMUNE_COMMITTEE, findings);
        }
    }

    /** Every group that means a kind means the same of it: one finding is enough. */
    private static void check(
            ReviewedPlan subject, List<NamedGroup> groups, List<Agency> all, AgencyKind kind, Findings findings) {
        List<Agency> ofKind = ofKind(all, kind);
        for (NamedGroup named : groups) {
            List<Agency> known = ofKind(subject.agencies(named.group()), kind);
            if (!known.isEmpty() && known.size() < ofKind.size()) {
                tell(subject, named, known, ofKind, findings);
                return;
            }
            if (kind == AgencyKind.DEPARTMENT && !known.isEmpty() && hasThoseOfAllAlone(known, ofKind)) {
                tellOfSpecialOnes(named, ofKind, findings);
                return;
            }
        }
    }

    private static List<Agency> ofKind(List<Agency> agencies, AgencyKind kind) {
        return agencies.stream().filter(agency -> agency.kind() == kind).toList();
    }

    private static void tell(
            ReviewedPlan subject, NamedGroup named, List<Agency> known, List<Agency> all, Findings findings) {
        Text kind = known.get(0).kind().label();
        String words = "“" + named.group().wording() + "” (" + kind.vi() + ")";
        String wordsInEnglish = "“" + named.group().wording() + "” (" + kind.en() + ")";
        List<String> missing = missing(known, all);
        boolean departments = known.get(0).kind() == AgencyKind.DEPARTMENT;
        findings.add(
                departments ? Severity.INFO : Severity.WARNING,
                named.duty().clause(),
                Text.of(
                        words + ": danh mục có " + known.size()
                                + (departments
                                        ? ", thiếu " + missing.size() + " trong số " + all.size()
                                                + " sở mà tỉnh nào cũng có: "
                                        : ", " + subject.plan().place() + " có " + all.size() + "; thiếu ")
                                + firstOf(missing),
                        wordsInEnglish + ": the directory has " + known.size()
                                + (departments
                                        ? " and lacks " + missing.size() + " of the " + all.size()
                                                + " departments that every province has: "
                                        : ", " + subject.plan().place() + " has " + all.size() + "; missing: ")
                                + firstOf(missing)),
                Text.of("Bổ sung cơ quan còn thiếu vào danh mục", "Add those missing to the directory"));
    }

    /** Whether a directory has the departments that every province has, and nobody added one that only some have. */
    private static boolean hasThoseOfAllAlone(List<Agency> known, List<Agency> all) {
        return known.size() == all.size() && missing(known, all).isEmpty();
    }

    /** No law says which province has those: a directory with none of them may lack one that is bound, unseen. */
    private static void tellOfSpecialOnes(NamedGroup named, List<Agency> all, Findings findings) {
        String words = "“" + named.group().wording() + "”";
        Text kind = AgencyKind.DEPARTMENT.label();
        findings.add(
                Severity.INFO,
                named.duty().clause(),
                Text.of(
                        words + " (" + kind.vi() + "): danh mục chỉ có " + all.size()
                                + " sở mà tỉnh nào cũng có; chưa rõ tỉnh có sở đặc thù hay không: " + OF_SOME_PROVINCES,
                        words + " (" + kind.en() + "): the directory has the " + all.size()
                                + " departments that every province has and no other; whether the province has one of"
                                + " those that only some have is not known: " + OF_SOME_PROVINCES),
                Text.of("Tỉnh có sở nào thì bổ sung sở đó vào danh mục", "Add to the directory those that it has"));
    }

    private static List<String> missing(List<Agency> known, List<Agency> all) {
        Set<String> names = known.stream()
                .flatMap(Agency::names)
                .map(VietnameseText::matchKey)
                .collect(Collectors.toSet());
        return all.stream()
                .map(Agency::name)
                .filter(name -> !names.contains(VietnameseText.matchKey(name)))
                .toList();
    }

    private static String firstOf(List<String> missing) {
        String named = missing.stream().limit(NAMED).collect(Collectors.joining("; "));
        return missing.size() <= NAMED ? named : named + "; …";
    }
}
