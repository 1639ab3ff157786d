package vn.childplan.validation.internal.judging;

import vn.childplan.validation.rule.Settings;
import vn.childplan.validation.rule.VerdictRule;

/**
 * The program for a duty of which entries of certain kinds are known: the rules that can matter to it, in their order, each
 * with its settings.
 */
final class ApplicableRules {
    /** How many of them conclude the verdict. They come first; those after them only note findings. */
    final int deciding;
    /** The place of each in {@link RulesOfDay}. */
    private final int[] places;

    private final VerdictRule.Check[] checks;
    private final Settings[] settings;

    ApplicableRules(RulesOfDay ofDay, int[] places, VerdictRule.Check[] checks) {
        this.places = places;
        this.checks = checks;
        this.settings = new Settings[places.length];
        int concluding = 0;
        for (int i = 0; i < places.length; i++) {
            settings[i] = ofDay.settings[places[i]];
            concluding += places[i] < ofDay.deciding ? 1 : 0;
        }
        this.deciding = concluding;
    }

    int count() {
        return places.length;
    }

    int place(int i) {
        return places[i];
    }

    VerdictRule.Check check(int i) {
        return checks[i];
    }

    Settings settings(int i) {
        return settings[i];
    }
}
