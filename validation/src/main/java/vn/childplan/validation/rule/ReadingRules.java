package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.CitedDocuments;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.LocalityLevel;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.StandingLaw;
import vn.childplan.validation.obligation.SubsequentDocument;
import vn.childplan.validation.obligation.Tenure;

/** How the open words of a plan are read: who bears a duty. */
final class ReadingRules {
    /** The day on which the district level ended, in the whole country. */
    static final LocalDate TWO_LEVELS = LocalDate.of(2025, 7, 1);

    static final Parameter<LocalityLevel> LEVEL = Parameter.choice(
            "level",
            LocalityLevel.class,
            LocalityLevel.DISTRICT,
            "cấp được hiểu là “địa phương”",
            "the level that “địa phương” (localities) means");

    static final Parameter<Boolean> TIME_BINDS_COORDINATING = Parameter.yesNo(
            "timeBinds",
            false,
            "thời gian thực hiện có áp dụng đối với cơ quan phối hợp hay không",
            "whether the time of a task binds those who coordinate");

    static final Parameter<Boolean> PASSES_ON = Parameter.yesNo(
            "passesOn",
            true,
            "nghĩa vụ chưa đến hạn có chuyển cho cơ quan tiếp nhận hay không",
            "whether an obligation not yet due passes to the successors");

    static final Parameter<CoLeads> CO_LEADS = Parameter.choice(
            "coLeads",
            CoLeads.class,
            CoLeads.EACH,
            "các cơ quan được nêu tên cùng chủ trì: mỗi cơ quan phải thực hiện, hay một cơ quan thực hiện là đủ",
            "whether each of the agencies named as leading an obligation together must do it, or any one suffices");

    static final ReadingRule NAMED = Rule.named("bearer.named")
            .title(
                    "Cơ quan được nêu tên có nghĩa vụ; nhiều cơ quan cùng chủ trì thì mỗi cơ quan chịu trách nhiệm toàn"
                            + " bộ",
                    "Whoever is named owes it; several who lead together each owe the whole")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.reading(
                    "các cơ quan cùng chủ trì mỗi cơ quan chịu trách nhiệm toàn bộ, vì kế hoạch không phân định phần"
                            + " việc",
                    "those who lead together each answer for the whole, since the plan does not divide the work"))
            .parameter(CO_LEADS)
            .reading((plan, directory, obligation, settings, notes) -> {
                Party party = obligation.term().party();
                AgencyId agency = party.agency();
                if (agency == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                cite(obligation, notes);
                if (party.unit() != null) {
                    notes.input("đơn vị nêu trong ngoặc", "unit named in brackets", party.unit());
                }
                if (obligation.role() == Role.LEAD && settings.get(CO_LEADS) != CoLeads.EACH) {
                    notes.input(
                            "cùng chủ trì",
                            "leading together",
                            settings.get(CO_LEADS).label());
                }
                notes.so(
                        notes.show(agency) + " "
                                + obligation.role().label().vi() + " "
                                + obligation.term().place().vi(),
                        notes.show(agency) + " is bound by "
                                + obligation.term().place().en() + " as "
                                + obligation.role().label().en());
                return Outcome.PASSED;
            });

    static final ReadingRule GROUP = Rule.named("bearer.group")
            .title(
                    "Nhóm cơ quan gồm các cơ quan thuộc nhóm tại ngày ban hành kế hoạch; theo thông tư thì tại hạn"
                            + " cuối",
                    "A group is whoever belongs to it on the day of the plan; under a circular, on the day of the"
                            + " deadline")
            .basis(
                    "lời văn của mục, khoản và danh mục cơ quan",
                    "the words of the clause and the directory of agencies")
            .basis(Basis.reading(
                    "nhóm được xét vào một ngày, vì kế hoạch không nêu tên từng cơ quan",
                    "a group is resolved on one day, since the plan does not name its agencies one by one"))
            .reading((plan, directory, obligation, settings, notes) -> {
                Party party = obligation.term().party();
                if (party.groups().isEmpty() || party.concerned()) {
                    return Outcome.NOT_APPLICABLE;
                }
                cite(obligation, notes).input("nhóm", "groups", names(directory, party));
                DutyTerm term = obligation.term();
                notes.input("xét vào ngày", "resolved on", term.groupsOn(plan.date()));
                if (obligation.bearer() == null) {
                    notes.so("danh mục không có cơ quan nào thuộc nhóm", "the directory has no agency in the group");
                    return Outcome.UNDETERMINED;
                }
                return Outcome.PASSED;
            });

    static final ReadingRule CONCERNED = Rule.named("bearer.concerned")
            .title(
                    "Cơ quan “liên quan” chưa xác định cho đến khi có văn bản nêu rõ tên",
                    "Agencies “concerned” (liên quan) are open until a document names them")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .reading((plan, directory, obligation, settings, notes) -> {
                if (!obligation.term().party().concerned()) {
                    return Outcome.NOT_APPLICABLE;
                }
                cite(obligation, notes);
                notes.so("chưa xác định được cơ quan thực hiện", "it is open who owes it");
                return Outcome.UNDETERMINED;
            });

    static final ReadingRule LOCALITIES = Rule.named("bearer.localities")
            .title(
                    "“Địa phương” là cấp nhận kế hoạch: cấp huyện; từ ngày 01/7/2025 là cấp xã",
                    "“Localities” are the level the plan was sent to: districts; communes from 1 Jul 2025")
            .basis(Basis.law(Laws.RESOLUTION_203_2025.whole(), Laws.LOCAL_GOVERNMENT_LAW.whole())
                    .saying("từ ngày 01/7/2025 không còn cấp huyện", "from 1 Jul 2025 there is no district level"))
            .basis(Basis.reading(
                    "cấp có tên ở Nơi nhận là cấp phải thực hiện; chọn khác ở tham số level",
                    "the level among the recipients is the one that owes it, or the one that the parameter level says"))
            .severity(Severity.WARNING)
            .parameter(LEVEL)
            .reading((plan, directory, obligation, settings, notes) -> {
                if (!obligation.term().party().groups().contains(AgencyGroup.LOCALITIES)) {
                    return Outcome.NOT_APPLICABLE;
                }
                notes.input("cấp", "level", settings.get(LEVEL).label());
                notes.so(
                        "“địa phương” được hiểu là "
                                + settings.get(LEVEL).label().vi(),
                        "“địa phương” is read as " + settings.get(LEVEL).label().en());
                return Outcome.PASSED;
            });

    static final ReadingRule COORDINATING = Rule.named("bearer.coordinating")
            .title(
                    "Thời gian thực hiện áp dụng đối với cơ quan chủ trì; cơ quan phối hợp không có thời hạn riêng",
                    "The time of a task binds those who lead; those who coordinate have no date of their own")
            .basis(Basis.reading(
                    "kế hoạch không giao sản phẩm hay thời hạn riêng cho cơ quan phối hợp; chọn khác ở tham số"
                            + " timeBinds",
                    "the plan gives those who coordinate no result and no date of their own; the parameter timeBinds"
                            + " says otherwise"))
            .severity(Severity.WARNING)
            .parameter(TIME_BINDS_COORDINATING)
            .reading((plan, directory, obligation, settings, notes) -> {
                if (obligation.role() != Role.COORDINATING) {
                    return Outcome.NOT_APPLICABLE;
                }
                notes.input("thời gian có áp dụng", "time binds", settings.get(TIME_BINDS_COORDINATING));
                return Outcome.PASSED;
            });

    static final ReadingRule REQUEST = Rule.named("bearer.request")
            .title("“Đề nghị” là yêu cầu phối hợp, không phải mệnh lệnh", "“Đề nghị” (asked to) does not order")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.reading(
                    "chỉ áp dụng cho khoản có “đề nghị”; khoản khác giao nhiệm vụ cho cùng cơ quan, tổ chức đó mà không"
                            + " ghi “đề nghị” thì vẫn phải thực hiện",
                    "for the clause that says “đề nghị” only; what another clause orders the same agency or"
                            + " organisation to do without that word is owed"))
            .severity(Severity.INFO)
            .reading((plan, directory, obligation, settings, notes) -> {
                if (obligation.term().force() != Force.REQUEST) {
                    return Outcome.NOT_APPLICABLE;
                }
                notes.so("cơ quan được đề nghị, không bị ràng buộc", "the bearer is asked, not bound");
                return Outcome.PASSED;
            });

    static final ReadingRule SUCCESSION = Rule.named("bearer.succession")
            .title(
                    "Nghĩa vụ chưa đến hạn khi cơ quan kết thúc hoạt động thì chuyển cho cơ quan tiếp nhận; nghĩa vụ"
                            + " đã đến hạn vẫn tính cho cơ quan cũ",
                    "What is not yet due when a bearer ends passes to its successors; what was due stays with it")
            .basis(
                    "quyết định sắp xếp cơ quan, ghi trong danh mục cơ quan",
                    "the decisions that reorganised the agencies, named in the directory")
            .basis(Basis.law(Laws.RESOLUTION_190_2025.whole()))
            .basis(Basis.law(Laws.DECREE_147_2025.whole())
                    .saying(
                            "thẩm quyền của cấp huyện về y tế chuyển cho cấp xã hoặc cấp tỉnh",
                            "the district's powers in health went to the commune or to the province"))
            .basis(Basis.reading(
                    "cơ quan ghi trong danh mục tiếp nhận nghĩa vụ chưa đến hạn; nghĩa vụ đã đến hạn vẫn tính cho cơ"
                            + " quan cũ, chưa thấy văn bản nào quy định việc này",
                    "whom the directory names takes over what is not yet due; what was due stays with the bearer that"
                            + " ended, of which no source seen speaks"))
            .parameter(PASSES_ON)
            .reading((plan, directory, obligation, settings, notes) -> {
                Tenure tenure = obligation.tenure();
                if (tenure.equals(Tenure.WHOLE)) {
                    return Outcome.NOT_APPLICABLE;
                }
                if (!tenure.predecessors().isEmpty()) {
                    notes.input("nhận từ", "taken over from", tenure.predecessors());
                    notes.input("từ ngày", "on", tenure.takenOverOn());
                }
                if (tenure.bearerEndsOn() != null) {
                    notes.input("cơ quan kết thúc hoạt động từ ngày", "bearer ends on", tenure.bearerEndsOn());
                    notes.input("cơ quan tiếp nhận", "successors", tenure.successors());
                    notes.input("theo", "by", decisions(directory, obligation));
                    if (tenure.passesOn()) {
                        notes.so("nghĩa vụ chuyển giao cho cơ quan tiếp nhận", "the obligation passes on");
                    } else if (tenure.mayPassOn()) {
                        notes.so(
                                "theo lời văn, nghĩa vụ đã đến hạn nên vẫn tính cho cơ quan cũ, trừ khi hạn cuối được"
                                        + " chuyển quá ngày đó",
                                "by the words the obligation was due before and stays with the bearer that ended, unless its"
                                        + " deadline is moved past that day");
                    } else {
                        notes.so("nghĩa vụ vẫn tính cho cơ quan cũ", "the obligation stays with the bearer that ended");
                    }
                }
                return tenure.passesOn() && tenure.successors().isEmpty() ? Outcome.UNDETERMINED : Outcome.PASSED;
            });

    static final List<ReadingRule> ALL =
            List.of(NAMED, GROUP, CONCERNED, LOCALITIES, COORDINATING, REQUEST, SUCCESSION);

    private ReadingRules() {}

    /** Names that stay Vietnamese in English, where they stand in quotation marks, as the words of the plan do. */
    private static List<Text> names(AgencyDirectory directory, Party party) {
        return party.groups().stream()
                .map(id -> directory.group(id).map(AgencyGroup::name).orElse(id.value()))
                .map(name -> Text.of(name, "“" + name + "”"))
                .toList();
    }

    private static List<Text> decisions(AgencyDirectory directory, Obligation obligation) {
        AgencyId bearer = obligation.bearer();
        return bearer == null
                ? List.of()
                : directory.successorsOf(bearer).stream()
                        .map(Succession::basis)
                        .distinct()
                        .map(basis -> Text.of(
                                basis,
                                CitedDocuments.inEnglish(
                                        basis, day -> TimeFormat.date(day).en())))
                        .toList();
    }

    private static Notes cite(Obligation obligation, Notes notes) {
        StandingLaw law = obligation.term().law();
        if (law == null) {
            notes.input("mục, khoản", "clause", obligation.clause());
            cite(obligation.term().subsequent(), notes);
        } else {
            notes.input("văn bản", "document", law.cited());
        }
        return notes.input("lời văn", "words", "“" + obligation.term().party().wording() + "”");
    }

    /** What was issued after the plan and bears on the duty: by which letter an agency is concerned, by whose words it is judged. */
    private static void cite(List<SubsequentDocument> subsequent, Notes notes) {
        for (SubsequentDocument document : subsequent) {
            Text does = switch (document.effect()) {
                case AMENDS -> Text.of("sửa đổi, bổ sung tại", "amended by");
                case NAMES -> Text.of("cơ quan liên quan nêu tại", "those concerned are named by");
                case COMES_AFTER ->
                    Text.of(
                            "giữ lời văn cũ, đã đến hạn trước khi sửa đổi tại",
                            "in the old words, due before it was amended by");
                case REPEALS_AFTER -> Text.of("đã đến hạn trước khi bãi bỏ tại", "due before it was repealed by");
                case ENDS -> Text.of("không còn hiệu lực theo", "ended by");
            };
            notes.input(does.vi(), does.en(), document.cited());
            notes.input("áp dụng từ ngày", "holds from", document.from());
        }
    }
}
