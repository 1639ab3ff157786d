/** What a plan on child affairs says, who existed when, and what happened: values, and how they are read and written. */
module vn.childplan.core {
    // Annotations only. Not transitive: a user of the library needs neither of them to compile.
    requires static jakarta.validation;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive com.fasterxml.jackson.annotation;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;

    exports vn.childplan.core.agency;
    exports vn.childplan.core.bundled;
    exports vn.childplan.core.constraint;
    exports vn.childplan.core.evidence;
    exports vn.childplan.core.finding;
    exports vn.childplan.core.internal.json to
            vn.childplan.importing,
            vn.childplan.reporting,
            vn.childplan.validation;
    exports vn.childplan.core.internal.text to
            vn.childplan.importing,
            vn.childplan.reporting,
            vn.childplan.testkit,
            vn.childplan.validation;
    exports vn.childplan.core.io;
    exports vn.childplan.core.plan;
    exports vn.childplan.core.text;
    exports vn.childplan.core.time;

    // Hibernate Validator, if there is one, reads the components of the records.
    opens vn.childplan.core.agency to
            org.hibernate.validator;
    opens vn.childplan.core.evidence to
            org.hibernate.validator;
    opens vn.childplan.core.plan to
            org.hibernate.validator;
}
