/** Registers and assessments as data and documents; it reads every figure from them and judges nothing. */
module vn.childplan.reporting {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive vn.childplan.validation;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    // For the tests, which read XML back.
    requires static java.xml;

    exports vn.childplan.reporting.builder;
    exports vn.childplan.reporting.contract;
    exports vn.childplan.reporting.csv;
    exports vn.childplan.reporting.drafting;
    exports vn.childplan.reporting.json;
    exports vn.childplan.reporting.model;
    exports vn.childplan.reporting.xlsx;
    exports vn.childplan.reporting.drawing to
            vn.childplan.reporting.pdf;
    exports vn.childplan.reporting.paper to
            vn.childplan.reporting.pdf;

    uses vn.childplan.reporting.model.ReportWriter;

    provides vn.childplan.reporting.model.ReportWriter with
            vn.childplan.reporting.csv.CsvReportWriter,
            vn.childplan.reporting.docx.DocxWriter,
            vn.childplan.reporting.html.HtmlWriter,
            vn.childplan.reporting.ics.IcsWriter,
            vn.childplan.reporting.json.JsonReportWriter,
            vn.childplan.reporting.markdown.MarkdownWriter,
            vn.childplan.reporting.xlsx.XlsxReportWriter;
}
