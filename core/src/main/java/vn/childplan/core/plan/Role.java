package vn.childplan.core.plan;

import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/** In which part an agency bears a duty. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum Role {
    /** Chủ trì. */
    LEAD(Text.of("chủ trì", "lead")),
    /** Phối hợp. */
    COORDINATING(Text.of("phối hợp", "coordinating")),
    /** Where the plan names no division of roles. */
    BEARER(Text.of("thực hiện", "bearer"));

    private final Text label;

    Role(Text label) {
        this.label = label;
    }

    /** The role as people read it. */
    public Text label() {
        return label;
    }
}
