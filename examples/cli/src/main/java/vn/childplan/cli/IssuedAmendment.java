package vn.childplan.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.io.AmendmentJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.text.Text;
import vn.childplan.importing.plan.AmendmentReading;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.plan.PlanReading;

/** A file that amends the plan: as data, or the document itself, which is understood only beside the words that it amends. */
sealed interface IssuedAmendment {
    /** Reads a file: JSON is data, anything else the document. */
    static Reading<IssuedAmendment> read(Path file, AgencyDirectory directory) {
        if (String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".json")) {
            Reading<Amendment> amendment = AmendmentJson.read(file, directory);
            return amendment.value().isEmpty()
                    ? Reading.failed(amendment.problems())
                    : Reading.of(new Data(file, amendment.orThrow()));
        }
        Reading<PlanReading> document = PlanImporter.of(directory).read(file);
        return document.value().isEmpty()
                ? Reading.failed(document.problems())
                : Reading.of(new Document(file, document.orThrow().draft()));
    }

    /** Where it was read. */
    Path file();

    /** The day of the document; null if it has none. */
    @Nullable
    LocalDate date();

    /** The number of the document; null if it has none. */
    @Nullable
    DocumentNumber number();

    /** Whether both are one document, by number and date. */
    default boolean isSameAs(IssuedAmendment other) {
        return number() != null && Objects.equals(number(), other.number()) && Objects.equals(date(), other.date());
    }

    /**
     * What it changes in the words of a plan.
     *
     * @param doubts told what of it is not understood
     */
    Amendment against(Plan plan, Consumer<Finding> doubts);

    /** An amendment as data. */
    record Data(Path file, Amendment amendment) implements IssuedAmendment {
        @Override
        public LocalDate date() {
            return amendment.date();
        }

        @Override
        public DocumentNumber number() {
            return amendment.number();
        }

        @Override
        public Amendment against(Plan plan, Consumer<Finding> doubts) {
            return amendment;
        }
    }

    /** The document itself. */
    record Document(Path file, PlanDraft draft) implements IssuedAmendment {
        @Override
        public @Nullable LocalDate date() {
            return draft.date();
        }

        @Override
        public @Nullable DocumentNumber number() {
            return draft.number();
        }

        @Override
        public Amendment against(Plan plan, Consumer<Finding> doubts) {
            AmendmentReading read = AmendmentReading.of(draft, plan);
            Amendment amendment = read.amendment();
            if (amendment == null) {
                List<Finding> problems = new ArrayList<>(read.doubts());
                problems.add(nothingRead());
                throw BadInput.of(problems);
            }
            read.doubts().forEach(doubts);
            return amendment;
        }

        private Finding nothingRead() {
            return Finding.of(
                    "import.no-amendment",
                    Severity.ERROR,
                    Text.of(
                            file + ": không đọc được sửa đổi, bổ sung nào",
                            file + ": nothing of it is read as amending"),
                    Text.of("Ghi trong tệp JSON (schema amendment).", "Write it as JSON (schema amendment)."));
        }
    }
}
