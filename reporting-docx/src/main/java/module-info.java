/** Reports as Word documents. */
module vn.childplan.reporting.docx {
    requires static transitive org.jspecify;
    requires transitive vn.childplan.reporting;
    requires java.xml;

    exports vn.childplan.reporting.docx;

    provides vn.childplan.reporting.model.ReportWriter with
            vn.childplan.reporting.docx.DocxWriter;
}
