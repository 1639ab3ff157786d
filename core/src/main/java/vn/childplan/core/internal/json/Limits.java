package vn.childplan.core.internal.json;

/** How much a reader takes before it refuses; lower than Jackson's defaults, higher than any plan. */
public final class Limits {
    /** Objects and arrays inside each other. */
    public static final int DEPTH = 64;
    /** Characters of one text. */
    public static final int STRING = 1_000_000;
    /** Characters of one field name. */
    public static final int NAME = 1_000;
    /** Characters of one number. */
    public static final int NUMBER = 100;
    /** Bytes of one document that is held as a tree. */
    public static final long DOCUMENT = 32L << 20;

    /** Bytes of a file of evidence, which is read entry by entry. */
    public static final long EVIDENCE = 1L << 30;

    private Limits() {}
}
