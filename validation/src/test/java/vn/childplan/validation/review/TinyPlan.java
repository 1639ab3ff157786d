package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.SpecialDay;
import vn.childplan.core.time.Validity;

/** A province of a few agencies, and plans of a few clauses put together by hand. */
final class TinyPlan {
    static final LocalDate ISSUED = LocalDate.of(2025, 3, 31);
    /** The day on which the district level ended. */
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);

    static final AgencyDirectory DIRECTORY = directory();
    static final OfficialCalendar CALENDAR = calendar();
    static final Schedule ALL_YEAR = new Schedule.Continuous(2025);

    private TinyPlan() {}

    private static AgencyDirectory directory() {
        List<Agency> agencies = List.of(
                Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh"),
                Agency.of("chu-tich", AgencyKind.PROVINCIAL_COMMITTEE, "Chủ tịch UBND tỉnh")
                        .within(id("ubnd-tinh")),
                Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                Agency.of("quy", AgencyKind.UNIT, "Quỹ Bảo trợ trẻ em").within(id("so-y-te")),
                Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp"),
                Agency.of("so-gddt", AgencyKind.DEPARTMENT, "Sở Giáo dục và Đào tạo"),
                Agency.of("so-ngoai-vu", AgencyKind.DEPARTMENT, "Sở Ngoại vụ"),
                Agency.of("so-cu", AgencyKind.DEPARTMENT, "Sở Lao động - Thương binh và Xã hội")
                        .withLife(Validity.until(LocalDate.of(2025, 3, 1))),
                Agency.of("so-moi", AgencyKind.DEPARTMENT, "Sở Mới").withLife(Validity.from(LocalDate.of(2025, 8, 1))),
                Agency.of("cong-an-tinh", AgencyKind.SECTOR_BODY, "Công an tỉnh"),
                Agency.of("ban-tam", AgencyKind.SECTOR_BODY, "Ban Tạm thời").withLife(Validity.until(REFORM)),
                Agency.of("tinh-doan", AgencyKind.SOCIO_POLITICAL_ORGANISATION, "Tỉnh đoàn"),
                Agency.of("bao", AgencyKind.PRESS, "Báo tỉnh"),
                Agency.of("bo-y-te", AgencyKind.CENTRAL_BODY, "Bộ Y tế"),
                Agency.of("chinh-phu", AgencyKind.CENTRAL_BODY, "Chính phủ"),
                Agency.of("bo-chinh-tri", AgencyKind.PARTY_BODY, "Bộ Chính trị"),
                Agency.of("huyen", AgencyKind.DISTRICT_COMMITTEE, "UBND huyện Ba Tơ")
                        .withLife(Validity.until(REFORM)),
                Agency.of("xa", AgencyKind.COMMUNE_COMMITTEE, "UBND xã Ba Tơ").withLife(Validity.from(REFORM)),
                Agency.of("xa-ba-xa", AgencyKind.COMMUNE_COMMITTEE, "UBND xã Ba Xa"));
        List<AgencyGroup> groups = List.of(
                group("cac-so", "Các sở", AgencyKind.DEPARTMENT),
                group("nganh", "Các ngành", AgencyKind.SECTOR_BODY),
                group("doan-the", "Các đoàn thể", AgencyKind.SOCIO_POLITICAL_ORGANISATION),
                group("to-chuc", "Các tổ chức chính trị - xã hội", AgencyKind.SOCIO_POLITICAL_ORGANISATION),
                group("hoi", "Các hội", AgencyKind.ASSOCIATION),
                group("cap-huyen", "UBND cấp huyện", AgencyKind.DISTRICT_COMMITTEE),
                group("cap-xa", "UBND cấp xã", AgencyKind.COMMUNE_COMMITTEE),
                group("dia-phuong", "Địa phương", AgencyKind.DISTRICT_COMMITTEE, AgencyKind.COMMUNE_COMMITTEE),
                group("doan-cac-cap", "Đoàn thanh niên các cấp"));
        return AgencyDirectory.of(
                agencies, groups, List.of(new Succession(id("huyen"), id("xa"), REFORM, "NQ 1677/NQ-UBTVQH15")));
    }

    private static AgencyGroup group(String id, String name, AgencyKind... kinds) {
        SortedSet<AgencyKind> all = new TreeSet<>(Arrays.asList(kinds));
        return new AgencyGroup(GroupId.of(id), name, all, List.of());
    }

    /** 2025 with the days off around 1 May: Wed 30/4 to Fri 2/5, and Saturday 26/4 worked in exchange (facts §e). */
    private static OfficialCalendar calendar() {
        List<SpecialDay> days = new ArrayList<>();
        for (LocalDate off : List.of(LocalDate.of(2025, 4, 30), LocalDate.of(2025, 5, 1), LocalDate.of(2025, 5, 2))) {
            days.add(new SpecialDay(off, SpecialDay.Kind.OFF, "nghỉ", "facts §e", SpecialDay.Certainty.SEEN));
        }
        days.add(new SpecialDay(
                LocalDate.of(2025, 4, 26), SpecialDay.Kind.WORKED, "làm bù", "facts §e", SpecialDay.Certainty.SEEN));
        return OfficialCalendar.of("2025", List.of(2025), days);
    }

    static AgencyId id(String id) {
        return AgencyId.of(id);
    }

    static Party agency(String id, String wording) {
        return new Party.One(wording, id(id), null);
    }

    /** An agency in its own name. */
    static Party agency(String id) {
        return agency(id, DIRECTORY.find(id(id)).map(Agency::name).orElse(id));
    }

    static Party groups(String wording, String... ids) {
        return new Party.Group(wording, Arrays.stream(ids).map(GroupId::of).toList(), false);
    }

    static Party concerned(String wording, String... ids) {
        return new Party.Group(wording, Arrays.stream(ids).map(GroupId::of).toList(), true);
    }

    /** A task II.1 that Sở Y tế leads. */
    static PlanTask task(String time, Schedule schedule) {
        return task("II.1", List.of(agency("so-y-te")), List.of(), time, schedule);
    }

    static PlanTask task(String ref, List<Party> leads, List<Party> coordinating) {
        return task(ref, leads, coordinating, "Thường xuyên trong năm", ALL_YEAR);
    }

    static PlanTask task(String ref, List<Party> leads, List<Party> coordinating, String time, Schedule schedule) {
        return PlanTask.of(
                ClauseRef.of(ref),
                "Truyền thông",
                Responsibility.leading("Cơ quan chủ trì: " + words(leads), leads),
                Responsibility.coordinating("Phối hợp: " + words(coordinating), coordinating),
                new Timing(time, schedule));
    }

    /** The same task with another line of leads. */
    static PlanTask leadLine(PlanTask task, String line) {
        return task.withLeads(Responsibility.leading(line, task.leads().parties()));
    }

    /** The same task in other words. */
    static PlanTask worded(PlanTask task, String wording) {
        return task.withWording(wording);
    }

    private static String words(List<Party> parties) {
        return String.join(", ", parties.stream().map(Party::wording).toList());
    }

    static AssignedDuty duty(DutyKind kind, Role role, String wording, Schedule schedule, Party... bearers) {
        return new AssignedDuty(wording, kind, role, List.of(bearers), schedule, AssignedDuty.Force.ORDER, null, null);
    }

    static AssignedDuty addressed(AssignedDuty duty, String addressee) {
        return new AssignedDuty(
                duty.wording(),
                duty.duty(),
                duty.role(),
                duty.bearers(),
                duty.schedule(),
                duty.force(),
                id(addressee),
                null);
    }

    static AssignedDuty asked(AssignedDuty duty) {
        return new AssignedDuty(
                duty.wording(),
                duty.duty(),
                duty.role(),
                duty.bearers(),
                duty.schedule(),
                AssignedDuty.Force.REQUEST,
                duty.addressee(),
                duty.channel());
    }

    static Assignment assignment(String ref, AssignedDuty... duties) {
        return new Assignment(ClauseRef.of(ref), "giao việc", List.of(duties));
    }

    static Schedule open(String words) {
        return new Schedule.Unspecified(2025, words);
    }

    /** A regime V with one report of Sở Tư pháp to UBND tỉnh, through Sở Y tế. */
    static ReportingDuty report(String period, String words, Deadline deadline) {
        return reporting(
                "định kỳ " + words + " báo cáo",
                List.of(agency("so-tu-phap")),
                "ubnd-tinh",
                "so-y-te",
                new ReportingDuty.PeriodicReport(words, ReportingPeriod.parse(period), deadline));
    }

    static ReportingDuty reporting(
            String wording,
            List<Party> reporters,
            String addressee,
            String channel,
            ReportingDuty.PeriodicReport... reports) {
        return new ReportingDuty(
                ClauseRef.of("V"),
                "CHẾ ĐỘ BÁO CÁO",
                wording,
                reporters,
                List.of(reports),
                id(addressee),
                channel == null ? null : id(channel),
                null);
    }

    static Deadline before(String day) {
        return Deadline.before(LocalDate.parse(day));
    }

    static Deadline notLaterThan(String day) {
        return Deadline.notLaterThan(LocalDate.parse(day));
    }

    static LegalBasis basis(String wording, String number, String date, String issuer) {
        return new LegalBasis(
                LegalBasis.Role.GUIDANCE, wording, DocumentNumber.of(number), LocalDate.parse(date), id(issuer));
    }

    static Recipient to(String purpose, Party... parties) {
        return new Recipient(words(List.of(parties)), List.of(parties), purpose);
    }

    /** A plan of 31/3/2025 for 2025 with these clauses. */
    static Plan plan(Clause... clauses) {
        return plan(draft("65/KH-UBND", ISSUED), clauses);
    }

    static Plan plan(Plan.Builder builder, Clause... clauses) {
        Arrays.asList(clauses).forEach(builder::add);
        return builder.build();
    }

    static Plan.Builder draft(String number, LocalDate date) {
        return Plan.builder(DocumentNumber.of(number), id("ubnd-tinh"), date)
                .title("Công tác trẻ em năm 2025")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"));
    }

    static Plan resting(LegalBasis... bases) {
        return draft("65/KH-UBND", ISSUED)
                .preamble(new Preamble("Thực hiện …", List.of(bases)))
                .build();
    }

    static Plan sentTo(List<Recipient> recipients, Clause... clauses) {
        Plan.Builder builder = draft("65/KH-UBND", ISSUED);
        recipients.forEach(builder::addRecipient);
        return plan(builder, clauses);
    }

    static SortedSet<Integer> quarters(Integer... quarters) {
        return Collections.unmodifiableSortedSet(new TreeSet<>(Arrays.asList(quarters)));
    }
}
