/** Reports as PDF; whoever has this module on the module path or class path has the format. */
module vn.childplan.reporting.pdf {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    // PDFBox needs it and, without a description of its own, cannot say so.
    requires java.desktop;
    requires org.apache.fontbox;
    requires org.apache.pdfbox;
    requires org.apache.pdfbox.io;
    requires transitive vn.childplan.reporting;

    exports vn.childplan.reporting.pdf;

    provides vn.childplan.reporting.model.ReportWriter with
            vn.childplan.reporting.pdf.PdfReportWriter;
}
