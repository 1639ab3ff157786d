package vn.childplan.validation.change;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.review.PlanReview;
import vn.childplan.validation.rule.Status;

/**
 * Findings and verdicts that are known and accepted for a time, so that only new ones are reported, and accepted ones again
 * when their time is over.
 *
 * <pre>{@code
 * Accepted known = new Accepted("so-y-te", "bổ sung ở kế hoạch 2026", LocalDate.of(2025, 12, 31));
 * Baseline baseline = Baseline.EMPTY.acceptFindings(findings, known);
 * List<Finding> fresh = baseline.fresh(PlanReview.standard().of(plan, directory, calendar, rules), today);
 * }</pre>
 *
 * @param findings the findings on a plan that are accepted
 * @param verdicts the verdicts that are accepted
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record Baseline(
        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AcceptedFinding> findings,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<AcceptedVerdict> verdicts) {
    /** Nothing accepted. */
    public static final Baseline EMPTY = new Baseline(List.of(), List.of());

    public Baseline {
        findings = findings == null ? List.of() : List.copyOf(findings);
        verdicts = verdicts == null ? List.of() : List.copyOf(verdicts);
    }

    /** With these findings accepted; what was said of one of them before is replaced. */
    public Baseline acceptFindings(List<Finding> more, Accepted accepted) {
        Map<AcceptedFinding.AsFound, AcceptedFinding> all = new LinkedHashMap<>();
        findings.forEach(known -> all.put(known.asFound(), known));
        for (Finding finding : more) {
            AcceptedFinding newly = AcceptedFinding.of(finding, accepted);
            all.remove(newly.asFound());
            all.put(newly.asFound(), newly);
        }
        return new Baseline(List.copyOf(all.values()), verdicts);
    }

    /** With these verdicts accepted; what was said of one of them before is replaced. */
    public Baseline acceptVerdicts(List<Verdict> more, Accepted accepted) {
        Set<String> replaced = more.stream().flatMap(Baseline::keys).collect(Collectors.toSet());
        List<AcceptedVerdict> all = new ArrayList<>(verdicts);
        all.removeIf(known -> replaced.contains(key(known)));
        more.forEach(verdict -> all.add(AcceptedVerdict.of(verdict, accepted)));
        return new Baseline(findings, all);
    }

    /** The findings that are not accepted on that day, in their order. */
    public List<Finding> fresh(List<Finding> found, LocalDate today) {
        Set<AcceptedFinding.AsFound> accepted =
                on(today).findings().stream().map(AcceptedFinding::asFound).collect(Collectors.toSet());
        return found.stream()
                .filter(finding -> !accepted.contains(AcceptedFinding.AsFound.of(finding)))
                .toList();
    }

    /** Of the verdicts that count as problems, those that are not accepted on that day, in their order. */
    public List<Verdict> freshVerdicts(List<Verdict> problems, LocalDate today) {
        Set<String> accepted = on(today).verdicts().stream().map(Baseline::key).collect(Collectors.toSet());
        return problems.stream()
                .filter(verdict -> keys(verdict).noneMatch(accepted::contains))
                .toList();
    }

    private static String key(AcceptedVerdict known) {
        return known.status() + " " + known.obligation();
    }

    /** A baseline may name the plan of an obligation or leave it out. */
    private static Stream<String> keys(Verdict verdict) {
        return Stream.of(verdict.obligation().id(), verdict.obligation().shortId())
                .map(id -> verdict.status() + " " + id);
    }

    /**
     * What a review found, held against this baseline. The codes of the review and all that begin with {@code review.} are looked
     * at; other findings that are accepted here, and verdicts, are left alone.
     */
    public BaselineCheck<Finding> check(List<Finding> found, PlanReview review, LocalDate today) {
        return check(
                found,
                known -> isOfReview(known, review),
                today,
                known -> review.rule(known.code()).isPresent() || known.code().equals(PlanReview.RULE_ERROR));
    }

    private static boolean isOfReview(AcceptedFinding known, PlanReview review) {
        return known.code().startsWith("review.") || review.rule(known.code()).isPresent();
    }

    /**
     * What is missing for the last word of an assessment ({@link Assessment#missing()}), held against this baseline; accepted
     * findings of a review ({@code review.…}), and verdicts, are left alone.
     */
    public BaselineCheck<Finding> checkMissing(Assessment assessment, LocalDate today) {
        return check(assessment.missing(), known -> !isOfReview(known, PlanReview.standard()), today, known -> true);
    }

    private BaselineCheck<Finding> check(
            List<Finding> found,
            Predicate<AcceptedFinding> isMeant,
            LocalDate today,
            Predicate<AcceptedFinding> isOfKnownRule) {
        Map<AcceptedFinding.AsFound, Finding> there = new HashMap<>();
        found.forEach(finding -> there.putIfAbsent(AcceptedFinding.AsFound.of(finding), finding));
        List<Finding> remarks = new ArrayList<>();
        List<AcceptedFinding> kept = new ArrayList<>();
        for (AcceptedFinding known : findings) {
            Finding finding = there.get(known.asFound());
            if (!isMeant.test(known)) {
                kept.add(known);
            } else if (!isOfKnownRule.test(known)) {
                remarks.add(BaselineRemarks.unknownRule(known));
            } else if (finding == null) {
                remarks.add(BaselineRemarks.notFound(known));
            } else {
                kept.add(known);
                if (known.accepted().isExpiredOn(today)) {
                    remarks.add(BaselineRemarks.expired(known, finding));
                }
            }
        }
        return sorted(found, fresh(found, today), new Baseline(kept, verdicts), remarks);
    }

    /** The verdicts of those statuses, held against this baseline; accepted verdicts of other statuses are left alone. */
    public BaselineCheck<Verdict> check(Assessment assessment, Set<Status> problems, LocalDate today) {
        List<Verdict> found = assessment.verdicts().stream()
                .filter(verdict -> problems.contains(verdict.status()))
                .toList();
        List<Finding> remarks = new ArrayList<>();
        List<AcceptedVerdict> kept = new ArrayList<>();
        Set<Verdict> accepted = new HashSet<>();
        Map<Accepted, List<AcceptedVerdict>> expired = new LinkedHashMap<>();
        for (AcceptedVerdict known : verdicts) {
            Optional<Verdict> verdict = assessment.find(known.obligation());
            if (verdict.isEmpty()) {
                remarks.add(BaselineRemarks.unknownObligation(known, assessment.register()));
            } else if (!problems.contains(known.status())) {
                kept.add(known);
            } else if (verdict.get().status() != known.status()) {
                remarks.add(BaselineRemarks.notFound(known));
            } else {
                kept.add(known);
                if (known.accepted().isExpiredOn(today)) {
                    expired.computeIfAbsent(known.accepted(), one -> new ArrayList<>())
                            .add(known);
                } else {
                    accepted.add(verdict.get());
                }
            }
        }
        expired.forEach((until, alike) -> remarks.add(BaselineRemarks.expired(alike, until)));
        List<Verdict> fresh =
                found.stream().filter(verdict -> !accepted.contains(verdict)).toList();
        return sorted(found, fresh, new Baseline(findings, kept), remarks);
    }

    private static <T> BaselineCheck<T> sorted(List<T> found, List<T> fresh, Baseline kept, List<Finding> remarks) {
        Set<T> notAccepted = Set.copyOf(fresh);
        List<T> accepted =
                found.stream().filter(each -> !notAccepted.contains(each)).toList();
        return new BaselineCheck<>(fresh, accepted, kept, remarks);
    }

    /** What is left of this baseline on that day: without what has expired. */
    public Baseline on(LocalDate today) {
        return new Baseline(
                findings.stream()
                        .filter(known -> !known.accepted().isExpiredOn(today))
                        .toList(),
                verdicts.stream()
                        .filter(known -> !known.accepted().isExpiredOn(today))
                        .toList());
    }
}
