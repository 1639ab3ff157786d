package vn.childplan.validation.rule;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;

/**
 * One thing that a rule rests on, and how firmly: words that bind, a law, a law applied by analogy, or no more than the
 * reading of a rule set. A rule may rest on several.
 *
 * @param kind how firmly
 * @param words what it says, or why it is read so; null where citing the law says enough
 * @param laws the places of laws that it cites; empty for words, readings and practice
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Basis(Kind kind, @Nullable Text words, List<Citation> laws) {

    /** How firmly a rule rests on something. Closed: whoever shows one decides all. */
    public enum Kind {
        /** The words of the plan, or of a decision: nothing is added to them. */
        TEXT(Text.of("lời văn", "text")),
        /** A law that is about this. */
        LAW(Text.of("quy định", "law")),
        /** A law that is about something else, applied because nothing nearer was found ("vận dụng"). */
        ANALOGY(Text.of("vận dụng", "by analogy")),
        /** Neither words nor law say it: the rule set reads it so, and another may read it otherwise. */
        READING(Text.of("cách hiểu của bộ quy tắc", "reading of the rule set")),
        /** Neither words nor law say it: so it is done. */
        PRACTICE(Text.of("thông lệ", "practice"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** The kind as people read it. */
        public Text label() {
            return label;
        }
    }

    public Basis {
        Objects.requireNonNull(kind, "kind");
        laws = List.copyOf(laws);
        boolean cites = kind == Kind.LAW || kind == Kind.ANALOGY;
        if (cites == laws.isEmpty()) {
            throw new IllegalArgumentException(kind + (cites ? " cites a law" : " cites no law: it would be LAW"));
        }
        if (words == null && kind != Kind.LAW) {
            throw new IllegalArgumentException(kind + " says in words what it rests on, or why");
        }
    }

    /** Words that bind: "Lời văn của khoản", "Văn bản gia hạn". */
    public static Basis text(String vi, String en) {
        return new Basis(Kind.TEXT, Text.of(vi, en), List.of());
    }

    /** Laws about this. */
    public static Basis law(Citation first, Citation... others) {
        return new Basis(Kind.LAW, null, list(first, others));
    }

    /** A reading of the rule set, and in one line why. */
    public static Basis reading(String vi, String en) {
        return new Basis(Kind.READING, Text.of(vi, en), List.of());
    }

    /** What is done though nothing orders it. */
    public static Basis practice(String vi, String en) {
        return new Basis(Kind.PRACTICE, Text.of(vi, en), List.of());
    }

    /** Laws about something else, and in one line what they say or why they are applied. */
    public static Basis analogy(String vi, String en, Citation first, Citation... others) {
        return new Basis(Kind.ANALOGY, Text.of(vi, en), list(first, others));
    }

    /** The same, with what the law says. */
    public Basis saying(String vi, String en) {
        return new Basis(kind, Text.of(vi, en), laws);
    }

    private static List<Citation> list(Citation first, Citation... others) {
        return Stream.concat(Stream.of(first), Stream.of(others)).toList();
    }

    /** As it stands in a sentence: "vận dụng Điều 148 Bộ luật Dân sự năm 2015: một ngày kết thúc lúc 24 giờ". */
    public Text text() {
        return Text.of(in(Text.VIETNAMESE), in(Locale.ENGLISH));
    }

    /** As {@link #text}, in one language. */
    public String in(Locale locale) {
        String said = words == null ? "" : words.in(locale);
        String cited = laws.stream().map(law -> law.text().in(locale)).collect(Collectors.joining("; "));
        return switch (kind) {
            case TEXT -> said;
            case LAW -> said.isEmpty() ? cited : cited + ": " + said;
            case ANALOGY -> kind.label().in(locale) + " " + cited + ": " + said;
            case READING, PRACTICE -> kind.label().in(locale) + ": " + said;
        };
    }

    /** As {@link #in}, on a line of its own: with a capital letter at its beginning. */
    public String line(Locale locale) {
        return capital(in(locale));
    }

    /** Several, as one text that begins with a capital letter. */
    static Text joined(List<Basis> bases) {
        return Text.of(joined(bases, Text.VIETNAMESE), joined(bases, Locale.ENGLISH));
    }

    private static String joined(List<Basis> bases, Locale locale) {
        return capital(bases.stream().map(basis -> basis.in(locale)).collect(Collectors.joining("; ")));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
