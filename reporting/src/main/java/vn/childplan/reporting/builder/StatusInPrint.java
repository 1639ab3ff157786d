package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.drafting.ObligationColumns;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;

/** What paper has of a list that is too long to be printed row by row. */
final class StatusInPrint {
    /** What is printed of an obligation that passed on. */
    private static final Set<String> OF_WHAT_PASSED_ON =
            Set.of("clause", "duty", "bearer", "period", "recorded", "transferredTo");

    private final Plan plan;
    private final AgencyDirectory directory;
    private final SharedResults shared;
    private final Wording words;

    StatusInPrint(Plan plan, AgencyDirectory directory, SharedResults shared, Wording words) {
        this.plan = plan;
        this.directory = directory;
        this.shared = shared;
        this.words = words;
    }

    /** What has a date, what something is recorded of, and what is still to be reported; of the rest how much there is. */
    List<Block> blocks(List<Verdict> listed, List<Column<Verdict>> columns) {
        List<Block> blocks = new ArrayList<>();
        List<Verdict> told = listed.stream().filter(this::isTold).toList();
        if (!told.isEmpty()) {
            blocks.add(Table.of(
                            "status-in-print",
                            words.say(
                                    "Nghĩa vụ có thời hạn hoặc đã có kết quả ghi nhận",
                                    "Obligations with a date, or of which something is recorded"),
                            columns.stream().map(this::inPrint).toList(),
                            told)
                    .numbered());
        }
        List<Verdict> undated = listed.stream()
                .filter(verdict -> !StatusListText.isDated(verdict))
                .toList();
        if (!undated.isEmpty()) {
            blocks.add(new UndatedCounts(plan, directory, words).table(undated));
            blocks.add(elsewhere(words.say("Từng nghĩa vụ không có thời hạn", "Each obligation without a date")));
        }
        return blocks;
    }

    /** What was done by those who had it before, which nobody else is counted for; of the rest how much there is. */
    List<Block> passedOn(List<Verdict> passedOn, List<Column<Verdict>> columns, String caption) {
        List<Block> blocks = new ArrayList<>();
        List<Verdict> done = passedOn.stream().filter(this::isFirstOfResults).toList();
        if (!done.isEmpty()) {
            blocks.add(Table.of(
                            "passed-on-in-print",
                            words.say(
                                    "Kết quả ghi nhận trước khi chuyển giao",
                                    "What is recorded of obligations before they were passed on"),
                            columns.stream()
                                    .filter(column -> OF_WHAT_PASSED_ON.contains(column.key()))
                                    .map(this::inPrint)
                                    .toList(),
                            done)
                    .numbered());
        }
        blocks.add(elsewhere(caption + " (" + words.number(passedOn.size()) + ")"));
        return blocks;
    }

    private boolean isTold(Verdict verdict) {
        return StatusListText.isDated(verdict)
                || isFirstOfResults(verdict)
                || verdict.wording().isUnreported();
    }

    /** Whether results are told beside it. */
    private boolean isFirstOfResults(Verdict verdict) {
        return !Results.of(verdict).isEmpty() && shared.first(verdict).equals(verdict);
    }

    /**
     * Results are sentences: a sheet of a workbook is printed as narrow as it can be read, paper has the room. Duties that have them
     * in common are one row.
     */
    private Column<Verdict> inPrint(Column<Verdict> column) {
        Duties duties = new Duties(plan, words);
        return switch (column.key()) {
            case "recorded" -> with(column, 80, column.value());
            case ObligationColumns.TASK_TITLE ->
                with(
                        column,
                        column.width(),
                        verdict -> Cell.words(SharedResults.inRow(shared.with(verdict), duties::title)));
            case "duty" ->
                with(column, column.width(), verdict -> SharedResults.duties(shared.with(verdict), column, words));
            default -> column;
        };
    }

    private static Column<Verdict> with(Column<Verdict> column, int width, Function<? super Verdict, Cell> value) {
        return new Column<>(column.key(), column.heading(), column.type(), width, value, column.shown());
    }

    /** Where that is which paper does not have. */
    private Paragraph elsewhere(String what) {
        return Paragraph.note(words.say(
                what + ": xem bản bảng tính (.xlsx) hoặc trang web (.html) của danh mục này.",
                what + ": see the workbook (.xlsx) or the page (.html) of this list."));
    }
}
