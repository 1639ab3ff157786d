package vn.childplan.importing.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.importing.pdf.Paragraphs.Set;
import vn.childplan.importing.pdf.ReadingOrder.Item;
import vn.childplan.importing.pdf.ReadingOrder.LineItem;
import vn.childplan.importing.pdf.ReadingOrder.TableItem;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.PageLine;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.SourceDocument;
import vn.childplan.importing.text.SourceDocument.Notice;
import vn.childplan.importing.text.Table;

/** The text of drawn pages: lines, columns, tables and paragraphs, without what stands on every page. */
final class PdfText {
    /** Where one letter in so many is a space, spaces are drawn. */
    private static final int LETTERS_A_SPACE = 15;
    /** Of all letters, how many may be unknown before nothing can be read. */
    private static final double MOST_UNKNOWN = 0.2;

    private final List<DrawnPage> drawn;
    private final boolean spaces;

    PdfText(List<DrawnPage> drawn) throws SourceException {
        this.drawn = drawn;
        int letters = 0;
        int blanks = 0;
        int withoutName = 0;
        for (DrawnPage page : drawn) {
            for (Glyph glyph : page.glyphs()) {
                letters += glyph.isSpace() ? 0 : 1;
                blanks += glyph.isSpace() ? 1 : 0;
                withoutName += glyph.text().equals(TextFont.UNKNOWN) ? 1 : 0;
            }
        }
        if (letters == 0) {
            throw PdfSource.Refusals.withoutText();
        }
        if (withoutName > MOST_UNKNOWN * letters) {
            throw PdfSource.Refusals.withoutLetters();
        }
        this.spaces = blanks * LETTERS_A_SPACE > letters;
    }

    SourceDocument document(String name) {
        List<PageRows> pages = drawn.stream().map(PageRows::of).toList();
        List<Notice> notices = notices(pages);
        RunningLines.takeFrom(pages);
        ReadingOrder order = new ReadingOrder();
        List<Item> items = new ArrayList<>();
        pages.forEach(page -> items.addAll(order.of(page)));
        return new SourceDocument(name, blocks(items), notices, SourceDocument.Unit.PAGE);
    }

    private List<Notice> notices(List<PageRows> pages) {
        List<Notice> notices = new ArrayList<>();
        for (PageRows page : pages) {
            if (page.isBlank() && page.page().picture()) {
                int place = PageLine.of(page.page().number(), 1);
                notices.add(new Notice(
                        Notice.Kind.PICTURE_OF_PAGE,
                        PlacedText.of("trang " + page.page().number(), place)));
            }
            Row row = firstUnknown(page);
            if (row != null) {
                Line line = Line.of(row, page.page().number(), page.numberOf(row), spaces);
                notices.add(new Notice(Notice.Kind.UNKNOWN_LETTERS, line.words()));
            }
        }
        return notices;
    }

    private static @Nullable Row firstUnknown(PageRows page) {
        return Stream.concat(
                        page.rows().stream(),
                        page.tables().stream()
                                .flatMap(table -> table.cells().values().stream())
                                .flatMap(List::stream))
                .filter(row ->
                        row.glyphs().stream().anyMatch(glyph -> glyph.text().equals(TextFont.UNKNOWN)))
                .findFirst()
                .orElse(null);
    }

    private List<Block> blocks(List<Item> items) {
        List<Set> all = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof LineItem line) {
                all.add(set(line));
            }
        }
        Paragraphs paragraphs = Paragraphs.of(all);
        List<Block> blocks = new ArrayList<>();
        List<Set> lines = new ArrayList<>();
        List<Table.Row> rows = new ArrayList<>();
        List<Set> footnotes = new ArrayList<>();
        TableItem open = null;
        int next = 0;
        for (int i = 0; i < items.size(); i++) {
            Item item = items.get(i);
            if (item instanceof TableItem table) {
                blocks.addAll(PlainText.blocks(paragraphs.join(lines)));
                lines.clear();
                List<Table.Row> more = PdfTables.rows(table.page(), table.ruled(), spaces);
                if (open != null && goesOn(open, table)) {
                    PdfTables.goOn(rows, more);
                } else {
                    close(blocks, rows);
                    rows.addAll(more);
                }
                open = table;
            } else if (open != null && goesOnBehindFootnotes(open, items.subList(i, items.size()))) {
                footnotes.add(all.get(next++));
            } else {
                close(blocks, rows);
                open = null;
                lines.addAll(footnotes);
                footnotes.clear();
                lines.add(all.get(next++));
            }
        }
        close(blocks, rows);
        lines.addAll(0, footnotes);
        blocks.addAll(PlainText.blocks(paragraphs.join(lines)));
        return blocks;
    }

    private static void close(List<Block> blocks, List<Table.Row> rows) {
        if (!rows.isEmpty()) {
            blocks.add(new Table(rows));
            rows.clear();
        }
    }

    private Set set(LineItem item) {
        PageRows page = item.page();
        return new Set(Line.of(item.row(), page.page().number(), page.numberOf(item.row()), spaces), item.column());
    }

    /** Whether nothing but footnotes parts a table from what is left of it on the next page. */
    private static boolean goesOnBehindFootnotes(TableItem open, List<Item> rest) {
        for (Item item : rest) {
            if (item instanceof TableItem table) {
                return goesOn(open, table);
            }
            if (item.page() != open.page() || !RestOfTable.isFootnote(item, open.ruled())) {
                return false;
            }
        }
        return false;
    }

    private static boolean goesOn(TableItem above, TableItem table) {
        RuledTable before = above.ruled().table();
        RuledTable now = table.ruled().table();
        boolean further = above.page() != table.page() || now.left() >= before.right();
        return further && now.hasColumnsOf(before);
    }
}
