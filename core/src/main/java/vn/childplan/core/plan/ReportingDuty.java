package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.constraint.AgainstDirectory;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Term;

/**
 * The reporting regime: who reports what, until when, to whom and through whom, and the duty to report difficulties.
 *
 * @param ref its number
 * @param heading its heading
 * @param wording its words
 * @param reporters who reports
 * @param reports the reports asked for, in order
 * @param addressee to whom
 * @param channel through whom ("qua"), or null if directly
 * @param escalation the duty to report difficulties beyond one's authority, or null if the plan has none
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record ReportingDuty(
        @JsonProperty ClauseRef ref,
        @JsonProperty @NotBlank @ComposedText String heading,
        @JsonProperty @NotBlank @ComposedText String wording,
        @JsonProperty @NotEmpty List<@Valid Party> reporters,
        @JsonProperty List<@Valid PeriodicReport> reports,

        @JsonProperty @KnownAgency(groups = AgainstDirectory.class)
        AgencyId addressee,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @KnownAgency(groups = AgainstDirectory.class) @Nullable
        AgencyId channel,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Valid @Nullable
        Escalation escalation)
        implements Clause {

    /**
     * One report of the regime.
     *
     * @param wording the plan's words for its deadline
     * @param period what it is about
     * @param deadline until when
     */
    public record PeriodicReport(
            @JsonProperty @NotBlank @ComposedText String wording,
            @JsonProperty ReportingPeriod period,
            @JsonProperty Deadline deadline) {
        public PeriodicReport {
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(period, "period");
            Objects.requireNonNull(deadline, "deadline");
        }
    }

    /**
     * The duty to report difficulties; it arises when one does.
     *
     * @param wording the plan's words
     * @param bearers whom they bind
     */
    public record Escalation(
            @JsonProperty @NotBlank @ComposedText String wording,
            @JsonProperty @NotEmpty List<@Valid Party> bearers) {
        public Escalation {
            Objects.requireNonNull(wording, "wording");
            bearers = List.copyOf(bearers);
        }
    }

    public ReportingDuty {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(heading, "heading");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(addressee, "addressee");
        reporters = List.copyOf(reporters);
        reports = List.copyOf(reports);
    }

    /** A regime that reports straight to the addressee and asks for no difficulties; the {@code with…} methods say more. */
    public static ReportingDuty of(
            ClauseRef ref,
            String heading,
            String wording,
            List<Party> reporters,
            List<PeriodicReport> reports,
            AgencyId addressee) {
        return new ReportingDuty(ref, heading, wording, reporters, reports, addressee, null, null);
    }

    public ReportingDuty withChannel(AgencyId agency) {
        return new ReportingDuty(ref, heading, wording, reporters, reports, addressee, agency, escalation);
    }

    public ReportingDuty withEscalation(Escalation difficulties) {
        return new ReportingDuty(ref, heading, wording, reporters, reports, addressee, channel, difficulties);
    }

    @Override
    public Kind kind() {
        return Kind.REPORTING;
    }

    @Override
    public List<String> lines() {
        return List.of(heading, wording);
    }

    @Override
    public List<Term> terms() {
        return reports.stream()
                .map(report -> new Term(report.period(), report.period().days().first(), report.deadline()))
                .toList();
    }

    /** To report, if it asks for reports, and to report difficulties, if it asks for these. */
    @Override
    public SortedSet<DutyKind> dutyKinds() {
        SortedSet<DutyKind> kinds = new TreeSet<>();
        if (!reports.isEmpty()) {
            kinds.add(DutyKind.REPORT);
        }
        if (escalation != null) {
            kinds.add(DutyKind.ESCALATE);
        }
        return kinds;
    }

    /** A difficulty is reported when it arises, at no time set before. */
    @Override
    public List<Term> terms(DutyKind duty) {
        return duty == DutyKind.REPORT ? terms() : List.of();
    }
}
