package vn.childplan.core.internal.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.io.File;
import java.io.IOException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.UnreadableTimeException;

class ScalarTest {
    @Test
    void every_type_that_jackson_makes_of_a_string_is_listed() throws Exception {
        TreeSet<String> creators = new TreeSet<>();
        for (Class<?> type : typesOfTheModel()) {
            for (Method method : type.getDeclaredMethods()) {
                if (method.isAnnotationPresent(JsonCreator.class)
                        && Arrays.equals(method.getParameterTypes(), new Class<?>[] {String.class})) {
                    creators.add(type.getSimpleName());
                    assertNotNull(Scalar.of(type).form(), type.getName());
                }
            }
            boolean isOneText = type.isRecord() && Scalar.of(type) != null;
            assertEquals(type.isRecord() && creators.contains(type.getSimpleName()), isOneText, type.getName());
        }
        assertEquals(
                new TreeSet<>(List.of(
                        "AgencyId", "ClauseRef", "DocumentNumber", "DutyRef", "GroupId", "PlanId", "ReportingPeriod")),
                creators);
    }

    @Test
    void the_records_of_every_sealed_type_are_told_apart_as_jackson_tells_them() throws Exception {
        TreeSet<String> sealed = new TreeSet<>();
        for (Class<?> type : typesOfTheModel()) {
            JsonSubTypes annotated = type.getAnnotation(JsonSubTypes.class);
            if (annotated != null) {
                sealed.add(type.getSimpleName());
                Map<String, Class<?>> known = new LinkedHashMap<>();
                for (JsonSubTypes.Type each : annotated.value()) {
                    known.put(each.name(), each.value());
                }
                assertEquals(Kinds.FIELD, type.getAnnotation(JsonTypeInfo.class).property());
                assertEquals(
                        List.copyOf(known.entrySet()),
                        List.copyOf(Kinds.of(type).orElseThrow().records().entrySet()));
            }
        }
        assertEquals(new TreeSet<>(List.of("Change", "Clause", "Deadline", "Evidence", "Party", "Schedule")), sealed);
    }

    /** What Spring's ObjectToObjectConverter looks for: a public static method of that name that takes the text. */
    @ParameterizedTest
    @CsvSource({
        "vn.childplan.core.agency.AgencyId, so-y-te",
        "vn.childplan.core.agency.GroupId, cac-so",
        "vn.childplan.core.plan.ClauseRef, II.9",
        "vn.childplan.core.plan.DocumentNumber, 65/KH-UBND",
        "vn.childplan.core.plan.DutyRef, REPORT#2",
        "vn.childplan.core.plan.PlanId, 65/KH-UBND@2025-03-31",
        "vn.childplan.core.time.ReportingPeriod, 2025-H1"
    })
    void a_framework_makes_the_value_of_a_request_parameter(String type, String text) throws Exception {
        Class<?> valueType = Class.forName(type);
        Method of = valueType.getMethod("of", String.class);
        assertTrue(Modifier.isStatic(of.getModifiers()));
        assertEquals(valueType, of.getReturnType());
        assertEquals(text, of.invoke(null, text).toString());
    }

    private static List<Class<?>> typesOfTheModel()
            throws IOException, ReflectiveOperationException, URISyntaxException {
        Path classes = Path.of(
                Plan.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes)) {
            List<String> names = files.map(file -> classes.relativize(file).toString())
                    .filter(name -> name.endsWith(".class") && name.contains("childplan"))
                    .map(name ->
                            name.substring(0, name.length() - ".class".length()).replace(File.separatorChar, '.'))
                    .filter(name -> !name.endsWith("package-info"))
                    .toList();
            List<Class<?>> types = new ArrayList<>();
            for (String name : names) {
                types.add(Class.forName(name, false, Plan.class.getClassLoader()));
            }
            return types;
        }
    }

    private static Object date(String text) {
        return Objects.requireNonNull(Scalar.of(LocalDate.class)).parse(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-05-15", "2024-02-29", "1900-01-01", "9999-12-31"})
    void a_date_is_what_iso_8601_says(String text) {
        assertEquals(LocalDate.parse(text), date(text));
    }

    @Test
    void a_date_may_be_written_as_officials_write_it() {
        assertEquals(LocalDate.of(2025, 5, 14), date("14/5/2025"));
        assertEquals(LocalDate.of(2025, 5, 14), date("14/05/2025"));
    }

    /** Design §4.14: years 1900 to 9999, whatever else ISO 8601 knows. */
    @ParameterizedTest
    @ValueSource(strings = {"0001-01-01", "1899-12-31", "-0001-01-01", "+10000-01-01", "+12025-05-15"})
    void a_date_of_no_year_that_documents_have_is_refused(String text) {
        LocalDate.parse(text);
        assertThrows(UnreadableTimeException.class, () -> date(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2025-02-29",
                "2025-13-01",
                "2025-5-015",
                "2025-05-1٥",
                "2025/05/15",
                "20250515",
                "+025-05-15",
                "2025-05-15Z",
                "2025-05--1",
                ""
            })
    void what_is_no_date_is_refused(String text) {
        assertThrows(DateTimeException.class, () -> LocalDate.parse(text));
        assertThrows(DateTimeException.class, () -> date(text));
    }
}
