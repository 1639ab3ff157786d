package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Term;

/** One numbered element of a plan. */
@API(status = API.Status.MAINTAINED, since = "0.1")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Heading.class, name = "HEADING"),
    @JsonSubTypes.Type(value = Statement.class, name = "STATEMENT"),
    @JsonSubTypes.Type(value = PlanTask.class, name = "TASK"),
    @JsonSubTypes.Type(value = Funding.class, name = "FUNDING"),
    @JsonSubTypes.Type(value = Assignment.class, name = "ASSIGNMENT"),
    @JsonSubTypes.Type(value = ReportingDuty.class, name = "REPORTING")
})
public sealed interface Clause permits Heading, Statement, PlanTask, Funding, Assignment, ReportingDuty {
    /** The kinds of clauses, by the names that files use. */
    enum Kind {
        /** {@link Heading}. */
        HEADING,
        /** {@link Statement}. */
        STATEMENT,
        /** {@link PlanTask}. */
        TASK,
        /** {@link Funding}. */
        FUNDING,
        /** {@link Assignment}. */
        ASSIGNMENT,
        /** {@link ReportingDuty}. */
        REPORTING
    }

    /** Which kind of clause it is: what a switch decides by. */
    Kind kind();

    /** Its number. */
    ClauseRef ref();

    /** The lines of the plan that make it up, in order, without their numbers and dashes. */
    List<String> lines();

    /** The stretches of time of what it orders, each with its deadline; empty if nothing in it can be done. */
    default List<Term> terms() {
        return List.of();
    }

    /** What it gives to do, which evidence on it may name; empty if nothing in it can be done. */
    default SortedSet<DutyKind> dutyKinds() {
        return new TreeSet<>();
    }

    /** Of its stretches of time those of one thing to do; empty if it does not give it. */
    default List<Term> terms(DutyKind duty) {
        return dutyKinds().contains(duty) ? terms() : List.of();
    }

    /** The periods that evidence on this clause may name; empty if nothing in it can be done. */
    default SortedSet<ReportingPeriod> periods() {
        SortedSet<ReportingPeriod> periods = new TreeSet<>();
        terms().forEach(term -> periods.add(term.period()));
        return periods;
    }
}
