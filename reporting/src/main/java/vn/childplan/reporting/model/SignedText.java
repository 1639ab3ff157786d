package vn.childplan.reporting.model;

import java.util.List;
import org.apiguardian.api.API;

/**
 * An administrative document as it is signed, and apart from it what its signer must know before: notices are no part of what
 * is sent, and stand before the letterhead.
 *
 * @param notices what must be known before, in order; mostly empty
 * @param text the text between head and foot
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record SignedText(List<Block> notices, List<Block> text) {
    public SignedText {
        notices = List.copyOf(notices);
        text = List.copyOf(text);
    }

    /** Of a report in a form. */
    public static SignedText of(Report report) {
        return new SignedText(
                report.text().stream().filter(Paragraph::isNotice).toList(),
                report.text().stream()
                        .filter(block -> !Paragraph.isNotice(block))
                        .toList());
    }

    /** What stands over the notices. */
    public static String heading(Report report) {
        return report.words()
                .say("Lưu ý trước khi ký (phần này không gửi kèm)", "Before signing (this part is not sent)");
    }
}
