package vn.childplan.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.Party;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.io.PublishedSchema;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Schedule;

/** The compiler asks a new alternative for its kind; that files know it under that kind, only a test can ask. */
class ClosedAlternativesTest {

    static Stream<Arguments> sealedTypes() {
        return Stream.of(
                Arguments.of(Deadline.class, names(Deadline.Kind.values(), Enum::name)),
                Arguments.of(Schedule.class, names(Schedule.Kind.values(), Enum::name)),
                Arguments.of(Party.class, names(Party.Kind.values(), Enum::name)),
                Arguments.of(Clause.class, names(Clause.Kind.values(), Enum::name)),
                Arguments.of(Evidence.class, names(EvidenceKind.values(), EvidenceKind::code)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("sealedTypes")
    void files_know_every_alternative_under_the_name_of_its_kind(Class<?> type, Set<String> kinds) {
        Map<String, Class<?>> known = new LinkedHashMap<>();
        for (JsonSubTypes.Type each : type.getAnnotation(JsonSubTypes.class).value()) {
            known.put(each.name(), each.value());
        }
        assertEquals(kinds, known.keySet(), "kinds");
        assertEquals(recordsOf(type).collect(Collectors.toSet()), Set.copyOf(known.values()), "records");
    }

    /** A schema names a kind as the one value of "kind", or among several. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("sealedTypes")
    void the_published_schema_knows_every_kind(Class<?> type, Set<String> kinds) {
        String schema = (type == Evidence.class ? PublishedSchema.EVIDENCE : PublishedSchema.PLAN).text();
        for (String kind : kinds) {
            Pattern named = Pattern.compile("\"kind\": \\{ \"(const|enum)\": [^}]*\"" + kind + "\"");
            assertTrue(named.matcher(schema).find(), kind);
        }
    }

    private static Stream<Class<?>> recordsOf(Class<?> type) {
        return type.isRecord()
                ? Stream.of(type)
                : Arrays.stream(type.getPermittedSubclasses()).flatMap(ClosedAlternativesTest::recordsOf);
    }

    private static <E> Set<String> names(E[] kinds, Function<E, String> name) {
        return Arrays.stream(kinds).map(name).collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
