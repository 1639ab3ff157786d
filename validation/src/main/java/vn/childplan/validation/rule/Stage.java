package vn.childplan.validation.rule;

import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/** The questions of a verdict, in their order. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum Stage {
    /** Who owes it? */
    BEARER(Text.of("Ai có nghĩa vụ", "Who owes it")),
    /** Until when? */
    DEADLINE(Text.of("Đến khi nào", "Until when")),
    /** Was it done? */
    FULFILMENT(Text.of("Đã thực hiện chưa", "Was it done")),
    /** Is it lifted, resting, or with somebody else? */
    STANDING(Text.of("Có được miễn, tạm hoãn, chuyển giao không", "Is it lifted, resting or transferred")),
    /** If not done: how does it stand? */
    PROGRESS(Text.of("Nếu chưa, đang ở đâu", "If not, how does it stand")),
    /** Whatever the verdict: was it done as ordered? */
    FINDING(Text.of("Có điều gì cần lưu ý", "Is there anything to note"));

    private final Text title;

    Stage(Text title) {
        this.title = title;
    }

    /** The question as people read it. */
    public Text title() {
        return title;
    }
}
