package vn.childplan.validation.assessment;

import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/** The real plan, ready to be judged. */
public final class Plan65 {
    public static final ObligationRegister REGISTER =
            ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard());

    private Plan65() {}

    /** The verdict on {@code clause:duty:bearer:period}. */
    public static Verdict verdict(String obligation, String asOf, Evidence... entries) {
        return assess(asOf, entries).verdict("65/KH-UBND:" + obligation);
    }

    public static Assessment assess(String asOf, Evidence... entries) {
        return assess(RuleSet.standard(), asOf, entries);
    }

    /** The plan read and judged by other rules. */
    public static Assessment assess(RuleSet rules, String asOf, Evidence... entries) {
        ObligationRegister register = rules.equals(RuleSet.standard())
                ? REGISTER
                : ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), rules);
        return Assessor.of(register, VietNam.calendar()).assess(EvidenceLog.of(entries), VietnamTime.parse(asOf));
    }
}
