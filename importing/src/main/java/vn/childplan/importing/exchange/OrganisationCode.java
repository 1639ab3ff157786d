package vn.childplan.importing.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Mã định danh điện tử: the code of an organisation on the document exchange, in the direction of Quyết định
 * 20/2020/QĐ-TTg, from high to low: {@code H48.12}. The codes before it go from low to high and fill up with zeros
 * ({@code 000.00.12.H48}); both are met, in one message too, and mean the same organisation. Which end is the high one is
 * told by its letter and two digits.
 *
 * @param value the groups from high to low, joined by dots, without zeros at the end
 */
record OrganisationCode(String value) {
    /** Characters: QĐ 20/2020 Đ.4. */
    private static final int LONGEST = 35;

    private static final Pattern GROUPS = Pattern.compile("[0-9A-Z]+(?:\\.[0-9A-Z]+)*");
    /** Level 1: a letter of A to Y and two digits. */
    private static final Pattern HIGHEST = Pattern.compile("[A-Y]\\d\\d");
    /** Whoever is none of the levels: Z01 to Z99 and what follows, without a dot. */
    private static final Pattern OTHERS = Pattern.compile("Z(?!00)\\d\\d[0-9A-Z]{0,32}");
    /** Businesses go by their business code. */
    private static final Pattern BUSINESS = Pattern.compile("\\d{10}(?:\\d{3})?");

    private static final Pattern ZEROS_AT_END = Pattern.compile("(?:\\.0+)+$");

    public OrganisationCode {
        Objects.requireNonNull(value, "value");
        if (!readings(value).contains(value)) {
            throw new IllegalArgumentException("'" + value + "' is not a valid organisation code from high to low");
        }
    }

    /** A code that is checked already. */
    private static Set<String> readings(String text) {
        if (text.length() > LONGEST || !GROUPS.matcher(text).matches()) {
            return Set.of();
        }
        Set<String> readings = new TreeSet<>();
        List<String> groups = new ArrayList<>(List.of(text.split("\\.", -1)));
        if (groups.size() == 1) {
            if (HIGHEST.matcher(text).matches()
                    || OTHERS.matcher(text).matches()
                    || BUSINESS.matcher(text).matches()) {
                readings.add(text);
            }
            return readings;
        }
        addIfFromHighToLow(groups, readings);
        Collections.reverse(groups);
        addIfFromHighToLow(groups, readings);
        return readings;
    }

    private static void addIfFromHighToLow(List<String> groups, Set<String> readings) {
        if (HIGHEST.matcher(groups.get(0)).matches()) {
            readings.add(ZEROS_AT_END.matcher(String.join(".", groups)).replaceFirst(""));
        }
    }

    /**
     * What a text may mean: nothing if it is no code, one code, or two where both ends look like the high one.
     *
     * @param text a code in either direction, in upper or lower case, with or without spaces around it
     */
    public static List<OrganisationCode> readingsOf(String text) {
        return readings(text.strip().toUpperCase(Locale.ROOT)).stream()
                .map(OrganisationCode::new)
                .toList();
    }

    /**
     * The code that a text means.
     *
     * @throws IllegalArgumentException if it means none, or may mean two
     */
    public static OrganisationCode of(String text) {
        List<OrganisationCode> readings = readingsOf(text);
        if (readings.size() != 1) {
            throw new IllegalArgumentException(
                    readings.isEmpty()
                            ? "'" + text + "' is not a valid organisation code"
                            : "'" + text + "' may be " + readings.get(0) + " or " + readings.get(1));
        }
        return readings.get(0);
    }

    @Override
    public String toString() {
        return value;
    }
}
