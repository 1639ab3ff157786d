package vn.childplan.cli;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Tally;
import vn.childplan.validation.rule.Status;

/** The totals of one plan at several instants, side by side: how the duties with a date moved through the year. */
final class TotalsOverTime {
    private final List<Assessment> assessments;

    TotalsOverTime(List<Assessment> assessments) {
        this.assessments = assessments;
    }

    void write(Page page) {
        Wording words = page.words();
        SortedSet<Status> statuses = new TreeSet<>();
        assessments.forEach(
                assessment -> statuses.addAll(assessment.dated().counts().keySet()));
        TextTable table = new TextTable().words(page.say("đến hết\nngày", "to the\nend of"));
        statuses.forEach(status -> table.numbers(words.statusHeading(status)));
        table.numbers(page.say("\ncộng", "\ntotal")).numbers(page.say("tỷ lệ\nđúng hạn", "on-time\nrate"));
        for (Assessment assessment : assessments) {
            Tally dated = assessment.dated();
            table.row().cell(words.date(VietnamTime.dateOf(assessment.asOf())));
            for (Status status : statuses) {
                table.cell(
                        words.count(dated.count(status)), dated.count(status) > 0 ? Colour.of(status) : Colour.PLAIN);
            }
            table.cell(words.number(dated.total())).cell(words.percent(dated.onTime()));
        }
        page.title(page.say("NGHĨA VỤ CÓ THỜI HẠN, QUA CÁC MỐC", "OBLIGATIONS WITH A DATE, THROUGH THE YEAR"));
        page.table(table);
    }
}
