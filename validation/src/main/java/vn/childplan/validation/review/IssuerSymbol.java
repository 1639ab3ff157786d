package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.plan.DocumentNumber;

/**
 * What stands for an issuer in the symbols of its documents: UBND for a committee, SYT for Sở Y tế, BYT for Bộ Y tế. Of
 * issuers whose abbreviation does not follow from their name nothing is expected, and everything fits.
 */
final class IssuerSymbol {
    private static final Pattern HYPHEN = Pattern.compile("-");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, List<String>> BY_NAME = Map.of(
            "Chính phủ", List.of("CP"),
            "Thủ tướng Chính phủ", List.of("TTG"));

    /** The abbreviation, and other forms of it that are met. */
    private final List<String> expected;

    private IssuerSymbol(List<String> expected) {
        this.expected = expected;
    }

    static IssuerSymbol of(Agency issuer) {
        return new IssuerSymbol(expected(issuer));
    }

    private static List<String> expected(Agency issuer) {
        String name = issuer.name();
        return switch (issuer.kind()) {
            case PROVINCIAL_COMMITTEE, DISTRICT_COMMITTEE, COMMUNE_COMMITTEE ->
                // A chairman's decisions bear the committee's symbol as often as their own.
                name.toLowerCase(Locale.ROOT).contains("chủ tịch") ? List.of("UBND", "CT", "CTUBND") : List.of("UBND");
            case DEPARTMENT -> name.startsWith("Sở ") ? List.of(initials(name)) : List.of();
            case CENTRAL_BODY ->
                name.startsWith("Bộ ")
                        ? List.of(initials(name), initials(name).substring(1))
                        : BY_NAME.getOrDefault(name, List.of());
            default -> List.of();
        };
    }

    /** "Sở Giáo dục và Đào tạo" is SGDĐT: of every word its first letter, without "và". */
    private static String initials(String name) {
        StringBuilder initials = new StringBuilder();
        for (String word : NOT_LETTERS.split(name, -1)) {
            if (!word.isEmpty() && !word.equals("và")) {
                initials.append(word.substring(0, 1).toUpperCase(Locale.ROOT));
            }
        }
        return initials.toString();
    }

    /** Whether a number may be this issuer's. */
    boolean fits(DocumentNumber number) {
        if (expected.isEmpty()) {
            return true;
        }
        return number.form() != DocumentNumber.Form.PARTY
                && issuerParts(number).stream()
                        .anyMatch(part -> expected.stream().anyMatch(abbreviation -> fits(part, abbreviation)));
    }

    /** "SNgV" is Sở Ngoại vụ, whose initials are SNV: letters may be put in, and a hyphen may cut the symbol short. */
    private static boolean fits(String part, String abbreviation) {
        return part.equals(abbreviation)
                || (part.length() >= 3 && abbreviation.startsWith(part))
                || (part.charAt(0) == abbreviation.charAt(0) && containsInOrder(part, abbreviation));
    }

    private static boolean containsInOrder(String part, String letters) {
        int next = 0;
        for (int i = 0; i < part.length() && next < letters.length(); i++) {
            if (part.charAt(i) == letters.charAt(next)) {
                next++;
            }
        }
        return next == letters.length();
    }

    /** The parts of the symbol that may name the issuer: all behind the type; of a letter the first. */
    private static List<String> issuerParts(DocumentNumber number) {
        List<String> parts = new ArrayList<>();
        for (String part : HYPHEN.split(number.symbol(), -1)) {
            parts.add(NOT_LETTERS.matcher(part).replaceAll("").toUpperCase(Locale.ROOT));
        }
        parts.removeIf(String::isEmpty);
        if (number.form() == DocumentNumber.Form.LETTER) {
            return parts.subList(0, Math.min(1, parts.size()));
        }
        return parts.size() > 1 ? parts.subList(1, parts.size()) : parts;
    }

    /** How the number would look with the expected abbreviation. */
    String example(DocumentNumber number) {
        String abbreviation = expected.get(0);
        return switch (number.form()) {
            case LETTER -> number.number() + "/" + abbreviation + "-…";
            case NAMED_TYPE, PARTY ->
                number.number() + "/"
                        + number.type().map(type -> type.abbreviation()).orElse("…") + "-" + abbreviation;
            case NORMATIVE -> "…-" + abbreviation;
        };
    }
}
