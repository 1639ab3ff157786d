package vn.childplan.validation.portfolio;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.DutyTerm;

/**
 * Whether a subordinate plan takes up one thing that its superior plan asks of its issuer. A program compares words: what it calls
 * covered has words and days that fit; what is in doubt somebody should read, with the words of both at hand.
 *
 * @param asked the duty of the superior plan
 * @param state whether it is covered
 * @param subordinate the plan of whom it is asked
 * @param by the duty of that plan that comes nearest; null if none does, or if the plan itself is what was asked for
 * @param why in one line
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanCoverage(
        PortfolioDuty asked,
        State state,
        PortfolioPlan subordinate,
        @Nullable PortfolioDuty by,
        Text why) {
    /** The share of the words asked for that must stand in the subordinate plan to be taken up there. */
    private static final double COVERED = 0.6;
    /** From here on words may be about the same, if it is more than one phrase that they share. */
    private static final double MAY_BE = 0.15;

    /** Whether something asked for is taken up. */
    public enum State {
        /** Words and day fit. */
        COVERED(Text.of("đã có", "covered")),
        /** Nothing in the subordinate plan comes near. */
        NOT_COVERED(Text.of("chưa có", "not covered")),
        /** Something comes near, or its day is later. */
        IN_DOUBT(Text.of("cần xem lại", "in doubt"));

        private final Text label;

        State(Text label) {
            this.label = label;
        }

        /** The state as people read it. */
        public Text label() {
            return label;
        }
    }

    public PlanCoverage {
        Objects.requireNonNull(asked, "asked");
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(subordinate, "subordinate");
        Objects.requireNonNull(why, "why");
    }

    /** Of every plan under another in a portfolio, what the other asks of its issuer, in the order of that plan. */
    static List<PlanCoverage> among(Map<PortfolioPlan, List<PortfolioDuty>> duties) {
        List<PlanCoverage> all = new ArrayList<>();
        duties.forEach((superior, asked) -> duties.forEach((subordinate, own) -> {
            if (subordinate.isUnder(superior)) {
                PortfolioAgency issuer = subordinate.agency(subordinate.plan().issuer());
                Map<Told, PlanCoverage> told = new LinkedHashMap<>();
                asked.stream()
                        .filter(duty -> duty.bearers().contains(issuer))
                        .map(duty -> Answer.to(duty, subordinate, own).on(duty, subordinate))
                        .forEach(each -> told.putIfAbsent(Told.of(each), each));
                all.addAll(told.values());
            }
        }));
        return List.copyOf(all);
    }

    /**
     * What is told once: a task that is asked for in several quarters and has one answer is one thing asked for; reports are one
     * for each period.
     */
    private record Told(
            ClauseRef clause,
            DutyKind duty,
            Role role,
            int number,
            @Nullable ReportingPeriod period,
            String words,
            State state,
            @Nullable DutyTerm by,
            Text why) {
        static Told of(PlanCoverage coverage) {
            DutyTerm term = coverage.asked.term();
            return new Told(
                    term.clause(),
                    term.duty(),
                    term.role(),
                    term.number(),
                    term.duty().endsInDocument() ? term.period() : null,
                    coverage.asked.words(),
                    coverage.state,
                    coverage.by == null ? null : coverage.by.term(),
                    coverage.why);
        }
    }

    /** What a subordinate plan has for a duty that is asked of its issuer: how near it comes, by which of its duties, and why so. */
    private record Answer(State state, @Nullable PortfolioDuty by, Text why) {
        static Answer to(PortfolioDuty asked, PortfolioPlan subordinate, List<PortfolioDuty> own) {
            if (asked.term().duty() == DutyKind.ISSUE_PLAN) {
                return new Answer(
                        State.COVERED,
                        null,
                        Text.of(
                                "chính là " + subordinate.cited().vi(),
                                "it is " + subordinate.cited().en()));
            }
            return asked.term().duty().endsInDocument() ? ofReport(asked, own) : ofTask(asked, own);
        }

        private static Answer ofReport(PortfolioDuty asked, List<PortfolioDuty> own) {
            PortfolioDuty nearest = own.stream()
                    .filter(each -> isSameKind(each, asked)
                            && Objects.equals(
                                    each.term().addressee(), asked.term().addressee())
                            && (isOfPeriod(each, asked) || isNear(each, asked)))
                    .max(Comparator.comparing(
                                    (PortfolioDuty each) -> each.events().equals(asked.events()))
                            .thenComparing(each -> isOfPeriod(each, asked))
                            .thenComparing(each -> isNear(each, asked))
                            .thenComparing(each -> each.matter().likeness(asked.matter())))
                    .orElse(null);
            if (nearest == null) {
                return new Answer(
                        State.NOT_COVERED,
                        null,
                        Text.of(
                                "không giao đơn vị nào "
                                        + asked.term().duty().label().vi(),
                                "gives nobody to " + asked.term().duty().label().en()));
            }
            if (!nearest.events().equals(asked.events())) {
                return new Answer(
                        State.IN_DOUBT,
                        nearest,
                        Text.of("chỉ có báo cáo về việc khác", "only has a report on something else"));
            }
            if (!isOfPeriod(nearest, asked)) {
                return new Answer(
                        State.IN_DOUBT,
                        nearest,
                        Text.of(
                                "có báo cáo nhưng ghi kỳ khác: "
                                        + TimeFormat.period(nearest.term().period())
                                                .vi(),
                                "has the report for another period: "
                                        + TimeFormat.period(nearest.term().period())
                                                .en()));
            }
            if (!isNear(nearest, asked)) {
                return new Answer(State.IN_DOUBT, nearest, Text.of("thời hạn sớm hơn nhiều", "a much earlier day"));
            }
            return byDay(asked, nearest);
        }

        private static Answer ofTask(PortfolioDuty asked, List<PortfolioDuty> own) {
            Matter wanted = asked.matter();
            if (wanted.saysTooLittle()) {
                return new Answer(
                        State.IN_DOUBT,
                        null,
                        Text.of("lời văn quá ngắn để so sánh", "the words are too few to compare"));
            }
            PortfolioDuty nearest = null;
            double best = 0;
            for (PortfolioDuty each : own) {
                if (each.term().duty().endsInDocument()) {
                    continue;
                }
                Matter matter = each.matter();
                double likeness = wanted.likeness(matter);
                if (likeness > best && wanted.mayBeAbout(matter, MAY_BE)) {
                    best = likeness;
                    nearest = each;
                }
            }
            if (nearest == null) {
                return new Answer(
                        State.NOT_COVERED,
                        null,
                        Text.of("không thấy lời văn tương ứng", "no words like these are found"));
            }
            if (wanted.shareIn(nearest.matter()) < COVERED) {
                return new Answer(
                        State.IN_DOUBT, nearest, Text.of("lời văn chỉ gần giống", "the words are only partly alike"));
            }
            return byDay(asked, nearest);
        }

        private static Answer byDay(PortfolioDuty asked, PortfolioDuty by) {
            LocalDate day = by.term().lastDay();
            LocalDate wanted = asked.term().lastDay();
            boolean later = wanted != null && (day == null || day.isAfter(wanted));
            return later
                    ? new Answer(
                            State.IN_DOUBT,
                            by,
                            day == null
                                    ? Text.of("không ghi thời hạn", "sets no day")
                                    : Text.of(
                                            "thời hạn muộn hơn: hết ngày "
                                                    + TimeFormat.date(day).vi(),
                                            "a later day: "
                                                    + TimeFormat.date(day).en()))
                    : new Answer(State.COVERED, by, Text.of("lời văn và thời hạn phù hợp", "words and day fit"));
        }

        PlanCoverage on(PortfolioDuty asked, PortfolioPlan subordinate) {
            return new PlanCoverage(asked, state, subordinate, by, why);
        }
    }

    /** Whoever gathers the reports of others and hands on the whole reports too. */
    private static boolean isSameKind(PortfolioDuty own, PortfolioDuty asked) {
        DutyKind kind = own.term().duty();
        return kind == asked.term().duty()
                || (kind == DutyKind.CONSOLIDATE && asked.term().duty() == DutyKind.REPORT);
    }

    private static boolean isOfPeriod(PortfolioDuty own, PortfolioDuty asked) {
        return own.term().period().equals(asked.term().period());
    }

    /** Whether a report is due in the two months up to the day on which the superior plan wants it. */
    private static boolean isNear(PortfolioDuty own, PortfolioDuty asked) {
        LocalDate day = own.term().lastDay();
        LocalDate wanted = asked.term().lastDay();
        return day == null || wanted == null || !day.isBefore(wanted.minusMonths(2));
    }
}
