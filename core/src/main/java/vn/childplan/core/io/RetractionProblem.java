package vn.childplan.core.io;

import vn.childplan.core.evidence.Retraction.Effect;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.text.Text;

/** Why a retraction takes back nothing, in words: the same in a file and in an assessment. */
final class RetractionProblem {
    private RetractionProblem() {}

    /**
     * The problem of a retraction, without a place.
     *
     * @param id what it wants to take back
     * @param effect what it comes to; not that it takes something back
     */
    static Finding of(String id, Effect effect) {
        String quoted = Excerpt.quote(id);
        return switch (effect) {
            case TAKES_BACK -> throw new IllegalArgumentException("to take back " + quoted + " is not a problem");
            case NO_SUCH_ENTRY ->
                of(
                        "evidence.unknown-entry",
                        Text.of(
                                "đến lúc thu hồi chưa có thông tin nào mang mã " + quoted,
                                "no entry with the id " + quoted + " was recorded by then"),
                        Text.of(
                                "Sửa mã của thông tin cần thu hồi ('retracts').",
                                "Correct which entry is taken back ('retracts')."));
            case SEVERAL_ENTRIES ->
                of(
                        "evidence.several-entries",
                        Text.of("có nhiều thông tin cùng mã " + quoted, "more than one entry has the id " + quoted),
                        Text.of(
                                "Mỗi thông tin cần một mã riêng ('id'); sửa mã đó, hoặc mã của thông tin cần thu hồi"
                                        + " ('retracts').",
                                "Each entry needs an id of its own ('id'); correct it, or which entry is taken back"
                                        + " ('retracts')."));
            case OF_A_RETRACTION ->
                of(
                        "evidence.retracts-retraction",
                        Text.of(
                                "thông tin " + quoted + " là một lần thu hồi, không thể thu hồi",
                                "entry " + quoted + " is a retraction, which cannot be taken back"),
                        Text.of(
                                "Ghi lại nội dung thành một thông tin mới.",
                                "Record what it took back as a new entry."));
            case OF_ANOTHER ->
                of(
                        "evidence.retracts-another",
                        Text.of(
                                "thông tin " + quoted + " là của cơ quan hoặc khoản khác",
                                "entry " + quoted + " is of another agency or clause"),
                        Text.of(
                                "Để trống cơ quan và mục, khoản ('agency', 'clause'), hoặc sửa mã của thông tin cần thu hồi"
                                        + " ('retracts').",
                                "Leave agency and clause empty ('agency', 'clause'), or correct which entry is taken back"
                                        + " ('retracts')."));
        };
    }

    private static Finding of(String code, Text message, Text remedy) {
        return Finding.of(code, Severity.ERROR, message, remedy);
    }
}
