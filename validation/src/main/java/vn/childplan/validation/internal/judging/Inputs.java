package vn.childplan.validation.internal.judging;

import java.time.Instant;
import java.time.LocalDate;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * Everything that the verdicts of one assessment follow from. A verdict keeps it, and so can be explained long after.
 *
 * @param keys the obligations, found by agency, clause and period
 * @param rules by which rules each is judged
 * @param calendar which days are worked
 * @param evidence the entries that count for each
 * @param asOf the instant for which they are judged, to the whole second
 * @param today its day in Viet Nam
 */
public record Inputs(
        ObligationKeys keys,
        RulesByObligation rules,
        OfficialCalendar calendar,
        EvidencePages evidence,
        Instant asOf,
        LocalDate today) {
    public Inputs {
        asOf = VietnamTime.wholeSecond(asOf);
    }

    public Inputs(
            ObligationKeys keys,
            RulesByObligation rules,
            OfficialCalendar calendar,
            EvidencePages evidence,
            Instant asOf) {
        this(keys, rules, calendar, evidence, asOf, VietnamTime.dateOf(VietnamTime.wholeSecond(asOf)));
    }

    /** The same with more evidence. */
    public Inputs with(EvidencePages more) {
        return new Inputs(keys, rules, calendar, more, asOf, today);
    }

    /** The same for another instant. */
    public Inputs at(Instant instant) {
        return new Inputs(keys, rules, calendar, evidence, instant);
    }

    public ObligationRegister register() {
        return keys.register();
    }

    /** The obligation at a place of the register. */
    public Obligation obligation(int ordinal) {
        return register().obligations().get(ordinal);
    }
}
