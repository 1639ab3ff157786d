/** An application on the module path. */
module vn.childplan.examples.hosts.modules {
    requires vn.childplan.reporting;
}
