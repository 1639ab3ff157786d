package vn.childplan.validation.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;

/**
 * Which plan each entry of a log is of: the one that it names, or the only one under which its agency owes something for its clause
 * and period. What may be of several plans counts for none, and is told: nothing is guessed.
 */
final class EvidenceRouting {
    private final List<PortfolioPlan> plans;
    private final Map<PortfolioPlan, List<Evidence>> entries = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();
    /** By the ids of entries, for those that take them back. */
    private final Map<String, PortfolioPlan> routed = new HashMap<>();

    private EvidenceRouting(List<PortfolioPlan> plans) {
        this.plans = plans;
        plans.forEach(plan -> entries.put(plan, new ArrayList<>()));
    }

    static EvidenceRouting of(List<PortfolioPlan> plans, EvidenceLog log) {
        EvidenceRouting routing = new EvidenceRouting(plans);
        if (plans.size() == 1) {
            routing.list(plans.get(0)).addAll(log.entries());
            return routing;
        }
        for (Evidence entry : log.entries()) {
            if (entry.retracts() == null) {
                routing.route(entry);
            }
        }
        for (Evidence entry : log.entries()) {
            if (entry.retracts() != null) {
                routing.routeRetraction(entry, entry.retracts());
            }
        }
        return routing;
    }

    /** What is recorded of each plan. */
    Map<PortfolioPlan, EvidenceLog> logs() {
        Map<PortfolioPlan, EvidenceLog> logs = new LinkedHashMap<>();
        entries.forEach((plan, list) -> logs.put(plan, new EvidenceLog(list)));
        return logs;
    }

    /** What is to be said of entries that are of no plan, or may be of several. */
    List<Finding> findings() {
        return List.copyOf(findings);
    }

    private void route(Evidence entry) {
        PlanId named = entry.plan();
        List<PortfolioPlan> fitting = plans.stream()
                .filter(plan -> named == null ? owes(plan, entry) : named.names(plan.plan()))
                .toList();
        if (named != null) {
            List<PortfolioPlan> owing =
                    fitting.stream().filter(plan -> owes(plan, entry)).toList();
            fitting = owing.isEmpty() ? fitting : owing;
        }
        fitting = narrowed(fitting, plan -> mayCount(plan, entry));
        if (fitting.size() == 1) {
            PortfolioPlan plan = fitting.get(0);
            list(plan).add(entry);
            String id = entry.id();
            if (id != null) {
                routed.put(id, plan);
            }
        } else {
            findings.add(fitting.isEmpty() ? ofNone(entry, named) : ofSeveral(entry, fitting));
        }
    }

    private void routeRetraction(Evidence entry, String id) {
        PortfolioPlan plan = routed.get(id);
        if (plan == null) {
            findings.add(ofNone(entry, entry.plan()));
        } else {
            list(plan).add(entry);
        }
    }

    private List<Evidence> list(PortfolioPlan plan) {
        return entries.computeIfAbsent(plan, added -> new ArrayList<>());
    }

    /** Those of the plans of which it holds, or all of them if it holds of none. */
    private static List<PortfolioPlan> narrowed(List<PortfolioPlan> fitting, Predicate<PortfolioPlan> holds) {
        List<PortfolioPlan> some = fitting.stream().filter(holds).toList();
        return some.isEmpty() ? fitting : some;
    }

    /**
     * Whether an entry can count under a plan by its day: what has no date is done within its period (so it is judged, too), and a
     * difficulty is reported under a plan that has been issued.
     */
    private static boolean mayCount(PortfolioPlan plan, Evidence entry) {
        LocalDate day = VietnamTime.dateOf(entry.at());
        boolean issued = entry.kind() != EvidenceKind.DIFFICULTY
                || !day.isBefore(plan.plan().date());
        return issued
                && owed(plan, entry)
                        .anyMatch(each ->
                                each.lastDay() != null || each.period().days().contains(day));
    }

    /** Whether an agency owes under a plan what an entry is about. */
    private static boolean owes(PortfolioPlan plan, Evidence entry) {
        return owed(plan, entry).findAny().isPresent();
    }

    private static Stream<Obligation> owed(PortfolioPlan plan, Evidence entry) {
        boolean difficulty = entry.kind() == EvidenceKind.DIFFICULTY;
        if (difficulty && plan.plan().clause(entry.clause()).isEmpty()) {
            return Stream.empty();
        }
        DutyRef duty = entry.duty();
        return plan.underRules().register().of(entry.agency()).stream()
                .filter(each -> difficulty
                        ? each.duty() == DutyKind.ESCALATE
                        : each.duty() != DutyKind.ESCALATE
                                && each.clause().equals(entry.clause())
                                && (entry.period() == null || each.period().equals(entry.period()))
                                && (duty == null
                                        || duty.mayBe(each.duty(), each.term().number())));
    }

    private Finding ofNone(Evidence entry, @Nullable PlanId named) {
        Text all = listed(plans);
        return Finding.of(
                        "portfolio.entry-of-no-plan",
                        Severity.WARNING,
                        named == null
                                ? Text.of(
                                        "không thuộc nghĩa vụ của kế hoạch nào: "
                                                + about(entry).vi(),
                                        "is for no obligation of any of the plans: "
                                                + about(entry).en())
                                : Text.of(
                                        "ghi " + cited(named).vi() + ", không có trong các kế hoạch đang xét: "
                                                + about(entry).vi(),
                                        "names " + cited(named).en() + ", which is none of these: "
                                                + about(entry).en()),
                        Text.of(
                                "Sửa, hoặc ghi kế hoạch: " + all.vi() + ".",
                                "Correct it, or name the plan: " + all.en() + "."))
                .withEntry(entry);
    }

    private Finding ofSeveral(Evidence entry, List<PortfolioPlan> fitting) {
        Text all = listed(fitting);
        return Finding.of(
                        "portfolio.entry-which-plan",
                        Severity.WARNING,
                        Text.of(
                                "có thể thuộc nhiều kế hoạch nên chưa được tính: "
                                        + about(entry).vi(),
                                "may be of several plans and does not count: "
                                        + about(entry).en()),
                        Text.of(
                                "Ghi kế hoạch, một trong: " + all.vi() + ".",
                                "Name the plan, one of: " + all.en() + "."))
                .withEntry(entry);
    }

    private Text about(Evidence entry) {
        ReportingPeriod period = entry.period();
        Text clause = entry.clause().inSentence();
        Text where = period == null
                ? clause
                : Text.of(
                        clause.vi() + ", " + TimeFormat.period(period).vi(),
                        clause.en() + ", " + TimeFormat.period(period).en());
        String whose = plans.stream()
                .flatMap(plan -> plan.underRules().directory().find(entry.agency()).stream())
                .map(Agency::name)
                .findFirst()
                .orElse(entry.agency().value());
        return Text.of(
                entry.kind().noun().vi() + " của " + whose + ", " + where.vi(),
                entry.kind().noun().en() + " of " + whose + ", " + where.en());
    }

    private static Text cited(PlanId plan) {
        LocalDate date = plan.date();
        return date == null
                ? Text.of("kế hoạch số " + plan.number(), "plan " + plan.number())
                : new DatedDocument(plan.number(), date).cited();
    }

    /** The plans as they are cited, each with what a file calls it. */
    private static Text listed(List<PortfolioPlan> plans) {
        Map<PlanId, Text> cited = new LinkedHashMap<>();
        plans.forEach(plan -> cited.put(plan.plan().id(), plan.cited()));
        return Text.of(listed(cited, Text.VIETNAMESE), listed(cited, Locale.ENGLISH));
    }

    private static String listed(Map<PlanId, Text> cited, Locale locale) {
        return cited.entrySet().stream()
                .map(plan -> plan.getValue().in(locale) + " ('plan': " + plan.getKey() + ")")
                .collect(Collectors.joining("; "));
    }
}
