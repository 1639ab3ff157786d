package vn.childplan.cli;

import java.util.Comparator;
import java.util.List;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** Which obligations were probably meant by an id that is none. */
final class NearestIds {
    private static final int SHOWN = 3;
    private static final int LONGEST = 200;

    private final ObligationRegister register;

    NearestIds(ObligationRegister register) {
        this.register = register;
    }

    /** The nearest ids, best first. */
    List<String> to(String typed) {
        // Ids are compared without marks, so that an agency's name in place of its id is near to it.
        String wanted = VietnameseText.slug(typed.substring(0, Math.min(typed.length(), LONGEST)));
        record Near(String id, int distance) {}
        return register.obligations().stream()
                .map(Obligation::id)
                .map(id -> new Near(id, distance(VietnameseText.slug(id), wanted)))
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::id))
                .limit(SHOWN)
                .map(Near::id)
                .toList();
    }

    /** Levenshtein distance: how many letters have to be put in, left out or changed. */
    private static int distance(String a, String b) {
        int[] previous = new int[b.length() + 1];
        int[] current = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            previous[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            current[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = previous[j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
                current[j] = Math.min(change, Math.min(previous[j], current[j - 1]) + 1);
            }
            int[] spare = previous;
            previous = current;
            current = spare;
        }
        return previous[b.length()];
    }
}
