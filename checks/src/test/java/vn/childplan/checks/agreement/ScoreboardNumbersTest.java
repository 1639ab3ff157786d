package vn.childplan.checks.agreement;

import static vn.childplan.checks.agreement.CountedVerdicts.bearer;
import static vn.childplan.checks.agreement.CountedVerdicts.count;
import static vn.childplan.checks.agreement.CountedVerdicts.isOpen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import vn.childplan.checks.agreement.StatedNumbers.Row;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;
import vn.childplan.validation.rule.StatusWording;

/** Every number of the scoreboard. */
class ScoreboardNumbersTest extends OverGeneratedYears {
    @Property
    void whatChanceSeldomMakes(@ForAll("situations") GeneratedYear.Case one) {
        theScoreboard(one);
    }

    @Property(tries = 12, seed = SEED)
    void theScoreboard(@ForAll("cases") GeneratedYear.Case any) {
        new Counts(any.assessment(), any.locale()).agree();
    }

    /** The counts of one scoreboard. */
    private static final class Counts {
        private final Assessment assessment;
        private final boolean vi;
        private final LocalDate today;
        private final StatedNumbers stated;
        private final List<Verdict> all;
        /** What somebody has to answer for, of that what has a date by the plan, and the coordination that is told apart. */
        private final List<Verdict> counted = new ArrayList<>();

        private final List<Verdict> dated;
        private final List<Verdict> coordination = new ArrayList<>();
        private final Map<String, List<Verdict>> groups;
        private long handedOver;
        private long helpHandedOver;

        Counts(Assessment assessment, Locale locale) {
            this.assessment = assessment;
            this.vi = locale.equals(Text.VIETNAMESE);
            this.today = VietnamTime.dateOf(assessment.asOf());
            this.stated = new StatedNumbers(Scoreboard.of(assessment).in(locale));
            this.all = List.copyOf(assessment.verdicts());
            for (Verdict verdict : all) {
                LocalDate from = verdict.obligation().tenure().takenOverOn();
                boolean helps = verdict.isUndatedCoordination();
                if (from != null && today.isBefore(from)) {
                    continue;
                }
                if (verdict.status() == Status.TRANSFERRED) {
                    handedOver += helps ? 0 : 1;
                    helpHandedOver += helps ? 1 : 0;
                } else {
                    (helps ? coordination : counted).add(verdict);
                }
            }
            this.dated = counted.stream()
                    .filter(verdict -> verdict.originalLastDay() != null)
                    .toList();
            this.groups = grouped();
        }

        void agree() {
            figures();
            whoIsOverdue();
            charts();
            groups();
            lists();
            findings();
            stated.completeness(assessment)
                    .quoted(".*\\.(message|remedy|code|document|title|rule|events|matter|task|clauses|label)")
                    .agree();
        }

        private long met(List<Verdict> some) {
            return count(some, Status.MET);
        }

        private long measured(List<Verdict> some) {
            return count(some, Status.MET, Status.MET_LATE, Status.OVERDUE);
        }

        private String onTime(List<Verdict> some) {
            return StatedNumbers.share(met(some), measured(some));
        }

        private void figures() {
            List<Verdict> everDated = all.stream()
                    .filter(verdict -> verdict.originalLastDay() != null)
                    .toList();
            long known = count(coordination, verdict -> verdict.obligation().bearer() != null);
            long active = count(coordination, this::isHelpRecorded);
            long soonToday =
                    count(counted, verdict -> verdict.status() == Status.DUE_SOON && today.equals(verdict.lastDay()));
            stated.figure("overdue", count(counted, Status.OVERDUE))
                    .figure("dueSoon", count(counted, Status.DUE_SOON))
                    .figure("met", count(counted, verdict -> verdict.wording() == StatusWording.MET))
                    .figure("onTime", met(everDated), measured(everDated))
                    .figure("dated", dated.size())
                    .figure("all", counted.size())
                    .figure("coordination", active, known)
                    .sentence("…; # đến hạn trong ngày …", "…; # on …", soonToday);
            counted.stream()
                    .filter(verdict -> isOpen(verdict)
                            && verdict.lastDay() != null
                            && !verdict.lastDay().isBefore(today))
                    .map(Verdict::lastDay)
                    .min(LocalDate::compareTo)
                    .ifPresent(next ->
                            stated.sentence("còn # ngày", "# {days} left", next.toEpochDay() - today.toEpochDay()));
            String help = "# việc phối hợp không có thời hạn riêng";
            String helpEn = "# tasks coordinated without a date of their own";
            String passed = "# nghĩa vụ đã chuyển giao (cũng không kể phối hợp), được tính ở cơ quan tiếp nhận";
            String passedEn =
                    "# obligations passed on (coordination left out too; # with it), which are counted with the"
                            + " agencies that took over";
            long alone = coordination.isEmpty() ? handedOver : -1;
            stated.sentence("không kể " + help, "without " + helpEn, handedOver == 0 ? coordination.size() : -1)
                    .sentence("không kể " + passed, "without " + passedEn, counts(alone, handedOver + helpHandedOver))
                    .sentence(
                            "không kể " + help + " và " + passed,
                            "without " + helpEn + " and " + passedEn,
                            counts(coordination.size(), handedOver, handedOver + helpHandedOver));
            stated.cells("totals.all", row -> share(row, counted)).cells("totals.dated", row -> share(row, dated));
        }

        /** What a sentence counts, of which the last is said in English alone. */
        private long[] counts(long... ofBoth) {
            return vi ? Arrays.copyOf(ofBoth, ofBoth.length - 1) : ofBoth;
        }

        private static String share(Row row, List<Verdict> of) {
            return StatedNumbers.share(
                    count(of, verdict -> verdict.wording().name().equals(row.code("status"))), of.size());
        }

        private boolean isHelpRecorded(Verdict verdict) {
            return verdict.obligation().bearer() != null
                    && CountedVerdicts.isRecorded(verdict, verdict.obligation().period());
        }

        /** Ten agencies to urge first, and all that are late or were. */
        private void whoIsOverdue() {
            Map<String, List<Verdict>> overdue = byBearer(counted.stream()
                    .filter(verdict -> verdict.status() == Status.OVERDUE)
                    .toList());
            stated.sentence("Cơ quan đang quá hạn (#)", "Agencies that are overdue (#)", overdue.size())
                    .sentence(
                            "# cơ quan quá hạn lâu nhất trong số # cơ quan đang quá hạn",
                            "The # agencies overdue longest of # that are overdue",
                            10,
                            overdue.size())
                    .cells("to-call.daysLate", row -> most(overdue.get(row.code("agency")), Status.OVERDUE))
                    .cells(
                            "to-call.overdue",
                            row -> String.valueOf(
                                    overdue.get(row.code("agency")).size()));
            List<Integer> days = overdue.values().stream()
                    .map(some -> some.stream().mapToInt(Verdict::daysLate).max().orElseThrow())
                    .sorted((one, other) -> other - one)
                    .toList();
            if (days.size() > 10) {
                int tenth = days.get(9);
                long alike = days.subList(10, days.size()).stream()
                        .filter(each -> each == tenth)
                        .count();
                stated.sentence(
                                "Còn # cơ quan cũng quá hạn # ngày.",
                                "# more agencies are overdue for # {days} too.",
                                alike,
                                tenth)
                        .sentence("", "One more agency is overdue for # {days} too.", tenth);
            }
            long unreported = count(counted, verdict -> verdict.wording() == StatusWording.UNREPORTED);
            stated.sentence(
                    "Khó khăn, vướng mắc đã phát sinh, chưa báo cáo: …; và # cơ quan khác.",
                    "Difficulties that arose, not reported: …; and # more.",
                    unreported - 10);
            Map<String, List<Verdict>> everybody = byBearer(all);
            long late = everybody.values().stream()
                    .filter(some -> count(some, Status.OVERDUE, Status.MET_LATE) > 0)
                    .count();
            stated.cells(
                            "late-agencies.overdue",
                            row -> String.valueOf(count(withDate(everybody.get(row.code("agency"))), Status.OVERDUE)))
                    .cells("late-agencies.overdueFor", row -> most(everybody.get(row.code("agency")), Status.OVERDUE))
                    .cells(
                            "late-agencies.metLate",
                            row -> String.valueOf(count(withDate(everybody.get(row.code("agency"))), Status.MET_LATE)))
                    .cells("late-agencies.metLateBy", row -> most(everybody.get(row.code("agency")), Status.MET_LATE))
                    .cells("late-agencies.onTime", row -> onTime(withDate(everybody.get(row.code("agency")))))
                    .sentence(
                            "…và # nữa; toàn bộ có trong danh mục theo dõi.",
                            "…and # more; the status list has them all.",
                            late - 100);
        }

        private static List<Verdict> withDate(List<Verdict> some) {
            return some.stream()
                    .filter(verdict -> verdict.originalLastDay() != null)
                    .toList();
        }

        private static Map<String, List<Verdict>> byBearer(List<Verdict> some) {
            return some.stream()
                    .filter(verdict -> verdict.obligation().bearer() != null)
                    .collect(Collectors.groupingBy(verdict -> Objects.requireNonNull(
                                    verdict.obligation().bearer())
                            .value()));
        }

        private static String most(List<Verdict> some, Status status) {
            return String.valueOf(some.stream()
                    .filter(verdict -> verdict.status() == status)
                    .mapToInt(Verdict::daysLate)
                    .max()
                    .orElse(0));
        }

        private void charts() {
            Map<LocalDate, Long> days = dated.stream()
                    .filter(verdict -> verdict.lastDay() != null)
                    .collect(Collectors.groupingBy(Verdict::lastDay, TreeMap::new, Collectors.counting()));
            long sum = days.values().stream().mapToLong(Long::longValue).sum();
            long highest =
                    days.values().stream().mapToLong(Long::longValue).max().orElse(0);
            String vi = "# nghĩa vụ có thời hạn…, theo # hạn cuối";
            String en = "# obligations with a date…, on # {days}";
            if (days.size() == 1
                    || days.values().stream().filter(each -> each == highest).count() > 2) {
                stated.sentence(vi + ".…", en + ".…", sum, days.size());
            }
            stated.sentence(vi + "; nhiều nhất là hạn cuối …: #.…", en + "; most on …: #.…", sum, days.size(), highest)
                    .sentence(
                            vi + "; nhiều nhất là hạn cuối …, mỗi hạn #.…",
                            en + "; most on …, each #.…",
                            sum,
                            days.size(),
                            highest)
                    .sentence("", en + "; most on … each #.…", sum, days.size(), highest)
                    .cells(
                            "deadlines.count\\d+",
                            (row, heading) -> standing(
                                    heading,
                                    dated.stream()
                                            .filter(verdict -> verdict.lastDay() != null
                                                    && verdict.lastDay()
                                                            .toString()
                                                            .equals(row.code("day")))
                                            .toList()));
            Map<String, List<Verdict>> clauses = counted.stream()
                    .collect(Collectors.groupingBy(
                            verdict -> verdict.obligation().clause().value()));
            long worst = clauses.values().stream()
                    .mapToLong(some -> count(some, Status.OVERDUE))
                    .max()
                    .orElse(0);
            String ofClauses = clauses.size() == 1 ? "# obligations of # clause, …" : "# obligations of # clauses, …";
            stated.sentence("# nghĩa vụ của # mục, khoản, …", ofClauses, counted.size(), clauses.size())
                    .sentence(
                            "# nghĩa vụ của # mục, khoản, …: #.",
                            ofClauses + ": #.",
                            counted.size(),
                            clauses.size(),
                            worst)
                    .cells("clauses.count\\d+", (row, heading) -> standing(heading, clauses.get(row.text("label"))));
        }

        private String standing(String heading, List<Verdict> some) {
            return String.valueOf(count(
                    some,
                    verdict -> heading.equalsIgnoreCase(
                            vi
                                    ? verdict.wording().label().vi()
                                    : verdict.wording().label().en())));
        }

        private void groups() {
            String columns = "by-(task|kind|area).";
            stated.cells(columns + "overdue", row -> String.valueOf(count(of(row), Status.OVERDUE)))
                    .cells(columns + "dueSoon", row -> String.valueOf(count(of(row), Status.DUE_SOON)))
                    .cells(columns + "all", row -> String.valueOf(of(row).size()))
                    .cells(
                            columns + "onTime",
                            row -> StatedNumbers.share(
                                    count(of(row), verdict -> verdict.wording() == StatusWording.MET),
                                    count(
                                            of(row),
                                            verdict -> Set.of(
                                                            StatusWording.MET,
                                                            StatusWording.MET_LATE,
                                                            StatusWording.OVERDUE)
                                                    .contains(verdict.wording()))));
            List<Verdict> nowhere = groups.getOrDefault("nowhere", List.of());
            String obligations = nowhere.size() == 1 ? "(# obligation)" : "(# obligations)";
            stated.sentence("…Không kể … (# nghĩa vụ): …", "…Left out: … " + obligations + ": …", nowhere.size())
                    .sentence(
                            "…Không kể # xã, phường (# nghĩa vụ): …",
                            "…Left out: # communes " + obligations + ": …",
                            byBearer(nowhere).size(),
                            nowhere.size());
        }

        /** Those of a clause, of a kind of agency, or of the only district that their bearers lie in. */
        private List<Verdict> of(Row row) {
            for (String group : List.of("task", "kind", "area")) {
                if (!row.code(group).isEmpty()) {
                    return groups.getOrDefault(group + " " + row.code(group), List.of());
                }
            }
            return List.of();
        }

        private Map<String, List<Verdict>> grouped() {
            Map<String, List<Verdict>> groups = new HashMap<>();
            for (Verdict verdict : counted) {
                add(groups, "task " + verdict.obligation().clause(), verdict);
            }
            byBearer(counted).values().forEach(some -> {
                Agency bearer = bearer(assessment, some.get(0));
                Set<String> districts = districts(bearer);
                for (Verdict verdict : some) {
                    add(groups, "kind " + bearer.kind(), verdict);
                    if (districts.size() == 1) {
                        add(groups, "area " + districts.iterator().next(), verdict);
                    } else if (bearer.kind() == AgencyKind.COMMUNE_COMMITTEE) {
                        add(groups, "nowhere", verdict);
                    }
                }
            });
            return groups;
        }

        private static void add(Map<String, List<Verdict>> groups, String group, Verdict verdict) {
            groups.computeIfAbsent(group, none -> new ArrayList<>()).add(verdict);
        }

        /** Itself, the one it belongs to, or those from which it took over. */
        private Set<String> districts(Agency agency) {
            if (agency.kind() == AgencyKind.DISTRICT_COMMITTEE) {
                return Set.of(agency.id().value());
            }
            if (agency.parent() != null && isDistrict(agency.parent().value())) {
                return Set.of(agency.parent().value());
            }
            return assessment.register().directory().successions().stream()
                    .filter(each -> each.to().equals(agency.id()))
                    .map(each -> each.from().value())
                    .filter(this::isDistrict)
                    .collect(Collectors.toSet());
        }

        private boolean isDistrict(String id) {
            return id.startsWith("ubnd-huyen-") || id.startsWith("ubnd-thi-xa-") || id.startsWith("ubnd-thanh-pho-");
        }

        private void lists() {
            long overdue = count(counted, Status.OVERDUE);
            long soon = count(counted, Status.DUE_SOON);
            stated.sentence("Nghĩa vụ quá hạn (#)", "Obligations overdue (#)", overdue)
                    .sentence("Nghĩa vụ sắp đến hạn (#)", "Obligations due soon (#)", soon)
                    .sentence(
                            "Nghĩa vụ có thời hạn, không kể đã chuyển giao (#)",
                            "Obligations with a date, without those passed on (#)",
                            dated.size())
                    .sentence(
                            "…và # nữa; toàn bộ có trong danh mục theo dõi.",
                            "…and # more; the status list has them all.",
                            overdue - 200)
                    .sentence(
                            "…và # nữa; toàn bộ có trong danh mục theo dõi.",
                            "…and # more; the status list has them all.",
                            soon - 200)
                    .cells("(overdue|dated).daysLate", row -> String.valueOf(one(row).daysLate()))
                    .cells("due-soon.daysLeft", row -> {
                        Verdict verdict = one(row);
                        LocalDate last = Objects.requireNonNull(verdict.lastDay());
                        return verdict.eventOver() == null
                                ? String.valueOf(last.toEpochDay() - today.toEpochDay())
                                : "";
                    });
            Map<String, List<Verdict>> help = coordination.stream()
                    .filter(verdict -> verdict.obligation().bearer() != null)
                    .collect(Collectors.groupingBy(
                            verdict -> verdict.obligation().clause().value()));
            long nobodys = count(coordination, verdict -> verdict.obligation().bearer() == null);
            stated.cells("coordination.recorded", row -> {
                        List<Verdict> some = help.get(row.code("clause"));
                        return StatedNumbers.share(count(some, this::isHelpRecorded), some.size());
                    })
                    .sentence(
                            "…Không kể # việc phối hợp chưa xác định được cơ quan.",
                            "…Of # more it is not known who is to coordinate.",
                            nobodys);
        }

        /** By bearer, clause, duty, period and day: rows are told apart by no more. */
        private Verdict one(Row row) {
            return counted.stream()
                    .filter(verdict -> verdict.obligation().bearer() == null
                            ? row.text("bearer").startsWith("“")
                            : verdict.obligation().bearer().value().equals(row.code("bearer")))
                    .filter(verdict -> row.text("clause")
                            .split(" ")[0]
                            .equals(verdict.obligation().clause().value()))
                    .filter(verdict ->
                            row.code("duty").equals(verdict.obligation().duty().name()))
                    .filter(verdict -> row.code("period")
                            .equals(verdict.obligation().period().toString()))
                    .filter(verdict -> row.code("lastDay")
                            .equals(
                                    verdict.lastDay() == null
                                            ? ""
                                            : verdict.lastDay().toString()))
                    .findFirst()
                    .orElseThrow(() -> new AssertionError("whose is " + row));
        }

        private void findings() {
            List<Finding> notCounted = assessment.notCounted();
            List<Finding> others = new ArrayList<>(assessment.findings());
            others.removeAll(notCounted);
            stated.sentence(
                            "Thông tin thực hiện không được tính (#)",
                            "Evidence that does not count (#)",
                            notCounted.size())
                    .sentence(
                            "Nội dung cần lưu ý về thông tin thực hiện (#)",
                            "Points to note about the evidence (#)",
                            others.size())
                    .cells("evidence-(findings|remarks).entries", row -> row.code("entries"))
                    .cells(
                            "rule-findings.obligations",
                            row -> String.valueOf(noted(row).size()))
                    .cells("rule-findings.agencies", row -> {
                        int many = byBearer(noted(row)).size();
                        String some = vi ? many + " cơ quan" : many + " agencies";
                        return many <= 12 || row.text("agencies").equals(some) ? row.code("agencies") : some;
                    })
                    .sentence("Cơ quan (nêu tên khi không quá #)", "Agencies, if at most #", 12);
        }

        private List<Verdict> noted(Row row) {
            return all.stream()
                    .filter(verdict -> verdict.findings().contains(row.code("rule")))
                    .toList();
        }
    }
}
