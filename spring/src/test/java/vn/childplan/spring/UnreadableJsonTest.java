package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.mock.http.MockHttpInputMessage;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;

/** Jackson 2 and 3 say the same of the same text. Lines and columns are counted by hand in the texts. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UnreadableJsonTest {
    record Form(String note, Integer days, DutyKind duty, ReportingPeriod period, List<Form> parts) {}

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"days\": \"many\"}                       | #/days         | Integer         | many   | 1",
                "{\"note\": \"a\",~\"duty\": \"REPORTS\"}   | #/duty         | DutyKind        | REPORTS| 2",
                "{\"parts\": [{}, {\"days\": \"x\"}]}       | #/parts/1/days | Integer         | x      | 1",
                "{\"period\": \"2025-H3\"}                  | #/period       | ReportingPeriod |        | 1",
                "{\"note\": {}}                             | #/note         | String            |        | 1",
                "[]                                         | #              | Form            |        | 1",
                "{\"days\": 1,~~                            | #              |                 |        | 3",
                "so-y-te                                    | #              |                 |        | 1"
            })
    void the_place_the_type_and_the_value_are_told(String json, String pointer, String type, String value, int line) {
        String text = json.replace('~', '\n');
        for (Exception problem : List.of(byJackson2(text), byJackson3(text))) {
            UnreadableJson unreadable = of(problem).orElseThrow();
            assertThat(unreadable.pointer()).as("%s", problem).isEqualTo(pointer);
            assertThat(unreadable.type() == null ? null : unreadable.type().getSimpleName())
                    .as("%s", problem)
                    .isEqualTo(type);
            assertThat(unreadable.value()).as("%s", problem).isEqualTo(value);
            assertThat(unreadable.line()).as("%s", problem).isEqualTo(line);
        }
    }

    /** {@code "many"} begins at the tenth sign. */
    @Test
    void the_column_is_that_of_the_value() {
        for (Exception problem : List.of(byJackson2("{\"days\": \"many\"}"), byJackson3("{\"days\": \"many\"}"))) {
            assertThat(of(problem).orElseThrow().column()).isEqualTo(10);
        }
    }

    @Test
    void what_was_no_trouble_with_json_is_left_alone() {
        assertThat(of(new IllegalStateException("no body"))).isEmpty();
    }

    private static Optional<UnreadableJson> of(Exception cause) {
        return UnreadableJson.of(
                new HttpMessageNotReadableException("unreadable", cause, new MockHttpInputMessage(new byte[0])));
    }

    private static Exception byJackson2(String json) {
        try {
            throw new AssertionError("read: " + new ObjectMapper().readValue(json, Form.class));
        } catch (JsonProcessingException e) {
            return e;
        }
    }

    private static Exception byJackson3(String json) {
        try {
            throw new AssertionError("read: " + JsonMapper.shared().readValue(json, Form.class));
        } catch (JacksonException e) {
            return e;
        }
    }
}
