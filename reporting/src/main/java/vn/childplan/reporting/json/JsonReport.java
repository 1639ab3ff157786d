package vn.childplan.reporting.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Chart;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Legible;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.assessment.Rate;

/** One report on its way to JSON. */
final class JsonReport {
    private static final JsonFactory FACTORY =
            JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

    private final Report report;
    private final Legible legible = new Legible();
    private final RowLines lines = new RowLines();

    JsonReport(Report report) {
        this.report = report;
    }

    Replaced write(OutputStream out) throws IOException {
        try (JsonGenerator json = FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.setPrettyPrinter(lines.printer());
            new Body(json).document();
            json.writeRaw('\n');
        }
        return legible.replaced();
    }

    /** Writes the parts, each as one value. */
    private final class Body {
        private final JsonGenerator json;

        private Body(JsonGenerator json) {
            this.json = json;
        }

        void document() throws IOException {
            json.writeStartObject();
            text("name", report.name());
            text("locale", report.locale().toLanguageTag());
            text("title", report.title());
            json.writeFieldName("provenance");
            provenance(report.provenance());
            json.writeFieldName("form");
            form(report.form());
            blocks(report.blocks());
            json.writeEndObject();
        }

        private void provenance(Provenance provenance) throws IOException {
            json.writeStartObject();
            text("plan", provenance.plan().value());
            instant("asOf", provenance.asOf());
            text("ruleSet", provenance.ruleSet());
            var digests = provenance.digests();
            if (digests == null) {
                json.writeNullField("digests");
            } else {
                json.writeObjectFieldStart("digests");
                text("plan", digests.plan());
                text("directory", digests.directory());
                text("calendar", digests.calendar());
                text("rules", digests.rules());
                text("evidence", digests.evidence());
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void form(@Nullable OfficialForm form) throws IOException {
            if (form == null) {
                json.writeNull();
                return;
            }
            json.writeStartObject();
            text("parent", form.parent());
            text("issuer", form.issuer());
            text("symbol", form.symbol());
            text("place", form.place());
            text("date", form.date());
            json.writeNumberField("year", form.year());
            text("type", form.title() instanceof OfficialForm.Title.Named named ? named.type() : null);
            text("subject", form.title().subject());
            texts("addressees", form.addressees());
            texts("bases", form.bases());
            texts("recipients", form.recipients());
            texts("signing", form.signing());
            text("signer", form.signer());
            json.writeEndObject();
        }

        private void blocks(List<Block> blocks) throws IOException {
            json.writeArrayFieldStart("blocks");
            for (Block block : blocks) {
                json.writeStartObject();
                block(block);
                json.writeEndObject();
            }
            json.writeEndArray();
        }

        private void block(Block block) throws IOException {
            if (block instanceof Section section) {
                text("block", "section");
                text("heading", section.heading());
                blocks(section.blocks());
            } else if (block instanceof Paragraph paragraph) {
                text("block", "paragraph");
                text("kind", paragraph.kind());
                text("text", paragraph.text());
            } else if (block instanceof Figures figures) {
                text("block", "figures");
                rows("figures", figures.figures(), this::figure);
            } else if (block instanceof Table<?> table) {
                text("block", "table");
                table(table);
            } else if (block instanceof Chart chart) {
                text("block", "chart");
                chart(chart);
            } else if (block instanceof Agenda agenda) {
                text("block", "agenda");
                text("caption", agenda.caption());
                rows("entries", agenda.entries(), this::entry);
            }
        }

        private void figure(Figures.Figure figure) throws IOException {
            text("key", figure.key());
            text("label", figure.label());
            json.writeFieldName("value");
            cell(figure.value());
            text("note", figure.note());
        }

        private void table(Table<?> table) throws IOException {
            text("id", table.id());
            text("caption", table.caption());
            rows("columns", table.columns(), this::column);
            rows("rows", table.rows(), row -> row(table.columns(), row));
        }

        private void column(Column<?> column) throws IOException {
            text("key", column.key());
            text("heading", column.heading());
            text("type", column.type());
        }

        private void row(List<? extends Column<?>> columns, List<Cell> cells) throws IOException {
            for (int i = 0; i < cells.size(); i++) {
                json.writeFieldName(columns.get(i).key());
                cell(cells.get(i));
            }
        }

        private void chart(Chart chart) throws IOException {
            text("id", chart.id());
            text("caption", chart.caption());
            text("alternative", chart.alternative());
            text("shape", chart.shape());
            text("barHeading", chart.barHeading());
            rows("categories", chart.categories(), this::codeAndLabel);
            rows("bars", chart.bars(), this::bar);
        }

        private void bar(Chart.Bar bar) throws IOException {
            text("label", bar.label());
            text("day", bar.day());
            json.writeArrayFieldStart("counts");
            for (long count : bar.counts()) {
                json.writeNumber(count);
            }
            json.writeEndArray();
        }

        private void entry(Agenda.Entry entry) throws IOException {
            text("uid", entry.uid());
            text("day", entry.day());
            text("summary", entry.summary());
            text("description", entry.description());
            json.writeNumberField("sequence", entry.sequence());
            instant("changed", entry.changed());
            json.writeArrayFieldStart("reminders");
            for (int days : entry.reminders()) {
                json.writeNumber(days);
            }
            json.writeEndArray();
            json.writeBooleanField("cancelled", entry.cancelled());
        }

        private void cell(Cell cell) throws IOException {
            if (cell instanceof Cell.Blank) {
                json.writeNull();
            } else if (cell instanceof Cell.Count count) {
                json.writeNumber(count.value());
            } else if (cell instanceof Cell.Share share) {
                share(share.rate());
            } else if (cell instanceof Cell.Coded coded) {
                coded(coded);
            } else if (cell instanceof Cell.Several several) {
                json.writeStartArray();
                for (Cell.Coded coded : several.values()) {
                    coded(coded);
                }
                json.writeEndArray();
            } else {
                json.writeString(legible.of(cell.machine()));
            }
        }

        private void coded(Cell.Coded coded) throws IOException {
            json.writeStartObject();
            codeAndLabel(coded);
            json.writeEndObject();
        }

        private void codeAndLabel(Cell.Coded coded) throws IOException {
            text("code", coded.code());
            text("label", coded.label());
        }

        private void share(Rate rate) throws IOException {
            json.writeStartObject();
            json.writeNumberField("numerator", rate.numerator());
            json.writeNumberField("denominator", rate.denominator());
            Optional<BigDecimal> percent = rate.percent(2, RoundingMode.DOWN);
            if (percent.isPresent()) {
                json.writeNumberField("percent", percent.get());
            } else {
                json.writeNullField("percent");
            }
            json.writeEndObject();
        }

        private <V> void rows(String name, Iterable<? extends V> values, Fields<V> fields) throws IOException {
            json.writeArrayFieldStart(name);
            for (V value : values) {
                json.writeStartObject();
                lines.row(true);
                fields.write(value);
                json.writeEndObject();
                lines.row(false);
            }
            json.writeEndArray();
        }

        private void texts(String name, List<String> values) throws IOException {
            json.writeArrayFieldStart(name);
            for (String value : values) {
                json.writeString(legible.of(value));
            }
            json.writeEndArray();
        }

        private void instant(String name, @Nullable Instant instant) throws IOException {
            text(name, instant == null ? null : VietnamTime.format(instant));
        }

        private void text(String name, @Nullable Object value) throws IOException {
            if (value == null) {
                json.writeNullField(name);
            } else {
                json.writeStringField(name, legible.of(value.toString()));
            }
        }
    }

    private interface Fields<V> {
        void write(V value) throws IOException;
    }
}
