package vn.childplan.reporting.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.childplan.reporting.internal.office.OfficeFile;
import vn.childplan.reporting.internal.office.OfficeFile.Content;
import vn.childplan.reporting.internal.office.OfficeFile.Relation;
import vn.childplan.reporting.internal.xml.Xml;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.paper.Commented;
import vn.childplan.reporting.paper.DocumentText;
import vn.childplan.reporting.paper.Style;

/** One report on its way to a Word document: its parts, and what they say of each other. */
final class WordDocument {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** The relation by which the text refers to the part with the page number. */
    static final String HEADER_ID = "rId3";

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** The parts beside the text, in the order of their relations. */
    private static final List<Relation> PARTS = List.of(
            new Relation("styles", "styles.xml"),
            new Relation("settings", "settings.xml"),
            new Relation("header", "header1.xml"));

    private final Report report;
    private final Legible legible = new Legible();
    private final WordCharts charts;
    private final Comments comments = new Comments(legible);

    WordDocument(Report report) {
        this.report = report;
        this.charts = new WordCharts(report, PARTS.size() + 1);
    }

    Replaced write(OutputStream out) throws IOException {
        OfficeFile file = new OfficeFile(out);
        List<Content> contents = new ArrayList<>(List.of(
                content("document", "document.main"),
                content("header1", "header"),
                content("settings", "settings"),
                content("styles", "styles")));
        contents.addAll(charts.contents());
        boolean commented = Commented.any(report.blocks());
        if (commented) {
            contents.add(content("comments", "comments"));
        }
        file.begin("word/document.xml", contents, legible.of(report.fileProperties()));
        file.part(OfficeFile.PROPERTIES, this::properties);
        List<Relation> relations = new ArrayList<>(PARTS);
        relations.addAll(charts.relations());
        if (commented) {
            relations.add(Comments.relation());
        }
        file.relations("word/_rels/document.xml.rels", relations);
        file.part("word/styles.xml", xml -> Styles.write(xml, language()));
        file.part("word/settings.xml", this::settings);
        file.part("word/header1.xml", WordDocument::pageNumber);
        file.part("word/document.xml", this::text);
        charts.parts(file);
        if (commented) {
            file.part("word/comments.xml", comments::write);
        }
        file.finish();
        return legible.replaced();
    }

    private static Content content(String part, String type) {
        return new Content("word/" + part + ".xml", WORD_TYPE + type + "+xml");
    }

    private String language() {
        return report.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en-GB" : "vi-VN";
    }

    /** The document is as old as what it says: its date is the instant for which it was judged. */
    private void properties(Xml xml) throws IOException {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                OfficeFile.PROPERTIES_XML,
                "xmlns:dc",
                "http://purl.org/dc/elements/1.1/",
                "xmlns:dcterms",
                "http://purl.org/dc/terms/",
                "xmlns:xsi",
                "http://www.w3.org/2001/XMLSchema-instance");
        xml.leaf("dc:title", legible.of(report.title()));
        if (report.form() != null) {
            xml.leaf("dc:creator", legible.of(report.form().issuer()));
        }
        xml.leaf("dc:language", language());
        Instant asOf = report.asOf();
        if (asOf != null) {
            String date = asOf.toString();
            xml.leaf("dcterms:created", date, "xsi:type", "dcterms:W3CDTF");
            xml.leaf("dcterms:modified", date, "xsi:type", "dcterms:W3CDTF");
        }
        xml.close();
    }

    private void settings(Xml xml) throws IOException {
        xml.open("w:settings", "xmlns:w", MAIN).empty("w:defaultTabStop", "w:val", "720");
        xml.open("w:compat");
        // Else Word opens it in compatibility mode.
        xml.empty(
                "w:compatSetting",
                "w:name",
                "compatibilityMode",
                "w:uri",
                "http://schemas.microsoft.com/office/word",
                "w:val",
                "15");
        xml.close();
        xml.empty("w:themeFontLang", "w:val", language()).close();
    }

    private static void pageNumber(Xml xml) throws IOException {
        xml.open("w:hdr", "xmlns:w", MAIN).open("w:p").open("w:pPr");
        xml.empty("w:pStyle", "w:val", Style.PAGE_NUMBER.id()).close();
        xml.open("w:fldSimple", "w:instr", " PAGE ")
                .open("w:r")
                .leaf("w:t", "2")
                .close()
                .close();
        xml.close().close();
    }

    private void text(Xml xml) throws IOException {
        xml.open("w:document", "xmlns:w", MAIN, "xmlns:r", OfficeFile.RELATIONS).open("w:body");
        WordPaper paper = new WordPaper(xml, legible, charts, comments);
        new DocumentText(report, paper).write();
        paper.end();
        xml.close().close();
    }
}
