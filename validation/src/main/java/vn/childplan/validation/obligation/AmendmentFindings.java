package vn.childplan.validation.obligation;

import java.time.LocalDate;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/** What is to be said of duties whose clause was amended, once it is known what they are. */
final class AmendmentFindings {
    private AmendmentFindings() {}

    /** That a duty had fallen due when new words came, which give it another deadline. */
    static Finding alreadyDue(DutyTerm old, DutyTerm now, LocalDate from) {
        Text due = TimeFormat.deadline(old.deadline());
        Text then = TimeFormat.deadline(now.deadline());
        Text day = TimeFormat.date(from);
        Text period = TimeFormat.period(old.period());
        return Finding.of(
                        "amendment.already-due",
                        Severity.WARNING,
                        Text.of(
                                old.duty().label().vi() + ", " + period.vi() + ": đã đến hạn (" + due.vi()
                                        + ") trước khi sửa đổi có hiệu lực ngày " + day.vi()
                                        + ", vẫn xét theo lời văn cũ; lời văn mới: " + then.vi(),
                                old.duty().label().en() + ", " + period.en() + ": was due (" + due.en()
                                        + ") before the amendment of " + day.en()
                                        + " and is judged by the old words; the new ones: " + then.en()),
                        Text.of(
                                "nếu thời hạn mới áp dụng cả cho nghĩa vụ đã đến hạn thì ghi một lần gia hạn",
                                "if the new deadline is meant for what was due already, record an extension"))
                .withClause(old.clause());
    }

    /** That an amendment gives a duty that would have been due before it came: nobody owes it. */
    static Finding dueBefore(DutyTerm term, LocalDate from) {
        Text due = TimeFormat.date(term.due());
        Text day = TimeFormat.date(from);
        Text period = TimeFormat.period(term.period());
        return Finding.of(
                        "amendment.due-before",
                        Severity.WARNING,
                        Text.of(
                                term.duty().label().vi() + ", " + period.vi() + ": hết hạn ngày " + due.vi()
                                        + ", trước ngày " + day.vi()
                                        + " là ngày văn bản ban hành sau có hiệu lực, nên không tính cho cơ quan nào",
                                term.duty().label().en() + ", " + period.en() + ": would have been due by " + due.en()
                                        + ", before the later document came to hold on " + day.en()
                                        + ", and so is owed by nobody"),
                        Text.of("xem lại thời hạn trong văn bản sửa đổi", "look at the deadline in the amendment"))
                .withClause(term.clause());
    }
}
