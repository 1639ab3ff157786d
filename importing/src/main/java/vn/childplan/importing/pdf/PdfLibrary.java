package vn.childplan.importing.pdf;

/** The library that opens PDF files, which a program that reads none may leave out. */
public final class PdfLibrary {
    private PdfLibrary() {}

    /** Whether it is there. */
    public static boolean isThere() {
        try {
            Class.forName("org.apache.pdfbox.Loader", false, PdfLibrary.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError missing) {
            return false;
        }
    }
}
