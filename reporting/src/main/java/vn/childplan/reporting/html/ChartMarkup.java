package vn.childplan.reporting.html;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.drawing.DrawnChart;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Wording;

/** Charts as drawings inside the page, each with its words for those who cannot see it and with its numbers as a table. */
final class ChartMarkup {
    private final Markup markup;
    private final TableMarkup tables;
    private final Wording words;
    private final @Nullable Instant asOf;

    /** @param asOf the instant to mark on a time axis, or null */
    ChartMarkup(Markup markup, TableMarkup tables, Wording words, @Nullable Instant asOf) {
        this.markup = markup;
        this.tables = tables;
        this.words = words;
        this.asOf = asOf;
    }

    void write(Chart chart, String id, String tableId) throws IOException {
        List<String> fills = Palette.of(chart.categories());
        markup.open("figure", "id", id);
        markup.line();
        markup.element("figcaption", chart.caption());
        markup.line();
        if (!chart.bars().isEmpty()) {
            legend(chart, fills);
            markup.open("div", "class", "scroll", "tabindex", "0", "role", "group", "aria-label", chart.caption());
            DrawnChart.draw(chart, words, asOf, new SvgDrawing(markup, chart, id, fills, words));
            markup.close();
            markup.line();
        }
        markup.element("p", chart.alternative(), "class", "note");
        markup.line();
        markup.open("details");
        markup.element("summary", words.say("Số liệu của biểu đồ", "The numbers of this chart"));
        markup.line();
        tables.write(chart.counts(), tableId, "");
        markup.close();
        markup.close();
        markup.line();
    }

    private void legend(Chart chart, List<String> fills) throws IOException {
        markup.open("ul", "class", "legend");
        for (int i = 0; i < fills.size(); i++) {
            Cell.Coded category = chart.categories().get(i);
            markup.open("li");
            markup.element("span", "", "class", "key " + fills.get(i));
            markup.text(category.label());
            markup.close();
        }
        markup.close();
        markup.line();
    }
}
