package vn.childplan.validation.assessment;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.apiguardian.api.API;

/**
 * A share, kept as the two counts it is made of, because published rates differ by their denominator and their rounding.
 *
 * @param numerator how many
 * @param denominator of how many; may be 0, and then there is no rate
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Rate(long numerator, long denominator) {
    public Rate {
        if (numerator < 0 || numerator > denominator) {
            throw new IllegalArgumentException(numerator + " of " + denominator + " is not a share");
        }
    }

    /**
     * In per cent.
     *
     * @param decimals digits after the decimal point
     * @param rounding how the rest is rounded; officials cut it off ({@link RoundingMode#DOWN}): Báo cáo số 1270/BC-TCTTTg
     *     of 27/12/2017 counts 16.051 of 16.274 due tasks, 98,6297 %, as 98,62 %
     * @return empty if the denominator is 0
     */
    public Optional<BigDecimal> percent(int decimals, RoundingMode rounding) {
        return denominator == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(numerator)
                        .multiply(BigDecimal.valueOf(100))
                        .divide(BigDecimal.valueOf(denominator), decimals, rounding));
    }
}
