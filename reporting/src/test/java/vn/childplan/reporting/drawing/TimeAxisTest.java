package vn.childplan.reporting.drawing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;

/** Bars of 66 reports on 14/5 and 69 on 14/11, as 65/KH-UBND has them. */
class TimeAxisTest {
    private static final Chart CHART = new Chart(
            "deadlines",
            "Thời hạn",
            "Hai ngày.",
            Chart.Shape.TIMELINE,
            "Ngày",
            List.of(new Cell.Coded("MET", "đúng hạn")),
            List.of(bar("2025-05-14", 66), bar("2025-11-14", 69)));

    private static Chart.Bar bar(String day, long count) {
        return new Chart.Bar(day, LocalDate.parse(day), List.of(count));
    }

    /** Where the name of the day of the report begins or ends. */
    private static final class Names implements Drawing {
        private final List<String> anchors = new ArrayList<>();

        @Override
        public void begin(int height) {}

        @Override
        public void segment(Chart.Bar bar, int category, double x, double y, double width, double height) {}

        @Override
        public void inside(int category, String text, double x, double y) {}

        @Override
        public void line(double x1, double y1, double x2, double y2, Line line) {}

        @Override
        public void label(String text, double x, double y, Anchor anchor, Label label) {
            if (label == Label.TODAY) {
                anchors.add(text + " " + anchor);
            }
        }

        @Override
        public void end() {}
    }

    /** A label of 15 letters is as long as some thirty days: left of its line it lay over the bar of six days before. */
    @ParameterizedTest
    @CsvSource({"2025-05-20, tính đến 20/5 START", "2025-05-10, tính đến 10/5 END", "2025-08-20, tính đến 20/8 END"})
    void theNameOfTheDayStandsWhereNoBarIs(String day, String name) throws IOException {
        assertEquals(List.of(name), names(VietnamTime.parse(day)));
    }

    private static List<String> names(Instant asOf) throws IOException {
        Names names = new Names();
        DrawnChart.draw(CHART, Wording.in(Text.VIETNAMESE), asOf, names);
        return names.anchors;
    }

    @Test
    void withoutADayThereIsNoName() throws IOException {
        Names names = new Names();
        DrawnChart.draw(CHART, Wording.in(Text.VIETNAMESE), null, names);
        assertEquals(List.of(), names.anchors);
    }
}
