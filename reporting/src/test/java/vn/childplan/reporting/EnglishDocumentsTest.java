package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.reporting.drafting.Agencies;
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
import vn.childplan.validation.obligation.ObligationRegister;

/** Documents in English: what we say ourselves is English; the plan keeps its words, agencies their names. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnglishDocumentsTest {
    /** A letter with a mark; in capitals, too. */
    private static final String WORD = "\\p{L}*[\\p{L}&&[^a-z]]\\p{L}*";

    private static final Pattern QUOTED = Pattern.compile("\\d+/\\d{4}/[\\p{Lu}-]+|“[^“”]*”");

    private static final Pattern RUN = Pattern.compile(WORD + "(?: " + WORD + ")*");

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

    /** What is not ours: the words of the plan, the names of agencies, groups and events, and what evidence says. */
    private static Set<String> ofTheData() {
        ObligationRegister register = EveryDocument.ASSESSMENT.register();
        Plan plan = register.plan();
        AgencyDirectory directory = register.directory();
        Agencies agencies = new Agencies(directory);
        Stream<String> names = Stream.of(
                        directory.agencies().stream().flatMap(Agency::names),
                        directory.agencies().stream().map(agency -> agencies.inFull(agency.id(), plan)),
                        VietNam.agenciesOf(plan.place(), plan.date()).stream().flatMap(Agency::names),
                        directory.groups().stream().map(AgencyGroup::name))
                .flatMap(Function.identity());
        Stream<String> evidence = QuangNgai.sampleEvidence().entries().stream()
                .flatMap(entry -> Stream.of(String.valueOf(entry.document()), String.valueOf(entry.note())));
        Stream<String> events = Arrays.stream(NamedEvent.values()).map(NamedEvent::vietnameseName);
        return Stream.of(plan.lines().stream(), names, evidence, events)
                .flatMap(Function.identity())
                .flatMap(EnglishDocumentsTest::vietnameseIn)
                .collect(Collectors.toSet());
    }

    /** Runs of words of which each has a letter that English has not; marks part them as words without such letters do. */
    private static Stream<String> vietnameseIn(String text) {
        return RUN.matcher(text.toLowerCase(Locale.ROOT)).results().map(MatchResult::group);
    }

    /** Without the numbers of documents, 09/2019/NĐ-CP, and without words that are quoted. */
    private static String unquoted(String text) {
        return QUOTED.matcher(text).replaceAll(" … ");
    }

    /** Whether the words of it stand in this order in one of what is known. */
    private static boolean isPartOf(String run, Set<String> known) {
        return known.stream().anyMatch(whole -> (" " + whole + " ").contains(" " + run + " "));
    }

    @Test
    void all_that_is_said_is_english_but_the_words_of_the_plan_names_and_evidence() {
        Set<String> known = ofTheData();
        Set<String> mixed = new TreeSet<>();
        for (Report report : EveryDocument.in(Locale.ENGLISH)) {
            if (report.name().startsWith("plan-")) {
                continue;
            }
            for (String text : new HashSet<>(texts(report))) {
                vietnameseIn(unquoted(text))
                        .filter(run -> !isPartOf(run, known))
                        .forEach(run -> mixed.add(report.name() + ": " + run + " in: " + text));
            }
        }
        assertEquals(Set.of(), mixed);
    }

    /** No document of an office is issued in English: it is a plain report. */
    @Test
    void none_but_the_plan_has_an_official_form() {
        for (Report report : EveryDocument.in(Locale.ENGLISH)) {
            assertEquals(report.name().startsWith("plan-"), report.form() != null, report.name());
        }
    }
}
