package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Reason;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;

/**
 * Why a verdict came out as it did, in one language: the clause's own words, the rules question by question, which entries
 * counted, the last permitted day, who took over from whom, and what to do next.
 *
 * @param obligation the id of the obligation
 * @param status the verdict
 * @param conclusion the verdict in a sentence
 * @param clause what orders it, in its own words
 * @param questions the questions asked, in order
 * @param entries the entries known of it, in the order of recording, those that do not count last
 * @param lastDay the last permitted day that holds; null if there is none
 * @param handovers from whom it came and to whom it went; empty where it was its bearer's all the time
 * @param next what to do now
 * @param locale the language of all texts
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Explanation(
        String obligation,
        Status status,
        String conclusion,
        ClauseWords clause,
        List<Question> questions,
        List<EntryUse> entries,
        @Nullable LastDay lastDay,
        List<Handover> handovers,
        NextStep next,
        Locale locale) {
    /**
     * The clause that orders the duty, in its own words.
     *
     * @param ref its number
     * @param place the clause as it stands in a sentence: "Mục V"
     * @param lines its lines in full, as the plan has them
     */
    public record ClauseWords(ClauseRef ref, String place, List<String> lines) {
        public ClauseWords {
            lines = List.copyOf(lines);
        }
    }

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

    /**
     * What became of one entry.
     *
     * @param entry the entry, which says when it happened and since when it is known
     * @param use what became of it
     * @param text the entry, when it was recorded, and what became of it, in a sentence
     */
    public record EntryUse(Evidence entry, Use use, String text) {
        /** What became of an entry. */
        public enum Use {
            /** It is what the duty was done by. */
            FULFILS("✓"),
            /** It was looked at, and is not what the duty was done by. */
            CONSIDERED("·"),
            /** It does not count; the text says why. */
            NOT_COUNTED("✗");

            private final String mark;

            Use(String mark) {
                this.mark = mark;
            }
        }
    }

    /**
     * The last permitted day that holds.
     *
     * @param day the day
     * @param original the day by the plan's words; null if they give none
     * @param dayOff whether offices do not work on it; false where the calendar does not hold its year
     * @param text the day with its weekday, and why a day off changes nothing, in a sentence
     */
    public record LastDay(LocalDate day, @Nullable LocalDate original, boolean dayOff, String text) {}

    /**
     * That the duty came from others, or that its bearer ended.
     *
     * @param kind which of them
     * @param on the first day on which it was so
     * @param agencies from whom it came, or who took over
     * @param decisions the decisions that say so
     * @param others who else took over from the same agencies; empty if nobody did
     * @param text the same in a sentence
     */
    public record Handover(
            Kind kind,
            LocalDate on,
            List<AgencyId> agencies,
            List<String> decisions,
            List<AgencyId> others,
            String text) {
        /** In which way a duty was handed over. */
        public enum Kind {
            /** It came to its bearer from agencies that ended. */
            TAKEN_OVER,
            /** Its bearer ended, and it passed to others. */
            PASSED_ON,
            /** Its bearer ended, and it stayed with it: it had been due before. */
            STAYED
        }

        public Handover {
            agencies = List.copyOf(agencies);
            decisions = List.copyOf(decisions);
            others = List.copyOf(others);
        }
    }

    /**
     * What to do now.
     *
     * @param who who is to do it; empty if nobody has to do anything, or if it is open who
     * @param by until when, its end included; null if at once, or if no day is set
     * @param text the same in a sentence
     */
    public record NextStep(List<AgencyId> who, @Nullable LocalDate by, String text) {
        public NextStep {
            who = List.copyOf(who);
        }
    }

    public Explanation {
        Objects.requireNonNull(clause, "clause");
        Objects.requireNonNull(next, "next");
        Objects.requireNonNull(locale, "locale");
        questions = List.copyOf(questions);
        entries = List.copyOf(entries);
        handovers = List.copyOf(handovers);
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
        branch(text, "Lời văn của ", "The words of ", clause.place(), quoted());
        for (Question question : questions) {
            text.append("├─ ").append(question.title()).append('\n');
            List<Reason> reasons = question.reasons();
            for (int r = 0; r < reasons.size(); r++) {
                write(text, reasons.get(r), r == reasons.size() - 1);
            }
        }
        branch(text, "Thông tin thực hiện", "Evidence", "", entryLines());
        if (lastDay != null) {
            branch(text, "Hạn cuối", "Last permitted day", "", List.of(lastDay.text()));
        }
        if (!handovers.isEmpty()) {
            List<String> lines = handovers.stream().map(Handover::text).toList();
            branch(text, "Chuyển giao nhiệm vụ", "Handing over", "", lines);
        }
        text.append("└─ ").append(say("Việc cần làm tiếp", "What to do next")).append('\n');
        return text.append("     ").append(next.text()).append('\n').toString();
    }

    private List<String> quoted() {
        List<String> lines = new ArrayList<>(clause.lines());
        if (!lines.isEmpty()) {
            lines.set(0, "“" + lines.get(0));
            lines.set(lines.size() - 1, lines.get(lines.size() - 1) + "”");
        }
        return lines;
    }

    private List<String> entryLines() {
        return entries.isEmpty()
                ? List.of(say("chưa có thông tin nào được ghi nhận", "nothing is recorded"))
                : entries.stream()
                        .map(entry -> entry.use().mark + " " + entry.text())
                        .toList();
    }

    private void branch(StringBuilder text, String vi, String en, String of, List<String> lines) {
        text.append("├─ ").append(say(vi, en)).append(of).append('\n');
        for (String line : lines) {
            text.append("│    ").append(line).append('\n');
        }
    }

    private String say(String vi, String en) {
        return Text.of(vi, en).in(locale);
    }

    private static void write(StringBuilder text, Reason reason, boolean last) {
        text.append(last ? "│  └─ " : "│  ├─ ").append(mark(reason.outcome())).append(' ');
        text.append(reason.title()).append(" [").append(reason.rule()).append("]\n");
        if (reason.outcome() == Outcome.NOT_APPLICABLE) {
            return;
        }
        String deeper = "│  " + (last ? "   " : "│  ") + "  ";
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
            case FAILED -> "!";
            case NOT_APPLICABLE -> "·";
            case UNDETERMINED -> "?";
            case ERROR -> "‼";
        };
    }
}
