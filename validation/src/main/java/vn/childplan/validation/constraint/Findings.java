package vn.childplan.validation.constraint;

import jakarta.validation.ConstraintViolation;
import java.time.temporal.Temporal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.io.Problems;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;

/** The violations of one source, as problems of it. */
final class Findings {
    private static final Text MISSING = Text.of("thiếu giá trị", "a value is missing");
    private static final Text UNUSABLE_PART = Text.of("phần này không dùng được", "this part cannot be used");
    /** The values that are short enough to be quoted. */
    private static final Set<Class<?>> QUOTED = Set.of(AgencyId.class, GroupId.class, DocumentNumber.class);

    private final Engine engine;
    private final SourcePlaces places;
    private final Problems problems;

    Findings(Engine engine, SourcePlaces places) {
        this.engine = engine;
        this.places = places;
        this.problems = new Problems(places.source());
    }

    /**
     * Checks one value.
     *
     * @param root where it stands in the source; asked only if something is wrong
     */
    <T> void check(T value, Supplier<Pointer> root) {
        Set<ConstraintViolation<T>> violations = engine.validate(value);
        if (!violations.isEmpty()) {
            Pointer at = root.get();
            violations.stream()
                    .map(violation ->
                            new Found(ViolationPath.of(violation.getPropertyPath()), code(violation), violation))
                    .sorted(Found.ORDER)
                    .forEach(found -> add(found, at));
        }
    }

    private record Found(ViolationPath path, String code, ConstraintViolation<?> violation) {
        /** The validator gives them in no order. */
        static final Comparator<Found> ORDER = Comparator.comparing(Found::path)
                .thenComparing(Found::code)
                .thenComparing(found -> found.violation().getMessageTemplate());
    }

    private void add(Found found, Pointer root) {
        String path = found.path().under(root);
        SourcePlaces.Place place = places.of(path);
        problems.add(
                found.code(),
                place.line(),
                place.column(),
                path,
                fault(found.violation().getInvalidValue()),
                sentence(engine.message(found.violation())));
    }

    /** {@code NotBlank} is {@code constraint.not-blank}: names of annotations are permanent. */
    private static String code(ConstraintViolation<?> violation) {
        String name = violation
                .getConstraintDescriptor()
                .getAnnotation()
                .annotationType()
                .getSimpleName();
        return "constraint." + name.replaceAll("(?<=.)(?=\\p{Lu})", "-").toLowerCase(Locale.ROOT);
    }

    private static Text fault(@Nullable Object value) {
        if (value == null) {
            return MISSING;
        }
        if (value instanceof CharSequence || value instanceof Temporal || QUOTED.contains(value.getClass())) {
            String quoted = Excerpt.quote(value.toString());
            return Text.of("giá trị " + quoted + " không dùng được", "value " + quoted + " cannot be used");
        }
        return UNUSABLE_PART;
    }

    private static Text sentence(Text message) {
        return Text.of(sentence(message.vi()), sentence(message.en()));
    }

    private static String sentence(String message) {
        int first = message.offsetByCodePoints(0, 1);
        return message.substring(0, first).toUpperCase(Locale.ROOT)
                + message.substring(first)
                + (message.endsWith(".") ? "" : ".");
    }

    boolean isFull() {
        return problems.isFull();
    }

    /** In the order of the source, as far as places are known. */
    List<Finding> all() {
        return problems.orValue(this).problems();
    }
}
