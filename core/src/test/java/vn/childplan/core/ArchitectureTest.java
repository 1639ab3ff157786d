package vn.childplan.core;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.text.Text;

/** What design pages promise of the library as a whole: one direction, no machine, names that say what a thing is. */
class ArchitectureTest {
    private static final String CORE = "vn.childplan.core.";

    /** The classes of the library, without its tests, wherever the build has put them. */
    private static final JavaClasses LIBRARY = new ClassFileImporter()
            .importUrl(Text.class.getProtectionDomain().getCodeSource().getLocation());

    @Test
    void the_whole_library_is_looked_at() {
        assertTrue(LIBRARY.contain(Text.class));
        assertTrue(LIBRARY.stream().noneMatch(type -> type.getName().contains("ArchitectureTest")));
    }

    // One direction

    /** The rooms in the order of the flow; {@code constraint} holds annotations that values carry. */
    @ParameterizedTest(name = "{0} knows only {1}")
    @CsvSource({
        "text,          ''",
        "internal.text, text",
        "time,          text internal.text",
        "constraint,    text internal.text time",
        "internal.graph, ''",
        "internal.json, text internal.text time",
        "agency,        text internal.text time constraint internal.graph internal.json",
        "plan,          text internal.text time constraint agency",
        "evidence,      text internal.text time constraint agency plan",
        "finding,       text internal.text time constraint agency plan evidence",
        "io,            text internal.text time constraint agency plan evidence finding internal.json internal.graph",
        "bundled,       text internal.text time constraint agency plan evidence finding internal.json internal.graph io"
    })
    void a_room_knows_only_the_rooms_before_it(String room, String before) {
        String[] known = Stream.concat(Stream.of(room), Arrays.stream(before.split(" ")))
                .filter(name -> !name.isEmpty())
                .map(name -> CORE + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that(resideInAPackage(CORE + room + ".."))
                .should()
                .dependOnClassesThat(resideInAPackage("vn.childplan.core..")
                        .and(describe(
                                "outside the rooms before it",
                                type -> !resideInAnyPackage(known).test(type))))
                .check(LIBRARY);
    }

    /** A new room has to be given its place in the order above. */
    @Test
    void every_class_is_in_one_of_the_rooms() {
        assertEquals(
                new TreeSet<>(Set.of(
                        "text",
                        "internal.graph",
                        "internal.text",
                        "time",
                        "constraint",
                        "agency",
                        "plan",
                        "evidence",
                        "finding",
                        "internal.json",
                        "io",
                        "bundled")),
                LIBRARY.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.startsWith(CORE))
                        .map(name -> name.substring(CORE.length()))
                        .collect(Collectors.toCollection(TreeSet::new)));
    }

    // No machine

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC", "system");

    private static final ArchRule NO_CLOCK = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "it reads a clock",
                    call -> CLOCKS.contains(call.getTarget().getName())
                            && (owner(call).startsWith("java.time.")
                                    || owner(call).equals("java.lang.System"))))
            .because("the date of the question is a parameter");

    private static final ArchRule NO_ZONE_OR_LOCALE_OF_THE_MACHINE = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "it asks for the zone, locale or charset of the machine",
                    call -> (owner(call) + "." + call.getTarget().getName())
                            .matches("java\\.time\\.ZoneId\\.systemDefault|java\\.util\\.Locale\\.getDefault"
                                    + "|java\\.util\\.TimeZone\\..*|java\\.nio\\.charset\\.Charset\\.defaultCharset")))
            .because("the same input gives the same output on any machine");

    private static final Set<String> IN_SOME_LOCALE = Set.of("format", "formatted", "toLowerCase", "toUpperCase");

    private static final ArchRule NO_TEXT_IN_THE_LOCALE_OF_THE_MACHINE = noClasses()
            .should()
            .callCodeUnitWhere(describe(
                    "it formats or changes case without a Locale",
                    call -> owner(call).equals("java.lang.String")
                            && IN_SOME_LOCALE.contains(call.getTarget().getName())
                            && call.getTarget().getRawParameterTypes().stream()
                                    .noneMatch(type -> type.isEquivalentTo(Locale.class))))
            .because("Turkish has another small I");

    private static final ArchRule NO_COLLATOR = noClasses()
            .should()
            .dependOnClassesThat(
                    describe("collators of the JDK", type -> type.getName().equals("java.text.Collator")))
            .because("its tables belong to the machine");

    private static final ArchRule NO_OLD_DATES = noClasses()
            .should()
            .dependOnClassesThat(describe(
                    "dates before java.time",
                    type -> type.getName()
                            .matches("java\\.util\\.(Date|Calendar|GregorianCalendar|TimeZone)"
                                    + "|java\\.text\\.(Simple)?DateFormat|java\\.sql\\..*")))
            .because("days are java.time.LocalDate, instants java.time.Instant");

    static List<ArchRule> rulesOnTheMachine() {
        return List.of(
                NO_CLOCK,
                NO_ZONE_OR_LOCALE_OF_THE_MACHINE,
                NO_TEXT_IN_THE_LOCALE_OF_THE_MACHINE,
                NO_COLLATOR,
                NO_OLD_DATES);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOnTheMachine")
    void the_library_does_not_look_at_the_machine(ArchRule rule) {
        rule.check(LIBRARY);
    }

    /** Breaks each of the rules above, to show that they can fail. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("rulesOnTheMachine")
    void a_class_that_looks_at_the_machine_is_found(ArchRule rule) {
        JavaClasses offender = new ClassFileImporter().importClasses(LooksAtTheMachine.class);
        assertThrows(AssertionError.class, () -> rule.check(offender));
    }

    @SuppressWarnings({"unused", "DefaultLocale", "StringCaseLocaleUsage", "JavaTimeDefaultTimeZone", "JavaUtilDate"})
    private static final class LooksAtTheMachine {
        LocalDate clock() {
            return LocalDate.now();
        }

        ZoneId zone() {
            return ZoneId.systemDefault();
        }

        String text() {
            return "I".toLowerCase();
        }

        Object collator() {
            return java.text.Collator.getInstance(Locale.ROOT);
        }

        Object date() {
            return new java.util.Date(0);
        }
    }

    private static String owner(JavaCall<?> call) {
        return call.getTargetOwner().getName();
    }

    // Names and nulls

    @Test
    void no_class_is_named_after_nothing_in_particular() {
        noClasses()
                .should()
                .haveSimpleNameEndingWith("Util")
                .orShould()
                .haveSimpleNameEndingWith("Utils")
                .orShould()
                .haveSimpleNameEndingWith("Helper")
                .orShould()
                .haveSimpleNameEndingWith("Manager")
                .orShould()
                .haveSimpleNameEndingWith("Impl")
                .because("a name says what a thing is")
                .check(LIBRARY);
    }

    @Test
    void every_package_says_that_its_types_are_not_null() {
        Set<String> unmarked = new TreeSet<>();
        for (JavaClass type : LIBRARY) {
            JavaPackage home = type.getPackage();
            if (!home.isAnnotatedWith(NullMarked.class)) {
                unmarked.add(home.getName());
            }
        }
        assertEquals(Set.of(), unmarked, "no @NullMarked in package-info.java");
    }

    @Test
    void values_hold_no_field_that_can_be_changed() {
        classes()
                .that(describe("are records", type -> type.isRecord()))
                .should()
                .haveOnlyFinalFields()
                .check(LIBRARY);
    }

    /** Records compare arrays by identity and cannot keep them from being changed. */
    @Test
    void values_hold_no_arrays() {
        Set<String> arrays = LIBRARY.stream()
                .filter(JavaClass::isRecord)
                .flatMap(type -> type.getFields().stream())
                .filter(field -> field.getRawType().isArray())
                .map(field -> field.getFullName())
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), arrays);
    }

    @Test
    void nothing_exported_shows_what_is_internal() {
        Set<String> shown = LIBRARY.stream()
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !type.getPackageName().startsWith(CORE + "internal"))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(unit -> unit.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(unit -> signature(unit).anyMatch(name -> name.startsWith(CORE + "internal")))
                .map(JavaCodeUnit::getFullName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), shown);
    }

    private static Stream<String> signature(JavaCodeUnit unit) {
        return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream())
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .map(JavaType::getName);
    }
}
