package vn.childplan.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.text.Text;
import vn.childplan.importing.exchange.ExchangeReader;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.pdf.PdfReportWriter;
import vn.childplan.spring.EvidenceStore;
import vn.childplan.testkit.RuleVerifier;
import vn.childplan.validation.PlanUnderRules;

/** What others may build on: the types that the modules export to everybody, and what these say of themselves. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class SurfaceTest {
    /** The starter is no module of its own words, so its package is open to everybody. */
    private static final Set<String> EXPORTED = Stream.concat(
                    Stream.of(
                                    Text.class,
                                    ExchangeReader.class,
                                    PlanUnderRules.class,
                                    Report.class,
                                    PdfReportWriter.class,
                                    RuleVerifier.class)
                            .flatMap(SurfaceTest::exportedWith),
                    Stream.of(EvidenceStore.class.getPackageName()))
            .collect(Collectors.toCollection(TreeSet::new));

    private static final JavaClasses LIBRARIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(EXPORTED);

    private static final DescribedPredicate<JavaClass> EXPORTED_TYPE = describe(
            "exported to everybody",
            type -> EXPORTED.contains(type.getPackageName())
                    && type.getModifiers().contains(JavaModifier.PUBLIC));

    /** The packages that the module of a class exports to everybody. */
    private static Stream<String> exportedWith(Class<?> type) {
        try {
            URI place = type.getProtectionDomain().getCodeSource().getLocation().toURI();
            return ModuleFinder.of(Path.of(place)).findAll().stream()
                    .flatMap(module -> module.descriptor().exports().stream())
                    .filter(exports -> !exports.isQualified())
                    .map(ModuleDescriptor.Exports::source);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void all_seven_modules_are_looked_at() {
        assertTrue(EXPORTED.containsAll(Set.of(
                "vn.childplan.core.plan",
                "vn.childplan.importing.exchange",
                "vn.childplan.validation",
                "vn.childplan.reporting.model",
                "vn.childplan.reporting.pdf",
                "vn.childplan.testkit")));
        assertTrue(EXPORTED.stream().noneMatch(name -> name.contains("internal")), EXPORTED.toString());
    }

    /** A type inside another shares what is said of the outer one. */
    @Test
    void every_exported_type_says_how_stable_it_is_and_since_when() {
        classes()
                .that(EXPORTED_TYPE)
                .and()
                .areTopLevelClasses()
                .should()
                .beAnnotatedWith(API.class)
                .check(LIBRARIES);
        assertEquals(
                Set.of("0.1"),
                LIBRARIES.stream()
                        .filter(type -> type.isAnnotatedWith(API.class))
                        .map(type -> type.getAnnotationOfType(API.class).since())
                        .collect(Collectors.toSet()));
    }

    @Test
    void no_signature_shows_a_type_that_is_not_exported() {
        Set<String> shown = new TreeSet<>();
        for (JavaClass type : LIBRARIES) {
            if (EXPORTED_TYPE.test(type)) {
                Stream.concat(
                                type.getCodeUnits().stream()
                                        .filter(unit -> visible(unit.getModifiers()))
                                        .flatMap(SurfaceTest::typesOf),
                                type.getFields().stream()
                                        .filter(field -> visible(field.getModifiers()))
                                        .map(JavaField::getRawType))
                        .map(JavaClass::getBaseComponentType)
                        .filter(named -> named.getPackageName().startsWith("vn.childplan."))
                        .filter(named -> !EXPORTED.contains(named.getPackageName()))
                        .forEach(named -> shown.add(type.getName() + " shows " + named.getName()));
            }
        }
        assertEquals(Set.of(), shown);
    }

    /** Values and exceptions need no word: records, enums and what is thrown never change once made. */
    @Test
    void every_exported_class_that_holds_state_says_what_threads_may_do_with_it() {
        Set<String> silent = LIBRARIES.stream()
                .filter(EXPORTED_TYPE)
                .filter(type -> type.isTopLevelClass() && !type.isRecord() && !type.isEnum() && !type.isInterface())
                .filter(type -> !type.isAssignableTo(Throwable.class))
                .filter(type -> type.getFields().stream()
                        .anyMatch(field -> !field.getModifiers().contains(JavaModifier.STATIC)))
                .filter(type -> !commentOf(type).contains("thread"))
                .map(JavaClass::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), silent);
    }

    /** What stands in the source before the type. */
    private static String commentOf(JavaClass type) {
        String library = type.getPackageName().split("\\.", -1)[2];
        Path source = Path.of("")
                .toAbsolutePath()
                .getParent()
                .resolve(Path.of(library, "src", "main", "java"))
                .resolve(type.getName().replace('.', '/') + ".java");
        try {
            String text = Files.readString(source);
            int declared = text.indexOf("class " + type.getSimpleName());
            return text.substring(text.lastIndexOf("/**", declared), declared);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean visible(Set<JavaModifier> modifiers) {
        return modifiers.contains(JavaModifier.PUBLIC) || modifiers.contains(JavaModifier.PROTECTED);
    }

    private static Stream<JavaClass> typesOf(JavaCodeUnit unit) {
        return Stream.concat(
                Stream.concat(Stream.of(unit.getRawReturnType()), unit.getRawParameterTypes().stream()),
                unit.getExceptionTypes().stream());
    }
}
