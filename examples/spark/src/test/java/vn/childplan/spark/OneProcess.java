package vn.childplan.spark;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.childplan.reporting.contract.AssessmentJson;
import vn.childplan.validation.assessment.Assessment;

/** What the library writes of an assessment in one process. */
final class OneProcess {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private OneProcess() {}

    /** The whole document. */
    static JsonNode document(Assessment assessment) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            AssessmentJson.write(assessment, out);
            return MAPPER.readTree(out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Its verdicts, each the bytes that stand in the document, sorted. */
    static List<String> verdicts(Assessment assessment) {
        List<String> rows = new ArrayList<>();
        document(assessment).get("verdicts").forEach(verdict -> rows.add(verdict.toString()));
        Collections.sort(rows);
        return rows;
    }
}
