package vn.childplan.core.finding;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;

/**
 * Something to mend or to know, whoever finds it: a reader in a file, a constraint in a value, the review in a plan, the
 * derivation in a clause, judging in an entry. Whoever shows findings needs to know this one record.
 *
 * <pre>{@code
 * Finding.of("evidence.no-duty", Severity.WARNING, message, remedy).withEntry(entry);
 * }</pre>
 *
 * <p>What it is about are parts and no alternatives, because several may be known of one finding: an entry is about a
 * clause, and both may stand at a place in a file. Without any it is about the whole. It lives behind the values that it
 * can be about and before the readers, so that every module can report by it.
 *
 * @param code its permanent code; of a rule its id
 * @param severity how much it weighs
 * @param agency whose entry or duty it is about, or null
 * @param clause the clause of the plan it is about, or null
 * @param period for which period that is, or null
 * @param entry the entry of evidence it is about, or null
 * @param place where it stands in what was read, or null if it comes from no source
 * @param message what is the matter
 * @param basis the clause, law or practice by which it matters, or null if the message says all
 * @param remedy what would mend it
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Finding(
        String code,
        Severity severity,
        @Nullable AgencyId agency,
        @Nullable ClauseRef clause,
        @Nullable ReportingPeriod period,
        @Nullable Evidence entry,
        @Nullable Place place,
        Text message,
        @Nullable Text basis,
        Text remedy) {
    public Finding {
        Objects.requireNonNull(code, "code");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(remedy, "remedy");
    }

    /** A finding about the whole, by its own right. */
    public static Finding of(String code, Severity severity, Text message, Text remedy) {
        return new Finding(code, severity, null, null, null, null, null, message, null, remedy);
    }

    /** The same about that clause; null is the whole. */
    public Finding withClause(@Nullable ClauseRef about) {
        return new Finding(code, severity, agency, about, period, entry, place, message, basis, remedy);
    }

    /** The same about what an agency owes under a clause for a period; null where that is open, or the whole. */
    public Finding withDuty(@Nullable AgencyId owes, @Nullable ClauseRef under, @Nullable ReportingPeriod ofClause) {
        return new Finding(code, severity, owes, under, ofClause, entry, place, message, basis, remedy);
    }

    /** The same about that entry, and so about its agency, clause and period. */
    public Finding withEntry(Evidence about) {
        return new Finding(
                code, severity, about.agency(), about.clause(), about.period(), about, place, message, basis, remedy);
    }

    /** The same at that place. */
    public Finding withPlace(Place at) {
        return new Finding(code, severity, agency, clause, period, entry, at, message, basis, remedy);
    }

    /** The same, weighing that much. */
    public Finding withSeverity(Severity weight) {
        return new Finding(code, weight, agency, clause, period, entry, place, message, basis, remedy);
    }

    /** The same, resting on that clause, law or practice. */
    public Finding withBasis(Text rests) {
        return new Finding(code, severity, agency, clause, period, entry, place, message, rests, remedy);
    }

    /** The finding on one line, whatever the source contains: where, what is the matter, what would mend it, code. */
    public String line(Locale locale) {
        StringBuilder line = new StringBuilder();
        if (place != null) {
            line.append(place).append(": ");
        } else if (clause != null) {
            line.append(clause).append(": ");
        }
        line.append(message.in(locale));
        // A message may end in what it quotes: "the cell shows the error #REF!".
        line.append(line.charAt(line.length() - 1) == '…' ? " " : ". ").append(remedy.in(locale));
        if (!endsSentence(line)) {
            line.append('.');
        }
        return Excerpt.oneLine(line.append(" [").append(code).append(']').toString());
    }

    private static boolean endsSentence(CharSequence text) {
        return ".?!…".indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** By its parts, as for any record. Written by hand, as that of {@link AgencyId}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Finding that && parts().equals(that.parts());
    }

    @Override
    public int hashCode() {
        return parts().hashCode();
    }

    private List<@Nullable Object> parts() {
        return Arrays.asList(code, severity, agency, clause, period, entry, place, message, basis, remedy);
    }

    /** The line in English. */
    @Override
    public String toString() {
        return line(Locale.ENGLISH);
    }
}
