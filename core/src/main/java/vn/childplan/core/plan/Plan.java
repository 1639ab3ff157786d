package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.constraint.AgainstDirectory;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.constraint.ValidDocumentNumber;
import vn.childplan.core.constraint.ValidDocumentNumber.Form;
import vn.childplan.core.constraint.WithinPlanYear;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.time.TimeFormat;

/**
 * A plan as issued. Its clauses stand in the order of the document; {@link #tasks()} and the other views pick from them.
 *
 * @param number số, ký hiệu
 * @param place địa danh
 * @param date the day of issue
 * @param issuer who issued it
 * @param type what kind of document it is
 * @param title trích yếu
 * @param year the year it is for, one of 1900 to 9999
 * @param preamble on what it rests
 * @param clauses its numbered elements, in order
 * @param recipients "Nơi nhận", in order
 * @param signature who signed
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@WithinPlanYear(monthsAfter = 3)
public record Plan(
        @JsonProperty @ValidDocumentNumber(forms = {Form.NAMED_TYPE, Form.PARTY})
        DocumentNumber number,

        @JsonProperty @NotBlank @ComposedText String place,
        @JsonProperty LocalDate date,

        @JsonProperty @KnownAgency(groups = AgainstDirectory.class)
        AgencyId issuer,

        @JsonProperty DocumentType type,
        @JsonProperty @NotBlank @ComposedText String title,
        @JsonProperty int year,
        @JsonProperty @Valid Preamble preamble,
        @JsonProperty @NotEmpty List<@Valid Clause> clauses,
        @JsonProperty @NotEmpty List<@Valid Recipient> recipients,
        @JsonProperty @Valid Signature signature) {

    public Plan {
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(place, "place");
        Years.held(Objects.requireNonNull(date, "date"));
        Years.held(year);
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(preamble, "preamble");
        Objects.requireNonNull(signature, "signature");
        clauses = List.copyOf(clauses);
        recipients = List.copyOf(recipients);
    }

    /** A plan to be filled in part by part. */
    public static Builder builder(DocumentNumber number, AgencyId issuer, LocalDate date) {
        return new Builder(number, issuer, date);
    }

    /** The same plan with these clauses and no others. */
    Plan withClauses(List<Clause> others) {
        return new Plan(number, place, date, issuer, type, title, year, preamble, others, recipients, signature);
    }

    /** This plan's parts in a builder, to make another plan of them. */
    public Builder toBuilder() {
        Builder builder = new Builder(number, issuer, date)
                .place(place)
                .type(type)
                .title(title)
                .year(year)
                .preamble(preamble)
                .signature(signature);
        // Not one by one: a plan that was read may have two clauses of one number, which a review then finds.
        builder.clauses.addAll(clauses);
        for (Clause clause : clauses) {
            builder.refs.add(clause.ref());
        }
        for (Recipient recipient : recipients) {
            builder.addRecipient(recipient);
        }
        return builder;
    }

    /** What names this plan and no other: number and date, {@code 65/KH-UBND@2025-03-31}. */
    public PlanId id() {
        return new PlanId(number, date);
    }

    /** The tasks, in order. */
    public List<PlanTask> tasks() {
        return clauses(PlanTask.class);
    }

    /** The clauses that give duties outside the tasks, in order. */
    public List<Assignment> assignments() {
        return clauses(Assignment.class);
    }

    /** The reporting regimes, in order; a plan usually has one. */
    public List<ReportingDuty> reporting() {
        return clauses(ReportingDuty.class);
    }

    /** Where the money comes from, in order. */
    public List<Funding> funding() {
        return clauses(Funding.class);
    }

    /** Purposes, requirements and whatever else binds nobody by name, in order. */
    public List<Statement> statements() {
        return clauses(Statement.class);
    }

    private <C extends Clause> List<C> clauses(Class<C> kind) {
        List<C> ofKind = new ArrayList<>();
        for (Clause clause : clauses) {
            if (kind.isInstance(clause)) {
                ofKind.add(kind.cast(clause));
            }
        }
        return Collections.unmodifiableList(ofKind);
    }

    /** The first clause of that number; empty if the plan has none. */
    public Optional<Clause> clause(ClauseRef ref) {
        for (Clause clause : clauses) {
            if (clause.ref().equals(ref)) {
                return Optional.of(clause);
            }
        }
        return Optional.empty();
    }

    /**
     * Every line of the plan in order, as the document has them from the number to the signature, without list numbers,
     * dashes and the furniture that every plan has ("Nơi nhận:").
     */
    public List<String> lines() {
        Stream<String> head = Stream.of(
                "Số: " + number,
                place + ", " + TimeFormat.dateLine(date),
                type.vietnameseName(),
                title,
                preamble.wording());
        Stream<String> body = clauses.stream().flatMap(clause -> clause.lines().stream());
        Stream<String> tail = Stream.concat(recipients.stream().map(Recipient::wording), signature.lines().stream());
        return Stream.of(head, body, tail).flatMap(lines -> lines).toList();
    }

    /** {@code 65/KH-UBND of 2025-03-31 for 2025, 47 clauses}: for a line of a log. */
    @Override
    public String toString() {
        return number + " of " + date + " for " + year + ", " + clauses.size()
                + (clauses.size() == 1 ? " clause" : " clauses");
    }

    /** The parts of a plan on their way to becoming one. */
    public static final class Builder {
        private final DocumentNumber number;
        private final AgencyId issuer;
        private final LocalDate date;
        private String place = "";
        private DocumentType type = DocumentType.PLAN;
        private String title = "";
        private int year;
        private Preamble preamble = new Preamble("", List.of());
        private final List<Clause> clauses = new ArrayList<>();
        private final Set<ClauseRef> refs = new HashSet<>();
        private final List<Recipient> recipients = new ArrayList<>();
        private @Nullable Signature signature;

        private Builder(DocumentNumber number, AgencyId issuer, LocalDate date) {
            this.number = Objects.requireNonNull(number, "number");
            this.issuer = Objects.requireNonNull(issuer, "issuer");
            this.date = Objects.requireNonNull(date, "date");
            this.year = date.getYear();
        }

        public Builder place(String name) {
            this.place = name;
            return this;
        }

        public Builder type(DocumentType kind) {
            this.type = kind;
            return this;
        }

        public Builder title(String words) {
            this.title = words;
            return this;
        }

        /** The year the plan is for; the year of issue unless said otherwise. */
        public Builder year(int planned) {
            this.year = planned;
            return this;
        }

        public Builder preamble(Preamble paragraph) {
            this.preamble = paragraph;
            return this;
        }

        /**
         * Adds a clause after those added before.
         *
         * @throws IllegalArgumentException if there is one of that number; {@link #replace} puts another in its place
         */
        public Builder add(Clause clause) {
            if (!refs.add(clause.ref())) {
                throw new IllegalArgumentException("plan " + number + " has a clause " + clause.ref() + " already");
            }
            clauses.add(clause);
            return this;
        }

        /** Puts a clause in the place of the first one of the same number, or at the end if there is none. */
        public Builder replace(Clause clause) {
            for (int i = 0; i < clauses.size(); i++) {
                if (clauses.get(i).ref().equals(clause.ref())) {
                    clauses.set(i, clause);
                    return this;
                }
            }
            return add(clause);
        }

        public Builder addRecipient(Recipient recipient) {
            recipients.add(recipient);
            return this;
        }

        public Builder signature(Signature signed) {
            this.signature = signed;
            return this;
        }

        /**
         * The plan.
         *
         * @throws IllegalArgumentException if nobody has signed
         */
        public Plan build() {
            if (signature == null) {
                throw new IllegalArgumentException("plan " + number + " needs a signature");
            }
            return new Plan(number, place, date, issuer, type, title, year, preamble, clauses, recipients, signature);
        }
    }
}
