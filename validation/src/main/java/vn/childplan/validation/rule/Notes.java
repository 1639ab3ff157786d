package vn.childplan.validation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.VietnamTime;

/**
 * What a rule writes down when it is asked to explain itself: its inputs, and what followed. For one rule and one obligation,
 * and not safe for use by several threads at once.
 */
public final class Notes {
    private final Locale locale;
    private final AgencyDirectory directory;
    private final List<Reason.Input> inputs = new ArrayList<>();
    private String consequence = "";

    public Notes(Locale locale, AgencyDirectory directory) {
        this.locale = locale;
        this.directory = directory;
    }

    /** An input by its name; null shows as a dash. */
    public Notes input(String vi, String en, @Nullable Object value) {
        inputs.add(new Reason.Input(Text.of(vi, en).in(locale), show(value)));
        return this;
    }

    /** What followed. */
    public Notes so(String vi, String en) {
        consequence = Text.of(vi, en).in(locale);
        return this;
    }

    /** What followed; {@code %s} stands for the value as people read it. */
    public Notes so(String vi, String en, @Nullable Object value) {
        String shown = show(value);
        return so(vi.replace("%s", shown), en.replace("%s", shown));
    }

    /** A value as people read it: dates as 14/05/2025, instants in the time of Viet Nam, agencies by name. */
    public String show(@Nullable Object value) {
        if (value == null) {
            return "–";
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof Instant instant) {
            LocalDateTime local = LocalDateTime.ofInstant(instant, VietnamTime.OFFSET);
            return two(local.getHour()) + ":" + two(local.getMinute()) + ":" + two(local.getSecond()) + " "
                    + date(local.toLocalDate());
        }
        if (value instanceof Text text) {
            return text.in(locale);
        }
        if (value instanceof AgencyId id) {
            return directory.find(id).map(agency -> agency.name()).orElse(id.value());
        }
        if (value instanceof Boolean yes) {
            return (yes ? Text.of("có", "yes") : Text.of("không", "no")).in(locale);
        }
        if (value instanceof Deadline deadline) {
            return wording(deadline);
        }
        if (value instanceof List<?> list) {
            return String.join("; ", list.stream().map(this::show).toList());
        }
        return value.toString();
    }

    private String wording(Deadline deadline) {
        return switch (deadline.kind()) {
            case BEFORE -> "trước ngày " + show(((Deadline.Before) deadline).date());
            case NOT_LATER_THAN -> "chậm nhất ngày " + show(((Deadline.NotLaterThan) deadline).date());
            case WITHIN -> wording(((Deadline.Within) deadline).days());
            case AFTER_EVENT -> wording((Deadline.AfterEvent) deadline);
            case CONTINUOUS -> "thường xuyên trong năm " + ((Deadline.Continuous) deadline).year();
            case UNSPECIFIED -> ((Deadline.Unspecified) deadline).wording();
        };
    }

    private String wording(DateSpan days) {
        return show(days.first()) + " – " + show(days.last());
    }

    private static String wording(Deadline.AfterEvent deadline) {
        return deadline.count() + " " + deadline.unit() + ": " + deadline.event();
    }

    /** The reason that these notes amount to. */
    public Reason reason(RuleDescription rule, Outcome outcome) {
        return new Reason(
                rule.id(), rule.title().in(locale), rule.basis().in(locale), outcome, List.copyOf(inputs), consequence);
    }

    private static String date(LocalDate date) {
        return two(date.getDayOfMonth()) + "/" + two(date.getMonthValue()) + "/" + date.getYear();
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
