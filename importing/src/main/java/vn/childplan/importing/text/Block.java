package vn.childplan.importing.text;

/** What stands one below the other in a document. */
public sealed interface Block permits Paragraph, Table {
    /** The line, or paragraph of a Word document, at which it begins. */
    int line();
}
