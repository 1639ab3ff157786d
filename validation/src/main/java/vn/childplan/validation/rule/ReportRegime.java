package vn.childplan.validation.rule;

import vn.childplan.core.text.Text;

/**
 * Which kind of report a reporting duty asks for (Điều 4 Nghị định số 09/2019/NĐ-CP), as far as it matters for the day up to
 * which its figures are counted.
 */
enum ReportRegime {
    /** Báo cáo định kỳ, on a fixed cycle: the decree sets the day up to which figures are counted (Điều 12). */
    PERIODIC(Text.of("báo cáo định kỳ", "periodic report")),
    /** Báo cáo chuyên đề, on one topic: whoever orders it sets that day (điểm c khoản 5 Điều 8). */
    THEMATIC(Text.of("báo cáo chuyên đề", "report on a topic"));

    private final Text label;

    ReportRegime(Text label) {
        this.label = label;
    }

    /** The kind as people read it. */
    public Text label() {
        return label;
    }
}
