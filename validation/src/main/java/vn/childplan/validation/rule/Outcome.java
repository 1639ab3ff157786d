package vn.childplan.validation.rule;

import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/** What a rule came to. Closed: there is no sixth. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum Outcome {
    /** It applies and is kept. */
    PASSED(Text.of("thỏa mãn", "satisfied")),
    /** It applies and is not kept. People read that it is to be noted: a rule that asks "is it overdue" is not refuted by a yes. */
    FAILED(Text.of("cần lưu ý", "to be noted")),
    /** It does not concern this obligation. */
    NOT_APPLICABLE(Text.of("không áp dụng", "not applicable")),
    /** It applies, but something is missing to say how it comes out. */
    UNDETERMINED(Text.of("chưa xác định", "undetermined")),
    /** It threw; the run went on without it. */
    ERROR(Text.of("lỗi quy tắc", "rule error"));

    private final Text label;

    Outcome(Text label) {
        this.label = label;
    }

    /** The outcome as people read it. */
    public Text label() {
        return label;
    }
}
