package vn.childplan.core.io;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.internal.json.PlainJson;
import vn.childplan.core.internal.json.RecordWriter;
import vn.childplan.core.text.Text;

/**
 * What is wrong with the body of a request, as RFC 9457 (Problem Details for HTTP APIs) has it: what a service answers with
 * instead of an exception.
 *
 * <pre>{@code
 * Reading<EvidenceLog> body = EvidenceJson.readBody(request, "body", plan, directory);   // one entry, or an array of them
 * if (body.problems().isEmpty()) {
 *     body.orThrow().entries().forEach(entry -> System.out.println(entry.agency()));
 * } else {
 *     ProblemDetails answer = ProblemDetails.of(body.problems(), Locale.ENGLISH);
 *     System.out.println(answer.status() + " " + ProblemDetails.MEDIA_TYPE);   // 422 application/problem+json
 *     answer.write(response);
 * }
 * }</pre>
 *
 * <p>The answer to a body that names an unknown agency:
 *
 * <pre>
 * {"type": "urn:childplan:problem:unreadable", "title": "The content cannot be used", "status": 422,
 *  "detail": "1 problem",
 *  "errors": [{"detail": "no agency is called 'so-tu-phapp'", "pointer": "#/agency", "code": "evidence.unknown-agency",
 *              "remedy": "Write its id or exact name; nearest: …", "line": 1, "column": 34}]}
 * </pre>
 *
 * <p>{@code pointer} is the JSON pointer of the value as a fragment; of a CSV file there is {@code field} instead, the name of
 * the column. {@code line} and {@code column} are there where they are known.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class ProblemDetails {
    /** The media type of the answer. */
    public static final String MEDIA_TYPE = "application/problem+json";

    /** Unprocessable Content (RFC 9110 §15.5.21). */
    private static final int UNPROCESSABLE = 422;

    private static final String UNRESERVED = "-._~/!$&'()*+,;=:@?";

    private final List<Finding> problems;
    private final Locale locale;

    private ProblemDetails(List<Finding> problems, Locale locale) {
        this.problems = List.copyOf(problems);
        this.locale = locale;
    }

    /**
     * Of the problems of a {@link Reading}.
     *
     * @param problems at least one
     * @param locale the language of the texts: English for {@code en}, Vietnamese for every other
     * @throws IllegalArgumentException if there is no problem
     */
    public static ProblemDetails of(List<Finding> problems, Locale locale) {
        if (problems.isEmpty()) {
            throw new IllegalArgumentException("without a problem there are no details of it");
        }
        return new ProblemDetails(problems, locale);
    }

    /** The status of the answer: 422, for whoever sent it can mend it. */
    public int status() {
        return UNPROCESSABLE;
    }

    /** It as plain values, in the form above. Any mapper of Jackson 2 or 3 writes it so, without a module. */
    @JsonValue
    public Map<String, Object> fields() {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("type", "urn:childplan:problem:unreadable");
        fields.put("title", in(Text.of("Không dùng được nội dung", "The content cannot be used")));
        fields.put("status", UNPROCESSABLE);
        int count = problems.size();
        fields.put("detail", in(Text.of(count + " lỗi", count == 1 ? "1 problem" : count + " problems")));
        List<Map<String, Object>> errors = new ArrayList<>();
        problems.forEach(problem -> errors.add(error(problem)));
        fields.put("errors", errors);
        return Collections.unmodifiableMap(fields);
    }

    private Map<String, Object> error(Finding problem) {
        Map<String, Object> fields = new LinkedHashMap<>();
        fields.put("detail", in(problem.message()));
        Place place = problem.place();
        if (place != null) {
            boolean column = !place.path().isEmpty() && !place.path().startsWith("/");
            fields.put(column ? "field" : "pointer", column ? place.path() : "#" + fragment(place.path()));
        }
        fields.put("code", problem.code());
        fields.put("remedy", in(problem.remedy()));
        if (place != null && place.line() > 0) {
            fields.put("line", place.line());
        }
        if (place != null && place.column() > 0) {
            fields.put("column", place.column());
        }
        return fields;
    }

    /** A JSON pointer as a fragment of a URI (RFC 6901 §6): what is not allowed there is percent-encoded. */
    private static String fragment(String pointer) {
        StringBuilder fragment = new StringBuilder();
        for (byte octet : pointer.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (octet & 0xFF);
            boolean plain = (c >= 'a' && c <= 'z')
                    || (c >= 'A' && c <= 'Z')
                    || (c >= '0' && c <= '9')
                    || UNRESERVED.indexOf(c) >= 0;
            if (plain) {
                fragment.append(c);
            } else {
                fragment.append('%')
                        .append(Character.toUpperCase(Character.forDigit(c >> 4, 16)))
                        .append(Character.toUpperCase(Character.forDigit(c & 0xF, 16)));
            }
        }
        return fragment.toString();
    }

    private String in(Text text) {
        return text.in(locale);
    }

    /** Writes it in UTF-8; does not close {@code out}. */
    public void write(OutputStream out) throws IOException {
        try (JsonGenerator json = RecordWriter.compactGenerator(out)) {
            PlainJson.write(fields(), json);
        }
    }

    /** In a line: how many problems, and the first of them. */
    @Override
    public String toString() {
        return problems.size() + (problems.size() == 1 ? " problem: " : " problems: ") + problems.get(0);
    }
}
