package vn.childplan.checks.agreement;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.PortfolioReport;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.portfolio.PlanCoverage;
import vn.childplan.validation.portfolio.Portfolio;
import vn.childplan.validation.portfolio.PortfolioAgency;
import vn.childplan.validation.portfolio.PortfolioAssessment;
import vn.childplan.validation.portfolio.PortfolioPlan;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** Every number of the report on two plans, and that it lists as much of each agency and plan as there is. */
class PortfolioReportNumbersTest extends OverGeneratedYears {
    private static final AgencyId HEALTH = AgencyId.of("so-y-te");

    /** Sở Y tế and the communes owe something under both plans, all others under plan 65 alone. */
    private static final PlanUnderRules OF_HEALTH =
            new PlanUnderRules(ofHealth(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    /** With either wording of plan 65; what is asked by whom is compared once. */
    private static final Map<String, Portfolio> TWO_PLANS =
            Map.of("65", withOfHealth("65"), "65 as amended", withOfHealth("65 as amended"));

    private static Portfolio withOfHealth(String plan) {
        return Portfolio.ofPlans(List.of(Objects.requireNonNull(GeneratedYear.PLANS.get(plan)), OF_HEALTH));
    }

    /** What Sở Y tế may have issued to carry out plan 65; nobody did. */
    private static Plan ofHealth() {
        Plan superior = QuangNgai.plan65();
        Plan.Builder plan = Plan.builder(DocumentNumber.of("90/KH-SYT"), HEALTH, LocalDate.of(2025, 5, 20))
                .place("Quảng Ngãi")
                .title("Công tác trẻ em của ngành y tế")
                .year(2025)
                .signature(superior.signature())
                .preamble(new Preamble(
                        "Thực hiện Kế hoạch số 65/KH-UBND",
                        List.of(new LegalBasis(
                                LegalBasis.Role.PROGRAMME,
                                "Kế hoạch số 65/KH-UBND ngày 31/3/2025",
                                superior.number(),
                                superior.date(),
                                superior.issuer()))))
                .add(PlanTask.of(
                        ClauseRef.of("VII.1"),
                        "Làm sạch dữ liệu trẻ em",
                        Responsibility.leading("", List.of(new Party.One("Sở Y tế", HEALTH, null))),
                        Responsibility.coordinating(
                                "", List.of(new Party.One("Sở Tư pháp", AgencyId.of("so-tu-phap"), null))),
                        new Timing(
                                "trước ngày 01/7/2025",
                                new Schedule.Due(
                                        ReportingPeriod.year(2025), Deadline.before(LocalDate.of(2025, 7, 1))))))
                .add(ReportingDuty.of(
                        ClauseRef.of("VIII"),
                        "Báo cáo",
                        "UBND cấp xã báo cáo trước ngày 10/11/2025",
                        List.of(new Party.Group("UBND cấp xã", List.of(GroupId.of("ubnd-cap-xa")), false)),
                        List.of(new ReportingDuty.PeriodicReport(
                                "trước ngày 10/11/2025",
                                ReportingPeriod.year(2025),
                                Deadline.before(LocalDate.of(2025, 11, 10)))),
                        superior.issuer()));
        superior.recipients().forEach(plan::addRecipient);
        return plan.build();
    }

    @Provide
    Arbitrary<GeneratedYear.Case> ofPlan65() {
        return cases().filter(one -> one.plan().startsWith("65"));
    }

    @Property
    void whatChanceSeldomMakes(@ForAll("situations") GeneratedYear.Case one) {
        theReportOnTwoPlans(one);
    }

    @Property(tries = 6, seed = SEED)
    void theReportOnTwoPlans(@ForAll("ofPlan65") GeneratedYear.Case any) {
        List<Evidence> entries = new ArrayList<>(
                GeneratedYear.log(any.underRules(), any.entries()).entries());
        entries.addAll(
                GeneratedYear.log(OF_HEALTH, underTheSecond(any.entries())).entries());
        PortfolioAssessment assessment = Objects.requireNonNull(TWO_PLANS.get(any.plan()))
                .assess(new EvidenceLog(entries), VietnamTime.parse(any.day().toString()));
        new Counts(assessment, any.locale()).agree();
    }

    /** What communes recorded of the report on the year, once more of the report that the second plan asks for. */
    private static List<String> underTheSecond(List<String> entries) {
        Set<String> asked = new TreeSet<>();
        OF_HEALTH.register().obligations().forEach(owed -> asked.add(owed.bearer() + ",VIII,"));
        return entries.stream()
                .filter(line -> line.contains(",V,2025,"))
                .map(line -> line.replace(",V,2025,", ",VIII,2025,").replaceAll(",e(\\d+)(?=,|$)", ",second$1"))
                .filter(line -> asked.stream().anyMatch(line::contains))
                .toList();
    }

    /** The counts of one portfolio. */
    private static final class Counts {
        private final PortfolioAssessment assessment;
        private final Locale locale;
        private final LocalDate today;
        private final List<PlanCoverage> coverage;
        /** What each agency owes under each plan, all of it. */
        private final Map<String, Map<String, List<Verdict>>> owed = new TreeMap<>();

        Counts(PortfolioAssessment assessment, Locale locale) {
            this.assessment = assessment;
            this.locale = locale;
            this.coverage = assessment.portfolio().coverage();
            this.today = VietnamTime.dateOf(assessment.asOf());
            for (PortfolioPlan plan : assessment.portfolio().plans()) {
                if (!plan.plan().date().isAfter(today)) {
                    count(
                            plan.plan().number().value(),
                            assessment.assessments().get(plan).verdicts());
                }
            }
        }

        private void count(String plan, List<Verdict> verdicts) {
            for (Verdict verdict : verdicts) {
                AgencyId bearer = verdict.obligation().bearer();
                if (bearer != null) {
                    owed.computeIfAbsent(bearer.value(), added -> new TreeMap<>())
                            .computeIfAbsent(plan, added -> new ArrayList<>())
                            .add(verdict);
                }
            }
        }

        void agree() {
            long several =
                    owed.keySet().stream().filter(agency -> plansOf(agency) > 1).count();
            long one = owed.keySet().stream()
                    .filter(agency -> plansOf(agency) == 1)
                    .count();
            Report all = PortfolioReport.of(assessment).in(locale);
            assertEquals(
                    rows(owed.keySet().stream()
                            .filter(agency -> plansOf(agency) > 1)
                            .flatMap(this::now)
                            .toList()),
                    rows(all),
                    all.title());
            stated(all, several, one).agree();
            for (String agency : List.of(HEALTH.value(), "ubnd-xa-minh-long", "ubnd-huyen-minh-long")) {
                Report its = PortfolioReport.of(assessment, PortfolioAgency.of(agency))
                        .in(locale);
                assertEquals(rows(of(agency).toList()), rows(its), its.title());
                stated(its, several, one).agree();
            }
        }

        private record Owed(String agency, String plan, Verdict verdict) {}

        private Stream<Owed> of(String agency) {
            return owed.getOrDefault(agency, Map.of()).entrySet().stream()
                    .flatMap(plan -> plan.getValue().stream().map(verdict -> new Owed(agency, plan.getKey(), verdict)));
        }

        /** Without what it has handed over, or is to take over on a day to come. */
        private Stream<Owed> now(String agency) {
            return of(agency).filter(one -> {
                LocalDate from = one.verdict().obligation().tenure().takenOverOn();
                return one.verdict().status() != Status.TRANSFERRED && (from == null || !today.isBefore(from));
            });
        }

        private long plansOf(String agency) {
            return now(agency).map(Owed::plan).distinct().count();
        }

        /** How many of each agency, plan and status there are. */
        private static Map<String, Long> rows(List<Owed> some) {
            Map<String, Long> rows = new TreeMap<>();
            some.forEach(each -> rows.merge(
                    each.agency() + " " + each.plan() + " " + each.verdict().status(), 1L, Long::sum));
            return rows;
        }

        private static Map<String, Long> rows(Report report) {
            Map<String, Long> rows = new TreeMap<>();
            report.blocks().stream()
                    .flatMap(block -> block.inside().stream())
                    .filter(block ->
                            block instanceof Table<?> table && table.id().equals("duties"))
                    .map(block -> (Table<?>) block)
                    .forEach(table -> table.rows().forEach(row -> rows.merge(key(table, row), 1L, Long::sum)));
            return rows;
        }

        private static String key(Table<?> table, List<Cell> row) {
            List<String> keys = new ArrayList<>();
            for (String column : List.of("agency", "plan", "status")) {
                for (int place = 0; place < row.size(); place++) {
                    if (table.columns().get(place).key().equals(column)) {
                        keys.add(row.get(place).machine().replaceFirst(" \\(.*", ""));
                    }
                }
            }
            return String.join(" ", keys);
        }

        private StatedNumbers stated(Report report, long several, long one) {
            StatedNumbers stated = new StatedNumbers(report);
            String vi = " có nghĩa vụ theo nhiều kế hoạch"
                    + (one == 0 ? "" : "; # cơ quan chỉ có nghĩa vụ theo một kế hoạch, không nêu")
                    + ". Không kể nghĩa vụ đã chuyển giao.";
            String en = " something under several plans" + (one == 0 ? "" : "; # under one alone, not listed")
                    + ". Obligations passed on are left out.";
            if (several == 0) {
                stated.sentence("Không cơ quan nào" + vi, "No agency owes" + en, one);
            } else {
                stated.sentence(
                        "# cơ quan" + vi,
                        (several == 1 ? "# agency owes" : "# agencies owe") + en,
                        Stream.of(several, one)
                                .filter(number -> number > 0)
                                .mapToLong(Long::longValue)
                                .toArray());
            }
            return covered(stated)
                    .quoted("plans.(title|issuer)", "conflicts\\..*", "coverage.(asked|by|why)", "duties.recorded");
        }

        /** How many of what the first plan asks of the issuer of the second are taken up, and how many are not. */
        private StatedNumbers covered(StatedNumbers stated) {
            List<String> vi = new ArrayList<>();
            List<String> en = new ArrayList<>();
            List<Long> numbers = new ArrayList<>();
            for (PlanCoverage.State state : PlanCoverage.State.values()) {
                long count =
                        coverage.stream().filter(each -> each.state() == state).count();
                if (count > 0) {
                    vi.add(state.label().vi() + ": #");
                    en.add(state.label().en() + ": #");
                    numbers.add(count);
                }
            }
            return stated.sentence(
                    "Số nội dung " + String.join("; ", vi) + ".",
                    "Of what is asked: " + String.join("; ", en) + ".",
                    numbers.stream().mapToLong(Long::longValue).toArray());
        }
    }
}
