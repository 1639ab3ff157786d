package vn.childplan.testkit.scenario;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.validation.assessment.Verdict;

/**
 * One statement of a scenario, and whether it holds.
 *
 * @param line the line of the file that states it, from 1; 0 for what is asked of every scenario
 * @param asOf the instant for which it is stated
 * @param statement the statement
 * @param difference how it is instead; null if the statement holds
 * @param verdict the verdict that the statement is about; null if it is about something else
 * @param rules the ids of the rules that the statement names
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record ScenarioCheck(
        int line,
        Instant asOf,
        Text statement,
        @Nullable Text difference,
        @Nullable Verdict verdict,
        Set<String> rules) {
    /** So many changed verdicts are named. */
    static final int SHOWN = 10;

    public ScenarioCheck {
        Objects.requireNonNull(asOf, "asOf");
        Objects.requireNonNull(statement, "statement");
        rules = Set.copyOf(rules);
    }

    static ScenarioCheck held(int line, Instant asOf, Text statement) {
        return new ScenarioCheck(line, asOf, statement, null, null, Set.of());
    }

    static ScenarioCheck failed(int line, Instant asOf, Text statement, Text difference) {
        return new ScenarioCheck(line, asOf, statement, difference, null, Set.of());
    }

    /** Where it is stated and what differs, in one line or more: {@code cases/a.yaml:7: …: MET — it is MET_LATE 1}. */
    public String where(Object file, Locale locale) {
        String place = line == 0 ? file + ": " : file + ":" + line + ": ";
        String is =
                difference == null ? "" : Text.of(" — thực tế ", " — it is ").in(locale) + difference.in(locale);
        return place + statement.in(locale) + is;
    }

    /** Whether it is as stated. */
    public boolean holds() {
        return difference == null;
    }

    /**
     * Why the verdict is as it is, in at most eight lines: the entries, the rules that applied with what they looked at, and the
     * law; empty for a statement that holds, or about something else.
     */
    public List<String> shortReasons(Locale locale) {
        return holds() || verdict == null ? List.of() : ShortReasons.of(verdict, rules, locale);
    }

    /** Why the verdict is as it is, rule by rule; empty for a statement that holds, or about something else. */
    public String reasons(Locale locale) {
        return holds() || verdict == null ? "" : verdict.explain(locale).toString();
    }
}
