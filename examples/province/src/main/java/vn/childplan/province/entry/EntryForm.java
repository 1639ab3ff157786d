package vn.childplan.province.entry;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.ValidDocumentNumber;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;

/**
 * What an agency hands in about a duty.
 *
 * @param id made with the form, so that the same form sent twice is one entry
 * @param duty the short id of the duty
 * @param on the day on which it came on paper; only Sở Y tế may say so, anybody else hands in now
 * @param corrects the entry that it completes; null if none
 */
record EntryForm(
        @NotNull @Pattern(regexp = "[0-9a-f-]{36}") String id,
        @NotBlank String duty,
        @NotNull What what,
        @ValidDocumentNumber @Size(max = 100) @Nullable String document,

        @ComposedText(lineBreaks = true) @Size(max = 2000) @Nullable
        String note,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate on,

        @Nullable String corrects) {

    /** What may be handed in. */
    enum What {
        REPORT("Nộp báo cáo, văn bản"),
        PROGRESS("Ghi nhận tiến độ"),
        DIFFICULTY("Nêu khó khăn, vướng mắc");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    EntryForm {
        document = blankToNull(document);
        note = blankToNull(note);
        corrects = blankToNull(corrects);
    }

    static EntryForm blank(String duty, What what, @Nullable String corrects) {
        return new EntryForm(UUID.randomUUID().toString(), duty, what, null, null, null, corrects);
    }

    private static @Nullable String blankToNull(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }

    Evidence evidence(Obligation obligation, PlanId plan, Instant now, String by) {
        Instant at = on == null || on.equals(VietnamTime.dateOf(now)) ? now : VietnamTime.endOf(on);
        return switch (what) {
            case REPORT ->
                new Submission(
                        obligation.bearer(),
                        obligation.clause(),
                        obligation.period(),
                        at,
                        obligation.term().channel(),
                        now.isBefore(at) ? at : now,
                        document,
                        note,
                        obligation.dutyRef(),
                        plan,
                        id,
                        by);
            case PROGRESS ->
                new ProgressNote(
                        obligation.bearer(),
                        obligation.clause(),
                        obligation.period(),
                        at,
                        now.isBefore(at) ? at : now,
                        document,
                        note,
                        obligation.dutyRef(),
                        plan,
                        id,
                        by);
            case DIFFICULTY ->
                new Difficulty(
                        obligation.bearer(),
                        obligation.clause(),
                        null,
                        at,
                        obligation.term().channel(),
                        now.isBefore(at) ? at : now,
                        document,
                        note,
                        plan,
                        id,
                        by);
        };
    }
}
