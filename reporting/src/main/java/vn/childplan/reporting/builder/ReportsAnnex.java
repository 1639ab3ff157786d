package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.VerdictColumns;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;

/** The annex with all who had to report, and when they did. */
final class ReportsAnnex {
    private final List<Verdict> reports;
    private final ReportStandings standings;
    private final Wording words;
    private final MovedReports moved;
    private final VerdictColumns column;
    private final Agencies agencies;
    private final Duties duties;

    ReportsAnnex(
            ObligationRegister register,
            List<Verdict> reports,
            ReportStandings standings,
            MovedReports moved,
            Wording words) {
        this.reports = reports;
        this.standings = standings;
        this.words = words;
        this.moved = moved;
        this.agencies = new Agencies(register.directory());
        this.duties = new Duties(RepealedClauses.named(register), words);
        this.column = new VerdictColumns(RepealedClauses.named(register), register.directory(), words);
    }

    /** What it is called. */
    String caption() {
        return words.say("Danh sách cơ quan, địa phương và thời điểm gửi báo cáo", "Agencies and when they reported");
    }

    Section section() {
        Table<Verdict> table = table(moved.areFew());
        List<Block> blocks = new ArrayList<>(List.of(table));
        moved.decisions().map(Paragraph::note).ifPresent(blocks::add);
        return Section.of(words.say("Phụ lục", "Annex"), blocks).asAnnex(table.caption());
    }

    /** Whether some have to send several reports, which only what they are on tells apart. */
    boolean areSeveralOfOne() {
        return reports.stream()
                        .map(verdict -> agencies.name(verdict.obligation()))
                        .distinct()
                        .count()
                < reports.size();
    }

    private Table<Verdict> table(boolean told) {
        long late = reports.stream().filter(verdict -> verdict.daysLate() > 0).count();
        List<Column<Verdict>> columns = new ArrayList<>(List.of(column.bearer(30)));
        if (areSeveralOfOne()) {
            columns.add(Column.words(
                    "report",
                    words.say("Báo cáo", "Report due"),
                    30,
                    verdict -> words.say(
                            duties.title(verdict.obligation()), duties.deadlineAsWorded(verdict.obligation()))));
        }
        columns.addAll(List.of(
                told ? column.originalDeadlineIfOther().forPrograms() : column.originalDeadlineIfOther(),
                column.deadline(words.say("Hạn cuối", "Last day")),
                column.doneAt(words.say("Gửi lúc", "Reported at"), words.say("chưa gửi", "not reported")),
                Column.<Verdict>words("document", words.say("Văn bản", "Document"), 20, Duties::document)
                        .withBlankAs("–")
                        .leftOutIfBlank(),
                Column.coded("status", words.say("Tình trạng", "Status"), 20, standings::cell),
                late == 0 ? column.daysLate().forPrograms() : column.daysLate(),
                column.succeededBy(30).leftOutIfBlank()));
        return Table.of("reports", caption(), columns, reports).numbered();
    }
}
