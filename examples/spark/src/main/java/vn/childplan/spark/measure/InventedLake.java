package vn.childplan.spark.measure;

import java.io.Serializable;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.spark.EvidenceColumns;
import vn.childplan.spark.LakePlan;
import vn.childplan.validation.rule.RuleSet;

/**
 * An invented lake: provinces with plans of a year, each of 301 reports of every bearer of its province, and what came in. Nine
 * of ten reports did, three of ten of them late, a few twice, some recorded days later. The same numbers give the same rows on
 * any machine, whatever part of them is made where.
 *
 * @param bearers how many bearers each province has, by the order of their codes
 * @param plansEach how many plans each province has
 */
public record InventedLake(List<Integer> bearers, int plansEach) implements Serializable {
    /** Reports of one bearer in a year: 15 clauses of 20 periods, and one of one period. */
    public static final int TERMS = 301;

    /** In the middle of the year, so that every status of a dated report occurs. */
    public static final Instant AS_OF = VietnamTime.parse("2026-08-12T12:00");

    private static final StructType OBLIGATION = new StructType()
            .add("province", DataTypes.StringType)
            .add("plan", DataTypes.StringType)
            .add("agency", DataTypes.StringType)
            .add("clause", DataTypes.StringType)
            .add("period", DataTypes.StringType)
            .add("opens", DataTypes.IntegerType)
            .add("lastDay", DataTypes.IntegerType);
    private static final int CLAUSES = 15;
    private static final int YEAR = 2026;
    private static final LocalDate ISSUED = LocalDate.of(YEAR, 1, 5);
    private static final GroupId COMMUNES = GroupId.of("ubnd-cap-xa");
    private static final int DAY = 86_400;

    public InventedLake {
        bearers = List.copyOf(bearers);
    }

    /** All provinces of the country, with as many bearers each. */
    public static InventedLake ofCountry(int bearersEach, int plansEach) {
        return new InventedLake(Collections.nCopies(VietNam.provinces().size(), bearersEach), plansEach);
    }

    /** One report of a plan: a clause and a period. */
    private record Term(ClauseRef clause, ReportingPeriod period, LocalDate lastDay) {}

    /** How many obligations its plans give. */
    public long obligations() {
        return plansEach * bearers.stream().mapToLong(each -> each).sum() * TERMS;
    }

    /** The codes of its provinces. */
    public List<String> provinces() {
        return List.copyOf(VietNam.provinces().keySet()).subList(0, bearers.size());
    }

    /** Its plans, province by province. */
    public List<LakePlan> plans() {
        List<LakePlan> plans = new ArrayList<>();
        for (int province = 0; province < bearers.size(); province++) {
            AgencyDirectory directory = directory(bearers.get(province));
            for (int plan = 0; plan < plansEach; plan++) {
                plans.add(LakePlan.of(provinces().get(province), plan(plan), directory, RuleSet.standard()));
            }
        }
        return plans;
    }

    private static DocumentNumber number(int plan) {
        return DocumentNumber.of(plan + 1 + "/KH-UBND");
    }

    private static AgencyId bearer(int number) {
        return AgencyId.of("ubnd-xa-" + String.format(Locale.ROOT, "%06d", number));
    }

    private static AgencyDirectory directory(int bearers) {
        List<Agency> agencies = new ArrayList<>();
        agencies.add(Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh"));
        for (int i = 0; i < bearers; i++) {
            agencies.add(Agency.of(bearer(i).value(), AgencyKind.COMMUNE_COMMITTEE, "UBND xã " + i));
        }
        AgencyGroup all = new AgencyGroup(
                COMMUNES, "UBND cấp xã", new TreeSet<>(EnumSet.of(AgencyKind.COMMUNE_COMMITTEE)), List.of());
        return AgencyDirectory.of(agencies, List.of(all), List.of());
    }

    private static Plan plan(int number) {
        Plan.Builder plan = Plan.builder(number(number), AgencyId.of("ubnd-tinh"), ISSUED)
                .place("Hà Nội")
                .title("Báo cáo trong năm")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "A"));
        terms().stream().map(Term::clause).distinct().forEach(clause -> plan.add(regime(clause)));
        return plan.build();
    }

    private static ReportingDuty regime(ClauseRef clause) {
        List<PeriodicReport> reports = terms().stream()
                .filter(term -> term.clause().equals(clause))
                .map(term -> new PeriodicReport(
                        "trước ngày",
                        term.period(),
                        Deadline.before(term.lastDay().plusDays(1))))
                .toList();
        return new ReportingDuty(
                clause,
                "Báo cáo",
                "Báo cáo",
                List.of(new Party.Group("UBND cấp xã", List.of(COMMUNES), false)),
                reports,
                AgencyId.of("ubnd-tinh"),
                null,
                null);
    }

    private static List<Term> terms() {
        List<Term> terms = new ArrayList<>();
        for (int clause = 1; clause <= CLAUSES; clause++) {
            for (ReportingPeriod period : periods()) {
                terms.add(term("I." + clause, period));
            }
        }
        terms.add(term("II", ReportingPeriod.year(YEAR)));
        return terms;
    }

    private static Term term(String clause, ReportingPeriod period) {
        return new Term(ClauseRef.of(clause), period, period.days().last().plusDays(14));
    }

    private static List<ReportingPeriod> periods() {
        List<ReportingPeriod> periods = new ArrayList<>();
        IntStream.rangeClosed(1, 12).forEach(month -> periods.add(ReportingPeriod.month(YEAR, month)));
        IntStream.rangeClosed(1, 4).forEach(quarter -> periods.add(ReportingPeriod.quarter(YEAR, quarter)));
        IntStream.rangeClosed(1, 2).forEach(half -> periods.add(ReportingPeriod.half(YEAR, half)));
        periods.add(ReportingPeriod.nineMonths(YEAR));
        periods.add(ReportingPeriod.year(YEAR));
        return periods;
    }

    /** What came in, made by Spark in that many parts. */
    public Dataset<Row> evidence(SparkSession spark, int parts) {
        return spark.range(0, obligations(), 1, parts)
                .mapPartitions(
                        new Part(this, (made, obligation) -> made.rows(obligation).stream()),
                        Encoders.row(EvidenceColumns.SCHEMA));
    }

    /** What is owed, for those who judge without a plan: who reports what, from when, until when, in days since 1970. */
    public Dataset<Row> obligations(SparkSession spark, int parts) {
        return spark.range(0, obligations(), 1, parts)
                .mapPartitions(
                        new Part(this, (made, obligation) -> Stream.of(made.obligation(obligation))),
                        Encoders.row(OBLIGATION));
    }

    /** What is to be made of one obligation, by its number. */
    private interface RowsOf extends Serializable {
        Stream<Row> of(Made made, long obligation);
    }

    /** Rows of a run of obligations, by their numbers. */
    private record Part(InventedLake lake, RowsOf rows) implements MapPartitionsFunction<Long, Row> {
        @Override
        public Iterator<Row> call(Iterator<Long> obligations) {
            Made made = new Made(lake);
            Iterable<Long> all = () -> obligations;
            return StreamSupport.stream(all.spliterator(), false)
                    .flatMap(obligation -> rows.of(made, obligation))
                    .iterator();
        }
    }

    /** The texts of a lake, at hand. */
    private static final class Made {
        private final List<String> provinces;
        private final String[] plans;
        private final String[] bearers;
        private final List<Term> terms = terms();
        private final String[] clauses;
        private final String[] periods;
        /** The first obligation of each plan; at the end, how many there are. */
        private final long[] first;

        private final InventedLake lake;

        Made(InventedLake lake) {
            this.lake = lake;
            provinces = lake.provinces();
            plans = IntStream.range(0, lake.plansEach)
                    .mapToObj(plan -> number(plan) + "@" + ISSUED)
                    .toArray(String[]::new);
            bearers = IntStream.range(0, Collections.max(lake.bearers))
                    .mapToObj(i -> bearer(i).value())
                    .toArray(String[]::new);
            clauses = terms.stream().map(term -> term.clause().value()).toArray(String[]::new);
            periods = terms.stream().map(term -> term.period().toString()).toArray(String[]::new);
            first = new long[provinces.size() * lake.plansEach + 1];
            for (int plan = 0; plan < first.length - 1; plan++) {
                first[plan + 1] = first[plan] + (long) lake.bearers.get(plan / lake.plansEach) * TERMS;
            }
        }

        /** What a number stands for: a plan, counted through all provinces, one of its terms and one of its bearers. */
        private record Place(int plan, int province, int term, int bearer) {}

        private Place place(long obligation) {
            int found = Arrays.binarySearch(first, obligation);
            int plan = found < 0 ? -found - 2 : found;
            int province = plan / lake.plansEach;
            long within = obligation - first[plan];
            int bearersOf = lake.bearers.get(province);
            return new Place(plan, province, (int) (within / bearersOf), (int) (within % bearersOf));
        }

        Row obligation(long number) {
            Place place = place(number);
            Term term = terms.get(place.term);
            LocalDate opens = term.period().days().first();
            return RowFactory.create(
                    provinces.get(place.province),
                    plans[place.plan % lake.plansEach],
                    bearers[place.bearer],
                    clauses[place.term],
                    periods[place.term],
                    (int) (opens.isBefore(ISSUED) ? ISSUED : opens).toEpochDay(),
                    (int) term.lastDay().toEpochDay());
        }

        List<Row> rows(long obligation) {
            Place place = place(obligation);
            Dice dice = new Dice(obligation);
            int fate = dice.below(100);
            int count = fate < 2 ? 2 : fate < 88 ? 1 : 0;
            return IntStream.range(0, count)
                    .mapToObj(which -> {
                        long day = terms.get(place.term).lastDay().toEpochDay() - 20 + dice.below(30);
                        long at = day * DAY - VietnamTime.OFFSET.getTotalSeconds() + dice.below(DAY);
                        long known = dice.below(10) == 0 ? at + dice.below(5 * DAY) : at;
                        return row(place, at, known);
                    })
                    .toList();
        }

        private Row row(Place place, long at, long known) {
            Object[] values = new Object[EvidenceColumns.SCHEMA.length()];
            put(values, "province", provinces.get(place.province));
            put(values, "plan", plans[place.plan % lake.plansEach]);
            put(values, "kind", "submission");
            put(values, "agency", bearers[place.bearer]);
            put(values, "clause", clauses[place.term]);
            put(values, "period", periods[place.term]);
            put(values, "at", Timestamp.from(Instant.ofEpochSecond(at)));
            put(values, "recordedAt", Timestamp.from(Instant.ofEpochSecond(known)));
            return RowFactory.create(values);
        }

        private static void put(Object[] values, String name, Object value) {
            values[EvidenceColumns.SCHEMA.fieldIndex(name)] = value;
        }
    }

    /** SplitMix64 (Steele, Lea, Flood 2014), begun anew for each obligation, so that it does not matter who makes it. */
    private static final class Dice {
        private long state;

        Dice(long seed) {
            state = seed * 0xD1342543DE82EF95L + 65;
        }

        int below(int bound) {
            state += 0x9E3779B97F4A7C15L;
            long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
        }
    }
}
