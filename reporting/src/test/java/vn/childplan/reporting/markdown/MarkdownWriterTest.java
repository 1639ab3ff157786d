package vn.childplan.reporting.markdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Code;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Masthead;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** The text is read back by the reference reader of CommonMark, with the tables of GitHub. */
final class MarkdownWriterTest {
    private static final Parser PARSER =
            Parser.builder().extensions(List.of(TablesExtension.create())).build();

    private static String markdown(Report report) {
        return new String(AllKinds.bytes(new MarkdownWriter(), report), StandardCharsets.UTF_8);
    }

    private static Node read(Report report) {
        return PARSER.parse(markdown(report));
    }

    private static <N extends Node> List<N> all(Node root, Class<N> kind) {
        List<N> found = new ArrayList<>();
        for (Node node = root.getFirstChild(); node != null; node = node.getNext()) {
            if (kind.isInstance(node)) {
                found.add(kind.cast(node));
            }
            found.addAll(all(node, kind));
        }
        return found;
    }

    /** Its words; a hard line break is LF. Fails at anything that only markup could have made. */
    private static String plain(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new AbstractVisitor() {
            @Override
            public void visit(org.commonmark.node.Text words) {
                text.append(words.getLiteral());
            }

            @Override
            public void visit(HardLineBreak lineBreak) {
                text.append('\n');
            }

            @Override
            public void visit(SoftLineBreak lineBreak) {
                throw new AssertionError("a line break that nobody wrote");
            }

            @Override
            public void visit(Code code) {
                throw new AssertionError("code: " + code.getLiteral());
            }

            @Override
            public void visit(Link link) {
                throw new AssertionError("link: " + link.getDestination());
            }

            @Override
            public void visit(HtmlInline html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(HtmlBlock html) {
                throw new AssertionError("HTML: " + html.getLiteral());
            }

            @Override
            public void visit(CustomNode custom) {
                visitChildren(custom);
            }

            @Override
            public void visit(CustomBlock custom) {
                visitChildren(custom);
            }
        });
        return text.toString();
    }

    static Stream<Report> reports() {
        return Stream.of(
                AllKinds.report(),
                AllKinds.report(Locale.ENGLISH),
                Scoreboard.of(SampleReports.assessment()).in(Text.VIETNAMESE),
                Scoreboard.of(SampleReports.assessment()).in(Locale.ENGLISH));
    }

    @ParameterizedTest
    @MethodSource("reports")
    void everyCellOfEveryTableIsReadBack(Report report) {
        List<TableBlock> found = all(read(report), TableBlock.class);
        for (Table<?> whole : report.tables()) {
            Table<?> table = whole.forReaders(report.words());
            Node block = found.stream()
                    .filter(candidate -> candidate.getPrevious() != null
                            && plain(candidate.getPrevious()).endsWith(table.caption()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("no table " + table.caption()));
            Iterator<TableRow> rows = all(block, TableRow.class).iterator();
            assertEquals(table.columns().stream().map(Column::heading).toList(), cells(rows.next()));
            for (List<Cell> row : table.rows()) {
                assertEquals(
                        row.stream().map(cell -> cell.display(report.words())).toList(), cells(rows.next()));
            }
            assertTrue(!rows.hasNext());
        }
    }

    private static List<String> cells(TableRow row) {
        return all(row, TableCell.class).stream().map(MarkdownWriterTest::plain).toList();
    }

    @Test
    void numbersStandAtTheRight() {
        TableBlock table = all(read(AllKinds.report()), TableBlock.class).get(0);
        assertEquals(
                java.util.Arrays.asList(null, TableCell.Alignment.RIGHT, null, null, TableCell.Alignment.RIGHT),
                all(all(table, TableRow.class).get(0), TableCell.class).stream()
                        .limit(5)
                        .map(cell -> cell.getAlignment() == TableCell.Alignment.RIGHT ? cell.getAlignment() : null)
                        .toList());
    }

    @Test
    void sectionsOfAnOfficialDocumentAreNumberedAndOneLevelDeeperEach() {
        List<String> headings = all(read(AllKinds.report()), Heading.class).stream()
                .map(heading -> heading.getLevel() + " " + plain(heading))
                .toList();
        assertEquals(List.of("1 BÁO CÁO", "2 I. Kết quả", "3 1. Chi tiết", "2 Nguồn số liệu"), headings);
    }

    @Test
    void anAdministrativeDocumentHasItsPartsInTheOrderOfTheDecree() {
        // Nghị định 30/2020/NĐ-CP Đ.8 k.2: Quốc hiệu; cơ quan; số, ký hiệu; địa danh; tên loại; nội dung; chức vụ; nơi
        // nhận.
        String text = plain(read(AllKinds.report()));
        int at = 0;
        for (String part : List.of(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc",
                "UBND TỈNH QUẢNG NGÃI\nSỞ Y TẾ\nSố:",
                "/BC-SYT",
                "Quảng Ngãi, ngày",
                "BÁO CÁO",
                "Kết quả công tác trẻ em",
                "Kính gửi: UBND tỉnh",
                "Kế hoạch số 65/KH-UBND.",
                "I. Kết quả",
                "[Khó khăn, vướng mắc]",
                "GIÁM ĐỐC",
                "Nơi nhận:",
                "Như trên;",
                "Lưu: VT.")) {
            int found = text.indexOf(part, at);
            assertTrue(found >= at, part + " after " + at + " in " + text);
            at = found;
        }
    }

    @Test
    void theRoomForTheNumberStaysOpen() {
        assertTrue(plain(read(AllKinds.report())).contains("Số:\u00A0\u00A0"));
    }

    @Test
    void aLetterSaysItsSubjectAndAllWhoGetIt() {
        OfficialForm letter = new OfficialForm(
                Masthead.STATE,
                null,
                "UBND tỉnh Quảng Ngãi",
                "UBND-KGVX",
                null,
                "Quảng Ngãi",
                LocalDate.of(2025, 2, 5),
                2025,
                new OfficialForm.Title.Letter("đôn đốc báo cáo"),
                List.of("Sở Y tế", "Sở Nội vụ"),
                List.of(),
                List.of(),
                List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"),
                "Nguyễn Văn A");
        Node document = read(AllKinds.reportOf(Text.VIETNAMESE).withForm(letter));
        assertEquals("V/v đôn đốc báo cáo", plain(all(document, Heading.class).get(0)));
        List<String> items = all(document, ListItem.class).stream()
                .map(MarkdownWriterTest::plain)
                .toList();
        assertEquals(List.of("Sở Y tế;", "Sở Nội vụ."), items.subList(0, 2));
        assertTrue(all(document, StrongEmphasis.class).stream()
                .map(MarkdownWriterTest::plain)
                .toList()
                .containsAll(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Nguyễn Văn A")));
    }

    @Test
    void twoListsOfFiguresStayTwoLists() {
        Figures figures = Figures.of(Figures.Figure.of("a", "Một", Cell.count(1)));
        assertEquals(
                3,
                all(read(AllKinds.reportOf(Text.VIETNAMESE, figures, figures).withProvenanceSheet()), BulletList.class)
                        .size());
    }

    @Test
    void twoNotesStayTwoNotesAndALineBreakInsideOneStays() {
        Node document = read(
                AllKinds.reportOf(Text.VIETNAMESE, Paragraph.note("a\n- b"), Paragraph.note("c"), Paragraph.of("d")));
        assertEquals(
                List.of("a\n- b", "c"),
                all(document, BlockQuote.class).stream()
                        .map(MarkdownWriterTest::plain)
                        .toList());
    }

    @Test
    void whatGitHubWouldMakeALinkAMentionOrAPictureOfStaysText() {
        // GitHub Flavored Markdown, section 6.9 (autolinks); "@name" and ":name:" are GitHub's own.
        String text = markdown(
                AllKinds.reportOf(Text.VIETNAMESE, Paragraph.of("https://a.vn www.a.vn ban@a.vn :tada: 08:05 1.635")));
        assertTrue(text.contains("https\\://a.vn www\\.a.vn ban\\@a.vn \\:tada: 08:05 1.635"), text);
    }

    @Property(tries = 1000)
    void anyTextComesBackAsItself(@ForAll("texts") String text) {
        Report report = AllKinds.reportOf(
                Text.VIETNAMESE,
                Section.of("x" + text),
                Figures.of(Figures.Figure.of("k", text, Cell.words(text))),
                Table.of(
                        "t",
                        "",
                        List.of(Column.words("a", text, 9, i -> i), Column.words("b", "x", 9, i -> i)),
                        List.of(text)));
        Node document = read(report);
        String line = line(text);
        assertEquals(line("x" + text), plain(all(document, Heading.class).get(1)));
        assertEquals(
                (line + ": " + line).replaceFirst(" $", ""),
                plain(all(document, ListItem.class).get(0)));
        List<TableRow> rows = all(document, TableRow.class);
        assertEquals(2, rows.size());
        assertEquals(List.of(line, "x"), cells(rows.get(0)));
        assertEquals(List.of(line, line), cells(rows.get(1)));
    }

    @Property(tries = 1000)
    void anyParagraphComesBackLineByLine(@ForAll("texts") String text) {
        String words = "x" + text;
        Node document = read(AllKinds.reportOf(Text.VIETNAMESE, Paragraph.of(words), Paragraph.note(words)));
        String lines = String.join(
                "\n",
                new Legible()
                        .of(words)
                        .lines()
                        .map(MarkdownWriterTest::line)
                        .filter(part -> !part.isBlank())
                        .toList());
        assertEquals(lines, plain(document.getFirstChild().getNext()));
        assertEquals(lines, plain(all(document, BlockQuote.class).get(0)));
    }

    /** What a line of Markdown can hold of a text: its white space is single blanks inside. */
    private static String line(String text) {
        String blanks = new Legible().of(text).replaceAll("[ \\t\\r\\n]+", " ");
        return blanks.replaceAll("^ | $", "");
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.strings().all().ofMaxLength(12),
                Arbitraries.strings()
                        .withChars("\\`*_[]()<>|#~$&@+-=.:!;/1a ế\t\n\"'".toCharArray())
                        .ofMaxLength(16));
    }
}
