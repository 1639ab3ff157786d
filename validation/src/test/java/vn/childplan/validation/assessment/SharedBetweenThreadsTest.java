package vn.childplan.validation.assessment;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;

/**
 * "Immutable and safe to share between threads": many threads ask one set of objects everything at once, most of it for the
 * first time, and each is told what one thread alone is told.
 */
class SharedBetweenThreadsTest {
    private static final int THREADS = 8;
    private static final int ROUNDS = 2;
    private static final Instant MAY = VietnamTime.parse("2025-05-20");
    private static final Instant DECEMBER = VietnamTime.parse("2025-12-01");
    private static final Evidence REPORT =
            Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14").withId("17");
    private static final Evidence MISTYPED = Submission.of("so-tu-phapp", "V", "2025-H1", "2025-05-14");
    private static final Evidence TAKEN_BACK = Retraction.of(REPORT, "2025-05-19");

    /** What the threads share; nothing of it has been asked before. */
    private static final class Shared {
        final PlanUnderRules plan = new PlanUnderRules(
                QuangNgai.plan65(),
                QuangNgai.directory(),
                VietNam.calendar(),
                RuleSet.standard().and(RuleSet.circular16()).named("shared/1"));

        final Assessor assessor = plan.assessor();
        final EvidenceIndex index = assessor.index(log());
        final Assessment assessment = assessor.assess(index, MAY);

        private static EvidenceLog log() {
            List<Evidence> entries = new ArrayList<>(QuangNgai.sampleEvidence().entries());
            entries.add(MISTYPED);
            return EvidenceLog.of(entries);
        }
    }

    private static final Map<String, Function<Shared, Object>> QUESTIONS = new LinkedHashMap<>();

    static {
        QUESTIONS.put("register", shared -> shared.plan.register().toString());
        QUESTIONS.put("find", shared -> shared.plan.register().find("V:REPORT:so-tu-phap:2025-H1"));
        QUESTIONS.put(
                "of",
                shared -> shared.plan.register().of(AgencyId.of("so-y-te")).size());
        QUESTIONS.put(
                "nearest",
                shared -> shared.plan.register().nearest("V:REPORT:so-tu-fap:2025-H1").stream()
                        .map(Obligation::id)
                        .toList());
        QUESTIONS.put(
                "owed",
                shared ->
                        shared.plan.register().owedOn(LocalDate.of(2025, 7, 1)).size());
        QUESTIONS.put(
                "rule", shared -> shared.plan.rules().rule("progress.overdue").map(Object::toString));
        QUESTIONS.put(
                "rules of a day",
                shared -> shared.plan
                        .rules()
                        .on(LocalDate.of(2025, 5, 15))
                        .verdictRules()
                        .size());
        QUESTIONS.put(
                "rule set",
                shared ->
                        shared.plan.rules().set("progress.due-soon", "days", 3).name());
        QUESTIONS.put(
                "index",
                shared -> shared.assessor.index(Shared.log()).findings().size());
        QUESTIONS.put(
                "assess",
                shared -> shared.assessor.assess(shared.index, DECEMBER).totals());
        QUESTIONS.put(
                "in parallel",
                shared -> shared.assessor
                        .inParallel()
                        .assess(shared.index, DECEMBER)
                        .totals());
        QUESTIONS.put(
                "other rules",
                shared -> shared.assessor
                        .with(shared.plan.rules().set("deadline.wording", "includesNamedDay", true))
                        .assess(shared.index, MAY)
                        .totals());
        QUESTIONS.put(
                "verdict",
                shared ->
                        shared.assessment.verdict("V:REPORT:so-noi-vu:2025-H1").toString());
        QUESTIONS.put(
                "explain",
                shared -> shared.assessment
                        .verdict("II.9:CARRY_OUT:so-y-te:2025-Q2")
                        .explain(Locale.ENGLISH)
                        .toString());
        QUESTIONS.put("findings", shared -> shared.assessment.findings().toString());
        QUESTIONS.put("missing", shared -> shared.assessment.missing().toString());
        QUESTIONS.put("next change", shared -> shared.assessment.nextChange());
        QUESTIONS.put("by agency", shared -> shared.assessment.byAgency().hashCode());
        QUESTIONS.put(
                "with", shared -> shared.assessment.with(REPORT, TAKEN_BACK).totals());
        QUESTIONS.put(
                "with, findings",
                shared -> shared.assessment.with(REPORT, TAKEN_BACK).findings().size());
        QUESTIONS.put("at", shared -> shared.assessment.at(DECEMBER).totals());
    }

    @Test
    void manyThreadsAreToldWhatOneIsTold() throws Exception {
        Map<String, Object> alone = new LinkedHashMap<>();
        Shared first = new Shared();
        QUESTIONS.forEach((name, question) -> alone.put(name, question.apply(first)));
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            for (int round = 0; round < ROUNDS; round++) {
                Shared shared = new Shared();
                CyclicBarrier start = new CyclicBarrier(THREADS);
                List<Future<?>> told = new ArrayList<>();
                for (int thread = 0; thread < THREADS; thread++) {
                    Random random = new Random((long) round * THREADS + thread);
                    told.add(pool.submit(() -> {
                        List<String> names = new ArrayList<>(QUESTIONS.keySet());
                        Collections.shuffle(names, random);
                        start.await();
                        for (String name : names) {
                            Function<Shared, Object> question = QUESTIONS.get(name);
                            assertEquals(alone.get(name), question.apply(shared), name);
                        }
                        return null;
                    }));
                }
                for (Future<?> each : told) {
                    each.get();
                }
            }
        } finally {
            pool.shutdownNow();
        }
    }

    /** Entries of all threads, a retraction of every second: whatever the order, all are in, and each is told once. */
    @Test
    void aLiveAssessmentTakesTheEntriesOfManyThreads() throws Exception {
        PlanUnderRules plan =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        LiveAssessment live = LiveAssessment.of(plan.assessor(), EvidenceLog.EMPTY, () -> MAY, (at, task) -> {});
        List<Evidence> told = new ArrayList<>();
        live.onChange(move -> told.addAll(move.entries()));
        List<Evidence> all = new ArrayList<>();
        List<AgencyId> reporting = plan.register().obligations().stream()
                .filter(each ->
                        each.shortId().startsWith("V:REPORT:") && each.shortId().endsWith(":2025-H1"))
                .map(Obligation::bearer)
                .toList();
        for (int i = 0; i < reporting.size(); i++) {
            Evidence report = Submission.of(reporting.get(i).value(), "V", "2025-H1", "2025-05-13")
                    .withId("k" + i);
            all.add(report);
            if (i % 2 == 0) {
                all.add(Retraction.of(report, "2025-05-16"));
            }
        }
        ExecutorService pool = Executors.newFixedThreadPool(THREADS);
        try {
            CyclicBarrier start = new CyclicBarrier(THREADS);
            List<Future<?>> done = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int mine = thread;
                done.add(pool.submit(() -> {
                    start.await();
                    for (int i = mine; i < all.size(); i += THREADS) {
                        live.add(all.get(i));
                        live.current().overdue();
                        live.catchUp();
                    }
                    return null;
                }));
            }
            for (Future<?> each : done) {
                each.get();
            }
        } finally {
            pool.shutdownNow();
        }
        Assessment together = plan.assess(EvidenceLog.of(all), MAY);
        assertEquals(together.totals(), live.current().totals());
        assertEquals(List.of(), together.to(live.current()).changes());
        assertEquals(together.findings().size(), live.current().findings().size());
        assertEquals(told.size(), told.stream().distinct().count());
    }
}
