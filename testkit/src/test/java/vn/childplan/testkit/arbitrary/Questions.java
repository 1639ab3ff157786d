package vn.childplan.testkit.arbitrary;

import java.time.Instant;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** What the properties of this package are asked of. */
final class Questions extends DomainContextBase {
    @Provide
    Arbitrary<PlanWithEvidence> plansWithEvidence() {
        return PlanWithEvidence.any();
    }

    @Provide
    Arbitrary<Instant> instants() {
        return PlanWithEvidence.instants();
    }
}
