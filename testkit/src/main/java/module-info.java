/** What users put in their own tests: generators, rule verifier, scenario files, sample data. */
module vn.childplan.testkit {
    requires transitive vn.childplan.validation;
}
