package vn.childplan.validation.reckoning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;

/**
 * What the library says of one obligation at one instant, and the reckoning otherwise.
 *
 * @param invented with that instant alone
 * @param key clause, duty, bearer and period
 */
record Disagreement(Invented invented, String key) {
    private Instant asOf() {
        return invented.asOf().get(0);
    }

    @Nullable
    Reckoned said() {
        return Comparison.said(invented.underRules()
                        .assess(EvidenceLog.of(invented.log()), asOf())
                        .verdicts())
                .get(key);
    }

    @Nullable
    Reckoned reckoned(Set<Fault> faults) {
        Reckoning reckoning = invented.reckoning(faults);
        for (Owed one : reckoning.owed()) {
            if (one.key().equals(key)) {
                return reckoning.of(one, asOf());
            }
        }
        return null;
    }

    /** The same with everything taken away without which it still stands. */
    Disagreement smallest(Predicate<Disagreement> stands) {
        Disagreement smallest = this;
        boolean smaller = true;
        while (smaller) {
            smaller = false;
            for (Invented less : Smaller.than(smallest.invented)) {
                Disagreement candidate = new Disagreement(less, key);
                if (stands.test(candidate)) {
                    smallest = candidate;
                    smaller = true;
                    break;
                }
            }
        }
        return smallest;
    }

    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(key).append(" as of ").append(time(asOf())).append('\n');
        text.append("  the library says  ").append(said()).append('\n');
        text.append("  the reckoning     ").append(reckoned(Set.of())).append('\n');
        text.append("  plan of ").append(invented.plan().date()).append('\n');
        for (Clause clause : invented.plan().clauses()) {
            words(clause).forEach(line -> text.append("    ").append(line).append('\n'));
        }
        if (!invented.reading().equals(Reading.STANDARD)) {
            text.append("  ").append(invented.reading()).append('\n');
        }
        for (Agency agency : invented.directory().agencies()) {
            text.append("  ").append(agency.id()).append(' ').append(agency.kind());
            text.append(life(agency)).append('\n');
        }
        for (Succession succession : invented.directory().successions()) {
            text.append("  ").append(succession.from()).append(" -> ").append(succession.to());
            text.append(" on ").append(succession.on()).append('\n');
        }
        for (Evidence entry : invented.log()) {
            text.append("  ").append(line(entry)).append('\n');
        }
        return text.toString();
    }

    private static String life(Agency agency) {
        LocalDate from = agency.life().from();
        LocalDate to = agency.life().to();
        return (from == null ? "" : " from " + from) + (to == null ? "" : " ended on " + to);
    }

    private static List<String> words(Clause clause) {
        if (clause instanceof PlanTask task) {
            return List.of(
                    clause.ref() + " leads: " + words(task.leads().parties()),
                    clause.ref() + " coordinating: " + words(task.coordinating().parties()),
                    clause.ref() + " " + task.time().schedule());
        }
        List<String> words = new ArrayList<>();
        if (clause instanceof Assignment assignment) {
            for (AssignedDuty duty : assignment.duties()) {
                words.add(clause.ref() + " " + duty.duty() + " " + duty.role() + ": " + words(duty.bearers()) + ", "
                        + duty.schedule());
            }
        } else if (clause instanceof ReportingDuty reporting) {
            words.add(clause.ref() + " reports: " + words(reporting.reporters()));
            for (ReportingDuty.PeriodicReport report : reporting.reports()) {
                words.add(clause.ref() + " on " + report.period() + ": " + report.deadline());
            }
            if (reporting.escalation() != null) {
                words.add(clause.ref() + " difficulties: "
                        + words(reporting.escalation().bearers()));
            }
        }
        return words;
    }

    private static List<String> words(List<Party> parties) {
        return parties.stream()
                .map(party -> party instanceof Party.Group group && group.concerned()
                        ? "those concerned of " + group.groups()
                        : party.wording())
                .toList();
    }

    private static String line(Evidence entry) {
        String line = entry.getClass().getSimpleName() + " " + entry.agency() + " " + entry.clause() + " "
                + (entry.period() == null ? "-" : entry.period()) + " at " + time(entry.at());
        if (entry instanceof Extension extension) {
            line += " until " + extension.until();
        } else if (entry instanceof Waiver waiver) {
            line += " until " + waiver.until();
        } else if (entry instanceof Suspension suspension) {
            line += " until " + suspension.until();
        }
        if (entry.document() != null) {
            line += " by " + entry.document();
        }
        if (entry.duty() != null) {
            line += " for " + entry.duty();
        }
        if (entry.plan() != null) {
            line += " of " + entry.plan();
        }
        if (entry.retracts() != null) {
            line += " takes back " + entry.retracts();
        }
        if (entry.id() != null) {
            line += " as " + entry.id();
        }
        return entry.recordedAt().equals(entry.at()) ? line : line + " known since " + time(entry.recordedAt());
    }

    private static String time(Instant instant) {
        return instant.atOffset(ZoneOffset.ofHours(7)).toLocalDateTime().toString();
    }
}
