package vn.childplan.reporting.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The rows of a long table, read back from the data in its page by a reader of JSON that is not ours. */
public final class StoredRows {
    /**
     * One cell.
     *
     * @param display as people read it
     * @param machine as programs do
     */
    public record Stored(String display, String machine) {}

    private StoredRows() {}

    /** The rows, each with a cell a column. */
    public static List<List<Stored>> of(Element table) {
        String data = table.closest("div.table")
                .selectFirst("script[type=application/json]")
                .data();
        JsonNode read = JsonMapper.shared().readTree(data);
        List<List<Stored>> rows = new ArrayList<>();
        for (int i = 0; i < read.get("rows").asInt(); i++) {
            rows.add(new ArrayList<>());
        }
        for (JsonNode column : read.get("columns")) {
            List<Stored> cells = cells(column.get("cells"));
            int row = 0;
            if (column.has("runs")) {
                JsonNode runs = column.get("runs");
                for (int i = 0; i < runs.size(); i += 2) {
                    for (int times = runs.get(i + 1).asInt(); times > 0; times--) {
                        rows.get(row++).add(cells.get(runs.get(i).asInt()));
                    }
                }
            } else {
                for (Stored cell : cells) {
                    rows.get(row++).add(cell);
                }
            }
        }
        return rows;
    }

    private static List<Stored> cells(JsonNode column) {
        List<Stored> cells = new ArrayList<>();
        String before = "";
        for (JsonNode cell : column) {
            if (cell.isString() || (cell.isArray() && cell.get(0).isNumber())) {
                before = cell.isString()
                        ? cell.asString()
                        : before.substring(0, cell.get(0).asInt()) + cell.get(1).asString();
                cells.add(new Stored(before, before));
            } else if (cell.isArray()) {
                List<String> labels = new ArrayList<>();
                List<String> codes = new ArrayList<>();
                for (JsonNode part : cell) {
                    labels.add(part.get("text").asString());
                    codes.add(machine(part));
                }
                cells.add(new Stored(String.join("; ", labels), String.join(" ", codes)));
            } else {
                cells.add(new Stored(cell.get("text").asString(), machine(cell)));
            }
        }
        return cells;
    }

    private static String machine(JsonNode part) {
        for (String form : List.of("code", "time", "value")) {
            if (part.has(form)) {
                return part.get(form).asString();
            }
        }
        throw new AssertionError("no machine form in " + part);
    }
}
