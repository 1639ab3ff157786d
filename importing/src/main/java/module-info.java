/**
 * What offices send each other, read into the values of core: a plan as it was sent, and evidence from the document exchange.
 */
module vn.childplan.importing {
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires transitive vn.childplan.core;
    requires java.xml;

    exports vn.childplan.importing.exchange;
    exports vn.childplan.importing.plan;
}
