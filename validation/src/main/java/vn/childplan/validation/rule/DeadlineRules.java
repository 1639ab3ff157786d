package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.RestDayShift;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.YearEvent;

/** Until when: the last permitted day, from the words of the plan to what was decided later. */
final class DeadlineRules {
    private static final Text FINDS_THE_DAY =
            Text.of("tính hạn cuối, không xét việc thực hiện", "it works out the last day and judges nobody");

    /** For a deadline counted from an event, progress recorded on the clause says that it happened. */
    private static final Set<EvidenceKind> PROGRESS = Set.of(EvidenceKind.PROGRESS);

    /** What the Civil Code says of the end of a day: the code is about civil periods. */
    static final Basis END_OF_DAY =
            Basis.analogy("ngày kết thúc lúc 24 giờ", "a day ends at 24:00", Laws.CIVIL_CODE.article(148));

    /** What the Civil Code says of a last day off, and how far that carries: the same wherever a rule may shift a day. */
    private static final Basis LAST_DAY_OFF = Basis.analogy(
            "thời hạn dân sự có ngày cuối là ngày nghỉ thì kết thúc vào cuối ngày làm việc tiếp theo; chưa thấy văn bản áp"
                    + " dụng cho thời hạn báo cáo, nên tham số shift chọn có áp dụng hay không",
            "a civil period whose last day is a day off ends with the next working day; no source seen applies this to"
                    + " reports, so the parameter shift says whether it is applied",
            Laws.CIVIL_CODE.article(148).withClause(5));

    /** What no rule can see: whoever records a decision answers for it. */
    static final Basis SIGNED_BY_WHO_MAY = Basis.reading(
            "văn bản được ghi nhận là văn bản của người có thẩm quyền; bộ quy tắc không xét thẩm quyền ký",
            "a decision that is recorded was made by whoever has the power; the rule set does not check who signed");

    static final Parameter<RestDayShift> SHIFT = Parameter.choice(
            "shift",
            RestDayShift.class,
            RestDayShift.NONE,
            "khi hạn cuối là ngày nghỉ: giữ nguyên, chuyển sang ngày làm việc tiếp theo hoặc ngày làm việc liền trước",
            "where the last permitted day is a day off: leave it, or move it to the next or previous working day");

    static final Parameter<Boolean> INCLUDES_NAMED_DAY = Parameter.yesNo(
            "includesNamedDay",
            false,
            "“trước ngày D” có gồm cả ngày D hay không",
            "whether “before D” includes D itself");

    static final Parameter<RestDayShift> SHIFT_AFTER_EVENT = Parameter.choice(
            "shift",
            RestDayShift.class,
            RestDayShift.NONE,
            "khi hạn cuối của thời hạn tính từ sự kiện là ngày nghỉ: giữ nguyên, chuyển sang ngày làm việc tiếp theo hoặc"
                    + " ngày làm việc liền trước",
            "where the last day of a period counted from an event is a day off: leave it, or move it to the next or"
                    + " previous working day");

    static final Parameter<Boolean> EVENT_BINDS = Parameter.yesNo(
            "binds",
            false,
            "sự kiện mà nhiệm vụ nêu có là hạn cuối hay không",
            "whether the event that a task is for is its last permitted day");

    /** The shortest quarter has 90 days. */
    private static final Parameter.Limit UP_TO_A_QUARTER = new Parameter.Limit(
            90,
            Text.of(
                    "quá một quý là sang kỳ báo cáo sau; cần dài hơn thì gia hạn bằng văn bản",
                    "over a quarter it runs into the next report; for longer there are extensions"));

    static final Parameter<Integer> GRACE_DAYS = Parameter.days(
            "days",
            0,
            UP_TO_A_QUARTER,
            "số ngày ân hạn, tính từ ngày liền sau hạn cuối, kể cả hạn sau gia hạn",
            "days of grace, from the day after the last permitted day, an extended one too");

    static final Parameter<DayUnit> GRACE_UNIT = Parameter.choice(
            "unit",
            DayUnit.class,
            DayUnit.WORKING_DAYS,
            "ân hạn tính theo ngày làm việc hay ngày theo lịch",
            "whether grace is counted in working days or in days of the calendar");

    private static final Map<DayUnit, Text> WORDS_OF_UNIT = new EnumMap<>(Map.of(
            DayUnit.WORKING_DAYS, Text.of("ngày làm việc", "working days"),
            DayUnit.CALENDAR_DAYS, Text.of("ngày theo lịch", "calendar days")));

    static final VerdictRule WORDING = Rule.named("deadline.wording")
            .neverFails(FINDS_THE_DAY)
            .title(
                    "“Trước ngày D” là đến hết ngày liền trước; “chậm nhất ngày D” là đến hết ngày D; không ghi ngày thì"
                            + " không có hạn",
                    "“Before D” ends with the day before; “not later than D” ends with D; no date, no deadline")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(END_OF_DAY)
            .parameter(INCLUDES_NAMED_DAY)
            .where((term, settings) -> term.lastDay() != null)
            .check(Stage.DEADLINE, (judgement, settings) -> {
                DutyTerm term = judgement.shared().term();
                LocalDate lastDay = term.lastDay();
                if (lastDay == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                boolean includesNamedDay = settings.get(INCLUDES_NAMED_DAY);
                judgement.note("thời hạn", "deadline", term.deadline());
                if (!term.events().isEmpty()) {
                    judgement.note("sự kiện", "events", term.events());
                }
                boolean endsBefore = term.deadline().namesFirstLateDay();
                if (endsBefore) {
                    judgement.note("gồm cả ngày được nêu", "includes the day named", includesNamedDay);
                }
                judgement.moveLastDay(includesNamedDay && endsBefore ? lastDay.plusDays(1) : lastDay);
                judgement.so("hạn cuối là hết ngày %s", "the last permitted day is %s", judgement.lastDay());
                return Outcome.PASSED;
            });

    static final VerdictRule EVENT = Rule.named("deadline.event")
            .neverFails(FINDS_THE_DAY)
            .title(
                    "Nhiệm vụ gắn với sự kiện: thời gian ghi trong kế hoạch là thời hạn, trừ khi bộ quy tắc lấy ngày sự"
                            + " kiện",
                    "A task for an event of the year: the time in the plan is its deadline, unless the rule set takes the"
                            + " day of the event")
            .basis("thời gian thực hiện của nhiệm vụ", "the time of the task")
            .basis(
                    Basis.reading(
                            "hoạt động hưởng ứng sự kiện sau ngày sự kiện thì không còn ý nghĩa; chọn ở tham số binds",
                            "to mark an event after its day has no point; the parameter binds says whether that is the deadline"))
            .severity(Severity.WARNING)
            .parameter(EVENT_BINDS)
            .mayMatchNothing()
            .where((term, settings) -> settings.get(EVENT_BINDS)
                    && !term.events().isEmpty()
                    && (term.role() != Role.COORDINATING || term.lastDay() != null))
            .check(Stage.DEADLINE, (judgement, settings) -> {
                YearEvent event = judgement.shared().term().lastEvent();
                LocalDate lastDay = judgement.lastDay();
                if (event == null
                        || (lastDay != null && !lastDay.isAfter(event.days().last()))) {
                    return Outcome.NOT_APPLICABLE;
                }
                judgement.note("sự kiện", "event", event);
                judgement.moveLastDay(event.days().last());
                judgement.so("hạn cuối là hết ngày %s", "the last permitted day is %s", judgement.lastDay());
                return Outcome.PASSED;
            });

    static final VerdictRule AFTER_EVENT = Rule.named("deadline.after-event")
            .neverFails(FINDS_THE_DAY)
            .title(
                    "Thời hạn tính từ sự kiện bắt đầu từ ngày liền sau; hạn cuối trùng ngày nghỉ thì giữ nguyên, trừ trường"
                            + " hợp bộ quy tắc quy định khác",
                    "A period counted from an event begins on the next day; a last day that is a day off stays, unless the"
                            + " rule set says otherwise")
            .basis(Basis.analogy(
                    "thời hạn bắt đầu từ ngày liền sau ngày xảy ra sự kiện",
                    "a period begins on the day after the event",
                    Laws.CIVIL_CODE.article(147)))
            .basis(LAST_DAY_OFF)
            .parameter(SHIFT_AFTER_EVENT)
            .mayMatchNothing()
            .where((term, settings) -> term.deadline().countsFromEvent())
            .check(Stage.DEADLINE, (judgement, settings) -> {
                Deadline.AfterEvent deadline =
                        (Deadline.AfterEvent) judgement.shared().term().deadline();
                Evidence event = judgement.earliest(PROGRESS);
                if (event != null && !StandingRules.isInItsTime(judgement, event)) {
                    event = null;
                }
                judgement.note("thời hạn", "deadline", deadline);
                judgement.note("sự kiện", "event", event == null ? null : event.at());
                if (event == null) {
                    judgement.note("hạn cuối", "last permitted day", judgement.lastDay());
                    judgement.so("sự kiện chưa được ghi nhận", "the event is not recorded yet");
                    return Outcome.PASSED;
                }
                Deadline happened = deadline.onceHappened(
                        VietnamTime.dateOf(event.at()), judgement.calendar(), settings.get(SHIFT_AFTER_EVENT));
                happened.lastDay().ifPresent(judgement::moveLastDay);
                judgement.note("hạn cuối", "last permitted day", judgement.lastDay());
                return Outcome.PASSED;
            });

    static final VerdictRule REST_DAY = Rule.named("deadline.rest-day")
            .neverFails(FINDS_THE_DAY)
            .title(
                    "Hạn cuối trùng ngày nghỉ thì giữ nguyên, trừ trường hợp bộ quy tắc quy định khác",
                    "A last permitted day that is a day off stays as written, unless the rule set says otherwise")
            .basis(Basis.reading(
                    "thời hạn trong kế hoạch được hiểu đúng như ghi", "dates of a plan are read as written"))
            .basis(LAST_DAY_OFF)
            .severity(Severity.WARNING)
            .parameter(SHIFT)
            .mayMatchNothing()
            .where((term, settings) ->
                    settings.get(SHIFT) != RestDayShift.NONE && !term.deadline().countsFromEvent())
            .check(Stage.DEADLINE, (judgement, settings) -> {
                LocalDate lastDay = judgement.lastDay();
                if (lastDay == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                RestDayShift shift = settings.get(SHIFT);
                judgement.note("cách xử lý", "policy", shift);
                judgement.moveLastDay(shift.apply(lastDay, judgement.calendar()));
                judgement.note("hạn cuối", "last permitted day", judgement.lastDay());
                return Outcome.PASSED;
            });

    static final VerdictRule EXTENSION = Rule.named("deadline.extension")
            .title(
                    "Thời hạn được gia hạn thay thời hạn cũ; hạn gốc vẫn được ghi kèm",
                    "An extension replaces the last permitted day; the original one is kept beside it")
            .basis("văn bản gia hạn", "the decision that extends")
            .basis(SIGNED_BY_WHO_MAY)
            .mayMatchNothing()
            .needs(EvidenceKind.EXTENSION)
            .check(Stage.DEADLINE, (judgement, settings) -> {
                boolean isShort = remarkShort(judgement);
                Extension extension =
                        judgement.latest(Extension.class, DeadlineRules::extendsIt, DeadlineRules::laterOrLonger);
                if (extension == null) {
                    judgement.so(
                            "gia hạn đến ngày không sau hạn cuối, không được tính",
                            "it ends no later than the deadline and does not count");
                    return isShort ? Outcome.FAILED : Outcome.NOT_APPLICABLE;
                }
                judgement.note("văn bản", "document", extension.document());
                judgement.note("ngày cho phép gia hạn", "granted", extension.at());
                judgement.note(
                        "hạn gốc",
                        "original last permitted day",
                        judgement.shared().term().lastDay());
                judgement.note("gia hạn đến hết ngày", "extended to", extension.until());
                judgement.moveLastDay(extension.until());
                return Outcome.PASSED;
            });

    static final VerdictRule RESTING = Rule.named("deadline.resting")
            .neverFails(FINDS_THE_DAY)
            .title(
                    "Thời hạn nằm trong thời gian tạm hoãn được kéo dài đến hết thời gian tạm hoãn; tạm hoãn nối tiếp"
                            + " nhau tính là một; không quy định ngày hết thì không còn hạn",
                    "A deadline that falls into a suspension runs until the suspension ends; suspensions that follow"
                            + " without a gap are one; one without end leaves no deadline")
            .basis("văn bản tạm hoãn", "the decision that suspends")
            .basis(Basis.reading(
                    "thời hạn nằm trong thời gian tạm hoãn chuyển đến ngày cuối của thời gian đó, trừ khi văn bản nói khác",
                    "a deadline inside a suspension moves to its last day, unless the decision says otherwise"))
            .mayMatchNothing()
            .needs(EvidenceKind.SUSPENSION)
            .check(Stage.DEADLINE, (judgement, settings) -> {
                Suspension suspension =
                        judgement.latest(Suspension.class, DeadlineRules::fallsInto, DeadlineRules::earlierOrLonger);
                if (suspension == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                while (suspension != null) {
                    rest(judgement, suspension.until());
                    suspension =
                            judgement.latest(Suspension.class, DeadlineRules::goesOn, DeadlineRules::earlierOrLonger);
                }
                judgement.note("hạn cuối", "last permitted day", judgement.lastDay());
                return Outcome.PASSED;
            });

    static final VerdictRule GRACE = Rule.named("deadline.grace")
            .neverFails(FINDS_THE_DAY)
            .title(
                    "Thời gian ân hạn, nếu bộ quy tắc quy định, tính từ ngày liền sau hạn cuối; thực hiện trong thời gian này"
                            + " là đúng hạn",
                    "A period of grace, if the rule set gives one, begins on the day after the last permitted day; what is"
                            + " done within it is in time")
            .basis(Basis.reading(
                    "kế hoạch không quy định thời gian ân hạn; chọn ở tham số days",
                    "the plan gives no period of grace; the parameter days does"))
            .severity(Severity.WARNING)
            .parameter(GRACE_DAYS)
            .parameter(GRACE_UNIT)
            .mayMatchNothing()
            .where((term, settings) -> settings.get(GRACE_DAYS) > 0)
            .check(Stage.DEADLINE, (judgement, settings) -> {
                LocalDate lastDay = judgement.lastDay();
                if (lastDay == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                int days = settings.get(GRACE_DAYS);
                DayUnit unit = settings.get(GRACE_UNIT);
                judgement.note("ân hạn", "grace", days);
                judgement.note("tính theo", "counted in", WORDS_OF_UNIT.get(unit));
                judgement.note("hạn cuối chưa kể ân hạn", "last permitted day without it", lastDay);
                judgement.moveLastDay(
                        unit == DayUnit.WORKING_DAYS
                                ? judgement.calendar().plusWorkingDays(lastDay, days)
                                : lastDay.plusDays(days));
                judgement.so("hạn cuối là hết ngày %s", "the last permitted day is %s", judgement.lastDay());
                return Outcome.PASSED;
            });

    static final List<VerdictRule> ALL = List.of(WORDING, EVENT, AFTER_EVENT, REST_DAY, EXTENSION, RESTING, GRACE);

    private DeadlineRules() {}

    /** The later of two extensions is the one granted later; of two granted at once, the longer. */
    private static int laterOrLonger(Extension one, Extension other) {
        int byDecision = one.at().compareTo(other.at());
        return byDecision != 0 ? byDecision : one.until().compareTo(other.until());
    }

    /** Of several that a last day falls into, the one that began first; of two that began at once, the longer. */
    private static int earlierOrLonger(Suspension one, Suspension other) {
        int byBeginning = other.at().compareTo(one.at());
        return byBeginning != 0 ? byBeginning : end(one).compareTo(end(other));
    }

    /** Whether an extension ends after the deadline as it is so far, and came before the duty had passed on. */
    private static boolean extendsIt(Judgement judgement, Extension extension) {
        LocalDate lastDay = judgement.lastDay();
        return lastDay != null && extension.until().isAfter(lastDay) && StandingRules.isInItsTime(judgement, extension);
    }

    /** Names each extension that ends no later than the deadline; whether there is one. */
    private static boolean remarkShort(Judgement judgement) {
        LocalDate lastDay = judgement.lastDay();
        boolean found = false;
        for (int i = 0; lastDay != null && i < judgement.evidenceCount(); i++) {
            Evidence entry = judgement.evidence(i);
            LocalDate until = entry.until();
            if (entry.kind() == EvidenceKind.EXTENSION
                    && until != null
                    && judgement.hasCome(entry.at())
                    && !until.isAfter(lastDay)) {
                judgement.remark(entry, Remark.SHORT_EXTENSION);
                found = true;
            }
        }
        return found;
    }

    /** Whether the last permitted day falls into a suspension. */
    private static boolean fallsInto(Judgement judgement, Suspension suspension) {
        LocalDate lastDay = judgement.lastDay();
        return lastDay != null
                && VietnamTime.epochDayOf(suspension.at()) <= lastDay.toEpochDay()
                && !end(suspension).isBefore(lastDay)
                && StandingRules.isInItsTime(judgement, suspension);
    }

    /** Whether a suspension begins by the day after the last permitted day, which is the end of another, and ends later. */
    private static boolean goesOn(Judgement judgement, Suspension suspension) {
        LocalDate lastDay = judgement.lastDay();
        return lastDay != null
                && VietnamTime.epochDayOf(suspension.at()) <= lastDay.toEpochDay() + 1
                && end(suspension).isAfter(lastDay)
                && StandingRules.isInItsTime(judgement, suspension);
    }

    private static void rest(Judgement judgement, @Nullable LocalDate until) {
        if (until == null) {
            judgement.restWithoutEnd();
        } else {
            judgement.moveLastDay(until);
        }
    }

    private static LocalDate end(Suspension suspension) {
        LocalDate until = suspension.until();
        return until == null ? LocalDate.MAX : until;
    }
}
