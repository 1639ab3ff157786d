package vn.childplan.core.time;

/** How days are counted in a deadline relative to an event. */
public enum DayUnit {
    /** Every day of the calendar. */
    CALENDAR_DAYS,
    /** Only the working days of an {@link OfficialCalendar} ("ngày làm việc"). */
    WORKING_DAYS
}
