package vn.childplan.core.bundled;

import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;

/**
 * Plan 65/KH-UBND of 31/3/2025 of the People's Committee of Quảng Ngãi, and what is needed to read it.
 *
 * <pre>{@code
 * Plan plan = QuangNgai.plan65();
 * plan.tasks().size();                                                       // 13
 * QuangNgai.directory().members(VietNam.DISTRICT_COMMITTEES.id(), plan.date());  // the 13 districts
 * }</pre>
 *
 * <p>Each value is read when first asked for and then kept. All methods throw {@link IllegalStateException} if the file
 * in the library is missing or broken, naming it.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class QuangNgai {
    static final String PROVINCE_CODE = "51";

    private static final Bundled<Plan> PLAN_65 = new Bundled<>("plan-65-kh-ubnd.json", PlanJson::read);
    private static final Bundled<AgencyDirectory> DIRECTORY =
            new Bundled<>("quang-ngai-directory.json", DirectoryJson::read);
    private static final Bundled<EvidenceLog> SAMPLE_EVIDENCE =
            new Bundled<>("sample-evidence.csv", (in, source) -> EvidenceCsv.read(in, source, plan65(), directory()));

    private QuangNgai() {}

    /** The whole plan, in its own words and as read. */
    public static Plan plan65() {
        return PLAN_65.get();
    }

    /**
     * Every agency that the plan names or is sent to, the five organisations that are "tổ chức chính trị - xã hội" by
     * law, and the 13 districts and 170 communes until 30/6/2025 and the 56 communes since, with who took over from
     * whom (Nghị quyết 203/2025/QH15 and Luật 72/2025/QH15 ended the districts, Nghị quyết 1677/NQ-UBTVQH15 arranged the
     * communes).
     *
     * <p>No department is added that the plan does not name, and none of the communes of the former Kon Tum, which it
     * never bound: a host adds them with {@link AgencyDirectory#with}.
     */
    public static AgencyDirectory directory() {
        return DIRECTORY.get();
    }

    /**
     * Invented evidence for one year of the plan, for demonstrations and tests, as it might stand at the end of
     * December 2025. It says nothing about any real agency; every document in it is marked "(mẫu)".
     */
    public static EvidenceLog sampleEvidence() {
        return SAMPLE_EVIDENCE.get();
    }
}
