package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;

class PublishedSchemaTest {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private static List<Error> errors(PublishedSchema published, String json) {
        Schema schema = REGISTRY.getSchema(published.text());
        return schema.validate(json, InputFormat.JSON);
    }

    private static final String DIRECTORY = Bytes.text(out -> DirectoryJson.write(SmallPlan.DIRECTORY, out));
    private static final String CALENDAR = Bytes.text(out -> CalendarJson.write(VietNam.calendar(), out));
    private static final String AMENDMENT = Bytes.text(out -> AmendmentJson.write(AmendedSmallPlan.AMENDMENT, out));
    private static final String CONCERNED =
            Bytes.text(out -> ConcernedJson.write(SmallPlan.PLAN.id(), List.of(AmendedSmallPlan.NAMED), out));
    private static final EvidenceLog LOG = EvidenceLog.of(
            Submission.of("so-y-te", "V", "2025-H1", "2025-05-14")
                    .withVia("so-y-te")
                    .withDocument("1/BC-SYT"),
            ProgressNote.of("so-y-te", "II.1", "2025-Q3", "2025-08-01").withRecordedAt("2025-08-02"),
            Extension.of("so-y-te", "V", "2025", "2025-11-01", "2025-11-20"),
            Waiver.of("so-y-te", "V", "2025", "2025-11-01", null),
            Suspension.of("so-y-te", "V", "2025", "2025-11-01", "2025-12-01"),
            Difficulty.of("so-y-te", "II.1", "2025-08-01"));
    private static final String EVIDENCE = Bytes.text(out -> EvidenceJson.write(LOG, out));

    @Test
    void what_we_write_is_valid() {
        assertEquals(List.of(), errors(PublishedSchema.PLAN, Bytes.text(out -> PlanJson.write(SmallPlan.PLAN, out))));
        assertEquals(
                List.of(), errors(PublishedSchema.PLAN, Bytes.text(out -> PlanJson.write(QuangNgai.plan65(), out))));
        assertEquals(List.of(), errors(PublishedSchema.DIRECTORY, DIRECTORY));
        assertEquals(
                List.of(),
                errors(PublishedSchema.DIRECTORY, Bytes.text(out -> DirectoryJson.write(QuangNgai.directory(), out))));
        assertEquals(List.of(), errors(PublishedSchema.CALENDAR, CALENDAR));
        assertEquals(List.of(), errors(PublishedSchema.AMENDMENT, AMENDMENT));
        assertEquals(List.of(), errors(PublishedSchema.CONCERNED, CONCERNED));
        assertEquals(List.of(), errors(PublishedSchema.EVIDENCE, EVIDENCE));
    }

    private static Reading<?> read(PublishedSchema published, String json) {
        return switch (published) {
            case PLAN -> PlanJson.read(Bytes.of(json), "f.json");
            case AMENDMENT -> AmendmentJson.read(Bytes.of(json), "f.json", null);
            case CONCERNED -> ConcernedJson.read(Bytes.of(json), "f.json", SmallPlan.PLAN, SmallPlan.DIRECTORY);
            case DIRECTORY -> DirectoryJson.read(Bytes.of(json), "f.json");
            case CALENDAR -> CalendarJson.read(Bytes.of(json), "f.json");
            case EVIDENCE -> EvidenceJson.read(Bytes.of(json), "f.json", SmallPlan.PLAN, SmallPlan.DIRECTORY);
        };
    }

    private static String good(PublishedSchema published) {
        return switch (published) {
            case PLAN -> SmallPlan.JSON;
            case AMENDMENT -> AMENDMENT;
            case CONCERNED -> CONCERNED;
            case DIRECTORY -> DIRECTORY;
            case CALENDAR -> CALENDAR;
            case EVIDENCE -> EVIDENCE;
        };
    }

    static Stream<Arguments> badFiles() {
        return Stream.of(
                Arguments.of(PublishedSchema.PLAN, "\"title\"", "\"tittle\""),
                Arguments.of(PublishedSchema.PLAN, "\"II.1\"", "\"II 1\""),
                Arguments.of(PublishedSchema.PLAN, "65/KH-UBND", "KH-UBND"),
                Arguments.of(PublishedSchema.PLAN, "\"2025-03-31\"", "\"31-3-2025\""),
                Arguments.of(PublishedSchema.PLAN, "\"year\": 2025,", "\"year\": \"2025\","),
                Arguments.of(PublishedSchema.PLAN, "\"2025-H1\"", "\"2025-H3\""),
                Arguments.of(PublishedSchema.PLAN, "\"LEAD\"", "\"COORDINATING\""),
                Arguments.of(PublishedSchema.PLAN, "\"DEPUTY\"", "\"HEAD\""),
                Arguments.of(PublishedSchema.PLAN, "\"DEPUTY\"", "\"ACTING\""),
                Arguments.of(PublishedSchema.PLAN, "\"onBehalfOf\": \"CHỦ TỊCH\",", ""),
                Arguments.of(PublishedSchema.PLAN, "\"onBehalfOf\":", "\"above\": [7], \"onBehalfOf\":"),
                Arguments.of(PublishedSchema.PLAN, "[3]", "[5]"),
                Arguments.of(PublishedSchema.PLAN, "[3]", "[3, 3]"),
                Arguments.of(PublishedSchema.PLAN, "[3]", "[]"),
                Arguments.of(PublishedSchema.PLAN, "\"BEFORE\"", "\"AFTER\""),
                Arguments.of(PublishedSchema.PLAN, "\"so-y-te\"", "\"Sở Y tế\""),
                Arguments.of(PublishedSchema.PLAN, "[\"cac-so\"]", "[]"),
                Arguments.of(PublishedSchema.PLAN, "\"concerned\": true", "\"concerned\": \"true\""),
                Arguments.of(PublishedSchema.DIRECTORY, "\"DEPARTMENT\"", "\"department\""),
                Arguments.of(PublishedSchema.DIRECTORY, "\"so-y-te\"", "\"so_y_te\""),
                Arguments.of(PublishedSchema.DIRECTORY, "\"Sở Y tế\"", "\" \""),
                Arguments.of(PublishedSchema.DIRECTORY, "\"life\"", "\"live\""),
                Arguments.of(PublishedSchema.DIRECTORY, "\"groups\": [],", ""),
                Arguments.of(PublishedSchema.CALENDAR, "\"OFF\"", "\"FREE\""),
                Arguments.of(PublishedSchema.CALENDAR, "2024,", "2024, 2024,"),
                Arguments.of(PublishedSchema.CALENDAR, "\"source\"", "\"sauce\""),
                Arguments.of(PublishedSchema.AMENDMENT, "\"REPLACE\"", "\"CHANGE\""),
                Arguments.of(PublishedSchema.AMENDMENT, "\"amends\"", "\"plan\""),
                Arguments.of(PublishedSchema.AMENDMENT, "\"2025-07-10\"", "\"10-7-2025\""),
                Arguments.of(PublishedSchema.AMENDMENT, "\"REPEAL\"", "\"ADD\""),
                Arguments.of(PublishedSchema.CONCERNED, "\"words\"", "\"word\""),
                Arguments.of(PublishedSchema.CONCERNED, "\"530/SYT-NV\"", "\"SYT\""),
                Arguments.of(PublishedSchema.CONCERNED, "\"agencies\": [", "\"agencies\": [7, "),
                Arguments.of(PublishedSchema.EVIDENCE, "\"submission\"", "\"Submission\""),
                Arguments.of(PublishedSchema.EVIDENCE, "\"agency\"", "\"who\""),
                Arguments.of(PublishedSchema.EVIDENCE, "\"until\": \"2025-11-20\"", "\"note\": \"2025-11-20\""),
                Arguments.of(PublishedSchema.EVIDENCE, "\"2025-11-20\"", "\"20-11-2025\""),
                Arguments.of(PublishedSchema.EVIDENCE, "\"at\": \"2025-05-14T23", "\"at\": \"2025-5-14T23"),
                Arguments.of(PublishedSchema.EVIDENCE, "\"via\"", "\"until\""),
                Arguments.of(PublishedSchema.EVIDENCE, "\"progress\",", "\"progress\", \"via\": \"so-y-te\","));
    }

    @ParameterizedTest(name = "{0}: {1} as {2}")
    @MethodSource("badFiles")
    void what_is_bad_is_refused_by_the_schema_and_by_the_reader(PublishedSchema published, String good, String bad) {
        String json = good(published);
        assertEquals(List.of(), errors(published, json));
        assertEquals(List.of(), read(published, json).problems());
        String broken = json.replace(good, bad);
        assertNotEquals(json, broken);
        assertNotEquals(List.of(), errors(published, broken));
        assertNotEquals(List.of(), read(published, broken).problems());
    }
}
