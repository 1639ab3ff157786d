package vn.childplan.checks.agreement;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;

/** The years over which the numbers of each document are counted again: by chance, and what chance seldom makes. */
abstract class OverGeneratedYears {
    @Provide
    Arbitrary<GeneratedYear.Case> cases() {
        return GeneratedYear.cases();
    }

    @Provide
    Arbitrary<GeneratedYear.Case> situations() {
        return GeneratedYear.situations();
    }
}
