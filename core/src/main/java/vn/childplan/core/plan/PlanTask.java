package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeSet;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.DisjointRoles;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.Term;

/**
 * A task: what, who leads, who coordinates, when.
 *
 * @param ref its number
 * @param wording what is to be done
 * @param leads who leads
 * @param coordinating who coordinates
 * @param time when
 * @param events the events of the year that the task is for; empty if it names none
 * @param product what comes of it (sản phẩm, kết quả), as printed; empty if the plan does not say
 * @param title a short name for tables, which the editor of the plan gives it and the plan itself does not have; null if nobody
 *     gave one; blank counts as null
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@DisjointRoles
public record PlanTask(
        @JsonProperty ClauseRef ref,
        @JsonProperty @NotBlank @ComposedText String wording,
        @JsonProperty @Valid Responsibility leads,
        @JsonProperty @Valid Responsibility coordinating,
        @JsonProperty @Valid Timing time,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<NamedEvent> events,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY) @ComposedText
        String product,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String title)
        implements Clause {
    public PlanTask {
        Objects.requireNonNull(ref, "ref");
        Objects.requireNonNull(wording, "wording");
        Objects.requireNonNull(time, "time");
        requireRole(ref, leads, Role.LEAD);
        requireRole(ref, coordinating, Role.COORDINATING);
        events = events == null ? List.of() : List.copyOf(events);
        product = product == null ? "" : product;
        title = title == null || title.isBlank() ? null : title;
    }

    /** A task that names no event of the year and no product. */
    public static PlanTask of(
            ClauseRef ref, String wording, Responsibility leads, Responsibility coordinating, Timing time) {
        return new PlanTask(ref, wording, leads, coordinating, time, List.of(), "", null);
    }

    /** The same, worded so. */
    public PlanTask withWording(String words) {
        return new PlanTask(ref, words, leads, coordinating, time, events, product, title);
    }

    /** The same, led by these. */
    public PlanTask withLeads(Responsibility others) {
        return new PlanTask(ref, wording, others, coordinating, time, events, product, title);
    }

    /** The same, with these to help. */
    public PlanTask withCoordinating(Responsibility others) {
        return new PlanTask(ref, wording, leads, others, time, events, product, title);
    }

    /** The same, to be carried out at that time. */
    public PlanTask withTime(Timing when) {
        return new PlanTask(ref, wording, leads, coordinating, when, events, product, title);
    }

    /** The same, for these events of the year and no others. */
    public PlanTask withEvents(NamedEvent... named) {
        return new PlanTask(ref, wording, leads, coordinating, time, List.of(named), product, title);
    }

    /** The same, of which this comes, in the words of the plan; empty for nothing that is named. */
    public PlanTask withProduct(String words) {
        return new PlanTask(ref, wording, leads, coordinating, time, events, words, title);
    }

    /** The same, with that short name for tables; null for none. */
    public PlanTask withTitle(@Nullable String name) {
        return new PlanTask(ref, wording, leads, coordinating, time, events, product, name);
    }

    private static void requireRole(ClauseRef ref, Responsibility responsibility, Role role) {
        if (responsibility.role() != role) {
            throw RefusedText.because(
                    "nhiệm vụ " + ref + " có vai trò " + responsibility.role() + " ở chỗ của " + role,
                    "task " + ref + " has role " + responsibility.role() + " where " + role + " belongs");
        }
    }

    @Override
    public Kind kind() {
        return Kind.TASK;
    }

    @Override
    public List<String> lines() {
        List<String> lines = new ArrayList<>(List.of(wording, leads.wording(), coordinating.wording(), time.wording()));
        if (!product.isBlank()) {
            lines.add(product);
        }
        return List.copyOf(lines);
    }

    @Override
    public List<Term> terms() {
        return time.schedule().terms();
    }

    /** To carry it out, for those who lead, and to coordinate, for those who do. */
    @Override
    public SortedSet<DutyKind> dutyKinds() {
        SortedSet<DutyKind> kinds = new TreeSet<>();
        if (!leads.parties().isEmpty()) {
            kinds.add(DutyKind.CARRY_OUT);
        }
        if (!coordinating.parties().isEmpty()) {
            kinds.add(DutyKind.COORDINATE);
        }
        return kinds;
    }
}
