package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.rollover.RollOver;
import vn.childplan.validation.rule.RuleSet;

/** Plan 65 for 2026 in the formats that have no margin: what there is to decide stands in the text as notes. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class DraftNotesTest {
    private static final RollOver NEXT = RollOver.of(
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard()),
            2026);

    private static String written(String format) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriters.installed().forFormat(format).write(PlanDocument.of(NEXT).in(Text.VIETNAMESE), out);
        return out.toString(StandardCharsets.UTF_8);
    }

    /** The districts in Nơi nhận have ended, and the communes are not in it. */
    @ParameterizedTest
    @ValueSource(strings = {"md", "html"})
    void what_is_said_of_the_recipients_stands_under_them(String format) throws IOException {
        String document = written(format);
        int filed = document.indexOf("Lưu: VT, KGVX");
        assertTrue(filed > 0);
        for (String note : List.of(
                "Nơi nhận: “UBND các huyện, thị xã, thành phố” không còn: 13 cơ quan",
                "có nghĩa vụ (II.1–II.13, IV.5, IV.5-1–IV.5-5) nhưng 56 cơ quan không có trong nơi nhận")) {
            assertTrue(document.indexOf(note) > filed, note);
            assertEquals(document.indexOf(note), document.lastIndexOf(note));
        }
    }

    /** The preamble cites 1481/BYT-BMTE first. */
    @Test
    void notes_on_one_paragraph_stand_in_the_order_of_what_they_are_about() throws IOException {
        String document = written("md");
        assertTrue(
                document.indexOf("Căn cứ “1481/BYT-BMTE”") < document.indexOf("“530/SYT-CSXH” ngày 19/3/2025 đề nghị"));
    }

    @Test
    void a_list_that_was_cut_short_ends_in_its_dots_alone() throws IOException {
        String document = written("md");
        assertTrue(document.contains("…"));
        assertTrue(!document.contains("…."), document);
    }
}
