package vn.childplan.core.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.plan.Plan;

/** A text added to a record is not forgotten by those who validate. */
class TextsOfRecordsTest {
    @Test
    void every_text_of_a_record_is_composed_text_except_the_values_that_have_a_form_of_their_own() {
        Set<String> unconstrained = new ClassFileImporter()
                        .withImportOption(new ImportOption.DoNotIncludeTests())
                        .importPackagesOf(Agency.class, Plan.class, Evidence.class)
                        .stream()
                        .filter(JavaClass::isRecord)
                        .flatMap(record -> record.getFields().stream())
                        .filter(field -> !field.getModifiers().contains(JavaModifier.STATIC))
                        .filter(field -> field.getRawType().isEquivalentTo(String.class))
                        .filter(field -> !field.isAnnotatedWith(ComposedText.class))
                        .map(field -> field.getOwner().getSimpleName() + "." + field.getName())
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(
                new TreeSet<>(Set.of("AgencyId.value", "ClauseRef.value", "DocumentNumber.value", "GroupId.value")),
                unconstrained);
    }
}
