package vn.childplan.validation.obligation;

import com.fasterxml.jackson.annotation.JsonValue;
import java.time.LocalDate;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;

/**
 * Nghĩa vụ: one bearer, one duty, one period.
 *
 * @param term the duty and its period, shared by all who bear it
 * @param bearer who bears it, or null if the plan's words leave open who does ("liên quan")
 * @param tenure for how long
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Obligation(DutyTerm term, @Nullable AgencyId bearer, Tenure tenure) {
    /** Stands in an id between a duty and its number, if that is not the first. */
    private static final String SECOND = "#";

    public Obligation {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(tenure, "tenure");
    }

    /**
     * The permanent id: document, clause, duty, bearer and period, as in {@code 65/KH-UBND:V:REPORT:so-tu-phap:2025-H1}.
     * The document is the plan, or the circular that orders it. Where it is open who bears it, the words stand behind a
     * {@code ?}. A second duty of the kind that one bearer has in one clause and period is {@code GUIDE#2}.
     */
    public String id() {
        return term.orderedBy() + ":" + shortId();
    }

    /**
     * The id without the document, as in {@code V:REPORT:so-tu-phap:2025-H1}: enough where one plan is judged. In a URL use it
     * rather than the whole id, in which a slash stands that many servers refuse even where it is encoded. It is one segment of a
     * path once its {@code ?} and {@code #} are percent-encoded ({@code %3F}, {@code %23}), as builders of URLs do by themselves.
     * Or ask by the parts: {@link ObligationRegister#find(AgencyId, ClauseRef, DutyKind, ReportingPeriod)}.
     */
    public String shortId() {
        String duty = term.number() == 1 ? term.duty().name() : term.duty() + SECOND + term.number();
        return term.clause() + ":" + duty + ":" + bearerText() + ":" + term.period();
    }

    /**
     * Whether that is its id, with the document or without. What a circular orders goes by the number of the plan too, as in
     * files of builds before the first release.
     */
    public boolean isCalled(String id) {
        String alone = shortId();
        return id.equals(alone) || id.equals(term.orderedBy() + ":" + alone) || id.equals(term.plan() + ":" + alone);
    }

    /**
     * What it says of itself as plain values, in the form of the contract for other programs: {@code obligation} (its id),
     * {@code clause}, {@code duty}, {@code role}, {@code bearer}, {@code period}, {@code deadline}, then {@code party},
     * {@code force}, {@code addressee}, {@code channel}, {@code opens}, {@code takenOverFrom}, {@code takenOverOn},
     * {@code bearerEndsOn}, {@code successors}, and only
     * where something was issued after the plan {@code subsequent}. Dates are ISO; what is unknown is null. Any mapper of Jackson 2 or 3 writes it so,
     * without a module.
     */
    @JsonValue
    public Map<String, @Nullable Object> fields() {
        return Collections.unmodifiableMap(ObligationFields.all(this));
    }

    /** Of {@link #fields()} those to {@code deadline}, with which a verdict begins, too. */
    public Map<String, @Nullable Object> contractFields() {
        return Collections.unmodifiableMap(ObligationFields.contract(this));
    }

    private String bearerText() {
        return bearer != null
                ? bearer.value()
                : "?" + VietnameseText.slug(term.party().wording());
    }

    /** The clause that orders it. */
    public ClauseRef clause() {
        return term.clause();
    }

    /** What is to be done. */
    public DutyKind duty() {
        return term.duty();
    }

    /** What an entry names to be for this duty alone, whatever else of its kind the clause gives: {@code REPORT#1}. */
    public DutyRef dutyRef() {
        return new DutyRef(term.duty(), term.number());
    }

    /** In which part. */
    public Role role() {
        return term.role();
    }

    /** For which period. */
    public ReportingPeriod period() {
        return term.period();
    }

    /** Until when, as worded. */
    public Deadline deadline() {
        return term.deadline();
    }

    /** The last permitted day by the wording, or null if it gives none. */
    public @Nullable LocalDate lastDay() {
        return term.lastDay();
    }

    /** Whether it is its bearer's on a day: it has come to this bearer, has not passed on, and what orders it binds. */
    public boolean isOwedOn(LocalDate day) {
        StandingLaw law = term.law();
        return tenure.covers(day) && (law == null || law.binds(day));
    }

    /**
     * The date by which the rules for this obligation are picked: its last permitted day, or, where there is none, the first
     * day on which it can be done.
     */
    public LocalDate ruleDate() {
        return term.ruleDate();
    }
}
