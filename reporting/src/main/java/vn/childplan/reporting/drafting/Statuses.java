package vn.childplan.reporting.drafting;

import java.util.Locale;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Tone;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Rate;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** How obligations stand, as cells and headings. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class Statuses {
    private Statuses() {}

    /** A status: its name for programs, its label for people, coloured. */
    public static Cell.Coded cell(Status status, Wording words) {
        return new Cell.Coded(status.name(), status.label().in(words.locale()), tone(status));
    }

    /** How a verdict stands: the name of its status for programs, its label for people, coloured. */
    public static Cell.Coded cell(Verdict verdict, Wording words) {
        return new Cell.Coded(verdict.status().name(), words.of(verdict.label()), tone(verdict.wording()));
    }

    /** A way in which verdicts read: its name for programs, its label for people, coloured. */
    public static Cell.Coded cell(StatusWording wording, Wording words) {
        return new Cell.Coded(wording.name(), words.of(wording.label()), tone(wording));
    }

    /** How a status is coloured. */
    public static Tone tone(Status status) {
        return switch (status) {
            case MET -> Tone.GOOD;
            case IN_TIME -> Tone.RUNNING;
            case DUE_SOON, MET_LATE, UNDETERMINED -> Tone.CAUTION;
            case OVERDUE -> Tone.BAD;
            case NOT_OPEN, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED -> Tone.NEUTRAL;
        };
    }

    /** As its status; a difficulty that nobody has reported is to be looked at, although no day is set for it. */
    private static Tone tone(StatusWording wording) {
        return wording.isUnreported() ? Tone.CAUTION : tone(wording.status());
    }

    /** The label of a status with a capital. */
    public static String heading(Status status, Wording words) {
        return heading(status.label(), words);
    }

    /** A label with a capital. */
    public static String heading(Text text, Wording words) {
        String label = words.of(text);
        return label.substring(0, 1).toUpperCase(Locale.ROOT) + label.substring(1);
    }

    /** A rate of obligations as a share. */
    public static Cell.Share share(Rate rate) {
        return Cell.share(rate.numerator(), rate.denominator());
    }
}
