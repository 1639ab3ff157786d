package vn.childplan.validation.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Many settings are put in at once: each is looked at once, not once for every other. */
class ManySettingsTest {
    private static RuleSet read(String settings) {
        String json = "{\"name\":\"x\",\"base\":\"standard\",\"settings\":[" + settings + "]}";
        return RuleSetJson.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), "r.json")
                .orThrow();
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
                kept(read(String.join(
                        ",",
                        setting(1, "2025-01-01"),
                        setting(2, ""),
                        setting(3, "2025-02-01"),
                        setting(4, "2025-03-01"),
                        setting(5, "2025-02-01")))));
        RuleSet stepwise = RuleSet.standard()
                .set("progress.due-soon", "days", 1, LocalDate.of(2025, 1, 1))
                .set("progress.due-soon", "days", 2)
                .set("progress.due-soon", "days", 3, LocalDate.of(2025, 2, 1))
                .set("progress.due-soon", "days", 4, LocalDate.of(2025, 3, 1))
                .set("progress.due-soon", "days", 5, LocalDate.of(2025, 2, 1));
        assertEquals(List.of("null 2", "2025-03-01 4", "2025-02-01 5"), kept(stepwise));
    }

    @Test
    void fifty_thousand_settings_of_one_parameter_leave_the_last_of_each_day() {
        StringBuilder settings = new StringBuilder();
        for (int i = 0; i < 50_000; i++) {
            settings.append(i == 0 ? "" : ",")
                    .append(setting(
                            i % 30, LocalDate.of(1990, 1, 1).plusDays(i / 2).toString()));
        }
        RuleSet rules = read(settings.toString());
        assertEquals(25_000, kept(rules).size());
        assertEquals("1990-01-01 1", kept(rules).get(0));
    }
}
