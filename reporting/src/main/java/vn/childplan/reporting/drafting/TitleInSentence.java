package vn.childplan.reporting.drafting;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.NamedEvent;

/**
 * The title of a plan as a sentence goes on with it behind "về": without the capital that it begins with as a title, and of one all
 * in capitals only those that names have (Phụ lục II Nghị định số 30/2020/NĐ-CP), as the text of the plan writes them.
 */
final class TitleInSentence {
    private static final int CASELESS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private TitleInSentence() {}

    static String of(Plan plan, AgencyDirectory directory) {
        String title = ShortTitle.inSentenceCase(plan.title());
        if (title.length() < 2 || Character.isUpperCase(title.charAt(1))) {
            return title;
        }
        String lower = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
        return title.equals(plan.title()) ? lower : withNames(CapitalsOfText.in(lower, plan), plan, directory);
    }

    /** Those that somebody can know, wherever they stand: the place, agencies, events of the year, a document with its number. */
    private static String withNames(String title, Plan plan, AgencyDirectory directory) {
        Stream<String> names = Stream.of(
                        Stream.of("Việt Nam", "Chính phủ", "Quốc hội", plan.place()),
                        directory.agencies().stream().map(Agency::name),
                        Stream.of(NamedEvent.values()).map(NamedEvent::vietnameseName))
                .flatMap(each -> each)
                .filter(name -> !name.isEmpty());
        String named = names.reduce(title, TitleInSentence::withName);
        return Stream.of(DocumentType.values())
                .map(type -> type.vietnameseName() + " số ")
                .reduce(named, TitleInSentence::withName);
    }

    private static String withName(String title, String name) {
        return Pattern.compile("(?<!\\p{L})" + Pattern.quote(name) + "(?!\\p{L})", CASELESS)
                .matcher(title)
                .replaceAll(Matcher.quoteReplacement(name));
    }
}
