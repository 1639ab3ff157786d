package vn.childplan.reporting.drawing;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;

/** Bars standing at their days on an axis of months, and the day of the report among them. */
final class TimeAxis {
    private static final int TOP = 46;
    private static final int HEIGHT = 170;
    private static final int BOTTOM = TOP + HEIGHT;
    private static final int LEFT = 40;
    private static final int RIGHT = Drawing.WIDTH - 16;
    private static final int WIDEST_BAR = 16;
    /** Between the line of the day of the report and its name. */
    private static final int GAP = 4;

    private static final int LABEL_ROW = 13;
    private static final int MOST_MONTHS_NAMED = 14;

    private final Drawing drawing;
    private final Wording words;
    private final List<Chart.Bar> bars;
    private final long highest;
    private final LocalDate first;
    private final LocalDate end;
    private final @Nullable LocalDate today;

    TimeAxis(Chart chart, Wording words, Drawing drawing, @Nullable Instant asOf) {
        this.drawing = drawing;
        this.words = words;
        this.bars = chart.bars();
        this.highest =
                Math.max(1, bars.stream().mapToLong(Chart.Bar::total).max().orElse(1));
        LocalDate earliest =
                bars.stream().map(TimeAxis::day).min(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate latest =
                bars.stream().map(TimeAxis::day).max(LocalDate::compareTo).orElse(LocalDate.EPOCH);
        LocalDate day = asOf == null ? null : VietnamTime.dateOf(asOf);
        // A day far from all bars would press them into a corner.
        boolean near = day != null && !day.isBefore(earliest.minusMonths(6)) && !day.isAfter(latest.plusMonths(6));
        this.today = near ? day : null;
        LocalDate from = today != null && today.isBefore(earliest) ? today : earliest;
        LocalDate to = today != null && today.isAfter(latest) ? today : latest;
        this.first = from.minusDays(5).withDayOfMonth(1);
        this.end = to.plusDays(5).plusMonths(1).withDayOfMonth(1);
    }

    private static LocalDate day(Chart.Bar bar) {
        return Objects.requireNonNull(bar.day(), "day");
    }

    void draw() throws IOException {
        drawing.begin(BOTTOM + 24);
        scale();
        months();
        double[] taken = new double[3];
        for (Chart.Bar bar : bars) {
            bar(bar, taken);
        }
        today();
        drawing.end();
    }

    private double x(LocalDate day) {
        double days = ChronoUnit.DAYS.between(first, end);
        return LEFT + (RIGHT - LEFT) * ChronoUnit.DAYS.between(first, day) / days;
    }

    private double height(long count) {
        return (double) HEIGHT * count / highest;
    }

    private void scale() throws IOException {
        long step = step(highest);
        for (long value = 0; value <= highest; value += step) {
            double y = BOTTOM - height(value);
            drawing.line(LEFT, y, RIGHT, y, value == 0 ? Drawing.Line.AXIS : Drawing.Line.GRID);
            drawing.label(words.number(value), LEFT - 6, y + 4, Drawing.Anchor.END, Drawing.Label.SCALE);
        }
    }

    private void months() throws IOException {
        long months = ChronoUnit.MONTHS.between(first, end);
        long every = (months + MOST_MONTHS_NAMED - 1) / MOST_MONTHS_NAMED;
        for (long i = 0; i < months; i++) {
            LocalDate month = first.plusMonths(i);
            double x = x(month);
            drawing.line(x, BOTTOM, x, BOTTOM + 4, Drawing.Line.AXIS);
            if (i % every == 0) {
                double middle = (x + x(month.plusMonths(1))) / 2;
                String year = i == 0 || month.getMonthValue() <= every ? "/" + month.getYear() : "";
                drawing.label(
                        month.getMonthValue() + year, middle, BOTTOM + 16, Drawing.Anchor.MIDDLE, Drawing.Label.SCALE);
            }
        }
    }

    private double barWidth() {
        return Math.max(3, Math.min(WIDEST_BAR, x(first.plusDays(4)) - x(first)));
    }

    private void bar(Chart.Bar bar, double[] taken) throws IOException {
        double width = barWidth();
        double x = x(day(bar)) - width / 2;
        double y = BOTTOM;
        for (int i = 0; i < bar.counts().size(); i++) {
            double height = height(bar.counts().get(i));
            if (height > 0) {
                y -= height;
                drawing.segment(bar, i, x, y, width, height);
            }
        }
        name(bar, y, taken);
    }

    /** The day and the number over the bar, in the lowest of three rows that is free there. */
    private void name(Chart.Bar bar, double top, double[] taken) throws IOException {
        String text = dayAndMonth(day(bar)) + ": " + words.number(bar.total());
        double half = text.length() * Drawing.CHARACTER / 2;
        double x = Math.max(LEFT + half, Math.min(RIGHT - half, x(day(bar))));
        for (int row = 0; row < taken.length; row++) {
            if (x - half > taken[row]) {
                double y = TOP - 8 - row * LABEL_ROW;
                taken[row] = x + half;
                drawing.line(x(day(bar)), y + 2, x(day(bar)), top, Drawing.Line.LEAD);
                drawing.label(text, x, y, Drawing.Anchor.MIDDLE, Drawing.Label.NAME);
                return;
            }
        }
    }

    /** The axis tells the year, which comes last behind one mark: 14/5/2025, 14 May 2025. */
    private String dayAndMonth(LocalDate day) {
        int year = String.valueOf(day.getYear()).length();
        String date = words.date(day);
        return date.substring(0, date.length() - year - 1);
    }

    private void today() throws IOException {
        if (today != null) {
            double x = x(today);
            drawing.line(x, TOP, x, BOTTOM + 4, Drawing.Line.TODAY);
            String text = words.say("tính đến ", "as of ") + dayAndMonth(today);
            double length = text.length() * Drawing.CHARACTER;
            boolean right = !isFree(x - GAP - length, x) && x + GAP + length <= RIGHT && isFree(x, x + GAP + length);
            drawing.label(
                    text,
                    right ? x + GAP : x - GAP,
                    BOTTOM - HEIGHT / 2.0,
                    right ? Drawing.Anchor.START : Drawing.Anchor.END,
                    Drawing.Label.TODAY);
        }
    }

    /** Whether no bar that is as high as the middle stands between two places. */
    private boolean isFree(double from, double to) {
        double half = barWidth() / 2;
        return bars.stream()
                .filter(bar -> height(bar.total()) >= HEIGHT / 2.0 - Drawing.LETTERS)
                .mapToDouble(bar -> x(day(bar)))
                .noneMatch(x -> x + half > from && x - half < to);
    }

    /** A round number of about a quarter of the highest value, at least 1: 1, 2, 5, 10, 20, 50, … */
    private static long step(long highest) {
        long unit = 1;
        while (true) {
            for (long factor : new long[] {1, 2, 5}) {
                if (highest <= 4 * unit * factor) {
                    return unit * factor;
                }
            }
            unit *= 10;
        }
    }
}
