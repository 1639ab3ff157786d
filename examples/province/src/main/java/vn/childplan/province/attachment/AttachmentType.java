package vn.childplan.province.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.zip.ZipFile;

/** The kinds of files that are taken, told by what is in them and never by their names. */
enum AttachmentType {
    PDF("application/pdf", ".pdf"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", ".docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", ".xlsx"),
    JPEG("image/jpeg", ".jpg"),
    PNG("image/png", ".png");

    private static final byte[] PDF_BEGINS = "%PDF-".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] ZIP_BEGINS = {'P', 'K', 3, 4};
    private static final byte[] JPEG_BEGINS = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF};
    private static final byte[] PNG_BEGINS = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};

    private final String mediaType;
    private final String ending;

    AttachmentType(String mediaType, String ending) {
        this.mediaType = mediaType;
        this.ending = ending;
    }

    String mediaType() {
        return mediaType;
    }

    String ending() {
        return ending;
    }

    /** Empty if it is none of them, or an office document with a program in it. */
    static Optional<AttachmentType> of(Path file) throws IOException {
        byte[] begins;
        try (var in = Files.newInputStream(file)) {
            begins = in.readNBytes(PNG_BEGINS.length);
        }
        if (startsWith(begins, PDF_BEGINS)) {
            return Optional.of(PDF);
        }
        if (startsWith(begins, JPEG_BEGINS)) {
            return Optional.of(JPEG);
        }
        if (startsWith(begins, PNG_BEGINS)) {
            return Optional.of(PNG);
        }
        return startsWith(begins, ZIP_BEGINS) ? ofOffice(file) : Optional.empty();
    }

    private static boolean startsWith(byte[] bytes, byte[] beginning) {
        return Arrays.equals(Arrays.copyOf(bytes, beginning.length), beginning);
    }

    private static Optional<AttachmentType> ofOffice(Path file) {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            boolean hasProgram = zip.stream()
                    .anyMatch(part -> part.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin"));
            if (hasProgram || zip.getEntry("[Content_Types].xml") == null) {
                return Optional.empty();
            }
            if (zip.getEntry("word/document.xml") != null) {
                return Optional.of(DOCX);
            }
            return zip.getEntry("xl/workbook.xml") != null ? Optional.of(XLSX) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
