package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Calendar;
import java.util.GregorianCalendar;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.Report;

/** What a file says of itself: title, issuer, language, and the instant for which it was judged as its date. */
final class Metadata {
    private static final String PRODUCER = "childplan";

    private final Report report;
    private final Fonts fonts;

    Metadata(Report report, Fonts fonts) {
        this.report = report;
        this.fonts = fonts;
    }

    String language() {
        return report.locale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? "en-GB" : "vi-VN";
    }

    void write(PDDocument document) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        String title = fonts.legible(report.title());
        String author = report.form() == null ? "" : fonts.legible(report.form().issuer());
        information.setTitle(title);
        if (!author.isEmpty()) {
            information.setAuthor(author);
        }
        information.setProducer(PRODUCER);
        Instant asOf = report.asOf();
        if (asOf != null) {
            information.setCreationDate(calendar(asOf));
            information.setModificationDate(calendar(asOf));
        }
        for (Map.Entry<String, String> property :
                fonts.legible(report.fileProperties()).entrySet()) {
            information.setCustomMetadataValue(property.getKey(), property.getValue());
        }
        document.setDocumentInformation(information);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(xmp(title, author, asOf).getBytes(StandardCharsets.UTF_8));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static Calendar calendar(Instant instant) {
        Calendar calendar = new GregorianCalendar(TimeZone.getTimeZone("UTC"), Locale.ROOT);
        calendar.setTimeInMillis(instant.toEpochMilli());
        return calendar;
    }

    private String xmp(String title, String author, @Nullable Instant asOf) {
        StringBuilder xmp = new StringBuilder("<?xpacket begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\"?>\n");
        xmp.append("<x:xmpmeta xmlns:x=\"adobe:ns:meta/\">")
                .append("<rdf:RDF xmlns:rdf=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\">")
                .append("<rdf:Description rdf:about=\"\"")
                .append(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"")
                .append(" xmlns:pdf=\"http://ns.adobe.com/pdf/1.3/\"")
                .append(" xmlns:xmp=\"http://ns.adobe.com/xap/1.0/\"")
                .append(" xmlns:pdfaid=\"http://www.aiim.org/pdfa/ns/id/\">");
        xmp.append("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>");
        xmp.append("<dc:title><rdf:Alt><rdf:li xml:lang=\"x-default\">")
                .append(escaped(title))
                .append("</rdf:li></rdf:Alt></dc:title>");
        if (!author.isEmpty()) {
            xmp.append("<dc:creator><rdf:Seq><rdf:li>")
                    .append(escaped(author))
                    .append("</rdf:li></rdf:Seq></dc:creator>");
        }
        xmp.append("<dc:language><rdf:Bag><rdf:li>").append(language()).append("</rdf:li></rdf:Bag></dc:language>");
        xmp.append("<pdf:Producer>").append(PRODUCER).append("</pdf:Producer>");
        if (asOf != null) {
            xmp.append("<xmp:CreateDate>").append(asOf).append("</xmp:CreateDate>");
            xmp.append("<xmp:ModifyDate>").append(asOf).append("</xmp:ModifyDate>");
        }
        return xmp.append("</rdf:Description></rdf:RDF></x:xmpmeta>\n<?xpacket end=\"w\"?>")
                .toString();
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\r", "&#13;");
    }
}
