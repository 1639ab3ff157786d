package vn.childplan.reporting.builder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Plan;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.PlanSubject;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;

/**
 * Lịch thời hạn: an all-day event on the last permitted day of every deadline. What the plan gives no date has none.
 *
 * <p>For everybody together there is one event for each clause, duty, period and last day, with how many agencies owe it
 * and who has not done it yet. For one agency there is one event an obligation, with the permanent name of the
 * obligation, on the day that holds after an extension.
 *
 * <p>A calendar as of a later instant brings an earlier one up to date, in whatever order they are read: what is done stays
 * and reminds no more; what was moved keeps its name and stands on its new day, and so does what is suspended until a day; what
 * was waived, suspended without an end or passed on to a successor is cancelled. Later is the instant judged for: of two
 * calendars as of the same minute, which differ because more was recorded, programs may keep either. Whoever sends a second one
 * on a day names the hour too.
 *
 * <pre>{@code
 * Report report = DeadlineCalendar.of(assessment).forAgency(AgencyId.of("so-tu-phap")).in(Text.VIETNAMESE);
 * ReportWriters.installed().forFormat("ics").write(report, out);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class DeadlineCalendar implements ReportBuilder {
    private static final List<Integer> A_WEEK_AND_A_DAY = List.of(7, 1);

    private final Assessment assessment;
    private final @Nullable AgencyId agency;
    private final List<Integer> reminders;

    private DeadlineCalendar(Assessment assessment, @Nullable AgencyId agency, List<Integer> reminders) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.agency = agency;
        this.reminders = List.copyOf(reminders);
    }

    /** The deadlines of everybody, with reminders 7 days and 1 day before. */
    public static DeadlineCalendar of(Assessment assessment) {
        return new DeadlineCalendar(assessment, null, A_WEEK_AND_A_DAY);
    }

    /**
     * Only those of one agency.
     *
     * @throws java.util.NoSuchElementException if the directory does not know it
     */
    public DeadlineCalendar forAgency(AgencyId id) {
        assessment.register().directory().get(id);
        return new DeadlineCalendar(assessment, id, reminders);
    }

    /** With reminders so many calendar days before; none without an argument. */
    public DeadlineCalendar remindBefore(int... days) {
        return new DeadlineCalendar(
                assessment, agency, Arrays.stream(days).boxed().toList());
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        Plan plan = assessment.register().plan();
        String title = words.say("Thời hạn theo ", "Deadlines under ") + PlanSubject.inTitle(plan, words);
        String instant = words.instant(assessment.asOf());
        String owner = agency == null ? "" : new Agencies(assessment.register().directory()).name(agency);
        CalendarEntries entries = new CalendarEntries(assessment, words, reminders);
        String whose = owner.isEmpty() ? title : title + " – " + owner;
        List<Block> blocks = List.of(
                Paragraph.note(
                        words.say(
                                "Tính đến " + instant
                                        + " (giờ Việt Nam). Mỗi ngày là hạn cuối: “trước ngày 15/5” là ngày 14/5.",
                                "As of " + instant
                                        + " (Viet Nam time). Each day is the last permitted one: “before 15 May” means 14 May.")),
                new Agenda(
                        words.say("Lịch thời hạn", "Deadlines"),
                        agency == null ? entries.together() : entries.of(agency)));
        Report report = Report.of(
                Report.nameOf("calendar", plan.number().value(), agency == null ? "" : agency.value()),
                locale,
                whose,
                PlanProvenance.of(assessment),
                NamesInEnglish.explained(1, words, whose, blocks, NamesInEnglish.Quoted.PLAN));
        return IncompleteNotice.on(AmendedNote.on(report, assessment.register()), assessment);
    }
}
