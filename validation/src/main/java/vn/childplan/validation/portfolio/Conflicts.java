package vn.childplan.validation.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.NamedEvent;

/** Compares the duties of every two plans: reports of one agency for one period, tasks by what they are about. */
final class Conflicts {
    /** From here on the words of two reports of one agency, period and addressee are about the same. */
    private static final double SAME_REPORT = 0.4;
    /** From here on the words of two tasks are about the same. */
    private static final double SAME_TASK = 0.6;

    private final List<PlanConflict> found = new ArrayList<>();
    private final Map<PortfolioDuty, Matter> matters = new LinkedHashMap<>();

    private Conflicts() {}

    /** All of them, by the order of the plans. */
    static List<PlanConflict> among(Map<PortfolioPlan, List<PortfolioDuty>> duties) {
        Conflicts conflicts = new Conflicts();
        List<PortfolioPlan> plans = List.copyOf(duties.keySet());
        for (int i = 0; i < plans.size(); i++) {
            for (int j = i + 1; j < plans.size(); j++) {
                conflicts.compare(
                        duties.getOrDefault(plans.get(i), List.of()), duties.getOrDefault(plans.get(j), List.of()));
            }
        }
        return List.copyOf(conflicts.found);
    }

    private void compare(List<PortfolioDuty> one, List<PortfolioDuty> other) {
        for (PortfolioDuty first : one) {
            for (PortfolioDuty second : other) {
                if (first.term().duty() != second.term().duty()) {
                    continue;
                }
                if (first.term().duty() == DutyKind.REPORT) {
                    reports(first, second);
                } else if (first.term().duty() == DutyKind.CARRY_OUT
                        && first.term().role() == Role.LEAD) {
                    tasks(first, second);
                }
            }
        }
    }

    private void reports(PortfolioDuty first, PortfolioDuty second) {
        Set<PortfolioAgency> both = who(first);
        both.retainAll(who(second));
        if (both.isEmpty() || !goToTheSame(first, second) || !areTheSameReport(first, second)) {
            return;
        }
        boolean related = areRelated(first, second);
        LocalDate day = first.term().lastDay();
        LocalDate otherDay = second.term().lastDay();
        if (day == null || otherDay == null) {
            return;
        }
        if (related) {
            boolean later = second.plan().isUnder(first.plan()) ? otherDay.isAfter(day) : day.isAfter(otherDay);
            if (later) {
                add(PlanConflict.Kind.AFTER_SUPERIOR, first, second, both);
            }
        } else {
            add(day.equals(otherDay) ? PlanConflict.Kind.TWICE : PlanConflict.Kind.OTHER_DAY, first, second, both);
        }
    }

    /**
     * Who answers for a report: its bearers; and in a plan whose reports go out of its issuer's house, the issuer, for whom a unit
     * writes it.
     */
    private static Set<PortfolioAgency> who(PortfolioDuty report) {
        Set<PortfolioAgency> who = new TreeSet<>(report.bearers());
        if (report.term().addressee() != null
                && !report.plan().plan().issuer().equals(report.term().addressee())) {
            who.add(report.plan().agency(report.plan().plan().issuer()));
        }
        return who;
    }

    private static boolean goToTheSame(PortfolioDuty first, PortfolioDuty second) {
        return first.term().addressee() != null
                && first.term().addressee().equals(second.term().addressee())
                && Objects.equals(first.plan().province(), second.plan().province());
    }

    /**
     * For one period in words about the same, or under a superior plan in words that say nothing but that its results are reported; or on an event that both name, whatever the period was read as.
     */
    private boolean areTheSameReport(PortfolioDuty first, PortfolioDuty second) {
        Set<NamedEvent> events = first.events();
        Set<NamedEvent> otherEvents = second.events();
        if (!events.isEmpty() || !otherEvents.isEmpty()) {
            events.retainAll(otherEvents);
            return !events.isEmpty()
                    && first.term().period().days().first().getYear()
                            == second.term().period().days().first().getYear();
        }
        boolean general = areRelated(first, second)
                && (matter(first).saysTooLittle() || matter(second).saysTooLittle());
        return first.term().period().equals(second.term().period())
                && (general || matter(first).likeness(matter(second)) >= SAME_REPORT);
    }

    /** Tasks of a subordinate plan carry out those of its superior plan: whether they do is coverage, and no conflict. */
    private void tasks(PortfolioDuty first, PortfolioDuty second) {
        if (areRelated(first, second)
                || !Objects.equals(first.plan().province(), second.plan().province())
                || !first.term().period().equals(second.term().period())
                || matter(first).likeness(matter(second)) < SAME_TASK) {
            return;
        }
        Set<PortfolioAgency> both = new TreeSet<>(first.bearers());
        both.retainAll(second.bearers());
        if (!first.bearers().equals(second.bearers())) {
            Set<PortfolioAgency> all = new TreeSet<>(first.bearers());
            all.addAll(second.bearers());
            add(PlanConflict.Kind.OTHER_LEAD, first, second, all);
        } else if (!both.isEmpty()
                && !Objects.equals(first.term().lastDay(), second.term().lastDay())) {
            add(PlanConflict.Kind.OTHER_DAY, first, second, both);
        } else if (!both.isEmpty()) {
            add(PlanConflict.Kind.TWICE, first, second, both);
        }
    }

    private static boolean areRelated(PortfolioDuty first, PortfolioDuty second) {
        return first.plan().isUnder(second.plan()) || second.plan().isUnder(first.plan());
    }

    private Matter matter(PortfolioDuty duty) {
        return matters.computeIfAbsent(duty, PortfolioDuty::matter);
    }

    private void add(PlanConflict.Kind kind, PortfolioDuty first, PortfolioDuty second, Set<PortfolioAgency> agencies) {
        found.add(new PlanConflict(kind, first, second, List.copyOf(agencies)));
    }
}
