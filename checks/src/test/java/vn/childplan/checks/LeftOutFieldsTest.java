package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;

/**
 * Whether a field may be left out, a reader of JSON asks of the record that it makes; a host's own mapper asks the annotations. Both
 * must say the same of every record of every document. Instances of them are read from the inputs that fuzzing begins with.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LeftOutFieldsTest {
    private static final Path ROOT = Path.of(System.getProperty("maven.multiModuleProjectDirectory", ".."));
    private static final Path INPUTS = ROOT.resolve("fuzz/src/test/resources/vn/childplan/fuzz");

    /** The document of each file, by the folder of inputs that has such files. */
    private static final Map<String, String> DOCUMENTS = Map.ofEntries(
            Map.entry("CoreFilesFuzzTestInputs/plan", "core.plan.Plan"),
            Map.entry("CoreFilesFuzzTestInputs/amendment", "core.plan.Amendment"),
            Map.entry("CoreFilesFuzzTestInputs/calendar", "core.io.CalendarJson$Document"),
            Map.entry("CoreFilesFuzzTestInputs/concerned", "core.io.ConcernedJson$Document"),
            Map.entry("CoreFilesFuzzTestInputs/directory", "core.io.DirectoryJson$Document"),
            Map.entry("ValidationFilesFuzzTestInputs/baseline", "validation.change.Baseline"),
            Map.entry("ValidationFilesFuzzTestInputs/decisionRecord", "validation.change.DecisionRecord"),
            Map.entry("ValidationFilesFuzzTestInputs/portfolio", "validation.portfolio.PortfolioJson$Document"),
            Map.entry("ValidationFilesFuzzTestInputs/rules", "validation.rule.RuleSetDocument"),
            Map.entry("ReportingFilesFuzzTestInputs/assessment", "reporting.contract.WrittenAssessment"),
            Map.entry("ReportingFilesFuzzTestInputs/register", "reporting.contract.WrittenRegister"),
            Map.entry("ReportingFilesFuzzTestInputs/officeSettings", "reporting.drafting.OfficeSettings"));

    private static Class<?> type(String name) {
        try {
            return Class.forName("vn.childplan." + name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    /** One record of each type that stands in a document of the inputs. */
    private static Map<Class<?>, Object> instances() {
        Map<Class<?>, Object> instances = new HashMap<>();
        DOCUMENTS.forEach((folder, document) -> {
            for (Path file : files(INPUTS.resolve(folder))) {
                collect(bound(file, type(document)), instances);
            }
        });
        return instances;
    }

    private static List<Path> files(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object bound(Path file, Class<?> document) {
        List<String> problems = new ArrayList<>();
        try {
            // The reader of rules takes 14 for "14" before it binds.
            String text = Files.readString(file).replaceAll("(\"value\"\\s*:\\s*)(\\w+)", "$1\"$2\"");
            InputStream in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
            return JsonText.read(in, (code, line, column, path, message, remedy) -> problems.add(path + code))
                    .flatMap(json -> new RecordBinder(
                                    (code, line, column, path, message, remedy) -> problems.add(path + " " + code))
                            .bind(document, json, Pointer.ROOT))
                    .orElseThrow(() -> new AssertionError(file + ": " + problems));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void collect(Object value, Map<Class<?>, Object> instances) {
        if (value instanceof Collection<?> items) {
            items.forEach(item -> collect(item, instances));
        } else if (value instanceof Map<?, ?> map) {
            map.values().forEach(item -> collect(item, instances));
        } else if (value instanceof Record && !isOneText(value.getClass())) {
            instances.putIfAbsent(value.getClass(), value);
            for (RecordComponent component : value.getClass().getRecordComponents()) {
                Object part = valueOf(component, value);
                if (part != null) {
                    collect(part, instances);
                }
            }
        }
    }

    private static Object valueOf(RecordComponent component, Object record) {
        try {
            component.getAccessor().setAccessible(true);
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    /** The records of which documents can be made, from a type of one of their components on; values of one text aside. */
    private static void reach(Type type, Set<Class<?>> reached) {
        if (type instanceof ParameterizedType container) {
            for (Type item : container.getActualTypeArguments()) {
                reach(item, reached);
            }
        } else if (type instanceof Class<?> single && single.getName().startsWith("vn.childplan.")) {
            if (single.isSealed()) {
                Arrays.stream(single.getPermittedSubclasses()).forEach(kind -> reach(kind, reached));
            } else if (single.isRecord() && !isOneText(single) && reached.add(single)) {
                for (RecordComponent component : single.getRecordComponents()) {
                    reach(component.getGenericType(), reached);
                }
            }
        }
    }

    private static boolean isOneText(Class<?> type) {
        return Arrays.stream(type.getMethods()).anyMatch(method -> method.isAnnotationPresent(JsonCreator.class));
    }

    private static Set<Class<?>> records() {
        Set<Class<?>> records = new LinkedHashSet<>();
        DOCUMENTS.values().forEach(document -> reach(type(document), records));
        return records;
    }

    @Test
    void the_inputs_have_every_record_that_a_document_can_have() {
        Set<String> lacking = new TreeSet<>();
        Map<Class<?>, Object> instances = instances();
        for (Class<?> record : records()) {
            if (!instances.containsKey(record)) {
                lacking.add(record.getName());
            }
        }
        assertEquals(Set.of(), lacking);
        assertTrue(instances.size() > 40, instances.size() + " records");
    }

    @Test
    void a_record_refuses_to_be_made_without_what_its_annotations_do_not_let_be_left_out() {
        List<String> wrong = new ArrayList<>();
        instances().forEach((type, instance) -> {
            RecordComponent[] components = type.getRecordComponents();
            for (int i = 0; i < components.length; i++) {
                boolean mayBeLeftOut = components[i].getAccessor().isAnnotationPresent(JsonInclude.class);
                if (!mayBeLeftOut && !isNumber(components[i]) && !refusesWithout(i, components, instance)) {
                    wrong.add(type.getName() + "." + components[i].getName());
                }
            }
        });
        assertEquals(List.of(), wrong);
    }

    /** Of a number that is left out a reader asks the annotation: its record would have 0. */
    private static boolean isNumber(RecordComponent component) {
        return component.getType() == int.class || component.getType() == long.class;
    }

    private static boolean refusesWithout(int left, RecordComponent[] components, Object instance) {
        Object[] values = new Object[components.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = valueOf(components[i], instance);
        }
        values[left] = null;
        if (components[left].getType() == boolean.class) {
            return false; // it would be false
        }
        try {
            Constructor<?> constructor = instance.getClass()
                    .getDeclaredConstructor(Arrays.stream(components)
                            .map(RecordComponent::getType)
                            .toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            constructor.newInstance(values);
            return false;
        } catch (InvocationTargetException e) {
            return true;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }
}
