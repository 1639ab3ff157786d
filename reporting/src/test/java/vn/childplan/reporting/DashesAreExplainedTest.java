package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.PortfolioReport;
import vn.childplan.reporting.builder.RegisterList;
import vn.childplan.reporting.builder.StatusList;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.portfolio.Portfolio;

/** The plan has five dashes under IV.5 without numbers: a document that numbers them says what the number counts. */
final class DashesAreExplainedTest {
    private static final Pattern NUMBERED = Pattern.compile("\\bIV\\.5-[1-5]\\b");

    private static List<String> numbering(Locale locale, String explained) {
        List<String> kinds = new ArrayList<>();
        List<Report> reports = new ArrayList<>(EveryDocument.in(locale));
        reports.add(RegisterList.of(SampleReports.plan()).in(locale));
        reports.add(StatusList.of(EveryDocument.ASSESSMENT).in(locale));
        reports.add(PortfolioReport.of(Portfolio.ofPlans(List.of(SampleReports.plan()))
                        .assess(EvidenceLog.EMPTY, EveryDocument.ASSESSMENT.asOf()))
                .in(locale));
        for (Report report : reports) {
            String text = ReadableText.of(report, "md");
            String kind = report.name().replaceFirst("-.*", "");
            if (NUMBERED.matcher(text).find()) {
                kinds.add(kind);
                assertTrue(text.contains(explained), kind + ": " + text);
            }
        }
        return kinds;
    }

    @Test
    void aListThatNumbersThemSaysSo() {
        assertEquals(
                List.of("matrix", "scoreboard", "review", "register", "status", "portfolio"),
                numbering(
                        Text.VIETNAMESE,
                        "Số sau dấu “-” là thứ tự của gạch đầu dòng: “IV.5-1” là gạch đầu dòng thứ nhất khoản 5 Mục IV."));
        assertEquals(
                List.of("matrix", "scoreboard", "review", "register", "status", "portfolio"),
                numbering(
                        Locale.ENGLISH,
                        "The number behind a hyphen counts the dashes of a clause: “IV.5-1” is dash 1 of clause IV.5."));
    }
}
