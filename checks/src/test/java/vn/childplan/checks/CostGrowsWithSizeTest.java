package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.review.PlanReview;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/**
 * What a plan and a rule set cost grows with their size and no faster, counted in bytes allocated: a copy of all that went
 * before would cost as many times more for each as there are.
 */
class CostGrowsWithSizeTest {
    private static final Instant AS_OF = VietnamTime.parse("2025-06-10");

    private interface Step {
        void on(Plan plan) throws IOException;
    }

    private static PlanUnderRules under(Plan plan) {
        return new PlanUnderRules(plan, QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
    }

    /** The bundled plan with so many more tasks, each that of clause II.1, under VI. */
    private static Plan with(int more) {
        Plan plan = QuangNgai.plan65();
        PlanTask task = (PlanTask) plan.clause(ClauseRef.of("II.1")).orElseThrow();
        Plan.Builder builder = plan.toBuilder();
        for (int i = 1; i <= more; i++) {
            builder.add(new PlanTask(
                    ClauseRef.of("VI." + i),
                    task.wording(),
                    task.leads(),
                    task.coordinating(),
                    task.time(),
                    task.events(),
                    task.product(),
                    task.title()));
        }
        return builder.build();
    }

    static Stream<Arguments> steps() {
        return Stream.of(
                Arguments.of("written and read", (Step) plan -> {
                    ByteArrayOutputStream out = new ByteArrayOutputStream();
                    PlanJson.write(plan, out);
                    PlanJson.read(new ByteArrayInputStream(out.toByteArray()), "plan.json", QuangNgai.directory())
                            .orThrow();
                }),
                Arguments.of("derived", (Step) plan -> under(plan).register()),
                Arguments.of("judged", (Step)
                        plan -> under(plan).assess(EvidenceLog.EMPTY, AS_OF).totals()),
                Arguments.of("reviewed", (Step) plan ->
                        PlanReview.standard().of(plan, QuangNgai.directory(), VietNam.calendar(), RuleSet.standard())));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("steps")
    void four_hundred_tasks_more_cost_four_times_what_a_hundred_more_cost(String name, Step step) {
        Plan hundred = with(100);
        Plan fourHundred = with(400);
        assertEquals(300, fourHundred.clauses().size() - hundred.clauses().size());
        long none = bytes(step, with(0));
        long more = bytes(step, hundred) - none;
        long muchMore = bytes(step, fourHundred) - none;
        assertTrue(muchMore <= 4 * 1.3 * more, more + " bytes for 100 more tasks became " + muchMore + " for 400");
    }

    private static long bytes(Step step, Plan plan) {
        return Allocated.bytesOf(() -> {
            try {
                step.on(plan);
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        });
    }

    private static RuleSet rules(int settings) {
        String lines = IntStream.range(0, settings)
                .mapToObj(i -> "{\"rule\":\"progress.due-soon\",\"parameter\":\"days\",\"value\":" + i % 30
                        + ",\"from\":\"" + LocalDate.of(1990, 1, 1).plusDays(i) + "\"}")
                .collect(Collectors.joining(","));
        String json = "{\"name\":\"x\",\"base\":\"standard\",\"settings\":[" + lines + "]}";
        return RuleSetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "rules.json")
                .orThrow();
    }

    @Test
    void eight_thousand_settings_cost_eight_times_what_a_thousand_cost() {
        long thousand = Allocated.bytesOf(() -> rules(1_000));
        long eightThousand = Allocated.bytesOf(() -> rules(8_000));
        assertTrue(
                eightThousand <= 8 * 1.3 * thousand,
                thousand + " bytes for 1,000 became " + eightThousand + " for 8,000");
    }
}
