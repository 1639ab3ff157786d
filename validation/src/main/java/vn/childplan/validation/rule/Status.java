package vn.childplan.validation.rule;

import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/** How an obligation stands at an instant, in the words of those who follow up tasks. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum Status {
    /** Its time has not come. */
    NOT_OPEN(Text.of("chưa đến kỳ", "not open yet")),
    /** Open, and its last permitted day is not near. */
    IN_TIME(Text.of("đang thực hiện, trong hạn", "under way, in time")),
    /** Open, and its last permitted day is near. */
    DUE_SOON(Text.of("sắp đến hạn", "due soon")),
    /** Its last permitted day has passed and it is not done. */
    OVERDUE(Text.of("quá hạn", "overdue")),
    /** Done, and not late. */
    MET(Text.of("hoàn thành đúng hạn", "met in time")),
    /** Done, but late. */
    MET_LATE(Text.of("hoàn thành quá hạn", "met late")),
    /** The plan gives it no date. */
    NO_DEADLINE(Text.of("không hạn", "no deadline")),
    /** Resting by decision. */
    SUSPENDED(Text.of("tạm hoãn", "suspended")),
    /** Lifted by decision. */
    WAIVED(Text.of("được miễn", "waived")),
    /** Gone over to the successors of a bearer that has ended. */
    TRANSFERRED(Text.of("đã chuyển giao", "transferred")),
    /** Something is missing to say how it stands; the reasons say what. */
    UNDETERMINED(Text.of("chưa xác định", "undetermined"));

    private final Text label;

    Status(Text label) {
        this.label = label;
    }

    /** The status as officials word it. */
    public Text label() {
        return label;
    }

    /**
     * Whether a change from {@code other} to this one is for the worse for the bearer: nearer to late, or later. What has
     * no date, is not open, lifted or resting weighs like what is in time; what is undetermined weighs like what is due soon.
     */
    public boolean isWorseThan(Status other) {
        return weight() > other.weight();
    }

    private int weight() {
        return switch (this) {
            case MET, NOT_OPEN, IN_TIME, NO_DEADLINE, SUSPENDED, WAIVED, TRANSFERRED -> 0;
            case DUE_SOON, UNDETERMINED -> 1;
            case MET_LATE -> 2;
            case OVERDUE -> 3;
        };
    }
}
