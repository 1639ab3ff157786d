package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tag;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Validity;

/** A setting is without effect if leaving it out changes the value of no day. */
class IdleSettingsTest {
    private static final LocalDate FIRST = LocalDate.of(2025, 1, 1);
    private static final DateSpan FACTS = DateSpan.of(LocalDate.of(2025, 3, 31), LocalDate.of(2025, 12, 31));
    private static final int DAYS = 12;

    private static Setting dueSoon(int value, LocalDate from, LocalDate to) {
        return Setting.of("progress.due-soon", "days", value).withValidity(new Validity(from, to));
    }

    /** Values near the standard one, 7; days from none to none, over twelve days. */
    @Provide
    Arbitrary<List<Setting>> settings() {
        Arbitrary<Integer> day = Arbitraries.integers().between(-1, DAYS);
        return Combinators.combine(Arbitraries.integers().between(6, 8), day, day)
                .filter((value, from, to) -> from < 0 || to < 0 || from < to)
                .as((value, from, to) ->
                        dueSoon(value, from < 0 ? null : FIRST.plusDays(from), to < 0 ? null : FIRST.plusDays(to)))
                .list()
                .ofMaxSize(7);
    }

    private static RuleSet with(List<Setting> settings) {
        return with(RuleSet.standard(), settings);
    }

    private static RuleSet with(RuleSet base, List<Setting> settings) {
        RuleSet rules = base;
        for (Setting setting : settings) {
            try {
                rules = rules.set(setting);
            } catch (IllegalArgumentException crossing) {
                // Which of two settings holds would be open: no set has both.
            }
        }
        return rules;
    }

    private static List<String> values(RuleSet rules) {
        Rule rule = rules.rule("progress.due-soon").orElseThrow();
        return IntStream.rangeClosed(-1, DAYS + 1)
                .mapToObj(day -> rules.on(FIRST.plusDays(day)).settings(rule).toString())
                .toList();
    }

    @Tag("slow")
    @Property(tries = 500)
    void those_told_are_those_that_can_be_left_out_one_by_one(@ForAll("settings") List<Setting> given) {
        RuleSet rules = with(given);
        List<Setting> ofRule = rules.settings().stream()
                .filter(setting -> setting.rule().equals("progress.due-soon"))
                .toList();
        for (Setting setting : ofRule) {
            List<Setting> others = new ArrayList<>(ofRule);
            others.remove(setting);
            boolean changesNothing = values(with(others)).equals(values(rules));
            assertEquals(changesNothing, isTold(rules, setting), () -> setting + " of " + ofRule);
        }
    }

    /** What holds of those stated over a base is compared with that base, whatever it sets. */
    @Tag("slow")
    @Property(tries = 500)
    void over_a_base_those_told_are_those_that_can_be_left_out_one_by_one(
            @ForAll("settings") List<Setting> before, @ForAll("settings") List<Setting> given) {
        RuleSet base = with(before).asBase();
        RuleSet rules = with(base, given);
        List<Setting> stated = new ArrayList<>(rules.settings());
        stated.retainAll(given);
        for (Setting setting : stated) {
            List<Setting> others = new ArrayList<>(inForce(given, rules));
            others.remove(setting);
            RuleSet without = with(base, others);
            // One that lets another stand beside the base has that effect.
            boolean changesNothing =
                    without.settings().containsAll(others) && values(without).equals(values(rules));
            assertEquals(changesNothing, isTold(rules, setting), () -> setting + " of " + given + " over " + before);
        }
    }

    /** Without the one for all facts the days of the other, 1/1 to 2/1, would cross those of the base, from 2/1 on. */
    @Test
    void one_for_all_facts_that_lets_another_stand_is_not_without_effect() {
        RuleSet base = with(List.of(dueSoon(6, FIRST.plusDays(1), null))).asBase();
        RuleSet rules = with(
                base,
                List.of(
                        dueSoon(7, null, null),
                        dueSoon(6, FIRST, FIRST.plusDays(2)),
                        dueSoon(6, FIRST.plusDays(2), null)));
        assertFalse(isTold(rules, dueSoon(7, null, null)));
    }

    /** Those of the given that were taken on, in their order, from the last one for all facts on. */
    private static List<Setting> inForce(List<Setting> given, RuleSet rules) {
        return rules.settings().stream().filter(given::contains).toList();
    }

    private static boolean isTold(RuleSet rules, Setting setting) {
        return rules.withoutEffect(setting, QuangNgai.plan65(), FACTS)
                .filter(found -> found.message().en().endsWith("that value holds anyway"))
                .isPresent();
    }

    /** Each looked at beside every other would take minutes. */
    @Test
    void of_twenty_thousand_settings_of_one_parameter_each_is_looked_at_once() {
        List<Setting> settings = IntStream.range(0, 20_000)
                .mapToObj(day -> dueSoon(day % 2, FIRST.minusYears(60).plusDays(day), null))
                .toList();
        RuleSet rules = RuleSet.standard().set(settings);
        List<?> told = assertTimeoutPreemptively(
                Duration.ofSeconds(30), () -> rules.settingsWithoutEffect(QuangNgai.plan65(), FACTS));
        assertEquals(List.of(), told);
    }
}
