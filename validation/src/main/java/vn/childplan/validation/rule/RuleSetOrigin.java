package vn.childplan.validation.rule;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a rule set has its name from. A set that has been changed since is named by its base and a digest, so that no verdict
 * claims rules by which it was not judged; a name that somebody gave is his to answer for, and stays.
 *
 * @param name the name
 * @param given whether somebody gave it, so that it stays whatever is changed
 * @param description what its maker says of it
 * @param rules the rules that were named, in their order
 * @param settings what was set when they were named, in whatever order
 */
record RuleSetOrigin(
        String name, boolean given, RuleSetDescription description, List<Rule> rules, List<Setting> settings) {
    /** So many bytes of the digest stand in a name: enough to tell apart the sets that a team has. */
    private static final int SHOWN = 4;

    RuleSetOrigin {
        rules = List.copyOf(rules);
        settings = List.copyOf(settings);
    }

    /** The same, with what its maker says of it. */
    RuleSetOrigin with(RuleSetDescription words) {
        return new RuleSetOrigin(name, given, words, rules, settings);
    }

    /** What both together held, under both names. */
    RuleSetOrigin and(RuleSetOrigin other) {
        List<Rule> both = new ArrayList<>(rules);
        both.addAll(other.rules);
        Set<Setting> bothSettings = new LinkedHashSet<>(settings);
        bothSettings.addAll(other.settings);
        return new RuleSetOrigin(
                name + "+" + other.name, false, description, RuleList.inOrder(both), List.copyOf(bothSettings));
    }

    /** The name of a set that began as this and now holds these rules and settings. */
    String nameOf(List<Rule> held, List<Setting> set) {
        // Most sets are as they began, and then nothing need be sorted out.
        boolean unchanged =
                rules.equals(held) && (settings.equals(set) || effects(settings).equals(effects(set)));
        return given || unchanged ? name : name + "+" + digest(held, set);
    }

    private static Set<Setting> effects(Collection<Setting> settings) {
        return settings.stream().map(Setting::effect).collect(Collectors.toSet());
    }

    /**
     * Of what the rules say of themselves, in the order in which they are asked, and of the settings in one order. The code
     * of a rule cannot be digested: whoever changes it and keeps its words gives the set a name.
     */
    private static String digest(List<Rule> held, List<Setting> set) {
        StringBuilder text = new StringBuilder();
        for (Rule rule : held) {
            text.append(rule.stage()).append(' ').append(rule.about()).append('\n');
        }
        set.stream()
                .map(Setting::toString)
                .sorted()
                .forEach(line -> text.append(line).append('\n'));
        try {
            byte[] sha =
                    MessageDigest.getInstance("SHA-256").digest(text.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(sha, 0, SHOWN);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
