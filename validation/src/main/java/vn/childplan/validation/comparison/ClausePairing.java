package vn.childplan.validation.comparison;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.PlanTask;

/**
 * Which clause of the later plan is which of the earlier one: first what says the same, under the same number or another;
 * then what has its number and is nearly as it was; then those of which each says more of what the other says than any other
 * clause does, under whatever number; then the likest of the rest, where a common number counts for something.
 *
 * <p>Of plans of two issuers the numbers have nothing to do with each other, so that less of the words is enough; and what
 * both have one agency do, such as appraise the funding, is one clause in whatever words.
 */
final class ClausePairing {
    /** From here on two clauses of one number are one clause, whatever else there is. */
    private static final double NEARLY_THE_SAME = 0.8;
    /** So alike two clauses of one number must be, to be one clause reworded rather than one taken out and one put in. */
    private static final double SAME_NUMBER = 0.4;
    /** So alike two clauses of different numbers must be. */
    private static final double OTHER_NUMBER = 0.6;

    /** So much of the shorter clause the other must say as well, to be one clause whatever their numbers. */
    private static final double SAID = 0.5;
    /** The same of two issuers, who word one task each in their own way. */
    private static final double SAID_BY_TWO_ISSUERS = 0.25;

    private static final int NONE = -1;

    private final List<Clause> before;
    private final List<Clause> after;
    private final List<String[]> wordsBefore;
    private final List<String[]> wordsAfter;
    /** For each clause of the later plan the place of its earlier form, or {@link #NONE}. */
    private final int[] earlier;

    private final boolean[] taken;

    private ClausePairing(List<Clause> before, List<Clause> after) {
        this.before = before;
        this.after = after;
        this.wordsBefore = before.stream().map(ClausePairing::wordByWord).toList();
        this.wordsAfter = after.stream().map(ClausePairing::wordByWord).toList();
        this.earlier = new int[after.size()];
        this.taken = new boolean[before.size()];
        Arrays.fill(earlier, NONE);
    }

    /** For each clause of the later plan the place of its earlier form among the earlier plan's clauses, from 0, or -1. */
    static int[] of(List<Clause> before, List<Clause> after) {
        return of(before, after, false);
    }

    /** The same of plans of which neither follows the other. */
    static int[] ofTwoIssuers(List<Clause> before, List<Clause> after) {
        return of(before, after, true);
    }

    private static int[] of(List<Clause> before, List<Clause> after, boolean byTwoIssuers) {
        ClausePairing pairing = new ClausePairing(before, after);
        pairing.pairBy(clause -> clause, (i, j) -> true);
        pairing.pairBy(ClausePairing::words, pairing::haveOneNumber);
        pairing.pairBy(ClausePairing::words, pairing::areOfOneKind);
        pairing.pairBy(Clause::ref, (i, j) -> pairing.likeness(i, j) >= NEARLY_THE_SAME);
        if (byTwoIssuers) {
            pairing.pairByAgencyAndDuty();
        }
        pairing.pairByWhatIsSaid(byTwoIssuers ? SAID_BY_TWO_ISSUERS : SAID);
        pairing.pairTheLikest();
        return pairing.earlier;
    }

    private static String words(Clause clause) {
        return String.join(" ", clause.lines());
    }

    /** Of a task what is to be done alone. */
    private static String content(Clause clause) {
        return clause.kind() == Clause.Kind.TASK ? ((PlanTask) clause).wording() : words(clause);
    }

    private static String[] wordByWord(Clause clause) {
        return WordComparison.words(content(clause));
    }

    private boolean haveOneNumber(int i, int j) {
        return before.get(i).ref().equals(after.get(j).ref());
    }

    private boolean areOfOneKind(int i, int j) {
        return before.get(i).kind() == after.get(j).kind();
    }

    private double likeness(int i, int j) {
        return WordComparison.likeness(wordsBefore.get(i), wordsAfter.get(j));
    }

    /** Pairs what has the same key, in order, where {@code fits} agrees. */
    private void pairBy(Function<Clause, Object> key, BiPredicate<Integer, Integer> fits) {
        Map<Object, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < before.size(); i++) {
            if (!taken[i]) {
                places.computeIfAbsent(key.apply(before.get(i)), added -> new ArrayList<>())
                        .add(i);
            }
        }
        for (int j = 0; j < after.size(); j++) {
            if (earlier[j] == NONE) {
                int later = j;
                places.getOrDefault(key.apply(after.get(j)), List.of()).stream()
                        .filter(i -> !taken[i] && fits.test(i, later))
                        .findFirst()
                        .ifPresent(i -> pair(i, later));
            }
        }
    }

    private void pair(int i, int j) {
        earlier[j] = i;
        taken[i] = true;
    }

    /** What one agency, or one group, has to do first in a clause of either plan, where no other clause could be meant. */
    private void pairByAgencyAndDuty() {
        for (int j = 0; j < after.size(); j++) {
            int later = j;
            List<Integer> was = IntStream.range(0, before.size())
                    .filter(i -> haveOneAgencyDoTheSame(i, later))
                    .boxed()
                    .toList();
            if (was.size() == 1
                    && IntStream.range(0, after.size())
                                    .filter(other -> haveOneAgencyDoTheSame(was.get(0), other))
                                    .count()
                            == 1) {
                pair(was.get(0), j);
            }
        }
    }

    /** "Thực hiện" and "phối hợp" say of nothing what is done. */
    private boolean haveOneAgencyDoTheSame(int i, int j) {
        if (taken[i]
                || earlier[j] != NONE
                || before.get(i).kind() != Clause.Kind.ASSIGNMENT
                || after.get(j).kind() != Clause.Kind.ASSIGNMENT) {
            return false;
        }
        return first(before.get(i))
                .flatMap(was -> first(after.get(j)).filter(is -> isTheSame(was, is)))
                .isPresent();
    }

    private static boolean isTheSame(AssignedDuty was, AssignedDuty is) {
        return was.duty() == is.duty()
                && was.duty() != DutyKind.CARRY_OUT
                && was.duty() != DutyKind.COORDINATE
                && !Collections.disjoint(bearers(was), bearers(is));
    }

    private static Optional<AssignedDuty> first(Clause clause) {
        return ((Assignment) clause).duties().stream().findFirst();
    }

    /** The agencies and the groups that bear it. */
    private static Set<Object> bearers(AssignedDuty duty) {
        return duty.bearers().stream()
                .flatMap(party -> Stream.concat(Stream.ofNullable(party.agency()), party.groups().stream()))
                .collect(Collectors.toSet());
    }

    /** Each with the one that is likest to it, if it is likest to that as well. */
    private void pairByWhatIsSaid(double said) {
        if (Arrays.stream(earlier).noneMatch(place -> place == NONE)) {
            return;
        }
        CommonWords common = new CommonWords(
                before.stream().map(ClausePairing::content).toList(),
                after.stream().map(ClausePairing::content).toList());
        int[] likest = common.likestOfBoth(said, (i, j) -> !taken[i] && earlier[j] == NONE && areOfOneKind(i, j));
        for (int j = 0; j < likest.length; j++) {
            if (likest[j] != NONE) {
                pair(likest[j], j);
            }
        }
    }

    private record Candidate(int before, int after, double likeness) {}

    /** What is left is compared each with each: a plan changes in few clauses, or keeps their numbers. */
    private void pairTheLikest() {
        List<Candidate> candidates = new ArrayList<>();
        for (int j = 0; j < after.size(); j++) {
            for (int i = 0; earlier[j] == NONE && i < before.size(); i++) {
                if (!taken[i] && (haveOneNumber(i, j) || areOfOneKind(i, j))) {
                    double likeness = likeness(i, j);
                    if (likeness >= (haveOneNumber(i, j) ? SAME_NUMBER : OTHER_NUMBER)) {
                        candidates.add(new Candidate(i, j, likeness));
                    }
                }
            }
        }
        candidates.sort(Comparator.comparingDouble(Candidate::likeness).reversed());
        for (Candidate candidate : candidates) {
            if (!taken[candidate.before()] && earlier[candidate.after()] == NONE) {
                pair(candidate.before(), candidate.after());
            }
        }
    }
}
