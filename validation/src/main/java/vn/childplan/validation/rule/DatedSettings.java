package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import vn.childplan.core.time.Validity;

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

    /**
     * The settings that no later one replaces, from the last to the first: one for all facts replaces all before it, another
     * the one of the same days.
     */
    private static List<Setting> inForce(List<Setting> settings) {
        Set<List<String>> settled = new HashSet<>();
        Set<List<Object>> dated = new HashSet<>();
        List<Setting> kept = new ArrayList<>();
        for (int i = settings.size() - 1; i >= 0; i--) {
            Setting setting = settings.get(i);
            List<String> parameter = List.of(setting.rule(), setting.parameter());
            boolean replaced = settled.contains(parameter)
                    || !dated.add(List.of(setting.rule(), setting.parameter(), setting.validity()));
            if (setting.validity().equals(Validity.ALWAYS)) {
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
        return settingOn(rule, parameter, date).map(Setting::value).orElse(parameter.standard());
    }

    private Optional<Setting> settingOn(Rule rule, Parameter<?> parameter, LocalDate date) {
        return of(rule.id(), parameter.name()).stream()
                .filter(setting -> setting.validity().contains(date))
                .max(Setting.GENERAL_FIRST);
    }

    /** The settings of a rule that hold for the facts of a day, in the order of its parameters. */
    List<Setting> inForce(Rule rule, LocalDate date) {
        return rule.about().parameters().stream()
                .flatMap(parameter -> settingOn(rule, parameter, date).stream())
                .toList();
    }

    /** Those that hold for later facts, and of which facts of a day are warned. */
    List<Setting> announcedOn(LocalDate date) {
        return all.stream().filter(setting -> setting.warnsOn(date)).toList();
    }

    /** One already set whose days cross those of another; empty if there is none. */
    Optional<Setting> crossing(Setting added) {
        return of(added.rule(), added.parameter()).stream()
                .filter(added::crosses)
                .findFirst();
    }

    /** Those without which every fact would be judged alike, where {@code standard} says what holds if nothing is set. */
    Set<Setting> thatChangeNothing(Function<Setting, Object> standard) {
        return IdleSettings.among(
                byParameter.values().stream()
                        .flatMap(ofRule -> ofRule.values().stream())
                        .toList(),
                standard);
    }
}
