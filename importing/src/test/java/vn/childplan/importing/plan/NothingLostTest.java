package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.importing.plan.Expected.loosely;

import java.io.IOException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Term;

/**
 * Whatever time and report the importer finds is a value of the draft, with whoever reports and through whom, or a doubt names
 * its words.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingLostTest {
    /** One duty of the draft that a report may have become. */
    private record Held(
            String ref, List<Party> bearers, @Nullable AgencyId channel, List<Term> terms) {}

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/vn/childplan/importing/plan/i01-clean-labels.txt",
                "/vn/childplan/importing/plan/i02-phan-thu-nhat.txt",
                "/vn/childplan/importing/plan/i03-bullets-brackets.txt",
                "/vn/childplan/importing/plan/i04-tab-table.txt",
                "/vn/childplan/importing/plan/i05-pipe-appendix.md",
                "/vn/childplan/importing/plan/i08-time-forms.txt",
                "/vn/childplan/importing/plan/i09-ocr-noise.txt",
                "/vn/childplan/importing/plan/i10-wrapped-pages.txt",
                "/vn/childplan/importing/plan/i12-nfd-crlf-bom.txt",
                "/vn/childplan/importing/plan/i13-commune.txt",
                "/vn/childplan/importing/plan/i14-ministry-decision-attached.txt",
                "/vn/childplan/importing/plan/i16-joint.txt",
                "/vn/childplan/importing/plan/i17-site-chrome-draft.txt",
                "/vn/childplan/importing/plan/i18-amendment.txt",
                "/vn/childplan/importing/plan/i19-docx-hard.docx",
                "/vn/childplan/importing/plan/i21-long-tab-appendix.txt",
                "/vn/childplan/importing/plan/plan-65-kh-ubnd.txt",
                "/vn/childplan/importing/pdf/one-column/i02-phan-thu-nhat.pdf",
                "/vn/childplan/importing/pdf/one-column/i04-tab-table.pdf",
                "/vn/childplan/importing/pdf/one-column/i10-wrapped-pages.pdf",
                "/vn/childplan/importing/pdf/one-column/i19-docx-hard.pdf",
                "/vn/childplan/importing/pdf/one-column/i21-long-tab-appendix.pdf",
                "/vn/childplan/importing/pdf/two-columns/i01-clean-labels.pdf",
                "/vn/childplan/importing/pdf/two-columns/i04-tab-table.pdf",
                "/vn/childplan/importing/pdf/two-columns/i08-time-forms.pdf",
                "/vn/childplan/importing/pdf/two-columns/i18-amendment.pdf"
            })
    void every_time_and_report_found_is_a_value_of_the_draft_or_named_by_a_doubt(String file) throws IOException {
        assertEquals(List.of(), lost(read(file)));
    }

    private static PlanReading read(String file) throws IOException {
        try (var in = Objects.requireNonNull(NothingLostTest.class.getResourceAsStream(file), file)) {
            return PlanImporter.withoutDirectory().read(in, file).orThrow();
        }
    }

    private static List<String> lost(PlanReading reading) {
        List<String> lost = new ArrayList<>();
        reading.tasks().stream()
                .filter(task -> task.timeRaw() != null && !isHeld(task, reading) && !isDoubted(task.timeRaw(), reading))
                .forEach(task -> lost.add(task.no() + ": " + task.timeRaw()));
        for (PlanReading.Report report : reading.reporting()) {
            if (!isHeld(report, reading) && !isDoubted(words(report), reading)) {
                lost.add(report.no() + ": " + words(report) + " " + report.dates());
            }
        }
        for (Held duty : held(reading)) {
            for (Term term : duty.terms()) {
                String wording = term.deadline() instanceof Deadline.Unspecified open ? open.wording() : "";
                if (wording.matches(".*\\d.*") && !isDoubted(wording, reading)) {
                    lost.add(duty.ref() + ": " + wording);
                }
            }
        }
        return lost;
    }

    private static String words(PlanReading.Report report) {
        return report.deadlineRaw() == null ? report.what() : report.deadlineRaw();
    }

    private static boolean isDoubted(String words, PlanReading reading) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.code().code().matches("(?:time|report|outline)\\..*"))
                .anyMatch(doubt -> loosely(doubt.words()).contains(loosely(words)));
    }

    private static boolean isHeld(PlanReading.Task task, PlanReading reading) {
        String ref = Clauses.cited(task.no());
        return reading.draft().clauses().stream()
                .anyMatch(clause -> clause instanceof PlanTask held
                        && clause.ref().toString().equals(ref)
                        && held.time().schedule().kind() != Schedule.Kind.UNSPECIFIED);
    }

    private static List<Held> held(PlanReading reading) {
        return reading.draft().clauses().stream()
                .flatMap(NothingLostTest::duties)
                .toList();
    }

    private static Stream<Held> duties(Clause clause) {
        String ref = clause.ref().toString();
        if (clause instanceof Assignment assignment) {
            return assignment.duties().stream()
                    .map((AssignedDuty duty) -> new Held(
                            ref, duty.bearers(), duty.channel(), duty.schedule().terms()));
        }
        if (clause instanceof ReportingDuty regime) {
            return Stream.of(new Held(ref, regime.reporters(), regime.channel(), regime.terms()));
        }
        return Stream.of();
    }

    private static boolean isHeld(PlanReading.Report report, PlanReading reading) {
        String ref = report.no();
        List<Held> beside = held(reading).stream()
                .filter(duty -> duty.ref().equals(ref) || duty.ref().startsWith(ref + "-"))
                .filter(duty -> report.from() == null
                        || duty.bearers().stream()
                                .anyMatch(party -> loosely(report.from()).contains(loosely(party.wording()))))
                .filter(duty -> report.via() == null || !AgencyList.begins(report.via()) || duty.channel() != null)
                .toList();
        Set<LocalDate> days = new TreeSet<>();
        beside.forEach(
                duty -> duty.terms().forEach(term -> term.deadline().lastDay().ifPresent(days::add)));
        return !beside.isEmpty()
                && report.dates().stream().allMatch(date -> days.containsAll(lastDays(date, report, reading)))
                && (!report.dates().isEmpty() || report.deadlineRaw() == null || isAfterItsEvent(report, beside));
    }

    private static boolean isAfterItsEvent(PlanReading.Report report, List<Held> beside) {
        return beside.stream()
                .flatMap(duty -> duty.terms().stream())
                .anyMatch(term -> term.deadline() instanceof Deadline.AfterEvent after
                        && loosely(report.deadlineRaw()).contains(loosely(after.event())));
    }

    /** The last good days of a date of the reading: of "---20" before each 20th of the year. */
    private static List<LocalDate> lastDays(String date, PlanReading.Report report, PlanReading reading) {
        int year = reading.draft().year();
        int before = words(report).toLowerCase(Locale.ROOT).contains("trước") ? 1 : 0;
        if (date.startsWith("quarter-end-month-") || date.startsWith("---")) {
            int day = Integer.parseInt(date.substring(date.lastIndexOf('-') + 1));
            int step = date.startsWith("---") ? 1 : 3;
            return Stream.iterate(step, month -> month <= 12, month -> month + step)
                    .map(month -> YearMonth.of(year, month).atDay(day).minusDays(before))
                    .toList();
        }
        LocalDate day = date.startsWith("--") ? LocalDate.parse(year + date.substring(1)) : LocalDate.parse(date);
        return List.of(day.minusDays(before));
    }
}
