package vn.childplan.cli;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.OfficeSettings;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.ObligationRegister;

/** On what a document is made, and what it is about. */
final class ReportOptions {
    @Option(names = "--evidence", paramLabel = "${bundle:label.FILE}")
    private @Nullable String evidence;

    @Option(names = "--as-of", paramLabel = "${bundle:label.T}")
    private @Nullable String asOf;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private PlanOptions plan;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private SubsequentOptions subsequent;

    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private RuleOption rules;

    @Option(names = "--agency", paramLabel = "${bundle:label.ID}")
    private @Nullable String agency;

    @Option(names = "--period", paramLabel = "${bundle:label.PERIOD}")
    private @Nullable String period;

    @Option(names = "--on", paramLabel = "${bundle:label.DATE}")
    private @Nullable String on;

    @Option(names = "--by", paramLabel = "${bundle:label.DATE}")
    private @Nullable String by;

    @Option(names = "--since", paramLabel = "${bundle:label.DATE}")
    private @Nullable String since;

    @Option(names = "--candidate", paramLabel = "${bundle:label.RULES}")
    private @Nullable String candidate;

    @Option(names = "--office", paramLabel = "${bundle:label.FILE}")
    private @Nullable String office;

    @Option(names = "--drafter", paramLabel = "${bundle:label.UNIT}")
    private @Nullable String drafter;

    @Option(names = "--signing", paramLabel = "${bundle:label.LINE}", split = "/")
    private List<String> signing = List.of();

    @Option(names = "--signer", paramLabel = "${bundle:label.NAME}")
    private @Nullable String signer;

    /** What the office that issues says of its letterhead and signature: the options, and else the file. */
    OfficeSettings office() {
        OfficeSettings options = new OfficeSettings(
                null,
                null,
                null,
                null,
                null,
                signing.stream().map(String::strip).toList(),
                signer,
                drafter);
        if (office == null) {
            return options;
        }
        Reading<OfficeSettings> file = OfficeSettings.read(InputFile.of("--office", office));
        if (!file.problems().isEmpty()) {
            throw BadInput.of(file.problems());
        }
        return options.orElse(file.orThrow());
    }

    @Option(names = "--sources")
    private boolean sources;

    /** Whether a sheet says where the figures come from. */
    boolean sources() {
        return sources;
    }

    /** What the document is made on; problems of all files are told at once. */
    ReportFacts facts(ReportKind kind, ChildplanCommand program) {
        refuseWhatIsForOthers(kind);
        if (kind.needsEvidence() && evidence == null) {
            throw missing("--evidence", Text.of("thông tin thực hiện", "evidence"));
        }
        PlanUnderRules issued = plan.under(rules.file(), program);
        AmendedPlan amended = subsequent.amend(issued, program);
        Instant instant = EvidenceOptions.asOf(asOf, program.terminal().clock());
        EvidenceLog log = evidence == null
                ? EvidenceLog.EMPTY
                : EvidenceOptions.log(
                        evidence, SubsequentOptions.forEvidence(amended, issued), issued.directory(), program);
        LocalDate named = on();
        LocalDate day = kind.needsEvidence()
                ? VietnamTime.dateOf(instant)
                : named == null ? SubsequentOptions.lastDay(amended) : named;
        return new ReportFacts(SubsequentOptions.on(day, amended, issued), amended, day, log, instant);
    }

    /** An option that a kind of document does not use would be ignored in silence. */
    private void refuseWhatIsForOthers(ReportKind kind) {
        isFor("--since", since, kind, ReportKind.SCOREBOARD);
        isFor("--by", by, kind, ReportKind.REMINDERS);
        isFor("--on", on, kind, ReportKind.MATRIX, ReportKind.REGISTER, ReportKind.REVIEW, ReportKind.PLAN);
        isFor("--candidate", candidate, kind, ReportKind.IMPACT);
        isFor("--period", period, kind, ReportKind.AGENCY_REPORT, ReportKind.CONSOLIDATED);
        isFor("--agency", agency, kind, ReportKind.AGENCY_REPORT, ReportKind.STATUS, ReportKind.CALENDAR);
        ReportKind[] signed = {ReportKind.AGENCY_REPORT, ReportKind.CONSOLIDATED, ReportKind.REMINDERS};
        isFor("--office", office, kind, signed);
        isFor("--drafter", drafter, kind, signed);
        isFor("--signer", signer, kind, signed);
        isFor("--signing", signing.isEmpty() ? null : signing, kind, signed);
    }

    private static void isFor(String option, @Nullable Object given, ReportKind kind, ReportKind... users) {
        if (given == null || List.of(users).contains(kind)) {
            return;
        }
        String kinds = Arrays.stream(users).map(ReportKind::typed).collect(Collectors.joining(", "));
        throw BadInput.of(
                option,
                Text.of(
                        "không dùng cho " + kind.typed() + ", chỉ dùng cho " + kinds,
                        "is not for " + kind.typed() + ", only for " + kinds),
                Text.of("Bỏ tùy chọn này.", "Leave it out."));
    }

    /** The files that the document is made of. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(plan.files());
        files.addAll(subsequent.files());
        rules.file().file().ifPresent(files::add);
        new RuleFile("--candidate", candidate).file().ifPresent(files::add);
        if (evidence != null) {
            files.add(InputFile.of("--evidence", evidence));
        }
        if (office != null) {
            files.add(InputFile.of("--office", office));
        }
        return files;
    }

    @Nullable
    Agency agency(ObligationRegister register, LocalDate day) {
        return agency == null ? null : NamedAgency.of("--agency", agency, register.directory(), day);
    }

    Agency requiredAgency(ObligationRegister register, LocalDate day) {
        Agency named = agency(register, day);
        if (named == null) {
            throw missing("--agency", Text.of("cơ quan", "an agency"));
        }
        return named;
    }

    ReportingPeriod requiredPeriod() {
        if (period == null) {
            throw missing("--period", Text.of("kỳ báo cáo", "the reporting period"));
        }
        try {
            return ReportingPeriod.parse(period);
        } catch (IllegalArgumentException e) {
            throw BadInput.of(
                    "--period",
                    Text.of(
                            "'" + period + "' không phải là kỳ báo cáo",
                            "'" + period + "' is not a valid reporting period"),
                    Text.of("Ghi như 2025-H1, 2025, 2025-Q2.", "Write it as 2025-H1, 2025, 2025-Q2."));
        }
    }

    /** The day whose duties a document lists that needs no evidence; {@code --as-of} names it too, as in all other commands. */
    @Nullable
    LocalDate on() {
        LocalDate given = on == null ? null : NamedDay.of("--on", on);
        LocalDate standing = asOf == null ? null : VietnamTime.dateOf(EvidenceOptions.instant("--as-of", asOf));
        if (given != null && standing != null && !given.equals(standing)) {
            throw BadInput.of(
                    "--on",
                    Text.of("khác ngày nêu ở --as-of", "names another day than --as-of"),
                    Text.of("Bỏ một trong hai.", "Leave one of them out."));
        }
        return given == null ? standing : given;
    }

    /** The day asked for in reminders. */
    @Nullable
    LocalDate by() {
        return by == null ? null : NamedDay.of("--by", by);
    }

    /** The day whose figures stand beside those of a scoreboard. */
    @Nullable
    LocalDate since() {
        return since == null ? null : NamedDay.of("--since", since);
    }

    /** The same plan by the other rules, in the words of the same day: what amends it does so on both sides. */
    PlanUnderRules requiredCandidate(AmendedPlan amended, LocalDate day) {
        if (candidate == null) {
            throw missing("--candidate", Text.of("bộ quy tắc được xem xét", "the rule set to look at"));
        }
        return SubsequentOptions.on(day, amended, plan.under(new RuleFile("--candidate", candidate)));
    }

    private static BadInput missing(String option, Text what) {
        return BadInput.of(
                option,
                Text.of(
                        "loại báo cáo này phải có " + option + " (" + what.vi() + ")",
                        "this kind of report needs " + option + " (" + what.en() + ")"),
                Text.of("Xem: childplan report --help.", "See: childplan report --help."));
    }
}
