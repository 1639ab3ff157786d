package vn.childplan.validation.obligation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ConcernedAgencies;
import vn.childplan.core.plan.Plan;
import vn.childplan.validation.obligation.SubsequentDocument.Effect;

/** What was issued after a plan until a day, by the clauses that it bears on. */
final class IssuedSince {
    /** Nothing was. */
    static final IssuedSince NOTHING = new IssuedSince(Map.of(), List.of());

    private final Map<ClauseRef, List<SubsequentDocument>> amended;
    private final List<ConcernedAgencies> named;

    private IssuedSince(Map<ClauseRef, List<SubsequentDocument>> amended, List<ConcernedAgencies> named) {
        this.amended = amended;
        this.named = named;
    }

    /** Of a plan, on a day. */
    static IssuedSince of(AmendedPlan plan, LocalDate day) {
        Map<ClauseRef, List<SubsequentDocument>> amended = new HashMap<>();
        Plan words = plan.original();
        for (Amendment amendment : plan.amendments()) {
            if (amendment.effective().isAfter(day)) {
                continue;
            }
            for (Amendment.Change change : amendment.changes()) {
                if (change.fits(words)) {
                    amended.computeIfAbsent(change.target(), clause -> new ArrayList<>())
                            .add(document(amendment, change, Effect.AMENDS));
                }
                words = change.appliedTo(words);
            }
        }
        return new IssuedSince(
                amended,
                plan.concerned().stream()
                        .filter(each -> !each.effective().isAfter(day))
                        .toList());
    }

    static SubsequentDocument document(Amendment amendment, Amendment.Change change, Effect effect) {
        return new SubsequentDocument(amendment.document(), change.by(), amendment.effective(), effect);
    }

    /** The day of the words in which a clause stands: of the plan, or of the last amendment of it. */
    LocalDate worded(ClauseRef clause, LocalDate planDate) {
        List<SubsequentDocument> documents = amended.getOrDefault(clause, List.of());
        return documents.isEmpty()
                ? planDate
                : documents.get(documents.size() - 1).from();
    }

    /** What bears on a duty of a clause that its words give to a party. */
    List<SubsequentDocument> on(ClauseRef clause, Party party) {
        List<SubsequentDocument> documents = new ArrayList<>(amended.getOrDefault(clause, List.of()));
        for (ConcernedAgencies each : named) {
            boolean isMeant = each.clause().equals(clause)
                    && each.meaning().isMeant(party)
                    && party.agency() != null
                    && each.agencies().contains(party.agency());
            if (isMeant) {
                documents.add(new SubsequentDocument(each.letter(), null, each.effective(), Effect.NAMES));
            }
        }
        return documents;
    }
}
