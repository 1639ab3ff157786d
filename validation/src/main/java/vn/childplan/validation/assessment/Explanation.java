package vn.childplan.validation.assessment;

import java.util.List;
import org.apiguardian.api.API;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Reason;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;

/**
 * Why a verdict came out as it did: a tree of reasons in one language, question by question.
 *
 * @param obligation the id of the obligation
 * @param status the verdict
 * @param conclusion the verdict in a sentence
 * @param questions the questions asked, in order
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Explanation(String obligation, Status status, String conclusion, List<Question> questions) {
    /**
     * One question and the rules that answered it.
     *
     * @param stage which question
     * @param title the question in words
     * @param reasons the rules asked, in order, those that did not apply included
     */
    public record Question(Stage stage, String title, List<Reason> reasons) {
        public Question {
            reasons = List.copyOf(reasons);
        }
    }

    public Explanation {
        questions = List.copyOf(questions);
    }

    /** All reasons, in order. */
    public List<Reason> reasons() {
        return questions.stream()
                .flatMap(question -> question.reasons().stream())
                .toList();
    }

    /** The tree as text, one line a step, ending in a line break. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder(conclusion).append('\n');
        for (int q = 0; q < questions.size(); q++) {
            Question question = questions.get(q);
            boolean lastQuestion = q == questions.size() - 1;
            text.append(lastQuestion ? "└─ " : "├─ ").append(question.title()).append('\n');
            String indent = lastQuestion ? "   " : "│  ";
            for (int r = 0; r < question.reasons().size(); r++) {
                write(
                        text,
                        indent,
                        question.reasons().get(r),
                        r == question.reasons().size() - 1);
            }
        }
        return text.toString();
    }

    private static void write(StringBuilder text, String indent, Reason reason, boolean last) {
        text.append(indent)
                .append(last ? "└─ " : "├─ ")
                .append(mark(reason.outcome()))
                .append(' ');
        text.append(reason.title()).append(" [").append(reason.rule()).append("]\n");
        if (reason.outcome() == Outcome.NOT_APPLICABLE) {
            return;
        }
        String deeper = indent + (last ? "   " : "│  ") + "  ";
        for (Reason.Ground ground : reason.bases()) {
            text.append(deeper).append(ground.text()).append('\n');
        }
        for (Reason.Input input : reason.inputs()) {
            text.append(deeper)
                    .append(input.name())
                    .append(": ")
                    .append(input.value())
                    .append('\n');
        }
        if (!reason.consequence().isEmpty()) {
            text.append(deeper).append("⇒ ").append(reason.consequence()).append('\n');
        }
    }

    private static String mark(Outcome outcome) {
        return switch (outcome) {
            case PASSED -> "✓";
            case FAILED -> "✗";
            case NOT_APPLICABLE -> "·";
            case UNDETERMINED -> "?";
            case ERROR -> "!";
        };
    }
}
