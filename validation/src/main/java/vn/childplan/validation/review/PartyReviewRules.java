package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.LocalityLevel;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Laws;
import vn.childplan.validation.rule.Rule;

/** Whom the plan names: whether they exist, for how long, and whether anybody can be held to it. */
final class PartyReviewRules {
    static final ReviewRule AGENCY_UNKNOWN = Rule.named("review.agency-unknown")
            .title(
                    "Cơ quan, nhóm cơ quan được nêu có trong danh mục cơ quan",
                    "Agencies and groups named are in the directory")
            .basis("danh mục cơ quan", "the directory of agencies")
            .severity(Severity.ERROR)
            .as(ReviewRule::of, PartyReviewRules::checkUnknown);

    static final ReviewRule AGENCY_NOT_LIVING = Rule.named("review.agency-not-living")
            .title(
                    "Cơ quan được nêu tồn tại vào ngày ban hành (đối với căn cứ: ngày của căn cứ)",
                    "Agencies named exist on the day of the plan (of a basis: on its own date)")
            .basis("danh mục cơ quan", "the directory of agencies")
            .severity(Severity.ERROR)
            .as(ReviewRule::of, PartyReviewRules::checkLiving);

    static final ReviewRule GROUP_CONCERNED = Rule.named("review.group-concerned")
            .title("Cơ quan “liên quan” được nêu tên", "Those “concerned” (liên quan) are named")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.reading(
                    "không nêu rõ tên thì không xác định được trách nhiệm",
                    "without a name nobody can be held responsible"))
            .as(ReviewRule::of, (subject, findings) -> {
                for (NamedGroup named : NamedGroup.in(subject)) {
                    if (named.group().concerned()) {
                        String words = "“" + named.group().wording() + "”";
                        findings.add(
                                named.duty().role() == Role.LEAD ? Severity.ERROR : Severity.WARNING,
                                named.duty().clause(),
                                Text.of(
                                        words + ": chưa xác định là những cơ quan nào",
                                        words + ": it is open which agencies are concerned"),
                                Text.of("Nêu tên các cơ quan", "Name the agencies"));
                    }
                }
            });

    static final ReviewRule GROUP_BY_NAME = Rule.named("review.group-by-name")
            .title("Nhóm cơ quan xác định được thành viên", "It is known who belongs to a group")
            .basis("lời văn của mục, khoản; danh mục cơ quan", "the words of the clause; the directory of agencies")
            .as(
                    ReviewRule::of,
                    (subject, findings) -> eachGroup(subject, (id, words, clauses) -> {
                        AgencyGroup group = subject.directory().group(id).orElse(null);
                        if (group != null && isNameOnly(group)) {
                            findings.add(
                                    clauses.get(0),
                                    Text.of(
                                            "“" + words + "” chưa xác định được cơ quan cụ thể ("
                                                    + Phrases.clauses(clauses) + ")",
                                            "“" + words + "” names no agency in particular (" + Phrases.clauses(clauses)
                                                    + ")"),
                                    Text.of(
                                            "Nêu tên cơ quan, hoặc ghi cơ quan của nhóm vào danh mục",
                                            "Name the agencies, or enter the members of the group in the directory"));
                        }
                    }));

    static final ReviewRule GROUP_EMPTY = Rule.named("review.group-empty")
            .title("Nhóm cơ quan có thành viên vào ngày ban hành", "A group has members on the day of the plan")
            .basis("danh mục cơ quan", "the directory of agencies")
            .as(
                    ReviewRule::of,
                    (subject, findings) -> eachGroup(subject, (id, words, clauses) -> {
                        AgencyGroup group = subject.directory().group(id).orElse(null);
                        if (group != null
                                && !isNameOnly(group)
                                && !DistrictLevelRules.tellsOf(
                                        group, subject.plan().date())
                                && subject.members(id).isEmpty()) {
                            findings.add(
                                    clauses.get(0),
                                    Text.of(
                                            "Danh mục không có cơ quan nào thuộc “" + group.name() + "” (“" + words
                                                    + "”; " + Phrases.clauses(clauses) + ")",
                                            "The directory has no agency of “" + group.name() + "” (“" + words + "”; "
                                                    + Phrases.clauses(clauses) + ")"),
                                    Text.of(
                                            "Nêu tên cơ quan, hoặc bổ sung vào danh mục",
                                            "Name the agencies, or add them to the directory"));
                        }
                    }));

    static final ReviewRule GROUP_ADDS_NOBODY = Rule.named("review.group-adds-nobody")
            .title(
                    "Nhóm cơ quan trong danh mục có đủ thành viên, không chỉ các cơ quan mà kế hoạch nêu tên",
                    "The directory holds all members of a group, not only those that the plan names")
            .basis("danh mục cơ quan", "the directory of agencies")
            .basis(Basis.reading(
                    "mọi thành viên của nhóm đều được kế hoạch nêu tên riêng thì có thể danh mục chỉ ghi các cơ quan"
                            + " đó",
                    "where the plan names every member of a group by itself, the directory may hold those alone"))
            .severity(Severity.INFO)
            .as(ReviewRule::of, (subject, findings) -> {
                Set<AgencyId> byName = NamedAgency.in(subject).stream()
                        .map(NamedAgency::agency)
                        .collect(Collectors.toSet());
                Map<String, Set<Agency>> members = new LinkedHashMap<>();
                Map<String, Set<ClauseRef>> clauses = new LinkedHashMap<>();
                eachGroup(subject, (id, words, where) -> {
                    List<Agency> own = subject.members(id);
                    if (!own.isEmpty()
                            && isByKind(subject, id)
                            && own.stream().map(Agency::id).allMatch(byName::contains)) {
                        members.computeIfAbsent(words, key -> new LinkedHashSet<>())
                                .addAll(own);
                        clauses.computeIfAbsent(words, key -> new LinkedHashSet<>())
                                .addAll(where);
                    }
                });
                members.forEach((words, all) ->
                        addNobody(findings, words, all.size(), List.copyOf(clauses.getOrDefault(words, Set.of()))));
            });

    static final ReviewRule LOCALITIES_END = Rule.named("review.localities-level-ends")
            .title(
                    "“Địa phương” không phải cấp kết thúc hoạt động trong năm kế hoạch",
                    "“Địa phương” (localities) is not a level that ends in the year of the plan")
            .basis("danh mục cơ quan", "the directory of agencies")
            .basis(Basis.law(Laws.RESOLUTION_203_2025.whole())
                    .saying(
                            "kết thúc hoạt động của cấp huyện từ ngày 01/7/2025",
                            "the district level ends on 1 Jul 2025"))
            .basis(Basis.reading(
                    "“địa phương” là cấp mà bộ quy tắc chọn",
                    "“địa phương” (localities) is the level that the rule set chooses"))
            .as(ReviewRule::of, PartyReviewRules::checkLocalities);

    static final List<ReviewRule> ALL = List.of(
            AGENCY_UNKNOWN,
            AGENCY_NOT_LIVING,
            GROUP_CONCERNED,
            GROUP_BY_NAME,
            GROUP_EMPTY,
            GROUP_ADDS_NOBODY,
            GroupSizeRules.MEMBERS_MISSING,
            LOCALITIES_END,
            DistrictLevelRules.LEVEL_ENDED,
            SuccessionReviewRules.BEARER_ENDS,
            SuccessionReviewRules.SUCCESSOR_MISSING);

    private PartyReviewRules() {}

    /** Whether a group means whoever is of a kind, and not a list of agencies that somebody has settled. */
    static boolean isByKind(ReviewedPlan subject, GroupId id) {
        return subject.directory()
                .group(id)
                .filter(group -> !group.kinds().isEmpty())
                .isPresent();
    }

    /** Whether the directory has the name of a group and nothing that says who belongs to it. */
    static boolean isNameOnly(ReviewedPlan subject, GroupId id) {
        return subject.directory()
                .group(id)
                .filter(PartyReviewRules::isNameOnly)
                .isPresent();
    }

    private static boolean isNameOnly(AgencyGroup group) {
        return group.kinds().isEmpty() && group.members().isEmpty();
    }

    private static void checkUnknown(ReviewedPlan subject, Findings findings) {
        for (NamedAgency named : NamedAgency.in(subject)) {
            if (subject.directory().find(named.agency()).isEmpty()) {
                findings.add(
                        named.clause(),
                        Text.of(
                                "“" + named.words() + "” (" + named.agency() + ") không có trong danh mục cơ quan",
                                "“" + named.words() + "” (" + named.agency() + ") is not in the directory"),
                        Text.of(
                                "Sửa tên cơ quan, hoặc bổ sung vào danh mục",
                                "Correct the name, or add the agency to the directory"));
            }
        }
        eachGroup(subject, (id, words, clauses) -> {
            if (subject.directory().group(id).isEmpty()) {
                findings.add(
                        clauses.get(0),
                        Text.of(
                                "Nhóm “" + words + "” (" + id + ") không có trong danh mục cơ quan",
                                "The group “" + words + "” (" + id + ") is not in the directory"),
                        Text.of("Bổ sung nhóm vào danh mục cơ quan", "Add the group to the directory"));
            }
        });
    }

    /** Words that name two groups, as "các sở, ngành", are told once. */
    private static void addNobody(Findings findings, String words, int members, List<ClauseRef> clauses) {
        findings.add(
                clauses.get(0),
                Text.of(
                        "“" + words + "”: " + members
                                + " cơ quan theo danh mục, đều là cơ quan mà kế hoạch nêu tên riêng ("
                                + Phrases.clauses(clauses) + ")",
                        "“" + words + "”: " + members + " in the directory, all of them named by the plan one by one ("
                                + Phrases.clauses(clauses) + ")"),
                Text.of(
                        "Đối chiếu danh mục với các cơ quan thuộc nhóm; bổ sung cơ quan còn thiếu",
                        "Compare the directory with those who belong to the group, and add those missing"));
    }

    private static void checkLiving(ReviewedPlan subject, Findings findings) {
        for (NamedAgency named : NamedAgency.in(subject)) {
            Agency agency = subject.directory().find(named.agency()).orElse(null);
            if (agency == null || agency.life().contains(named.on())) {
                continue;
            }
            LocalDate end = agency.life().to();
            boolean ended = end != null && !named.on().isBefore(end);
            Text on = TimeFormat.date(named.on());
            Text life = end != null && ended
                    ? Text.of(
                            "đã kết thúc hoạt động từ ngày "
                                    + TimeFormat.date(end).vi(),
                            "ended on " + TimeFormat.date(end).en())
                    : Text.of("chưa được thành lập", "does not exist yet");
            findings.add(
                    named.clause(),
                    Text.of(
                            "“" + agency.name() + "” " + life.vi() + " (xét ngày " + on.vi() + ")",
                            "“" + agency.name() + "” " + life.en() + " (on " + on.en() + ")"),
                    ended
                            ? successors(subject, agency)
                            : Text.of("Nêu cơ quan đang tồn tại", "Name an agency that exists"));
        }
    }

    private static Text successors(ReviewedPlan subject, Agency ended) {
        List<Agency> successors = subject.directory().successorsOf(ended.id()).stream()
                .map(succession -> subject.directory().get(succession.to()))
                .toList();
        if (successors.isEmpty()) {
            return Text.of("Nêu cơ quan tiếp nhận", "Name who took over");
        }
        Text names = Phrases.agencies(successors);
        return Text.of("Nêu cơ quan tiếp nhận: " + names.vi(), "Name who took over: " + names.en());
    }

    private static void checkLocalities(ReviewedPlan subject, Findings findings) {
        LocalDate yearEnd = LocalDate.of(subject.plan().year(), 12, 31);
        for (NamedGroup named : NamedGroup.in(subject)) {
            if (!named.group().groups().contains(AgencyGroup.LOCALITIES)) {
                continue;
            }
            for (AgencyKind kind : List.of(AgencyKind.DISTRICT_COMMITTEE, AgencyKind.COMMUNE_COMMITTEE)) {
                boolean meant =
                        subject.members(AgencyGroup.LOCALITIES).stream().anyMatch(agency -> agency.kind() == kind);
                boolean goesOn = subject.directory().agencies().stream()
                        .anyMatch(
                                agency -> agency.kind() == kind && agency.life().contains(yearEnd));
                if (meant && !goesOn) {
                    addLocalities(subject, findings, named.duty().clause(), kind);
                }
            }
        }
    }

    private static void addLocalities(ReviewedPlan subject, Findings findings, ClauseRef clause, AgencyKind kind) {
        Text level = (kind == AgencyKind.DISTRICT_COMMITTEE ? LocalityLevel.DISTRICT : LocalityLevel.COMMUNE).label();
        subject.members(AgencyGroup.LOCALITIES).stream()
                .filter(agency -> agency.kind() == kind)
                .map(agency -> agency.life().to())
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .ifPresent(end -> findings.add(
                        clause,
                        Text.of(
                                "“Địa phương” được hiểu là " + level.vi() + ", cấp này kết thúc hoạt động từ ngày "
                                        + TimeFormat.date(end).vi(),
                                "“Địa phương” (localities) is read as " + level.en() + ", which ends on "
                                        + TimeFormat.date(end).en()),
                        Text.of(
                                "Ghi rõ cấp nào thực hiện trước và từ ngày đó",
                                "Say which level is bound before and from that day")));
    }

    /** Looks at one group that duties name. */
    private interface GroupCheck {
        void look(GroupId id, String words, List<ClauseRef> clauses);
    }

    /** Every group that duties name, once, with the first words for it and the clauses that name it. */
    private static void eachGroup(ReviewedPlan subject, GroupCheck check) {
        Map<GroupId, String> words = new LinkedHashMap<>();
        Map<GroupId, Set<ClauseRef>> clauses = new LinkedHashMap<>();
        for (NamedGroup named : NamedGroup.in(subject)) {
            if (!named.group().concerned()) {
                for (GroupId id : named.group().groups()) {
                    words.putIfAbsent(id, named.group().wording());
                    clauses.computeIfAbsent(id, key -> new LinkedHashSet<>())
                            .add(named.duty().clause());
                }
            }
        }
        words.forEach((id, said) -> check.look(id, said, List.copyOf(clauses.get(id))));
    }
}
