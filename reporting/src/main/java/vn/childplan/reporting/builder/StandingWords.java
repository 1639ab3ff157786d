package vn.childplan.reporting.builder;

import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.YearEvent;
import vn.childplan.validation.rule.Status;

/** How a verdict reads in a list where no column tells of its events. */
final class StandingWords {
    private StandingWords() {}

    /** What is not done though the event that it is for is over is not said to have time. */
    static String of(Verdict verdict, Wording words) {
        YearEvent event = verdict.eventOver();
        boolean open = verdict.status() == Status.IN_TIME || verdict.status() == Status.DUE_SOON;
        return event == null || !open
                ? words.of(verdict.label())
                : words.say(
                        event.label().vi() + " đã qua",
                        "not done yet; the event is over: " + event.label().en());
    }
}
