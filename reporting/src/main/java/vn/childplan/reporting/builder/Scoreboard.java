package vn.childplan.reporting.builder;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.PlanSubject;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;

/**
 * How a plan stands, on one page: what is overdue, what is near, whom to urge first, the deadlines of the year, then by task, by
 * kind of agency and by area. As HTML the page can be filtered, and every figure leads to its list; other formats hold the same
 * figures of the whole plan, in lists that end after a number of rows and say how many they leave out. The whole is in
 * {@link StatusList}.
 *
 * <p>It shows who has to answer on the day of the assessment: a duty that will be handed over stands with its bearer of that day
 * until then.
 *
 * <pre>{@code
 * Report board = Scoreboard.of(assessment)
 *         .since(assessment.at(VietnamTime.parse("2025-12-19")))
 *         .throughTheYear()
 *         .in(Text.VIETNAMESE);
 * }</pre>
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Scoreboard implements ReportBuilder {
    private final Assessment assessment;
    private final @Nullable Assessment earlier;
    private final List<Assessment> course;

    private Scoreboard(Assessment assessment, @Nullable Assessment earlier, List<Assessment> course) {
        this.assessment = Objects.requireNonNull(assessment, "assessment");
        this.earlier = earlier;
        this.course = List.copyOf(course);
    }

    /** Of all obligations. */
    public static Scoreboard of(Assessment assessment) {
        return new Scoreboard(assessment, null, List.of());
    }

    /**
     * The same, with the figures of an earlier day beside those of the assessment: of a week before, say.
     *
     * @param before an assessment of the same plan on a day before
     * @throws IllegalArgumentException if it is not of a day before, or of another plan
     */
    public Scoreboard since(Assessment before) {
        return new Scoreboard(assessment, requireEarlier(before), course);
    }

    /**
     * The same, with how it went: how the obligations stood on the days of some earlier assessments.
     *
     * @param before assessments of the same plan on days before, in any order; of two of one day the later one counts
     * @throws IllegalArgumentException if one is not of a day before, or of another plan
     */
    public Scoreboard along(List<Assessment> before) {
        before.forEach(this::requireEarlier);
        return new Scoreboard(assessment, earlier, before);
    }

    /**
     * The same, with how the obligations stood at the end of every month from that of the plan to the one before the assessment,
     * twelve months at most, as far as it was known then. Judges as many times anew.
     */
    public Scoreboard throughTheYear() {
        List<Assessment> months = new ArrayList<>();
        LocalDate issued = assessment.register().plan().date();
        LocalDate end = today().withDayOfMonth(1).minusDays(1);
        while (!end.isBefore(issued) && months.size() < 12) {
            months.add(0, assessment.at(VietnamTime.endOf(end)));
            end = end.withDayOfMonth(1).minusDays(1);
        }
        return along(months);
    }

    private LocalDate today() {
        return VietnamTime.dateOf(assessment.asOf());
    }

    private Assessment requireEarlier(Assessment before) {
        Instant then = before.asOf();
        PlanId plan = before.register().plan().id();
        if (!VietnamTime.dateOf(then).isBefore(today())
                || !plan.equals(assessment.register().plan().id())) {
            throw new IllegalArgumentException(
                    "not an assessment of " + assessment.register().plan().id() + " on a day before " + today()
                            + ": of " + plan + " as of " + VietnamTime.format(then));
        }
        return before;
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        Plan plan = assessment.register().plan();
        String instant = words.instant(assessment.asOf());
        List<Block> blocks = new ArrayList<>();
        blocks.add(Paragraph.of(plan.title() + ". "
                + words.say("Tính đến " + instant + " (giờ Việt Nam).", "As of " + instant + " (Viet Nam time).")));
        blocks.add(new ScoreboardParts(assessment, earlier, course, words).board());
        List<Block> coordination = new StatusCharts(assessment, words).coordination();
        if (!coordination.isEmpty()) {
            blocks.add(Section.of(words.say("Phối hợp", "Coordination"), coordination));
        }
        List<Block> notes = new ArrayList<>();
        notes.add(nextChange(words));
        ClauseMark.note(
                        assessment.verdicts().stream()
                                .map(verdict -> verdict.obligation().clause()),
                        words)
                .ifPresent(notes::add);
        notes.addAll(new FindingTables(assessment, words).blocks());
        String title = words.say("Tình hình thực hiện ", "Status of ") + PlanSubject.inTitle(plan, words);
        blocks.add(Section.of(words.say("Cần lưu ý", "To note"), notes));
        Report report = Report.of(
                Report.nameOf("scoreboard", plan.number().value()),
                locale,
                title,
                PlanProvenance.of(assessment),
                NamesInEnglish.explained(1, words, title, blocks, NamesInEnglish.Quoted.PLAN_AND_RECORDS));
        return IncompleteNotice.on(AmendedNote.on(report, assessment.register()), assessment);
    }

    private Paragraph nextChange(Wording words) {
        return Paragraph.note(assessment
                .nextChange()
                .map(next -> words.say(
                        "Nếu không có thông tin mới, tình trạng sẽ thay đổi từ " + words.instant(next) + ".",
                        "If nothing more is recorded, the next change is at " + words.instant(next) + "."))
                .orElse(words.say(
                        "Nếu không có thông tin mới, tình trạng không thay đổi nữa.",
                        "If nothing more is recorded, nothing changes any more.")));
    }
}
