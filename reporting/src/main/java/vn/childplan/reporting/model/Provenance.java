package vn.childplan.reporting.model;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Figures.Figure;

/**
 * Where the figures of a report come from, so that anybody can make them again. Files carry it in their properties, where no
 * reader of a printed document stumbles over it; on a sheet of its own it stands only if that was asked for.
 *
 * @param source what was looked at
 * @param asOf the instant for which it was judged, to the whole second; null if nothing was judged
 * @param rules by which rules
 * @param digests SHA-256 digests of all that went in; empty if nobody took them
 * @param onSheet whether documents for people show it, on a sheet of its own behind everything else
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Provenance(Fact source, @Nullable Instant asOf, Fact rules, List<Fact> digests, boolean onSheet) {
    /**
     * One fact about where figures come from.
     *
     * @param key its name for programs
     * @param label its name for people
     * @param value the fact
     */
    public record Fact(String key, Text label, String value) {
        public Fact {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }

        private Figure figure(String suffix, Wording words) {
            return Figure.of(key + suffix, label.in(words.locale()), Cell.words(value));
        }
    }

    public Provenance {
        asOf = asOf == null ? null : asOf.truncatedTo(ChronoUnit.SECONDS);
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(rules, "rules");
        digests = List.copyOf(digests);
    }

    /** The same, with digests of all that went in. */
    public Provenance withDigests(List<Fact> taken) {
        return new Provenance(source, asOf, rules, taken, onSheet);
    }

    /** The same, shown on a sheet of its own. */
    public Provenance shownOnSheet() {
        return new Provenance(source, asOf, rules, digests, true);
    }

    /** The heading of the sheet. */
    public static String heading(Wording words) {
        return words.say("Nguồn số liệu", "Where the figures come from");
    }

    @Override
    public String toString() {
        return source.value() + (asOf == null ? "" : " as of " + asOf) + " by " + rules.value();
    }

    /** All of it as labelled figures, in one order for every format. */
    public Figures figures(Wording words) {
        List<Figure> figures = new ArrayList<>();
        figures.add(source.figure("", words));
        if (asOf != null) {
            figures.add(Figure.of("asOf", words.say("Tính đến", "As of"), Cell.moment(asOf)));
        }
        figures.add(rules.figure("", words));
        digests.forEach(digest -> figures.add(digest.figure("Digest", words)));
        return new Figures(figures);
    }
}
