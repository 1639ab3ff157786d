package vn.childplan.importing.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;

/** A file of an office that is read whole, as far as one is. */
public final class SourceFile {
    private static final int MOST_BYTES = 64 << 20;

    private SourceFile() {}

    /** The bytes, at most 64 MB; does not close {@code in}. What cannot be read or is larger is refused. */
    public static Reading<byte[]> bytes(InputStream in, String source) {
        try {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            return bytes.length <= MOST_BYTES
                    ? Reading.of(bytes)
                    : refused(
                            "file.too-large",
                            source,
                            Text.of("tệp lớn hơn 64 MB", "the file is larger than 64 MB"),
                            Text.of("Kiểm tra lại nguồn.", "Check where it comes from."));
        } catch (IOException e) {
            SourceException why = SourceException.unreadable(e);
            return refused(why.code(), source, why.message(), why.remedy());
        }
    }

    /** A file that is refused as a whole. */
    public static <T> Reading<T> refused(String code, String source, Text message, Text remedy) {
        return Reading.failed(List.of(refusal(code, source, message, remedy)));
    }

    /** Why a file is refused as a whole. */
    public static Finding refusal(String code, String source, Text message, Text remedy) {
        return Finding.of(code, Severity.ERROR, message, remedy).withPlace(Place.whole(source));
    }
}
