/** What a plan on child affairs says, who existed when, and what happened: values, and how they are read and written. */
module vn.childplan.core {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;
    requires net.time4j.base;

    exports vn.childplan.core.agency;
    exports vn.childplan.core.bundled;
    exports vn.childplan.core.evidence;
    exports vn.childplan.core.internal.json to
            vn.childplan.validation;
    exports vn.childplan.core.io;
    exports vn.childplan.core.plan;
    exports vn.childplan.core.text;
    exports vn.childplan.core.time;
}
