package vn.childplan.reporting.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.poi.xwpf.usermodel.IBodyElement;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFStyle;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPPrGeneral;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.childplan.reporting.model.Report;

/** What the writer wrote, read by Apache POI, with the styles resolved along what they are based on. */
final class WordFile {
    private final XWPFDocument document;

    private WordFile(XWPFDocument document) {
        this.document = document;
    }

    static byte[] bytes(Report report) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            new DocxWriter().write(report, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    static WordFile of(Report report) {
        try {
            return new WordFile(new XWPFDocument(new ByteArrayInputStream(bytes(report))));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    XWPFDocument document() {
        return document;
    }

    /** All paragraphs in reading order, those in cells too. */
    List<XWPFParagraph> paragraphs() {
        List<XWPFParagraph> all = new ArrayList<>();
        collect(document.getBodyElements(), all);
        return all;
    }

    private static void collect(List<IBodyElement> elements, List<XWPFParagraph> all) {
        for (IBodyElement element : elements) {
            if (element instanceof XWPFParagraph paragraph) {
                all.add(paragraph);
            } else if (element instanceof XWPFTable table) {
                for (XWPFTableRow row : table.getRows()) {
                    for (XWPFTableCell cell : row.getTableCells()) {
                        collect(cell.getBodyElements(), all);
                    }
                }
            }
        }
    }

    /** The texts of one cell that are not empty, each on its line. */
    String cell(int table, int row, int column) {
        return document.getTables().get(table).getRow(row).getCell(column).getParagraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    /** The texts of all paragraphs that have one, in reading order. */
    List<String> texts() {
        return paragraphs().stream()
                .map(XWPFParagraph::getText)
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** The one paragraph with that text. */
    XWPFParagraph paragraph(String text) {
        List<XWPFParagraph> found = paragraphs().stream()
                .filter(paragraph -> paragraph.getText().equals(text))
                .toList();
        if (found.size() != 1) {
            throw new AssertionError(found.size() + " paragraphs '" + text + "' in " + texts());
        }
        return found.get(0);
    }

    /** In points. */
    int size(XWPFParagraph paragraph) {
        return letters(
                        paragraph,
                        look -> look.sizeOfSzArray() == 0
                                ? null
                                : look.getSzArray(0).getVal())
                .map(halves -> ((BigInteger) halves).intValue() / 2)
                .orElseThrow();
    }

    boolean bold(XWPFParagraph paragraph) {
        return letters(paragraph, look -> look.sizeOfBArray() == 0 ? null : true)
                .isPresent();
    }

    boolean italic(XWPFParagraph paragraph) {
        return letters(paragraph, look -> look.sizeOfIArray() == 0 ? null : true)
                .isPresent();
    }

    /** How it stands: left, center, right or both. */
    String alignment(XWPFParagraph paragraph) {
        if (paragraph.getCTP().getPPr().isSetJc()) {
            return paragraph.getCTP().getPPr().getJc().getVal().toString();
        }
        return shape(paragraph, look -> look.isSetJc() ? look.getJc().getVal().toString() : null)
                .orElse("left");
    }

    /** How far its first line is indented, in twentieths of a point. */
    int firstLine(XWPFParagraph paragraph) {
        return shape(
                        paragraph,
                        look -> look.isSetInd() && look.getInd().isSetFirstLine()
                                ? ((BigInteger) look.getInd().getFirstLine()).intValue()
                                : null)
                .orElse(0);
    }

    /** Before it, in twentieths of a point. */
    int spaceBefore(XWPFParagraph paragraph) {
        return shape(
                        paragraph,
                        look -> look.isSetSpacing() && look.getSpacing().isSetBefore()
                                ? ((BigInteger) look.getSpacing().getBefore()).intValue()
                                : null)
                .orElse(0);
    }

    private <T> Optional<T> letters(XWPFParagraph paragraph, Function<CTRPr, T> property) {
        for (XWPFStyle style : styles(paragraph)) {
            T value = property.apply(style.getCTStyle().getRPr());
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private <T> Optional<T> shape(XWPFParagraph paragraph, Function<CTPPrGeneral, T> property) {
        for (XWPFStyle style : styles(paragraph)) {
            T value = property.apply(style.getCTStyle().getPPr());
            if (value != null) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    /** Its style, then what that is based on, and so on. */
    private List<XWPFStyle> styles(XWPFParagraph paragraph) {
        List<XWPFStyle> chain = new ArrayList<>();
        String id = paragraph.getStyle();
        while (id != null) {
            XWPFStyle style = document.getStyles().getStyle(id);
            chain.add(style);
            id = style.getBasisStyleID();
        }
        return chain;
    }

    /** The pages of the document, in order: those ended by a paragraph, then the last. */
    List<CTSectPr> pages() {
        List<CTSectPr> pages = new ArrayList<>();
        for (XWPFParagraph paragraph : document.getParagraphs()) {
            if (paragraph.getCTP().isSetPPr() && paragraph.getCTP().getPPr().isSetSectPr()) {
                pages.add(paragraph.getCTP().getPPr().getSectPr());
            }
        }
        pages.add(document.getDocument().getBody().getSectPr());
        return pages;
    }
}
