package vn.childplan.importing.plan;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.importing.office.UnreadableOfficeException;
import vn.childplan.importing.pdf.PdfLibrary;
import vn.childplan.importing.pdf.PdfSource;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.SourceDocument;
import vn.childplan.importing.text.SourceFile;
import vn.childplan.importing.text.TextBytes;
import vn.childplan.importing.word.WordSource;

/**
 * Reads the plan of any province as it was sent: text, Markdown of a web page, Word, or PDF with a text layer.
 *
 * <pre>{@code
 * PlanReading reading = PlanImporter.of(directory).read(Path.of("ke-hoach.docx")).orThrow();
 * reading.doubts().forEach(doubt -> System.out.println(doubt.finding().line(Text.VIETNAMESE)));
 * }</pre>
 *
 * <p>What is not understood stays in the draft with its words; what is left blank stays unknown; a contradiction is told, not
 * repaired. Only a file that is no text at all is refused. At most 64 MB. PDF needs {@code org.apache.pdfbox:pdfbox}, which a
 * program that reads none may leave out. The place of a doubt is a line and column of a text, a paragraph and column of a Word
 * file, or a page of a PDF file and the line on it.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanImporter {

    private final KnownAgencies agencies;

    private PlanImporter(KnownAgencies agencies) {
        this.agencies = agencies;
    }

    /** An importer that knows the agencies of a directory; whom it does not know the reading adds, with a doubt. */
    public static PlanImporter of(AgencyDirectory directory) {
        Objects.requireNonNull(directory, "directory");
        return new PlanImporter((header, on, doubts) -> directory);
    }

    /**
     * An importer that knows the agencies of the province whose plan it reads, by {@link VietNam}: the province of the issuer, else
     * of the place where the plan was issued. Where no province fits, or several do, it knows none, with a doubt.
     */
    public static PlanImporter byProvince() {
        return new PlanImporter(ProvinceOfPlan::directory);
    }

    /**
     * An importer that knows the agencies of a province on the plan's date, by {@link VietNam}; a plan of another province is read
     * with a doubt.
     *
     * @param provinceCode one of {@link VietNam#provinces()}, as "24"
     * @throws IllegalArgumentException if no province has that code
     */
    public static PlanImporter ofProvince(String provinceCode) {
        if (!VietNam.provinces().containsKey(provinceCode)) {
            throw new IllegalArgumentException("no province has the code '" + provinceCode + "'");
        }
        return new PlanImporter((header, on, doubts) -> ProvinceOfPlan.named(provinceCode, header, on, doubts));
    }

    /** An importer that knows no agency before it reads. */
    public static PlanImporter withoutDirectory() {
        return of(AgencyDirectory.of(List.of(), List.of(), List.of()));
    }

    /** Reads the plan of a file. */
    public Reading<PlanReading> read(Path file) {
        return Reading.ofFile(file, this::read);
    }

    /**
     * Reads a plan; does not close {@code in}.
     *
     * @param source the name that doubts and problems give to what is read
     */
    public Reading<PlanReading> read(InputStream in, String source) {
        Reading<byte[]> bytes = SourceFile.bytes(in, source);
        return bytes.value().isEmpty() ? Reading.failed(bytes.problems()) : readBytes(bytes.orThrow(), source);
    }

    /** Reads a plan that is text already. */
    public PlanReading readText(String text, String source) {
        return read(PlainText.read(source, text));
    }

    private Reading<PlanReading> readBytes(byte[] bytes, String source) {
        boolean zip = TextBytes.startsWith(bytes, 'P', 'K', 3, 4) || TextBytes.startsWith(bytes, 'P', 'K', 5, 6);
        OtherFile other = zip ? OtherFile.ofZip(bytes) : OtherFile.of(bytes);
        if (other != null) {
            return Reading.failed(List.of(other.refusal(source)));
        }
        if (zip) {
            return readWord(bytes, source);
        }
        if (TextBytes.startsWith(bytes, '%', 'P', 'D', 'F')) {
            return readPdf(bytes, source);
        }
        String text = TextBytes.decode(bytes);
        if (text == null) {
            return SourceFile.refused(
                    "import.encoding",
                    source,
                    Text.of(
                            "tệp không phải văn bản UTF-8, cũng không phải tệp Word hay PDF còn nguyên vẹn",
                            "the file is not text in UTF-8, nor an intact Word or PDF file"),
                    Text.of(
                            "Lưu lại bằng mã UTF-8; tệp Word, PDF thì lấy lại từ nguồn.",
                            "Save it as UTF-8; get a Word or PDF file again from where it comes."));
        }
        if (text.isBlank()) {
            return empty(source);
        }
        OtherFile data = OtherFile.ofText(text);
        return data == null ? Reading.of(readText(text, source)) : Reading.failed(List.of(data.refusal(source)));
    }

    private static Reading<PlanReading> empty(String source) {
        return SourceFile.refused(
                "import.empty",
                source,
                Text.of("tệp không có chữ nào", "there is not a word in the file"),
                Text.of("Kiểm tra lại nguồn, lấy lại tệp.", "Check where it comes from and get it again."));
    }

    private Reading<PlanReading> readWord(byte[] bytes, String source) {
        try {
            SourceDocument document = WordSource.read(source, bytes);
            return document.blocks().isEmpty() ? empty(source) : Reading.of(read(document));
        } catch (IOException e) {
            Text why = UnreadableOfficeException.why(e);
            return SourceFile.refused(
                    "import.word",
                    source,
                    Text.of(
                            "không đọc được như tệp Word (" + why.vi() + ")",
                            "cannot be read as a Word file (" + why.en() + ")"),
                    Text.of("Mở bằng Word, lưu lại thành .docx.", "Open it in Word and save it as .docx."));
        }
    }

    private Reading<PlanReading> readPdf(byte[] bytes, String source) {
        if (!PdfLibrary.isThere()) {
            return SourceFile.refused(
                    "import.pdf-library",
                    source,
                    Text.of(
                            "chưa có thư viện đọc PDF org.apache.pdfbox:pdfbox",
                            "the library that reads PDF, org.apache.pdfbox:pdfbox, is missing"),
                    Text.of(
                            "Thêm org.apache.pdfbox:pdfbox 3.0 vào chương trình, hoặc dùng tệp Word.",
                            "Add org.apache.pdfbox:pdfbox 3.0 to the program, or use the Word file."));
        }
        try {
            return Reading.of(read(PdfSource.read(source, bytes)));
        } catch (SourceException e) {
            return SourceFile.refused(e.code(), source, e.message(), e.remedy());
        }
    }

    private PlanReading read(SourceDocument document) {
        return new PlanReader(document, agencies).read();
    }
}
