package vn.childplan.testkit.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/**
 * What the scenarios of a run share: a file that several name is read once, and a plan under rules is one, so that its
 * obligations are derived once. For one thread at a time.
 */
final class SharedParts {
    private final PlanUnderRules byDefault;
    private final Map<Class<?>, Map<Path, Reading<?>>> files = new HashMap<>();
    private final List<PlanUnderRules> plans = new ArrayList<>();

    SharedParts(PlanUnderRules byDefault) {
        this.byDefault = byDefault;
        plans.add(byDefault);
    }

    /** What a scenario stands under that gives nothing. */
    PlanUnderRules byDefault() {
        return byDefault;
    }

    /** What a file holds. One with problems is read anew by each that names it, so that these have its name as given there. */
    @SuppressWarnings("unchecked") // the value is kept by its class
    <T> Reading<T> file(Path file, Class<T> type, Function<Path, Reading<T>> reader) {
        Map<Path, Reading<?>> read = files.computeIfAbsent(type, each -> new HashMap<>());
        Path key = file.toAbsolutePath().normalize();
        Reading<T> known = (Reading<T>) read.get(key);
        if (known == null) {
            known = reader.apply(file);
            if (known.value().isPresent()) {
                read.put(key, known);
            }
        }
        return known;
    }

    /** A plan under rules, the same one for the same four objects. */
    @SuppressWarnings("ReferenceEquality") // comparing plans and directories would cost more than it saves
    PlanUnderRules under(Plan plan, AgencyDirectory directory, OfficialCalendar calendar, RuleSet rules) {
        for (PlanUnderRules each : plans) {
            if (each.plan() == plan
                    && each.directory() == directory
                    && each.calendar() == calendar
                    && each.rules() == rules) {
                return each;
            }
        }
        PlanUnderRules made = new PlanUnderRules(plan, directory, calendar, rules);
        plans.add(made);
        return made;
    }
}
