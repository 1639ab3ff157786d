package vn.childplan.province.decision;

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
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;

/**
 * What Sở Y tế decides about a duty.
 *
 * @param id made with the form, so that the same form sent twice is one decision
 * @param from the day of an extension; the first day of a waiver or a suspension
 * @param until the new last day; the last day of a waiver or a suspension, or null if it has none
 * @param document by which it was decided
 */
record DecisionForm(
        @NotNull @Pattern(regexp = "[0-9a-f-]{36}") String id,
        @NotBlank String duty,
        @NotNull What what,

        @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE)
        LocalDate from,

        @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
        LocalDate until,

        @NotBlank @ValidDocumentNumber @Size(max = 100) String document,

        @ComposedText(lineBreaks = true) @Size(max = 2000) @Nullable
        String note) {

    /** What may be decided. */
    enum What {
        EXTENSION("Gia hạn"),
        WAIVER("Miễn"),
        SUSPENSION("Tạm hoãn");

        private final String label;

        What(String label) {
            this.label = label;
        }

        public String getLabel() {
            return label;
        }
    }

    DecisionForm {
        note = note == null || note.isBlank() ? null : note.strip();
    }

    static DecisionForm blank(String duty, LocalDate today) {
        return new DecisionForm(UUID.randomUUID().toString(), duty, What.EXTENSION, today, null, "", null);
    }

    /** Whether the kind of decision needs a last day and the form has none. */
    boolean lacksUntil() {
        return what == What.EXTENSION && until == null;
    }

    Evidence evidence(Obligation duty, PlanId plan, Instant now, String by) {
        Instant at = VietnamTime.startOf(from);
        Instant known = at.isAfter(now) && what == What.EXTENSION ? at : now;
        return switch (what) {
            case EXTENSION ->
                new Extension(
                        duty.bearer(),
                        duty.clause(),
                        duty.period(),
                        at,
                        until,
                        known,
                        document,
                        note,
                        duty.dutyRef(),
                        plan,
                        id,
                        by);
            case WAIVER ->
                new Waiver(
                        duty.bearer(),
                        duty.clause(),
                        duty.period(),
                        at,
                        until,
                        known,
                        document,
                        note,
                        duty.dutyRef(),
                        plan,
                        id,
                        by);
            case SUSPENSION ->
                new Suspension(
                        duty.bearer(),
                        duty.clause(),
                        duty.period(),
                        at,
                        until,
                        known,
                        document,
                        note,
                        duty.dutyRef(),
                        plan,
                        id,
                        by);
        };
    }
}
