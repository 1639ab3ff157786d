package vn.childplan.validation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.DutyTerm;

/** Was it done, and in time. */
final class FulfilmentRules {
    private static final Text WAIVED_ANYWAY =
            Text.of("được miễn thì không có gì để xét", "what is waived cannot be done wrongly");

    static final Set<EvidenceKind> SUBMISSION = Set.of(EvidenceKind.SUBMISSION);
    /** For the duty to report difficulties. */
    static final Set<EvidenceKind> DIFFICULTY = Set.of(EvidenceKind.DIFFICULTY);
    /** What shows that something was done: a document handed in does, too. */
    static final Set<EvidenceKind> ACTIVITY_KINDS = activityKinds();

    static final Parameter<OtherChannel> OTHER_CHANNEL = Parameter.choice(
            "otherChannel",
            OtherChannel.class,
            OtherChannel.COUNTS,
            "văn bản không gửi qua cơ quan nêu trong kế hoạch: vẫn được tính hay không được tính",
            "whether a document that was not sent through the agency that the plan names counts");

    static final VerdictRule DOCUMENT = Rule.named("fulfilment.document")
            .title(
                    "Nghĩa vụ phải thể hiện bằng văn bản được coi là hoàn thành khi gửi văn bản lần đầu; văn bản đính"
                            + " chính, thay thế không làm thay đổi ngày hoàn thành",
                    "What is done by a document is done when the first one is handed in; corrections do not change the"
                            + " day")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.law(Laws.DECREE_09_2019.article(13))
                    .saying("thời hạn gửi báo cáo định kỳ", "by when a periodic report is sent"))
            .basis(Basis.reading(
                    "lần gửi đầu tiên là lần được tính, vì kế hoạch chỉ nêu thời hạn gửi; việc tiếp nhận, trả lại không xét",
                    "the first time it was sent counts, since the plan says no more than by when to send it; whether it"
                            + " was received or returned is not looked at"))
            .parameter(OTHER_CHANNEL)
            .onlyFor(duties(duty -> duty.endsInDocument() && duty != DutyKind.ESCALATE))
            .check(
                    Stage.FULFILMENT,
                    (judgement, settings) -> recurs(judgement)
                            ? Outcome.NOT_APPLICABLE
                            : conclude(judgement, document(judgement, settings)));

    static final VerdictRule ACTIVITY = Rule.named("fulfilment.activity")
            .title(
                    "Nhiệm vụ có thời gian xác định được coi là hoàn thành khi có hoạt động thực hiện được ghi nhận",
                    "A task with a set time counts as done when activity is recorded for it")
            .basis("thời gian thực hiện của nhiệm vụ", "the time of the task")
            .basis(Basis.reading(
                    "một hoạt động là đủ, vì kế hoạch không quy định kết quả phải đạt",
                    "one activity is enough, since the plan sets no result"))
            .onlyFor(duties(duty -> !duty.endsInDocument()))
            .check(
                    Stage.FULFILMENT,
                    (judgement, settings) -> isUndated(judgement)
                            ? Outcome.NOT_APPLICABLE
                            : conclude(judgement, first(judgement, ACTIVITY_KINDS)));

    static final VerdictRule ESCALATION = Rule.named("fulfilment.escalation")
            .title(
                    "Khó khăn, vướng mắc vượt thẩm quyền đã phát sinh phải được báo cáo bằng văn bản",
                    "Every difficulty beyond the agency's powers that has arisen is reported by a document")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.reading(
                    "báo cáo là văn bản; khó khăn được ghi nhận là khó khăn vượt thẩm quyền; “kịp thời” không xác định số"
                            + " ngày nên không xét quá hạn",
                    "a report is a document; a difficulty that is recorded is one beyond the agency's powers; “kịp thời”"
                            + " (promptly) gives no number of days, so nothing is overdue"))
            .onlyFor(Set.of(DutyKind.ESCALATE))
            .needs(EvidenceKind.DIFFICULTY)
            .check(Stage.FULFILMENT, (judgement, settings) -> {
                Evidence first = first(judgement, DIFFICULTY);
                if (first == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                Difficulty unreported = judgement.earliest(Difficulty.class, FulfilmentRules::isUnreported);
                judgement.note("phát sinh lần đầu", "first arose", first.at());
                judgement.note("chưa báo cáo từ", "unreported since", unreported == null ? null : unreported.at());
                if (unreported != null) {
                    return Outcome.FAILED;
                }
                return fulfil(judgement, judgement.latest(Difficulty.class, FulfilmentRules::isReport));
            });

    static final VerdictRule WAIVED = Rule.named("fulfilment.waived")
            .neverFails(WAIVED_ANYWAY)
            .title(
                    "Nghĩa vụ đến hạn trong thời gian được miễn thì không phải thực hiện lại, dù sau đó vẫn thực hiện",
                    "What fell due while waived is waived for good, though it is done later all the same")
            .basis("văn bản miễn", "the decision that waives")
            .basis(StandingRules.FOR_GOOD)
            .mayMatchNothing()
            .needs(EvidenceKind.WAIVER)
            .check(Stage.FULFILMENT, (judgement, settings) -> {
                LocalDate done = judgement.fulfilledOn();
                LocalDate lastDay = judgement.lastDay();
                if (done == null || lastDay == null || !done.isAfter(lastDay)) {
                    return Outcome.NOT_APPLICABLE;
                }
                Waiver waiver = judgement.latest(Waiver.class, StandingRules::liftsForGood);
                return waiver == null ? Outcome.NOT_APPLICABLE : StandingRules.decide(judgement, Status.WAIVED, waiver);
            });

    static final VerdictRule IN_TIME = Rule.named("fulfilment.in-time")
            .title(
                    "Xét đúng hạn: thực hiện khi chưa hết ngày hạn cuối",
                    "In time if done before the last permitted day has ended")
            .basis(
                    "thời hạn của mục, khoản, tính theo giờ Việt Nam",
                    "the deadline of the clause, in the time of Viet Nam")
            .basis(DeadlineRules.END_OF_DAY)
            .needs(EvidenceKind.ALL)
            .boundary((judgement, settings) -> {
                LocalDate done = judgement.fulfilledOn();
                return done == null ? null : ProgressRules.daysPast(judgement.lastDay(), done);
            })
            .check(Stage.FULFILMENT, (judgement, settings) -> {
                LocalDate done = judgement.fulfilledOn();
                if (done == null) {
                    return Outcome.NOT_APPLICABLE;
                }
                LocalDate lastDay = judgement.lastDay();
                judgement.note("thực hiện lúc", "done", FulfilmentRules::doneAt);
                judgement.note("hạn cuối", "last permitted day", lastDay);
                if (lastDay == null) {
                    judgement.decide(Status.MET);
                    return Outcome.PASSED;
                }
                if (done.isAfter(lastDay)) {
                    judgement.so(done.toEpochDay() - lastDay.toEpochDay(), FulfilmentRules::daysLate);
                    judgement.decide(Status.MET_LATE);
                    return Outcome.FAILED;
                }
                judgement.so("đúng hạn", "in time");
                judgement.decide(Status.MET);
                return Outcome.PASSED;
            });

    static final List<VerdictRule> ALL = List.of(DOCUMENT, ACTIVITY, ESCALATION, WAIVED, IN_TIME);

    private FulfilmentRules() {}

    private static Set<EvidenceKind> activityKinds() {
        Set<EvidenceKind> kinds = EnumSet.noneOf(EvidenceKind.class);
        for (EvidenceKind kind : EvidenceKind.ALL) {
            if (kind.showsActivity()) {
                kinds.add(kind);
            }
        }
        return Collections.unmodifiableSet(kinds);
    }

    static List<DutyKind> duties(Predicate<DutyKind> which) {
        return Arrays.stream(DutyKind.values()).filter(which).toList();
    }

    /** The document that does the duty: the first one or, if so set, the first that did not come by another channel. */
    private static @Nullable Evidence document(Judgement judgement, Settings settings) {
        Evidence first = first(judgement, SUBMISSION);
        if (first == null
                || settings.get(OTHER_CHANNEL) == OtherChannel.COUNTS
                || judgement.shared().term().channel() == null) {
            return first;
        }
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            Evidence entry = judgement.evidence(i);
            if (cameByOtherChannel(judgement, entry) && judgement.hasCome(entry.at())) {
                judgement.remark(entry, Remark.OTHER_CHANNEL);
                judgement.note("không gửi đúng nơi, không được tính", "sent another way, does not count", entry.at());
            }
        }
        Evidence counted = judgement.earliest(Submission.class, (its, entry) -> !cameByOtherChannel(its, entry));
        return counted == null || comesInTime(judgement, counted) ? counted : null;
    }

    /** Whether it is known to have been sent otherwise than by its channel; nobody sends through itself. */
    private static boolean cameByOtherChannel(Judgement judgement, Evidence entry) {
        AgencyId via = entry.via();
        AgencyId channel = judgement.shared().term().channel();
        return entry.kind() == EvidenceKind.SUBMISSION
                && via != null
                && !via.equals(channel)
                && !Objects.equals(judgement.obligation().bearer(), channel);
    }

    /** An entry does the duty, or none does. */
    private static Outcome conclude(Judgement judgement, @Nullable Evidence does) {
        judgement.note("số thông tin thực hiện đã ghi nhận", "entries known", acts(judgement));
        Outcome outcome = fulfil(judgement, does);
        if (outcome == Outcome.FAILED) {
            judgement.so("chưa có thông tin về việc thực hiện", "nothing shows that it was done");
        } else {
            judgement.note("văn bản", "document", FulfilmentRules::documentOfDone);
            judgement.note("lúc", "at", FulfilmentRules::doneAt);
            noteCoLead(judgement, does);
        }
        return outcome;
    }

    /** How many entries show what its bearer did: an extension, a waiver or a suspension shows nothing of that. */
    private static int acts(Judgement judgement) {
        int acts = 0;
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            acts += judgement.evidence(i).kind().isDecision() ? 0 : 1;
        }
        return acts;
    }

    /** Only where one lead suffices, what another has done counts. */
    private static void noteCoLead(Judgement judgement, @Nullable Evidence does) {
        if (judgement.notes() != null && does != null && !isOfBearer(judgement, does)) {
            judgement.note("cơ quan cùng chủ trì đã thực hiện", "done by one who leads as well", does.agency());
        }
    }

    static boolean isOfBearer(Judgement judgement, Evidence entry) {
        return entry.agency().equals(judgement.obligation().bearer());
    }

    private static Outcome fulfil(Judgement judgement, @Nullable Evidence entry) {
        if (entry == null) {
            return Outcome.FAILED;
        }
        judgement.fulfilledBy(entry);
        return Outcome.PASSED;
    }

    /** The first entry of these kinds that comes in its time: where the first comes too late, so do all. */
    static @Nullable Evidence first(Judgement judgement, Set<EvidenceKind> kinds) {
        Evidence first = judgement.earliest(kinds);
        return first == null || comesInTime(judgement, first) ? first : null;
    }

    /** Whether an entry counts as far as its time goes: not after the duty passed on, nor after a period without a date. */
    private static boolean comesInTime(Judgement judgement, Evidence entry) {
        return !(isUndated(judgement) && isAfterPeriod(judgement, entry))
                && StandingRules.isInItsTime(judgement, entry);
    }

    static boolean isAfterPeriod(Judgement judgement, Evidence entry) {
        return VietnamTime.epochDayOf(entry.at())
                > judgement.shared().term().periodEnd().toEpochDay();
    }

    /**
     * Whether it is to be reported through a whole year, on no day: "định kỳ … theo quy định" (IV.1). Nothing says that the first
     * report is the last.
     */
    static boolean recurs(Judgement judgement) {
        DutyTerm term = judgement.shared().term();
        return isUndated(judgement)
                && !term.deadline().countsFromEvent()
                && term.period().kind() == ReportingPeriod.Kind.YEAR
                && (term.duty() == DutyKind.REPORT || term.duty() == DutyKind.CONSOLIDATE);
    }

    /** Whether it has no last permitted day, and has had none. */
    static boolean isUndated(Judgement judgement) {
        return judgement.lastDay() == null && !judgement.restsWithoutEnd();
    }

    private static boolean isUnreported(Judgement judgement, Difficulty difficulty) {
        return comesInTime(judgement, difficulty)
                && !judgement.any(
                        Difficulty.class,
                        (report, arisen) -> reports(report, arisen) && StandingRules.isInItsTime(judgement, report),
                        difficulty);
    }

    /** Whether a document on the same clause reports a difficulty, when it arose or later. */
    private static boolean reports(Difficulty report, Difficulty difficulty) {
        return report.document() != null
                && report.clause().equals(difficulty.clause())
                && !report.at().isBefore(difficulty.at());
    }

    /** Whether it reports a difficulty and counts. */
    private static boolean isReport(Judgement judgement, Difficulty difficulty) {
        return difficulty.document() != null
                && (comesInTime(judgement, difficulty) || isLateReport(judgement, difficulty));
    }

    /**
     * Whether an entry that came after the period reports a difficulty of the period: it is to be reported "kịp thời" (V), by no
     * last day.
     */
    static boolean isLateReport(Judgement judgement, Evidence entry) {
        return entry instanceof Difficulty report
                && StandingRules.isInItsTime(judgement, report)
                && judgement.any(
                        Difficulty.class,
                        (arisen, late) -> reports(late, arisen) && comesInTime(judgement, arisen),
                        report);
    }

    private static @Nullable String documentOfDone(Judgement judgement) {
        Evidence fulfilment = judgement.fulfilment();
        return fulfilment == null ? null : fulfilment.document();
    }

    static @Nullable Instant doneAt(Judgement judgement) {
        Evidence fulfilment = judgement.fulfilment();
        return fulfilment == null ? null : fulfilment.at();
    }

    private static Text daysLate(long days) {
        Text late = TimeFormat.days(days);
        return Text.of("quá hạn " + late.vi(), late.en() + " late");
    }
}
