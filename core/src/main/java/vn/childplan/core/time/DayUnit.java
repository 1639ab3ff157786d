package vn.childplan.core.time;

import org.apiguardian.api.API;

/** How days are counted in a deadline relative to an event. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum DayUnit {
    /** Every day of the calendar. */
    CALENDAR_DAYS,
    /** Only the working days of an {@link OfficialCalendar} ("ngày làm việc"). */
    WORKING_DAYS
}
