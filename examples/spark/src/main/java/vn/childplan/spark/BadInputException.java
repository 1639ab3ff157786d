package vn.childplan.spark;

/** What was given cannot be used; the message is one line that says what is wrong, and what would be right. */
public final class BadInputException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BadInputException(String line) {
        super(line);
    }
}
