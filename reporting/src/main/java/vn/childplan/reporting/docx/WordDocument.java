package vn.childplan.reporting.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;

/** One report on its way to a Word document: its parts, and what they say of each other. */
final class WordDocument {
    static final String MAIN = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    /** Under which the text knows the part with the page number. */
    static final String HEADER_ID = "rId3";

    private static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String PACKAGE_TYPE = "application/vnd.openxmlformats-package.";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final Report report;
    private final Legible legible = new Legible();

    WordDocument(Report report) {
        this.report = report;
    }

    Replaced write(OutputStream out) throws IOException {
        WordPackage parts = new WordPackage(out);
        parts.part("[Content_Types].xml", WordDocument::contentTypes);
        parts.part("_rels/.rels", WordDocument::packageRelationships);
        parts.part("docProps/core.xml", this::properties);
        parts.part("word/_rels/document.xml.rels", WordDocument::documentRelationships);
        parts.part("word/styles.xml", xml -> Styles.write(xml, language()));
        parts.part("word/settings.xml", this::settings);
        parts.part("word/header1.xml", WordDocument::pageNumber);
        parts.part("word/document.xml", this::text);
        parts.finish();
        return legible.replaced();
    }

    private String language() {
        return report.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en-GB" : "vi-VN";
    }

    private static void contentTypes(Xml xml) throws IOException {
        xml.open("Types", "xmlns", PACKAGE + "content-types");
        xml.empty("Default", "Extension", "rels", "ContentType", PACKAGE_TYPE + "relationships+xml");
        xml.empty("Default", "Extension", "xml", "ContentType", "application/xml");
        contentType(xml, "/docProps/core.xml", PACKAGE_TYPE + "core-properties+xml");
        contentType(xml, "/word/document.xml", WORD_TYPE + "document.main+xml");
        contentType(xml, "/word/header1.xml", WORD_TYPE + "header+xml");
        contentType(xml, "/word/settings.xml", WORD_TYPE + "settings+xml");
        contentType(xml, "/word/styles.xml", WORD_TYPE + "styles+xml");
        xml.close();
    }

    private static void contentType(Xml xml, String part, String type) throws IOException {
        xml.empty("Override", "PartName", part, "ContentType", type);
    }

    private static void packageRelationships(Xml xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relationship(xml, "rId1", RELATIONSHIPS + "/officeDocument", "word/document.xml");
        relationship(xml, "rId2", PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml");
        xml.close();
    }

    private static void documentRelationships(Xml xml) throws IOException {
        xml.open("Relationships", "xmlns", PACKAGE + "relationships");
        relationship(xml, "rId1", RELATIONSHIPS + "/styles", "styles.xml");
        relationship(xml, "rId2", RELATIONSHIPS + "/settings", "settings.xml");
        relationship(xml, HEADER_ID, RELATIONSHIPS + "/header", "header1.xml");
        xml.close();
    }

    private static void relationship(Xml xml, String id, String type, String target) throws IOException {
        xml.empty("Relationship", "Id", id, "Type", type, "Target", target);
    }

    /** The document is as old as what it says: its date is the instant for which it was judged. */
    private void properties(Xml xml) throws IOException {
        xml.open(
                "cp:coreProperties",
                "xmlns:cp",
                PACKAGE + "metadata/core-properties",
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
        Instant asOf = report.provenance().asOf();
        if (asOf != null) {
            String date = asOf.truncatedTo(ChronoUnit.SECONDS).toString();
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
        xml.open("w:document", "xmlns:w", MAIN, "xmlns:r", RELATIONSHIPS).open("w:body");
        new DocumentText(report, xml, legible).write();
        xml.close().close();
    }
}
