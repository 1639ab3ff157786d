package vn.childplan.reporting.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Board;
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
    private final class Body implements Block.Writer<IOException>, Cell.Writer<IOException> {
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

        private void provenance(@Nullable Provenance provenance) throws IOException {
            if (provenance == null) {
                json.writeNull();
                return;
            }
            json.writeStartObject();
            fact(provenance.source());
            instant("asOf", provenance.asOf());
            fact(provenance.rules());
            if (provenance.digests().isEmpty()) {
                json.writeNullField("digests");
            } else {
                json.writeObjectFieldStart("digests");
                for (Provenance.Fact digest : provenance.digests()) {
                    fact(digest);
                }
                json.writeEndObject();
            }
            json.writeEndObject();
        }

        private void fact(Provenance.Fact fact) throws IOException {
            text(fact.key(), fact.value());
        }

        private void form(@Nullable OfficialForm form) throws IOException {
            if (form == null) {
                json.writeNull();
                return;
            }
            json.writeStartObject();
            text("masthead", form.masthead().name());
            text("parent", form.parent());
            text("issuer", form.issuer());
            text("symbol", form.symbol());
            if (form.number() != null) {
                text("number", form.number());
            }
            text("place", form.place());
            text("date", form.date());
            json.writeNumberField("year", form.year());
            text("type", form.title().code());
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
            each(blocks);
            json.writeEndArray();
        }

        /** Of a board its parts, each as one value. */
        private void each(List<Block> blocks) throws IOException {
            for (Block block : blocks) {
                if (block instanceof Board board) {
                    each(board.parts());
                } else {
                    json.writeStartObject();
                    block.writeTo(this);
                    json.writeEndObject();
                }
            }
        }

        @Override
        public void section(Section section) throws IOException {
            text("block", "section");
            if (section.number() != null) {
                text("number", section.number());
            }
            text("heading", section.heading());
            blocks(section.blocks());
        }

        @Override
        public void paragraph(Paragraph paragraph) throws IOException {
            text("block", "paragraph");
            text("kind", paragraph.kind());
            text("text", paragraph.text());
        }

        @Override
        public void figures(Figures figures) throws IOException {
            text("block", "figures");
            rows("figures", figures.figures(), this::figure);
        }

        private void figure(Figures.Figure figure) throws IOException {
            text("key", figure.key());
            text("label", figure.label());
            json.writeFieldName("value");
            figure.value().writeTo(this);
            text("note", figure.note());
        }

        @Override
        public void table(Table<?> table) throws IOException {
            text("block", "table");
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
                cells.get(i).writeTo(this);
            }
        }

        @Override
        public void chart(Chart chart) throws IOException {
            text("block", "chart");
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

        @Override
        public void agenda(Agenda agenda) throws IOException {
            text("block", "agenda");
            text("caption", agenda.caption());
            rows("entries", agenda.entries(), this::entry);
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

        @Override
        public void blank(Cell.Blank blank) throws IOException {
            json.writeNull();
        }

        @Override
        public void words(Cell.Words words) throws IOException {
            machine(words);
        }

        @Override
        public void coded(Cell.Coded coded) throws IOException {
            json.writeStartObject();
            codeAndLabel(coded);
            json.writeEndObject();
        }

        @Override
        public void several(Cell.Several several) throws IOException {
            json.writeStartArray();
            for (Cell.Coded coded : several.values()) {
                coded(coded);
            }
            json.writeEndArray();
        }

        @Override
        public void count(Cell.Count count) throws IOException {
            json.writeNumber(count.value());
        }

        @Override
        public void day(Cell.Day day) throws IOException {
            machine(day);
        }

        @Override
        public void moment(Cell.Moment moment) throws IOException {
            machine(moment);
        }

        private void machine(Cell cell) throws IOException {
            json.writeString(legible.of(cell.machine()));
        }

        private void codeAndLabel(Cell.Coded coded) throws IOException {
            text("code", coded.code());
            text("label", coded.label());
        }

        @Override
        public void share(Cell.Share share) throws IOException {
            json.writeStartObject();
            json.writeNumberField("numerator", share.numerator());
            json.writeNumberField("denominator", share.denominator());
            Optional<BigDecimal> percent = share.percent();
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
