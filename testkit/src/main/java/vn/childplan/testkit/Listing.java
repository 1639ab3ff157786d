package vn.childplan.testkit;

import java.util.List;
import java.util.function.Function;

/** Lists in failure messages: one thing a line, and not more than anybody reads. */
final class Listing {
    private static final int SHOWN = 50;

    private Listing() {}

    static <T> String of(String headline, List<T> things, Function<? super T, String> line) {
        StringBuilder text = new StringBuilder(headline);
        things.stream().limit(SHOWN).forEach(thing -> text.append("\n  ").append(line.apply(thing)));
        if (things.size() > SHOWN) {
            text.append("\n  … and ").append(things.size() - SHOWN).append(" more");
        }
        return text.toString();
    }
}
