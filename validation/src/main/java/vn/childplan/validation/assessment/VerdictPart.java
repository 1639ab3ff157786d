package vn.childplan.validation.assessment;

import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/**
 * What a verdict says, part by part. Whether two verdicts say the same is decided here and nowhere else: whoever compares
 * fewer parts names them.
 *
 * <p>By which rules a verdict came about is no part: a rule by another name that concludes the same says the same.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum VerdictPart {
    /** How the obligation stands. */
    STATUS(Text.of("tình trạng", "status")),
    /** The last permitted day that holds. */
    LAST_DAY(Text.of("hạn cuối", "last permitted day")),
    /** The entry by which it was done. */
    FULFILMENT(Text.of("thông tin hoàn thành", "entry that fulfilled it")),
    /** The calendar days late. */
    DAYS_LATE(Text.of("số ngày quá hạn", "days late")),
    /** What rules noted beside the verdict. */
    FINDINGS(Text.of("nội dung lưu ý", "findings")),
    /** Which rules threw. */
    ERRORS(Text.of("lỗi của quy tắc", "errors of rules"));

    private final Text label;

    VerdictPart(Text label) {
        this.label = label;
    }

    /** In two or three words. */
    public Text label() {
        return label;
    }

    boolean isSame(Verdict one, Verdict other) {
        return switch (this) {
            case STATUS -> one.status() == other.status();
            case LAST_DAY -> Objects.equals(one.lastDay(), other.lastDay());
            case FULFILMENT -> Objects.equals(one.fulfilment(), other.fulfilment());
            case DAYS_LATE -> one.daysLate() == other.daysLate();
            case FINDINGS -> one.findings().equals(other.findings());
            case ERRORS -> one.errors().equals(other.errors());
        };
    }
}
