package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.RestDayShift;
import vn.childplan.core.time.VietnamTime;

/** Until when: the last good day, from the words of the plan to what was decided later. */
final class DeadlineRules {
    static final Parameter<RestDayShift> SHIFT = Parameter.choice(
            "shift",
            RestDayShift.class,
            RestDayShift.NONE,
            "khi ngày cuối là ngày nghỉ: giữ nguyên, lùi đến hoặc đưa về ngày làm việc gần nhất",
            "where the last good day is a day off: leave it, or move it to the next or previous working day");

    static final Parameter<Boolean> INCLUDES_NAMED_DAY = Parameter.yesNo(
            "includesNamedDay",
            false,
            "\"trước ngày D\" có gồm cả ngày D hay không",
            "whether \"before D\" includes D itself");

    static final Parameter<RestDayShift> SHIFT_AFTER_EVENT = Parameter.choice(
            "shift",
            RestDayShift.class,
            RestDayShift.NEXT_WORKING_DAY,
            "khi ngày cuối của thời hạn tính từ sự kiện là ngày nghỉ",
            "where the last day of a period counted from an event is a day off");

    static final VerdictRule WORDING = Rule.named("deadline.wording")
            .title(
                    "\"Trước ngày D\" là đến hết ngày liền trước; \"chậm nhất ngày D\" là đến hết ngày D; không ghi"
                            + " ngày thì không có hạn",
                    "\"Before D\" ends with the day before; \"not later than D\" ends with D; no date, no deadline")
            .basis(
                    "Lời văn của khoản; ngày kết thúc lúc 24 giờ (Bộ luật Dân sự 2015 Đ.148)",
                    "The words of the clause; a day ends at 24:00 (Civil Code 2015 Đ.148)")
            .parameter(INCLUDES_NAMED_DAY)
            .where((term, settings) -> term.lastDay() != null)
            .check(
                    Stage.DEADLINE,
                    (judgement, settings) -> {
                        LocalDate lastDay = judgement.term().lastDay();
                        if (lastDay == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        boolean includes = settings.get(INCLUDES_NAMED_DAY)
                                && judgement.term().deadline() instanceof Deadline.Before;
                        judgement.moveLastDay(includes ? lastDay.plusDays(1) : lastDay);
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        notes.input(
                                "thời hạn", "deadline", wording(judgement.term().deadline(), notes));
                        notes.input("gồm cả ngày được nêu", "includes the day named", settings.get(INCLUDES_NAMED_DAY));
                        String lastDay = notes.show(judgement.lastDay());
                        notes.so("ngày cuối còn trong hạn là " + lastDay, "the last good day is " + lastDay);
                    });

    static final VerdictRule AFTER_EVENT = Rule.named("deadline.after-event")
            .title(
                    "Thời hạn tính từ sự kiện bắt đầu từ ngày liền sau; ngày cuối là ngày nghỉ thì đến hết ngày làm việc"
                            + " tiếp theo",
                    "A period counted from an event begins on the next day; a last day off rolls on to the next working"
                            + " day")
            .basis("Bộ luật Dân sự 2015 Đ.147, Đ.148 k.5", "Civil Code 2015 Đ.147, Đ.148 k.5")
            .parameter(SHIFT_AFTER_EVENT)
            .mayMatchNothing()
            .where((term, settings) -> term.deadline() instanceof Deadline.AfterEvent)
            .check(
                    Stage.DEADLINE,
                    (judgement, settings) -> {
                        Deadline.AfterEvent deadline =
                                (Deadline.AfterEvent) judgement.term().deadline();
                        Evidence event = event(judgement);
                        if (event == null) {
                            judgement.decide(Status.NOT_OPEN);
                            return Outcome.PASSED;
                        }
                        Deadline happened = deadline.onceHappened(
                                VietnamTime.dateOf(event.at()), judgement.calendar(), settings.get(SHIFT_AFTER_EVENT));
                        happened.lastDay().ifPresent(judgement::moveLastDay);
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        Evidence event = event(judgement);
                        notes.input(
                                        "thời hạn",
                                        "deadline",
                                        wording(judgement.term().deadline(), notes))
                                .input("sự kiện", "event", event == null ? null : event.at())
                                .input("ngày cuối", "last good day", judgement.lastDay());
                        if (event == null) {
                            notes.so("sự kiện chưa được ghi nhận", "the event is not recorded yet");
                        }
                    });

    static final VerdictRule REST_DAY = Rule.named("deadline.rest-day")
            .title(
                    "Ngày cuối là ngày nghỉ thì vẫn giữ nguyên, trừ khi chọn khác",
                    "A last good day that is a day off stands as written, unless chosen otherwise")
            .basis(
                    "Ngày trong kế hoạch là ngày ghi; chưa thấy căn cứ áp dụng Bộ luật Dân sự 2015 Đ.148 k.5",
                    "Dates of a plan are literal; no source applies Civil Code 2015 Đ.148 k.5 to them")
            .severity(Severity.WARNING)
            .parameter(SHIFT)
            .mayMatchNothing()
            .where((term, settings) ->
                    settings.get(SHIFT) != RestDayShift.NONE && !(term.deadline() instanceof Deadline.AfterEvent))
            .check(
                    Stage.DEADLINE,
                    (judgement, settings) -> {
                        LocalDate lastDay = judgement.lastDay();
                        if (lastDay == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        judgement.moveLastDay(settings.get(SHIFT).apply(lastDay, judgement.calendar()));
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        notes.input("cách xử lý", "policy", settings.get(SHIFT));
                        notes.input("ngày cuối", "last good day", judgement.lastDay());
                    });

    static final VerdictRule EXTENSION = Rule.named("deadline.extension")
            .title(
                    "Gia hạn thay ngày cuối; hạn gốc vẫn được ghi bên cạnh",
                    "An extension replaces the last good day; the original stays beside it")
            .basis("Văn bản gia hạn", "The decision that extends")
            .mayMatchNothing()
            .needs(EvidenceKind.EXTENSION)
            .check(
                    Stage.DEADLINE,
                    (judgement, settings) -> {
                        Extension extension = extension(judgement);
                        if (extension == null || judgement.lastDay() == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        judgement.moveLastDay(extension.until());
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        Extension extension = extension(judgement);
                        if (extension != null) {
                            notes.input("văn bản", "document", extension.document())
                                    .input("quyết định lúc", "granted", extension.at())
                                    .input(
                                            "hạn gốc",
                                            "original last day",
                                            judgement.term().lastDay())
                                    .input("gia hạn đến hết ngày", "extended to", extension.until());
                        }
                    });

    static final VerdictRule RESTING = Rule.named("deadline.resting")
            .title(
                    "Hạn rơi vào thời gian tạm hoãn thì tính đến hết thời gian tạm hoãn",
                    "A deadline that falls into a suspension runs until the suspension ends")
            .basis("Văn bản tạm hoãn", "The decision that suspends")
            .mayMatchNothing()
            .needs(EvidenceKind.SUSPENSION)
            .check(
                    Stage.DEADLINE,
                    (judgement, settings) -> {
                        LocalDate end = endOfRest(judgement);
                        if (end == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        judgement.moveLastDay(end);
                        return Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> notes.input("ngày cuối", "last good day", judgement.lastDay()));

    static final List<VerdictRule> ALL = List.of(WORDING, AFTER_EVENT, REST_DAY, EXTENSION, RESTING);

    private static final Set<EvidenceKind> PROGRESS = Set.of(EvidenceKind.PROGRESS);

    private DeadlineRules() {}

    /** The earliest progress recorded on the clause: for a deadline counted from an event, that it happened. */
    private static @Nullable Evidence event(Judgement judgement) {
        return judgement.earliest(PROGRESS);
    }

    /** The extension granted last; of two granted at once, the longer one. */
    private static @Nullable Extension extension(Judgement judgement) {
        Extension last = null;
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            if (judgement.evidence(i) instanceof Extension extension
                    && !extension.at().isAfter(judgement.asOf())
                    && (last == null || supersedes(extension, last))) {
                last = extension;
            }
        }
        return last;
    }

    private static boolean supersedes(Extension extension, Extension other) {
        int byGrant = extension.at().compareTo(other.at());
        return byGrant > 0 || (byGrant == 0 && extension.until().isAfter(other.until()));
    }

    /** The last day of the longest suspension in which the last good day falls, if it ends at all. */
    private static @Nullable LocalDate endOfRest(Judgement judgement) {
        LocalDate lastDay = judgement.lastDay();
        LocalDate end = null;
        for (int i = 0; lastDay != null && i < judgement.evidenceCount(); i++) {
            if (judgement.evidence(i) instanceof Suspension suspension
                    && suspension.until() != null
                    && !suspension.at().isAfter(judgement.asOf())
                    && !VietnamTime.dateOf(suspension.at()).isAfter(lastDay)
                    && suspension.until().isAfter(lastDay)
                    && (end == null || suspension.until().isAfter(end))) {
                end = suspension.until();
            }
        }
        return end;
    }

    /** A deadline that has a last good day, or will have one. */
    private static String wording(Deadline deadline, Notes notes) {
        if (deadline instanceof Deadline.Before before) {
            return "trước ngày " + notes.show(before.date());
        }
        if (deadline instanceof Deadline.NotLaterThan notLater) {
            return "chậm nhất ngày " + notes.show(notLater.date());
        }
        if (deadline instanceof Deadline.Within within) {
            return notes.show(within.days().first()) + " – "
                    + notes.show(within.days().last());
        }
        if (deadline instanceof Deadline.AfterEvent after) {
            return after.count() + " " + after.unit() + ": " + after.event();
        }
        throw new IllegalArgumentException("no day can come of " + deadline);
    }
}
