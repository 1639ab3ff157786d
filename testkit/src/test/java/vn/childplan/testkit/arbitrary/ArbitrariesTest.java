package vn.childplan.testkit.arbitrary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.PropertyDefaults;
import net.jqwik.api.domains.Domain;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** Properties say little if the cases are dull. */
@Domain(Questions.class)
@PropertyDefaults(tries = 100, edgeCases = EdgeCasesMode.NONE)
class ArbitrariesTest {
    /**
     * What is said of entries that fit an obligation: they came when they do not count, or count only for what fell due before,
     * they fit another, too, or are taken back.
     */
    private static final Set<String> OF_WHAT_FITS = Set.of(
            "evidence.taken-back",
            "evidence.which-duty",
            "evidence.before-period",
            "evidence.not-begun",
            "evidence.after-period",
            "evidence.after-end",
            "evidence.after-transfer",
            "evidence.short-extension",
            "obligation.successors-to-tell");

    @Example
    void every_status_and_every_kind_of_evidence_occurs() {
        Set<Status> statuses = EnumSet.noneOf(Status.class);
        Set<Class<?>> kinds = new HashSet<>();
        PlanWithEvidence.any().sampleStream().limit(150).forEach(question -> {
            question.log().entries().stream().map(Evidence::getClass).forEach(kinds::add);
            for (String day : new String[] {"2025-04-30", "2025-07-15", "2026-01-15"}) {
                question.assess(VietnamTime.parse(day)).verdicts().stream()
                        .map(Verdict::status)
                        .forEach(statuses::add);
            }
        });
        assertEquals(EnumSet.allOf(Status.class), statuses);
        assertEquals(7, kinds.size());
    }

    @Property
    void evidence_counts_unless_it_came_at_another_time_or_is_a_difficulty(
            @ForAll PlanWithEvidence question, @ForAll Instant asOf) {
        question.assess(asOf)
                .findings()
                .forEach(finding -> assertTrue(
                        OF_WHAT_FITS.contains(finding.code()) || finding.entry() instanceof Difficulty, finding::code));
    }

    /**
     * "What comes on the last permitted day is in time": false where an office counts what comes after 17:00 on the next day.
     * Whoever claims it is shown to be wrong, and so is who thinks that 17:00:00 itself is late.
     */
    @Example
    void claims_about_office_hours_that_are_false_do_not_survive_a_thousand_tries() {
        LocalDate lastDay = LocalDate.of(2025, 5, 14);
        Instant closes = VietnamTime.parse("2025-05-14T17:00:00");
        PlanUnderRules plan65 =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        Obligation report =
                plan65.register().find("V:REPORT:so-tu-phap:2025-H1").orElseThrow();
        assertEquals(lastDay, report.lastDay());
        for (Random random : List.of(new Random(1), new Random(2), new Random(3))) {
            List<Instant> tried = EvidenceLogs.on(report).generator(1_000).stream(random)
                    .limit(1_000)
                    .map(entry -> entry.value().at())
                    .toList();
            assertTrue(tried.stream().anyMatch(at -> VietnamTime.dateOf(at).equals(lastDay) && at.isAfter(closes)));
            assertTrue(tried.contains(closes), "17:00:00");
            assertTrue(tried.contains(closes.plusSeconds(1)), "17:00:01");
            assertTrue(tried.contains(VietnamTime.startOf(lastDay.plusDays(1))), "the first second that is late");
            assertTrue(tried.contains(VietnamTime.endOf(lastDay)), "the last second in time");
        }
    }

    @Example
    void half_of_the_instants_for_a_plan_are_beside_a_last_permitted_day() {
        PlanWithEvidence question = PlanWithEvidence.any()
                .filter(any -> any.plan().register().obligations().stream().anyMatch(each -> each.lastDay() != null))
                .generator(1_000)
                .next(new Random(7))
                .value();
        Set<LocalDate> near = new HashSet<>();
        question.plan().register().obligations().stream()
                .map(Obligation::lastDay)
                .filter(Objects::nonNull)
                .forEach(day -> near.addAll(List.of(day.minusDays(1), day, day.plusDays(1))));
        long beside = question.boundaries().generator(1_000).stream(new Random(7))
                .limit(1_000)
                .filter(at -> near.contains(VietnamTime.dateOf(at.value())))
                .count();
        assertTrue(beside > 450, "only " + beside);
    }
}
