package vn.childplan.cli;

import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;

/** Which obligations a command is about: one, or all of an agency. */
final class ObligationsOption {
    @Option(names = "--obligation", paramLabel = "${bundle:label.ID}")
    private @Nullable String id;

    @Option(names = "--agency", paramLabel = "${bundle:label.AGENCY}")
    private @Nullable String agency;

    /** Whether it is about one. */
    boolean isOne() {
        return id != null;
    }

    /** Their ids in the order of the register; what is handed to a successor stands with the one who has it in the end. */
    List<String> in(PlanUnderRules plan) {
        return in(List.of(plan));
    }

    /** The same of a plan as it stands on several days, the last one first: what is owed on any of them. */
    List<String> in(List<PlanUnderRules> days) {
        PlanUnderRules plan = days.get(0);
        if ((id == null) == (agency == null)) {
            throw BadInput.of(
                    "--obligation",
                    Text.of("cần một nghĩa vụ hoặc một cơ quan", "it takes an obligation or an agency"),
                    Text.of("Ghi --obligation ID hoặc --agency AGENCY.", "Write --obligation ID or --agency AGENCY."));
        }
        String typed = id;
        if (typed != null) {
            PlanUnderRules known = days.stream()
                    .filter(day -> day.register().find(typed).isPresent())
                    .findFirst()
                    .orElse(plan);
            return List.of(ObligationOption.named(typed, known.register()));
        }
        AgencyId bearer = NamedAgency.of(
                        "--agency",
                        String.valueOf(agency),
                        plan.directory(),
                        plan.plan().date())
                .id();
        List<String> owed = days.stream()
                .flatMap(day -> day.register().of(bearer).stream())
                .map(Obligation::id)
                .distinct()
                .toList();
        if (owed.isEmpty()) {
            throw BadInput.of(
                    "--agency",
                    Text.of(
                            bearer + " không có nghĩa vụ nào trong kế hoạch",
                            bearer + " has no obligation under the plan"),
                    Text.of(
                            "Xem cơ quan nào có nghĩa vụ: childplan obligations.",
                            "See who owes what: childplan obligations."));
        }
        return owed;
    }
}
