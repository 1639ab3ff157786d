package vn.childplan.reporting.builder;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.childplan.core.finding.Finding;
import vn.childplan.reporting.drafting.InWords;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.review.PlanReview;
import vn.childplan.validation.review.ReviewRule;

/** Whom the plan addresses by a group and the directory does not hold: a sheet of agencies cannot have them. */
final class MissingAgencies {
    private static final Set<String> TELLING = Set.of("review.group-members-missing", "review.group-empty");

    private MissingAgencies() {}

    /** What the review says of them, as a note; empty where it finds nothing. */
    static Optional<Paragraph> note(PlanUnderRules plan, Wording words) {
        InWords inWords = new InWords(plan.directory(), words);
        String missing = review().of(plan.plan(), plan.directory(), plan.calendar(), plan.rules()).stream()
                .filter(finding -> TELLING.contains(finding.code()))
                .map(finding -> said(finding, inWords))
                .collect(Collectors.joining(" "));
        return missing.isEmpty()
                ? Optional.empty()
                : Optional.of(Paragraph.note(words.say(
                        "Cơ quan chưa có trong danh mục cơ quan thì không có trong bảng. " + missing,
                        "The table cannot have agencies that the directory lacks. " + missing)));
    }

    private static String said(Finding finding, InWords inWords) {
        String message = inWords.message(finding);
        return message.endsWith("…") ? message : message + ".";
    }

    private static PlanReview review() {
        PlanReview review = PlanReview.standard();
        for (ReviewRule rule : PlanReview.standard().rules()) {
            review = TELLING.contains(rule.id()) ? review : review.without(rule.id());
        }
        return review;
    }
}
