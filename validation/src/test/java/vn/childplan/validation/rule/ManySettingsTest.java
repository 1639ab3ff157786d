package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.childplan.core.finding.Finding;

/** Many settings are put in at once: each is looked at once, not once for every other. */
class ManySettingsTest {
    private static RuleSet read(String settings) {
        String json = "{\"name\":\"x\",\"base\":\"standard\",\"settings\":[" + settings + "]}";
        return RuleSetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "r.json")
                .orThrow();
    }

    private static List<Finding> problems(String settings) {
        String json = "{\"name\":\"x\",\"base\":\"standard\",\"settings\":[" + settings + "]}";
        return RuleSetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "r.json")
                .problems();
    }

    private static Setting dueSoon(int days) {
        return Setting.of("progress.due-soon", "days", days);
    }

    private static String setting(int value, String from) {
        return "{\"rule\":\"progress.due-soon\",\"parameter\":\"days\",\"value\":" + value
                + (from.isEmpty() ? "" : ",\"from\":\"" + from + "\"") + "}";
    }

    private static List<String> kept(RuleSet rules) {
        return rules.settings().stream()
                .filter(setting -> setting.rule().equals("progress.due-soon"))
                .map(setting -> setting.from() + " " + setting.value())
                .toList();
    }

    /** What a set is after each of several settings, told step by step and at once. */
    @Test
    void at_once_is_as_one_after_the_other() {
        assertEquals(
                List.of("null 2", "2025-03-01 4", "2025-02-01 5"),
                kept(RuleSet.standard()
                        .set(List.of(
                                dueSoon(1).withFrom(LocalDate.of(2025, 1, 1)),
                                dueSoon(2),
                                dueSoon(3).withFrom(LocalDate.of(2025, 2, 1)),
                                dueSoon(4).withFrom(LocalDate.of(2025, 3, 1)),
                                dueSoon(5).withFrom(LocalDate.of(2025, 2, 1))))));
        RuleSet stepwise = RuleSet.standard()
                .set("progress.due-soon", "days", 1, LocalDate.of(2025, 1, 1))
                .set("progress.due-soon", "days", 2)
                .set("progress.due-soon", "days", 3, LocalDate.of(2025, 2, 1))
                .set("progress.due-soon", "days", 4, LocalDate.of(2025, 3, 1))
                .set("progress.due-soon", "days", 5, LocalDate.of(2025, 2, 1));
        assertEquals(List.of("null 2", "2025-03-01 4", "2025-02-01 5"), kept(stepwise));
    }

    @Test
    @Tag("slow")
    void fifty_thousand_settings_of_one_parameter_each_hold_from_their_day_on() {
        StringBuilder settings = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            settings.append(i == 0 ? "" : ",")
                    .append(setting(i % 30, LocalDate.of(1900, 1, 1).plusDays(i).toString()));
        }
        RuleSet rules = read(settings.toString());
        assertEquals(50_000, kept(rules).size());
        assertEquals("1900-01-02 1", kept(rules).get(1));
    }

    @Test
    @Tag("slow")
    void of_fifty_thousand_settings_of_one_day_all_but_the_first_are_problems() {
        String all = String.join(",", Collections.nCopies(50_000, setting(3, "2025-02-01")));
        assertEquals(1_001, problems(all).size(), "a thousand are kept, and the rest counted in a line");
    }
}
