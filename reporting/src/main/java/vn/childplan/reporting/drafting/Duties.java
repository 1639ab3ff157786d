package vn.childplan.reporting.drafting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.StandingLaw;

/** What is owed, in the words of the plan. Immutable and safe to share between threads. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Duties {
    private static final String HELP = "phối hợp với ";

    private static final String AND = " và ";

    private static final String PLAN = "kế hoạch";

    private final Plan plan;
    private final Wording words;
    private final ReportName reports;
    private final TimesInPlan times;

    /** By clause: a list asks for them in each of its rows. */
    private final Map<ClauseRef, String> wordings = new ConcurrentHashMap<>();

    private final Map<ClauseRef, String> titles = new ConcurrentHashMap<>();

    private final Map<DutyTerm, String> dutyTitles = new ConcurrentHashMap<>();

    /** The duties of a plan. */
    public Duties(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
        this.reports = new ReportName(plan, words);
        this.times = new TimesInPlan(plan, words);
    }

    /** The words of the clause that orders it; its number where standing law has added it. */
    public String task(Obligation obligation) {
        return wording(obligation.clause());
    }

    /**
     * A short name of what is owed: of the duty within its clause, in the words that give this one, or of the law that has
     * added it to the plan.
     */
    public String title(Obligation obligation) {
        return dutyTitles.computeIfAbsent(obligation.term(), this::titleOf);
    }

    private String titleOf(DutyTerm term) {
        StandingLaw law = term.law();
        if (law != null) {
            return words.of(term.duty().label()) + " (" + words.of(law.place()) + ")";
        }
        return plan.clause(term.clause())
                .map(clause -> titleWithin(clause, term))
                .filter(title -> !title.isEmpty())
                .orElseGet(() -> brief(term.clause()));
    }

    /** Empty where the clause is named by what it gives. */
    private String titleWithin(Clause clause, DutyTerm term) {
        if (clause instanceof ReportingDuty regime && term.duty() == DutyKind.ESCALATE) {
            return difficulties(regime);
        }
        if (clause instanceof ReportingDuty regime && term.duty() == DutyKind.REPORT) {
            return reports.ofOne(regime, term).map(name -> "Báo cáo " + name).orElse("");
        }
        if (!(clause instanceof Assignment assignment)) {
            return "";
        }
        Optional<AssignedDuty> given = given(assignment, term);
        return term.role() == Role.COORDINATING
                ? given.map(duty -> helping(duty, assignment)).orElse("")
                : given.map(duty -> alone(duty, assignment))
                        .map(ShortTitle::ofDuty)
                        .orElse("");
    }

    /**
     * To draw up a plan without what another duty of the clause has done with it: "xây dựng kế hoạch …" of "xây dựng và triển
     * khai kế hoạch …" (IV.5), since who has drawn it up has not yet carried it out.
     */
    private static String alone(AssignedDuty duty, Assignment clause) {
        String wording = duty.wording();
        return clause.duties().stream()
                .filter(other -> duty.duty() == DutyKind.ISSUE_PLAN && other.duty() == DutyKind.CARRY_OUT)
                .map(AssignedDuty::wording)
                .filter(other -> other.contains(PLAN) && wording.endsWith(AND + other))
                .findFirst()
                .map(other -> wording.substring(0, wording.length() - other.length() - AND.length())
                        + " "
                        + other.substring(other.indexOf(PLAN)))
                .orElse(wording);
    }

    /**
     * What somebody helps with and whom: of "Sở Tài chính chủ trì, phối hợp với các sở, ban ngành … thẩm định kinh phí" (IV.2)
     * "Phối hợp với Sở Tài chính … thẩm định kinh phí". Empty where the words do not begin with those who help.
     */
    private static String helping(AssignedDuty duty, Assignment clause) {
        String leads = clause.duties().stream()
                .filter(other -> other.role() == Role.LEAD && other.wording().contains(duty.wording()))
                .flatMap(other -> other.bearers().stream())
                .map(Party::wording)
                .distinct()
                .collect(Collectors.joining(", "));
        int end = duty.bearers().stream()
                .map(Party::wording)
                .mapToInt(party -> duty.wording().indexOf(party) < 0
                        ? duty.wording().length()
                        : duty.wording().indexOf(party) + party.length())
                .max()
                .orElse(0);
        String task = duty.wording().substring(end).strip();
        return leads.isEmpty() || task.isEmpty() || !duty.wording().startsWith(HELP)
                ? ""
                : ShortTitle.ofDuty(HELP + leads + " " + task);
    }

    private String difficulties(ReportingDuty regime) {
        ReportingDuty.Escalation asked = regime.escalation();
        boolean beyond = asked != null && asked.wording().contains("vượt thẩm quyền");
        return beyond
                ? words.say(
                        "Báo cáo khó khăn, vướng mắc vượt thẩm quyền",
                        "Report on difficulties beyond the agency's authority")
                : words.say("Báo cáo khó khăn, vướng mắc", "Report on difficulties");
    }

    /** Which of the duties of a clause it is: by kind and part, by whom the words name, and of several by its number in its period. */
    private static Optional<AssignedDuty> given(Assignment assignment, DutyTerm term) {
        List<AssignedDuty> alike = assignment.duties().stream()
                .filter(duty -> duty.duty() == term.duty() && duty.role() == term.role())
                .filter(duty -> duty.bearers().contains(term.party()))
                .filter(duty -> duty.schedule().terms().stream()
                        .anyMatch(each -> each.period().equals(term.period())))
                .toList();
        return alike.isEmpty() ? Optional.empty() : Optional.of(alike.get(Math.min(term.number(), alike.size()) - 1));
    }

    /** The first line of a clause, a heading in capitals as a sentence is written; its number if the plan has no such clause. */
    public String wording(ClauseRef ref) {
        return wordings.computeIfAbsent(ref, this::wordingOf);
    }

    private String wordingOf(ClauseRef ref) {
        return plan.clause(ref)
                .map(Clause::lines)
                .map(lines -> ShortTitle.inSentenceCase(lines.get(0)))
                .orElse(ref.value());
    }

    /**
     * A short name of a clause for tables that have to stay narrow: the one that the editor of the plan gave the task, else the
     * first clause of its words, without those whom it is for where they come first and make it long; never cut within a phrase.
     */
    public String brief(ClauseRef ref) {
        return titles.computeIfAbsent(ref, this::givenOrMade);
    }

    private String givenOrMade(ClauseRef ref) {
        PlanTask task = taskOf(ref);
        String given = task == null ? null : task.title();
        return given == null ? titleOf(ref) : given;
    }

    /** A reporting regime by what its reports are called: its heading says only that there are some. */
    private String titleOf(ClauseRef ref) {
        return plan.clause(ref)
                .filter(ReportingDuty.class::isInstance)
                .map(clause -> reports.of((ReportingDuty) clause))
                .orElseGet(() -> firstPhrase(ref));
    }

    private String firstPhrase(ClauseRef ref) {
        String text = wording(ref);
        String title = ShortTitle.of(text);
        return plan.clause(ref)
                .filter(Assignment.class::isInstance)
                .map(clause -> ((Assignment) clause).duties())
                .filter(duties -> !duties.isEmpty())
                .map(duties -> duties.get(0).wording())
                .filter(text::contains)
                .filter(duty -> text.indexOf(duty) >= title.length()
                        || (ShortTitle.isLong(title) && ShortTitle.isTelling(text.substring(0, text.indexOf(duty)))))
                .map(ShortTitle::ofDuty)
                .orElse(title);
    }

    /**
     * What is owed for a period, as letters and reports name it: "báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm
     * 2025"; what standing law orders by that law; a task by the beginning of its words.
     */
    public String matter(Obligation obligation) {
        String kind = obligation.duty().label().in(words.locale());
        if (obligation.term().law() != null) {
            return kind + words.say(" theo ", " under ")
                    + words.of(obligation.term().place()) + ", " + words.of(TimeFormat.period(obligation.period()));
        }
        if (isPeriodicReport(obligation)) {
            return words.say("báo cáo ", "report on the ")
                    + plan.clause(obligation.clause())
                            .flatMap(clause -> reports.ofOne((ReportingDuty) clause, obligation.term()))
                            .map(name -> name + ", " + words.of(TimeFormat.period(obligation.period())))
                            .orElseGet(() -> reports.of(obligation.period()));
        }
        return switch (obligation.duty()) {
            case REPORT, ESCALATE, CONSOLIDATE, APPRAISE_FUNDING, ISSUE_PLAN, GUIDE -> kind + under(obligation);
            case CARRY_OUT, COORDINATE, COMMUNICATE, SUPERVISE -> kind + under(obligation) + ": " + work(obligation);
        };
    }

    /** By which clause: "thực hiện khoản 9 Mục II, quý II năm 2025", "phối hợp theo khoản 1 Mục II". */
    private String under(Obligation obligation) {
        String place = words.of(obligation.term().place())
                + (times.isOneOfSeveral(obligation) ? ", " + words.of(TimeFormat.period(obligation.period())) : "");
        return words.say((obligation.duty() == DutyKind.CARRY_OUT ? " " : " theo ") + place, " (" + place + ")");
    }

    /** A task by its short name; in one of several periods by the events of that period, where it has any. */
    private String work(Obligation obligation) {
        String events = obligation.term().events().stream()
                .map(event -> words.of(event.event().label()))
                .collect(Collectors.joining(words.say(" và ", " and the ")));
        return events.isEmpty() || !times.isOneOfSeveral(obligation)
                ? title(obligation)
                : words.say("các hoạt động ", "activities of the ") + events;
    }

    /** Whether it is a report of the plan's reporting regime, which has a name. */
    public boolean isPeriodicReport(Obligation obligation) {
        return obligation.duty() == DutyKind.REPORT
                && obligation.term().law() == null
                && plan.reporting().stream().anyMatch(regime -> regime.ref().equals(obligation.clause()));
    }

    /**
     * Until when, as the plan words it: "trước ngày 15/5/2025"; where its words are for several periods, by the one:
     * "quý II năm 2025 (đến hết ngày 30/6/2025)".
     */
    public String deadlineAsWorded(Obligation obligation) {
        return times.deadline(obligation);
    }

    /** The words for its time. */
    TimesInPlan times() {
        return times;
    }

    /** What kind of duty it is. */
    public Cell duty(Obligation obligation) {
        return Cell.coded(obligation.duty().name(), obligation.duty().label().in(words.locale()));
    }

    /**
     * What kind of duty it is, with the role where that is not said by the duty, and whether the plan requests it: "chủ trì thực
     * hiện", "tuyên truyền (đề nghị)".
     */
    Cell dutyWithRole(Obligation obligation) {
        String duty = words.of(obligation.duty().label());
        String role = words.of(obligation.role().label());
        String both = switch (obligation.role()) {
            case BEARER -> duty;
            case LEAD ->
                obligation.duty() == DutyKind.CARRY_OUT ? words.say(role + " " + duty, role) : duty + " (" + role + ")";
            case COORDINATING -> obligation.duty() == DutyKind.COORDINATE ? duty : duty + " (" + role + ")";
        };
        String force =
                obligation.term().force() == AssignedDuty.Force.REQUEST ? words.say(" (đề nghị)", " (requested)") : "";
        return Cell.coded(obligation.duty().name(), both + force);
    }

    /** In which role it is borne. */
    public Cell role(Obligation obligation) {
        return Cell.coded(obligation.role().name(), obligation.role().label().in(words.locale()));
    }

    /** The agencies that lead its task; empty outside the tasks. */
    public List<AgencyId> leads(Obligation obligation) {
        PlanTask task = taskOf(obligation.clause());
        return task == null ? List.of() : leads(task);
    }

    /** The same as a cell, with the unit inside an agency that the plan names; blank outside the tasks. */
    Cell leads(Obligation obligation, Agencies agencies) {
        PlanTask task = taskOf(obligation.clause());
        return task == null ? Cell.BLANK : agencies.named(task.leads());
    }

    /** The agencies that lead a task; groups are left out. */
    public static List<AgencyId> leads(PlanTask task) {
        return task.leads().parties().stream()
                .filter(Party.One.class::isInstance)
                .map(party -> ((Party.One) party).agency())
                .toList();
    }

    /** Who coordinates its task, as the plan words it; null outside the tasks. */
    public @Nullable String coordinating(Obligation obligation) {
        PlanTask task = taskOf(obligation.clause());
        return task == null ? null : parties(task.coordinating());
    }

    private static String parties(Responsibility responsibility) {
        return String.join(
                "; ", responsibility.parties().stream().map(Party::wording).toList());
    }

    /** The document by which it was done; null if there is none. */
    public static @Nullable String document(Verdict verdict) {
        Evidence fulfilment = verdict.fulfilment();
        return fulfilment == null ? null : fulfilment.document();
    }

    private @Nullable PlanTask taskOf(ClauseRef ref) {
        return taskOf(ref, plan);
    }

    static @Nullable PlanTask taskOf(ClauseRef ref, Plan plan) {
        return plan.clause(ref)
                .filter(PlanTask.class::isInstance)
                .map(PlanTask.class::cast)
                .orElse(null);
    }
}
