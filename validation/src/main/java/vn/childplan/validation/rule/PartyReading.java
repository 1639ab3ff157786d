package vn.childplan.validation.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PartyMeaning;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.Obligation;

/**
 * Whom words of a clause mean: those "liên quan" by name, or another lead than the one that the plan names. The plan keeps its
 * words; who owes the duty is read otherwise.
 *
 * <pre>{@code
 * Rule lead = Rule.named("local.lead")
 *         .title("Sở Nội vụ chủ trì thay Sở Y tế", "The department of home affairs leads in place of that of health")
 *         .basis("Quyết định số 99/QĐ-UBND", "Decision 99/QĐ-UBND")
 *         .reading(PartyReading.of("II.2", "Sở Y tế", "so-noi-vu"));
 * }</pre>
 *
 * @param clause the number of the clause
 * @param words the words of the clause that name a party; case, space and punctuation do not matter
 * @param means the agencies that they mean
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PartyReading(ClauseRef clause, String words, List<AgencyId> means) implements ReadingRule.Account {
    public PartyReading {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(words, "words");
        means = List.copyOf(means);
        if (means.isEmpty()) {
            throw new IllegalArgumentException("“" + words + "” of " + clause + " must mean somebody");
        }
    }

    /** Of a clause, its words, and the ids of the agencies that they mean. */
    public static PartyReading of(String clause, String words, String... means) {
        return new PartyReading(
                ClauseRef.of(clause), words, Stream.of(means).map(AgencyId::of).toList());
    }

    @Override
    public Outcome write(Plan plan, AgencyDirectory directory, Obligation obligation, Settings settings, Notes notes) {
        Party party = obligation.term().party();
        if (!obligation.clause().equals(clause) || !meaning().isMeant(party)) {
            return Outcome.NOT_APPLICABLE;
        }
        notes.input("mục, khoản", "clause", clause);
        notes.input("lời văn", "words", "“" + party.wording() + "”");
        notes.input("được hiểu là", "read as", means);
        return Outcome.PASSED;
    }

    @Override
    public Plan read(Plan plan) {
        return meaning().readInto(plan);
    }

    @Override
    public boolean concerns(Plan plan) {
        return meaning().concerns(plan);
    }

    private PartyMeaning meaning() {
        return new PartyMeaning(clause, words, means);
    }

    /** Whether two rules read the same words of a clause, for plans of some of the same days. */
    static boolean ofSameWords(Rule one, Rule other) {
        return of(one).flatMap(first -> of(other)
                                .filter(second -> first.clause.equals(second.clause)
                                        && first.meaning().isMeant(second.words)))
                        .isPresent()
                && RuleList.shareDays(one, other);
    }

    private static Optional<PartyReading> of(Rule rule) {
        return rule.match(
                law -> Optional.empty(),
                reading -> reading.account() instanceof PartyReading words ? Optional.of(words) : Optional.empty(),
                judging -> Optional.<PartyReading>empty());
    }

    /** The words by which a clause of a plan names parties; none if there is no such clause. */
    static List<String> wordsOf(Plan plan, ClauseRef clause) {
        return plan.clause(clause).stream()
                .flatMap(found -> PartyMeaning.parties(found).stream())
                .map(Party::wording)
                .distinct()
                .toList();
    }
}
