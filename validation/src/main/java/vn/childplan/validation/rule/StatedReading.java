package vn.childplan.validation.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.internal.json.Word;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;

/**
 * A reading of one's own as a file states it: whom words of a clause mean.
 *
 * @param rule the id of the rule that it becomes
 * @param clause the number of the clause
 * @param words the words that name a party
 * @param means the agencies that they mean
 * @param from for plans from which day on, or null
 * @param until for plans up to which day, that day included, or null
 * @param title the reading in a sentence, or null
 * @param basis on what it rests, or null
 * @param reason why it is read so, or null
 */
record StatedReading(
        @JsonProperty @Word String rule,
        @JsonProperty ClauseRef clause,
        @JsonProperty String words,
        @JsonProperty List<AgencyId> means,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate from,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate until,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String title,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String basis,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String reason) {

    /** A reading that means nobody, or has an empty text, is refused here, where the reader of the file knows its place. */
    StatedReading {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(words, "words");
        StatedWords.requireSaid("words", words);
        StatedWords.requireSaid("title", title);
        StatedWords.requireSaid("basis", basis);
        StatedWords.requireSaid("reason", reason);
        if (from != null && until != null && until.isBefore(from)) {
            throw RefusedText.because(
                    "ngày kết thúc (until) " + until + " trước ngày bắt đầu (from) " + from,
                    "until " + until + " is before from " + from);
        }
        if (means.isEmpty()) {
            throw RefusedText.because(
                    "means không nêu cơ quan nào; ghi ít nhất một mã cơ quan",
                    "means names no agency; write the id of one at least");
        }
    }

    /** The rule that it states. */
    ReadingRule toRule() {
        RuleBuilder builder = StatedWords.begin(rule, title, sentence(), basis, reason);
        if (from != null) {
            builder.from(from);
        }
        if (until != null) {
            builder.until(until.plusDays(1));
        }
        return builder.reading(new PartyReading(clause, words, means));
    }

    private Text sentence() {
        return Text.of(
                "“" + words + "” tại " + clause.inSentence().vi() + ": cơ quan cụ thể theo bộ quy tắc",
                "“" + words + "” in " + clause.inSentence().in(Locale.ENGLISH) + ": whom the rule set says");
    }

    /** What states a rule; empty if a file cannot. */
    static Optional<StatedReading> of(Rule rule) {
        return rule.match(law -> Optional.empty(), StatedReading::of, judging -> Optional.<StatedReading>empty());
    }

    private static Optional<StatedReading> of(ReadingRule rule) {
        if (!(rule.account() instanceof PartyReading reading)) {
            return Optional.empty();
        }
        RuleDescription about = rule.about();
        Validity days = about.validity();
        StatedReading untitled = new StatedReading(
                about.id(),
                reading.clause(),
                reading.words(),
                reading.means(),
                days.from(),
                days.to() == null ? null : days.to().minusDays(1),
                null,
                StatedWords.basis(about),
                StatedWords.reason(about));
        return StatedWords.same(rule, untitled, untitled.titled(about.title().vi()), StatedReading::toRule);
    }

    private StatedReading titled(String words) {
        return new StatedReading(rule, clause, this.words, means, from, until, words, basis, reason);
    }
}
