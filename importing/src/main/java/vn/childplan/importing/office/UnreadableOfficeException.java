package vn.childplan.importing.office;

import java.io.IOException;
import javax.xml.stream.XMLStreamException;
import vn.childplan.core.text.Text;

/** An office file that cannot be read, and why, in both languages. */
public final class UnreadableOfficeException extends IOException {
    private static final long serialVersionUID = 1L;
    private static final Text BROKEN_ARCHIVE =
            Text.of("tệp nén bị hỏng hoặc bị cắt", "the archive is broken or cut short");

    private final transient Text why;

    public UnreadableOfficeException(String vi, String en) {
        super(en);
        this.why = Text.of(vi, en);
    }

    /** It unpacks to more than is read. */
    static UnreadableOfficeException tooLarge(long bytes) {
        long most = bytes >> 20;
        return new UnreadableOfficeException("giải nén ra hơn " + most + " MB", "unpacks to more than " + most + " MB");
    }

    /** A part that the file should have. */
    public static UnreadableOfficeException without(String part) {
        return new UnreadableOfficeException("không có phần " + part, "no " + part + " in it");
    }

    /** Its XML is broken. */
    public static UnreadableOfficeException brokenXml(XMLStreamException cause) {
        UnreadableOfficeException broken = new UnreadableOfficeException("phần XML bị hỏng", "its XML is broken");
        broken.initCause(cause);
        return broken;
    }

    /** Why a file could not be read: what the archive or the XML of it says is said in our words. */
    public static Text why(Exception failure) {
        if (failure instanceof XMLStreamException xml) {
            return brokenXml(xml).why;
        }
        return failure instanceof UnreadableOfficeException unreadable ? unreadable.why : BROKEN_ARCHIVE;
    }
}
