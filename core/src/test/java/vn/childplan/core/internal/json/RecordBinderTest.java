package vn.childplan.core.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RecordBinderTest {
    private enum Colour {
        RED,
        GREEN
    }

    private record Everything(
            @JsonProperty String text,
            @JsonProperty long large,
            @JsonProperty BigDecimal decimal,
            @JsonProperty Instant instant,
            @JsonProperty SortedSet<Colour> colours,
            @JsonProperty Map<String, List<Integer>> numbers,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            Boolean maybe,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_DEFAULT)
            int count,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY) @Nullable
            Inner inner) {}

    private record Inner(
            @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
            String word) {}

    private final List<String> problems = new ArrayList<>();

    private Optional<Everything> read(String json) {
        ProblemSink sink = (code, line, column, path, message, remedy) ->
                problems.add(line + ":" + column + " " + path + " " + code + " " + message.en());
        return JsonText.read(new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)), sink)
                .flatMap(tree -> new RecordBinder(sink).bind(Everything.class, tree, Pointer.ROOT));
    }

    private static String written(Everything value) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        RecordWriter.write(value, out);
        return out.toString(StandardCharsets.UTF_8);
    }

    @Test
    void every_type_of_component_is_read_and_written_and_what_is_empty_is_left_out() throws IOException {
        String json = """
                {
                  "text": "chữ",
                  "large": 9000000000,
                  "decimal": 0.10,
                  "instant": "2025-05-15T00:00:00+07:00",
                  "colours": [
                    "RED",
                    "GREEN"
                  ],
                  "numbers": {
                    "a": [
                      1
                    ],
                    "b": []
                  }
                }
                """;
        Everything expected = new Everything(
                "chữ",
                9_000_000_000L,
                new BigDecimal("0.10"),
                Instant.parse("2025-05-14T17:00:00Z"),
                new TreeSet<>(List.of(Colour.GREEN, Colour.RED)),
                Map.of("b", List.of(), "a", List.of(1)),
                null,
                0,
                null);
        assertEquals(Optional.of(expected), read(json));
        assertEquals(List.of(), problems);
        assertEquals(json, written(expected));
        assertEquals(
                json,
                written(new Everything(
                        expected.text(),
                        expected.large(),
                        expected.decimal(),
                        expected.instant(),
                        expected.colours(),
                        expected.numbers(),
                        null,
                        0,
                        new Inner(null))));
    }

    @Test
    void what_is_not_empty_is_written() throws IOException {
        Everything full = new Everything(
                "", 1, BigDecimal.ONE, Instant.EPOCH, new TreeSet<>(), Map.of(), false, 3, new Inner("x"));
        assertEquals(Optional.of(full), read(written(full)));
    }

    @Test
    void every_mistake_is_told_with_its_place_and_nothing_else() {
        assertEquals(Optional.empty(), read("""
                        { "text": {}, "large": "9", "decimal": true,
                          "instant": "15/5", "colours": ["RED", "BLUE", "RED"],
                          "numbers": { "a/b": [1, "2"], "c": 3 },
                          "maybe": "no", "count": 3000000000, "inner": [] }
                        """));
        assertEquals(
                List.of(
                        "1:11 /text json.wrong-type wrong type: an object {…}",
                        "1:24 /large json.wrong-type wrong type: a text",
                        "1:40 /decimal json.wrong-type wrong type: true or false",
                        "2:14 /instant json.refused-value value '15/5' cannot be used: the year is missing",
                        "2:41 /colours/1 json.unknown-value unknown value 'BLUE'",
                        "2:49 /colours/2 json.duplicate-value 'RED' appears twice",
                        "3:27 /numbers/a~1b/1 json.wrong-type wrong type: a text",
                        "3:38 /numbers/c json.wrong-type wrong type: a number",
                        "4:12 /maybe json.wrong-type wrong type: a text",
                        "4:27 /count json.refused-value value '3000000000' cannot be used",
                        "4:48 /inner json.wrong-type wrong type: a list […]"),
                problems);
    }
}
