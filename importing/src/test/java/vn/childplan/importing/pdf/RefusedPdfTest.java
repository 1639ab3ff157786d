package vn.childplan.importing.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.internal.text.SourceException;

/** A PDF file that is not read is refused in one line that says what to do. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class RefusedPdfTest {
    private static SourceException refusal(byte[] file) {
        return assertThrows(SourceException.class, () -> PdfSource.read("plan.pdf", file));
    }

    private static byte[] withText() {
        return new DrawnPdf().page(pen -> pen.text(60, 100, "KẾ HOẠCH")).bytes();
    }

    private static byte[] saved(PDDocument document) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        document.save(bytes);
        document.close();
        return bytes.toByteArray();
    }

    @Test
    void a_scan_is_refused_with_what_to_do() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page(pen -> {});
        Pictures.on(pdf.document(), 0);
        SourceException why = refusal(pdf.bytes());
        assertEquals("import.pdf-scan", why.code());
        assertEquals(
                "tệp PDF chỉ có hình, không có lớp chữ (bản quét)",
                why.message().vi());
        assertEquals(
                "Recognise its text (OCR) and read it again, or use the Word file.",
                why.remedy().en());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "secret"})
    void a_protected_file_is_refused_whether_it_opens_without_a_password_or_not(String password) throws IOException {
        DrawnPdf pdf = new DrawnPdf().page(pen -> pen.text(60, 100, "KẾ HOẠCH"));
        pdf.document().protect(new StandardProtectionPolicy("owner", password, new AccessPermission()));
        assertEquals("import.pdf-protected", refusal(pdf.bytes()).code());
    }

    @Test
    void a_file_without_pages_is_refused() throws IOException {
        assertEquals("import.pdf-empty", refusal(saved(new PDDocument())).code());
    }

    @Test
    void half_a_file_and_one_that_only_begins_as_pdf_are_damaged() {
        byte[] file = withText();
        assertEquals("import.pdf-damaged", refusal(Arrays.copyOf(file, 40)).code());
        assertEquals(
                "import.pdf-damaged",
                refusal("%PDF-1.7\nkhông phải PDF".getBytes(StandardCharsets.UTF_8))
                        .code());
    }

    @Test
    void letters_that_the_file_does_not_name_are_not_guessed() throws IOException {
        DrawnPdf pdf = new DrawnPdf().page(pen -> pen.text(60, 100, "KẾ HOẠCH công tác trẻ em"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        pdf.document().save(bytes);
        try (PDDocument document = org.apache.pdfbox.Loader.loadPDF(bytes.toByteArray())) {
            var fonts = document.getPage(0).getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            for (COSName name : fonts.keySet()) {
                fonts.getCOSDictionary(name).removeItem(COSName.TO_UNICODE);
            }
            assertEquals("import.pdf-letters", refusal(saved(document)).code());
        }
    }

    @Test
    void a_small_file_that_unpacks_to_a_large_one_is_refused() throws IOException {
        PDDocument document = new PDDocument();
        PDPage page = new PDPage();
        document.addPage(page);
        COSStream contents = document.getDocument().createCOSStream();
        try (var out = contents.createOutputStream(COSName.FLATE_DECODE)) {
            byte[] spaces = new byte[1 << 20];
            Arrays.fill(spaces, (byte) ' ');
            for (int i = 0; i < 65; i++) {
                out.write(spaces);
            }
        }
        page.getCOSObject().setItem(COSName.CONTENTS, contents);
        assertEquals("file.too-large", refusal(saved(document)).code());
    }
}
