package vn.childplan.checks.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.reporting.builder.ReportBuilder;

/** Whatever others call to read, to build or to write has a row among the tests of cost. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryCostTest {
    private static final List<String> MODULES =
            List.of("core", "importing", "validation", "reporting", "reporting-pdf", "testkit");
    private static final Pattern EXPORTS = Pattern.compile("exports ([\\w.]+);");
    private static final JavaClasses ALL = new ClassFileImporter().importPackages("vn.childplan");

    /** What the modules export to everybody, by their own word. */
    private static final Set<String> EXPORTED =
            MODULES.stream().flatMap(EveryCostTest::exports).collect(Collectors.toSet());

    private static Stream<String> exports(String module) {
        try {
            String words = Files.readString(Path.of("..", module, "src/main/java/module-info.java"));
            return EXPORTS.matcher(words).results().map((MatchResult found) -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isReader(JavaMethod method) {
        String result = method.getRawReturnType().getSimpleName();
        return method.getName().startsWith("read")
                && !method.getRawParameterTypes().isEmpty()
                && result.endsWith("Reading")
                && !result.equals(method.getOwner().getSimpleName());
    }

    private static boolean isWriter(JavaMethod method) {
        return method.getName().startsWith("write")
                && method.getModifiers().contains(JavaModifier.STATIC)
                && method.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(OutputStream.class));
    }

    private static String name(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }

    private static Stream<JavaClass> exported() {
        return ALL.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> EXPORTED.contains(type.getPackageName()));
    }

    private static Set<String> exported(Predicate<JavaMethod> which) {
        return exported()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(which)
                .map(EveryCostTest::name)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What rows call; what only makes their inputs ({@link Sized}, {@link SizedFiles}) is no row. */
    private static Set<AccessTarget> called(Class<?>... rows) {
        return Stream.of(rows)
                .flatMap(row -> ALL.get(row).getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Set<AccessTarget> called) {
        return called.stream()
                .map(target -> target.getOwner().getName() + "." + target.getName())
                .collect(Collectors.toSet());
    }

    private static void assertAllCalled(int atLeast, Set<String> exported, Set<String> called) {
        assertTrue(exported.size() >= atLeast, exported.toString());
        Set<String> missing = new TreeSet<>(exported);
        missing.removeAll(called);
        assertEquals(Set.of(), missing);
    }

    @Test
    void every_reader_has_a_row() {
        assertAllCalled(
                20, exported(EveryCostTest::isReader), names(called(ReadersCostTest.class, ImportCostTest.class)));
    }

    @Test
    void every_writer_of_a_file_or_a_contract_has_a_row() {
        assertAllCalled(25, exported(EveryCostTest::isWriter), names(called(WritersCostTest.class)));
    }

    /** Every format has one since the rows are those that are installed. */
    @Test
    void every_builder_of_a_document_has_a_row() {
        Set<String> builders = exported()
                .filter(type -> type.isAssignableTo(ReportBuilder.class) && !type.isInterface())
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> called = called(DocumentsCostTest.class).stream()
                .map(target -> target.getOwner().getName())
                .collect(Collectors.toSet());
        assertAllCalled(15, builders, called);
    }
}
