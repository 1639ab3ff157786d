package vn.childplan.checks.agreement;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.plan.PlanReading;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;

/**
 * A year of a plan with anything recorded of any of its duties, as of any day, in either language: plan 65, plan 65 as amended, and
 * invented plans of other provinces. Everything that may be recorded is: documents and activities, a second report, a report by
 * another way than the plan's, an entry taken back, extensions, suspensions, waivers and difficulties.
 */
final class GeneratedYear {
    private static final Path INVENTED = Path.of("../importing/src/test/resources/vn/childplan/importing/plan");

    /** Of plan 65 these localities are enough: districts that ended, communes that took over from one or from several. */
    private static final Set<String> LOCALITIES = Set.of(
            "ubnd-huyen-ba-to",
            "ubnd-huyen-minh-long",
            "ubnd-huyen-ly-son",
            "ubnd-huyen-son-ha",
            "ubnd-xa-minh-long",
            "ubnd-xa-ba-dinh",
            "ubnd-xa-ba-xa",
            "ubnd-dac-khu-ly-son",
            "ubnd-phuong-sa-huynh");

    private static final String ID = "ID";

    static final Map<String, PlanUnderRules> PLANS = plans();

    private GeneratedYear() {}

    /** What is recorded of a plan, as of the end of a day. */
    record Case(String plan, List<String> entries, LocalDate day, Locale locale) {
        PlanUnderRules underRules() {
            return PLANS.get(plan);
        }

        EvidenceLog recorded() {
            return log(underRules(), entries);
        }

        Instant asOf() {
            return VietnamTime.parse(day.toString());
        }

        Assessment assessment() {
            return underRules().assess(recorded(), asOf());
        }
    }

    private static Map<String, PlanUnderRules> plans() {
        Map<String, PlanUnderRules> plans = new LinkedHashMap<>();
        plans.put("65", new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), standard()));
        plans.put(
                "65 as amended",
                PlanUnderRules.of(
                        amended(), LocalDate.of(2025, 12, 1), QuangNgai.directory(), VietNam.calendar(), standard()));
        for (String file : List.of("i01-clean-labels.txt", "i02-phan-thu-nhat.txt", "i04-tab-table.txt")) {
            PlanReading reading =
                    PlanImporter.withoutDirectory().read(INVENTED.resolve(file)).orThrow();
            Plan plan = reading.draft().plan().orElseThrow();
            plans.put(file, new PlanUnderRules(plan, reading.directory(), VietNam.calendar(), standard()));
        }
        return plans;
    }

    private static RuleSet standard() {
        return RuleSet.standard();
    }

    /** By 120/KH-UBND of 10/7/2025, which nobody issued, the report on the year is due before 30/11/2025. */
    private static AmendedPlan amended() {
        Plan plan = QuangNgai.plan65();
        ReportingDuty duty = (ReportingDuty) plan.clause(ClauseRef.of("V")).orElseThrow();
        ReportingDuty later = new ReportingDuty(
                duty.ref(),
                duty.heading(),
                duty.wording().replace("trước ngày 15/11/2025", "trước ngày 30/11/2025"),
                duty.reporters(),
                List.of(
                        duty.reports().get(0),
                        new ReportingDuty.PeriodicReport(
                                "trước ngày 30/11/2025",
                                ReportingPeriod.year(2025),
                                Deadline.before(LocalDate.of(2025, 11, 30)))),
                duty.addressee(),
                duty.channel(),
                duty.escalation());
        return AmendedPlan.of(plan)
                .with(new Amendment(
                        DocumentNumber.of("120/KH-UBND"),
                        LocalDate.of(2025, 7, 10),
                        plan.id(),
                        null,
                        "",
                        List.of(new Amendment.Replacement(ClauseRef.of("1"), "Sửa đổi Mục V.", later))));
    }

    static EvidenceLog log(PlanUnderRules plan, List<String> entries) {
        String csv = "kind,agency,clause,period,at,document,via,until,note,id,retracts\n" + String.join("\n", entries);
        return EvidenceCsv.read(
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        "generated",
                        plan.plan(),
                        plan.directory())
                .orThrow();
    }

    static Arbitrary<Case> cases() {
        return Arbitraries.frequency(
                        Tuple.of(5, "65"),
                        Tuple.of(1, "65 as amended"),
                        Tuple.of(1, "i01-clean-labels.txt"),
                        Tuple.of(1, "i02-phan-thu-nhat.txt"),
                        Tuple.of(1, "i04-tab-table.txt"))
                .flatMap(GeneratedYear::cases);
    }

    /**
     * What chance seldom makes, in both languages: all have reported and some late; on the last permitted day some have it and many
     * have more time; many wait for a suspension to end; documents in both halves of the year.
     */
    static Arbitrary<Case> situations() {
        List<Obligation> half = ofPlan65(DutyKind.REPORT, "V", ReportingPeriod.half(2025, 1));
        List<Obligation> year = ofPlan65(DutyKind.REPORT, "V", ReportingPeriod.year(2025));
        List<Obligation> june = ofPlan65(DutyKind.CARRY_OUT, "II.9", ReportingPeriod.quarter(2025, 2));
        List<String> allSent = new ArrayList<>();
        for (int i = 0; i < half.size(); i++) {
            allSent.add(
                    line("submission", half.get(i), LocalDate.of(2025, 5, 6).plusDays(i % 12), i + "/BC (mẫu),,,,,"));
        }
        june.forEach(owed ->
                allSent.add(activity(owed, LocalDate.of(2025, 6, 30).plusDays(allSent.size() % 2))));
        List<String> moreTime = decided("extension", half, LocalDate.of(2025, 5, 24));
        List<String> waiting = decided("suspension", year, LocalDate.of(2025, 12, 20));
        List<String> bothHalves = new ArrayList<>(allSent);
        for (int i = 0; i < year.size(); i++) {
            bothHalves.add(line("submission", year.get(i), LocalDate.of(2025, 11, 10), i + 100 + "/BC (mẫu),,,,,"));
        }
        ofPlan65(DutyKind.ISSUE_PLAN, "IV.3", ReportingPeriod.year(2025))
                .forEach(owed -> bothHalves.add(
                        line("submission", owed, LocalDate.of(2025, 9, 10), bothHalves.size() + "/KH (mẫu),,,,,")));
        List<Case> situations = new ArrayList<>();
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            situations.add(new Case("65", allSent, LocalDate.of(2025, 7, 20), locale));
            situations.add(new Case("65", moreTime, LocalDate.of(2025, 5, 14), locale));
            situations.add(new Case("65", waiting, LocalDate.of(2025, 12, 10), locale));
            situations.add(new Case("65", bothHalves, LocalDate.of(2025, 12, 26), locale));
        }
        return Arbitraries.of(situations);
    }

    private static List<Obligation> ofPlan65(DutyKind duty, String clause, ReportingPeriod period) {
        return PLANS.get("65").register().obligations().stream()
                .filter(owed -> owed.duty() == duty && owed.role() != Role.COORDINATING)
                .filter(owed -> owed.clause().value().equals(clause))
                .filter(owed -> owed.period().equals(period) && owed.bearer() != null)
                .toList();
    }

    /** Of two in three. */
    private static List<String> decided(String decision, List<Obligation> owed, LocalDate until) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < owed.size(); i++) {
            LocalDate due = owed.get(i).lastDay();
            if (i % 3 > 0 && due != null) {
                lines.add(line(decision, owed.get(i), due.minusDays(3), "3/UBND (mẫu),," + until + ",,,"));
            }
        }
        return lines;
    }

    private static Arbitrary<Case> cases(String name) {
        PlanUnderRules plan = PLANS.get(name);
        return Combinators.combine(
                        entries(plan),
                        asOf(plan),
                        Arbitraries.frequency(Tuple.of(2, Text.VIETNAMESE), Tuple.of(1, Locale.ENGLISH)))
                .as((entries, day, locale) -> new Case(name, entries, day, locale));
    }

    /** Any day, and often one on which something falls due, the day after, or a week later. */
    private static Arbitrary<LocalDate> asOf(PlanUnderRules plan) {
        int year = plan.plan().year();
        Arbitrary<LocalDate> any = days(plan.plan().date(), LocalDate.of(year + 1, 1, 31));
        List<LocalDate> due = new ArrayList<>();
        for (ReportingDuty regime : plan.plan().reporting()) {
            regime.reports()
                    .forEach(report -> report.deadline()
                            .lastDay()
                            .ifPresent(day ->
                                    due.addAll(List.of(day, day, day.plusDays(1), day.plusDays(7), day.plusDays(40)))));
        }
        due.removeIf(day -> day.isBefore(plan.plan().date()));
        return due.isEmpty() ? any : Arbitraries.oneOf(any, Arbitraries.of(due));
    }

    static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<List<String>> entries(PlanUnderRules plan) {
        List<Obligation> known = plan.register().obligations().stream()
                .filter(owed -> isChosen(plan, owed.bearer()))
                .toList();
        List<Obligation> reports = those(known, DutyKind.REPORT);
        List<Obligation> guidance =
                those(known, DutyKind.ISSUE_PLAN, DutyKind.GUIDE, DutyKind.APPRAISE_FUNDING, DutyKind.CONSOLIDATE);
        List<Obligation> work = those(known, DutyKind.CARRY_OUT, DutyKind.COMMUNICATE, DutyKind.SUPERVISE).stream()
                .filter(owed -> owed.role() != Role.COORDINATING)
                .toList();
        List<Obligation> dated =
                work.stream().filter(owed -> owed.lastDay() != null).toList();
        List<Obligation> help =
                known.stream().filter(owed -> owed.role() == Role.COORDINATING).toList();
        List<Tuple.Tuple2<Integer, Arbitrary<List<String>>>> kinds = new ArrayList<>();
        add(kinds, 8, reports, owed -> documents(plan, owed));
        add(kinds, 3, reports, owed -> decisions(plan, owed));
        add(kinds, 1, reports, owed -> difficulties(plan, owed));
        add(kinds, 3, guidance, owed -> documents(plan, owed));
        add(kinds, 4, work, owed -> activities(plan, owed));
        add(kinds, 2, dated, owed -> activities(plan, owed));
        add(kinds, 2, help, owed -> activities(plan, owed));
        return Combinators.combine(Arbitraries.frequencyOf(kinds).list().ofMaxSize(40), manyAtOnce(plan))
                .as((parts, many) -> {
                    List<List<String>> all = new ArrayList<>(parts);
                    many.forEach(line -> all.add(List.of(line)));
                    return withIds(all);
                });
    }

    /** One document and what takes it back have one id, and no others have it. */
    private static List<String> withIds(List<List<String>> parts) {
        List<String> lines = new ArrayList<>();
        for (List<String> part : parts) {
            String id = "e" + lines.size();
            part.forEach(line -> lines.add(line.replace(ID, id)));
        }
        return lines;
    }

    private interface Recorded {
        Arbitrary<List<String>> of(Obligation owed);
    }

    private static void add(
            List<Tuple.Tuple2<Integer, Arbitrary<List<String>>>> kinds, int often, List<Obligation> of, Recorded what) {
        if (!of.isEmpty()) {
            kinds.add(Tuple.of(often, Arbitraries.of(of).flatMap(what::of)));
        }
    }

    private static List<Obligation> those(List<Obligation> known, DutyKind... duties) {
        return known.stream()
                .filter(owed -> List.of(duties).contains(owed.duty()))
                .filter(owed -> owed.role() != Role.COORDINATING)
                .toList();
    }

    private static boolean isChosen(PlanUnderRules plan, AgencyId bearer) {
        return bearer != null
                && plan.directory()
                        .find(bearer)
                        .filter(agency -> LOCALITIES.contains(bearer.value())
                                || (agency.kind() != AgencyKind.DISTRICT_COMMITTEE
                                        && agency.kind() != AgencyKind.COMMUNE_COMMITTEE))
                        .isPresent();
    }

    private static Arbitrary<LocalDate> inTheYear(PlanUnderRules plan) {
        return days(plan.plan().date().plusDays(1), LocalDate.of(plan.plan().year(), 12, 31));
    }

    /** Any day of the year, and as often one close to the last permitted. */
    private static Arbitrary<LocalDate> aroundItsDay(PlanUnderRules plan, Obligation owed) {
        LocalDate due = owed.lastDay();
        return due == null || due.minusDays(6).isBefore(plan.plan().date())
                ? inTheYear(plan)
                : Arbitraries.oneOf(inTheYear(plan), days(due.minusDays(6), due.plusDays(12)));
    }

    private static String line(String kind, Obligation owed, LocalDate day, String rest) {
        return kind + "," + owed.bearer() + "," + owed.clause() + "," + owed.period() + "," + day + "," + rest;
    }

    /** A document, by the way that the plan names or straight to its issuer; sometimes taken back some days later. */
    private static Arbitrary<List<String>> documents(PlanUnderRules plan, Obligation owed) {
        AgencyId channel = owed.term().channel();
        return Combinators.combine(
                        aroundItsDay(plan, owed),
                        Arbitraries.integers().between(1, 40),
                        Arbitraries.frequency(Tuple.of(4, true), Tuple.of(1, false)),
                        Arbitraries.frequency(Tuple.of(6, 0), Tuple.of(1, 5), Tuple.of(1, 40)))
                .as((day, number, isByTheWay, takenBackAfter) -> {
                    String via = owed.duty() != DutyKind.REPORT || channel == null
                            ? ""
                            : (isByTheWay ? channel : plan.plan().issuer()).value();
                    List<String> lines = new ArrayList<>();
                    lines.add(line("submission", owed, day, number + "/BC (mẫu)," + via + ",,," + ID + ","));
                    if (takenBackAfter > 0) {
                        lines.add("retraction," + owed.bearer() + "," + owed.clause() + ",,"
                                + day.plusDays(takenBackAfter) + ",,,,Ghi nhầm,," + ID);
                    }
                    return lines;
                });
    }

    /** An activity, and sometimes one more of the same task. */
    private static Arbitrary<List<String>> activities(PlanUnderRules plan, Obligation owed) {
        return aroundItsDay(plan, owed)
                .list()
                .ofMinSize(1)
                .ofMaxSize(2)
                .map(days -> days.stream().map(day -> activity(owed, day)).toList());
    }

    private static String activity(Obligation owed, LocalDate day) {
        return line("progress", owed, day, ",,,Đã làm,,");
    }

    /** Nearly all who have a kind of duty do it, each on a day of its own. */
    private static Arbitrary<List<String>> byNearlyAll(PlanUnderRules plan, List<Obligation> owed) {
        return Arbitraries.integers().between(1, 60).list().ofSize(owed.size()).map(numbers -> {
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < numbers.size(); i++) {
                if (numbers.get(i) > 1) {
                    lines.add(done(plan, owed.get(i), numbers.get(i)));
                }
            }
            return lines;
        });
    }

    /** Up to ten days late, or within two months from the plan. */
    private static String done(PlanUnderRules plan, Obligation owed, int number) {
        LocalDate issued = plan.plan().date();
        LocalDate due = owed.lastDay();
        LocalDate day = due == null || due.minusDays(50).isBefore(issued)
                ? issued.plusDays(number)
                : due.plusDays(number - 50L);
        return owed.duty() == DutyKind.REPORT || owed.duty() == DutyKind.ISSUE_PLAN
                ? line("submission", owed, day, number + "/BC (mẫu),,,," + ID + ",")
                : activity(owed, day);
    }

    /** Now and then: the reports on one period, the plans that are to be made, the tasks that are led, those of them with a day. */
    private static Arbitrary<List<String>> manyAtOnce(PlanUnderRules plan) {
        List<Obligation> known = plan.register().obligations().stream()
                .filter(owed -> owed.bearer() != null
                        && plan.directory().find(owed.bearer()).isPresent())
                .toList();
        List<Obligation> led = those(known, DutyKind.CARRY_OUT).stream()
                .filter(owed -> owed.role() == Role.LEAD)
                .toList();
        List<List<Obligation>> groups = new ArrayList<>(those(known, DutyKind.REPORT).stream()
                .collect(Collectors.groupingBy(Obligation::period, TreeMap::new, Collectors.toList()))
                .values());
        groups.add(led);
        groups.add(led.stream().filter(owed -> owed.lastDay() != null).toList());
        groups.add(those(known, DutyKind.ISSUE_PLAN).stream()
                .filter(owed -> isChosen(plan, owed.bearer()))
                .toList());
        groups.add(List.of());
        groups.add(List.of());
        return Arbitraries.oneOf(
                Arbitraries.of(groups).flatMap(group -> byNearlyAll(plan, group)),
                Arbitraries.of(groups).flatMap(GeneratedYear::moreTimeForSome));
    }

    /** One decision gives some of those who have a duty with a day ten days more, or lets them wait as long. */
    private static Arbitrary<List<String>> moreTimeForSome(List<Obligation> owed) {
        List<Obligation> dated =
                owed.stream().filter(each -> each.lastDay() != null).toList();
        return Combinators.combine(
                        Arbitraries.of("extension", "suspension"),
                        Arbitraries.of(true, false).list().ofSize(dated.size()))
                .as((kind, has) -> {
                    List<String> lines = new ArrayList<>();
                    for (int i = 0; i < has.size(); i++) {
                        LocalDate due = dated.get(i).lastDay();
                        if (has.get(i)) {
                            lines.add(line(
                                    kind, dated.get(i), due.minusDays(3), "3/UBND (mẫu),," + due.plusDays(10) + ",,,"));
                        }
                    }
                    return lines;
                });
    }

    private static Arbitrary<List<String>> difficulties(PlanUnderRules plan, Obligation owed) {
        return Combinators.combine(inTheYear(plan), Arbitraries.of("", "7/BC (mẫu)"))
                .as((day, document) -> List.of("difficulty," + owed.bearer() + "," + owed.clause() + ",," + day + ","
                        + document + ",,,Thiếu người,,"));
    }

    private static Arbitrary<List<String>> decisions(PlanUnderRules plan, Obligation owed) {
        LocalDate due = owed.lastDay() == null ? LocalDate.of(plan.plan().year(), 11, 14) : owed.lastDay();
        return Combinators.combine(
                        Arbitraries.of("extension", "suspension", "waiver"),
                        Arbitraries.integers().between(-20, 3),
                        Arbitraries.of(5, 10, 40, 60))
                .as((kind, before, longer) -> List.of(line(
                        kind,
                        owed,
                        due.plusDays(before),
                        "3/UBND (mẫu),," + (kind.equals("waiver") ? "" : due.plusDays(longer)) + ",,,")));
    }
}
