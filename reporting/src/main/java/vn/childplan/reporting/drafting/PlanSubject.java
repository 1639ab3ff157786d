package vn.childplan.reporting.drafting;

import java.util.Optional;
import org.apiguardian.api.API;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.reporting.model.Wording;

/**
 * What a plan is about, for readers of an English document, who cannot read its title: "work for children in Quảng Ngãi". The
 * title itself stays as it was issued; of a plan whose title does not speak of children nothing is said.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanSubject {
    private static final String WORK_FOR_CHILDREN = VietnameseText.matchKey("công tác trẻ em");
    private static final String CHILDREN = VietnameseText.matchKey("trẻ em");

    private PlanSubject() {}

    /** The subject and the place in English; empty where the title does not tell that it is about children. */
    public static Optional<String> inEnglish(Plan plan) {
        String title = VietnameseText.matchKey(plan.title());
        if (!title.contains(CHILDREN)) {
            return Optional.empty();
        }
        return Optional.of(
                (title.contains(WORK_FOR_CHILDREN) ? "work for children" : "children") + " in " + plan.place());
    }

    /** A plan in the title of a document: "Kế hoạch số 65/KH-UBND", "plan 65/KH-UBND on work for children in Quảng Ngãi". */
    public static String inTitle(Plan plan, Wording words) {
        return words.say(
                "Kế hoạch số " + plan.number(),
                "plan " + plan.number()
                        + inEnglish(plan).map(subject -> " on " + subject).orElse(""));
    }
}
