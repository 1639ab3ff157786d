package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/**
 * Công văn đôn đốc to agencies that are late: what is missing, the deadline as the plan words it, how late, and the new last
 * day that is asked for. What an agency left behind that has since ended is not their fault who took over: a paragraph of its
 * own asks them for the figures. The sender, who follows up the plan, gets no letter, and nobody writes to an agency that
 * ended without a successor.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ReminderLetter implements ReportBuilder {
    /** The name of the letter that goes to all. */
    private static final String ALL = "all";

    final Assessment assessment;
    final String name;
    final AgencyId sender;
    final IssuingOffice office;
    final @Nullable LocalDate askedBy;
    private final List<AgencyId> addressees;
    private final List<Verdict> late;

    private ReminderLetter(
            Assessment assessment,
            String name,
            AgencyId sender,
            List<AgencyId> addressees,
            List<Verdict> late,
            IssuingOffice office,
            @Nullable LocalDate askedBy) {
        this.assessment = assessment;
        this.name = name;
        this.sender = sender;
        this.addressees = List.copyOf(addressees);
        this.late = List.copyOf(late);
        this.office = office;
        this.askedBy = askedBy;
    }

    /** One letter to all others who are late; empty if nobody is. */
    public static Optional<ReminderLetter> toAll(Assessment assessment) {
        AgencyId sender = sender(assessment.register().plan());
        List<Verdict> late = late(assessment, sender);
        Agencies agencies = new Agencies(assessment.register().directory());
        List<AgencyId> all = agencies.sorted(late.stream()
                .flatMap(verdict -> addressees(verdict, sender).stream())
                .toList());
        return late.isEmpty() ? Optional.empty() : Optional.of(of(assessment, ALL, all, late));
    }

    /**
     * One letter to each other who is late, or took over from one that was, in the order of {@link Agencies#order()}: all that is
     * asked of it, so that what several took over together stands in the letter of each.
     */
    public static List<ReminderLetter> toEach(Assessment assessment) {
        AgencyId sender = sender(assessment.register().plan());
        Agencies agencies = new Agencies(assessment.register().directory());
        Map<AgencyId, List<Verdict>> byAddressee = new TreeMap<>(agencies.order());
        late(assessment, sender)
                .forEach(verdict -> addressees(verdict, sender)
                        .forEach(addressee -> byAddressee
                                .computeIfAbsent(addressee, key -> new ArrayList<>())
                                .add(verdict)));
        return byAddressee.entrySet().stream()
                .map(entry -> of(assessment, entry.getKey().value(), List.of(entry.getKey()), entry.getValue()))
                .toList();
    }

    private static ReminderLetter of(
            Assessment assessment, String name, List<AgencyId> addressees, List<Verdict> late) {
        Plan plan = assessment.register().plan();
        AgencyId sender = sender(plan);
        IssuingOffice office = IssuingOffice.of(sender, assessment.register().directory(), plan);
        return new ReminderLetter(assessment, name, sender, addressees, late, office, null);
    }

    /** Who follows up the plan: the agency through which it has reports go, else its issuer. */
    private static AgencyId sender(Plan plan) {
        return plan.reporting().stream()
                .map(ReportingDuty::channel)
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .findFirst()
                .orElse(plan.issuer());
    }

    /** What is overdue and can be asked of somebody: nobody writes to himself, or to an agency that has ended. */
    private static List<Verdict> late(Assessment assessment, AgencyId sender) {
        LocalDate today = VietnamTime.dateOf(assessment.asOf());
        return assessment.verdicts().stream()
                .filter(verdict -> verdict.status() == Status.OVERDUE)
                .filter(verdict -> verdict.obligation().bearer() != null)
                .filter(verdict -> !verdict.bearerSucceededBy().isEmpty()
                        || !verdict.obligation().tenure().hasEndedBy(today))
                .filter(verdict -> !addressees(verdict, sender).isEmpty())
                .toList();
    }

    /**
     * Of whom something fell due and to whom no letter can go, for the plan's words leave open who they are: a phrase to show
     * beside the letters, or where there is none; empty if there is nobody like that.
     */
    public static Optional<Text> unreached(Assessment assessment) {
        return unreached(assessment, Text.VIETNAMESE)
                .flatMap(vi -> unreached(assessment, Locale.ENGLISH).map(en -> Text.of(vi, en)));
    }

    private static Optional<String> unreached(Assessment assessment, Locale locale) {
        return new Unreached(assessment, Wording.in(locale)).alone();
    }

    boolean isToAll() {
        return name.equals(ALL);
    }

    /** Who is asked for it: who owes it, or took over; nobody writes to himself. */
    static List<AgencyId> addressees(Verdict verdict, AgencyId sender) {
        List<AgencyId> successors = verdict.bearerSucceededBy();
        List<AgencyId> all = successors.isEmpty()
                ? List.of(Objects.requireNonNull(verdict.obligation().bearer(), "late() keeps only these"))
                : successors;
        return all.stream().filter(agency -> !agency.equals(sender)).toList();
    }

    /**
     * The same, with the last day that it asks for, itself still in time ("chậm nhất ngày 30/5/2025"); left open
     * otherwise.
     *
     * @throws IllegalArgumentException if that day is over on the day of the letter
     */
    public ReminderLetter askingBy(LocalDate day) {
        LocalDate written = VietnamTime.dateOf(assessment.asOf());
        if (day.isBefore(written)) {
            throw new IllegalArgumentException("a letter of " + written + " cannot ask for something by " + day);
        }
        return new ReminderLetter(
                assessment, name, sender, addressees, late, office, Objects.requireNonNull(day, "day"));
    }

    /** The same, issued in the name of that office. */
    public ReminderLetter by(IssuingOffice issuing) {
        return new ReminderLetter(
                assessment, name, sender, addressees, late, Objects.requireNonNull(issuing, "issuing"), askedBy);
    }

    /** The office that issues it, as far as it is known. */
    public IssuingOffice office() {
        return office;
    }

    /** To whom it goes. */
    public List<AgencyId> addressees() {
        return addressees;
    }

    /** What it reminds of. */
    public List<Verdict> overdue() {
        return late;
    }

    @Override
    public Report in(Locale locale) {
        return new ReminderText(this, Wording.in(locale)).report();
    }
}
