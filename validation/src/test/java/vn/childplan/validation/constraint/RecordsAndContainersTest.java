package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.lang.annotation.ElementType;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.DisjointRoles;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.constraint.NotBeforePeriod;
import vn.childplan.core.constraint.ValidClauseRef;
import vn.childplan.core.constraint.ValidDocumentNumber;
import vn.childplan.core.constraint.ValidReportingPeriod;
import vn.childplan.core.constraint.WithinPlanYear;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.Plan;

class RecordsAndContainersTest {
    record Containers(
            List<@ValidClauseRef String> list,
            Map<@ValidReportingPeriod String, @ComposedText String> map,
            Optional<@ValidDocumentNumber String> optional,
            List<List<@ValidClauseRef String>> nested) {}

    @Test
    void elements_keys_values_and_optionals_are_checked() {
        Containers containers = new Containers(
                List.of("V", "?"),
                Map.of("2025", "a\u0000"),
                Optional.of("65"),
                List.of(List.of("V"), List.of("V", "!")));
        assertEquals(
                List.of(
                        "list[1].<list element>: must be the number of a clause, such as V, II.9, I.1.a or IV.5-3",
                        "map[2025].<map value>: must not have control or invisible characters (U+0000,"
                                + " character 2)",
                        "nested[1].<list element>[1].<list element>: must be the number of a clause, such as V, II.9,"
                                + " I.1.a or IV.5-3",
                        "optional: must be the number of a document, such as 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP or"
                                + " 28-CT/TW"),
                Checked.en(containers));
        assertEquals(
                List.of("map<K>[quý I].<map key>: must be a reporting period such as 2025, 2025-H1, 2025-Q2, 2025-05 or"
                        + " 2025-9M"),
                Checked.en(new Containers(List.of(), Map.of("quý I", ""), Optional.empty(), List.of())));
    }

    // A constraint on the accessor of an interface is not a constraint on its records

    sealed interface Item {
        @NotBlank
        String title();
    }

    record Forgotten(String title) implements Item {}

    record Repeated(@NotBlank String title) implements Item {}

    record Items(List<@Valid Item> items) {}

    @Test
    void a_sealed_type_is_checked_by_its_record_and_what_its_accessor_carries_counts_for_nothing() {
        assertEquals(
                List.of("items[1].title: must not be blank"),
                Checked.en(new Items(List.of(new Forgotten(""), new Repeated("")))));
    }

    // So no interface of the library may carry one

    @ParameterizedTest
    @ValueSource(
            classes = {
                vn.childplan.core.plan.Clause.class,
                vn.childplan.core.agency.Party.class,
                vn.childplan.core.evidence.Evidence.class
            })
    void the_sealed_types_of_the_library_carry_none_on_their_accessors(Class<?> sealed) {
        assertEquals(
                List.of(),
                Arrays.stream(sealed.getMethods())
                        .flatMap(method -> Arrays.stream(method.getAnnotations()))
                        .filter(annotation ->
                                annotation.annotationType().isAnnotationPresent(jakarta.validation.Constraint.class))
                        .toList());
    }

    record Command(@NotNull @ValidDocumentNumber String number) {}

    @Test
    void the_parts_of_a_record_can_be_checked_before_it_is_made() throws NoSuchMethodException {
        var violations = Checked.validator()
                .forExecutables()
                .validateConstructorParameters(Command.class.getDeclaredConstructor(String.class), new Object[] {"65"});
        assertEquals(
                List.of("Command.number: phải là số, ký hiệu văn bản như 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP hoặc"
                        + " 28-CT/TW"),
                Checked.lines(violations));
    }

    // Repeated, and composed

    interface Draft {}

    record InGroups(
            @ValidDocumentNumber(forms = ValidDocumentNumber.Form.PARTY, groups = Draft.class) @ValidDocumentNumber
            String number) {}

    @Test
    void one_constraint_may_stand_several_times_for_different_groups() {
        assertEquals(Set.of(), Checked.validator().validate(new InGroups("65/KH-UBND")));
        assertEquals(
                1,
                Checked.validator()
                        .validate(new InGroups("65/KH-UBND"), Draft.class)
                        .size());
    }

    @ParameterizedTest
    @ValueSource(
            classes = {
                ComposedText.class,
                DisjointRoles.class,
                KnownAgency.class,
                NotBeforePeriod.class,
                ValidClauseRef.class,
                ValidDocumentNumber.class,
                ValidReportingPeriod.class,
                WithinPlanYear.class
            })
    void every_constraint_may_stand_on_a_component_and_on_a_type(Class<?> constraint) {
        Set<ElementType> targets = Set.of(constraint.getAnnotation(Target.class).value());
        assertEquals(
                true,
                targets.containsAll(
                        Set.of(ElementType.FIELD, ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE_USE)));
    }

    record Envelope(@Valid Plan plan, List<@Valid Submission> submissions) {}

    @Test
    void a_host_may_cascade_into_the_records_of_the_library() {
        Envelope envelope = new Envelope(null, List.of(Submission.of("so-y-te", "V", "2025-H1", "2024-01-01")));
        assertEquals(List.of("submissions[0].at: không được trước ngày đầu của kỳ báo cáo"), Checked.vi(envelope));
    }
}
