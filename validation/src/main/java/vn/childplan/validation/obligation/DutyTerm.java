package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;

/**
 * What all bearers of one duty have in common in one period: the clause, the words that name them, what is to be done
 * and until when.
 *
 * @param plan the plan that orders it, or for whose year standing law orders it
 * @param law the standing law that orders it, or null if the plan itself does
 * @param clause where
 * @param duty what
 * @param role in which part
 * @param party the words that name who
 * @param period for which period
 * @param opens the first day on which it can be done: when the period begins, and not before the plan
 * @param deadline until when, as worded
 * @param lastDay the last permitted day by the wording, or null if it gives none
 * @param periodEnd the last day of the period
 * @param events the events of the year that it is for and that fall into the period, in the order of their days; empty for
 *     what is done by a document
 * @param force order or request
 * @param addressee to whom the result goes, or null
 * @param channel through whom, or null
 * @param number which of several duties of that kind that one bearer has in that clause and period, in the order of the
 *     clause; 1 nearly always
 * @param subsequent what was issued after the plan and bears on it: what amends its clause, what names its bearers; in the
 *     order of their days, nearly always empty
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record DutyTerm(
        DocumentNumber plan,
        @Nullable StandingLaw law,
        ClauseRef clause,
        DutyKind duty,
        Role role,
        Party party,
        ReportingPeriod period,
        LocalDate opens,
        Deadline deadline,
        @Nullable LocalDate lastDay,
        LocalDate periodEnd,
        List<YearEvent> events,
        Force force,
        @Nullable AgencyId addressee,
        @Nullable AgencyId channel,
        int number,
        List<SubsequentDocument> subsequent) {
    public DutyTerm {
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(duty, "duty");
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(party, "party");
        Objects.requireNonNull(period, "period");
        Objects.requireNonNull(opens, "opens");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(periodEnd, "periodEnd");
        events = List.copyOf(events);
        Objects.requireNonNull(force, "force");
        subsequent = List.copyOf(subsequent);
    }

    /** The last of the events that it is for; null if it is for none. */
    public @Nullable YearEvent lastEvent() {
        return events.isEmpty() ? null : events.get(events.size() - 1);
    }

    /** Its events in a row, behind a comma or bracket in a table; empty if it is for none. */
    public Optional<Text> eventsInWords() {
        return events.stream()
                .map(YearEvent::label)
                .reduce((before, next) -> Text.of(before.vi() + "; " + next.vi(), before.en() + "; " + next.en()));
    }

    /** The same as the n-th of its kind. */
    DutyTerm numbered(int n) {
        return with(opens, n, subsequent);
    }

    /** The same, which can be done from a day on, if that is later than it could be so far. */
    DutyTerm notBefore(LocalDate day) {
        return day.isAfter(opens) ? with(day, number, subsequent) : this;
    }

    /** The same, on which one document more bears. */
    DutyTerm with(SubsequentDocument document) {
        List<SubsequentDocument> all = new ArrayList<>(subsequent);
        all.add(document);
        return with(opens, number, all);
    }

    private DutyTerm with(LocalDate first, int n, List<SubsequentDocument> documents) {
        return new DutyTerm(
                plan, law, clause, duty, role, party, period, first, deadline, lastDay, periodEnd, events, force,
                addressee, channel, n, documents);
    }

    /** The day on which the groups that its words name are resolved: of the plan, or of the amendment that words it. */
    public LocalDate groupsOn(LocalDate planDate) {
        if (law != null) {
            return due();
        }
        return subsequent.stream()
                .filter(document -> document.effect() == SubsequentDocument.Effect.AMENDS)
                .map(SubsequentDocument::from)
                .reduce(planDate, (before, next) -> next);
    }

    /**
     * The day on which it falls due by the wording: its last permitted day, or, where there is none, the last day of its
     * period.
     */
    public LocalDate due() {
        return lastDay == null ? periodEnd : lastDay;
    }

    /** The date by which its rules are picked: its last permitted day, or, where there is none, the first day to do it. */
    public LocalDate ruleDate() {
        return lastDay == null ? opens : lastDay;
    }

    /**
     * The place that orders it, as it stands in a sentence: a clause of the plan, with what has amended it since, or an article of
     * a circular.
     */
    public Text place() {
        return law == null ? withSubsequent(clause.inSentence(), SubsequentDocument::inSentence) : law.cited();
    }

    /**
     * As a table shows it: the clause, and in brackets what was issued after the plan; of a circular its article as it is cited, for
     * the number that a rule gives it among the clauses stands in no document.
     */
    public Text clauseInTables() {
        return law == null
                ? withSubsequent(Text.of(clause.value(), clause.value()), SubsequentDocument::inTables)
                : law.place();
    }

    private Text withSubsequent(Text place, Function<SubsequentDocument, Text> words) {
        if (subsequent.isEmpty()) {
            return place;
        }
        List<Text> documents = subsequent.stream().map(words).toList();
        return Text.of(
                place.vi() + " (" + documents.stream().map(Text::vi).collect(Collectors.joining("; ")) + ")",
                place.en() + " (" + documents.stream().map(Text::en).collect(Collectors.joining("; ")) + ")");
    }

    /** The document that orders it: the plan, or the circular. */
    public DocumentNumber orderedBy() {
        return law == null ? plan : law.document();
    }
}
