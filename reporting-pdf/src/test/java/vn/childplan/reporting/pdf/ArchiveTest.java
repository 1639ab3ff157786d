package vn.childplan.reporting.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.reporting.model.Report;

/** Every kind of document can be kept (PDF/A-2b), and needs no font of the machine. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArchiveTest {
    static Stream<Report> reports() {
        return EveryKind.all();
    }

    /** ISO 19005-2: what it calls itself, and that what its colours mean is in it; nothing that runs, nothing outside. */
    @ParameterizedTest
    @MethodSource("reports")
    void it_is_made_to_be_kept(Report report) throws IOException {
        byte[] bytes = EveryKind.written(report, "pdf");
        try (ReadPdf file = new ReadPdf(bytes)) {
            kept(file);
            PDDocumentCatalog catalogue = file.document().getDocumentCatalog();
            String metadata = new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
            assertTrue(metadata.contains("<rdf:li xml:lang=\"x-default\">" + report.title() + "</rdf:li>"), metadata);
            assertEquals(
                    report.title(), file.document().getDocumentInformation().getTitle());
            assertEquals(report.words().say("vi-VN", "en-GB"), catalogue.getLanguage());
        }
    }

    static void kept(ReadPdf file) throws IOException {
        PDDocumentCatalog catalogue = file.document().getDocumentCatalog();
        String metadata = new String(catalogue.getMetadata().toByteArray(), StandardCharsets.UTF_8);
        assertTrue(metadata.contains("<pdfaid:part>2</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>"));
        byte[] profile;
        try (InputStream stream =
                catalogue.getOutputIntents().get(0).getDestOutputIntent().createInputStream()) {
            profile = stream.readAllBytes();
        }
        assertEquals(3, ICC_Profile.getInstance(profile).getNumComponents());
        assertFalse(file.document().isEncrypted());
        assertNotNull(file.document().getDocument().getDocumentID());
        assertNull(catalogue.getNames());
        assertNull(catalogue.getOpenAction());
        for (PDPage page : file.document().getPages()) {
            assertEquals(List.of(), page.getAnnotations());
        }
    }

    /** The same sRGB as the one that the JDK has: its colours turn out alike to one part of 255. */
    @Test
    void what_its_colours_mean_is_srgb() {
        ColorSpace ours = new ICC_ColorSpace(ICC_Profile.getInstance(ColourProfile.sRgb()));
        ColorSpace known = ColorSpace.getInstance(ColorSpace.CS_sRGB);
        for (float[] colour : new float[][] {{0, 0, 0}, {1, 1, 1}, {0.2f, 0.5f, 0.3f}, {0.7f, 0.2f, 0.2f}}) {
            float[] one = ours.toCIEXYZ(colour);
            float[] other = known.toCIEXYZ(colour);
            for (int i = 0; i < 3; i++) {
                assertEquals(other[i], one[i], 1 / 255f);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("reports")
    void its_fonts_are_in_it_and_its_pages_are_of_paper_that_there_is(Report report) throws IOException {
        try (ReadPdf file = ReadPdf.of(report)) {
            Set<String> sizes = new TreeSet<>();
            for (PDPage page : file.document().getPages()) {
                sizes.add(Math.round(page.getMediaBox().getWidth() / 72 * 25.4) + "×"
                        + Math.round(page.getMediaBox().getHeight() / 72 * 25.4));
                for (COSName name : page.getResources().getFontNames()) {
                    PDFont font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                    assertTrue(font.getName().contains("LiberationSerif"), font.getName());
                }
            }
            // A4 both ways; A3 for registers, never for administrative documents.
            Set<String> papers =
                    report.form() == null ? Set.of("210×297", "297×210", "420×297") : Set.of("210×297", "297×210");
            assertTrue(papers.containsAll(sizes), sizes.toString());
            assertFalse(sizes.isEmpty());
        }
    }
}
