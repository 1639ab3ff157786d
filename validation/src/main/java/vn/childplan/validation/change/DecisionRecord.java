package vn.childplan.validation.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.internal.json.Word;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/**
 * What was decided, and on what: enough to prove later that the same facts give the same verdicts, without the facts
 * themselves. No note or other free text is in it.
 *
 * <pre>{@code
 * DecisionRecord record = DecisionRecord.of(plan, evidence, asOf);  // kept
 * Replay replay = record.replay(plan, evidence);                    // later: replay.isSame()
 * }</pre>
 *
 * @param plan the number of the plan
 * @param asOf the instant for which it was judged, to the whole second
 * @param ruleSet the name of the rule set
 * @param digests what the facts were
 * @param verdicts what came out, in the order of the register
 * @param library the version of the library that judged; null if it is not known, as in a build of one's own
 * @param rules the rules with their values, in the order in which they are asked; empty if the record does not keep them
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record DecisionRecord(
        @JsonProperty DocumentNumber plan,
        @JsonProperty Instant asOf,
        @JsonProperty @Word String ruleSet,
        @JsonProperty Digests digests,
        @JsonProperty List<Decided> verdicts,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Word @Nullable
        String library,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<UsedRule> rules) {
    /**
     * SHA-256 digests of the facts, each as 64 hexadecimal digits. Those of plan, directory and calendar are of the bytes
     * that {@code PlanJson}, {@code DirectoryJson} and {@code CalendarJson} write.
     *
     * @param plan of the plan
     * @param directory of the directory
     * @param calendar of the calendar
     * @param rules of the rule set as {@code RuleSetJson} writes it, settings sorted; where it has rules of its own, of ids,
     *     validity, parameters and settings, since the code of a rule cannot be digested
     * @param evidence of the entries known by the instant, in whatever order: what is recorded later changes nothing
     */
    public record Digests(
            @JsonProperty @Word String plan,
            @JsonProperty @Word String directory,
            @JsonProperty @Word String calendar,
            @JsonProperty @Word String rules,
            @JsonProperty @Word String evidence) {
        /** Of the facts as they are known at an instant. */
        public static Digests of(PlanUnderRules plan, EvidenceLog log, Instant asOf) {
            return DecisionRecordDigests.of(plan, log, asOf);
        }

        public Digests {
            for (String digest : new String[] {plan, directory, calendar, rules, evidence}) {
                if (!digest.matches("[0-9a-f]{64}")) {
                    throw RefusedText.because(
                            "mã băm SHA-256 gồm 64 chữ số hệ 16, không phải " + Excerpt.quote(digest),
                            "a SHA-256 digest has 64 hexadecimal digits, not " + Excerpt.quote(digest));
                }
            }
        }
    }

    /**
     * One verdict, as far as a record keeps it. Two are equal if all that is kept is: unlike
     * {@link Verdict#saysTheSameAs(Verdict)}, by which rule it came about is part of a decision.
     *
     * @param obligation the id of the obligation
     * @param status how it stands
     * @param lastDay the last permitted day that holds; null if there is none
     * @param daysLate calendar days late; 0 if not late
     * @param decidedBy the id of the rule that concluded; null if none did
     */
    public record Decided(
            @JsonProperty @Word String obligation,
            @JsonProperty Status status,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            LocalDate lastDay,

            @JsonProperty int daysLate,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Word @Nullable
            String decidedBy) {
        public Decided {
            Objects.requireNonNull(obligation, "obligation");
            Objects.requireNonNull(status, "status");
            if (daysLate < 0) {
                throw RefusedText.because(
                        "số ngày quá hạn không thể là " + daysLate, "days late cannot be " + daysLate);
            }
        }

        static Decided of(Verdict verdict) {
            return new Decided(
                    verdict.obligation().id(),
                    verdict.status(),
                    verdict.lastDay(),
                    verdict.daysLate(),
                    verdict.decidedBy());
        }

        /** Status, days late if late, last permitted day if any, and rule: {@code OVERDUE (1), 2025-05-14, progress.overdue}. */
        @Override
        public String toString() {
            return status
                    + (daysLate > 0 ? " (" + daysLate + ")" : "")
                    + (lastDay == null ? "" : ", " + lastDay)
                    + (decidedBy == null ? "" : ", " + decidedBy);
        }
    }

    public DecisionRecord {
        Objects.requireNonNull(plan, "plan");
        asOf = VietnamTime.wholeSecond(asOf);
        Objects.requireNonNull(ruleSet, "ruleSet");
        Objects.requireNonNull(digests, "digests");
        verdicts = List.copyOf(verdicts);
        rules = rules == null ? List.of() : List.copyOf(rules);
    }

    /** Judges, and records it. */
    public static DecisionRecord of(PlanUnderRules plan, EvidenceLog log, Instant asOf) {
        Assessment assessment = plan.assess(log, asOf);
        return new DecisionRecord(
                plan.plan().number(),
                asOf,
                plan.rules().name(),
                Digests.of(plan, log, asOf),
                assessment.verdicts().stream().map(Decided::of).toList(),
                LibraryVersion.ofThis(),
                plan.rules().rules().stream()
                        .map(rule -> UsedRule.of(rule, plan.rules()))
                        .toList());
    }

    /** Judges again, for the instant of this record, and compares. */
    public Replay replay(PlanUnderRules plan, EvidenceLog log) {
        return Replay.between(this, of(plan, log, asOf));
    }

    @Override
    public String toString() {
        return "decision on " + plan + " as of " + asOf + " by " + ruleSet + ": " + verdicts.size() + " verdicts";
    }
}
