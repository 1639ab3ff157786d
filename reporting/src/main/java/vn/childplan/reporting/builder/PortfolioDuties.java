package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.portfolio.PlanCoverage;
import vn.childplan.validation.portfolio.PortfolioAgency;
import vn.childplan.validation.portfolio.PortfolioAssessment;
import vn.childplan.validation.portfolio.PortfolioPlan;
import vn.childplan.validation.rule.Status;

/** Who owes what under the plans of a portfolio, with how it stands. */
final class PortfolioDuties {
    private final PortfolioAssessment assessment;
    private final @Nullable PortfolioAgency agency;
    private final Wording words;
    /** Compared once: every row asks for it. */
    private final List<PlanCoverage> coverage;

    /** Of one agency, or of those who owe something under several of the plans if it is null. */
    PortfolioDuties(PortfolioAssessment assessment, @Nullable PortfolioAgency agency, Wording words) {
        this.assessment = assessment;
        this.agency = agency;
        this.words = words;
        this.coverage = assessment.portfolio().coverage();
    }

    private record Row(PortfolioAgency agency, PortfolioPlan plan, Verdict verdict) {}

    List<Block> blocks() {
        if (agency != null) {
            List<Row> rows = rows(agency);
            Block table = table(
                    rows,
                    rows.isEmpty()
                            ? words.say("Nghĩa vụ theo cơ quan", "Obligations by agency")
                            : words.say("Nghĩa vụ của ", "Obligations of ")
                                    + PortfolioReport.name(rows.get(0).plan(), agency));
            return Stream.concat(Stream.of(table), dashes(rows.stream())).toList();
        }
        List<List<Row>> owing = assessment.agencies().stream()
                .map(each -> rows(each).stream()
                        .filter(row ->
                                row.verdict().status() != Status.TRANSFERRED && !Standings.isToCome(row.verdict()))
                        .toList())
                .filter(rows -> !rows.isEmpty())
                .toList();
        boolean severalPlans = assessment.portfolio().plans().size() > 1;
        List<List<Row>> listed = owing.stream()
                .filter(rows ->
                        !severalPlans || rows.stream().map(Row::plan).distinct().count() > 1)
                .toList();
        List<Block> blocks = new ArrayList<>();
        if (severalPlans) {
            blocks.add(Paragraph.of(whoIsListed(listed.size(), owing.size() - listed.size())));
        }
        if (!listed.isEmpty()) {
            blocks.add(table(
                    listed.stream().flatMap(List::stream).toList(),
                    severalPlans
                            ? words.say(
                                    "Nghĩa vụ của cơ quan có nhiều kế hoạch",
                                    "Obligations of those under several plans")
                            : words.say("Nghĩa vụ theo cơ quan", "Obligations by agency")));
        }
        dashes(listed.stream().flatMap(List::stream)).forEach(blocks::add);
        return blocks;
    }

    private Stream<Block> dashes(Stream<Row> rows) {
        return ClauseMark.note(rows.map(row -> row.verdict().obligation().clause()), words).stream();
    }

    private String whoIsListed(int several, int one) {
        return words.say(
                (several == 0 ? "Không cơ quan nào" : words.counted(several) + " cơ quan")
                        + " có nghĩa vụ theo nhiều kế hoạch"
                        + (one == 0
                                ? ""
                                : "; " + words.counted(one) + " cơ quan chỉ có nghĩa vụ theo một kế hoạch, không nêu")
                        + ". Không kể nghĩa vụ đã chuyển giao.",
                (several == 0
                                ? "No agency owes"
                                : words.number(several) + (several == 1 ? " agency owes" : " agencies owe"))
                        + " something under several plans"
                        + (one == 0 ? "" : "; " + words.number(one) + " under one alone, not listed")
                        + ". Obligations passed on are left out.");
    }

    /** What is owed under plans that are there: nobody owes anything under one that has not been issued. */
    private List<Row> rows(PortfolioAgency owing) {
        return assessment.of(owing).stream()
                .filter(one -> PortfolioReport.isIssued(one.plan(), assessment))
                .map(one -> new Row(owing, one.plan(), one.verdict()))
                .toList();
    }

    /** How it stands; where a plan of the portfolio is the one that was to be issued, that it was. */
    private Cell status(Row row) {
        Cell.Coded status = Statuses.cell(row.verdict(), words);
        String issued = row.verdict().fulfilledAt() != null ? "" : issued(row);
        if (issued.isEmpty()) {
            return status;
        }
        String label = words.say("đã ban hành: ", "issued: ") + issued;
        return new Cell.Coded(
                status.code(),
                row.verdict().status() == Status.NO_DEADLINE ? label : status.label() + "; " + label,
                status.tone());
    }

    /** The numbers of the plans by which its issuer has done what the row asks. */
    private String issued(Row row) {
        return coverage.stream()
                .filter(each -> each.asked().term().duty() == DutyKind.ISSUE_PLAN
                        && each.asked().plan().equals(row.plan())
                        && each.asked()
                                .term()
                                .clause()
                                .equals(row.verdict().obligation().clause())
                        && row.verdict().obligation().duty() == DutyKind.ISSUE_PLAN)
                .map(PlanCoverage::subordinate)
                .filter(plan -> plan.agency(plan.plan().issuer()).equals(row.agency())
                        && PortfolioReport.isIssued(plan, assessment))
                .map(plan -> plan.plan().number().value())
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private Table<Row> table(List<Row> rows, String caption) {
        return Table.of(
                        "duties",
                        caption,
                        List.of(
                                Column.<Row>coded(
                                                "agency",
                                                words.say("Cơ quan", "Agency"),
                                                30,
                                                row -> Cell.coded(
                                                        row.agency().value(),
                                                        PortfolioReport.name(row.plan(), row.agency())))
                                        .leftOutIfUniform(),
                                Column.words(
                                        "plan",
                                        words.say("Văn bản", "Document"),
                                        16,
                                        row -> inShort(row.plan().plan())),
                                Column.words(
                                        "clause",
                                        words.say("Mục, khoản", "Clause"),
                                        8,
                                        row -> words.of(row.verdict()
                                                .obligation()
                                                .term()
                                                .clauseInTables())),
                                Column.coded(
                                        "duty",
                                        words.say("Nghĩa vụ", "Obligation"),
                                        14,
                                        row -> Cell.coded(
                                                row.verdict()
                                                        .obligation()
                                                        .duty()
                                                        .name(),
                                                words.of(row.verdict()
                                                        .obligation()
                                                        .duty()
                                                        .label()))),
                                Column.words(
                                        "period",
                                        words.say("Kỳ", "Period"),
                                        14,
                                        row -> words.of(TimeFormat.period(
                                                row.verdict().obligation().period()))),
                                Column.<Row>day(
                                                "lastDay",
                                                words.say("Hạn cuối", "Last day"),
                                                row -> row.verdict().lastDay())
                                        .withBlankAs("–"),
                                Column.coded("status", words.say("Tình trạng", "Status"), 16, this::status),
                                Column.<Row>words(
                                                "recorded",
                                                words.say("Kết quả ghi nhận", "Recorded"),
                                                26,
                                                row -> Results.recorded(row.verdict(), words))
                                        .withBlankAs("–")
                                        .leftOutIfBlank()),
                        rows)
                .numbered();
    }

    /** By number and day; the table of the plans has what it is called. */
    private String inShort(Plan plan) {
        return plan.number() + " (" + words.date(plan.date()) + ")";
    }
}
