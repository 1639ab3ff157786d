package vn.childplan.validation.rule;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.text.VietnameseText;
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
        if (!obligation.clause().equals(clause) || !isMeant(party)) {
            return Outcome.NOT_APPLICABLE;
        }
        notes.input("khoản", "clause", clause);
        notes.input("lời văn", "words", "“" + party.wording() + "”");
        notes.input("được hiểu là", "read as", means);
        return Outcome.PASSED;
    }

    @Override
    public Plan read(Plan plan) {
        return plan.clause(clause)
                .filter(this::concerns)
                .map(found -> plan.toBuilder().replace(read(found)).build())
                .orElse(plan);
    }

    @Override
    public boolean concerns(Plan plan) {
        return plan.clause(clause).filter(this::concerns).isPresent();
    }

    private boolean concerns(Clause found) {
        return parties(found).anyMatch(this::isMeant);
    }

    private boolean isMeant(Party party) {
        return isMeant(party.wording());
    }

    private boolean isMeant(String wording) {
        return VietnameseText.matchKey(wording).equals(VietnameseText.matchKey(words));
    }

    /** Whether two rules read the same words of a clause, for plans of some of the same days. */
    static boolean ofSameWords(Rule one, Rule other) {
        return of(one).flatMap(first -> of(other)
                                .filter(second -> first.clause.equals(second.clause) && first.isMeant(second.words)))
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
                .flatMap(PartyReading::parties)
                .map(Party::wording)
                .distinct()
                .toList();
    }

    private static Stream<Party> parties(Clause clause) {
        return switch (clause.kind()) {
            case TASK -> {
                PlanTask task = (PlanTask) clause;
                yield Stream.concat(task.leads().parties().stream(), task.coordinating().parties().stream());
            }
            case ASSIGNMENT -> ((Assignment) clause).duties().stream().flatMap(duty -> duty.bearers().stream());
            case REPORTING -> ((ReportingDuty) clause).reporters().stream();
            case HEADING, STATEMENT, FUNDING -> Stream.of();
        };
    }

    private Clause read(Clause clauseFound) {
        return switch (clauseFound.kind()) {
            case TASK -> {
                PlanTask task = (PlanTask) clauseFound;
                yield task.withLeads(read(task.leads())).withCoordinating(read(task.coordinating()));
            }
            case ASSIGNMENT -> {
                Assignment assignment = (Assignment) clauseFound;
                yield new Assignment(
                        assignment.ref(),
                        assignment.wording(),
                        assignment.duties().stream().map(this::read).toList());
            }
            case REPORTING -> {
                ReportingDuty regime = (ReportingDuty) clauseFound;
                yield new ReportingDuty(
                        regime.ref(),
                        regime.heading(),
                        regime.wording(),
                        read(regime.reporters()),
                        regime.reports(),
                        regime.addressee(),
                        regime.channel(),
                        regime.escalation());
            }
            case HEADING, STATEMENT, FUNDING -> clauseFound;
        };
    }

    private Responsibility read(Responsibility line) {
        return new Responsibility(line.wording(), line.role(), read(line.parties()));
    }

    private AssignedDuty read(AssignedDuty duty) {
        return new AssignedDuty(
                duty.wording(),
                duty.duty(),
                duty.role(),
                read(duty.bearers()),
                duty.schedule(),
                duty.force(),
                duty.addressee(),
                duty.channel());
    }

    private List<Party> read(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> isMeant(party)
                        ? means.stream().map(agency -> (Party) new Party.One(party.wording(), agency, null))
                        : Stream.of(party))
                .toList();
    }
}
