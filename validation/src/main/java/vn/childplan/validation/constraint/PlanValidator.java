package vn.childplan.validation.constraint;

import jakarta.validation.ValidatorFactory;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.plan.Plan;

/**
 * Checks whole plans, directories and logs of evidence against the constraints that their records carry.
 *
 * <pre>{@code
 * PlanValidator validator = PlanValidator.standard().with(directory);
 * for (Finding problem : validator.validate(plan)) {
 *     System.err.println(problem.line(Text.VIETNAMESE));
 * }
 * }</pre>
 *
 * <p>What it finds are problems of the source like those of the readers: a JSON pointer, the place in the source if it is
 * known, what is wrong, and, in the words of the constraint, what would be right, in Vietnamese and English. Their codes
 * are {@code constraint.} and the name of the constraint: {@code constraint.not-blank}. At most 1,000 are kept.
 *
 * <p>Immutable, and safe for use by several threads. Hibernate Validator must be there when something is validated; not
 * before, and no expression language.
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class PlanValidator {
    private final @Nullable ValidatorFactory factory;
    private final @Nullable AgencyDirectory directory;
    private volatile @Nullable Engine engine;

    private PlanValidator(@Nullable ValidatorFactory factory, @Nullable AgencyDirectory directory) {
        this.factory = factory;
        this.directory = directory;
    }

    /** A validator with a factory of its own, which no setting of the host changes. */
    public static PlanValidator standard() {
        return new PlanValidator(null, null);
    }

    /** A validator that uses the factory of a host, with its messages and its own constraints. */
    public static PlanValidator using(ValidatorFactory factory) {
        return new PlanValidator(Objects.requireNonNull(factory, "factory"), null);
    }

    /** The same, which also asks whether the agencies and groups that are named stand in a directory. */
    public PlanValidator with(AgencyDirectory known) {
        return new PlanValidator(factory, Objects.requireNonNull(known, "directory"));
    }

    /**
     * Checks a plan that was read from nowhere in particular; problems name its number as their source.
     *
     * @return empty if all is well
     * @throws IllegalStateException if there is no Hibernate Validator; the message says what to add
     */
    public List<Finding> validate(Plan plan) {
        return validate(plan, SourcePlaces.named(plan.number().value()));
    }

    /** Checks a plan, as {@link #validate(Plan)}; places say where its parts stand. */
    public List<Finding> validate(Plan plan, SourcePlaces places) {
        Findings findings = new Findings(engine(), places);
        findings.check(plan, () -> Pointer.ROOT);
        return findings.all();
    }

    /** Checks a log entry by entry, as {@link #validate(Plan)}. */
    public List<Finding> validate(EvidenceLog log) {
        return validate(log, SourcePlaces.named("evidence"));
    }

    /** Checks a log entry by entry; places say where the entries and their fields stand. */
    public List<Finding> validate(EvidenceLog log, SourcePlaces places) {
        Findings findings = new Findings(engine(), places);
        List<Evidence> entries = log.entries();
        for (int i = 0; i < entries.size() && !findings.isFull(); i++) {
            int index = i;
            findings.check(entries.get(i), () -> Pointer.ROOT.to(index));
        }
        return findings.all();
    }

    /** Checks a directory item by item, as {@link #validate(Plan)}. */
    public List<Finding> validate(AgencyDirectory agencies) {
        return validate(agencies, SourcePlaces.named("directory"));
    }

    /** Checks a directory item by item; places say where the items and their fields stand. */
    public List<Finding> validate(AgencyDirectory agencies, SourcePlaces places) {
        Findings findings = new Findings(engine(), places);
        check(
                findings,
                places,
                "agencies",
                agencies.agencies(),
                agency -> Map.of("id", agency.id().value()));
        check(
                findings,
                places,
                "groups",
                agencies.groups(),
                group -> Map.of("id", group.id().value()));
        check(
                findings,
                places,
                "successions",
                agencies.successions(),
                succession -> Map.of(
                        "from", succession.from().value(),
                        "to", succession.to().value(),
                        "on", succession.on().toString()));
        return findings.all();
    }

    private static <T> void check(
            Findings findings,
            SourcePlaces places,
            String list,
            Collection<T> items,
            Function<T, Map<String, String>> key) {
        int index = 0;
        for (T item : items) {
            int sorted = index++;
            findings.check(item, () -> {
                int written = places instanceof JsonPlaces json ? json.indexOf(list, key.apply(item)) : sorted;
                return Pointer.ROOT.to(list).to(written < 0 ? sorted : written);
            });
        }
    }

    private Engine engine() {
        Engine made = engine;
        if (made == null) {
            made = Engine.of(factory, directory);
            engine = made;
        }
        return made;
    }
}
