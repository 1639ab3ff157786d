package vn.childplan.reporting.drafting;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.VietnameseText;

/** How a plan shows that an agency numbers its documents, where the directory has no more than its name, as that of an imported plan. */
final class LettersInPlan {
    private static final Pattern SIGNS = Pattern.compile("[-/]");

    private LettersInPlan() {}

    /**
     * SYT of the "Công văn số 612/SYT-BMTE của Sở Y tế" in the preamble, or of its own plan 214/KH-SYT: the part of the number that
     * is the name's initials.
     */
    static @Nullable String of(Agency agency, Plan plan) {
        Stream<DocumentNumber> own = plan.issuer().equals(agency.id()) ? Stream.of(plan.number()) : Stream.empty();
        Stream<DocumentNumber> cited = plan.preamble().bases().stream()
                .filter(basis -> basis.issuer().equals(agency.id()))
                .map(LegalBasis::number);
        return Stream.concat(own, cited)
                .flatMap(number -> SIGNS.splitAsStream(number.symbol()))
                .filter(part -> isMadeOf(part, agency.name()))
                .findFirst()
                .orElse(null);
    }

    /** Whether letters are the first ones of the words of a name, with those of "và" or without. */
    private static boolean isMadeOf(String letters, String name) {
        String words = VietnameseText.slug(name);
        String own = VietnameseText.slug(letters).replace("-", "");
        return own.length() > 1 && (own.equals(initials(words)) || own.equals(initials(words.replace("-va-", "-"))));
    }

    private static String initials(String slug) {
        StringBuilder initials = new StringBuilder();
        for (String word : slug.split("-", -1)) {
            initials.append(word, 0, Math.min(1, word.length()));
        }
        return initials.toString().toLowerCase(Locale.ROOT);
    }
}
