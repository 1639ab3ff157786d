package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.drafting.PlanCitation;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.ReportName;
import vn.childplan.reporting.drafting.VerdictColumns;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.StandingLaw;
import vn.childplan.validation.obligation.SubsequentDocument;
import vn.childplan.validation.obligation.YearEvent;
import vn.childplan.validation.rule.ClauseRule;

/** An administrative document about how a plan stands, while it is written in one language: what all of them speak of. */
abstract class AssessmentDocument {
    /** So many clauses of one part are cited one by one. */
    private static final int CITED = 3;

    final Wording words;
    final Plan plan;
    final AgencyDirectory directory;
    final LocalDate today;
    final Agencies agencies;
    final Duties duties;
    final PlanCitation citation;
    final VerdictColumns column;
    final ReportName reports;

    private final RepealedClauses repealed;
    private final Assessment assessment;

    AssessmentDocument(Assessment assessment, Wording words) {
        this(assessment, assessment.register().plan(), words);
    }

    /** Of a plan that may have clauses which the plan of the assessment no longer has. */
    AssessmentDocument(Assessment assessment, Plan plan, Wording words) {
        this.assessment = assessment;
        this.words = words;
        this.plan = plan;
        this.directory = assessment.register().directory();
        this.today = VietnamTime.dateOf(assessment.asOf());
        this.agencies = new Agencies(directory);
        this.repealed = RepealedClauses.of(assessment.register());
        Plan named = repealed.in(plan);
        this.duties = new Duties(named, words);
        this.citation = new PlanCitation(assessment.register(), words);
        this.reports = new ReportName(named, words);
        this.column = new VerdictColumns(named, directory, words);
    }

    /** With a capital, as a heading or a row begins. */
    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** A period as officials name it. */
    final String inWords(ReportingPeriod period) {
        return words.of(TimeFormat.period(period));
    }

    /** What is owed for a period, as letters and reports name it; what standing law orders by its name there. */
    final String matter(Obligation obligation) {
        StandingLaw law = obligation.term().law();
        if (law == null) {
            return duties.matter(obligation).replace(words.of(obligation.term().place()), place(obligation));
        }
        return standingClause(obligation.clause())
                .map(heading -> words.say(
                        heading.substring(0, 1).toLowerCase(Locale.ROOT) + heading.substring(1) + " năm "
                                + obligation.period().year() + " theo "
                                + law.place().vi(),
                        duties.matter(obligation)))
                .orElseGet(() -> duties.matter(obligation));
    }

    /** The heading of a clause that standing law adds to the plan. */
    private Optional<String> standingClause(ClauseRef ref) {
        return assessment.rules().rules().stream()
                .filter(ClauseRule.class::isInstance)
                .flatMap(rule -> ((ClauseRule) rule).source().clauses(plan).stream())
                .filter(clause -> clause.ref().equals(ref))
                .map(clause -> clause.lines().get(0))
                .filter(heading -> heading.length() > 1)
                .findFirst();
    }

    /** How a periodic report begins: by what the plan orders, or by the plan alone, who reports and on what. */
    final String opening(List<ClauseRef> clauses, AgencyId reporter, ReportingPeriod period, String rest) {
        String who = agencies.name(reporter);
        String places = inRow(cited(clauses)).replaceFirst("; (?=[^;]*$)", words.say(" và ", " and "));
        String order = (places.isEmpty() ? "" : words.say(places + " ", places + " of ")) + citation.full() + rest;
        return words.say(
                "Thực hiện " + order + ", " + who + " báo cáo " + reports.of(period) + " như sau:",
                "Under " + order + ", " + who + " reports on the " + reports.of(period) + ":");
    }

    /** One number tells where dashes stand, and where many clauses of one part do. */
    private static List<ClauseRef> cited(List<ClauseRef> clauses) {
        List<ClauseRef> numbered = clauses.stream()
                .map(AssignedResults::numbered)
                .distinct()
                .sorted()
                .toList();
        Map<Optional<ClauseRef>, Long> ofParts =
                numbered.stream().collect(Collectors.groupingBy(ClauseRef::parent, Collectors.counting()));
        return numbered.stream()
                .map(ref -> ofParts.getOrDefault(ref.parent(), 0L) > CITED
                        ? ref.parent().orElse(ref)
                        : ref)
                .distinct()
                .toList();
    }

    /** The clause that orders it, with what has amended it since, or that it was repealed after the duty had fallen due. */
    private String place(Obligation owed) {
        LocalDate gone = owed.term().law() == null ? repealed.since(owed.clause()) : null;
        return gone == null
                ? words.of(owed.term().place())
                : words.of(owed.clause().inSentence()) + " (" + words.of(SubsequentDocument.ended(true, gone)) + ")";
    }

    /** A task of a quarter by its clause, quarter and event: the words of its clause may name what is past. */
    final String forEvents(Obligation owed) {
        String events = owed.term().eventsInWords().map(words::of).orElse("");
        String what = owed.role() == Role.COORDINATING
                ? words.say("phối hợp thực hiện ", "coordinate ")
                : words.say("thực hiện ", "carry out ");
        return what + place(owed) + ", " + inWords(owed.period()) + (events.isEmpty() ? "" : " (" + events + ")");
    }

    /** A task by its clause, with the part of the year that it is for; what has a name of its own by that. */
    final String inShort(Obligation owed) {
        boolean named = switch (owed.duty()) {
            case REPORT, ESCALATE, CONSOLIDATE, APPRAISE_FUNDING, ISSUE_PLAN, GUIDE -> true;
            case CARRY_OUT, COORDINATE, COMMUNICATE, SUPERVISE -> owed.term().law() != null;
        };
        if (named) {
            return matter(owed);
        }
        String place = place(owed);
        return owed.period().equals(ReportingPeriod.year(plan.year())) ? place : place + ", " + inWords(owed.period());
    }

    /** The same, with the event that it is for where that is over before its last day. */
    final String withWhatIsOver(Verdict verdict) {
        YearEvent event = TaskRow.isForWhatIsOver(verdict) ? verdict.eventOver() : null;
        return inShort(verdict.obligation())
                + (event == null
                        ? ""
                        : words.say(
                                " (" + event.label().vi() + " đã qua)",
                                " (the event is over: " + event.label().en() + ")"));
    }

    /** Behind how many of a number nothing is recorded of: how many more there are, whose time is not over. */
    final String othersInTheirTime(long number, String vi, String which) {
        String named = which.isEmpty() ? "" : " (" + which + ")";
        return number == 0
                ? ""
                : words.say(
                        "; " + words.counted(number) + " " + vi + " khác" + named + " chưa hết thời gian thực hiện",
                        "; the time of " + words.counted(number) + (number == 1 ? " other" : " others") + named
                                + " is not over");
    }

    /** Clauses in a row, as a sentence names them. */
    final String inRow(List<ClauseRef> clauses) {
        return clauses.isEmpty() ? "" : words.of(ClauseRef.inSentence(clauses));
    }

    /**
     * The whole of it: in Vietnamese as an administrative document, in English, in which none is issued, as a plain text that
     * says to whom it goes.
     */
    final Report report(String name, String title, OfficialForm form, List<Block> blocks) {
        boolean official = !words.locale().getLanguage().equals(Locale.ENGLISH.getLanguage());
        List<Block> all = new ArrayList<>(blocks);
        boolean addressed = !official && !form.addressees().isEmpty();
        if (addressed) {
            all.add(0, Paragraph.of("To: " + String.join("; ", form.addressees())));
        }
        Report report = Report.of(
                name,
                words.locale(),
                title,
                PlanProvenance.of(assessment),
                NamesInEnglish.explainedBelow(addressed ? 1 : 0, words, title, all, quoted()));
        Report noted = isComplete() ? report : IncompleteNotice.on(report, assessment);
        return official ? noted.withForm(form) : noted;
    }

    /** What it quotes in Vietnamese where it is read in English. */
    NamesInEnglish.Quoted quoted() {
        return NamesInEnglish.Quoted.PLAN_AND_RECORDS;
    }

    /** Whether nothing is missing that this document would tell of. */
    boolean isComplete() {
        return assessment.completeness().isComplete();
    }
}
