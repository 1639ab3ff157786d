package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.Validity;

/**
 * Finds the settings of one parameter without which every fact would be judged alike: those whose value holds anyway, and
 * those on all of whose days others hold.
 */
final class IdleSettings {
    private final Collection<Setting> stated;
    private final Map<Validity, Setting> replaced = new HashMap<>();
    private final Object standard;

    /**
     * Days on which the same settings hold.
     *
     * @param holds the setting that holds; null where the standard value does
     * @param below the one that would hold without it; null for the standard value
     */
    private record Stretch(
            @Nullable Setting holds, @Nullable Setting below) {}

    private IdleSettings(Collection<Setting> stated, List<Setting> base, Object standard) {
        this.stated = stated;
        base.forEach(setting -> replaced.put(setting.validity(), setting));
        this.standard = standard;
    }

    /**
     * Those of the stated settings that change nothing.
     *
     * @param stated what is stated of the parameter
     * @param all all settings of it that hold, with those stated
     * @param base those that held before
     * @param standard the value that it has where nothing is set
     */
    static Set<Setting> among(Collection<Setting> stated, List<Setting> all, List<Setting> base, Object standard) {
        return new IdleSettings(stated, base, standard).among(stretches(all));
    }

    private Set<Setting> among(NavigableMap<LocalDate, Stretch> now) {
        boolean allStatedAnew = stated.stream().anyMatch(IdleSettings::isForAllFacts);
        Set<Setting> idle = new HashSet<>(stated);
        if (allStatedAnew && (!sameValues(now, withoutOneForAllFacts()) || crossesTheBase())) {
            idle.removeIf(IdleSettings::isForAllFacts);
        }
        for (Stretch stretch : now.values()) {
            Setting holds = stretch.holds();
            if (holds != null
                    && !isForAllFacts(holds)
                    && idle.contains(holds)
                    && !holdsWithout(holds, stretch.below(), allStatedAnew)) {
                idle.remove(holds);
            }
        }
        return idle;
    }

    /** Whether something stated cannot stand beside the base: only the one for all facts, which takes the base away, lets it. */
    private boolean crossesTheBase() {
        return stated.stream().anyMatch(setting -> replaced.values().stream().anyMatch(setting::crosses));
    }

    /** What would hold without the one for all facts: what it takes away from the base is there again. */
    private NavigableMap<LocalDate, Stretch> withoutOneForAllFacts() {
        Map<Validity, Setting> held = new HashMap<>(replaced);
        stated.stream()
                .filter(setting -> !isForAllFacts(setting))
                .forEach(setting -> held.put(setting.validity(), setting));
        return stretches(held.values());
    }

    private boolean sameValues(NavigableMap<LocalDate, Stretch> one, NavigableMap<LocalDate, Stretch> other) {
        Set<LocalDate> turns = new HashSet<>(one.keySet());
        turns.addAll(other.keySet());
        return turns.stream()
                .allMatch(day -> value(one.floorEntry(day).getValue().holds())
                        .equals(value(other.floorEntry(day).getValue().holds())));
    }

    private static boolean isForAllFacts(Setting setting) {
        return setting.validity().equals(Validity.ALWAYS);
    }

    /** Whether the value would be the same without a setting for some days: by what it replaces, or lies within. */
    private boolean holdsWithout(Setting setting, @Nullable Setting below, boolean allStatedAnew) {
        Setting was = allStatedAnew ? null : replaced.get(setting.validity());
        return was == null ? value(below).equals(setting.value()) : was.effect().equals(setting.effect());
    }

    private Object value(@Nullable Setting setting) {
        return setting == null ? standard : setting.value();
    }

    /** From the first of all days to the last, by their first day. */
    private static NavigableMap<LocalDate, Stretch> stretches(Collection<Setting> settings) {
        TreeMap<LocalDate, Set<Setting>> begin = new TreeMap<>();
        TreeMap<LocalDate, Set<Setting>> end = new TreeMap<>();
        TreeSet<LocalDate> turns = new TreeSet<>(Set.of(LocalDate.MIN));
        for (Setting setting : settings) {
            begin.computeIfAbsent(first(setting), day -> new HashSet<>()).add(setting);
            end.computeIfAbsent(end(setting), day -> new HashSet<>()).add(setting);
            turns.add(first(setting));
            turns.add(end(setting));
        }
        turns.remove(LocalDate.MAX);
        TreeSet<Setting> held = new TreeSet<>(Setting.GENERAL_FIRST);
        NavigableMap<LocalDate, Stretch> stretches = new TreeMap<>();
        for (LocalDate day : turns) {
            held.removeAll(end.getOrDefault(day, Set.of()));
            held.addAll(begin.getOrDefault(day, Set.of()));
            Setting holds = held.isEmpty() ? null : held.last();
            stretches.put(day, new Stretch(holds, holds == null ? null : held.lower(holds)));
        }
        return stretches;
    }

    private static LocalDate first(Setting setting) {
        LocalDate from = setting.validity().from();
        return from == null ? LocalDate.MIN : from;
    }

    private static LocalDate end(Setting setting) {
        LocalDate to = setting.validity().to();
        return to == null ? LocalDate.MAX : to;
    }
}
