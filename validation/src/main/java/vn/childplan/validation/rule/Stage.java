package vn.childplan.validation.rule;

import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/** The questions of a verdict, in their order. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum Stage {
    /** Who owes it? */
    BEARER(Text.of("Cơ quan nào có nghĩa vụ", "Who owes it")),
    /** Until when? */
    DEADLINE(Text.of("Thời hạn đến khi nào", "Until when")),
    /** Was it done? */
    FULFILMENT(Text.of("Đã thực hiện chưa", "Was it done")),
    /** Is it waived, suspended, or with somebody else? */
    STANDING(Text.of("Có được miễn, tạm hoãn hoặc đã chuyển giao không", "Is it waived, suspended or transferred")),
    /** If not done: how does it stand? */
    PROGRESS(Text.of("Nếu chưa thực hiện thì đang ở tình trạng nào", "If not, what is its status")),
    /** Whatever the verdict: was it done as ordered? */
    FINDING(Text.of("Có nội dung nào cần lưu ý", "Is there anything to note"));

    private final Text title;

    Stage(Text title) {
        this.title = title;
    }

    /** The question as people read it. */
    public Text title() {
        return title;
    }
}
