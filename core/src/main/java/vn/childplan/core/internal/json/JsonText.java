package vn.childplan.core.internal.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.internal.text.Surrogates;
import vn.childplan.core.internal.text.Utf8Reader;
import vn.childplan.core.text.Text;

/**
 * Reads JSON text into {@link Json}. A name that appears twice is a problem and reading goes on; broken JSON and broken
 * limits end it, with one problem.
 */
public final class JsonText {
    static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Limits.DEPTH)
                    .maxStringLength(Limits.STRING)
                    .maxNameLength(Limits.NAME)
                    .maxNumberLength(Limits.NUMBER)
                    .build())
            .build();

    private final JsonParser parser;
    private final ProblemSink problems;
    private final int firstLine;

    private JsonText(JsonParser parser, ProblemSink problems, int firstLine) {
        this.parser = parser;
        this.problems = problems;
        this.firstLine = firstLine;
    }

    /** The one value of a document of at most {@link Limits#DOCUMENT} bytes in UTF-8, or empty with problems. */
    public static Optional<Json> read(InputStream in, ProblemSink problems) {
        Reader reader = new Utf8Reader(in, Limits.DOCUMENT);
        return one(() -> FACTORY.createParser(reader), 1, Pointer.ROOT, problems);
    }

    /** The value on one line of JSON Lines, or empty with problems. */
    public static Optional<Json> readLine(String text, int line, Pointer path, ProblemSink problems) {
        return one(() -> FACTORY.createParser(text), line, path, problems);
    }

    private static Optional<Json> one(Opening source, int firstLine, Pointer path, ProblemSink problems) {
        try {
            return Optional.of(parse(source, firstLine, problems, text -> text.document(path)));
        } catch (SourceException e) {
            problems.add(e.code(), e.line(), e.column(), path.toString(), e.message(), e.remedy());
            return Optional.empty();
        }
    }

    /** How items may stand in a document. */
    public enum Items {
        /** In one array. */
        ARRAY,
        /** In one array; or the document is one item, an object. */
        ONE_OR_ARRAY
    }

    /**
     * Hands on the items of a document, each as soon as it is read.
     *
     * @throws SourceException where reading cannot go on; the items before have been handed on
     */
    public static void readItems(Reader reader, Items form, ProblemSink problems, BiConsumer<Json, Pointer> consumer)
            throws SourceException {
        parse(() -> FACTORY.createParser(reader), 1, problems, text -> text.items(form, consumer));
    }

    private interface Opening {
        JsonParser open() throws IOException;
    }

    private interface Step<T> {
        T apply(JsonText text) throws IOException;
    }

    private static <T> T parse(Opening source, int firstLine, ProblemSink problems, Step<T> step)
            throws SourceException {
        try (JsonParser parser = source.open()) {
            JsonText text = new JsonText(parser, problems, firstLine);
            try {
                return step.apply(text);
            } catch (JsonProcessingException e) {
                throw text.broken(e);
            }
        } catch (SourceException e) {
            throw e;
        } catch (IOException e) {
            throw SourceException.unreadable(e);
        }
    }

    private Json document(Pointer path) throws IOException {
        Json value = value(first(), path);
        requireEnd();
        return value;
    }

    private void requireEnd() throws IOException {
        if (parser.nextToken() != null) {
            throw failure(
                    "json.after-end",
                    position(parser.currentTokenLocation()),
                    Text.of("còn nội dung sau khi JSON đã hết", "there is more after the end of the JSON"),
                    Text.of("Mỗi tệp chỉ có một giá trị JSON.", "Write one JSON value only."));
        }
    }

    private int items(Items form, BiConsumer<Json, Pointer> consumer) throws IOException {
        JsonToken start = first();
        if (start == JsonToken.START_OBJECT && form == Items.ONE_OR_ARRAY) {
            consumer.accept(value(start, Pointer.ROOT), Pointer.ROOT);
            requireEnd();
            return 1;
        }
        if (start != JsonToken.START_ARRAY) {
            Json other = value(start, Pointer.ROOT);
            throw failure(
                    "json.wrong-type",
                    other.at(),
                    Text.of(
                            "sai kiểu dữ liệu: đang là " + other.noun().vi() + ", phải là một danh sách […]",
                            other.noun().en() + " where a list belongs"),
                    Text.of("Viết một danh sách […].", "Write a list […]."));
        }
        int count = 0;
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            Pointer path = Pointer.ROOT.to(count++);
            consumer.accept(value(token, path), path);
            token = parser.nextToken();
        }
        requireEnd();
        return count;
    }

    private JsonToken first() throws IOException {
        JsonToken token = parser.nextToken();
        if (token == null) {
            throw failure(
                    "json.empty",
                    new Position(firstLine, 1),
                    Text.of("không có nội dung", "there is nothing in it"),
                    Text.of("Viết một giá trị JSON.", "Write a JSON value."));
        }
        return token;
    }

    private Json value(@Nullable JsonToken token, Pointer path) throws IOException {
        Position at = position(parser.currentTokenLocation());
        if (token == null) {
            throw new JsonEOFException(parser, JsonToken.NOT_AVAILABLE, "the text ends too early");
        }
        return switch (token) {
            case START_OBJECT -> object(at, path);
            case START_ARRAY -> array(at, path);
            case VALUE_STRING -> new Json.Str(at, text(at));
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> new Json.Num(at, parser.getText());
            case VALUE_TRUE -> new Json.Bool(at, true);
            case VALUE_FALSE -> new Json.Bool(at, false);
            default -> new Json.Null(at);
        };
    }

    private String text(Position at) throws IOException {
        String text = parser.getText();
        if (Composed.isPlain(text)) {
            return text;
        }
        if (Surrogates.isOneAlone(text)) {
            throw BrokenJson.at(at, "surrogate");
        }
        return Composed.of(text);
    }

    private Json object(Position at, Pointer path) throws IOException {
        List<Json.Member> members = new ArrayList<>();
        Set<String> names = new HashSet<>();
        while (parser.nextToken() == JsonToken.FIELD_NAME) {
            String name = parser.currentName();
            Position nameAt = position(parser.currentTokenLocation());
            Pointer inside = path.to(name);
            Json value = value(parser.nextToken(), inside);
            if (names.add(name)) {
                members.add(new Json.Member(name, nameAt, value));
            } else {
                String quoted = Excerpt.quote(name);
                problems.add(
                        "json.duplicate-field",
                        nameAt,
                        inside,
                        Text.of("trường " + quoted + " có hai lần", "field " + quoted + " appears twice"),
                        Text.of("Chỉ giữ lại một.", "Keep one of them."));
            }
        }
        return new Json.Obj(at, Collections.unmodifiableList(members));
    }

    private Json array(Position at, Pointer path) throws IOException {
        List<Json> items = new ArrayList<>();
        JsonToken token = parser.nextToken();
        while (token != JsonToken.END_ARRAY) {
            items.add(value(token, path.to(items.size())));
            token = parser.nextToken();
        }
        return new Json.Arr(at, Collections.unmodifiableList(items));
    }

    private Position position(JsonLocation location) {
        return new Position(location.getLineNr() + firstLine - 1, location.getColumnNr());
    }

    private SourceException broken(JsonProcessingException cause) {
        JsonLocation location = cause.getLocation();
        Position at = position(location == null ? parser.currentLocation() : location);
        if (cause instanceof StreamConstraintsException) {
            return parser.getParsingContext().getNestingDepth() > Limits.DEPTH ? tooDeep(at) : tooLong(at);
        }
        if (cause instanceof JsonEOFException) {
            return failure(
                    "json.syntax",
                    at,
                    Text.of("JSON hết giữa chừng", "the JSON ends too early"),
                    Text.of("Đóng hết các ngoặc và dấu nháy.", "Close every bracket and quotation mark."));
        }
        return BrokenJson.at(at, String.valueOf(cause.getOriginalMessage()));
    }

    private static SourceException tooDeep(Position at) {
        return failure(
                "json.too-deep",
                at,
                Text.of("lồng nhau quá " + Limits.DEPTH + " tầng", "nested more than " + Limits.DEPTH + " deep"),
                Text.of("Kiểm tra lại nguồn của tệp.", "Check where the file comes from."));
    }

    private static SourceException tooLong(Position at) {
        String limits = Limits.STRING + " / " + Limits.NAME + " / " + Limits.NUMBER;
        return failure(
                "json.too-long",
                at,
                Text.of(
                        "một chuỗi, tên hoặc số quá dài (giới hạn " + limits + " ký tự)",
                        "a text, name or number is too long (limits: " + limits + " characters)"),
                Text.of("Rút ngắn lại.", "Shorten it."));
    }

    private static SourceException failure(String code, Position at, Text message, Text remedy) {
        return new SourceException(code, at.line(), at.column(), message, remedy);
    }
}
