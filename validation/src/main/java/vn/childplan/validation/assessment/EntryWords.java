package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;

/** How findings name whose an entry or an obligation is: "Sở Tư pháp, khoản 7 Mục II, năm 2025". */
final class EntryWords {
    private final AgencyDirectory directory;

    EntryWords(AgencyDirectory directory) {
        this.directory = directory;
    }

    /** A warning about an entry, which says whose it is. */
    Finding of(String code, Evidence entry, Text what, Text remedy) {
        Text message = about(entry.agency(), entry.clause(), entry.period(), what);
        return Finding.of(code, Severity.WARNING, message, remedy).withEntry(entry);
    }

    /** What is said, after whose it is; the agency is null where a plan leaves it open. */
    Text about(@Nullable AgencyId agency, ClauseRef clause, @Nullable ReportingPeriod period, Text what) {
        return Text.of(
                about(agency, clause, period, what, Text.VIETNAMESE),
                about(agency, clause, period, what, Locale.ENGLISH));
    }

    private String about(
            @Nullable AgencyId agency, ClauseRef clause, @Nullable ReportingPeriod period, Text what, Locale locale) {
        String whose = agency == null ? "" : name(agency) + ", ";
        String when = period == null ? "" : ", " + TimeFormat.period(period).in(locale);
        return whose + clause.inSentence().in(locale) + when + ": " + what.in(locale);
    }

    /** As people call it; its id if the directory does not have it. */
    String name(AgencyId agency) {
        return directory.nameOf(agency);
    }

    /** Several agencies by name. */
    String names(Collection<AgencyId> agencies) {
        return agencies.stream().map(this::name).collect(Collectors.joining(", "));
    }

    /** A plan as people cite it: "Kế hoạch số 65/KH-UBND ngày 31/3/2025". */
    static Text cited(PlanId plan) {
        LocalDate date = plan.date();
        return date == null
                ? Text.of("kế hoạch số " + plan.number(), "plan " + plan.number())
                : new DatedDocument(plan.number(), date).cited();
    }

    /** Several values as files write them. */
    static String list(Collection<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }
}
