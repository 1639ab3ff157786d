package vn.childplan.examples.customreport;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.reporting.model.Section;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** Which districts have not reported, and which officer follows them: the list that one office wants every Monday. */
public final class DistrictBoard {
    /** From the office's own records; the names are invented. */
    private static final Map<String, String> OFFICERS =
            Map.of("ubnd-huyen-minh-long", "Nguyễn Văn A", "ubnd-huyen-son-ha", "Trần Thị B");

    private DistrictBoard() {}

    public static void main(String[] args) throws IOException {
        PlanUnderRules plan =
                new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
        Assessment assessment = plan.assess(QuangNgai.sampleEvidence(), VietnamTime.parse("2025-05-20"));
        ReportWriters writers = ReportWriters.of(List.of(new TextWriter()));
        writers.forFormat("txt").write(report(assessment), System.out);
    }

    static Report report(Assessment assessment) {
        return StatusList.of(assessment)
                .only(verdict ->
                        verdict.status() == Status.OVERDUE && bearer(verdict).startsWith("ubnd-huyen-"))
                .columns("bearer", "clause", "daysLate")
                .with(Column.words("officer", "Người theo dõi", 20, verdict -> OFFICERS.get(bearer(verdict))))
                .in(Text.VIETNAMESE)
                .before("status", Paragraph.of("Văn phòng theo dõi từng huyện qua điện thoại."))
                .with(Section.of("Việc của tuần", Paragraph.of("Gọi điện trước, gửi công văn sau.")));
    }

    private static String bearer(Verdict verdict) {
        return String.valueOf(verdict.obligation().bearer());
    }
}
