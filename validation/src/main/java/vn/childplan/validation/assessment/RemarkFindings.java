package vn.childplan.validation.assessment;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Remark;

/** What people are told of what rules remark about entries and obligations, and what to do. */
final class RemarkFindings {
    private final EntryWords words;

    RemarkFindings(AgencyDirectory directory) {
        this.words = new EntryWords(directory);
    }

    /** Of an entry or, where none is given, of the obligation. */
    Finding of(Obligation obligation, @Nullable Evidence entry, Remark remark) {
        Text duty = obligation.duty().label();
        return switch (remark) {
            case SHORT_EXTENSION ->
                of(
                        "evidence.short-extension",
                        obligation,
                        entry,
                        Text.of(
                                "gia hạn đến ngày không sau hạn cuối, không được tính",
                                "the extension ends no later than the deadline and does not count"),
                        Text.of(
                                "sửa ngày được gia hạn đến ('until'), hoặc bỏ thông tin này",
                                "correct the day of the extension ('until'), or take the entry out"));
            case AFTER_TRANSFER ->
                of(
                        "evidence.after-transfer",
                        obligation,
                        entry,
                        Text.of(
                                "cơ quan đã kết thúc hoạt động và nghĩa vụ đã chuyển giao, không được tính",
                                "the agency had ended and the obligation had passed on; the entry does not count"),
                        Text.of(
                                "ghi cho cơ quan tiếp nhận" + successors(obligation),
                                "record it for the successor" + successors(obligation)));
            case AFTER_PERIOD ->
                of(
                        "evidence.after-period",
                        obligation,
                        entry,
                        Text.of(
                                duty.vi()
                                        + ": thực hiện sau khi hết kỳ của nghĩa vụ không quy định thời hạn, không được tính",
                                duty.en()
                                        + ": it happened after the period of an obligation without a date and does not count"),
                        Text.of("sửa kỳ hoặc thời gian", "correct the period or the time"));
            case AFTER_END ->
                of(
                        "evidence.after-end",
                        obligation,
                        entry,
                        Text.of(
                                duty.vi()
                                        + ": cơ quan đã kết thúc hoạt động; vẫn được tính vì đến hạn khi cơ quan còn hoạt động",
                                duty.en()
                                        + ": the agency had ended; the entry counts, since the obligation fell due in its"
                                        + " lifetime"),
                        Text.of("kiểm tra cơ quan và thời gian", "check the agency and the time"));
            case OTHER_CHANNEL ->
                of(
                        "evidence.other-channel",
                        obligation,
                        entry,
                        Text.of(
                                duty.vi() + ": không gửi qua " + channel(obligation) + ", không được tính",
                                duty.en() + ": it was not sent through " + channel(obligation) + " and does not count"),
                        Text.of(
                                "gửi lại qua " + channel(obligation) + ", hoặc sửa cơ quan đã gửi qua ('via')",
                                "send it again through " + channel(obligation)
                                        + ", or correct through whom it went ('via')"));
            case SUCCESSORS_TO_TELL ->
                of(
                        "obligation.successors-to-tell",
                        obligation,
                        entry,
                        Text.of(
                                duty.vi()
                                        + ": thời hạn đã chuyển quá ngày cơ quan kết thúc hoạt động, nghĩa vụ đã chuyển giao",
                                duty.en()
                                        + ": the deadline was moved past the end of the agency, and the obligation has passed"
                                        + " on"),
                        Text.of(
                                "báo cho cơ quan tiếp nhận" + successors(obligation),
                                "tell those who took over" + successors(obligation)));
        };
    }

    private String successors(Obligation obligation) {
        List<AgencyId> successors = obligation.tenure().successors();
        return successors.isEmpty() ? "" : ": " + words.names(successors);
    }

    private String channel(Obligation obligation) {
        AgencyId channel = obligation.term().channel();
        return channel == null ? "–" : words.name(channel);
    }

    private Finding of(String code, Obligation obligation, @Nullable Evidence entry, Text what, Text remedy) {
        if (entry != null) {
            return words.of(code, entry, what, remedy);
        }
        Text message = words.about(obligation.bearer(), obligation.clause(), obligation.period(), what);
        return Finding.of(code, Severity.WARNING, message, remedy)
                .withDuty(obligation.bearer(), obligation.clause(), obligation.period());
    }
}
