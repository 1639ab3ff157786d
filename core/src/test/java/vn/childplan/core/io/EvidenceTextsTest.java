package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;

/** What is written can be read again, whatever text a host puts into an entry. */
class EvidenceTextsTest {
    private interface Writer {
        void write(EvidenceLog log, OutputStream out) throws IOException;
    }

    private static byte[] written(Writer writer, EvidenceLog log) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        writer.write(log, out);
        return out.toByteArray();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                " ",
                "   \t ",
                "\n",
                "\u00A0",
                "\u200B",
                " \uFEFF ",
                "a\u00ADb",
                "e\u0302\u0301",
                "a\u00A0b",
                " hai đầu ",
                "dòng 1\r\ndòng 2",
                "=1+1",
                "'",
                "\"",
                "😀"
            })
    void a_note_of_any_kind_comes_back_as_the_entry_has_it(String note) throws IOException {
        EvidenceLog log = EvidenceLog.of(List.of(Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14")
                .withNote(note)
                .withDocument(note)));
        assertEquals(
                log,
                EvidenceCsv.read(in(written(EvidenceCsv::write, log)), "e", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow());
        assertEquals(
                log,
                EvidenceJson.read(in(written(EvidenceJson::write, log)), "e", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow());
        assertEquals(
                log,
                EvidenceJsonLines.read(
                                in(written(EvidenceJsonLines::write, log)), "e", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow());
    }

    /** No file in UTF-8 can hold one, so it never gets in. */
    @Test
    void half_a_character_is_refused_where_it_enters() {
        Submission entry = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14");
        assertThrows(IllegalArgumentException.class, () -> entry.withNote("a\uD83D"));
        String json = "{\"kind\":\"submission\",\"agency\":\"so-tu-phap\",\"clause\":\"V\",\"period\":\"2025-H1\","
                + "\"at\":\"2025-05-14\",\"note\":\"a\\ud83d\"}";
        assertTrue(
                EvidenceJson.read(in(bytes("[" + json + "]")), "e.json", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .toString()
                        .startsWith("[e.json:1:"),
                "told");
        assertTrue(
                EvidenceJsonLines.read(in(bytes(json + "\n")), "e.jsonl", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .toString()
                        .contains("half a character"),
                "told");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static ByteArrayInputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
