package vn.childplan.importing.plan;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.SourceFile;
import vn.childplan.importing.text.TextBytes;

/** A file that is no text, Word or PDF, told by its first bytes whatever its name, and what to do with it. */
enum OtherFile {
    /** A Word file of the old kind. */
    DOC(
            "import.doc",
            Text.of("tệp Word định dạng cũ (.doc)", "a Word file of the old kind (.doc)"),
            Remedies.SAVE_AS_DOCX),
    /** A Word file that a password encrypts: not a ZIP, but of the form of the old ones. */
    PROTECTED_WORD(
            "import.word-protected",
            Text.of("tệp Word có mật khẩu", "a Word file that is protected by a password"),
            Text.of(
                    "Mở bằng Word, bỏ mật khẩu (Tệp, Thông tin, Bảo vệ tài liệu) rồi lưu lại.",
                    "Open it in Word, take the password off (File, Info, Protect Document) and save it.")),
    /** Rich Text Format. */
    RTF("import.rtf", Text.of("tệp RTF", "an RTF file"), Remedies.SAVE_AS_DOCX),
    /** A web page as it was saved. */
    HTML(
            "import.html",
            Text.of("trang web (HTML)", "a web page (HTML)"),
            Text.of(
                    "Mở trang, chép phần kế hoạch vào Word hoặc tệp .txt; tốt hơn là tải tệp Word, PDF gốc.",
                    "Open the page and copy the plan into Word or a .txt file; better, get the Word or PDF file itself.")),
    /** A picture. */
    PICTURE(
            "import.picture",
            Text.of("tệp hình, không có lớp chữ (ảnh chụp, bản quét)", "a picture without text (a photo, a scan)"),
            Text.of(
                    "Nhận dạng chữ (OCR) rồi đọc lại, hoặc dùng tệp Word.",
                    "Recognise its text (OCR) and read it again, or use the Word file.")),
    /** A workbook. */
    WORKBOOK(
            "import.workbook",
            Text.of("bảng tính (.xlsx), không phải kế hoạch", "a workbook (.xlsx) and no plan"),
            Text.of(
                    "Dùng tệp Word của kế hoạch; thông tin thực hiện trong bảng tính thì đưa vào bằng --evidence.",
                    "Use the Word file of the plan; evidence in a workbook goes to --evidence.")),
    /** Lines of fields. */
    FIELDS(
            "import.csv",
            Text.of("bảng dữ liệu (CSV), không phải kế hoạch", "rows of data (CSV) and no plan"),
            Text.of(
                    "Dùng tệp Word của kế hoạch; thông tin thực hiện trong CSV thì đưa vào bằng --evidence.",
                    "Use the Word file of the plan; evidence in CSV goes to --evidence.")),
    /** Slides. */
    SLIDES("import.slides", Text.of("tệp trình chiếu (.pptx)", "slides (.pptx)"), Remedies.USE_WORD),
    /** A text of OpenDocument. */
    OPEN_DOCUMENT(
            "import.odt", Text.of("tệp OpenDocument (.odt)", "an OpenDocument file (.odt)"), Remedies.SAVE_AS_DOCX),
    /** An archive of files. */
    ARCHIVE(
            "import.archive",
            Text.of("tệp nén, không phải tệp Word", "an archive and no Word file"),
            Text.of("Giải nén rồi chọn tệp kế hoạch bên trong.", "Unpack it and take the plan in it."));

    private static final int[][] PICTURES = {
        {0x89, 'P', 'N', 'G'},
        {0xFF, 0xD8, 0xFF},
        {'G', 'I', 'F', '8'},
        {'I', 'I', 42, 0},
        {'M', 'M', 0, 42},
        {'B', 'M'},
        {'R', 'I', 'F', 'F'}
    };
    private static final int[][] ARCHIVES = {{'R', 'a', 'r', '!'}, {'7', 'z', 0xBC, 0xAF}, {0x1F, 0x8B}};
    /** So many lines tell data from text, whose first lines do not have the same number of commas each. */
    private static final int FIRST_LINES = 4;

    private static final int LEAST_FIELDS = 4;
    private static final List<String> SEPARATORS = List.of(",", ";");
    private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"");
    /** How an encrypted Word file names what it holds, in UTF-16. */
    private static final String ENCRYPTED = "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0";

    private final String code;
    private final Text what;
    private final Text remedy;

    OtherFile(String code, Text what, Text remedy) {
        this.code = code;
        this.what = what;
        this.remedy = remedy;
    }

    /** What a file is, or null if it may be text, Word or PDF. */
    static @Nullable OtherFile of(byte[] file) {
        if (TextBytes.startsWith(file, 0xD0, 0xCF, 0x11, 0xE0)) {
            return contains(file, ENCRYPTED) ? PROTECTED_WORD : DOC;
        }
        if (TextBytes.startsWith(file, '{', '\\', 'r', 't', 'f')) {
            return RTF;
        }
        if (begins(file, ARCHIVES)) {
            return ARCHIVE;
        }
        if (begins(file, PICTURES) && TextBytes.decode(file) == null) {
            return PICTURE;
        }
        return isHtml(file) ? HTML : null;
    }

    /** What a text is that is no running text; null if it may be a plan: its lines have no separator in common. */
    static @Nullable OtherFile ofText(String text) {
        List<String> first = text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .limit(FIRST_LINES)
                .toList();
        if (first.size() < 2) {
            return null;
        }
        for (String separator : SEPARATORS) {
            long fields = fields(first.get(0), separator);
            if (fields >= LEAST_FIELDS && first.stream().allMatch(line -> fields(line, separator) == fields)) {
                return FIELDS;
            }
        }
        return null;
    }

    private static long fields(String line, String separator) {
        return QUOTED.matcher(line).replaceAll("").split(separator, -1).length;
    }

    /** What a ZIP file is that no Word file is in; null if one is. Names of parts stand in a ZIP file as they are. */
    static @Nullable OtherFile ofZip(byte[] file) {
        if (contains(file, "word/document")) {
            return null;
        }
        if (contains(file, "xl/workbook")) {
            return WORKBOOK;
        }
        if (contains(file, "ppt/presentation")) {
            return SLIDES;
        }
        return contains(file, "application/vnd.oasis.opendocument") ? OPEN_DOCUMENT : ARCHIVE;
    }

    /** Why it is refused. */
    Finding refusal(String source) {
        return SourceFile.refusal(code, source, what, remedy);
    }

    private static boolean begins(byte[] file, int[][] kinds) {
        for (int[] kind : kinds) {
            if (TextBytes.startsWith(file, kind)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isHtml(byte[] file) {
        String head = new String(file, 0, Math.min(file.length, 1_000), StandardCharsets.ISO_8859_1)
                .replaceFirst("^\u00EF\u00BB\u00BF", "")
                .stripLeading()
                .toLowerCase(Locale.ROOT);
        return head.startsWith("<!doctype html") || head.startsWith("<html") || head.startsWith("<head");
    }

    private static boolean contains(byte[] file, String words) {
        return new String(file, StandardCharsets.ISO_8859_1).contains(words);
    }

    private static final class Remedies {
        static final Text SAVE_AS_DOCX =
                Text.of("Mở bằng Word, lưu lại thành .docx.", "Open it in Word and save it as .docx.");
        static final Text USE_WORD = Text.of("Dùng tệp Word của kế hoạch.", "Use the Word file of the plan.");
    }
}
