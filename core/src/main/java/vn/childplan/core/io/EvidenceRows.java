package vn.childplan.core.io;

import java.util.Collection;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.internal.text.Composed;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;

/**
 * Evidence that stands in no file: rows of a database or of a form, and entries made in Java. What a file is refused for,
 * they are refused for, with the same codes and suggestions.
 *
 * <pre>{@code
 * Reading<EvidenceLog> evidence = EvidenceRows.read(rows, "table evidence", plan, directory);
 * evidence.problems();   // table evidence:3:0: no agency is called 'so-tu-phapp'. … [evidence.unknown-agency]
 * }</pre>
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class EvidenceRows {
    private EvidenceRows() {}

    /**
     * Reads rows, each by the names of the columns of {@link EvidenceCsv}.
     *
     * @param rows the values of each row; one that is no text is read by its text, as those of {@code java.time} can be; null
     *     is as if left out
     * @param source the name that problems give to what is read; a row is a line of it, from 1
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public static Reading<EvidenceLog> read(
            Iterable<? extends Map<String, ? extends @Nullable Object>> rows,
            String source,
            Plan plan,
            AgencyDirectory directory) {
        Problems problems = new Problems(source);
        EvidenceAssembler assembler = new EvidenceAssembler(plan, directory, problems);
        int number = 0;
        for (Map<String, ? extends @Nullable Object> values : rows) {
            number++;
            WrittenEntry row = new WrittenEntry(new Numbered(number, problems));
            for (Map.Entry<String, ? extends @Nullable Object> value : values.entrySet()) {
                EvidenceField field = EvidenceField.named(value.getKey());
                if (field == null) {
                    unknown(value.getKey(), number, problems);
                } else if (value.getValue() != null) {
                    row.set(field, textOf(field, value.getValue().toString()));
                }
            }
            assembler.add(row);
        }
        return assembler.finish();
    }

    /**
     * Checks entries that were made in Java as those of a file are checked, and completes them likewise: where a clause has
     * just one period, an entry without one is for that one.
     *
     * @param source the name that problems give to the entries; an entry is a line of it, from 1
     * @param plan names the clauses and their periods
     * @param directory names the agencies
     */
    public static Reading<EvidenceLog> check(
            Collection<? extends Evidence> entries, String source, Plan plan, AgencyDirectory directory) {
        Problems problems = new Problems(source);
        EvidenceAssembler assembler = new EvidenceAssembler(plan, directory, problems);
        int number = 0;
        for (Evidence entry : entries) {
            number++;
            assembler.add(WrittenEntry.of(entry, new Numbered(number, problems)));
        }
        return assembler.finish();
    }

    private record Numbered(int number, Problems problems) implements WrittenEntry.Place {
        @Override
        public void report(EvidenceField field, String code, Text message, Text remedy) {
            problems.add(code, number, 0, field.fieldName(), message, remedy);
        }
    }

    private static @Nullable String textOf(EvidenceField field, String text) {
        return EvidenceEntryJson.textOf(field, Composed.of(text));
    }

    private static void unknown(String name, int number, Problems problems) {
        String quoted = Excerpt.quote(name);
        String all = String.join(", ", EvidenceField.NAMES);
        problems.add(
                "evidence.unknown-field",
                number,
                0,
                name,
                Text.of("không có trường " + quoted, "unknown field " + quoted),
                Nearest.to(name, EvidenceField.NAMES)
                        .map(near -> Text.of(
                                "Có phải là '" + near + "'? Chỉ dùng: " + all + ".",
                                "Did you mean '" + near + "'? Use only: " + all + "."))
                        .orElse(Text.of("Chỉ dùng: " + all + ".", "Use only: " + all + ".")));
    }
}
