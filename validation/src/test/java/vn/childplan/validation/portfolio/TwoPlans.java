package vn.childplan.validation.portfolio;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rule.RuleSet;

/**
 * Plans of one or two clauses, of a province with two departments and a commune, for tables that compare them. The later plan
 * is issued a day after the earlier one.
 */
final class TwoPlans {
    static final String EARLIER = "1/KH-UBND";
    static final String LATER = "2/KH-UBND";
    static final AgencyId PROVINCE = AgencyId.of("ubnd-tinh");
    static final AgencyId HEALTH = AgencyId.of("so-y-te");
    static final AgencyId COMMUNE = AgencyId.of("ubnd-xa-ba-gia");

    private static final AgencyDirectory DIRECTORY = AgencyDirectory.of(
            List.of(
                    Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh"),
                    Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                    Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp"),
                    Agency.of("ubnd-xa-ba-gia", AgencyKind.COMMUNE_COMMITTEE, "UBND xã Ba Gia")),
            List.of(
                    new AgencyGroup(
                            GroupId.of("cac-so"), "các sở", new TreeSet<>(Set.of(AgencyKind.DEPARTMENT)), List.of()),
                    new AgencyGroup(
                            GroupId.of("cac-huyen"),
                            "UBND cấp huyện",
                            new TreeSet<>(Set.of(AgencyKind.DISTRICT_COMMITTEE)),
                            List.of())),
            List.of());

    private TwoPlans() {}

    static Plan earlier(AgencyId issuer, Clause... clauses) {
        return plan(EARLIER, issuer, "2025-02-01", clauses);
    }

    static Plan later(AgencyId issuer, Clause... clauses) {
        return plan(LATER, issuer, "2025-02-02", clauses);
    }

    /** As {@link #later}, by the number of the earlier one. */
    static Plan laterOfTheSameNumber(Clause... clauses) {
        return plan(EARLIER, PROVINCE, "2025-02-02", clauses);
    }

    private static Plan plan(String number, AgencyId issuer, String date, Clause... clauses) {
        Plan.Builder plan = Plan.builder(DocumentNumber.of(number), issuer, LocalDate.parse(date))
                .place("Quảng Ngãi")
                .title(number)
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"));
        Stream.of(clauses).forEach(plan::add);
        return plan.build();
    }

    static PlanUnderRules underRules(Plan plan) {
        return new PlanUnderRules(plan, DIRECTORY, VietNam.calendar(), RuleSet.standard());
    }

    /** The plan; under the plan of that number, if any. */
    static PortfolioPlan of(Plan plan, @Nullable String superior) {
        return new PortfolioPlan(underRules(plan), null, superior == null ? null : PlanId.of(superior));
    }

    /** Two plans of which neither carries out the other. */
    static Portfolio sideBySide(Plan earlier, Plan later) {
        return Portfolio.ofPlans(List.of(underRules(earlier), underRules(later)));
    }

    /** An agency by its id, or a group by its id: "cac-so" has two members, "cac-huyen" none. */
    private static Party party(String id) {
        return id.startsWith("cac-")
                ? new Party.Group(id, List.of(GroupId.of(id)), false)
                : new Party.One(id, AgencyId.of(id), null);
    }

    /** Mục V, a report to the province by before that day; without a day for "-". */
    static ReportingDuty report(String words, String reporter, String period, String before) {
        return report(words, reporter, period, before, PROVINCE);
    }

    static ReportingDuty report(String words, String reporter, String period, String before, AgencyId addressee) {
        return ReportingDuty.of(
                ClauseRef.of("V"),
                "Báo cáo",
                words,
                List.of(party(reporter)),
                List.of(new ReportingDuty.PeriodicReport(before, ReportingPeriod.parse(period), deadline(before))),
                addressee);
    }

    /** Khoản 1 Mục II, for the year, to be done before that day; without a day for "-". */
    static PlanTask task(String words, String lead, String before) {
        return task(words, lead, "2025", before);
    }

    static PlanTask task(String words, String lead, String period, String before) {
        return PlanTask.of(
                ClauseRef.of("II.1"),
                words,
                Responsibility.leading("", List.of(party(lead))),
                Responsibility.coordinating("", List.of()),
                new Timing(
                        before,
                        before.equals("-")
                                ? new Schedule.Unspecified(2025, "theo quy định")
                                : new Schedule.Due(ReportingPeriod.parse(period), deadline(before))));
    }

    private static Deadline deadline(String before) {
        return before.equals("-")
                ? new Deadline.Unspecified("theo quy định")
                : Deadline.before(LocalDate.parse(before));
    }
}
