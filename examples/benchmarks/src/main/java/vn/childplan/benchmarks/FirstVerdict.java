package vn.childplan.benchmarks;

import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;

/** A program that does nothing but assess the bundled plan and print one verdict: what embedding adds to a start. */
public final class FirstVerdict {
    private FirstVerdict() {}

    public static void main(String[] args) {
        RuleSet rules = RuleSet.standard();
        ObligationRegister register = ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), rules);
        System.out.println(Assessor.of(register, rules, VietNam.calendar())
                .assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-20"))
                .verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1"));
    }
}
