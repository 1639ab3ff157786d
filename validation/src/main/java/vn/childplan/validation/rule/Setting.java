package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.Validity;

/**
 * A parameter of a rule set to a value.
 *
 * @param rule the id of the rule
 * @param parameter the name of the parameter
 * @param value the value
 * @param validity the days of the facts for which it holds
 * @param warnFrom the first day of the facts that are judged as before, but of which it is told how they would come out by this
 *     setting; null if nobody is to be warned before its first day
 * @param reason why it is set so, in words of whoever sets it, or null; no verdict depends on it
 * @param basis on what that rests: a decision, a guideline, or null; no verdict depends on it
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Setting(
        String rule,
        String parameter,
        Object value,
        Validity validity,
        @Nullable LocalDate warnFrom,
        @Nullable String reason,
        @Nullable String basis) {
    /**
     * The one that another is an exception from before that other: what begins first, and of these what ends last. In this
     * order settings can be made one after the other without one of them taking another away.
     */
    public static final Comparator<Setting> GENERAL_FIRST = Setting::compareGeneralFirst;

    public Setting {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(parameter, "parameter");
        Objects.requireNonNull(value, "value");
        Objects.requireNonNull(validity, "validity");
        if (warnFrom != null && !warnsBefore(validity.from(), warnFrom)) {
            throw new IllegalArgumentException("a warning from " + warnFrom + " needs a later day from which " + rule
                    + " " + parameter + " holds");
        }
    }

    private static int compareGeneralFirst(Setting one, Setting other) {
        int byFirstDay = first(one).compareTo(first(other));
        return byFirstDay != 0 ? byFirstDay : last(other).compareTo(last(one));
    }

    private static LocalDate first(Setting setting) {
        return setting.from() == null ? LocalDate.MIN : setting.from();
    }

    private static LocalDate last(Setting setting) {
        LocalDate to = setting.validity().to();
        return to == null ? LocalDate.MAX : to;
    }

    /** Whether a warning from one day on comes before the first day of what it warns of. */
    static boolean warnsBefore(@Nullable LocalDate first, LocalDate warning) {
        return first != null && warning.isBefore(first);
    }

    /** For all facts, without a word why. */
    public static Setting of(String rule, String parameter, Object value) {
        return new Setting(rule, parameter, value, Validity.ALWAYS, null, null, null);
    }

    /** The same, for facts of these days alone. */
    public Setting withValidity(Validity days) {
        LocalDate warning = warnFrom != null && warnsBefore(days.from(), warnFrom) ? warnFrom : null;
        return new Setting(rule, parameter, value, days, warning, reason, basis);
    }

    /** The same, for facts from that day on; of all days for null. */
    public Setting withFrom(@Nullable LocalDate first) {
        return withValidity(new Validity(first, validity.to()));
    }

    /**
     * The same, with a warning for facts from that day on up to its own first day: they are judged as before, and where this
     * setting would change the verdict, that is a finding.
     */
    public Setting withWarningFrom(@Nullable LocalDate first) {
        return new Setting(rule, parameter, value, validity, first, reason, basis);
    }

    /** Whether facts of a day are judged as before and warned of it. */
    boolean warnsOn(LocalDate day) {
        LocalDate first = validity.from();
        return warnFrom != null && first != null && !day.isBefore(warnFrom) && day.isBefore(first);
    }

    /** The same, and why. */
    public Setting withReason(@Nullable String why) {
        return new Setting(rule, parameter, value, validity, warnFrom, why, basis);
    }

    /** The same, and on what it rests. */
    public Setting withBasis(@Nullable String document) {
        return new Setting(rule, parameter, value, validity, warnFrom, reason, document);
    }

    /** The first day of the facts for which it holds; null for no first. */
    public @Nullable LocalDate from() {
        return validity.from();
    }

    /** The last day of the facts for which it holds; null for no last. */
    public @Nullable LocalDate until() {
        return validity.to() == null ? null : validity.to().minusDays(1);
    }

    /** The value and for which days: "14 từ ngày 01/7/2025 đến hết ngày 31/12/2025". */
    public Text words() {
        StringBuilder vi = new StringBuilder(value.toString());
        StringBuilder en = new StringBuilder(value.toString());
        if (from() != null) {
            vi.append(" từ ngày ").append(TimeFormat.date(from()).vi());
            en.append(" from ").append(TimeFormat.date(from()).en());
        }
        if (until() != null) {
            vi.append(" đến hết ngày ").append(TimeFormat.date(until()).vi());
            en.append(" until ").append(TimeFormat.date(until()).en());
        }
        if (warnFrom != null) {
            vi.append(", cảnh báo từ ngày ").append(TimeFormat.date(warnFrom).vi());
            en.append(", warned of from ").append(TimeFormat.date(warnFrom).en());
        }
        return Text.of(vi.toString(), en.toString());
    }

    /** Why it is set and on what that rests, in lines for people; empty if nothing is said. */
    public List<Text> why() {
        return RuleSetDescription.lines(reason, basis);
    }

    /** The same without the words why. */
    public Setting effect() {
        return new Setting(rule, parameter, value, validity, warnFrom, null, null);
    }

    /** Whether both set the same parameter. */
    public boolean isForTheSameAs(Setting other) {
        return rule.equals(other.rule) && parameter.equals(other.parameter);
    }

    /**
     * Whether some of its days are also another's, and some of either are not: then it would be open which of the two holds.
     * Days of the one within those of the other are an exception from it.
     */
    boolean crosses(Setting other) {
        return beginsBeforeAndEndsWithin(other) || other.beginsBeforeAndEndsWithin(this);
    }

    private boolean beginsBeforeAndEndsWithin(Setting other) {
        LocalDate end = validity.to();
        LocalDate first = other.validity.from();
        return end != null
                && first != null
                && (from() == null || from().isBefore(first))
                && first.isBefore(end)
                && (other.validity.to() == null || end.isBefore(other.validity.to()));
    }

    /** What it does: a digest of rules is made of it. */
    @Override
    public String toString() {
        return "Setting[rule=" + rule + ", parameter=" + parameter + ", value=" + value + ", from=" + from()
                + (until() == null ? "" : ", until=" + until())
                + (warnFrom == null ? "" : ", warnFrom=" + warnFrom) + "]";
    }
}
