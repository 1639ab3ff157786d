/** Registers and assessments as data and documents; it reads every figure from them and judges nothing. */
module vn.childplan.reporting {
    requires static transitive org.jspecify;
    requires transitive vn.childplan.validation;
    requires com.fasterxml.jackson.core;
    requires de.siegmar.fastcsv;

    exports vn.childplan.reporting.data;
}
