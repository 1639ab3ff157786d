package vn.childplan.core.time;

import static vn.childplan.core.time.Day.day;
import static vn.childplan.core.time.SpecialDay.Certainty.BACKGROUND;
import static vn.childplan.core.time.SpecialDay.Certainty.COMPUTED;
import static vn.childplan.core.time.SpecialDay.Certainty.PROPOSED;
import static vn.childplan.core.time.SpecialDay.Certainty.SEEN;
import static vn.childplan.core.time.SpecialDay.Kind.OFF;
import static vn.childplan.core.time.SpecialDay.Kind.WORKED;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.time.SpecialDay.Certainty;
import vn.childplan.core.time.SpecialDay.Kind;

/** The days off of 2025 and 2026 as the tests assume them, from the press reports on the yearly decisions. */
final class TestCalendar {
    static final OfficialCalendar OF_2025_AND_2026 = build();

    private TestCalendar() {}

    private static OfficialCalendar build() {
        List<SpecialDay> days = new ArrayList<>();
        add(days, OFF, "Tết Dương lịch", SEEN, "Wed 1/1/2025");
        add(days, OFF, "Tết Âm lịch", SEEN, "Mon 27/1/2025", "Tue 28/1/2025", "Wed 29/1/2025", "Thu 30/1/2025");
        add(days, OFF, "Tết Âm lịch", SEEN, "Fri 31/1/2025");
        add(days, OFF, "Giỗ Tổ", SEEN, "Mon 7/4/2025");
        add(days, OFF, "30/4 – 1/5", SEEN, "Wed 30/4/2025", "Thu 1/5/2025");
        add(days, OFF, "nghỉ, làm bù 26/4", SEEN, "Fri 2/5/2025");
        add(days, WORKED, "làm bù 2/5", SEEN, "Sat 26/4/2025");
        add(days, OFF, "Quốc khánh", BACKGROUND, "Mon 1/9/2025", "Tue 2/9/2025");
        add(days, OFF, "Tết Dương lịch", SEEN, "Thu 1/1/2026");
        add(days, OFF, "nghỉ, làm bù 10/1", PROPOSED, "Fri 2/1/2026");
        add(days, WORKED, "làm bù 2/1", PROPOSED, "Sat 10/1/2026");
        add(days, OFF, "Tết Âm lịch", SEEN, "Mon 16/2/2026", "Tue 17/2/2026", "Wed 18/2/2026", "Thu 19/2/2026");
        add(days, OFF, "Tết Âm lịch", SEEN, "Fri 20/2/2026");
        add(days, OFF, "Giỗ Tổ, nghỉ bù", COMPUTED, "Mon 27/4/2026");
        add(days, OFF, "30/4 – 1/5", SEEN, "Thu 30/4/2026", "Fri 1/5/2026");
        add(days, OFF, "Quốc khánh", BACKGROUND, "Mon 31/8/2026", "Tue 1/9/2026", "Wed 2/9/2026");
        add(days, WORKED, "làm bù 31/8", BACKGROUND, "Sat 22/8/2026");
        add(days, OFF, "Ngày Văn hóa Việt Nam", PROPOSED, "Tue 24/11/2026");
        return OfficialCalendar.of("calendar of the tests", List.of(2025, 2026), days);
    }

    private static void add(List<SpecialDay> days, Kind kind, String name, Certainty certainty, String... dates) {
        for (String date : dates) {
            days.add(new SpecialDay(day(date), kind, name, "press", certainty));
        }
    }
}
