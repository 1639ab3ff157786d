package vn.childplan.core.io;

import java.io.IOException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.FlatObjects;
import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.text.Lines;
import vn.childplan.core.text.Text;

/**
 * Entries of evidence, one JSON object on a line. A good line is read straight into a row; what is not an object of known
 * fields and texts, and what the row's problems have to be placed in, is read as a tree.
 */
final class EvidenceLines {
    private final Lines lines;
    private final EvidenceAssembler assembler;
    private final Problems problems;
    private final WrittenEntry row = new WrittenEntry(new CurrentLine());
    private final Set<EvidenceField> found = EnumSet.noneOf(EvidenceField.class);

    EvidenceLines(Lines lines, EvidenceAssembler assembler, Problems problems) {
        this.lines = lines;
        this.assembler = assembler;
        this.problems = problems;
    }

    void read() throws IOException {
        try (FlatObjects objects = new FlatObjects(lines, this::set)) {
            while (lines.next()) {
                if (lines.isBlank()) {
                    continue;
                }
                row.clear();
                found.clear();
                if (objects.read()) {
                    assembler.add(row);
                } else if (problems.isFull()) {
                    problems.countOneMore();
                } else {
                    tree().ifPresent(json -> EvidenceEntryJson.read(json, Pointer.ROOT, assembler, problems));
                }
            }
        }
    }

    private boolean set(String name, @Nullable String text) {
        EvidenceField field = EvidenceField.named(name);
        if (field == null || !found.add(field)) {
            return false;
        }
        row.set(field, text == null ? null : EvidenceEntryJson.textOf(field, text));
        return true;
    }

    private Optional<Json> tree() {
        return JsonText.readLine(lines.text(), lines.number(), Pointer.ROOT, problems::add);
    }

    /** The line that is being read. Its places are looked for only once there is a problem. */
    private final class CurrentLine implements WrittenEntry.Place {
        @Override
        public void report(EvidenceField field, String code, Text message, Text remedy) {
            if (problems.isFull()) {
                problems.countOneMore();
            } else {
                kept().report(field, code, message, remedy);
            }
        }

        @Override
        public WrittenEntry.Place kept() {
            return tree().orElseThrow() instanceof Json.Obj object
                    ? EvidenceEntryJson.place(object, Pointer.ROOT, problems)
                    : (field, code, message, remedy) -> {};
        }
    }
}
