/** What users put in their own tests: assertions, a verifier of single rules, generators, scenario files. */
module vn.childplan.testkit {
    requires static transitive org.jspecify;
    requires transitive vn.childplan.validation;

    exports vn.childplan.testkit;
}
