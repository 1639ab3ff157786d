package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** Documents in English: what we say ourselves, in headings, captions and columns, is English; the plan keeps its words. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EnglishDocumentsTest {
    private static final Pattern VIETNAMESE = Pattern.compile("(?iu).*[ăâđêôơưàáảãạèéẻẽẹìíỉĩịòóỏõọùúủũụỳýỷỹỵ].*");

    private static List<String> ours(Report report) {
        List<String> texts = new ArrayList<>(List.of(report.title()));
        List<Block> blocks = new ArrayList<>(report.blocks());
        while (!blocks.isEmpty()) {
            Block block = blocks.remove(0);
            blocks.addAll(block.inside());
            if (block instanceof Section section) {
                texts.add(section.heading());
            }
            if (block instanceof Table<?> table) {
                texts.add(table.caption());
                if (!table.id().equals("matrix")) {
                    table.columns().stream().map(Column::heading).forEach(texts::add);
                }
            }
        }
        return texts;
    }

    @Test
    void headings_captions_and_columns_of_every_kind_are_english() {
        List<String> mixed = new ArrayList<>();
        for (Report report : EveryDocument.in(Locale.ENGLISH)) {
            if (report.name().startsWith("plan-")) {
                continue;
            }
            ours(report).stream()
                    .filter(text -> VIETNAMESE.matcher(text).matches())
                    .forEach(text -> mixed.add(report.name() + ": " + text));
        }
        assertEquals(List.of(), mixed);
    }

    /** No document of an office is issued in English: it is a plain report. */
    @Test
    void none_but_the_plan_has_an_official_form() {
        for (Report report : EveryDocument.in(Locale.ENGLISH)) {
            assertEquals(report.name().startsWith("plan-"), report.form() != null, report.name());
        }
    }
}
