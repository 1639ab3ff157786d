package vn.childplan.reporting.drafting;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * A plan as other documents cite it: in full at the first mention, by its number afterwards
 * (NĐ 30/2020/NĐ-CP, Điều 8). Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanCitation {
    private final Plan plan;
    private final AgencyDirectory directory;
    private final Agencies agencies;
    private final Wording words;
    private final List<DatedDocument> amendments;

    /** The citation of a plan as issued, in one language. */
    public PlanCitation(Plan plan, AgencyDirectory directory, Wording words) {
        this(plan, directory, words, List.of());
    }

    /** The citation of the plan of a register, with what has amended it, in one language. */
    public PlanCitation(ObligationRegister register, Wording words) {
        this(register.plan(), register.directory(), words, register.amendments());
    }

    private PlanCitation(Plan plan, AgencyDirectory directory, Wording words, List<DatedDocument> amendments) {
        this.plan = plan;
        this.directory = directory;
        this.agencies = new Agencies(directory);
        this.words = words;
        this.amendments = amendments;
    }

    /**
     * Type, number, date, issuer and title: "Kế hoạch số 65/KH-UBND ngày 31/3/2025 của UBND tỉnh về triển khai …"; of a plan that
     * was amended with what amended it, "(được sửa đổi, bổ sung theo Kế hoạch số … ngày …)".
     */
    public String full() {
        return words.say(
                        numbered() + about(),
                        numbered() + issuerGloss() + " “" + plan.title() + "”"
                                + PlanSubject.inEnglish(plan)
                                        .map(subject -> " (" + subject + ")")
                                        .orElse(""))
                + asAmended();
    }

    private String asAmended() {
        if (amendments.isEmpty()) {
            return "";
        }
        String by = amendments.stream()
                .map(document -> words.of(document.cited()))
                .collect(Collectors.joining(words.say(" và ", " and ")));
        return words.say(" (được sửa đổi, bổ sung theo ", " (as amended by ") + by + ")";
    }

    private String about() {
        String title = TitleInSentence.of(plan, directory);
        return title.startsWith("về ") ? " " + title : " về " + title;
    }

    /** A clause of it, with the plan in full: "Mục V Kế hoạch số …". */
    public String full(ClauseRef clause) {
        String place = words.of(clause.inSentence());
        return words.say(place + " " + full(), place + " of " + full());
    }

    /** Who issued it, for those who cannot read its name. */
    private String issuerGloss() {
        return agencies.kind(plan.issuer())
                .map(kind -> switch (kind) {
                    case PROVINCIAL_COMMITTEE -> " (the People's Committee of the province)";
                    case DISTRICT_COMMITTEE -> " (the People's Committee of the district)";
                    case COMMUNE_COMMITTEE -> " (the People's Committee of the commune)";
                    case CENTRAL_BODY,
                            PARTY_BODY,
                            PEOPLES_COUNCIL,
                            PROVINCIAL_OFFICE,
                            DEPARTMENT,
                            SECTOR_BODY,
                            FATHERLAND_FRONT,
                            SOCIO_POLITICAL_ORGANISATION,
                            ASSOCIATION,
                            PRESS,
                            UNIT -> "";
                })
                .orElse("");
    }

    /** Type, number, date and issuer; in English with what it is about, where its title tells that. */
    public String dated() {
        return words.say(
                numbered(),
                numbered()
                        + PlanSubject.inEnglish(plan)
                                .map(subject -> " on " + subject)
                                .orElse(""));
    }

    private String numbered() {
        String issuer = agencies.name(plan.issuer());
        String date = words.date(plan.date());
        return words.say(
                plan.type().vietnameseName() + " số " + plan.number() + " ngày " + date + " của " + issuer,
                type() + " " + plan.number() + " of " + date + " by " + issuer);
    }

    /** Type and number. */
    public String brief() {
        return words.say(plan.type().vietnameseName() + " số " + plan.number(), type() + " " + plan.number());
    }

    /** In English; other types than a plan by their own names, in quotation marks. */
    private String type() {
        return plan.type() == DocumentType.PLAN ? "Plan" : "“" + plan.type().vietnameseName() + "”";
    }

    /**
     * Where the plan has a sender report, "UBND tỉnh (qua Sở Y tế)": by its reporting regime, else by what its clauses assign where
     * these say one place; its issuer if it asks for no reports.
     */
    public String whereReportsGo(AgencyId sender) {
        if (plan.reporting().isEmpty()) {
            List<AssignedDuty> assigned = assignedReports();
            List<String> places = assigned.stream()
                    .map(duty -> whereItGoes(
                            Objects.requireNonNull(duty.addressee(), "only these are kept"), duty.channel(), sender))
                    .distinct()
                    .toList();
            return places.size() == 1 ? places.get(0) : agencies.name(plan.issuer());
        }
        ReportingDuty regime = plan.reporting().get(0);
        return whereItGoes(regime.addressee(), regime.channel(), sender);
    }

    /** The reports that clauses ask for outside a reporting regime, with an addressee; not what the issuer sends further up. */
    private List<AssignedDuty> assignedReports() {
        return plan.assignments().stream()
                .flatMap(assignment -> assignment.duties().stream())
                .filter(duty -> duty.duty() == DutyKind.REPORT && duty.addressee() != null)
                .filter(duty ->
                        duty.bearers().stream().noneMatch(party -> plan.issuer().equals(party.agency())))
                .toList();
    }

    /** To whom a report goes, and through whom, unless that is the sender itself. */
    private String whereItGoes(AgencyId addressee, @Nullable AgencyId channel, AgencyId sender) {
        String to = agencies.name(addressee);
        return channel == null || channel.equals(sender)
                ? to
                : to + words.say(" (qua ", " (through ") + agencies.name(channel) + ")";
    }
}
