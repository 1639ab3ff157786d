package vn.childplan.reporting.html;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.AllKinds;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Report;

/** Reports as pages, read back by an HTML parser that is not ours. */
final class Pages {
    private Pages() {}

    static Stream<Report> all() {
        return Stream.concat(
                Stream.of(AllKinds.report(), AllKinds.report(Locale.ENGLISH), timeline()),
                Stream.of(Text.VIETNAMESE, Locale.ENGLISH).map(Scoreboard.of(SampleReports.assessment())::in));
    }

    private static Report timeline() {
        return AllKinds.reportOf(
                Text.VIETNAMESE,
                new Chart(
                        "days",
                        "Các ngày",
                        "Hai ngày.",
                        Chart.Shape.TIMELINE,
                        "Ngày",
                        List.of(new Cell.Coded("MET", "xong")),
                        List.of(
                                new Chart.Bar("14/5/2025", LocalDate.of(2025, 5, 14), List.of(26L)),
                                new Chart.Bar("14/11/2025", LocalDate.of(2025, 11, 14), List.of(69L)))),
                new Chart("empty", "Không", "Không có.", Chart.Shape.TIMELINE, "Ngày", List.of(), List.of()));
    }

    static Document read(Report report) {
        return Jsoup.parse(new String(AllKinds.bytes(new HtmlWriter(), report), StandardCharsets.UTF_8));
    }
}
