package vn.childplan.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

/**
 * The facts that every contender judges, in arrays: reports of a year owed by many agencies, and when they came in. The
 * same size gives the same facts on any machine.
 *
 * <p>An obligation is one agency under one {@link Term}. Terms come one after the other, each with all agencies; the last
 * term binds only the first few, so that the number of obligations is exact.
 */
final class Workload {
    /** The communes of the country since 1/7/2025. */
    static final int COMMUNES = 3_321;
    /** Reports of one agency in a year: 15 clauses of 20 periods, and one of one period. */
    static final int TERMS = 301;

    static final int YEAR = 2026;
    static final LocalDate PLAN_DATE = LocalDate.of(YEAR, 1, 5);
    /** In the middle of the year, so that every status of a dated report occurs. */
    static final Instant AS_OF = VietnamTime.parse("2026-08-12T12:00");

    static final int DUE_SOON_DAYS = 7;

    private static final int CLAUSES = 15;

    /** One report of the plan: a clause and a period. */
    record Term(String clause, ReportingPeriod period, Deadline deadline, int opens, int lastDay) {}

    final List<Term> terms;
    final int agencies;
    /** Of each obligation: its term, its agency, the first and the last permitted day as day counts since 1970. */
    final int[] term;

    final int[] agency;
    final int[] opens;
    final int[] lastDay;
    /** The submissions of obligation {@code i} stand from {@code starts[i]} up to, not including, {@code starts[i + 1]}. */
    final int[] starts;
    /** When each came in and since when that is known, in seconds since 1970. */
    final long[] at;

    final long[] recordedAt;
    /** The submissions in the order of recording, as a log has them. */
    final int[] recordingOrder;
    /** The obligation of each submission. */
    final int[] obligation;

    private Workload(List<Term> terms, int agencies, int[] term, int[] agency, Submissions submissions) {
        this.terms = terms;
        this.agencies = agencies;
        this.term = term;
        this.agency = agency;
        this.opens = IntStream.of(term).map(t -> terms.get(t).opens()).toArray();
        this.lastDay = IntStream.of(term).map(t -> terms.get(t).lastDay()).toArray();
        this.starts = submissions.starts;
        this.at = submissions.at();
        this.recordedAt = submissions.recordedAt();
        this.obligation = submissions.obligation();
        this.recordingOrder = IntStream.range(0, at.length)
                .boxed()
                .sorted((a, b) -> {
                    int byTime = Long.compare(recordedAt[a], recordedAt[b]);
                    return byTime != 0 ? byTime : Integer.compare(a, b);
                })
                .mapToInt(Integer::intValue)
                .toArray();
    }

    /** That many obligations, of as many agencies as it takes; a few fewer where that does not come out even. */
    static Workload of(int wanted) {
        // One fewer than would fit: so a million are of the country's 3,321 communes, with some left for the last term.
        int agencies = Math.max(1, wanted / TERMS - 1);
        int remainder = wanted - TERMS * agencies;
        boolean lastTerm = remainder > 0 && remainder <= agencies;
        int obligations = lastTerm ? wanted : TERMS * agencies;
        List<Term> terms = terms(lastTerm);
        int[] term = new int[obligations];
        int[] agency = new int[obligations];
        for (int i = 0; i < obligations; i++) {
            term[i] = Math.min(i / agencies, TERMS);
            agency[i] = i - term[i] * agencies;
        }
        return new Workload(terms, agencies, term, agency, new Submissions(term, terms));
    }

    int size() {
        return term.length;
    }

    /** How many agencies the last term binds. */
    int remainder() {
        return size() - TERMS * agencies;
    }

    private static List<Term> terms(boolean lastTerm) {
        List<Term> terms = new ArrayList<>();
        for (int clause = 1; clause <= CLAUSES; clause++) {
            for (ReportingPeriod period : periods()) {
                terms.add(term("I." + clause, period));
            }
        }
        terms.add(term("II", ReportingPeriod.year(YEAR)));
        if (lastTerm) {
            terms.add(term("III", ReportingPeriod.year(YEAR)));
        }
        return List.copyOf(terms);
    }

    private static Term term(String clause, ReportingPeriod period) {
        LocalDate first = period.days().first();
        LocalDate opens = first.isBefore(PLAN_DATE) ? PLAN_DATE : first;
        LocalDate named = period.days().last().plusDays(15);
        return new Term(clause, period, Deadline.before(named), (int) opens.toEpochDay(), (int) named.toEpochDay() - 1);
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

    /** What came in: nine of ten reports, three of ten of them late, a few corrected, some recorded days later. */
    private static final class Submissions {
        private static final int DAY = 86_400;

        private final int[] starts;
        private final LongColumn at = new LongColumn();
        private final LongColumn recordedAt = new LongColumn();
        private final LongColumn obligation = new LongColumn();
        private long state = 65;

        Submissions(int[] term, List<Term> terms) {
            starts = new int[term.length + 1];
            for (int i = 0; i < term.length; i++) {
                int lastDay = terms.get(term[i]).lastDay();
                int dice = below(100);
                if (dice < 88) {
                    add(i, lastDay);
                }
                if (dice < 2) {
                    add(i, lastDay);
                }
                starts[i + 1] = at.size;
            }
        }

        private void add(int i, int lastDay) {
            long startOfDay = (lastDay - 20L + below(30)) * DAY - VietnamTime.OFFSET.getTotalSeconds();
            long when = startOfDay + below(DAY);
            at.add(when);
            recordedAt.add(below(10) == 0 ? when + below(5 * DAY) : when);
            obligation.add(i);
        }

        /** SplitMix64 (Steele, Lea, Flood 2014): the facts must not depend on a library's generator. */
        private int below(int bound) {
            state += 0x9E3779B97F4A7C15L;
            long z = (state ^ (state >>> 30)) * 0xBF58476D1CE4E5B9L;
            z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
            return (int) Long.remainderUnsigned(z ^ (z >>> 31), bound);
        }

        long[] at() {
            return at.values();
        }

        long[] recordedAt() {
            return recordedAt.values();
        }

        int[] obligation() {
            return Arrays.stream(obligation.values()).mapToInt(Math::toIntExact).toArray();
        }
    }

    /** Numbers whose count is not known beforehand. */
    private static final class LongColumn {
        private long[] values = new long[1024];
        private int size;

        void add(long value) {
            if (size == values.length) {
                values = Arrays.copyOf(values, 2 * size);
            }
            values[size++] = value;
        }

        long[] values() {
            return Arrays.copyOf(values, size);
        }
    }
}
