package vn.childplan.validation.rule;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.YearEvent;

/**
 * What a rule writes down when it is asked to explain itself: its inputs, and what followed. For one rule and one obligation,
 * and not safe for use by several threads at once.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
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

    /** What is set on the rule, where whoever set it says why. */
    public Notes set(List<Setting> settings) {
        for (Setting setting : settings) {
            for (Text why : setting.why()) {
                String value = setting.parameter() + " = " + setting.words().in(locale) + ". " + why.in(locale);
                input("thiết lập", "set", value);
            }
        }
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

    /** A value as people read it: dates as 14/5/2025 and 14 May 2025, instants in the time of Viet Nam, agencies by name. */
    public String show(@Nullable Object value) {
        if (value == null) {
            return "–";
        }
        if (value instanceof LocalDate date) {
            return TimeFormat.date(date).in(locale);
        }
        if (value instanceof Instant instant) {
            return TimeFormat.timeInSentence(instant).in(locale);
        }
        if (value instanceof Text text) {
            return text.in(locale);
        }
        if (value instanceof AgencyId id) {
            return directory.nameOf(id);
        }
        if (value instanceof Boolean yes) {
            return (yes ? Text.of("có", "yes") : Text.of("không", "no")).in(locale);
        }
        if (value instanceof YearEvent event) {
            return event.label().in(locale);
        }
        if (value instanceof Deadline deadline) {
            return TimeFormat.deadline(deadline).in(locale);
        }
        if (value instanceof List<?> list) {
            return String.join("; ", list.stream().map(this::show).toList());
        }
        return value.toString();
    }

    /** The reason that these notes amount to. */
    public Reason reason(RuleDescription rule, Outcome outcome) {
        List<Reason.Ground> grounds = rule.bases().stream()
                .map(basis -> new Reason.Ground(basis.kind(), basis.line(locale)))
                .toList();
        return new Reason(rule.id(), rule.title().in(locale), grounds, outcome, List.copyOf(inputs), consequence);
    }
}
