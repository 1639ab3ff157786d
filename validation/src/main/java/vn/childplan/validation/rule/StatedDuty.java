package vn.childplan.validation.rule;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.internal.json.Word;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.StandingLaw;

/**
 * A report that is due again and again, as a file states it.
 *
 * @param rule the id of the rule that it becomes
 * @param document the number of the document that orders it
 * @param name how people cite the document
 * @param place the article that sets it, or null for the document as a whole
 * @param from the first day on which it binds
 * @param until the last day on which it binds, or null
 * @param clause the number of the clause that it adds to a plan
 * @param heading what is reported
 * @param wording the words that say when
 * @param reporters who reports, as a plan names them
 * @param every how often
 * @param due until when in each period
 * @param addressee to whom
 * @param channel through whom, or null
 * @param title the rule in a sentence, or null
 * @param basis on what it rests, beside the document; or null
 * @param reason why it is there, or null
 */
record StatedDuty(
        @JsonProperty @Word String rule,
        @JsonProperty DocumentNumber document,
        @JsonProperty String name,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String place,

        @JsonProperty LocalDate from,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate until,

        @JsonProperty ClauseRef clause,
        @JsonProperty String heading,
        @JsonProperty String wording,
        @JsonProperty List<Party> reporters,
        @JsonProperty ReportingPeriod.Kind every,
        @JsonProperty StatedDue due,
        @JsonProperty AgencyId addressee,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        AgencyId channel,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String title,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String basis,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        String reason) {

    /** A report or law that cannot be made is refused here, where the reader of the file knows its place. */
    StatedDuty {
        Objects.requireNonNull(rule, "rule");
        StatedWords.requireSaid("name", name);
        StatedWords.requireSaid("place", place);
        StatedWords.requireSaid("heading", heading);
        StatedWords.requireSaid("wording", wording);
        StatedWords.requireSaid("title", title);
        StatedWords.requireSaid("basis", basis);
        StatedWords.requireSaid("reason", reason);
        toReport(clause, heading, wording, reporters, every, due, addressee, channel);
        law(document, name, place, from, until);
    }

    private static StandingLaw law(
            DocumentNumber document, String name, @Nullable String place, LocalDate from, @Nullable LocalDate until) {
        Text cited = Text.of(name, name);
        Text where = place == null ? cited : Text.of(place + " " + name, place + " " + name);
        return new StandingLaw(document, cited, where, from, until, List.of());
    }

    private static RecurringReport toReport(
            ClauseRef clause,
            String heading,
            String wording,
            List<Party> reporters,
            ReportingPeriod.Kind every,
            StatedDue due,
            AgencyId addressee,
            @Nullable AgencyId channel) {
        return new RecurringReport(clause, heading, wording, reporters, every, due.toDue(), addressee, channel);
    }

    /** The rule that it states. */
    ClauseRule toRule() {
        StandingLaw law = law(document, name, place, from, until);
        Text sentence = Text.of(heading + ": " + wording, heading + ": " + wording);
        return StatedWords.begin(
                        rule, title, sentence, basis == null ? law.place().vi() : basis, reason)
                .clauses(law, toReport(clause, heading, wording, reporters, every, due, addressee, channel));
    }

    /** What states a rule; empty if a file cannot. */
    static Optional<StatedDuty> of(Rule rule) {
        return rule.match(StatedDuty::of, reading -> Optional.empty(), judging -> Optional.<StatedDuty>empty());
    }

    private static Optional<StatedDuty> of(ClauseRule rule) {
        if (!(rule.source() instanceof RecurringReport report)) {
            return Optional.empty();
        }
        RuleDescription about = rule.about();
        StandingLaw law = rule.law();
        String name = law.name().vi();
        String where = law.place().vi();
        String basis = StatedWords.basis(about);
        StatedDuty untitled = new StatedDuty(
                about.id(),
                law.document(),
                name,
                where.endsWith(" " + name) ? where.substring(0, where.length() - name.length() - 1) : null,
                law.since(),
                law.until(),
                report.clause(),
                report.heading(),
                report.wording(),
                report.reporters(),
                report.every(),
                StatedDue.of(report.due()),
                report.addressee(),
                report.channel(),
                null,
                where.equals(basis) ? null : basis,
                StatedWords.reason(about));
        return StatedWords.same(rule, untitled, untitled.titled(about.title().vi()), StatedDuty::toRule);
    }

    private StatedDuty titled(String words) {
        return new StatedDuty(
                rule, document, name, place, from, until, clause, heading, wording, reporters, every, due, addressee,
                channel, words, basis, reason);
    }
}
