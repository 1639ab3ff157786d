/** An assessment as documents; every figure in them is read from the assessment. */
module vn.childplan.reporting {
    requires transitive vn.childplan.validation;
}
