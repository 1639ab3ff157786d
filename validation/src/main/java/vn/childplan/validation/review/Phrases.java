package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;

/** Clauses, agencies and quoted words as findings print them; for times see {@code TimeFormat}. */
final class Phrases {
    private static final int NAMES = 5;
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");

    private Phrases() {}

    /** Clauses in their order, three and more in a row drawn together: "II.1–II.8, IV.5". */
    static String clauses(List<ClauseRef> refs) {
        List<String> runs = new ArrayList<>();
        int from = 0;
        while (from < refs.size()) {
            int to = from;
            while (to + 1 < refs.size() && follows(refs.get(to), refs.get(to + 1))) {
                to++;
            }
            if (to - from >= 2) {
                runs.add(refs.get(from) + "–" + refs.get(to));
            } else {
                refs.subList(from, to + 1).forEach(ref -> runs.add(ref.value()));
            }
            from = to + 1;
        }
        return String.join(", ", runs);
    }

    private static boolean follows(ClauseRef one, ClauseRef next) {
        String a = lastPart(one);
        String b = lastPart(next);
        return one.parent().equals(next.parent())
                && NUMBER.matcher(a).matches()
                && NUMBER.matcher(b).matches()
                && Integer.parseInt(a) + 1 == Integer.parseInt(b);
    }

    private static String lastPart(ClauseRef ref) {
        List<String> parts = ref.parts();
        return parts.get(parts.size() - 1);
    }

    /** The names of up to five agencies, and how many more there are. */
    static Text agencies(List<Agency> agencies) {
        String names = String.join(
                "; ", agencies.stream().limit(NAMES).map(Agency::name).toList());
        int more = agencies.size() - NAMES;
        return more <= 0
                ? Text.of(names, names)
                : Text.of(names + " và " + more + " cơ quan khác", names + " and " + more + " more");
    }

    /** Both languages of several texts, joined. */
    static Text join(String separator, List<Text> texts) {
        return Text.of(
                String.join(separator, texts.stream().map(Text::vi).toList()),
                String.join(separator, texts.stream().map(Text::en).toList()));
    }

    /** Words at the beginning of a sentence. */
    static String capital(String words) {
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Words in quotes, cut after about twelve of them. */
    static String quote(String words) {
        String[] each = words.split(" ");
        return each.length <= 14
                ? "“" + words + "”"
                : "“" + String.join(" ", List.of(each).subList(0, 12)) + "…”";
    }
}
