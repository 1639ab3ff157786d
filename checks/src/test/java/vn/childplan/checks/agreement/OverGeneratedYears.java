package vn.childplan.checks.agreement;

import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;

/**
 * The years over which the numbers of each document are counted again: by chance, and what chance seldom makes. They are the same
 * in every build, so that a build fails of what was changed; for other years add {@code -Dchildplan.years.seed=7}.
 */
abstract class OverGeneratedYears {
    /** With this the same years are made each time. */
    static final String SEED = "65";

    /** For so many tries jqwik is to make a generator. */
    private static final int TRIES = 1000;

    @Provide
    Arbitrary<GeneratedYear.Case> cases() {
        Long other = Long.getLong("childplan.years.seed");
        if (other == null) {
            return GeneratedYear.cases();
        }
        RandomGenerator<GeneratedYear.Case> years = GeneratedYear.cases().generator(TRIES);
        return Arbitraries.randomValue(
                random -> years.next(new Random(random.nextLong() ^ other)).value());
    }

    @Provide
    Arbitrary<GeneratedYear.Case> situations() {
        return GeneratedYear.situations();
    }
}
