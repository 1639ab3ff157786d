package vn.childplan.examples.customformat;

import java.io.OutputStream;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;
import vn.childplan.reporting.model.BlockReader;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;

/** The text of one report: what stands around it, and its blocks one after the other. */
final class OdtContent implements BlockReader<XMLStreamException> {
    private static final String[][] NAMES = {
        {"office", "office"}, {"text", "text"}, {"table", "table"}, {"style", "style"}, {"fo", "xsl-fo-compatible"}
    };

    private final Report report;
    private final Legible legible;
    private final XMLStreamWriter xml;
    private int tables;

    OdtContent(Report report, Legible legible, OutputStream out) throws XMLStreamException {
        this.report = report;
        this.legible = legible;
        this.xml = XMLOutputFactory.newFactory().createXMLStreamWriter(out, "UTF-8");
    }

    void write() throws XMLStreamException {
        xml.writeStartDocument("UTF-8", "1.0");
        xml.writeStartElement("office:document-content");
        for (String[] name : NAMES) {
            xml.writeAttribute("xmlns:" + name[0], "urn:oasis:names:tc:opendocument:xmlns:" + name[1] + ":1.0");
        }
        xml.writeAttribute("office:version", "1.3");
        styles();
        xml.writeStartElement("office:body");
        xml.writeStartElement("office:text");
        if (report.form() == null) {
            heading(1, "", report.titleLine());
        }
        report.readBy(this);
        xml.writeEndDocument();
        xml.flush();
    }

    @Override
    public void head(OfficialForm form) throws XMLStreamException {
        String above = form.parent() == null ? "" : OfficialForm.capitals(form.parent());
        lines("centred", "", form.masthead().lines());
        lines("centred", "", List.of(above));
        lines("centred", "", form.letterhead());
        lines("centred", "", List.of(form.masthead().mark()));
        lines("Standard", "", List.of(form.numberLine("…"), form.placeAndDate("…")));
        String title =
                form.isLetter() ? "V/v" : OfficialForm.capitals(form.title().type());
        lines("centred", "", List.of(title + " " + form.title().subjectLine()));
        if (form.addressees().size() == 1) {
            lines("Standard", "Kính gửi: ", form.addressees());
        } else {
            list("Kính gửi:", form.addressees());
        }
        lines("Standard", "", OfficialForm.closed(form.bases()));
    }

    @Override
    public void foot(OfficialForm form) throws XMLStreamException {
        lines("centred", "", form.signing());
        lines("centred", "", List.of(form.signer() == null ? "" : form.signer()));
        list("Nơi nhận:", form.recipients());
    }

    /** Lines under their label; nothing where there are none. */
    private void list(String label, List<String> lines) throws XMLStreamException {
        lines("Standard", "", lines.isEmpty() ? List.of() : List.of(label));
        lines("Standard", "- ", OfficialForm.closed(lines));
    }

    private void lines(String style, String before, List<String> lines) throws XMLStreamException {
        for (String line : lines) {
            if (!line.isEmpty()) {
                line(before + line, style);
            }
        }
    }

    private void styles() throws XMLStreamException {
        xml.writeStartElement("office:automatic-styles");
        style("centred", "paragraph", "style:paragraph-properties", "fo:text-align", "center");
        style("framed", "table-cell", "style:table-cell-properties", "fo:border", "0.5pt solid #000000");
        xml.writeEndElement();
    }

    private void style(String name, String family, String element, String property, String value)
            throws XMLStreamException {
        xml.writeStartElement("style:style");
        xml.writeAttribute("style:name", name);
        xml.writeAttribute("style:family", family);
        xml.writeEmptyElement(element);
        xml.writeAttribute(property, value);
        xml.writeEndElement();
    }

    @Override
    public void heading(int level, String number, String heading) throws XMLStreamException {
        xml.writeStartElement("text:h");
        xml.writeAttribute("text:outline-level", String.valueOf(level));
        xml.writeCharacters(legible.of(number.isEmpty() ? heading : number + " " + heading));
        xml.writeEndElement();
    }

    @Override
    public void paragraph(Paragraph paragraph) throws XMLStreamException {
        line(paragraph.text(), "Standard");
    }

    @Override
    public void figures(Figures figures) throws XMLStreamException {
        for (Figures.Figure figure : figures.figures()) {
            String note = figure.note() == null ? "" : " (" + figure.note() + ")";
            line(figure.label() + ": " + figure.value().display(report.words()) + note, "Standard");
        }
    }

    @Override
    public void table(Table<?> whole) throws XMLStreamException {
        Table<?> table = whole.forReaders(report.words());
        line(table.caption(), "Standard");
        xml.writeStartElement("table:table");
        xml.writeAttribute("table:name", table.id() + "-" + ++tables);
        xml.writeEmptyElement("table:table-column");
        xml.writeAttribute(
                "table:number-columns-repeated", String.valueOf(table.columns().size()));
        xml.writeStartElement("table:table-header-rows");
        row(table.columns().stream().map(Column::heading).toList());
        xml.writeEndElement();
        for (List<Cell> row : table.rows()) {
            row(row.stream().map(cell -> cell.display(report.words())).toList());
        }
        xml.writeEndElement();
    }

    private void row(List<String> texts) throws XMLStreamException {
        xml.writeStartElement("table:table-row");
        for (String text : texts) {
            xml.writeStartElement("table:table-cell");
            xml.writeAttribute("table:style-name", "framed");
            line(text, "Standard");
            xml.writeEndElement();
        }
        xml.writeEndElement();
    }

    private void line(String text, String style) throws XMLStreamException {
        xml.writeStartElement("text:p");
        xml.writeAttribute("text:style-name", style);
        xml.writeCharacters(legible.of(text));
        xml.writeEndElement();
    }
}
