package vn.childplan.validation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.VietnamTime;

/** Was it done, and in time. */
final class FulfilmentRules {
    private static final Set<EvidenceKind> SUBMISSION = Set.of(EvidenceKind.SUBMISSION);
    private static final Set<EvidenceKind> DIFFICULTY = Set.of(EvidenceKind.DIFFICULTY);
    /** What shows that something was done: a document handed in does, too. */
    private static final Set<EvidenceKind> ACTIVITY_KINDS = Set.of(EvidenceKind.PROGRESS, EvidenceKind.SUBMISSION);

    /** The first day on which the figures of a report can be final: one working day lies between cut-off and sending. */
    private static final Judgement.DutyQuestion<LocalDate> FIGURES_FINAL = (term, calendar) -> term.period()
            .dataCutOff()
            .map(days -> calendar.plusWorkingDays(days.last(), 1).plusDays(1))
            .orElse(null);

    static final VerdictRule DOCUMENT = Rule.named("fulfilment.document")
            .title(
                    "Nghĩa vụ bằng văn bản hoàn thành khi văn bản đầu tiên được gửi; bản sửa sau không làm thay đổi",
                    "What is done by a document is done when the first one is handed in; later corrections change"
                            + " nothing")
            .basis("Lời văn của khoản", "The words of the clause")
            .onlyFor(duties(duty -> duty.endsInDocument() && duty != DutyKind.ESCALATE))
            .check(
                    Stage.FULFILMENT,
                    (judgement, settings) -> conclude(judgement, judgement.earliest(SUBMISSION)),
                    (judgement, settings, notes) -> tellEntry(judgement, notes));

    static final VerdictRule ACTIVITY = Rule.named("fulfilment.activity")
            .title(
                    "Nhiệm vụ có thời gian xác định hoàn thành khi có hoạt động được ghi nhận trong kỳ",
                    "A task with a set time is done when activity is recorded for its period")
            .basis("Thời gian thực hiện của nhiệm vụ", "The time of the task")
            .onlyFor(duties(duty -> !duty.endsInDocument()))
            .check(
                    Stage.FULFILMENT,
                    (judgement, settings) -> {
                        if (judgement.lastDay() == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        return conclude(judgement, judgement.earliest(ACTIVITY_KINDS));
                    },
                    (judgement, settings, notes) -> tellEntry(judgement, notes));

    static final VerdictRule ESCALATION = Rule.named("fulfilment.escalation")
            .title(
                    "Khó khăn, vướng mắc đã phát sinh phải được báo cáo bằng văn bản",
                    "Every difficulty that has arisen is reported by a document")
            .basis("\"kịp thời tổng hợp báo cáo\"", "\"kịp thời tổng hợp báo cáo\" (report promptly)")
            .onlyFor(Set.of(DutyKind.ESCALATE))
            .needs(EvidenceKind.DIFFICULTY)
            .check(
                    Stage.FULFILMENT,
                    (judgement, settings) -> {
                        if (firstDifficulty(judgement) == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        Evidence unreported = unreported(judgement);
                        if (unreported != null) {
                            return Outcome.FAILED;
                        }
                        return conclude(judgement, lastReported(judgement));
                    },
                    (judgement, settings, notes) -> {
                        Evidence unreported = unreported(judgement);
                        notes.input("phát sinh lần đầu", "first arose", at(firstDifficulty(judgement)));
                        notes.input("chưa báo cáo từ", "unreported since", at(unreported));
                    });

    static final VerdictRule IN_TIME = Rule.named("fulfilment.in-time")
            .title(
                    "Đúng hạn nếu thực hiện trước khi hết ngày cuối",
                    "In time if done before the last good day has ended")
            .basis(
                    "Giờ Việt Nam (UTC+7); ngày kết thúc lúc 24 giờ (Bộ luật Dân sự 2015 Đ.148)",
                    "Time of Viet Nam (UTC+7); a day ends at 24:00 (Civil Code 2015 Đ.148)")
            .needs(EvidenceKind.ALL)
            .boundary((judgement, settings) -> {
                LocalDate done = judgement.fulfilledOn();
                return done == null ? null : ProgressRules.daysPast(judgement.lastDay(), done);
            })
            .check(
                    Stage.FULFILMENT,
                    (judgement, settings) -> {
                        LocalDate done = judgement.fulfilledOn();
                        if (done == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        LocalDate lastDay = judgement.lastDay();
                        boolean late = lastDay != null && done.isAfter(lastDay);
                        judgement.decide(late ? Status.MET_LATE : Status.MET);
                        return late ? Outcome.FAILED : Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        Evidence fulfilment = judgement.fulfilment();
                        LocalDate lastDay = judgement.lastDay();
                        notes.input("thực hiện lúc", "done", at(fulfilment))
                                .input("ngày cuối", "last good day", lastDay);
                        if (fulfilment != null && lastDay != null) {
                            long late = VietnamTime.dateOf(fulfilment.at()).toEpochDay() - lastDay.toEpochDay();
                            if (late > 0) {
                                notes.so("quá hạn " + late + " ngày", late + (late == 1 ? " day late" : " days late"));
                            } else {
                                notes.so("đúng hạn", "in time");
                            }
                        }
                    });

    static final VerdictRule CHANNEL = Rule.named("finding.channel")
            .title(
                    "Văn bản gửi qua cơ quan mà kế hoạch nêu; gửi sai kênh vẫn được tính là đã gửi",
                    "A document goes through the agency the plan names; sent another way it is in all the same")
            .basis("\"(qua …)\" trong khoản", "\"(qua …)\" (through) in the clause")
            .severity(Severity.WARNING)
            .where((term, settings) -> term.channel() != null)
            .needs(EvidenceKind.ALL)
            .check(
                    Stage.FINDING,
                    (judgement, settings) -> {
                        AgencyId channel = judgement.term().channel();
                        Evidence fulfilment = judgement.fulfilment();
                        if (channel == null
                                || fulfilment == null
                                || channel.equals(judgement.obligation().bearer())) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        AgencyId via = via(fulfilment);
                        if (via == null) {
                            return Outcome.UNDETERMINED;
                        }
                        return via.equals(channel) ? Outcome.PASSED : Outcome.FAILED;
                    },
                    (judgement, settings, notes) -> {
                        AgencyId channel = judgement.term().channel();
                        Evidence fulfilment = judgement.fulfilment();
                        notes.input("phải gửi qua", "to go through", channel)
                                .input("đã gửi qua", "went through", fulfilment == null ? null : via(fulfilment));
                    });

    static final VerdictRule ESTIMATES = Rule.named("finding.estimates")
            .title(
                    "Báo cáo gửi trước khi hết thời gian chốt số liệu và thêm một ngày làm việc thì số liệu là ước thực"
                            + " hiện",
                    "A report sent before its data cut-off and one working day more has estimates for figures")
            .basis("Nghị định 09/2019/NĐ-CP Đ.8 k.5, Đ.12", "Decree 09/2019/NĐ-CP Đ.8 k.5, Đ.12")
            .severity(Severity.INFO)
            .onlyFor(Set.of(DutyKind.REPORT))
            .where((term, settings) -> term.period().dataCutOff().isPresent())
            .needs(EvidenceKind.ALL)
            .check(
                    Stage.FINDING,
                    (judgement, settings) -> {
                        LocalDate finalFrom = judgement.ofDuty(FIGURES_FINAL);
                        LocalDate done = judgement.fulfilledOn();
                        if (finalFrom == null || done == null) {
                            return Outcome.NOT_APPLICABLE;
                        }
                        return done.isBefore(finalFrom) ? Outcome.FAILED : Outcome.PASSED;
                    },
                    (judgement, settings, notes) -> {
                        LocalDate finalFrom = judgement.ofDuty(FIGURES_FINAL);
                        Evidence fulfilment = judgement.fulfilment();
                        notes.input("số liệu chốt được từ ngày", "figures can be final from", finalFrom);
                        notes.input("gửi lúc", "sent", at(fulfilment));
                    });

    static final List<VerdictRule> ALL = List.of(DOCUMENT, ACTIVITY, ESCALATION, IN_TIME, CHANNEL, ESTIMATES);

    private FulfilmentRules() {}

    private static List<DutyKind> duties(Predicate<DutyKind> which) {
        return Arrays.stream(DutyKind.values()).filter(which).toList();
    }

    /** Whether an entry shows that something was done: a document handed in does, too. */
    static boolean isActivity(Evidence entry) {
        return ACTIVITY_KINDS.contains(entry.kind());
    }

    private static Outcome conclude(Judgement judgement, @Nullable Evidence entry) {
        if (entry == null) {
            return Outcome.FAILED;
        }
        judgement.fulfilledBy(entry);
        return Outcome.PASSED;
    }

    /** The earliest difficulty on a clause that no document on the same clause has reported since; null if none. */
    private static @Nullable Evidence unreported(Judgement judgement) {
        return KnownEvidence.earliest(
                judgement, entry -> entry instanceof Difficulty difficulty && !reported(judgement, difficulty));
    }

    private static boolean reported(Judgement judgement, Difficulty difficulty) {
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            if (judgement.evidence(i) instanceof Difficulty report
                    && report.document() != null
                    && report.clause().equals(difficulty.clause())
                    && !report.at().isBefore(difficulty.at())
                    && !report.at().isAfter(judgement.asOf())) {
                return true;
            }
        }
        return false;
    }

    static @Nullable Evidence firstDifficulty(Judgement judgement) {
        return judgement.earliest(DIFFICULTY);
    }

    private static @Nullable Difficulty lastReported(Judgement judgement) {
        Difficulty last = null;
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            if (judgement.evidence(i) instanceof Difficulty difficulty
                    && difficulty.document() != null
                    && !difficulty.at().isAfter(judgement.asOf())
                    && (last == null || difficulty.at().isAfter(last.at()))) {
                last = difficulty;
            }
        }
        return last;
    }

    private static @Nullable AgencyId via(Evidence entry) {
        if (entry instanceof Submission submission) {
            return submission.via();
        }
        return entry instanceof Difficulty difficulty ? difficulty.via() : null;
    }

    private static @Nullable Instant at(@Nullable Evidence entry) {
        return entry == null ? null : entry.at();
    }

    private static void tellEntry(Judgement judgement, Notes notes) {
        Evidence entry = judgement.fulfilment();
        notes.input("số mục ghi nhận đã biết", "entries known", judgement.evidenceCount());
        if (entry == null) {
            notes.so("chưa thấy thực hiện", "nothing shows that it was done");
        } else {
            notes.input("văn bản", "document", entry.document()).input("lúc", "at", entry.at());
        }
    }
}
