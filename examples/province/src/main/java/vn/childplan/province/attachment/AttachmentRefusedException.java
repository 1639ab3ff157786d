package vn.childplan.province.attachment;

/** A file is not taken; the message says why and what is, to whoever sent it. */
public final class AttachmentRefusedException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    AttachmentRefusedException(String why) {
        super(why);
    }
}
