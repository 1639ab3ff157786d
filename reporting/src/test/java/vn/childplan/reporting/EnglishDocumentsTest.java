package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.PlanComparisonReport;
import vn.childplan.reporting.builder.PortfolioReport;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Board;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.PlanDuty;
import vn.childplan.validation.portfolio.Portfolio;

/** Documents in English: what we say ourselves is English; the plan keeps its words, agencies their names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnglishDocumentsTest {
    /** A letter that English has not. */
    private static final Pattern VIETNAMESE = Pattern.compile("[\\p{L}&&[^A-Za-z]]");

    /** The numbers of documents, 09/2019/NĐ-CP and 65/KH-UBND, and words that are quoted. */
    private static final Pattern QUOTED = Pattern.compile("\\d+(?:/\\d{4})?/[\\p{Lu}-]+|“[^“”]*”");

    /** The table of names that explains them. */
    private static final String NAMES = "names";

    /** All that stands in a document, in whichever block. */
    private static List<String> texts(Report report) {
        List<String> texts = new ArrayList<>(List.of(report.title()));
        List<Block> blocks = new ArrayList<>(report.blocks());
        while (!blocks.isEmpty()) {
            Block block = blocks.remove(0);
            blocks.addAll(block.inside());
            block.writeTo(new Said(texts, report.words()));
        }
        return texts;
    }

    private record Said(List<String> texts, Wording words) implements Block.Writer<RuntimeException> {
        @Override
        public void section(Section section) {
            texts.add(section.heading());
        }

        @Override
        public void paragraph(Paragraph paragraph) {
            texts.add(paragraph.text());
        }

        @Override
        public void figures(Figures figures) {
            for (Figures.Figure figure : figures.figures()) {
                texts.add(figure.label());
                texts.add(figure.value().display(words));
                texts.add(String.valueOf(figure.note()));
            }
        }

        @Override
        public void table(Table<?> table) {
            if (table.id().equals(NAMES)) {
                return;
            }
            Table<?> shown = table.forReaders(words);
            texts.add(shown.caption());
            shown.columns().forEach(column -> texts.add(column.heading()));
            shown.rows().forEach(row -> row.forEach(cell -> texts.add(cell.display(words))));
        }

        @Override
        public void chart(Chart chart) {
            texts.add(chart.alternative());
            table(chart.counts());
        }

        @Override
        public void agenda(Agenda agenda) {
            texts.add(agenda.caption());
            agenda.entries().forEach(entry -> texts.add(entry.summary() + "\n" + entry.description()));
        }

        @Override
        public void board(Board board) {
            table(board.rows());
        }
    }

    /**
     * What is not ours, each as a whole: names of agencies, groups and events, what a clause says or is called by, and what
     * evidence says. A word of these that stands alone, or among words of ours, is not among them.
     */
    private static List<String> ofTheData() {
        ObligationRegister register = EveryDocument.ASSESSMENT.register();
        Plan plan = register.plan();
        AgencyDirectory directory = register.directory();
        Agencies agencies = new Agencies(directory);
        Duties duties = new Duties(plan, Wording.in(Text.VIETNAMESE));
        Duties inEnglish = new Duties(plan, Wording.in(Locale.ENGLISH));
        Stream<String> names = Stream.of(
                        directory.agencies().stream().flatMap(Agency::names),
                        directory.agencies().stream().map(agency -> agencies.inFull(agency.id(), plan)),
                        VietNam.agenciesOf(plan.place(), plan.date()).stream().flatMap(Agency::names),
                        directory.groups().stream().map(AgencyGroup::name),
                        Arrays.stream(NamedEvent.values()).map(NamedEvent::vietnameseName),
                        Stream.of(plan.place(), plan.title()))
                .flatMap(Function.identity());
        Stream<String> clauses = plan.clauses().stream()
                .flatMap(clause -> Stream.concat(
                        clause.lines().stream(),
                        Stream.of(
                                duties.brief(clause.ref()),
                                inEnglish.brief(clause.ref()),
                                duties.wording(clause.ref()),
                                inEnglish.wording(clause.ref()))));
        Stream<String> parties = Stream.concat(
                        plan.tasks().stream()
                                .flatMap(task -> Stream.of(task.leads(), task.coordinating()))
                                .flatMap(responsibility -> responsibility.parties().stream()),
                        assigned(plan).flatMap(duty -> duty.bearers().stream()))
                .map(Party::wording);
        Stream<String> assigned = assigned(plan)
                .map(duty -> duty.wording().split(";", 2)[0])
                .flatMap(each -> Stream.of(
                        each.substring(0, 1).toUpperCase(Locale.ROOT) + each.substring(1),
                        each.substring(0, 1).toLowerCase(Locale.ROOT) + each.substring(1)));
        Stream<String> evidence = QuangNgai.sampleEvidence().entries().stream()
                .flatMap(entry -> Stream.of(entry.document(), entry.note()).filter(Objects::nonNull));
        Stream<String> duty = register.obligations().stream()
                .filter(obligation -> obligation.term().law() == null)
                .map(inEnglish::title);
        Stream<String> named = PlanDuty.in(plan).stream()
                .flatMap(each -> each.bearers().stream())
                .map(Party::wording);
        return Stream.of(names, clauses, duty, parties, assigned, named, evidence)
                .flatMap(Function.identity())
                .filter(known -> VIETNAMESE.matcher(known).find())
                .distinct()
                .sorted(Comparator.comparing(String::length).reversed())
                .toList();
    }

    private static Stream<AssignedDuty> assigned(Plan plan) {
        return plan.assignments().stream().flatMap(clause -> clause.duties().stream());
    }

    /** What is left of a text without what is quoted, and without what is known as a whole. */
    private static String own(String text, List<String> known) {
        String rest = text;
        for (String each : known) {
            if (!VIETNAMESE.matcher(rest).find()) {
                return rest;
            }
            if (rest.contains(each)) {
                rest = rest.replaceAll("(?<![\\p{L}\\d])" + Pattern.quote(each) + "(?![\\p{L}\\d])", "…");
            }
        }
        return QUOTED.matcher(rest).replaceAll("…");
    }

    @Test
    void a_word_of_the_plan_among_words_of_ours_is_found() {
        List<String> known = ofTheData();
        assertEquals("Overdue: … and …", own("Overdue: Sở Y tế and “trẻ em”", known));
        assertTrue(VIETNAMESE.matcher(own("Overdue: 3 trẻ em", known)).find(), "a word of the plan, alone");
        assertTrue(VIETNAMESE.matcher(own("Kỳ: first half", known)).find());
        assertTrue(VIETNAMESE.matcher(own("quý II", known)).find(), "two words of II.9");
    }

    /** A donor cannot read "Triển khai thực hiện công tác trẻ em trên địa bàn tỉnh năm 2025". Plans themselves stay as issued. */
    @Test
    void every_document_on_the_plan_says_once_that_it_is_about_children() {
        List<String> silent = EveryDocument.in(Locale.ENGLISH).stream()
                .filter(report -> !report.name().startsWith("plan-"))
                .filter(report ->
                        report.name().contains("65-kh-ubnd") || report.name().startsWith("agency-report"))
                .filter(report -> !report.title().contains("children")
                        && texts(report).stream().noneMatch(text -> text.contains("children")))
                .map(Report::name)
                .toList();
        assertEquals(List.of(), silent);
    }

    /**
     * Every document says once that the plan keeps its words, and what the names of the agencies in it mean: of each that is named,
     * the note or the table at the end has the name or how it begins. Plans stay as issued.
     */
    @Test
    void every_document_on_the_plan_explains_the_names_that_it_uses() {
        Set<String> wrong = new TreeSet<>();
        for (Report report : EveryDocument.in(Locale.ENGLISH)) {
            if (report.name().startsWith("plan-")
                    || !report.name().matches(".*65-kh-ubnd.*|agency-report.*|portfolio.*")) {
                continue;
            }
            List<String> notes = texts(report).stream()
                    .filter(text -> text.endsWith("are quoted in Vietnamese."))
                    .toList();
            if (notes.size() != 1) {
                wrong.add(report.name() + " has " + notes.size() + " notes");
                continue;
            }
            String said = String.join("\n", texts(report)).replace(notes.get(0), "");
            String explained = notes.get(0) + "\n" + String.join("\n", names(report));
            QuangNgai.directory().agencies().stream()
                    .filter(agency -> agency.kind() != AgencyKind.PRESS && agency.kind() != AgencyKind.CENTRAL_BODY)
                    .map(Agency::name)
                    .filter(said::contains)
                    .filter(name -> !isExplained(name, explained))
                    .forEach(name -> wrong.add(report.name() + ": " + name));
        }
        assertEquals(Set.of(), wrong);
    }

    /** The rows of the table of names: "“Sở Y tế” – Department of Health"; none where a note has them. */
    private static List<String> names(Report report) {
        List<String> names = new ArrayList<>();
        for (Block block : report.blocks()) {
            if (block instanceof Table<?> table && table.id().equals(NAMES)) {
                table.rows()
                        .forEach(row -> names.add("“" + row.get(0).display(report.words()) + "” – "
                                + row.get(1).display(report.words())));
            }
        }
        return names;
    }

    private static Report document(String name) {
        return EveryDocument.in(Locale.ENGLISH).stream()
                .filter(report -> report.name().startsWith(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError(name));
    }

    /** Before the first table of a long list a reader has one line, and the names stand as a table behind all else. */
    @Test
    void names_that_would_be_a_page_of_text_are_a_table_at_the_end() {
        for (String name : List.of("status", "review", "register", "matrix", "scoreboard")) {
            Report report = document(name);
            assertTrue(
                    texts(report).stream()
                            .anyMatch(text -> text.startsWith("Names in English: in the table at the end. ")),
                    name);
            Block last = report.blocks().get(report.blocks().size() - 1);
            assertEquals(NAMES, last instanceof Table<?> table ? table.id() : last.toString(), name);
        }
        for (Report report : EveryDocument.in(Locale.ENGLISH)) {
            assertTrue(
                    texts(report).stream()
                            .noneMatch(text -> text.startsWith("Names in English: ") && text.length() > 600),
                    report.name());
        }
    }

    /** Its "Nơi nhận" and II.1, as the review quotes them. */
    @Test
    void the_review_explains_the_recipients_of_the_plan_that_are_no_agencies_of_the_province() {
        assertTrue(
                names(document("review"))
                        .containsAll(List.of(
                                "“Cục Bà mẹ Trẻ em” – Department of Mothers and Children (of the Ministry of Health)",
                                "“Báo …” – the newspaper …",
                                "“Cổng Thông tin điện tử” – web portal",
                                "“Các hội” – associations")),
                names(document("review")).toString());
    }

    /** "Báo" is also the first syllable of "Báo cáo", and "21/BC-STP (mẫu)" is no word of the plan. */
    @Test
    void what_was_recorded_is_explained_as_well() {
        Report status = document("status");
        assertTrue(names(status).contains("“(mẫu)” – sample: made up for the sample evidence"), "of the numbers");
        assertTrue(names(status).stream().noneMatch(name -> name.startsWith("“Báo …”")), "no newspaper is named");
        assertTrue(
                texts(status).stream()
                        .anyMatch(text -> text.endsWith(
                                " The words of the plan and of what was recorded are quoted in Vietnamese.")),
                "the documents and notes");
    }

    /** "“Hội Nông dân” – …" explains "Hội Nông dân tỉnh"; "“UBND” – … “xã”: …" explains "UBND xã Ba Xa". */
    private static boolean isExplained(String name, String note) {
        if (name.startsWith("UBND ")) {
            return Stream.of("tỉnh", "huyện", "thị xã", "thành phố", "xã", "phường", "thị trấn", "đặc khu")
                    .anyMatch(unit -> (name.startsWith("UBND " + unit) && note.contains("“" + unit + "”: of "))
                            || note.contains("“UBND " + unit + "” – "));
        }
        return Stream.iterate(name, each -> each.contains(" "), each -> each.substring(0, each.lastIndexOf(' ')))
                .anyMatch(each -> note.contains("“" + each + "” – "));
    }

    @Test
    void all_that_is_said_is_english_but_the_words_of_the_plan_names_and_evidence() {
        List<String> known = ofTheData();
        Set<String> mixed = new TreeSet<>();
        for (Report report : EveryDocument.in(Locale.ENGLISH)) {
            if (report.name().startsWith("plan-")) {
                continue;
            }
            for (String text : new HashSet<>(texts(report))) {
                if (VIETNAMESE.matcher(own(text, known)).find()) {
                    mixed.add(report.name() + ": " + own(text, known) + " in: " + text);
                }
            }
        }
        assertEquals(Set.of(), mixed);
    }

    /** Plan 65 beside a plan of a day later, and both as a portfolio: their types and dates are English as well. */
    @Test
    void a_comparison_and_a_portfolio_are_english_too() throws IOException {
        PlanUnderRules plan = SampleReports.plan();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PlanJson.write(plan.plan(), json);
        String later = json.toString(StandardCharsets.UTF_8)
                .replace("65/KH-UBND", "66/KH-UBND")
                .replace("2025-03-31", "2025-04-02");
        PlanUnderRules other = plan.with(PlanJson.read(
                        new ByteArrayInputStream(later.getBytes(StandardCharsets.UTF_8)), "plan 66", plan.directory())
                .orThrow());
        Report comparison =
                PlanComparisonReport.of(PlanComparison.between(plan, other)).in(Locale.ENGLISH);
        assertEquals(
                "Comparison of Plan 65/KH-UBND of 31 Mar 2025 by UBND tỉnh on work for children in Quảng Ngãi with Plan"
                        + " 66/KH-UBND of 2 Apr 2025 by UBND tỉnh on work for children in Quảng Ngãi",
                comparison.title());
        assertTrue(texts(comparison).contains("2 Apr 2025"), texts(comparison).toString());
        assertFalse(texts(comparison).contains("02/4/2025"));
        Report portfolio = PortfolioReport.of(Portfolio.ofPlans(List.of(plan, other))
                        .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-20")))
                .in(Locale.ENGLISH);
        assertTrue(texts(portfolio).contains("Plan 66/KH-UBND of 2 Apr 2025"), "as cited");
        List<String> known = ofTheData();
        for (Report report : List.of(comparison, portfolio)) {
            for (String text : new HashSet<>(texts(report))) {
                assertFalse(VIETNAMESE.matcher(own(text, known)).find(), () -> own(text, known));
            }
        }
    }

    /** No document of an office is issued in English: it is a plain report. */
    @Test
    void none_but_the_plan_has_an_official_form() {
        for (Report report : EveryDocument.in(Locale.ENGLISH)) {
            assertEquals(report.name().startsWith("plan-"), report.form() != null, report.name());
        }
    }
}
