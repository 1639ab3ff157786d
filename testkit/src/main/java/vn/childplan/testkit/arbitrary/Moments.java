package vn.childplan.testkit.arbitrary;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Tuple;
import org.apiguardian.api.API;

/**
 * Seconds of a day, most of them where a rule may turn: the first and the last second, and a second before, at and a second
 * after the hours at which offices open and close.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Moments {
    private static final int HALF_HOUR = 1_800;
    private static final int LAST_SECOND = 48 * HALF_HOUR - 1;

    /** 7:00, 7:30, 8:00, 11:30, 12:00, 13:00, 13:30, 16:30, 17:00: by half hours from midnight. */
    private static final List<Integer> OF_OFFICE = Stream.of(14, 15, 16, 23, 24, 26, 27, 33, 34)
            .map(half -> half * HALF_HOUR)
            .flatMap(second -> Stream.of(second - 1, second, second + 1))
            .toList();

    private Moments() {}

    /** Seconds from midnight in Viet Nam, 0 to 86,399; shrinks to 0. */
    public static Arbitrary<Integer> ofDay() {
        return Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.of(0, LAST_SECOND)),
                Tuple.of(4, Arbitraries.of(OF_OFFICE)),
                Tuple.of(1, Arbitraries.integers().between(0, LAST_SECOND)));
    }
}
