package vn.childplan.benchmarks;

import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/** A program that does nothing but assess the bundled plan and print one verdict: what embedding adds to a start. */
public final class FirstVerdict {
    private FirstVerdict() {}

    public static void main(String[] args) {
        System.out.println(
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())
                        .assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-20"))
                        .verdict("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1"));
    }
}
