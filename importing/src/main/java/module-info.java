/**
 * What offices send each other, read into the values of core: a plan as it was sent, evidence from the document exchange, and
 * evidence kept in a workbook.
 */
module vn.childplan.importing {
    // Only for PDF; an automatic module, through which its own ones are read.
    requires static org.apache.pdfbox;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive vn.childplan.core;
    requires java.xml;

    exports vn.childplan.importing.exchange;
    exports vn.childplan.importing.plan;
    exports vn.childplan.importing.workbook;
}
