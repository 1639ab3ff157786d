package vn.childplan.reporting.drafting;

import java.util.List;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.Plan;
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
                brief() + " ngày " + date + " của " + issuer + (isJoint() ? " và các cơ quan cùng ban hành" : ""),
                brief() + " of " + date + " by " + issuer
                        + (isJoint() ? " and the agencies that issued it jointly" : ""));
    }

    /** Type and number. */
    public String brief() {
        return words.say(plan.type().vietnameseName() + " số " + plan.number(), type() + " " + plan.number());
    }

    /** 12/KHLT-SGDĐT-CAT-TĐTN: of several agencies (liên tịch), of which a plan has the first. */
    private boolean isJoint() {
        return plan.number().symbol().split("-", 2)[0].endsWith("LT");
    }

    /** In English; other types than a plan by their own names, in quotation marks. */
    private String type() {
        return plan.type() == DocumentType.PLAN ? "Plan" : "“" + plan.type().vietnameseName() + "”";
    }
}
