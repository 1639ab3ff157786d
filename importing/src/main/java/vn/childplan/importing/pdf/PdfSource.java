package vn.childplan.importing.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.SourceDocument;

/** A PDF file with a text layer as a source. */
public final class PdfSource {
    private static final int MOST_PAGES = 2_000;
    private static final int MOST_GLYPHS = 3_000_000;

    private PdfSource() {}

    /**
     * Reads a document.
     *
     * @param name the name of the file, as given
     * @throws SourceException if it is protected, damaged, without text or beyond the limits
     */
    public static SourceDocument read(String name, byte[] file) throws SourceException {
        return new PdfText(pages(file)).document(name);
    }

    private static List<DrawnPage> pages(byte[] file) throws SourceException {
        try {
            StreamLimits.check(file);
            try (PDDocument document = Loader.loadPDF(file)) {
                if (document.isEncrypted()) {
                    throw Refusals.encrypted();
                }
                return pages(document);
            }
        } catch (SourceException refused) {
            throw refused;
        } catch (InvalidPasswordException locked) {
            throw Refusals.encrypted();
        } catch (StreamLimits.TooLarge beyond) {
            throw Refusals.tooLarge();
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            throw Refusals.damaged();
        }
    }

    private static List<DrawnPage> pages(PDDocument document) throws IOException {
        PageContents contents = new PageContents();
        List<DrawnPage> pages = new ArrayList<>();
        int glyphs = 0;
        for (PDPage page : document.getPages()) {
            DrawnPage drawn = contents.draw(pages.size() + 1, page);
            glyphs += drawn.glyphs().size();
            pages.add(drawn);
            if (pages.size() > MOST_PAGES || glyphs > MOST_GLYPHS) {
                throw new StreamLimits.TooLarge();
            }
        }
        if (pages.isEmpty()) {
            throw Refusals.withoutPages();
        }
        return pages;
    }

    /** What is said of a PDF file that is not read. */
    static final class Refusals {
        private Refusals() {}

        private static SourceException refusal(String code, Text message, Text remedy) {
            return new SourceException(code, 0, 0, message, remedy);
        }

        static SourceException encrypted() {
            return refusal(
                    "import.pdf-protected",
                    Text.of(
                            "tệp PDF có mật khẩu hoặc bị khóa quyền",
                            "a PDF file that is protected by a password or against copying"),
                    Text.of(
                            "Mở tệp, lưu một bản không khóa (in ra PDF), hoặc dùng tệp Word.",
                            "Open it and save a copy without protection (print to PDF), or use the Word file."));
        }

        static SourceException damaged() {
            return refusal(
                    "import.pdf-damaged",
                    Text.of("tệp PDF bị hỏng, không đọc được", "a PDF file that is damaged"),
                    Text.of(
                            "Tải lại tệp, hoặc mở được thì lưu lại (in ra PDF).",
                            "Fetch the file again, or, if it opens, save it anew (print to PDF)."));
        }

        static SourceException withoutPages() {
            return refusal(
                    "import.pdf-empty",
                    Text.of("tệp PDF không có trang nào", "a PDF file without pages"),
                    Text.of("Kiểm tra lại nguồn.", "Check where it comes from."));
        }

        static SourceException withoutText() {
            return refusal(
                    "import.pdf-scan",
                    Text.of(
                            "tệp PDF chỉ có hình, không có lớp chữ (bản quét)",
                            "a PDF file of pictures without text (a scan)"),
                    Text.of(
                            "Nhận dạng chữ (OCR) rồi đọc lại, hoặc dùng tệp Word.",
                            "Recognise its text (OCR) and read it again, or use the Word file."));
        }

        static SourceException withoutLetters() {
            return refusal(
                    "import.pdf-letters",
                    Text.of(
                            "tệp PDF không cho biết chữ nào là chữ nào (phông không kèm bảng mã)",
                            "a PDF file that does not say which letters it shows (fonts without a table of characters)"),
                    Text.of(
                            "Nhận dạng chữ (OCR) rồi đọc lại, hoặc dùng tệp Word.",
                            "Recognise its text (OCR) and read it again, or use the Word file."));
        }

        static SourceException tooLarge() {
            return refusal(
                    "file.too-large",
                    Text.of(
                            "tệp PDF vượt giới hạn: 2.000 trang, 64 MB một phần",
                            "a PDF file beyond the limits: 2,000 pages, 64 MB a part"),
                    Text.of("Tách riêng các trang của kế hoạch.", "Take the pages of the plan out of it."));
        }
    }
}
