package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.SourceDocument;

/** What stands in a document and neither in its draft nor in a doubt. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeftOutTest {
    /** A draft of nothing: what is held is what each test says. */
    private static final PlanDraft NOTHING =
            PlanImporter.withoutDirectory().readText("", "empty").draft();

    private static final String HELD = "Sở Y tế dạy bơi cho trẻ em ở mọi xã trong năm học này";

    /** The parts that are told as left out, where the draft has that sentence and "Quý II". */
    private static List<String> left(String text) {
        SourceDocument source = PlainText.read("plan", text);
        Doubts doubts = new Doubts(source);
        LeftOut.tell(source.blocks(), NOTHING, List.of(HELD, "Quý II"), doubts);
        return doubts.inOrder().stream().map(Doubt::words).toList();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                HELD,
                "1. " + HELD + ".",
                "“2. " + HELD + "”",
                "dạy bơi cho trẻ em",
                "Quý II",
                "IV.",
                "- 12 -",
                "2.3",
                "a)",
                "Nơi nhận:",
                "Độc lập - Tự do - Hạnh phúc",
                "(Ban hành kèm theo Quyết định số 5)",
                "- Chủ trì:",
                "Phụ lục"
            })
    void what_the_draft_has_or_every_document_is_not_left_out(String line) {
        assertEquals(List.of(), left(line));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        Khám mắt                             | Khám mắt
        # a short line is told whole, with its number
        1. Sở Y tế dạy bơi và khám mắt       | 1. Sở Y tế dạy bơi và khám mắt
        # three words in a row are held, the same words in another order are not
        trẻ em dạy bơi                       | trẻ em dạy bơi
        # a value of two words is held where it stands whole
        tế dạy                               | ''
        """)
    void other_words_are_told(String line, String told) {
        assertEquals(told.isEmpty() ? List.of() : List.of(told), left(line));
    }

    @Test
    void of_a_long_line_the_part_is_told_that_is_left_out() {
        String half = HELD + ", " + HELD;
        assertEquals(List.of("khám mắt cho cha mẹ"), left(half + ", khám mắt cho cha mẹ, " + HELD));
        assertEquals(
                List.of("một hai ba bốn", "năm sáu bảy tám"),
                left(half + ", một hai ba bốn, " + HELD + ", năm sáu bảy tám"));
        String other = "một hai ba bốn năm sáu bảy tám chín mười mười một mười hai mười ba mười bốn mười lăm";
        assertEquals(List.of(other + ", " + HELD), left(other + ", " + HELD), "where it is most of the line, the line");
    }

    @Test
    void lines_one_after_the_other_are_one_doubt() {
        assertEquals(List.of("Khám mắt Khám răng"), left("Khám mắt\nKhám răng"));
        assertEquals(List.of("Khám mắt", "Khám răng"), left("Khám mắt\n" + HELD + "\nKhám răng"));
    }

    @Test
    void of_a_table_the_rows_are_told_or_the_cells_that_are_left_out() {
        assertEquals(List.of("Khám mắt | 95% Khám răng | 96%"), left("| Khám mắt | 95% |\n| Khám răng | 96% |\n"));
        assertEquals(List.of("Khám mắt"), left("| " + HELD + " | Khám mắt |\n"));
        assertEquals(
                List.of("Khám mắt"),
                left("| STT | Nội dung | Chủ trì |\n| (1) | (2) | (3) |\n| 7 | Khám mắt | Quý II |\n"),
                "heads and numbers of a table of tasks are its form");
    }

    @Test
    void what_a_doubt_is_about_is_not_left_out() {
        SourceDocument source = PlainText.read("plan", "Khám mắt");
        Doubts doubts = new Doubts(source);
        doubts.open(
                DoubtCode.TASK_WITHOUT_LEAD, null, ((Paragraph) source.blocks().get(0)).text());
        LeftOut.tell(source.blocks(), NOTHING, List.of(), doubts);
        assertEquals(1, doubts.inOrder().size());
    }
}
