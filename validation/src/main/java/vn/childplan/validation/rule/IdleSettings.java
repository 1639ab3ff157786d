package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * Finds the settings without which every fact would be judged alike: those whose value holds anyway, and those on all of whose
 * days others hold. The settings of a parameter lie within each other or apart, so one pass from the general to the particular
 * is enough.
 */
final class IdleSettings {
    private final Set<Setting> idle = new HashSet<>();
    private final Function<Setting, Object> standard;
    /** Those that have begun and not ended, the innermost first. */
    private final Deque<Open> open = new ArrayDeque<>();

    /** A setting, what would hold in its place, and the first of its days on which none within it is known to hold. */
    private static final class Open {
        final Setting setting;
        final Object without;
        LocalDate uncovered;

        Open(Setting setting, Object without) {
            this.setting = setting;
            this.without = without;
            this.uncovered = first(setting);
        }
    }

    private IdleSettings(Function<Setting, Object> standard) {
        this.standard = standard;
    }

    /**
     * Those among the settings that change nothing.
     *
     * @param byParameter the settings of each parameter
     * @param standard the value that a parameter has where nothing is set
     */
    static Set<Setting> among(Collection<List<Setting>> byParameter, Function<Setting, Object> standard) {
        IdleSettings settings = new IdleSettings(standard);
        byParameter.forEach(settings::look);
        return Set.copyOf(settings.idle);
    }

    private void look(List<Setting> ofParameter) {
        for (Setting setting :
                ofParameter.stream().sorted(Setting.GENERAL_FIRST).toList()) {
            while (!open.isEmpty() && !first(setting).isBefore(end(open.peek().setting))) {
                close();
            }
            Object without = open.isEmpty()
                    ? standard.apply(setting)
                    : open.peek().setting.value();
            open.push(new Open(setting, without));
        }
        while (!open.isEmpty()) {
            close();
        }
    }

    private void close() {
        Open closed = open.pop();
        Setting setting = closed.setting;
        if (setting.value().equals(closed.without) || !closed.uncovered.isBefore(end(setting))) {
            idle.add(setting);
        }
        Open around = open.peek();
        if (around != null && !first(setting).isAfter(around.uncovered)) {
            around.uncovered = end(setting);
        }
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
