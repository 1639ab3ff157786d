/** Reports as OpenDocument text; whoever has this module on the module path or class path has the format. */
module vn.childplan.examples.customformat {
    requires static org.jspecify;
    requires java.xml;
    requires vn.childplan.reporting;

    provides vn.childplan.reporting.model.ReportWriter with
            vn.childplan.examples.customformat.OdtWriter;
}
