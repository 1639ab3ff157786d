package vn.childplan.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/** Every reader and every parser of a value has a fuzz test, and the page on trust names every fuzz test. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class EveryReaderTest {
    private static final JavaClasses ALL = new ClassFileImporter().importPackages("vn.childplan");

    /** They take a text and read nothing from it: words that are kept as they are, a name that is looked up, or looked for in it. */
    private static final Set<String> NO_PARSERS = Set.of(
            "vn.childplan.core.bundled.VietNam.directory",
            "vn.childplan.core.finding.Place.whole",
            "vn.childplan.importing.plan.PlanImporter.ofProvince",
            "vn.childplan.reporting.builder.EnglishNames.explainedIn",
            "vn.childplan.reporting.drafting.IssuingOffice.open",
            "vn.childplan.reporting.model.Cell.blank",
            "vn.childplan.reporting.model.OfficialForm.annexLine",
            "vn.childplan.reporting.model.OfficialForm.capitals",
            "vn.childplan.reporting.model.Paragraph.basis",
            "vn.childplan.reporting.model.Paragraph.note",
            "vn.childplan.reporting.model.Paragraph.notice",
            "vn.childplan.reporting.model.Paragraph.of",
            "vn.childplan.reporting.model.Paragraph.toWrite",
            "vn.childplan.validation.constraint.SourcePlaces.named",
            "vn.childplan.validation.rule.Rule.named",
            "vn.childplan.validation.rule.RuleSet.standard");

    /** Files of the YAML reader are only read by their path. */
    private static boolean isReader(JavaMethod method) {
        List<JavaClass> types = method.getRawParameterTypes();
        boolean reads = method.getName().startsWith("read") && !types.isEmpty();
        boolean yaml = method.getOwner().getSimpleName().equals("ScenarioYaml");
        return reads
                && types.get(0).isEquivalentTo(yaml ? Path.class : InputStream.class)
                && (!yaml || types.size() == 2);
    }

    private static boolean isParser(JavaMethod method) {
        List<JavaClass> types = method.getRawParameterTypes();
        boolean constant = method.getOwner().isEnum() && method.getName().equals("valueOf");
        return !constant
                && method.getModifiers().contains(JavaModifier.STATIC)
                && types.size() == 1
                && types.get(0).isAssignableTo(CharSequence.class);
    }

    private static boolean isExported(JavaClass type) {
        return type.getModifiers().contains(JavaModifier.PUBLIC)
                && type.getPackageName().startsWith("vn.childplan.")
                && !type.getPackageName().contains(".internal")
                && !type.getPackageName().startsWith("vn.childplan.fuzz")
                && !HIDDEN.contains(type.getPackageName());
    }

    /** Packages that their modules do not export. */
    private static final Set<String> HIDDEN = Set.of(
            "vn.childplan.importing.office",
            "vn.childplan.importing.pdf",
            "vn.childplan.importing.text",
            "vn.childplan.importing.word");

    private static String name(JavaMethod method) {
        return method.getOwner().getName() + "." + method.getName();
    }

    @Test
    void every_reader_and_parser_is_called_by_a_fuzz_test() {
        Set<String> called = ALL.stream()
                .filter(type -> type.getPackageName().equals("vn.childplan.fuzz"))
                .flatMap(type -> type.getAccessesFromSelf().stream())
                .map(JavaAccess::getTarget)
                .map(target -> target.getOwner().getName() + "." + target.getName())
                .collect(Collectors.toSet());
        Set<String> missing = ALL.stream()
                .filter(EveryReaderTest::isExported)
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(method -> isReader(method) || isParser(method))
                .map(EveryReaderTest::name)
                .filter(name -> !NO_PARSERS.contains(name) && !called.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(Set.of(), missing);
    }

    @Test
    void the_page_on_trust_has_a_row_for_every_fuzz_test() throws IOException {
        List<String> targets = Target.all().stream().map(Target::name).sorted().toList();
        assertTrue(targets.size() > 30);
        assertEquals(
                targets,
                new TrustPage(Path.of("../docs/trust.md")).targets().sorted().toList());
    }

    @Test
    void every_fuzz_test_has_inputs_to_begin_with() {
        for (Target target : Target.all()) {
            String folder = target.type().substring(target.type().lastIndexOf('.') + 1) + "Inputs/" + target.method();
            assertTrue(EveryReaderTest.class.getResource(folder) != null, folder);
        }
    }
}
