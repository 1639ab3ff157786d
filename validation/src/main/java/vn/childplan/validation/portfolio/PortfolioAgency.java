package vn.childplan.validation.portfolio;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Comparator;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;

/**
 * An agency among those of several plans. Ids are unique within a directory; where the plans of several provinces meet, the code of
 * the province stands before: {@code 51:so-y-te}.
 *
 * @param province the code of its province, or null where all plans are of one
 * @param agency its id in the directory of its plan
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PortfolioAgency(@Nullable String province, AgencyId agency) implements Comparable<PortfolioAgency> {
    private static final Pattern PROVINCE = Pattern.compile("\\d{2}");
    private static final Comparator<PortfolioAgency> ORDER = Comparator.comparing(
                    PortfolioAgency::province, Comparator.nullsFirst(Comparator.naturalOrder()))
            .thenComparing(PortfolioAgency::agency);

    public PortfolioAgency {
        Objects.requireNonNull(agency, "agency");
        if (province != null && !isProvince(province)) {
            throw new IllegalArgumentException("the code of a province has two digits, not '" + province + "'");
        }
    }

    /** Whether a text has the form of a province's code: two digits. */
    static boolean isProvince(String text) {
        return PROVINCE.matcher(text).matches();
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no id of an agency, with or without the code of a province and a colon
     */
    @JsonCreator
    public static PortfolioAgency of(String text) {
        int colon = text.indexOf(':');
        return colon == -1
                ? new PortfolioAgency(null, AgencyId.of(text))
                : new PortfolioAgency(text.substring(0, colon), AgencyId.of(text.substring(colon + 1)));
    }

    /** The text form, which {@link #of} reads. */
    @JsonValue
    public String value() {
        return province == null ? agency.value() : province + ":" + agency.value();
    }

    @Override
    public int compareTo(PortfolioAgency other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return value();
    }
}
