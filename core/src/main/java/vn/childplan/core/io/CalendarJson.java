package vn.childplan.core.io;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import org.apiguardian.api.API;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.ProblemSink;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.core.time.SpecialDay;

/**
 * An official calendar as JSON, as {@link PublishedSchema#CALENDAR} describes it. Limits and text forms are those of
 * {@link PlanJson}.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class CalendarJson {
    private CalendarJson() {}

    /** What stands in the file; a calendar itself stops at the first of its errors. */
    record Document(
            @JsonProperty String name,
            @JsonProperty SortedSet<Integer> years,
            @JsonProperty List<SpecialDay> days) {
        Document {
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(years, "years");
            Objects.requireNonNull(days, "days");
        }
    }

    /**
     * Reads a calendar; does not close {@code in}.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<OfficialCalendar> read(InputStream in, String source) {
        Problems problems = new Problems(source);
        ProblemSink sink = problems::add;
        RecordBinder binder = new RecordBinder(sink);
        Json json = JsonText.read(in, sink).orElse(null);
        if (json == null) {
            return problems.orValue(null);
        }
        Document document = binder.bind(Document.class, json, Pointer.ROOT).orElse(null);
        checkDays(json, binder, problems);
        return problems.orValue(
                document == null || !problems.isEmpty()
                        ? null
                        : new OfficialCalendar(document.name(), document.years(), document.days()));
    }

    private static void checkDays(Json tree, RecordBinder binder, Problems problems) {
        if (!(tree instanceof Json.Obj calendar)) {
            return;
        }
        SortedSet<?> years = calendar.get("years").orElse(null) instanceof Json.Arr list
                ? binder.madeOf(list, SortedSet.class).orElse(null)
                : null;
        Set<LocalDate> seen = new HashSet<>();
        List<Json> days = calendar.items("days");
        for (int i = 0; i < days.size(); i++) {
            Optional<SpecialDay> day = binder.madeOf(days.get(i), SpecialDay.class);
            if (day.isPresent()) {
                LocalDate date = day.get().date();
                boolean held = years == null || years.contains(date.getYear());
                if (!held || !seen.add(date)) {
                    report(problems, days.get(i), i, date, held);
                }
            }
        }
    }

    private static void report(Problems problems, Json day, int index, LocalDate date, boolean held) {
        problems.add(
                held ? "calendar.duplicate-day" : "calendar.year-not-held",
                day.at().line(),
                day.at().column(),
                Pointer.ROOT.to("days").to(index).toString(),
                held
                        ? Text.of("ngày " + date + " có hai dòng", date + " appears twice")
                        : Text.of(
                                "lịch không có năm " + date.getYear(), "the calendar does not hold " + date.getYear()),
                held
                        ? Text.of("Chỉ giữ lại một dòng.", "Keep one row.")
                        : Text.of(
                                "Thêm năm vào 'years' hoặc bỏ dòng này.", "Add the year to 'years' or drop the row."));
    }

    /** Reads the calendar of a file. */
    public static Reading<OfficialCalendar> read(Path file) {
        return Reading.ofFile(file, CalendarJson::read);
    }

    /** Writes a calendar, the same bytes for the same calendar; does not close {@code out}. */
    public static void write(OfficialCalendar calendar, OutputStream out) throws IOException {
        RecordWriter.write(calendar, out);
    }
}
