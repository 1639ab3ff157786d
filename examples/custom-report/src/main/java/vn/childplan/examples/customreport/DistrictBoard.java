package vn.childplan.examples.customreport;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.drafting.PlanCitation;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/**
 * Which districts have not reported, and which officer follows them: the list that one office wants every Monday, under its
 * letterhead, with the plan as letters cite it, a column that may be blank and a chart.
 */
public final class DistrictBoard {
    /** From the office's own records; the names are invented. Nobody has called Sơn Hà yet. */
    private static final Map<String, String> OFFICERS =
            Map.of("ubnd-huyen-minh-long", "Nguyễn Văn A", "ubnd-huyen-son-ha", "Trần Thị B");

    private static final Map<String, Integer> CALLS = Map.of("ubnd-huyen-minh-long", 2);

    private DistrictBoard() {}

    public static void main(String[] args) throws IOException {
        PlanUnderRules plan =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        Assessment assessment = plan.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-20"));
        ReportWriters writers = ReportWriters.of(List.of(new TextWriter()));
        writers.forFormat("txt").write(report(assessment), System.out);
    }

    static Report report(Assessment assessment) {
        ObligationRegister register = assessment.register();
        String cited = new PlanCitation(register, Wording.in(Text.VIETNAMESE)).full(ClauseRef.of("V"));
        return StatusList.of(assessment)
                .only(DistrictBoard::isOwed)
                .columns("bearer", "clause", "daysLate")
                .with(Column.words("officer", "Người theo dõi", 20, verdict -> OFFICERS.get(bearer(verdict))))
                .with(new Column<Verdict>("calls", "Số lần gọi", Column.Type.COUNT, 8, DistrictBoard::calls)
                        .withBlankAs("chưa gọi"))
                .in(Text.VIETNAMESE)
                .before(
                        "status",
                        Paragraph.of("Thực hiện " + cited + ", văn phòng theo dõi từng huyện qua điện thoại."))
                .after("status", chart(assessment))
                .with(Section.of("Việc của tuần", Paragraph.of("Gọi điện trước, gửi công văn sau.")))
                .withForm(IssuingOffice.of(AgencyId.of("so-y-te"), register.directory(), register.plan())
                        .report("Theo dõi báo cáo của các huyện", 2025));
    }

    private static Chart chart(Assessment assessment) {
        Agencies agencies = new Agencies(assessment.register().directory());
        List<Chart.Bar> bars = assessment.verdicts().stream()
                .filter(DistrictBoard::isOwed)
                .map(verdict -> Chart.Bar.of(agencies.name(AgencyId.of(bearer(verdict))), verdict.daysLate()))
                .toList();
        return Chart.of(Chart.Shape.STACKED_BARS, "late", "Số ngày quá hạn", bars.size() + " huyện chưa gửi.")
                .withBars("Huyện", List.of(new Cell.Coded("days", "Số ngày quá hạn")), bars);
    }

    private static boolean isOwed(Verdict verdict) {
        return verdict.status() == Status.OVERDUE && bearer(verdict).startsWith("ubnd-huyen-");
    }

    private static Cell calls(Verdict verdict) {
        Integer made = CALLS.get(bearer(verdict));
        return made == null ? Cell.BLANK : Cell.count(made);
    }

    private static String bearer(Verdict verdict) {
        return String.valueOf(verdict.obligation().bearer());
    }
}
