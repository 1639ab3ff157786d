package vn.childplan.importing.exchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Term;
import vn.childplan.core.time.VietnamTime;

/** Under which clause and for which period a message reports. */
final class ReportedPeriod {
    private final Plan plan;
    private final Message message;
    private final Remarks remarks;

    ReportedPeriod(Plan plan, Message message, Remarks remarks) {
        this.plan = plan;
        this.message = message;
        this.remarks = remarks;
    }

    /** Under which clause it reports; empty if that is not clear, which the remarks then say. */
    Optional<ReportingDuty> duty(Instant at) {
        List<ReportingDuty> duties = plan.reporting().stream()
                .filter(duty -> !duty.reports().isEmpty())
                .toList();
        if (duties.size() == 1) {
            return Optional.of(duties.get(0));
        }
        List<ReportingDuty> meant = duties.stream()
                .filter(duty -> duty.terms().stream()
                        .map(Term::period)
                        .anyMatch(inSubject(at).periods()::contains))
                .toList();
        if (meant.size() != 1) {
            remarks.doubt(
                    "exchange.clause-unclear",
                    message.place(Part.SUBJECT),
                    Text.of("không rõ báo cáo theo khoản nào", "under which clause it reports is not clear"),
                    PlanAnswer.BY_HAND);
            return Optional.empty();
        }
        return Optional.of(meant.get(0));
    }

    private SubjectPeriods inSubject(Instant at) {
        return SubjectPeriods.of(
                message.text(Part.SUBJECT), VietnamTime.dateOf(at).getYear());
    }

    /** For which period it reports; null if that is not clear, which the remarks then say. */
    @Nullable
    ReportingPeriod period(ReportingDuty duty, Instant at) {
        LocalDate day = VietnamTime.dateOf(at);
        SubjectPeriods named = inSubject(at);
        if (named.periods().isEmpty()) {
            return byDate(duty, day);
        }
        List<ReportingPeriod> asked = duty.terms().stream().map(Term::period).toList();
        ReportingPeriod period = named.periods().iterator().next();
        if (named.periods().size() > 1 || !asked.contains(period) || !fits(period, named, asked, day)) {
            doubtPeriod(
                    Text.of(
                            "trích yếu " + Excerpt.quote(message.text(Part.SUBJECT)) + ", gửi ngày " + day
                                    + ": không rõ kỳ nào",
                            "the subject is " + Excerpt.quote(message.text(Part.SUBJECT)) + ", sent on " + day
                                    + ": for which period is not clear"),
                    asked);
            return null;
        }
        return period;
    }

    /** A year may be named in passing while a shorter period of it still runs; nothing is reported before it begins. */
    private boolean fits(ReportingPeriod period, SubjectPeriods named, List<ReportingPeriod> asked, LocalDate day) {
        boolean mayBeAnother = !named.isWholeYear()
                && asked.stream()
                        .anyMatch(other ->
                                isWithin(other, period) && !other.days().last().isBefore(day));
        return !mayBeAnother && !day.isBefore(period.days().first()) && !day.isBefore(plan.date());
    }

    private static boolean isWithin(ReportingPeriod part, ReportingPeriod whole) {
        return !part.equals(whole)
                && !part.days().first().isBefore(whole.days().first())
                && !part.days().last().isAfter(whole.days().last());
    }

    /** Where the subject names none: until the first deadline of the duty only its first report can be meant. */
    private @Nullable ReportingPeriod byDate(ReportingDuty duty, LocalDate day) {
        Term first = duty.terms().get(0);
        LocalDate last = lastDay(first);
        boolean isFirst = last.isBefore(LocalDate.MAX)
                && duty.terms().stream().noneMatch(term -> lastDay(term).isBefore(last))
                && !day.isAfter(last);
        if (isFirst && !day.isBefore(first.period().days().first()) && !day.isBefore(plan.date())) {
            remarks.say(
                    "exchange.period-by-date",
                    message.place(Part.SUBJECT),
                    Text.of(
                            "trích yếu không nêu kỳ; theo ngày gửi " + day + " là " + first.period(),
                            "the subject names no period; by the day of sending, " + day + ", it is " + first.period()),
                    Text.of("Sửa nếu không đúng.", "Correct it if that is wrong."));
            return first.period();
        }
        doubtPeriod(
                Text.of(
                        "trích yếu không nêu kỳ và ngày gửi " + day + " không cho biết",
                        "the subject names no period and the day of sending, " + day + ", does not tell"),
                duty.terms().stream().map(Term::period).toList());
        return null;
    }

    private static LocalDate lastDay(Term term) {
        return term.deadline().lastDay().orElse(LocalDate.MAX);
    }

    private void doubtPeriod(Text message, List<ReportingPeriod> asked) {
        String all = asked.stream().map(ReportingPeriod::toString).collect(Collectors.joining(", "));
        remarks.doubt(
                "exchange.period-unclear",
                this.message.place(Part.SUBJECT),
                message,
                Text.of(
                        "Xem văn bản rồi ghi tay cho một kỳ: " + all + ".",
                        "Look at the document, then record it by hand for one period: " + all + "."));
    }
}
