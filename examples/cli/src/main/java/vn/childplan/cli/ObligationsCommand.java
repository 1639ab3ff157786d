package vn.childplan.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.reporting.contract.RegisterCsv;
import vn.childplan.reporting.contract.RegisterJson;
import vn.childplan.reporting.contract.SpreadsheetGuard;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** Who owes what by when. */
@Command(name = "obligations")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class ObligationsCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private SubsequentOptions subsequent;

    @Mixin
    private RuleOption rules;

    @Option(names = "--on", paramLabel = "${bundle:label.DATE}")
    private @Nullable String on;

    @Option(names = "--agency", paramLabel = "${bundle:label.ID}")
    private @Nullable String agency;

    @Option(names = "--format", paramLabel = "text|json|csv", defaultValue = "text")
    private String format;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format);
        LocalDate day = on == null ? null : NamedDay.of("--on", on);
        PlanUnderRules issued = plan.under(rules.file(), program);
        AmendedPlan amended = subsequent.amend(issued, program);
        ObligationRegister register = SubsequentOptions.on(
                        day == null ? SubsequentOptions.lastDay(amended) : day, amended, issued)
                .register();
        Agency one = agency == null
                ? null
                : NamedAgency.of(
                        "--agency",
                        agency,
                        register.directory(),
                        day == null ? register.plan().date() : day);
        List<Obligation> obligations = chosen(register, day, one);
        OutputStream out = program.terminal().out();
        switch (wanted) {
            case JSON -> RegisterJson.write(register, day, obligations, out);
            case CSV -> RegisterCsv.write(obligations, SpreadsheetGuard.ON, out);
            case TEXT -> {
                Page page = program.page();
                if (one == null) {
                    RegisterOverview.of(register, obligations, day).write(page);
                } else {
                    new AgencyDuties(register, one, obligations, day).write(page);
                }
                program.print(page);
            }
        }
        return 0;
    }

    /** All that an agency ever owes; otherwise who owes it on a day, or in the end. */
    private static List<Obligation> chosen(ObligationRegister register, @Nullable LocalDate day, @Nullable Agency one) {
        if (one == null) {
            return day == null ? register.owed() : register.owedOn(day);
        }
        List<Obligation> all = day == null ? register.obligations() : register.owedOn(day);
        return all.stream()
                .filter(obligation -> one.id().equals(obligation.bearer()))
                .toList();
    }
}
