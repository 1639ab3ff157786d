package vn.childplan.checks;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.conditions.ArchConditions.haveRawParameterTypes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One flow, one direction, and no look at the machine, across all libraries. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ArrowsTest {
    private static final JavaClasses LIBRARIES = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages(
                    "vn.childplan.core",
                    "vn.childplan.importing",
                    "vn.childplan.validation",
                    "vn.childplan.reporting",
                    "vn.childplan.testkit",
                    "vn.childplan.spring");

    private static final Set<String> CLOCKS = Set.of("now", "currentTimeMillis", "nanoTime", "systemUTC");
    private static final Set<String> IN_SOME_LOCALE = Set.of("format", "formatted", "toLowerCase", "toUpperCase");

    @Test
    void all_six_libraries_are_looked_at() {
        for (String library : Set.of("core", "importing", "validation", "reporting", "testkit", "spring")) {
            assertTrue(
                    LIBRARIES.stream()
                            .anyMatch(
                                    type -> (type.getPackageName() + ".").startsWith("vn.childplan." + library + ".")),
                    library);
        }
    }

    @ParameterizedTest(name = "{0} does not know {1}")
    @CsvSource({
        "core,       importing validation reporting testkit spring cli",
        "importing,  validation reporting testkit spring cli",
        "validation, importing reporting testkit spring cli",
        "reporting,  importing testkit spring cli",
        "testkit,    importing reporting spring cli",
        "spring,     importing testkit cli",
        // A format knows the report, not who made it.
        "reporting.docx,     reporting.builder reporting.drafting reporting.contract",
        "reporting.html,     reporting.builder reporting.drafting reporting.contract",
        "reporting.ics,      reporting.builder reporting.drafting reporting.contract",
        "reporting.json,     reporting.builder reporting.drafting",
        "reporting.markdown, reporting.builder reporting.drafting reporting.contract",
        "reporting.xlsx,     reporting.builder reporting.drafting",
        "reporting.paper,    reporting.builder reporting.drafting reporting.contract reporting.docx reporting.drawing",
        "reporting.drawing,  reporting.builder reporting.drafting reporting.contract reporting.html reporting.paper",
        "reporting.csv,      reporting.builder reporting.drafting",
        "reporting.pdf,      reporting.builder reporting.drafting reporting.contract reporting.docx reporting.html",
        "reporting.builder,  reporting.docx reporting.html reporting.xlsx",
        "reporting.internal, reporting.model reporting.builder reporting.docx reporting.html reporting.xlsx",
        "reporting.drafting, reporting.builder reporting.contract reporting.docx reporting.html reporting.xlsx",
        "reporting.model,    reporting.builder reporting.drafting reporting.docx reporting.html reporting.xlsx",
        "reporting.model,    reporting.csv reporting.json reporting.markdown reporting.ics reporting.contract",
        // A report speaks of sections and tables, whatever it is about.
        "reporting.model,    validation core.plan core.agency core.evidence core.io core.bundled",
        // Inside validation: who owes what, by which rules, was it done, what if.
        "validation.obligation, validation.rule validation.internal.judging validation.assessment validation.change"
                + " validation.comparison validation.review",
        "validation.rule,       validation.internal.judging validation.assessment validation.change validation.review",
        "validation.internal.judging, validation.assessment validation.change validation.review",
        "validation.assessment, validation.change validation.review",
        "validation.review,     validation.internal.judging validation.assessment validation.change"
                + " validation.comparison",
        "validation.comparison, validation.internal.judging validation.assessment validation.change validation.review",
        "validation.constraint, validation.obligation validation.rule validation.internal.judging"
                + " validation.assessment validation.change"
    })
    void nobody_reaches_back(String from, String later) {
        String[] forbidden = Arrays.stream(later.split(" ", -1))
                .map(name -> "vn.childplan." + name + "..")
                .toArray(String[]::new);
        noClasses()
                .that()
                .resideInAPackage("vn.childplan." + from + "..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(forbidden)
                .check(LIBRARIES);
    }

    /** What is behind the entrance of validation does not know the entrance; whoever looks at several plans comes in by it. */
    @Test
    void only_what_looks_at_several_plans_comes_in_by_the_entrance_of_validation() {
        noClasses()
                .that()
                .resideInAPackage("vn.childplan.validation.*..")
                .and()
                .resideOutsideOfPackages(
                        "vn.childplan.validation.change..",
                        "vn.childplan.validation.comparison..",
                        "vn.childplan.validation.portfolio..",
                        "vn.childplan.validation.rollover..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("vn.childplan.validation")
                .check(LIBRARIES);
        noClasses()
                .that()
                .resideInAPackage("vn.childplan.validation")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "vn.childplan.validation.change..",
                        "vn.childplan.validation.comparison..",
                        "vn.childplan.validation.rollover..",
                        "vn.childplan.validation.internal..")
                .check(LIBRARIES);
    }

    /** What may be absent is null in a value; a look-up that may find nothing returns an Optional, and nobody keeps it. */
    @Test
    void nobody_holds_or_takes_an_optional() {
        noFields().should().haveRawType(Optional.class).check(LIBRARIES);
        noMethods()
                .that()
                .arePublic()
                .should(haveRawParameterTypes(describe(
                        "an Optional among them",
                        parameters -> parameters.stream().anyMatch(type -> type.isEquivalentTo(Optional.class)))))
                .check(LIBRARIES);
    }

    /** Of time the model knows how instants and days are written, nothing of deadlines and periods. */
    @Test
    void the_report_model_knows_no_terms_of_a_plan() {
        noClasses()
                .that()
                .resideInAPackage("vn.childplan.reporting.model")
                .should()
                .dependOnClassesThat(describe(
                        "are terms of a plan",
                        type -> type.getPackageName().equals("vn.childplan.core.time")
                                && !Set.of("TimeFormat", "VietnamTime").contains(type.getSimpleName())))
                .check(LIBRARIES);
    }

    @Test
    void nobody_reads_a_clock() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "it reads a clock",
                        call -> CLOCKS.contains(call.getTarget().getName())
                                && (owner(call).startsWith("java.time.")
                                        || owner(call).equals("java.lang.System"))))
                .check(LIBRARIES);
    }

    @Test
    void nobody_asks_for_the_zone_the_locale_or_the_charset_of_the_machine() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "it asks the machine",
                        call -> Set.of(
                                        "java.time.ZoneId.systemDefault",
                                        "java.util.Locale.getDefault",
                                        "java.util.TimeZone.getDefault",
                                        "java.nio.charset.Charset.defaultCharset")
                                .contains(owner(call) + "." + call.getTarget().getName())))
                .check(LIBRARIES);
    }

    @Test
    void nobody_formats_or_changes_case_without_a_locale() {
        noClasses()
                .should()
                .callCodeUnitWhere(describe(
                        "it formats in the locale of the machine",
                        call -> owner(call).equals("java.lang.String")
                                && IN_SOME_LOCALE.contains(call.getTarget().getName())
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(Locale.class))))
                .check(LIBRARIES);
    }

    @Test
    void names_say_what_a_thing_is() {
        noClasses().should().haveNameMatching(".*(Utils?|Helper|Manager|Impl)").check(LIBRARIES);
    }

    private static String owner(JavaCall<?> call) {
        JavaClass owner = call.getTarget().getOwner();
        return owner.getName();
    }
}
