/** What users put in their own tests: assertions, a verifier of single rules, generators, scenario files. */
module vn.childplan.testkit {
    requires transitive net.jqwik.api;
    requires transitive org.junit.jupiter.api;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires org.snakeyaml.engine;
    requires transitive vn.childplan.validation;

    exports vn.childplan.testkit;
    exports vn.childplan.testkit.arbitrary;
    exports vn.childplan.testkit.scenario;
}
