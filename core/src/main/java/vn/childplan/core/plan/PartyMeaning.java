package vn.childplan.core.plan;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.text.VietnameseText;

/**
 * Words by which a clause names somebody, and the agencies that they mean.
 *
 * @param clause the number of the clause
 * @param words its words for a party; case, spaces and punctuation do not matter
 * @param agencies whom they mean
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PartyMeaning(ClauseRef clause, @ComposedText String words, List<AgencyId> agencies) {
    public PartyMeaning {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(words, "words");
        agencies = List.copyOf(agencies);
    }

    /** The parties that a clause names, in its order; none for one that gives nothing to do. */
    public static List<Party> parties(Clause clause) {
        return switch (clause.kind()) {
            case TASK -> {
                PlanTask task = (PlanTask) clause;
                yield Stream.concat(task.leads().parties().stream(), task.coordinating().parties().stream())
                        .toList();
            }
            case ASSIGNMENT ->
                ((Assignment) clause)
                        .duties().stream()
                                .flatMap(duty -> duty.bearers().stream())
                                .toList();
            case REPORTING -> ((ReportingDuty) clause).reporters();
            case HEADING, STATEMENT, FUNDING -> List.of();
        };
    }

    /** Whether a party is named by these words. */
    public boolean isMeant(Party party) {
        return isMeant(party.wording());
    }

    /** Whether these words are the same. */
    public boolean isMeant(String wording) {
        return VietnameseText.matchKey(wording).equals(VietnameseText.matchKey(words));
    }

    /** Whether a plan has the words in the clause. */
    public boolean concerns(Plan plan) {
        return plan.clause(clause).filter(this::concerns).isPresent();
    }

    private boolean concerns(Clause found) {
        return parties(found).stream().anyMatch(this::isMeant);
    }

    /** The plan, in which these words name the agencies; the plan itself if it does not have them. */
    public Plan readInto(Plan plan) {
        return plan.clause(clause)
                .filter(this::concerns)
                .map(found -> plan.toBuilder().replace(readInto(found)).build())
                .orElse(plan);
    }

    private Clause readInto(Clause found) {
        return switch (found.kind()) {
            case TASK -> {
                PlanTask task = (PlanTask) found;
                yield task.withLeads(readInto(task.leads())).withCoordinating(readInto(task.coordinating()));
            }
            case ASSIGNMENT -> {
                Assignment assignment = (Assignment) found;
                yield new Assignment(
                        assignment.ref(),
                        assignment.wording(),
                        assignment.duties().stream().map(this::readInto).toList());
            }
            case REPORTING -> {
                ReportingDuty regime = (ReportingDuty) found;
                yield new ReportingDuty(
                        regime.ref(),
                        regime.heading(),
                        regime.wording(),
                        readInto(regime.reporters()),
                        regime.reports(),
                        regime.addressee(),
                        regime.channel(),
                        regime.escalation());
            }
            case HEADING, STATEMENT, FUNDING -> found;
        };
    }

    private Responsibility readInto(Responsibility line) {
        return new Responsibility(line.wording(), line.role(), readInto(line.parties()));
    }

    private AssignedDuty readInto(AssignedDuty duty) {
        return new AssignedDuty(
                duty.wording(),
                duty.duty(),
                duty.role(),
                readInto(duty.bearers()),
                duty.schedule(),
                duty.force(),
                duty.addressee(),
                duty.channel());
    }

    private List<Party> readInto(List<Party> parties) {
        return parties.stream()
                .flatMap(party -> isMeant(party)
                        ? agencies.stream().map(agency -> (Party) new Party.One(party.wording(), agency, null))
                        : Stream.of(party))
                .toList();
    }
}
