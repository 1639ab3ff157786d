package vn.childplan.validation.reckoning;

import java.time.LocalDate;

/**
 * How the open words of a plan are read, as the parameters of the rules say it: enums by their names.
 *
 * @param level what "địa phương" means, by the date of the plan
 * @param timeBinds whether the time of a task binds those who coordinate, by the date of the plan
 * @param passesOn whether what is not yet due passes to the successors, by the date of the plan
 * @param eventBinds whether the event that a task is for is its last day
 * @param includesNamedDay whether "before D" includes D
 * @param restDay what happens to a last day off
 * @param restDayAfterEvent the same for a deadline counted from an event
 * @param dueSoonDays from how many days left a duty is due soon
 */
record Reading(
        Since<String> level,
        Since<Boolean> timeBinds,
        Since<Boolean> passesOn,
        Since<Boolean> eventBinds,
        Since<Boolean> includesNamedDay,
        Since<String> restDay,
        Since<String> restDayAfterEvent,
        Since<Integer> dueSoonDays) {
    /** As the rule set {@code standard/2025.1} reads. */
    static final Reading STANDARD = new Reading(
            new Since<>("DISTRICT", LocalDate.of(2025, 7, 1), "COMMUNE"),
            Since.always(false),
            Since.always(true),
            Since.always(false),
            Since.always(false),
            Since.always("NONE"),
            Since.always("NEXT_WORKING_DAY"),
            Since.always(7));
}
