package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** Those of whom something fell due and whom the plan's words leave open: nobody can write to them. */
final class Unreached extends AssessmentDocument {
    /** So many duties are named. */
    private static final int MATTERS = 3;

    private final List<Verdict> open;

    Unreached(Assessment assessment, Wording words) {
        super(assessment, words);
        this.open = assessment.verdicts().stream()
                .filter(verdict -> verdict.obligation().bearer() == null)
                .filter(verdict -> verdict.status() == Status.UNDETERMINED)
                .filter(verdict ->
                        verdict.lastDay() != null && verdict.lastDay().isBefore(today))
                .toList();
    }

    /** Beside those to whom a letter goes, to whoever signs it, who would take the list for complete. */
    Optional<String> beside() {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "Công văn chưa gửi " + who() + ": cũng đã hết hạn " + what() + ", " + notKnown() + ".",
                        "This letter does not go to " + who() + ", whose last day has passed as well (" + what() + "); "
                                + notKnown() + "."));
    }

    /** By themselves, in a phrase. */
    Optional<String> alone() {
        return open.isEmpty()
                ? Optional.empty()
                : Optional.of(words.say(
                        "chưa gửi được công văn cho " + who() + ": đã hết hạn " + what() + ", " + notKnown(),
                        "no letter goes to " + who() + ", whose last day has passed (" + what() + "); " + notKnown()));
    }

    private String who() {
        return UnknownBearers.of(open.stream().map(Verdict::obligation).toList())
                .quoted();
    }

    private String what() {
        List<String> matters = open.stream()
                .map(verdict -> matter(verdict.obligation()))
                .distinct()
                .toList();
        int more = matters.size() - MATTERS;
        return matters.stream().limit(MATTERS).collect(Collectors.joining("; "))
                + (more > 0
                        ? words.say(
                                "; và " + words.counted(more) + " báo cáo, nhiệm vụ khác",
                                "; and " + words.number(more) + " more")
                        : "");
    }

    private String notKnown() {
        return words.say("chưa xác định được là những cơ quan nào", "it is not known which agencies they are");
    }
}
