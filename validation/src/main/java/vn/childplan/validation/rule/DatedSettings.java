package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** What a rule set sets otherwise than the standard values of its rules, and since when. Immutable. */
final class DatedSettings {
    private final List<Setting> all;
    private final Map<String, Map<String, List<Setting>>> byParameter = new HashMap<>();

    private DatedSettings(List<Setting> all) {
        this.all = List.copyOf(all);
        for (Setting setting : all) {
            byParameter
                    .computeIfAbsent(setting.rule(), rule -> new HashMap<>())
                    .computeIfAbsent(setting.parameter(), parameter -> new ArrayList<>())
                    .add(setting);
        }
    }

    static DatedSettings of(List<Setting> all) {
        return new DatedSettings(all);
    }

    /** In the order of setting. */
    List<Setting> all() {
        return all;
    }

    /** With those of another set as well. */
    DatedSettings and(DatedSettings other) {
        return new DatedSettings(joined(other.all));
    }

    /** With these set one after the other, each in the place of what it replaces. */
    DatedSettings with(List<Setting> added) {
        return new DatedSettings(inForce(joined(added)));
    }

    /** Those of which this holds. */
    DatedSettings where(Predicate<Setting> holds) {
        return new DatedSettings(all.stream().filter(holds).toList());
    }

    private List<Setting> joined(List<Setting> added) {
        List<Setting> joined = new ArrayList<>(all);
        joined.addAll(added);
        return joined;
    }

    /** The settings that no later one replaces, from the last to the first: one for all facts replaces all before it. */
    private static List<Setting> inForce(List<Setting> settings) {
        Set<List<String>> settled = new HashSet<>();
        Set<List<Object>> dated = new HashSet<>();
        List<Setting> kept = new ArrayList<>();
        for (int i = settings.size() - 1; i >= 0; i--) {
            Setting setting = settings.get(i);
            List<String> parameter = List.of(setting.rule(), setting.parameter());
            LocalDate from = setting.from();
            boolean replaced = settled.contains(parameter)
                    || (from != null && !dated.add(List.of(setting.rule(), setting.parameter(), from)));
            if (from == null) {
                settled.add(parameter);
            }
            if (!replaced) {
                kept.add(setting);
            }
        }
        Collections.reverse(kept);
        return kept;
    }

    /** The values of all parameters of a rule for the facts of a day. */
    Settings on(Rule rule, LocalDate date) {
        List<Parameter<?>> parameters = rule.about().parameters();
        Object[] values = new Object[parameters.size()];
        for (int i = 0; i < values.length; i++) {
            values[i] = valueOn(rule, parameters.get(i), date);
        }
        return new Settings(parameters, values);
    }

    private List<Setting> of(String rule, String parameter) {
        return byParameter.getOrDefault(rule, Map.of()).getOrDefault(parameter, List.of());
    }

    private Object valueOn(Rule rule, Parameter<?> parameter, LocalDate date) {
        Object value = parameter.standard();
        LocalDate since = null;
        for (Setting setting : of(rule.id(), parameter.name())) {
            LocalDate from = setting.from() == null ? LocalDate.MIN : setting.from();
            if (!date.isBefore(from) && (since == null || from.isAfter(since))) {
                value = setting.value();
                since = from;
            }
        }
        return value;
    }
}
