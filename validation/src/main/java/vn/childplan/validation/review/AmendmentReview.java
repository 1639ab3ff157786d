package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ConcernedAgencies;
import vn.childplan.core.plan.PartyMeaning;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/**
 * Whether what was issued after a plan fits it: amendments that amend another plan, change a clause that is not there, add one that
 * is, or contradict each other; letters that name words which the plan no longer has. Errors are what cannot be applied; warnings
 * are what can be, and should be looked at.
 *
 * <p>{@link #of} may be called by many threads at once: each call looks through the plan anew.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class AmendmentReview {
    private final AmendedPlan amended;
    private final List<Finding> findings = new ArrayList<>();
    private final Map<ClauseRef, Changed> changed = new HashMap<>();

    /** Who changed a clause last. */
    private record Changed(Amendment amendment, Amendment.Change change) {}

    private AmendmentReview(AmendedPlan amended) {
        this.amended = amended;
    }

    /** What is to be said, in the order in which the documents come to hold; empty if all fits. */
    public static List<Finding> of(AmendedPlan amended) {
        AmendmentReview review = new AmendmentReview(amended);
        Plan words = amended.original();
        for (Amendment amendment : amended.amendments()) {
            review.checkDocument(amendment);
            for (Amendment.Change change : amendment.changes()) {
                review.checkChange(amendment, change, words);
                words = change.appliedTo(words);
            }
        }
        amended.concerned().forEach(review::checkNamed);
        return List.copyOf(review.findings);
    }

    private void checkDocument(Amendment amendment) {
        Plan plan = amended.original();
        Text cited = amendment.document().cited();
        if (!amendment.amends().names(plan)) {
            error(
                    "amendment.other-plan",
                    amendment.changes().get(0).by(),
                    Text.of(
                            cited.vi() + " sửa đổi, bổ sung kế hoạch " + amendment.amends() + ", không phải "
                                    + plan.id(),
                            cited.en() + " amends plan " + amendment.amends() + ", not " + plan.id()),
                    Text.of(
                            "Dùng với kế hoạch đó, hoặc sửa trường amends.",
                            "Use it with that plan, or correct amends."));
        }
        if (amendment.date().isBefore(plan.date())) {
            error(
                    "amendment.before-plan",
                    amendment.changes().get(0).by(),
                    Text.of(
                            cited.vi() + " có ngày trước kế hoạch ("
                                    + TimeFormat.date(plan.date()).vi() + ")",
                            cited.en() + " is older than the plan ("
                                    + TimeFormat.date(plan.date()).en() + ")"),
                    Text.of("Sửa ngày.", "Correct the date."));
        }
    }

    private void checkChange(Amendment amendment, Amendment.Change change, Plan words) {
        ClauseRef target = change.target();
        Changed before = changed.put(target, new Changed(amendment, change));
        if (!change.fits(words)) {
            boolean repealed = before != null && before.change().after() == null;
            if (change.needsTarget() && repealed) {
                contradicts(Severity.ERROR, amendment, change, before, Text.of("đã bãi bỏ", "has repealed"));
            } else if (change.needsTarget()) {
                unknown(amendment, change, words);
            } else {
                exists(amendment, change);
            }
        } else if (before != null && before.amendment().effective().equals(amendment.effective())) {
            contradicts(
                    Severity.WARNING,
                    amendment,
                    change,
                    before,
                    Text.of("cũng sửa đổi từ cùng ngày", "changes from the same day"));
        }
    }

    private void unknown(Amendment amendment, Amendment.Change change, Plan words) {
        List<String> known =
                words.clauses().stream().map(Clause::ref).map(ClauseRef::value).toList();
        String target = change.target().value();
        error(
                "amendment.unknown-clause",
                change.by(),
                Text.of(
                        amendment.document().cited().vi() + " sửa đổi "
                                + change.target().inSentence().vi() + ", kế hoạch không có mục này",
                        amendment.document().cited().en() + " changes "
                                + change.target().inSentence().en() + ", which the plan does not have"),
                Nearest.to(target, known)
                        .map(near -> Text.of("Có phải là '" + near + "'?", "Did you mean '" + near + "'?"))
                        .orElse(Text.of("Sửa số mục.", "Correct the number of the clause.")));
    }

    private void exists(Amendment amendment, Amendment.Change change) {
        error(
                "amendment.clause-exists",
                change.by(),
                Text.of(
                        amendment.document().cited().vi() + " bổ sung "
                                + change.target().inSentence().vi() + ", kế hoạch đã có mục này",
                        amendment.document().cited().en() + " adds "
                                + change.target().inSentence().en() + ", which the plan has already"),
                Text.of(
                        "Ghi REPLACE nếu là sửa đổi, hoặc sửa số mục.",
                        "Write REPLACE if it changes it, or correct the" + " number."));
    }

    private void contradicts(
            Severity severity, Amendment amendment, Amendment.Change change, Changed before, Text does) {
        Text place = change.target().inSentence();
        Text first = before.amendment().document().cited();
        Text second = amendment.document().cited();
        findings.add(Finding.of(
                        "amendment.contradicts",
                        severity,
                        Text.of(
                                second.vi() + " (mục " + change.by() + ") sửa đổi " + place.vi() + " mà " + first.vi()
                                        + " (mục " + before.change().by() + ") " + does.vi(),
                                second.en() + " (clause " + change.by() + ") changes " + place.en() + ", which "
                                        + first.en() + " (clause "
                                        + before.change().by() + ") " + does.en()),
                        Text.of(
                                "Hỏi cơ quan ban hành văn bản nào được áp dụng; ở đây văn bản sau được áp dụng nếu có"
                                        + " thể.",
                                "Ask the issuer which one holds; here the later one is applied where it can be."))
                .withClause(change.target()));
    }

    private void checkNamed(ConcernedAgencies named) {
        Plan words = amended.amendedOn(named.effective());
        boolean open = words.clause(named.clause()).stream()
                .flatMap(clause -> PartyMeaning.parties(clause).stream())
                .anyMatch(named::names);
        if (!open) {
            findings.add(Finding.of(
                            "concerned.words-gone",
                            Severity.WARNING,
                            Text.of(
                                    named.letter().cited().vi() + " nêu tên “" + named.words() + "”, "
                                            + named.clause().inSentence().vi() + " không có lời văn này vào ngày "
                                            + TimeFormat.date(named.effective()).vi(),
                                    named.letter().cited().en() + " names “" + named.words() + "”, which "
                                            + named.clause().inSentence().en() + " does not have on "
                                            + TimeFormat.date(named.effective()).en()),
                            Text.of("Xem lại lời văn và ngày.", "Look at the words and the day."))
                    .withClause(named.clause()));
        }
    }

    private void error(String code, ClauseRef clause, Text message, Text remedy) {
        findings.add(Finding.of(code, Severity.ERROR, message, remedy).withClause(clause));
    }
}
