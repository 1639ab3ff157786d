package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.text.Text;

/**
 * A plan that may lack what only its issue gives: number, date, signature. What it has is what a {@link Plan} has; to be
 * derived, reviewed and judged it must become one.
 *
 * @param number số, ký hiệu, or null if it is left blank
 * @param place địa danh; empty if it is left blank
 * @param date the day of issue, or null if it is left blank
 * @param issuer who issues it, or null if nobody is named
 * @param type what kind of document it is
 * @param title trích yếu; empty if it has none
 * @param year the year it is for
 * @param preamble on what it rests
 * @param clauses its numbered elements, in order
 * @param recipients "Nơi nhận", in order
 * @param signature who signs, or null if nobody is named
 * @param amends the number of the plan that it amends, or null: an amendment is no plan by itself
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanDraft(
        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        DocumentNumber number,

        @JsonProperty @ComposedText String place,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        LocalDate date,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        AgencyId issuer,

        @JsonProperty DocumentType type,
        @JsonProperty @ComposedText String title,
        @JsonProperty int year,
        @JsonProperty Preamble preamble,
        @JsonProperty List<Clause> clauses,
        @JsonProperty List<Recipient> recipients,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        Signature signature,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        DocumentNumber amends) {
    private static final Text NUMBER = Text.of("số, ký hiệu", "the number");
    private static final Text DATE = Text.of("ngày ban hành", "the date of issue");
    private static final Text PLACE = Text.of("địa danh", "the place");
    private static final Text ISSUER = Text.of("cơ quan ban hành", "the issuer");
    private static final Text TITLE = Text.of("trích yếu", "the title");
    private static final Text CLAUSES = Text.of("nội dung", "clauses");
    private static final Text RECIPIENTS = Text.of("nơi nhận", "recipients");
    private static final Text AMENDED =
            Text.of("nội dung của kế hoạch mà nó sửa đổi", "the text of the plan that it amends");
    private static final Text SIGNATURE = Text.of("người ký", "the signature");

    public PlanDraft {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(preamble, "preamble");
        clauses = List.copyOf(clauses);
        recipients = List.copyOf(recipients);
    }

    /** A plan as a draft that lacks nothing. */
    public static PlanDraft of(Plan plan) {
        return new PlanDraft(
                plan.number(),
                plan.place(),
                plan.date(),
                plan.issuer(),
                plan.type(),
                plan.title(),
                plan.year(),
                plan.preamble(),
                plan.clauses(),
                plan.recipients(),
                plan.signature(),
                null);
    }

    /** What it lacks to be a plan, in the order of the document; empty if it lacks nothing. */
    public List<Text> lacking() {
        List<Text> lacking = new ArrayList<>();
        addIf(number == null, NUMBER, lacking);
        addIf(place.isBlank(), PLACE, lacking);
        addIf(date == null, DATE, lacking);
        addIf(issuer == null, ISSUER, lacking);
        addIf(title.isBlank(), TITLE, lacking);
        addIf(clauses.isEmpty(), CLAUSES, lacking);
        addIf(recipients.isEmpty(), RECIPIENTS, lacking);
        addIf(signature == null, SIGNATURE, lacking);
        addIf(amends != null, AMENDED, lacking);
        return List.copyOf(lacking);
    }

    private static void addIf(boolean lacks, Text what, List<Text> lacking) {
        if (lacks) {
            lacking.add(what);
        }
    }

    /** The plan; empty as long as something is {@linkplain #lacking lacking}. */
    public Optional<Plan> plan() {
        if (number == null
                || date == null
                || issuer == null
                || signature == null
                || !lacking().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Plan(number, place, date, issuer, type, title, year, preamble, clauses, recipients, signature));
    }
}
