package vn.childplan.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.AgencyReport;
import vn.childplan.reporting.builder.ConsolidatedReport;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.EndedAgencyException;
import vn.childplan.reporting.builder.ImpactReport;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.builder.PlanReviewReport;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.reporting.builder.ResponsibilityMatrix;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.builder.UnknownPeriodException;
import vn.childplan.reporting.drafting.OfficeSettings;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.Impact;

/** The facts that documents are made of: a plan under rules, evidence, an instant. */
final class ReportFacts {
    private final PlanUnderRules plan;
    private final AmendedPlan amended;
    private final LocalDate day;
    private final EvidenceLog log;
    private final Instant asOf;
    private @Nullable Assessment assessment;
    private DecisionRecord.@Nullable Digests digests;

    /**
     * The facts of a day.
     *
     * @param plan the plan as it stands on the day
     * @param amended the plan with all that was issued after it
     */
    ReportFacts(PlanUnderRules plan, AmendedPlan amended, LocalDate day, EvidenceLog log, Instant asOf) {
        this.plan = plan;
        this.amended = amended;
        this.day = day;
        this.log = log;
        this.asOf = asOf;
    }

    Assessment assessment() {
        Assessment known = assessment;
        if (known == null) {
            known = plan.assess(log, asOf);
            assessment = known;
        }
        return known;
    }

    DecisionRecord decision() {
        return DecisionRecord.of(plan, log, asOf);
    }

    private DecisionRecord.Digests digests() {
        DecisionRecord.Digests known = digests;
        if (known == null) {
            known = DecisionRecord.Digests.of(plan, log, asOf);
            digests = known;
        }
        return known;
    }

    /** One document, with the digests of what it was made of. */
    Report report(ReportKind kind, ReportOptions options, Locale locale) {
        Report report = builder(kind, options).in(locale);
        // An impact rests on two rule sets, and one digest would tell of one.
        boolean digested = kind.needsEvidence() && kind != ReportKind.IMPACT;
        return withSources(digested ? report.withDigests(PlanProvenance.digests(digests())) : report, options);
    }

    private static Report withSources(Report report, ReportOptions options) {
        if (!options.sources()) {
            return report;
        }
        if (report.provenance() == null) {
            throw BadInput.of(
                    "--sources",
                    Text.of("văn bản này không có số liệu", "this document has no figures"),
                    Text.of("Bỏ --sources.", "Leave it out."));
        }
        return report.withProvenanceSheet();
    }

    private ReportBuilder builder(ReportKind kind, ReportOptions options) {
        LocalDate today = VietnamTime.dateOf(asOf);
        return switch (kind) {
            case AGENCY_REPORT -> agencyReport(options, today);
            case CONSOLIDATED -> consolidated(options);
            case REMINDERS -> reminder(options);
            case MATRIX -> matrix(options.on());
            case REGISTER -> register(options.on());
            case STATUS -> status(options, today);
            case CALENDAR -> calendar(options, today);
            case SCOREBOARD -> scoreboard(options, today);
            case REVIEW -> PlanReviewReport.of(plan);
            case PLAN -> PlanDocument.of(amended, day, plan.directory());
            case IMPACT -> ImpactReport.of(Impact.of(plan, options.requiredCandidate(amended, day), log, asOf));
            case DECISION -> throw new IllegalArgumentException("a decision record is not a report");
        };
    }

    private Scoreboard scoreboard(ReportOptions options, LocalDate today) {
        Scoreboard board = Scoreboard.of(assessment()).throughTheYear();
        LocalDate since = options.since();
        if (since == null) {
            return board;
        }
        if (!since.isBefore(today)) {
            throw BadInput.of(
                    "--since",
                    Text.of(
                            "ngày " + TimeFormat.date(since).vi() + " không trước ngày tính đến ("
                                    + TimeFormat.date(today).vi() + ")",
                            TimeFormat.date(since).en() + " is not before the day of the page ("
                                    + TimeFormat.date(today).en() + ")"),
                    Text.of("Ghi một ngày trước đó.", "Name an earlier day."));
        }
        return board.since(assessment().at(VietnamTime.endOf(since)));
    }

    private AgencyReport agencyReport(ReportOptions options, LocalDate today) {
        Agency agency = options.requiredAgency(assessment().register(), today);
        try {
            AgencyReport report = AgencyReport.of(assessment(), agency.id(), options.requiredPeriod());
            return report.by(options.office().of(report.office()));
        } catch (EndedAgencyException e) {
            throw BadInput.of("--agency", e.what(), e.remedy());
        } catch (UnknownPeriodException e) {
            throw BadInput.of("--agency", e.what(), e.remedy());
        } catch (IllegalArgumentException e) {
            throw BadInput.of(
                    "--agency",
                    Text.of(
                            agency.name() + " không có nghĩa vụ nào trong kế hoạch",
                            agency.name() + " bears nothing in the plan"),
                    Text.of(
                            "Xem cơ quan nào có nghĩa vụ: childplan obligations.",
                            "Who bears something: childplan obligations."));
        }
    }

    private ConsolidatedReport consolidated(ReportOptions options) {
        try {
            ConsolidatedReport report = ConsolidatedReport.of(assessment(), options.requiredPeriod());
            return report.by(options.office().of(report.office()));
        } catch (UnknownPeriodException e) {
            throw BadInput.of("--period", e.what(), e.remedy());
        }
    }

    private ResponsibilityMatrix matrix(@Nullable LocalDate on) {
        return ResponsibilityMatrix.of(plan, on == null ? plan.plan().date() : on);
    }

    private RegisterList register(@Nullable LocalDate on) {
        RegisterList list = RegisterList.of(plan);
        return on == null ? list : list.on(on);
    }

    private StatusList status(ReportOptions options, LocalDate today) {
        StatusList list = StatusList.of(assessment());
        Agency agency = options.agency(assessment().register(), today);
        return agency == null
                ? list
                : list.only(verdict -> agency.id().equals(verdict.obligation().bearer()));
    }

    private DeadlineCalendar calendar(ReportOptions options, LocalDate today) {
        DeadlineCalendar calendar = DeadlineCalendar.of(assessment());
        Agency agency = options.agency(assessment().register(), today);
        return agency == null ? calendar : calendar.forAgency(agency.id());
    }

    /** A letter of the office and with the day that the options name. */
    private ReminderLetter issued(ReportOptions options, OfficeSettings office, ReminderLetter written) {
        ReminderLetter letter = written.by(office.of(written.office()));
        LocalDate by = options.by();
        if (by == null) {
            return letter;
        }
        LocalDate day = VietnamTime.dateOf(assessment().asOf());
        if (by.isBefore(day)) {
            throw BadInput.of(
                    "--by",
                    Text.of(
                            "ngày " + TimeFormat.date(by).vi() + " đã qua vào ngày ghi trên công văn ("
                                    + TimeFormat.date(day).vi() + ")",
                            TimeFormat.date(by).en() + " is over on the day of the letter ("
                                    + TimeFormat.date(day).en() + ")"),
                    Text.of("Ghi ngày đó hoặc một ngày sau.", "Name that day or a later one."));
        }
        return letter.askingBy(by);
    }

    private ReminderLetter reminder(ReportOptions options) {
        return ReminderLetter.toAll(assessment())
                .map(letter -> issued(options, options.office(), letter))
                .orElseThrow(this::noReminder);
    }

    private BadInput noReminder() {
        Optional<Text> own = unremindable();
        Optional<Text> unreached = ReminderLetter.unreached(assessment());
        List<Text> why = Stream.of(own, unreached).flatMap(Optional::stream).toList();
        if (why.isEmpty()) {
            return BadInput.of(
                    "reminders",
                    Text.of("không có nghĩa vụ nào quá hạn", "nothing is overdue"),
                    Text.of("Không cần công văn đôn đốc.", "No reminder is needed."));
        }
        return BadInput.of(
                "reminders",
                Text.of(
                        why.stream().map(Text::vi).collect(Collectors.joining("; ")),
                        why.stream().map(Text::en).collect(Collectors.joining("; "))),
                unreached.isPresent()
                        ? Text.of(
                                "Bổ sung các cơ quan đó vào danh mục cơ quan (--directory).",
                                "Add them to the directory (--directory).")
                        : Text.of("Không có cơ quan nào phải đôn đốc.", "There is nobody to remind."));
    }

    /** What is overdue although there is nobody to write to. */
    Optional<Text> unremindable() {
        return new Unremindable(assessment()).why();
    }

    /** What the names of files with letters on this plan begin with. */
    String lettersBegin() {
        return Report.nameOf("reminder", plan.plan().number().value()) + "-";
    }

    /**
     * Writes a letter to each who is late.
     *
     * @return the names of the files
     */
    List<String> letters(
            ReportOptions options, Locale locale, ReportFile writing, OutputFolder folder, Terminal terminal)
            throws IOException {
        OfficeSettings office = options.office();
        List<ReminderLetter> letters = ReminderLetter.toEach(assessment()).stream()
                .map(letter -> issued(options, office, letter))
                .toList();
        Progress progress = new Progress(terminal, letters.size());
        List<String> files = new ArrayList<>();
        for (ReminderLetter letter : letters) {
            Report report = letter.in(locale).withDigests(PlanProvenance.digests(digests()));
            files.add(writing.write(withSources(report, options), folder, terminal));
            progress.step();
        }
        return files;
    }
}
