package vn.childplan.validation.internal.judging;

import java.util.IdentityHashMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.rule.SharedFacts.DutyQuestion;

/** What rules have found out about the duty that is judged: the same for all its bearers, so it is worked out once. */
final class DutyAnswers {
    private final IdentityHashMap<DutyQuestion<?>, Optional<?>> answers = new IdentityHashMap<>();
    private @Nullable DutyTerm answered;

    /** The answer to a question about a duty; null where there is none. */
    @SuppressWarnings({"unchecked", "ReferenceEquality"}) // an answer is kept under its question and for its term
    <T> @Nullable T to(DutyQuestion<T> question, DutyTerm term, OfficialCalendar calendar) {
        if (term != answered) {
            answers.clear();
            answered = term;
        }
        Optional<?> answer = answers.get(question);
        if (answer == null) {
            answer = Optional.ofNullable(question.answer(term, calendar));
            answers.put(question, answer);
        }
        return (T) answer.orElse(null);
    }
}
