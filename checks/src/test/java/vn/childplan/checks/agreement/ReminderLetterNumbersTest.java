package vn.childplan.checks.agreement;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.childplan.checks.agreement.StatedNumbers.Row;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.builder.ReminderLetter;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** Every number of the letters that urge, to all and to each. */
class ReminderLetterNumbersTest extends OverGeneratedYears {
    /** So many matters of those who are not known are named. */
    private static final int NAMED = 3;

    @Property
    void whatChanceSeldomMakes(@ForAll("situations") GeneratedYear.Case one) {
        theReminders(one);
    }

    @Property(tries = 16, seed = SEED)
    void theReminders(@ForAll("cases") GeneratedYear.Case any) {
        Assessment assessment = any.assessment();
        List<Verdict> overdue = List.copyOf(assessment.verdicts()).stream()
                .filter(verdict -> verdict.status() == Status.OVERDUE)
                .toList();
        List<Verdict> known = overdue.stream()
                .filter(verdict -> verdict.obligation().bearer() != null)
                .filter(verdict -> !sender(assessment)
                        .equals(Optional.ofNullable(verdict.obligation().bearer())))
                .toList();
        long unknown = overdue.stream()
                .filter(verdict -> verdict.obligation().bearer() == null)
                .map(verdict -> verdict.obligation().clause() + " "
                        + verdict.obligation().duty() + " "
                        + verdict.obligation().period())
                .distinct()
                .count();
        ReminderLetter.toAll(assessment)
                .ifPresent(letter -> stated(letter, known, any)
                        .sentence(
                                "Công văn chưa gửi …; và # báo cáo, nhiệm vụ khác, …",
                                "This letter does not go to …; and # more…",
                                unknown - NAMED)
                        .agree());
        for (ReminderLetter letter : ReminderLetter.toEach(assessment)) {
            AgencyId to = letter.addressees().get(0);
            stated(
                            letter,
                            known.stream()
                                    .filter(verdict -> isAskedOf(to, verdict))
                                    .toList(),
                            any)
                    .agree();
        }
    }

    private static Optional<AgencyId> sender(Assessment assessment) {
        return assessment.register().plan().reporting().stream()
                .map(regime -> Optional.ofNullable(regime.channel()).orElse(regime.addressee()))
                .findFirst();
    }

    /** Of what it owes, or what those left behind from whom it took over. */
    private static boolean isAskedOf(AgencyId agency, Verdict verdict) {
        return verdict.bearerSucceededBy().isEmpty()
                ? agency.equals(verdict.obligation().bearer())
                : verdict.bearerSucceededBy().contains(agency);
    }

    private static StatedNumbers stated(ReminderLetter letter, List<Verdict> asked, GeneratedYear.Case any) {
        List<Verdict> own = asked.stream()
                .filter(verdict -> verdict.bearerSucceededBy().isEmpty())
                .toList();
        List<Verdict> left = asked.stream()
                .filter(verdict -> !verdict.bearerSucceededBy().isEmpty())
                .toList();
        long bearers = bearers(own);
        long ended = bearers(left);
        StatedNumbers stated = new StatedNumbers(letter.in(any.locale()));
        String vi = "…chưa nhận được ";
        String en = "…has not received ";
        stated.sentence(
                        vi + "# báo cáo của # {cơ quan} sau:",
                        en + "# reports from the following # …:",
                        own.size(),
                        bearers)
                .sentence(
                        vi + "# báo cáo, kết quả thực hiện nhiệm vụ của # {cơ quan} sau:",
                        en + "# reports and results from the following # …:",
                        own.size(),
                        bearers)
                .sentence(vi + "…của # {cơ quan} sau:", en + "…from the following # …:", bearers)
                .sentence(vi + "# báo cáo của …, cụ thể:", en + "# reports from …:", own.size())
                .sentence(
                        vi + "# báo cáo, kết quả thực hiện nhiệm vụ của …, cụ thể:",
                        en + "# reports and results from …:",
                        own.size());
        if (own.size() == 1) {
            stated.sentence(
                    vi + "…; quá hạn # ngày).",
                    en + "…; # {days} late).",
                    own.get(0).daysLate());
        }
        captions(stated, own);
        String gone = "cơ quan đã kết thúc hoạt động";
        String goneEn = "agencies that have ceased to exist";
        stated.sentence(
                        vi + "# báo cáo, kết quả thực hiện nhiệm vụ của " + gone + ", cụ thể:",
                        en + "# reports and results of " + goneEn + ":",
                        left.size())
                .sentence(vi + "…của # " + gone + ", cụ thể:", en + "…of # " + goneEn + ":", ended)
                .sentence(
                        "Đối với # báo cáo, kết quả thực hiện nhiệm vụ của " + gone + ", đề nghị …",
                        "As regards # reports and results of " + goneEn + ", …",
                        left.size())
                .sentence("Đối với …của # " + gone + ", đề nghị …", "As regards …of # " + goneEn + ", …", ended);
        return stated.cells("overdue(-\\d+)?.daysLate", row -> daysLate(row, own))
                .completeness(any.assessment())
                .quoted("overdue(-\\d+)?.(wording|matter)", "inherited.matter");
    }

    /** What is late by as many days in every row is said over them: of all of the letter, or of one duty by its day. */
    private static void captions(StatedNumbers stated, List<Verdict> own) {
        daysOfAll(own)
                .ifPresent(days -> stated.sentence(
                                "Báo cáo chưa gửi…; quá hạn # ngày", "Reports not sent…; # {days} late", days)
                        .sentence(
                                "Báo cáo, nhiệm vụ quá hạn…; quá hạn # ngày",
                                "Overdue reports and tasks…; # {days} late",
                                days));
        Map<String, List<Verdict>> duties = own.stream()
                .collect(Collectors.groupingBy(verdict -> verdict.obligation().clause() + " "
                        + verdict.obligation().duty() + " "
                        + verdict.obligation().period() + " "
                        + verdict.originalLastDay()));
        for (List<Verdict> duty : duties.values()) {
            LocalDate last = Objects.requireNonNull(duty.get(0).originalLastDay());
            for (Text day : List.of(TimeFormat.date(last), TimeFormat.date(last.plusDays(1)))) {
                daysOfAll(duty)
                        .ifPresent(days -> stated.sentence(
                                "…; thời hạn: …" + day.vi() + "…; quá hạn # ngày",
                                "…; deadline: …" + day.en() + "…; # {days} late",
                                days));
            }
        }
    }

    /** None if they are not late by as many days. */
    private static Optional<Integer> daysOfAll(List<Verdict> some) {
        List<Integer> days = some.stream().map(Verdict::daysLate).distinct().toList();
        return days.size() == 1 ? Optional.of(days.get(0)) : Optional.empty();
    }

    private static long bearers(List<Verdict> verdicts) {
        return verdicts.stream()
                .map(verdict -> verdict.obligation().bearer())
                .distinct()
                .count();
    }

    /** Of the one of its bearer whose day is in the words of the row. */
    private static String daysLate(Row row, List<Verdict> own) {
        List<Integer> days = own.stream()
                .filter(verdict -> row.code("bearer")
                        .equals(String.valueOf(verdict.obligation().bearer())))
                .filter(verdict -> isOfDay(Objects.requireNonNull(verdict.originalLastDay()), row))
                .map(Verdict::daysLate)
                .distinct()
                .toList();
        return days.size() == 1 ? String.valueOf(days.get(0)) : days.toString();
    }

    /** "Trước ngày 15/5/2025" or until the day itself. */
    private static boolean isOfDay(LocalDate last, Row row) {
        boolean vi = row.words().locale().equals(Text.VIETNAMESE);
        return List.of(last, last.plusDays(1)).stream()
                .map(TimeFormat::date)
                .anyMatch(day -> row.text("wording").replaceAll("\\)$", "").endsWith(vi ? day.vi() : day.en()));
    }
}
