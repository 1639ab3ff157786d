package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
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
    public Obligation {
        Objects.requireNonNull(term, "term");
        Objects.requireNonNull(tenure, "tenure");
    }

    /**
     * The permanent id: plan, clause, duty, bearer and period, as in {@code 65/KH-UBND:V:REPORT:so-tu-phap:2025-H1}.
     * Where it is open who bears it, the plan's words stand behind a {@code ?}.
     */
    public String id() {
        return term.plan() + ":" + shortId();
    }

    /** The id without the plan, as in {@code V:REPORT:so-tu-phap:2025-H1}: enough where one plan is judged. */
    public String shortId() {
        return term.clause() + ":" + term.duty() + ":" + bearerText() + ":" + term.period();
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

    /** The last good day by the wording, or null if it gives none. */
    public @Nullable LocalDate lastDay() {
        return term.lastDay();
    }

    /**
     * The date by which the rules for this obligation are picked: its last good day, or, where there is none, the first
     * day on which it can be done.
     */
    public LocalDate ruleDate() {
        LocalDate lastDay = term.lastDay();
        return lastDay == null ? term.opens() : lastDay;
    }
}
