package vn.childplan.checks.cost;

import static vn.childplan.checks.cost.Sized.bytes;
import static vn.childplan.checks.cost.Sized.lines;
import static vn.childplan.checks.cost.Sized.stream;

import java.nio.charset.StandardCharsets;
import java.util.function.IntFunction;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.checks.cost.Growth.Work;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.text.Text;
import vn.childplan.importing.exchange.ExchangeReader;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.workbook.EvidenceWorkbook;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.model.ReportWriters;

/** Documents of offices, long ones: plans of many tasks in every form, workbooks of many rows, messages to many. */
class ImportCostTest {
    private static Arguments plan(String format, int size) {
        PlanImporter importer = PlanImporter.of(QuangNgai.directory());
        IntFunction<Work> work = of -> {
            byte[] file = bytes(out -> ReportWriters.installed()
                    .forFormat(format)
                    .write(
                            PlanDocument.of(Sized.plan(of), QuangNgai.directory())
                                    .in(Text.VIETNAMESE),
                            out));
            return () -> importer.read(stream(file), "plan." + format).orThrow();
        };
        return Arguments.of("plan as " + format, size, work);
    }

    private static Arguments text(String name, int size, IntFunction<String> text) {
        PlanImporter importer = PlanImporter.of(QuangNgai.directory());
        IntFunction<Work> work = of -> {
            String words = text.apply(of);
            return () -> importer.readText(words, "plan.txt");
        };
        return Arguments.of(name, size, work);
    }

    static String tasks(int many) {
        return "II. NHIỆM VỤ\n"
                + lines(
                        many,
                        i -> (i + 1) + ". Tổ chức lớp dạy bơi lần " + i
                                + "\n- Chủ trì: Sở Y tế\n- Phối hợp: Sở Tư pháp, các sở, ngành liên quan\n- Thời gian: Quý II");
    }

    /** What the departments are ordered to do, all in one line. */
    private static String duties(String words) {
        return "Quảng Ngãi, ngày 24 tháng 3 năm 2026\nKẾ HOẠCH\nCông tác trẻ em năm 2026\nI. TỔ CHỨC THỰC HIỆN\n1. Các sở "
                + words;
    }

    private static String message(int receivers) {
        return "<edXML><edXMLEnvelope><edXMLHeader><MessageHeader><From><OrganId>000.00.12.H48</OrganId></From>"
                + lines(receivers, i -> "<To><OrganId>000.00." + (10 + i % 80) + ".H48</OrganId></To>")
                + "</MessageHeader></edXMLHeader></edXMLEnvelope></edXML>";
    }

    static Stream<Arguments> sources() {
        ExchangeReader exchange = ExchangeReader.of(QuangNgai.plan65(), QuangNgai.directory());
        return Stream.of(
                plan("docx", 60),
                plan("md", 60),
                plan("pdf", 60),
                text("text of tasks", 100, ImportCostTest::tasks),
                text(
                        "text of prose",
                        300,
                        size -> lines(size, i -> "Các cơ quan, đơn vị, địa phương thực hiện nội dung thứ " + i + ".")),
                text("text of one line", 300, size -> "Sở Y tế, Sở Tư pháp và các sở, ngành liên quan; ".repeat(size)),
                text(
                        "text of deadlines in one line",
                        100,
                        size -> duties("báo cáo UBND tỉnh " + "trước ngày 15/11/2026 ".repeat(size))),
                text(
                        "text of reports in one line",
                        100,
                        size -> duties("báo cáo UBND tỉnh trước ngày 15/6 và 15/12 hằng năm; ".repeat(size))),
                text(
                        "text of months in one line",
                        100,
                        size -> duties("rà soát " + "trong tháng 9/2026 ".repeat(size))),
                text(
                        "text of other bearers and addressees in one line",
                        100,
                        size -> duties("báo cáo UBND tỉnh"
                                + ", gửi Sở Y tế; riêng Công an tỉnh báo cáo trước ngày 20/11/2026".repeat(size))),
                text("text of empty lines", 3_000, "\n"::repeat),
                text("text of numbers", 1_000, size -> lines(size, i -> (i + 1) + ".")),
                Arguments.of("message to many", 100, (IntFunction<Work>) size -> {
                    byte[] file = message(size).getBytes(StandardCharsets.UTF_8);
                    return () -> exchange.read(stream(file), "m.edxml");
                }),
                Arguments.of("workbook", 200, (IntFunction<Work>) size -> {
                    byte[] file = Workbooks.evidence(size);
                    return () -> EvidenceWorkbook.read(
                                    stream(file), "e.xlsx", QuangNgai.plan65(), QuangNgai.directory())
                            .orThrow();
                }));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sources")
    void eight_times_as_much_costs_eight_times_as_much(String name, int size, IntFunction<Work> work) {
        Growth.assertProportional(size, work);
    }
}
