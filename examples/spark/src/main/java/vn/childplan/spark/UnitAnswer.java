package vn.childplan.spark;

import java.io.Serializable;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.spark.sql.Row;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.validation.assessment.Assessment;

/** What is asked of a unit once it is judged. */
@FunctionalInterface
interface UnitAnswer extends Serializable {
    /**
     * The rows that answer it.
     *
     * @param unit the unit
     * @param refused the rows of evidence that are no entries, or of no plan
     */
    Stream<Row> of(Judged unit, List<Refused> refused);

    /**
     * A unit that was judged. Of the assessment only what concerns agencies of the unit is good: of others the evidence was not
     * all at hand.
     *
     * @param province the code of its province
     * @param assessment the whole plan judged on the evidence of the unit
     * @param isOfUnit whether an agency is one of the unit; null is whoever bears what it is open who bears
     */
    record Judged(String province, Assessment assessment, Predicate<@Nullable AgencyId> isOfUnit) {
        String plan() {
            return assessment.register().plan().id().value();
        }
    }

    /** A row of evidence that could not be judged, and why. */
    record Refused(Row row, String code, String why) {}
}
