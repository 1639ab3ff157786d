package vn.childplan.validation.rule;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.validation.obligation.LocalityLevel;

/** The standard rules of the library, made once. */
final class RuleLibrary {
    private static final String STANDARD_PREFIX = "standard/";

    static final RuleSet STANDARD = standard();

    private RuleLibrary() {}

    private static RuleSet standard() {
        List<Rule> rules = new ArrayList<>();
        rules.addAll(ReadingRules.ALL);
        rules.addAll(DeadlineRules.ALL);
        rules.addAll(FulfilmentRules.ALL);
        rules.addAll(FindingRules.ALL);
        rules.addAll(StandingRules.ALL);
        rules.addAll(ProgressRules.ALL);
        Setting twoLevels = Setting.of(ReadingRules.LOCALITIES.id(), ReadingRules.LEVEL.name(), LocalityLevel.COMMUNE)
                .withFrom(ReadingRules.TWO_LEVELS);
        return new RuleSet(STANDARD_PREFIX + "2025.1", rules, DatedSettings.ofLibrary(List.of(twoLevels)));
    }

    /** The standard set in a version. */
    static RuleSet standard(String version) {
        if (STANDARD.name().equals(STANDARD_PREFIX + version)) {
            return STANDARD;
        }
        throw new IllegalArgumentException("there is no version '" + version + "' of the standard rules; there is: "
                + STANDARD.name().substring(STANDARD_PREFIX.length()));
    }
}
