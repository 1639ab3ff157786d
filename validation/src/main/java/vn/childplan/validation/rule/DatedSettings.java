package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.Validity;

/**
 * What a rule set sets otherwise than the standard values of its rules, and since when: what it found set where it began, and
 * what was set since. Immutable.
 */
final class DatedSettings {
    /** What was set where this began; null for nothing, or for a set of the library. */
    private final @Nullable DatedSettings base;
    /** Those set since, that no later one replaces. */
    private final List<Setting> stated;
    /** Those that hold, of the base and stated, in the order of setting. */
    private final List<Setting> all;

    private final Map<String, Map<String, List<Setting>>> byParameter = new HashMap<>();

    private DatedSettings(@Nullable DatedSettings base, List<Setting> stated, List<Setting> all) {
        this.base = base;
        this.stated = List.copyOf(stated);
        this.all = List.copyOf(all);
        for (Setting setting : all) {
            byParameter
                    .computeIfAbsent(setting.rule(), rule -> new HashMap<>())
                    .computeIfAbsent(setting.parameter(), parameter -> new ArrayList<>())
                    .add(setting);
        }
    }

    /** Those of a set of the library: nobody has stated them. */
    static DatedSettings ofLibrary(List<Setting> all) {
        return new DatedSettings(null, List.of(), all).asBase();
    }

    /** The same, where what is set from here on is compared with what holds by now. */
    DatedSettings asBase() {
        return new DatedSettings(this, List.of(), all);
    }

    /** In the order of setting. */
    List<Setting> all() {
        return all;
    }

    /** With those of another set as well. */
    DatedSettings and(DatedSettings other) {
        DatedSettings both = base == null ? other.base : other.base == null ? base : base.and(other.base);
        return new DatedSettings(both, joined(stated, other.stated), joined(all, other.all));
    }

    /** With these set one after the other, each in the place of what it replaces. */
    DatedSettings with(List<Setting> added) {
        return new DatedSettings(base, inForce(joined(stated, added)), inForce(joined(all, added)));
    }

    /** Those of which this holds, as if the others had never been. */
    DatedSettings where(Predicate<Setting> holds) {
        return new DatedSettings(
                base == null ? null : base.where(holds),
                stated.stream().filter(holds).toList(),
                all.stream().filter(holds).toList());
    }

    private static List<Setting> joined(List<Setting> first, List<Setting> added) {
        List<Setting> joined = new ArrayList<>(first);
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
        Setting setting = settingOn(rule, parameter, date);
        return setting == null ? parameter.standard() : setting.value();
    }

    /** Of those that hold on a day, the most special one; null if none does. */
    private @Nullable Setting settingOn(Rule rule, Parameter<?> parameter, LocalDate date) {
        Setting special = null;
        for (Setting setting : of(rule.id(), parameter.name())) {
            boolean holds = setting.validity().contains(date);
            if (holds && (special == null || Setting.GENERAL_FIRST.compare(special, setting) < 0)) {
                special = setting;
            }
        }
        return special;
    }

    /** The settings of a rule that hold for the facts of a day, in the order of its parameters. */
    List<Setting> inForce(Rule rule, LocalDate date) {
        return rule.about().parameters().stream()
                .flatMap(parameter -> Stream.ofNullable(settingOn(rule, parameter, date)))
                .toList();
    }

    /** Those that hold for later facts, and of which facts of a day are warned. */
    List<Setting> announcedOn(LocalDate date) {
        List<Setting> announced = new ArrayList<>();
        for (Setting setting : all) {
            if (setting.warnsOn(date)) {
                announced.add(setting);
            }
        }
        return announced;
    }

    /** One already set whose days cross those of another; empty if there is none. */
    Optional<Setting> crossing(Setting added) {
        return of(added.rule(), added.parameter()).stream()
                .filter(added::crosses)
                .findFirst();
    }

    /** As {@code contains}, but of the very setting without comparing its parts, which the generated method links first. */
    private boolean holds(Setting setting) {
        return all.stream().anyMatch(each -> Objects.equals(each, setting));
    }

    /** Whether it is as the library has it, so that nobody need be told of it. */
    boolean isOfLibrary(Setting setting) {
        return base == null ? holds(setting) : base.isOfLibrary(setting) && !stated.contains(setting);
    }

    /**
     * Those stated without which every fact would be judged alike, where {@code standard} says what holds if nothing is set.
     * What is stated here is compared with the base, and what was stated there with what that began with.
     */
    Set<Setting> thatChangeNothing(Function<Setting, Object> standard) {
        if (base == null) {
            return Set.of();
        }
        Set<Setting> idle = new HashSet<>(base.thatChangeNothing(standard));
        idle.retainAll(Set.copyOf(all));
        idle.removeAll(Set.copyOf(stated));
        Set<List<String>> looked = new HashSet<>();
        for (Setting setting : stated) {
            if (looked.add(List.of(setting.rule(), setting.parameter()))) {
                idle.addAll(idle(setting.rule(), setting.parameter(), base, standard.apply(setting)));
            }
        }
        return idle;
    }

    private Set<Setting> idle(String rule, String parameter, DatedSettings before, Object standard) {
        Set<Setting> ofParameter = stated.stream()
                .filter(setting ->
                        setting.rule().equals(rule) && setting.parameter().equals(parameter))
                .collect(Collectors.toSet());
        return IdleSettings.among(ofParameter, of(rule, parameter), before.of(rule, parameter), standard);
    }
}
