package vn.childplan.validation.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Role;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.SpecialDay;
import vn.childplan.core.time.Validity;

/**
 * Invents plans, directories, evidence and instants, the same ones for the same seed. Everything happens on few days, so that
 * deadlines, decisions, entries and the ends of agencies fall on the same day, or the day beside, or the second beside.
 */
final class Inventor {
    /** The groups of every directory. */
    static final List<String> GROUPS = List.of("cac-so", "cap-huyen", "dia-phuong", "doan-the");

    private static final List<Integer> SECONDS = List.of(0, 0, 1, 25_199, 25_200, 43_200, 61_200, 86_399, 86_399);

    private final Random random;
    private final int year;
    private final List<LocalDate> days = new ArrayList<>();
    private final List<Agency> agencies = new ArrayList<>();
    /** When the entry invented last happened: some happen in the same second. */
    private @Nullable Instant lastAt;

    private Inventor(long seed) {
        random = new Random(seed);
        year = 2024 + random.nextInt(3);
        for (String day :
                List.of("01-01", "03-31", "04-01", "05-15", "06-30", "07-01", "07-20", "10-01", "11-15", "12-31")) {
            days.add(LocalDate.parse(year + "-" + day));
        }
        days.add(LocalDate.of(year + 1, 1, 1));
        days.add(LocalDate.of(year - 1, 12, 31));
        days.add(LocalDate.of(year, 1, 1).plusDays(random.nextInt(365)));
    }

    static Invented invent(long seed) {
        return new Inventor(seed).invent();
    }

    private Invented invent() {
        List<String> shifts = List.of("NONE", "NEXT_WORKING_DAY", "PREVIOUS_WORKING_DAY");
        List<Boolean> yesOrNo = List.of(true, false);
        Reading reading = new Reading(
                sometimes(Reading.STANDARD.level(), List.of("DISTRICT", "COMMUNE", "DISTRICT_AND_COMMUNE")),
                sometimes(Reading.STANDARD.timeBinds(), yesOrNo),
                sometimes(Reading.STANDARD.passesOn(), yesOrNo),
                sometimes(Reading.STANDARD.eventBinds(), yesOrNo),
                sometimes(Reading.STANDARD.includesNamedDay(), yesOrNo),
                sometimes(Reading.STANDARD.restDay(), shifts),
                sometimes(Reading.STANDARD.restDayAfterEvent(), shifts),
                sometimes(Reading.STANDARD.dueSoonDays(), List.of(0, 1, 3, 14)));
        AgencyDirectory directory = directory();
        Plan plan = plan();
        OfficialCalendar calendar = calendar();
        List<Owed> owed = WhoOwes.of(plan, directory, calendar, reading);
        List<Evidence> log = log(plan, owed);
        return new Invented(plan, directory, calendar, reading, log, instants(log));
    }

    private <T> Since<T> sometimes(Since<T> usual, List<T> others) {
        return chance(40) ? new Since<>(pick(others), chance(30) ? day() : null, pick(others)) : usual;
    }

    private boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    private LocalDate day() {
        LocalDate day = pick(days);
        return chance(40) ? day.plusDays(random.nextInt(5) - 2) : day;
    }

    private LocalDate dayOfYear() {
        LocalDate day = day();
        return day.getYear() == year ? day : LocalDate.of(year, 5, 15);
    }

    private Instant instant() {
        return instant(day());
    }

    private Instant instant(LocalDate day) {
        return Days.firstSecond(day).plusSeconds(pick(SECONDS));
    }

    private OfficialCalendar calendar() {
        Set<LocalDate> special = new TreeSet<>();
        for (int i = 0; i < 12; i++) {
            special.add(day());
        }
        List<SpecialDay> rows = new ArrayList<>();
        for (LocalDate day : special) {
            SpecialDay.Kind kind = chance(70) ? SpecialDay.Kind.OFF : SpecialDay.Kind.WORKED;
            rows.add(new SpecialDay(day, kind, "", "", pick(List.of(SpecialDay.Certainty.values()))));
        }
        return OfficialCalendar.of(
                "invented", List.of(year - 3, year - 2, year - 1, year, year + 1, year + 2, year + 3), rows);
    }

    private AgencyDirectory directory() {
        List<AgencyKind> kinds = List.of(
                AgencyKind.DEPARTMENT,
                AgencyKind.DEPARTMENT,
                AgencyKind.DISTRICT_COMMITTEE,
                AgencyKind.DISTRICT_COMMITTEE,
                AgencyKind.COMMUNE_COMMITTEE,
                AgencyKind.COMMUNE_COMMITTEE,
                AgencyKind.SOCIO_POLITICAL_ORGANISATION);
        int count = 5 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            LocalDate from = chance(25) ? day() : null;
            LocalDate to = chance(45) ? day() : null;
            boolean lives = from == null || to == null || from.isBefore(to);
            agencies.add(Agency.of("a" + i, pick(kinds), "Cơ quan " + i)
                    .withLife(lives ? new Validity(from, to) : Validity.ALWAYS));
        }
        List<Succession> successions = new ArrayList<>();
        for (Agency ended : agencies) {
            LocalDate end = ended.life().to();
            int successors = end == null || chance(15) ? 0 : 1 + random.nextInt(2);
            for (int i = 0; end != null && i < successors; i++) {
                LocalDate on = chance(75) ? end : end.plusDays(random.nextInt(60));
                Agency to = pick(agencies);
                if (to.life().contains(on) && !to.id().equals(ended.id())) {
                    successions.add(new Succession(ended.id(), to.id(), on, "Nghị quyết"));
                    if (chance(10) && to.life().contains(on.plusDays(1))) {
                        successions.add(new Succession(ended.id(), to.id(), on.plusDays(1), "Nghị quyết"));
                    }
                }
            }
        }
        List<AgencyGroup> groups = List.of(
                group("cac-so", AgencyKind.DEPARTMENT),
                group("cap-huyen", AgencyKind.DISTRICT_COMMITTEE),
                group("dia-phuong", AgencyKind.DISTRICT_COMMITTEE, AgencyKind.COMMUNE_COMMITTEE),
                new AgencyGroup(
                        GroupId.of("doan-the"),
                        "đoàn thể",
                        new TreeSet<>(Set.of(AgencyKind.SOCIO_POLITICAL_ORGANISATION)),
                        List.of(agencies.get(0).id())));
        return AgencyDirectory.of(agencies, groups, successions);
    }

    private static AgencyGroup group(String id, AgencyKind... kinds) {
        return new AgencyGroup(GroupId.of(id), id, new TreeSet<>(Set.of(kinds)), List.of());
    }

    private Plan plan() {
        LocalDate date = pick(List.of(
                LocalDate.of(year, 3, 31),
                LocalDate.of(year, 1, 2),
                LocalDate.of(year - 1, 12, 20),
                LocalDate.of(year, 7, 10)));
        Plan.Builder plan = Plan.builder(DocumentNumber.of("65/KH-UBND"), AgencyId.of("a0"), date)
                .year(year)
                .title("Công tác trẻ em")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"));
        int tasks = 1 + random.nextInt(2);
        for (int i = 1; i <= tasks; i++) {
            Schedule schedule = schedule();
            PlanTask task = PlanTask.of(
                    ClauseRef.of("II." + i),
                    "Nhiệm vụ",
                    Responsibility.leading("chủ trì", parties()),
                    Responsibility.coordinating("phối hợp", chance(85) ? parties() : List.of()),
                    new Timing(schedule.toString(), schedule));
            plan.add(chance(60) ? task : task.withEvents(events()));
        }
        int assignments = 1 + random.nextInt(2);
        for (int i = 1; i <= assignments; i++) {
            plan.add(new Assignment(ClauseRef.of("IV." + i), "Tổ chức thực hiện", assignedDuties()));
        }
        if (chance(85)) {
            plan.add(reporting());
        }
        return plan.build();
    }

    private NamedEvent[] events() {
        return chance(50) ? NamedEvent.values() : new NamedEvent[] {pick(List.of(NamedEvent.values()))};
    }

    private List<AssignedDuty> assignedDuties() {
        List<DutyKind> kinds = new ArrayList<>(List.of(DutyKind.values()));
        kinds.remove(DutyKind.ESCALATE);
        List<AssignedDuty> duties = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        List<Party> shared = parties();
        for (int i = 0; i < count; i++) {
            DutyKind kind =
                    !duties.isEmpty() && chance(15) ? pick(duties).duty() : kinds.remove(random.nextInt(kinds.size()));
            duties.add(new AssignedDuty(
                    kind.toString(),
                    kind,
                    pick(List.of(Role.values())),
                    chance(60) ? shared : parties(),
                    chance(70) ? scheduleOfTheYear() : schedule(),
                    AssignedDuty.Force.ORDER,
                    null,
                    null));
        }
        return duties;
    }

    private ReportingDuty reporting() {
        List<ReportingDuty.PeriodicReport> reports = new ArrayList<>();
        for (String period : List.of(year + "-H1", year + "-Q3", year + "")) {
            if (chance(60)) {
                Deadline deadline = deadline();
                reports.add(
                        new ReportingDuty.PeriodicReport(deadline.toString(), ReportingPeriod.parse(period), deadline));
            }
        }
        return new ReportingDuty(
                ClauseRef.of("V"),
                "Chế độ báo cáo",
                "định kỳ báo cáo",
                parties(),
                reports,
                AgencyId.of("a0"),
                null,
                chance(60) ? new ReportingDuty.Escalation("kịp thời", parties()) : null);
    }

    private Deadline deadline() {
        return switch (random.nextInt(8)) {
            case 0, 1, 2 -> Deadline.before(dayOfYear());
            case 3, 4 -> Deadline.notLaterThan(dayOfYear());
            case 5 -> new Deadline.AfterEvent(1 + random.nextInt(15), pick(List.of(DayUnit.values())), "diễn đàn");
            case 6 -> new Deadline.Unspecified("theo quy định");
            default -> Deadline.within(window());
        };
    }

    private DateSpan window() {
        LocalDate first = dayOfYear();
        LocalDate last = dayOfYear();
        return last.isBefore(first) ? DateSpan.of(last, first) : DateSpan.of(first, last);
    }

    private Schedule schedule() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> new Schedule.Continuous(year);
            case 2 -> new Schedule.Quarters(year, new TreeSet<>(chance(50) ? Set.of(2, 4) : Set.of(3)));
            case 3 -> new Schedule.Window(window());
            case 4 -> new Schedule.OnEvent(pick(List.of(NamedEvent.values())), year);
            case 5 -> new Schedule.Unspecified(year, "");
            case 6 ->
                new Schedule.Due(
                        chance(50) ? ReportingPeriod.half(year, 1) : ReportingPeriod.year(year),
                        chance(50) ? Deadline.before(dayOfYear()) : Deadline.notLaterThan(dayOfYear()));
            default ->
                new Schedule.Periodic(
                        year,
                        pick(List.of(
                                ReportingPeriod.Kind.QUARTER,
                                ReportingPeriod.Kind.HALF,
                                ReportingPeriod.Kind.NINE_MONTHS,
                                ReportingPeriod.Kind.YEAR)),
                        chance(30)
                                ? null
                                : new Schedule.DueDay(
                                        pick(List.of(Schedule.DueDay.Boundary.values())),
                                        pick(List.of(1, 15, 20, 30, 31)),
                                        random.nextInt(3)));
        };
    }

    /** Of one period, so that an entry may be for several duties of a clause. */
    private Schedule scheduleOfTheYear() {
        return switch (random.nextInt(3)) {
            case 0 -> new Schedule.Unspecified(year, "");
            case 1 -> new Schedule.OnEvent(NamedEvent.MONTH_OF_ACTION, year);
            default -> new Schedule.Window(window());
        };
    }

    private List<Party> parties() {
        List<Party> parties = new ArrayList<>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            parties.add(party(i));
        }
        return parties;
    }

    /** Each with words of its own, so that what is owed by nobody known is told apart by them. */
    private Party party(int place) {
        int kind = random.nextInt(20);
        if (kind < 11) {
            AgencyId one = kind == 0 ? AgencyId.of("nobody") : pick(agencies).id();
            return new Party.One(one + " " + place, one, null);
        }
        List<GroupId> groups = new ArrayList<>();
        groups.add(GroupId.of(pick(List.of("cac-so", "cap-huyen", "dia-phuong", "doan-the", "chua-co"))));
        if (chance(20)) {
            groups.add(GroupId.of("dia-phuong"));
        }
        return new Party.Group(groups + " " + place, groups, kind == 19);
    }

    /** Mostly several entries for the same few things owed, so that they meet. */
    private List<Evidence> log(Plan plan, List<Owed> owed) {
        List<Evidence> log = new ArrayList<>();
        List<Owed> borne = new ArrayList<>();
        for (Owed one : owed) {
            if (one.bearer() != null) {
                borne.add(one);
            }
        }
        int favourites = borne.isEmpty() ? 0 : 6;
        for (int i = 0; i < favourites; i++) {
            Owed one = pick(borne);
            int entries = 1 + random.nextInt(5);
            for (int j = 0; j < entries; j++) {
                log.add(entry(one, plan));
            }
        }
        for (Owed one : borne) {
            if (chance(25)) {
                log.add(entry(one, plan));
            }
        }
        List<Evidence> keyed = new ArrayList<>();
        for (Evidence entry : log) {
            keyed.add(chance(40) ? entry.withId("k" + random.nextInt(2 * log.size())) : entry);
        }
        return withRetractions(keyed);
    }

    /** Some entries are taken back, most of them rightly, before or after they are recorded. */
    private List<Evidence> withRetractions(List<Evidence> entries) {
        List<Evidence> log = new ArrayList<>(entries);
        for (Evidence entry : entries) {
            if (!chance(entry.id() == null ? 2 : 40)) {
                continue;
            }
            AgencyId agency = chance(95) ? entry.agency() : pick(agencies).id();
            Instant known = chance(60)
                    ? entry.recordedAt().plusSeconds(pick(List.of(-1, 0, 1, 3_600, 86_400, 950_400)))
                    : instant();
            String id = entry.id() == null ? "k" + random.nextInt(9) : entry.id();
            String ownId = chance(20) ? "k" + random.nextInt(2 * entries.size()) : null;
            log.add(
                    random.nextInt(log.size() + 1),
                    new Retraction(agency, entry.clause(), known, id, known, null, null, null, ownId, null));
        }
        return log;
    }

    private Evidence entry(Owed one, Plan plan) {
        Evidence entry = plainEntry(one, plan);
        List<String> names = List.of(
                plan.number().toString(),
                plan.number() + "@" + plan.date(),
                plan.number() + "@2023-03-31",
                "66/KH-UBND");
        return chance(12) ? entry.withPlan(pick(names)) : entry;
    }

    private @Nullable DutyRef dutyOf(Owed one) {
        if (chance(65)) {
            return null;
        }
        int number = chance(50) ? 0 : chance(80) ? one.number() : 1 + random.nextInt(3);
        return new DutyRef(chance(85) ? one.duty() : pick(List.of(DutyKind.values())), number);
    }

    private Evidence plainEntry(Owed one, Plan plan) {
        AgencyId agency = one.bearer() == null || chance(5)
                ? pick(agencies).id()
                : one.bearer().id();
        ClauseRef clause = one.clause();
        ReportingPeriod period = chance(15) ? null : one.period();
        if (chance(4)) {
            period = ReportingPeriod.year(year - 1);
        }
        Instant at = lastAt != null && chance(15) ? lastAt : instant(near(one));
        lastAt = at;
        Instant known = knownSince(at);
        String document = chance(50) ? random.nextInt(99) + "/BC" : null;
        if (one.isEscalation()) {
            ClauseRef where = pick(plan.clauses()).ref();
            return new Difficulty(agency, where, null, at, null, known, document, null);
        }
        int kind = random.nextInt(10);
        if (kind >= 7 && chance(20)) {
            known = at.minusSeconds(86_400L * (1 + random.nextInt(20))); // decided for a time to come
        }
        DutyRef duty = dutyOf(one);
        return switch (kind) {
            case 0, 1, 2 ->
                new Submission(agency, clause, period, at, null, known, document, null, duty, null, null, null);
            case 3, 4 -> new ProgressNote(agency, clause, period, at, known, document, null, duty, null, null, null);
            case 5, 6 ->
                new Extension(agency, clause, period, at, near(one), known, document, null, duty, null, null, null);
            case 7 ->
                new Waiver(
                        agency, clause, period, at, untilAfter(at, one), known, document, null, duty, null, null, null);
            default ->
                new Suspension(
                        agency, clause, period, at, untilAfter(at, one), known, document, null, duty, null, null, null);
        };
    }

    /** A day near the deadline, the bearer's beginning or end, the period's beginning or end, or any other. */
    private LocalDate near(Owed one) {
        List<LocalDate> near = new ArrayList<>();
        near.add(day());
        near.add(one.period().days().first());
        near.add(one.period().days().last());
        if (one.readLastDay() != null) {
            near.add(one.readLastDay());
            near.add(one.readLastDay());
            near.add(one.readLastDay().plusDays(1));
            near.add(one.readLastDay().plusDays(random.nextInt(12)));
        }
        if (one.bearer() != null && one.bearer().life().to() != null) {
            near.add(one.bearer().life().to());
            near.add(one.bearer().life().to().plusDays(random.nextInt(12)));
        }
        if (one.bearer() != null && one.bearer().life().from() != null) {
            near.add(one.bearer().life().from());
        }
        return pick(near).plusDays(random.nextInt(3) - 1);
    }

    private @Nullable LocalDate untilAfter(Instant at, Owed one) {
        LocalDate from = Days.of(at);
        LocalDate until = chance(50) ? near(one) : from.plusDays(random.nextInt(20));
        return chance(15) ? null : until.isBefore(from) ? from : until;
    }

    private Instant knownSince(Instant at) {
        return switch (random.nextInt(6)) {
            case 0 -> at.plusSeconds(1);
            case 1 -> at.plusSeconds(86_400L * (1 + random.nextInt(20)));
            default -> at;
        };
    }

    private List<Instant> instants(List<Evidence> log) {
        List<Instant> instants = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            instants.add(instant());
        }
        for (int i = 0; i < 8 && !log.isEmpty(); i++) {
            Evidence entry = pick(log);
            Instant moment = chance(50) ? entry.recordedAt() : instant(Days.of(entry.at()));
            instants.add(moment.plusSeconds(random.nextInt(3) - 1));
        }
        instants.add(instant(LocalDate.of(year + 1, 1, 5)));
        return instants;
    }
}
