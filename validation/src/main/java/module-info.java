/** Who owes what by when, was it done, and how do we know. */
module vn.childplan.validation {
    requires transitive jakarta.validation;
    requires static org.hibernate.validator;
    requires static org.apiguardian.api;
    requires static org.jspecify;
    requires org.slf4j;
    requires transitive vn.childplan.core;

    exports vn.childplan.validation;
    exports vn.childplan.validation.assessment;
    exports vn.childplan.validation.change;
    exports vn.childplan.validation.comparison;
    exports vn.childplan.validation.constraint;
    exports vn.childplan.validation.obligation;
    exports vn.childplan.validation.portfolio;
    exports vn.childplan.validation.review;
    exports vn.childplan.validation.rollover;
    exports vn.childplan.validation.rule;

    // The JSON reader of core makes the records that state a rule set.
    opens vn.childplan.validation.rule to
            vn.childplan.core;
    // And those that list the plans of a portfolio.
    opens vn.childplan.validation.portfolio to
            vn.childplan.core;

    // Whoever validates makes these by reflection: the provider, or the factory of a framework.
    opens vn.childplan.validation.internal.constraint;

    provides jakarta.validation.ConstraintValidator with
            vn.childplan.validation.internal.constraint.ClauseRefTextValidator,
            vn.childplan.validation.internal.constraint.ComposedTextValidator,
            vn.childplan.validation.internal.constraint.DateWithinYearValidator,
            vn.childplan.validation.internal.constraint.DeadlineWithinYearValidator,
            vn.childplan.validation.internal.constraint.DisjointMapRolesValidator,
            vn.childplan.validation.internal.constraint.DisjointTaskRolesValidator,
            vn.childplan.validation.internal.constraint.DocumentNumberTextValidator,
            vn.childplan.validation.internal.constraint.DocumentNumberValidator,
            vn.childplan.validation.internal.constraint.KnownAgencyTextValidator,
            vn.childplan.validation.internal.constraint.KnownAgencyValidator,
            vn.childplan.validation.internal.constraint.KnownClauseTextValidator,
            vn.childplan.validation.internal.constraint.KnownClauseValidator,
            vn.childplan.validation.internal.constraint.KnownGroupValidator,
            vn.childplan.validation.internal.constraint.KnownPeriodTextValidator,
            vn.childplan.validation.internal.constraint.KnownPeriodValidator,
            vn.childplan.validation.internal.constraint.NotBeforePeriodValidator,
            vn.childplan.validation.internal.constraint.PlanWithinYearValidator,
            vn.childplan.validation.internal.constraint.ReportingPeriodTextValidator,
            vn.childplan.validation.internal.constraint.ReportingPeriodValidator,
            vn.childplan.validation.internal.constraint.TimeTextValidator;
}
