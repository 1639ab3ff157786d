package vn.childplan.importing.plan;

import java.time.LocalDate;
import vn.childplan.core.agency.AgencyDirectory;

/** Which agencies are known before a plan is read. */
interface KnownAgencies {
    /**
     * Those by which a plan is read.
     *
     * @param header who issued it, and where
     * @param on its date, or the last day of its year
     */
    AgencyDirectory directory(PlanReading.Header header, LocalDate on, Doubts doubts);
}
