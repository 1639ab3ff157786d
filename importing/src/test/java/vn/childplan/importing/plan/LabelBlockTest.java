package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.PlainText;

/** Who, with whom and when, in labels, brackets and sentences. A block is told as "title [leads] [helpers] time". */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LabelBlockTest {
    private static Node node(String lines) {
        return Outline.of(
                        PlainText.read("plan", "1. " + lines.replace('/', '\n')).blocks(), false)
                .root()
                .children()
                .get(0);
    }

    private static String told(String lines) {
        Node node = node(lines);
        return String.join(
                " + ",
                LabelBlock.in(node).stream()
                        .map(block -> told(block, node.heading()))
                        .toList());
    }

    private static String told(LabelBlock block, PlacedText heading) {
        ReadTask task = block.task("1", block.title(heading), List.of());
        return (task.title() + " " + task.leads() + " " + task.coordinating() + " "
                        + (task.time() == null ? "" : task.time())
                        + (block.isTask() ? "" : " no task"))
                .strip();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        # labels below, "/" for a new line
        Dạy bơi/- Chủ trì: Sở Y tế/- Thời gian: Quý II                        | Dạy bơi [Sở Y tế] [] Quý II
        Dạy bơi/Ở xã/- Chủ trì: Sở Y tế/- Khám mắt/+ Chủ trì: Tỉnh đoàn       | Ở xã [Sở Y tế] [] + Khám mắt [Tỉnh đoàn] []
        Dạy bơi/- Chủ trì: Sở Y tế chủ trì, phối hợp với Tỉnh đoàn            | Dạy bơi [Sở Y tế] [Tỉnh đoàn]
        Dạy bơi/- Phối hợp: Tỉnh đoàn/- Thời gian: Quý II                     | Dạy bơi [] [Tỉnh đoàn] Quý II
        Dạy bơi/- Phối hợp: Tỉnh đoàn                                         | Dạy bơi [] [Tỉnh đoàn]  no task
        Dạy bơi/- Chủ trì:/- Thời gian: Quý II                                | Dạy bơi [] [] Quý II no task
        Dạy bơi/Ở xã                                                          | Ở xã [] []  no task
        Dạy bơi                                                               | ''
        # in a bracket at the end
        Dạy bơi (Sở Y tế chủ trì; Tỉnh đoàn phối hợp; thời gian: Quý II).     | Dạy bơi [Sở Y tế] [Tỉnh đoàn] Quý II
        Dạy bơi (chủ trì: Sở Y tế; thời gian: Quý II)                         | Dạy bơi [Sở Y tế] [] Quý II
        Dạy bơi (Sở Y tế chủ trì; hoàn thành trong tháng 6)                   | Dạy bơi [Sở Y tế] [] hoàn thành trong tháng 6
        Dạy bơi (Sở Y tế chủ trì; xong trong tháng 6; thời gian: Quý II)      | Dạy bơi [Sở Y tế] [] Quý II
        Dạy bơi (chủ trì: Sở Y tế; xong trước tháng 6)                        | Dạy bơi [Sở Y tế] [] xong trước tháng 6
        Dạy bơi (Tỉnh đoàn phối hợp; xong trước tháng 6)                      | Dạy bơi [] [Tỉnh đoàn] xong trước tháng 6
        Dạy bơi (hoàn thành trong tháng 6)                                    | ''
        Dạy bơi (trẻ em dưới 6 tuổi)                                          | ''
        (Sở Y tế chủ trì)                                                     | ''
        # in the last sentences
        Dạy bơi. Mở lớp. Sở Y tế chủ trì. Thời gian: Quý II.                  | Dạy bơi. Mở lớp [Sở Y tế] [] Quý II
        Dạy bơi. Chủ trì: Sở Y tế. Thời gian: Quý II.                         | Dạy bơi [Sở Y tế] [] Quý II
        Dạy bơi. Nội dung: Mở lớp.                                            | ''
        Dạy bơi. Trẻ em vui.                                                  | ''
        # in a paragraph below, which is the title then
        An toàn/Dạy bơi (Sở Y tế chủ trì)/Khám mắt (Tỉnh đoàn chủ trì)        | Dạy bơi [Sở Y tế] [] + Khám mắt [Tỉnh đoàn] []
        An toàn/Ở xã/Dạy bơi (Sở Y tế chủ trì)/Mọi người                      | Ở xã [] []  no task + Dạy bơi [Sở Y tế] [] + Mọi người [] []  no task
        """)
    void who_does_it_with_whom_and_when(String lines, String expected) {
        assertEquals(expected, told(lines));
    }

    @Test
    void a_block_holds_its_own_words() {
        LabelBlock block =
                LabelBlock.in(node("An toàn/Ở xã/Ở thôn/- Chủ trì: Sở Y tế")).get(0);
        assertEquals("Ở xã Ở thôn Chủ trì: Sở Y tế", block.words().toString());
        assertEquals(true, block.holds(block.texts().get(1)));
        assertEquals(false, block.holds(PlacedText.of("Ở xã", 9)));
        assertEquals(false, block.holds(PlacedText.EMPTY));
        assertEquals(false, block.ownTitle());
        assertEquals(
                true, LabelBlock.in(node("Dạy bơi (Sở Y tế chủ trì)")).get(0).ownTitle());
    }

    /** The lines that tell it are kept in the words of the plan. */
    @Test
    void the_words_that_tell_roles_are_the_lines_of_the_task() {
        ReadTask told = LabelBlock.in(node("Dạy bơi (Sở Y tế chủ trì; Tỉnh đoàn phối hợp)"))
                .get(0)
                .task("1", PlacedText.EMPTY, List.of("Sở Tư pháp"));
        assertEquals("Sở Y tế chủ trì | Tỉnh đoàn phối hợp", told.leadLine() + " | " + told.coordinatingLine());
        assertEquals(List.of("Sở Tư pháp", "Sở Y tế"), told.leads());
        ReadTask labelled = LabelBlock.in(node(
                        "Dạy bơi/- Chủ trì: Sở Y tế/- Phối hợp: Tỉnh đoàn/- Thời gian: Quý II./- Kết quả: Lớp học"))
                .get(0)
                .task("1", PlacedText.EMPTY, List.of());
        assertEquals(
                "Chủ trì: Sở Y tế | Phối hợp: Tỉnh đoàn | Thời gian: Quý II. | Kết quả: Lớp học | Lớp học",
                labelled.leadLine() + " | " + labelled.coordinatingLine() + " | " + labelled.timeLine() + " | "
                        + labelled.productLine() + " | " + labelled.product());
    }
}
