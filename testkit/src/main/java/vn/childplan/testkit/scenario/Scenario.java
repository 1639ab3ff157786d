package vn.childplan.testkit.scenario;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/**
 * What is given, what happened, and what is expected.
 *
 * @param title the scenario in a few words
 * @param given plan, directory, calendar and rules
 * @param withoutItsRules the same by the rules that hold where a scenario gives none; {@code given} itself if it gives none
 * @param evidence what happened
 * @param moments what is expected when, in the order of the file
 * @param notCounted how many of the entries count for nothing as of the last moment; usually none
 * @param withoutEffect how many of the settings and rules that it gives have no effect on its plan; usually none
 * @param change what a change of rules is expected to do, or null
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Scenario(
        String title,
        PlanUnderRules given,
        PlanUnderRules withoutItsRules,
        EvidenceLog evidence,
        List<Moment> moments,
        int notCounted,
        int withoutEffect,
        @Nullable Change change) {
    /**
     * What is expected at one instant.
     *
     * @param asOf the instant, to the whole second
     * @param expectations in the order of the file
     */
    public record Moment(Instant asOf, List<Expectation> expectations) {
        public Moment {
            asOf = VietnamTime.wholeSecond(asOf);
            expectations = List.copyOf(expectations);
        }
    }

    /**
     * What other rules must change, on the same evidence.
     *
     * @param rules the other rules
     * @param asOf the instant, to the whole second
     * @param transitions every change of status and how often it occurs, {@code MET_LATE>MET} to 3; empty for none
     * @param withoutEffect how many of its settings and rules have no effect on the plan; usually none
     * @param line the line of the file that says so, from 1
     */
    public record Change(
            RuleSet rules, Instant asOf, SortedMap<String, Integer> transitions, int withoutEffect, int line) {
        public Change {
            Objects.requireNonNull(rules, "rules");
            asOf = VietnamTime.wholeSecond(asOf);
            transitions = Collections.unmodifiableSortedMap(new TreeMap<>(transitions));
        }
    }

    public Scenario {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(withoutItsRules, "withoutItsRules");
        Objects.requireNonNull(evidence, "evidence");
        moments = List.copyOf(moments);
    }
}
