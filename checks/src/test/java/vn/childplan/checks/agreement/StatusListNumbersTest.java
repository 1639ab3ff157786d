package vn.childplan.checks.agreement;

import static vn.childplan.checks.agreement.CountedVerdicts.count;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.childplan.checks.agreement.StatedNumbers.Row;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** Every number of the list of how obligations stand, on the screen and in print. */
class StatusListNumbersTest extends OverGeneratedYears {
    @Property
    void whatChanceSeldomMakes(@ForAll("situations") GeneratedYear.Case one) {
        theStatusList(one);
    }

    @Property(tries = 12, seed = SEED)
    void theStatusList(@ForAll("cases") GeneratedYear.Case any) {
        new Counts(any.assessment(), any.locale()).agree();
    }

    /** The counts of one list. */
    private static final class Counts {
        private final Assessment assessment;
        private final LocalDate today;
        private final StatedNumbers stated;
        private final List<Verdict> listed = new ArrayList<>();
        private final List<Verdict> passedOn = new ArrayList<>();
        private final Map<String, Verdict> byId = new HashMap<>();
        private final Map<String, List<Verdict>> undated;

        Counts(Assessment assessment, Locale locale) {
            this.assessment = assessment;
            this.today = VietnamTime.dateOf(assessment.asOf());
            this.stated = new StatedNumbers(StatusList.of(assessment).in(locale));
            for (Verdict verdict : assessment.verdicts()) {
                LocalDate from = verdict.obligation().tenure().takenOverOn();
                if (from == null || !today.isBefore(from)) {
                    (verdict.status() == Status.TRANSFERRED ? passedOn : listed).add(verdict);
                }
                byId.put(verdict.obligation().id(), verdict);
            }
            this.undated = listed.stream()
                    .filter(verdict -> verdict.lastDay() == null && verdict.originalLastDay() == null)
                    .collect(Collectors.groupingBy(verdict -> verdict.obligation()
                                    .clause() + " " + verdict.obligation().duty() + " "
                            + verdict.obligation().period()));
        }

        void agree() {
            figures();
            stated.cells("(status|passed-on)(-in-print)?.daysLate", row -> days(row, Verdict::daysLate))
                    .cells(
                            "(status|passed-on)(-in-print)?.daysLateOriginally",
                            row -> days(row, Verdict::daysLateOriginally))
                    .cells("undated.number", row -> String.valueOf(of(row).size()))
                    .cells(
                            "undated.recorded",
                            row -> String.valueOf(bearers(
                                    of(row).stream().filter(Counts::isRecorded).toList())))
                    .cells("undated.bearers", this::bearersInWords)
                    .sentence("Nghĩa vụ đã chuyển giao (#): …", "Obligations passed on (#): …", passedOn.size())
                    .completeness(assessment)
                    .quoted("[a-z-]+\\.(obligation|task|taskTitle|wording|term|recorded|result|order|clause)")
                    .agree();
        }

        private String days(Row row, ToIntFunction<Verdict> days) {
            return String.valueOf(days.applyAsInt(byId.get(row.code("obligation"))));
        }

        /** What is recorded in its period, or does it. */
        private static boolean isRecorded(Verdict verdict) {
            return verdict.fulfilment() != null
                    || CountedVerdicts.isRecorded(verdict, verdict.obligation().period());
        }

        private static boolean isContinuous(Verdict verdict) {
            return Set.of(StatusWording.NO_DEADLINE, StatusWording.ACTIVITY_RECORDED, StatusWording.NOTHING_RECORDED)
                    .contains(verdict.wording());
        }

        private void figures() {
            Map<StatusWording, Long> dated = listed.stream()
                    .filter(verdict -> !isContinuous(verdict))
                    .collect(Collectors.groupingBy(Verdict::wording, Collectors.counting()));
            dated.forEach((wording, count) -> stated.figure(wording.name(), count));
            stated.figure("all", listed.size())
                    .figure("ACTIVITY_RECORDED", count(listed, verdict -> isContinuous(verdict) && isRecorded(verdict)))
                    .figure(
                            "NOTHING_RECORDED",
                            count(listed, verdict -> isContinuous(verdict) && !isRecorded(verdict)));
            note();
        }

        /** "kể cả 12 việc phối hợp …, 06 việc chưa xác định được cơ quan (…) và 03 nghĩa vụ của …; không kể 02 nghĩa vụ đã chuyển giao, …" */
        private void note() {
            List<String> vi = new ArrayList<>();
            List<String> en = new ArrayList<>();
            List<Long> numbers = new ArrayList<>();
            part(
                    vi,
                    "# việc phối hợp không có thời hạn riêng",
                    en,
                    "# to coordinate without a date of their own",
                    numbers,
                    count(
                            listed,
                            verdict -> verdict.isUndatedCoordination()
                                    && verdict.obligation().bearer() != null));
            part(
                    vi,
                    "# việc chưa xác định được cơ quan (…)",
                    en,
                    "# that have no bearer yet (…)",
                    numbers,
                    count(listed, verdict -> verdict.obligation().bearer() == null));
            part(
                    vi,
                    "# nghĩa vụ của cơ quan đã kết thúc hoạt động (danh mục nghĩa vụ không kể)",
                    en,
                    "# of agencies that have ended (which the register does not list)",
                    numbers,
                    count(listed, this::isOfEnded));
            String with = numbers.isEmpty() ? "" : "kể cả " + inRow(vi, " và ");
            String withEn = numbers.isEmpty() ? "" : "including " + inRow(en, " and ");
            if (!passedOn.isEmpty()) {
                String join = numbers.isEmpty() ? "" : "; ";
                with += join + "không kể # nghĩa vụ đã chuyển giao, được tính ở cơ quan tiếp nhận";
                withEn += join + "# obligations passed on are not counted here but with the agencies that took over";
                numbers.add((long) passedOn.size());
            }
            stated.sentence(
                    with, withEn, numbers.stream().mapToLong(Long::longValue).toArray());
        }

        private void part(
                List<String> vi, String partVi, List<String> en, String partEn, List<Long> numbers, long count) {
            if (count > 0 && count < listed.size()) {
                vi.add(partVi);
                en.add(partEn);
                numbers.add(count);
            }
        }

        private static String inRow(List<String> parts, String and) {
            return parts.size() == 1
                    ? parts.get(0)
                    : String.join(", ", parts.subList(0, parts.size() - 1)) + and + parts.get(parts.size() - 1);
        }

        private boolean isOfEnded(Verdict verdict) {
            if (verdict.obligation().bearer() == null) {
                return false;
            }
            LocalDate end = CountedVerdicts.bearer(assessment, verdict).life().to();
            return end != null && !today.isBefore(end);
        }

        /** The obligations without a date of one clause, duty, role and period; in print those to carry out are one row. */
        private List<Verdict> of(Row row) {
            return Stream.of(row.code("duty").split(" "))
                    .flatMap(duty -> undated
                            .getOrDefault(
                                    row.code("clause").replaceFirst(" \\(.*", "") + " " + duty + " "
                                            + row.code("period"),
                                    List.of())
                            .stream())
                    .toList();
        }

        private static long bearers(List<Verdict> some) {
            return some.stream()
                    .map(verdict -> verdict.obligation().bearer())
                    .distinct()
                    .count();
        }

        /** The words of the row if the numbers of each kind in them are right. */
        private String bearersInWords(Row row) {
            boolean vi = row.words().locale().equals(Text.VIETNAMESE);
            Set<String> wrong = new HashSet<>();
            List<Verdict> all = of(row);
            for (AgencyKind kind : AgencyKind.values()) {
                String label = (vi ? kind.label().vi() : kind.label().en()) + ": ";
                long there = bearers(all.stream()
                        .filter(verdict -> verdict.obligation().bearer() != null)
                        .filter(verdict ->
                                CountedVerdicts.bearer(assessment, verdict).kind() == kind)
                        .toList());
                for (String part : row.text("bearers").split("; ")) {
                    if (part.startsWith(label)
                            && !part.equals(label + row.words().number(there))) {
                        wrong.add(label + there);
                    }
                }
            }
            return wrong.isEmpty() ? row.text("bearers") : wrong.toString();
        }
    }
}
