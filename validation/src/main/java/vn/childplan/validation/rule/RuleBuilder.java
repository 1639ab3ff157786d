package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.obligation.StandingLaw;

/**
 * The parts of a rule, said one after the other so that it reads as a sentence; what it does is said last, and with it what
 * kind of rule it is. Begun with {@link Rule#named}. Not safe for use by several threads at once.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class RuleBuilder {
    private final String id;
    private @Nullable Text title;
    private final List<Basis> bases = new ArrayList<>();
    private @Nullable Severity severity;
    private Validity validity = Validity.ALWAYS;
    private final List<Parameter<?>> parameters = new ArrayList<>();
    private boolean mayMatchNothing;
    private @Nullable Text neverFails;
    private Set<DutyKind> duties = EnumSet.allOf(DutyKind.class);
    private Scope.Condition condition = Scope.EVERYTHING.condition();
    private Set<EvidenceKind> evidence = EnumSet.noneOf(EvidenceKind.class);
    private VerdictRule.@Nullable Boundary boundary;

    RuleBuilder(String id) {
        this.id = Objects.requireNonNull(id, "id");
    }

    /** The rule in a sentence. */
    public RuleBuilder title(String vi, String en) {
        this.title = Text.of(vi, en);
        return this;
    }

    /** Rests on words that bind: those of the clause, or a decision. Said again, it rests on these as well. */
    public RuleBuilder basis(String vi, String en) {
        return basis(Basis.text(vi, en));
    }

    /** Rests on a law, by analogy, on a reading or on practice. Said again, it rests on these as well. */
    public RuleBuilder basis(Basis rests) {
        bases.add(rests);
        return this;
    }

    /** How much it weighs when it fails. Unless said, ERROR; a rule that reviews a plan, WARNING. */
    public RuleBuilder severity(Severity weight) {
        this.severity = weight;
        return this;
    }

    /** In force for facts from that day on. */
    public RuleBuilder from(LocalDate first) {
        this.validity = new Validity(first, validity.to());
        return this;
    }

    /** In force for facts before that day. */
    public RuleBuilder until(LocalDate end) {
        this.validity = new Validity(validity.from(), end);
        return this;
    }

    /** Can be set in this respect without writing another rule. */
    public RuleBuilder parameter(Parameter<?> parameter) {
        parameters.add(parameter);
        return this;
    }

    /** It is fine if nothing in a body of evidence concerns it; otherwise a coverage gate fails. */
    public RuleBuilder mayMatchNothing() {
        this.mayMatchNothing = true;
        return this;
    }

    /**
     * It comes to {@link Outcome#FAILED} for nobody, for this reason; otherwise a coverage gate asks for a case in which it does.
     */
    public RuleBuilder neverFails(Text why) {
        this.neverFails = Objects.requireNonNull(why, "why");
        return this;
    }

    /** About duties of these kinds only; to others it is not applicable, and it is not asked. Every kind unless said. */
    public RuleBuilder onlyFor(Collection<DutyKind> kinds) {
        this.duties = EnumSet.copyOf(kinds);
        return this;
    }

    /** About duties of which this holds; to others it is not applicable, and it is not asked. Of every duty unless said. */
    public RuleBuilder where(Scope.Condition holds) {
        this.condition = holds;
        return this;
    }

    /** Applicable only where an entry of one of these kinds is known; elsewhere it is not asked. */
    public RuleBuilder needs(EvidenceKind first, EvidenceKind... others) {
        this.evidence = EnumSet.of(first, others);
        return this;
    }

    /** Applicable only where an entry of one of these kinds is known; elsewhere it is not asked. */
    public RuleBuilder needs(Collection<EvidenceKind> kinds) {
        this.evidence = EnumSet.copyOf(kinds);
        return this;
    }

    /** Where the check changes sides, so that coverage can tell whether both sides were tried. */
    public RuleBuilder boundary(VerdictRule.Boundary distance) {
        this.boundary = distance;
        return this;
    }

    /**
     * The rule that judges an obligation by this check, as part of that question.
     *
     * @throws IllegalArgumentException if it has no title or no basis
     */
    public VerdictRule check(Stage stage, VerdictRule.Check check) {
        return new VerdictRule(about(Severity.ERROR), stage, new Scope(duties, condition, evidence), check, boundary);
    }

    /**
     * The rule that reads open words of a plan; the derivation asks for its parameters.
     *
     * @throws IllegalArgumentException if it has no title or no basis
     */
    public ReadingRule reading(ReadingRule.Account account) {
        return new ReadingRule(about(Severity.ERROR), account);
    }

    /**
     * The rule by which the law adds clauses to a plan.
     *
     * @param law the document that orders what they ask for
     * @param source the clauses
     * @throws IllegalArgumentException if it has no title or no basis
     */
    public ClauseRule clauses(StandingLaw law, ClauseRule.Source source) {
        return new ClauseRule(about(Severity.ERROR), law, source);
    }

    /**
     * The rule of a kind that another package knows, as {@code as(ReviewRule::of, (subject, findings) -> …)}.
     *
     * @param kind makes the rule of what was said and of what it does
     * @param does what it does
     */
    public <D, R> R as(BiFunction<RuleBuilder, D, R> kind, D does) {
        return kind.apply(this, does);
    }

    /**
     * What the rule says of itself, for the kind of rule that is made of it.
     *
     * @param unlessSaid how much it weighs unless {@link #severity} says
     * @throws IllegalArgumentException if it has no title or no basis
     */
    public RuleDescription about(Severity unlessSaid) {
        if (title == null || bases.isEmpty()) {
            throw new IllegalArgumentException("rule " + id + " needs a title and a basis");
        }
        return new RuleDescription(
                id,
                title,
                bases,
                severity == null ? unlessSaid : severity,
                validity,
                parameters,
                mayMatchNothing,
                neverFails);
    }
}
