package vn.childplan.validation.reckoning;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;

/** What is left of an invented case when one thing is taken away. */
final class Smaller {
    private Smaller() {}

    static List<Invented> than(Invented all) {
        List<Invented> smaller = new ArrayList<>();
        for (List<Evidence> log : withoutOne(all.log())) {
            smaller.add(new Invented(all.plan(), all.directory(), all.calendar(), all.reading(), log, all.asOf()));
        }
        List<Clause> clauses = all.plan().clauses();
        for (List<Clause> less : withoutOne(clauses)) {
            smaller.add(with(all, less));
        }
        for (int i = 0; i < clauses.size(); i++) {
            for (Clause less : than(clauses.get(i))) {
                List<Clause> others = new ArrayList<>(clauses);
                others.set(i, less);
                smaller.add(with(all, others));
            }
        }
        for (AgencyDirectory directory : than(all.directory())) {
            smaller.add(new Invented(all.plan(), directory, all.calendar(), all.reading(), all.log(), all.asOf()));
        }
        for (Reading reading : than(all.reading())) {
            smaller.add(new Invented(all.plan(), all.directory(), all.calendar(), reading, all.log(), all.asOf()));
        }
        if (!all.calendar().equals(VietNam.calendar())) {
            smaller.add(new Invented(
                    all.plan(), all.directory(), VietNam.calendar(), all.reading(), all.log(), all.asOf()));
        }
        return smaller;
    }

    private static <T> List<List<T>> withoutOne(List<T> list) {
        List<List<T>> shorter = new ArrayList<>();
        for (int i = 0; i < list.size(); i++) {
            List<T> less = new ArrayList<>(list);
            less.remove(i);
            shorter.add(less);
        }
        return shorter;
    }

    private static Invented with(Invented all, List<Clause> clauses) {
        Plan plan = all.plan();
        Plan less = new Plan(
                plan.number(),
                plan.place(),
                plan.date(),
                plan.issuer(),
                plan.type(),
                plan.title(),
                plan.year(),
                plan.preamble(),
                clauses,
                plan.recipients(),
                plan.signature());
        return new Invented(less, all.directory(), all.calendar(), all.reading(), all.log(), all.asOf());
    }

    private static List<Clause> than(Clause clause) {
        List<Clause> smaller = new ArrayList<>();
        if (clause instanceof PlanTask task) {
            for (var parties : withoutOne(task.leads().parties())) {
                Responsibility leads = Responsibility.leading("chủ trì", parties);
                smaller.add(task.withLeads(leads));
            }
            for (var parties : withoutOne(task.coordinating().parties())) {
                Responsibility others = Responsibility.coordinating("phối hợp", parties);
                smaller.add(task.withCoordinating(others));
            }
        } else if (clause instanceof Assignment assignment) {
            for (List<AssignedDuty> duties : withoutOne(assignment.duties())) {
                smaller.add(new Assignment(assignment.ref(), assignment.wording(), duties));
            }
        } else if (clause instanceof ReportingDuty reporting) {
            for (var reporters : withoutOne(reporting.reporters())) {
                smaller.add(with(reporting, reporters, reporting.reports(), true));
            }
            for (var reports : withoutOne(reporting.reports())) {
                smaller.add(with(reporting, reporting.reporters(), reports, true));
            }
            if (reporting.escalation() != null) {
                smaller.add(with(reporting, reporting.reporters(), reporting.reports(), false));
            }
        }
        return smaller;
    }

    private static ReportingDuty with(
            ReportingDuty all, List<Party> reporters, List<ReportingDuty.PeriodicReport> reports, boolean escalation) {
        return new ReportingDuty(
                all.ref(),
                all.heading(),
                all.wording(),
                reporters,
                reports,
                all.addressee(),
                all.channel(),
                escalation ? all.escalation() : null);
    }

    private static List<AgencyDirectory> than(AgencyDirectory all) {
        List<Agency> agencies = List.copyOf(all.agencies());
        List<AgencyGroup> groups = new ArrayList<>();
        for (String id : Inventor.GROUPS) {
            all.group(GroupId.of(id)).ifPresent(groups::add);
        }
        List<AgencyDirectory> smaller = new ArrayList<>();
        for (List<Succession> successions : withoutOne(all.successions())) {
            smaller.add(AgencyDirectory.of(agencies, groups, successions));
        }
        for (List<AgencyGroup> less : withoutOne(groups)) {
            smaller.add(AgencyDirectory.of(agencies, less, all.successions()));
        }
        Set<AgencyId> named = new HashSet<>();
        groups.forEach(group -> named.addAll(group.members()));
        for (Succession succession : all.successions()) {
            named.add(succession.from());
            named.add(succession.to());
        }
        for (Agency agency : agencies) {
            if (!named.contains(agency.id())) {
                List<Agency> less = new ArrayList<>(agencies);
                less.remove(agency);
                smaller.add(AgencyDirectory.of(less, groups, all.successions()));
            }
        }
        return smaller;
    }

    private static List<Reading> than(Reading now) {
        Reading usual = Reading.STANDARD;
        List<Reading> smaller = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            Reading less = new Reading(
                    i == 0 ? usual.level() : now.level(),
                    i == 1 ? usual.timeBinds() : now.timeBinds(),
                    i == 2 ? usual.passesOn() : now.passesOn(),
                    i == 7 ? usual.eventBinds() : now.eventBinds(),
                    i == 3 ? usual.includesNamedDay() : now.includesNamedDay(),
                    i == 4 ? usual.restDay() : now.restDay(),
                    i == 5 ? usual.restDayAfterEvent() : now.restDayAfterEvent(),
                    i == 6 ? usual.dueSoonDays() : now.dueSoonDays());
            if (!less.equals(now)) {
                smaller.add(less);
            }
        }
        return smaller;
    }
}
