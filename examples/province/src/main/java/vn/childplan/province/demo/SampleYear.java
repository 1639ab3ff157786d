package vn.childplan.province.demo;

import java.util.ArrayList;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.Plan;
import vn.childplan.province.account.Accounts;
import vn.childplan.province.account.Role;
import vn.childplan.spring.EvidenceStore;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * What a demonstration begins with: an invented year of evidence, which becomes known as the clock gets there, and accounts of
 * each role, whose passwords are printed this once.
 */
@Component
@Profile("demo")
class SampleYear implements ApplicationRunner {
    static final String RECORDED_BY = "mẫu";
    private static final List<String> AGENCIES =
            List.of("so-noi-vu", "so-van-hoa-the-thao-va-du-lich", "ubnd-huyen-ba-to", "ubnd-xa-ba-to");
    private static final String READER = "nguoi-xem";

    private final Accounts accounts;
    private final EvidenceStore store;
    private final LiveAssessment live;
    private final Plan plan;
    private final TransactionTemplate transaction;

    SampleYear(
            Accounts accounts, EvidenceStore store, LiveAssessment live, Plan plan, TransactionTemplate transaction) {
        this.accounts = accounts;
        this.store = store;
        this.live = live;
        this.plan = plan;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (!accounts.isEmpty()) {
            return;
        }
        List<Evidence> sample = sample();
        List<String> passwords = transaction.execute(status -> {
            store.append(sample);
            return makeAccounts();
        });
        live.add(sample.toArray(Evidence[]::new));
        System.out.println("Accounts of the demonstration, printed this once:");
        passwords.forEach(line -> System.out.println("  " + line));
    }

    private List<Evidence> sample() {
        List<Evidence> sample = new ArrayList<>();
        for (Evidence entry : QuangNgai.sampleEvidence().entries()) {
            sample.add(entry.withId("sample-" + (sample.size() + 1))
                    .withPlan(plan.id().toString())
                    .withRecordedBy(RECORDED_BY));
        }
        return sample;
    }

    private List<String> makeAccounts() {
        List<String> lines = new ArrayList<>();
        lines.add("so-y-te " + accounts.add("so-y-te", Role.OFFICE, "so-y-te"));
        AGENCIES.forEach(agency -> lines.add(agency + " " + accounts.add(agency, Role.AGENCY, agency)));
        lines.add(READER + " " + accounts.add(READER, Role.READER, null));
        return lines;
    }
}
