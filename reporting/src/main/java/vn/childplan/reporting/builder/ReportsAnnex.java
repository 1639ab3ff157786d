package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.childplan.core.evidence.EvidenceKind;
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
    /** So many decisions are told below the list; of more, each row has the day before. */
    private static final int TOLD_BELOW = 5;

    private final List<Verdict> reports;
    private final ReportStandings standings;
    private final Wording words;
    private final Agencies agencies;
    private final VerdictColumns column;

    ReportsAnnex(ObligationRegister register, List<Verdict> reports, ReportStandings standings, Wording words) {
        this.reports = reports;
        this.standings = standings;
        this.words = words;
        this.agencies = new Agencies(register.directory());
        this.column = new VerdictColumns(register.plan(), register.directory(), words);
    }

    /** What it is called. */
    String caption() {
        return words.say("Danh sách cơ quan, địa phương và thời điểm gửi báo cáo", "Agencies and when they reported");
    }

    Section section() {
        List<Verdict> moved = reports.stream()
                .filter(verdict -> verdict.extendedTo() != null && verdict.originalLastDay() != null)
                .toList();
        List<Verdict> extended = moved.stream()
                .filter(verdict -> isBy(verdict, EvidenceKind.EXTENSION))
                .toList();
        List<Verdict> suspended = moved.stream()
                .filter(verdict -> !isBy(verdict, EvidenceKind.EXTENSION) && isBy(verdict, EvidenceKind.SUSPENSION))
                .toList();
        // A day off may move a last day too: nobody has extended that.
        boolean told = moved.size() <= TOLD_BELOW && moved.size() == extended.size() + suspended.size();
        Table<Verdict> table = table(told);
        List<Block> blocks = new ArrayList<>(List.of(table));
        if (told && !moved.isEmpty()) {
            List<String> decisions = new ArrayList<>();
            if (!extended.isEmpty()) {
                decisions.add(words.say("Được gia hạn: ", "Extended: ") + inRow(extended, this::originally));
            }
            if (!suspended.isEmpty()) {
                decisions.add(words.say("Tạm hoãn: ", "Suspended: ") + inRow(suspended, this::untilWhen));
            }
            blocks.add(Paragraph.note(String.join(". ", decisions) + "."));
        }
        return Section.of(words.say("Phụ lục", "Annex"), blocks).asAnnex(table.caption());
    }

    private Table<Verdict> table(boolean told) {
        long late = reports.stream().filter(verdict -> verdict.daysLate() > 0).count();
        return Table.of(
                        "reports",
                        caption(),
                        List.of(
                                column.bearer(30),
                                told
                                        ? column.originalDeadlineIfOther().forPrograms()
                                        : column.originalDeadlineIfOther(),
                                column.deadline(words.say("Hạn cuối", "Last day")),
                                column.doneAt(
                                        words.say("Gửi lúc", "Reported at"), words.say("chưa gửi", "not reported")),
                                Column.<Verdict>words(
                                                "document", words.say("Văn bản", "Document"), 20, Duties::document)
                                        .withBlankAs("–")
                                        .leftOutIfBlank(),
                                Column.coded("status", words.say("Tình trạng", "Status"), 20, standings::cell),
                                late == 0 ? column.daysLate().forPrograms() : column.daysLate(),
                                column.succeededBy(30).leftOutIfBlank()),
                        reports)
                .numbered();
    }

    /** Whether a decision of that kind gave the last day that holds. */
    private static boolean isBy(Verdict verdict, EvidenceKind decision) {
        return verdict.evidence().stream()
                .anyMatch(entry -> entry.kind() == decision && Objects.equals(entry.until(), verdict.lastDay()));
    }

    private static String inRow(List<Verdict> verdicts, Function<Verdict, String> each) {
        return verdicts.stream().map(each).collect(Collectors.joining("; "));
    }

    private String originally(Verdict verdict) {
        return agencies.name(verdict.obligation()) + " (" + words.say("hạn gốc ", "originally ")
                + words.date(verdict.originalLastDay()) + ")";
    }

    private String untilWhen(Verdict verdict) {
        return agencies.name(verdict.obligation())
                + words.say(" đến hết ngày ", " until ")
                + words.date(verdict.lastDay());
    }
}
