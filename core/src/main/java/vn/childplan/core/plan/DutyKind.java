package vn.childplan.core.plan;

import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/** What has to be done, by the verbs of plans. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum DutyKind {
    /** Thực hiện a task. */
    CARRY_OUT(Text.of("thực hiện", "carry out"), false),
    /** Phối hợp in a task. */
    COORDINATE(Text.of("phối hợp", "coordinate"), false),
    /** Báo cáo định kỳ. */
    REPORT(Text.of("báo cáo", "report"), true),
    /** Tổng hợp báo cáo, tham mưu. */
    CONSOLIDATE(Text.of("tổng hợp báo cáo", "consolidate reports"), true),
    /** Xây dựng kế hoạch. */
    ISSUE_PLAN(Text.of("xây dựng kế hoạch", "issue a plan"), true),
    /** Tổng hợp, thẩm định kinh phí. */
    APPRAISE_FUNDING(Text.of("thẩm định kinh phí", "appraise funding"), true),
    /** Kịp thời báo cáo khó khăn, vướng mắc: arises with the difficulty. */
    ESCALATE(Text.of("báo cáo khó khăn, vướng mắc", "escalate difficulties"), true),
    /** Hướng dẫn, đôn đốc. */
    GUIDE(Text.of("hướng dẫn, đôn đốc", "guide and urge"), false),
    /** Tuyên truyền. */
    COMMUNICATE(Text.of("tuyên truyền", "communicate"), false),
    /** Giám sát. */
    SUPERVISE(Text.of("giám sát", "supervise"), false);

    private final Text label;
    private final boolean endsInDocument;

    DutyKind(Text label, boolean endsInDocument) {
        this.label = label;
        this.endsInDocument = endsInDocument;
    }

    /** The kind as people read it. */
    public Text label() {
        return label;
    }

    /** Whether it is done by handing in a document, rather than by acting. */
    public boolean endsInDocument() {
        return endsInDocument;
    }
}
