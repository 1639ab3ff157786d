/** Who owes what by when, was it done, and how do we know. */
module vn.childplan.validation {
    requires static transitive org.jspecify;
    requires transitive vn.childplan.core;

    exports vn.childplan.validation.assessment;
    exports vn.childplan.validation.change;
    exports vn.childplan.validation.obligation;
    exports vn.childplan.validation.review;
    exports vn.childplan.validation.rule;

    // The JSON reader of core makes the records that state a rule set.
    opens vn.childplan.validation.rule to
            vn.childplan.core;
}
