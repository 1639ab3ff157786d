package vn.childplan.validation.rule;

import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.text.Text;

/** What a rule says of itself that a file states: in the words of the file, in both languages. */
final class StatedWords {
    private static final Text NO_REASON =
            Text.of("bộ quy tắc này quy định như vậy, không nêu lý do", "this rule set says so and gives no reason");

    private StatedWords() {}

    /** Refuses a text that is there and says nothing; one that is not there is no matter. */
    static void requireSaid(String field, @Nullable String text) {
        if (text != null && text.isBlank()) {
            throw RefusedText.because(
                    field + " để trống; ghi lời văn, hoặc bỏ trường này nếu không bắt buộc",
                    field + " is empty; write words, or leave the field out if it may be");
        }
    }

    /** Begins the rule of that id. */
    static RuleBuilder begin(
            String id, @Nullable String title, Text unlessSaid, @Nullable String basis, @Nullable String reason) {
        RuleBuilder builder = Rule.named(id).mayMatchNothing();
        if (title == null) {
            builder.title(unlessSaid.vi(), unlessSaid.en());
        } else {
            builder.title(title, title);
        }
        if (basis != null) {
            builder.basis(basis, basis);
        }
        if (reason != null) {
            builder.basis(Basis.reading(reason, reason));
        } else if (basis == null) {
            builder.basis(Basis.reading(NO_REASON.vi(), NO_REASON.en()));
        }
        return builder;
    }

    /** On what such a rule rests; null if the file did not say. */
    static @Nullable String basis(RuleDescription about) {
        return words(about, Basis.Kind.TEXT);
    }

    /** Why there is such a rule; null if the file did not say. */
    static @Nullable String reason(RuleDescription about) {
        String words = words(about, Basis.Kind.READING);
        return NO_REASON.vi().equals(words) ? null : words;
    }

    private static @Nullable String words(RuleDescription about, Basis.Kind kind) {
        for (Basis basis : about.bases()) {
            Text words = basis.words();
            if (basis.kind() == kind && words != null) {
                return words.vi();
            }
        }
        return null;
    }

    /** The first of the lines that states the rule whole; empty if neither does. */
    static <L> Optional<L> same(Rule rule, L untitled, L titled, Function<L, ? extends Rule> stated) {
        return Stream.of(untitled, titled)
                .filter(line -> stated.apply(line).equals(rule))
                .findFirst();
    }
}
