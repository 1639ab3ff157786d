package vn.childplan.benchmarks;

import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** Time and memory over the number of obligations, both axes logarithmic: what is linear runs along the grey lines. */
final class GrowthPlot {
    private static final int SIDE = 300;
    private static final int LEFT = 60;
    private static final int GAP = 150;
    private static final int TOP = 40;
    private static final int FIRST_DECADE = 4;
    private static final int DECADES = 3;
    /** A decade is as high as it is wide, so that what is linear rises by half a right angle. */
    private static final int DECADE = SIDE / (DECADES + 1);

    private static final int HEIGHT = 6 * DECADE;

    private final StringBuilder svg = new StringBuilder();

    /** One line of a panel. */
    private record Series(String name, String colour, ToDoubleFunction<Growth.Measured> value) {}

    private GrowthPlot() {}

    static String of(List<Growth.Measured> sizes) {
        GrowthPlot plot = new GrowthPlot();
        plot.draw(sizes);
        return plot.svg.toString();
    }

    private void draw(List<Growth.Measured> sizes) {
        line(
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\" font-size=\"12\">",
                LEFT + 2 * SIDE + 2 * GAP, TOP + HEIGHT + 50);
        line("<rect width=\"100%%\" height=\"100%%\" fill=\"white\"/>");
        panel(
                LEFT,
                "processor time, milliseconds",
                -2,
                sizes,
                List.of(
                        new Series("derive", "#1b6ca8", one -> one.millis(Growth.Step.DERIVING)),
                        new Series("index", "#b8561d", one -> one.millis(Growth.Step.INDEXING)),
                        new Series("judge", "#2e7d32", one -> one.millis(Growth.Step.JUDGING)),
                        new Series("bare numbers", "#888888", one -> one.millis(Growth.Step.ARRAYS))));
        panel(
                LEFT + SIDE + GAP,
                "held in memory, kilobytes",
                1,
                sizes,
                List.of(
                        new Series("register", "#1b6ca8", one -> one.bytes().get(0) / 1024.0),
                        new Series("assessor", "#6a1b9a", one -> one.bytes().get(1) / 1024.0),
                        new Series("index", "#b8561d", one -> one.bytes().get(2) / 1024.0),
                        new Series("assessment", "#2e7d32", one -> one.bytes().get(3) / 1024.0)));
        line("</svg>");
    }

    private void panel(int x, String title, int lowest, List<Growth.Measured> sizes, List<Series> series) {
        line("<text x=\"%d\" y=\"%d\" font-weight=\"bold\">%s</text>", x, TOP - 15, title);
        for (int i = 0; i <= HEIGHT / DECADE; i++) {
            double y = TOP + HEIGHT - i * DECADE;
            line("<text x=\"%d\" y=\"%.1f\" text-anchor=\"end\">%s</text>", x - 6, y + 4, power(lowest + i));
            line("<path d=\"M%d %.1fh%d\" stroke=\"#ddd\"/>", x, y, SIDE);
        }
        for (int i = 0; i <= DECADES; i++) {
            double across = x + (i + 0.5) * DECADE;
            line(
                    "<text x=\"%.1f\" y=\"%d\" text-anchor=\"middle\">%s</text>",
                    across, TOP + HEIGHT + 18, power(FIRST_DECADE + i));
            line("<path d=\"M%.1f %dv%d\" stroke=\"#ddd\"/>", across, TOP, HEIGHT);
        }
        line("<text x=\"%d\" y=\"%d\" text-anchor=\"middle\">obligations</text>", x + SIDE / 2, TOP + HEIGHT + 38);
        line("<path d=\"M%d %dl%d %d\" stroke=\"#999\" stroke-dasharray=\"4 4\"/>", x, TOP + HEIGHT, SIDE, -SIDE);
        for (int s = 0; s < series.size(); s++) {
            curve(x, lowest, sizes, series.get(s), s);
        }
        line(
                "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" fill=\"none\" stroke=\"#555\"/>",
                x, TOP, SIDE, HEIGHT);
    }

    private void curve(int x, int lowest, List<Growth.Measured> sizes, Series series, int place) {
        StringBuilder points = new StringBuilder();
        for (Growth.Measured size : sizes) {
            double across = x + (Math.log10(size.obligations()) - FIRST_DECADE + 0.5) * DECADE;
            double up = TOP + HEIGHT - (Math.log10(series.value().applyAsDouble(size)) - lowest) * DECADE;
            points.append(String.format(Locale.ROOT, "%.1f,%.1f ", across, up));
            line("<circle cx=\"%.1f\" cy=\"%.1f\" r=\"3\" fill=\"%s\"/>", across, up, series.colour());
        }
        line(
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"1.5\"/>",
                points.toString().trim(), series.colour());
        line(
                "<text x=\"%d\" y=\"%d\" fill=\"%s\">%s</text>",
                x + SIDE + 10, TOP + 20 + 18 * place, series.colour(), series.name());
    }

    private static String power(int exponent) {
        return "10<tspan dy=\"-5\" font-size=\"9\">" + exponent + "</tspan>";
    }

    private void line(String format, Object... values) {
        svg.append(String.format(Locale.ROOT, format, values)).append('\n');
    }
}
