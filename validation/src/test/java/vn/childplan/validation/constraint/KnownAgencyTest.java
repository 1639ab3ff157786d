package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import jakarta.validation.Configuration;
import jakarta.validation.ConstraintDeclarationException;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.time.Validity;

class KnownAgencyTest {
    private static final String MISSING = "@KnownAgency needs an agency directory: configure the validator with"
            + " DirectoryConstraintValidatorFactory.of(directory, …)";

    private static final AgencyDirectory DIRECTORY = AgencyDirectory.of(
            List.of(
                    Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                    Agency.of("ubnd-huyen-ba-to", AgencyKind.DISTRICT_COMMITTEE, "UBND huyện Ba Tơ")
                            .withLife(Validity.until(LocalDate.of(2025, 7, 1)))),
            List.of(new AgencyGroup(
                    GroupId.of("cac-so"), "các sở", new TreeSet<>(List.of(AgencyKind.DEPARTMENT)), List.of())),
            List.of());

    record Form(
            @KnownAgency AgencyId agency,
            @KnownAgency String id,
            @KnownAgency GroupId group) {}

    record Today(@KnownAgency(existing = true) AgencyId agency) {}

    record OwnWords(
            @KnownAgency(existing = true, message = "đã giải thể")
            String agency) {}

    private static ValidatorFactory factory(String now) {
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        return configuration
                .messageInterpolator(ConstraintMessages.in(Locale.ENGLISH))
                // Another zone than that of Viet Nam must make no difference.
                .clockProvider(() -> Clock.fixed(Instant.parse(now), ZoneId.of("America/Los_Angeles")))
                .constraintValidatorFactory(DirectoryConstraintValidatorFactory.of(
                        DIRECTORY, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory();
    }

    private static List<String> check(Object bean, String now) {
        return Checked.lines(factory(now).getValidator().validate(bean));
    }

    @Test
    void ids_of_the_directory_pass_whether_the_agency_still_exists_or_not() {
        Form form = new Form(AgencyId.of("so-y-te"), "ubnd-huyen-ba-to", GroupId.of("cac-so"));
        assertEquals(List.of(), check(form, "2026-01-01T00:00:00Z"));
        assertEquals(List.of(), check(new Form(null, null, null), "2026-01-01T00:00:00Z"));
    }

    @Test
    void other_ids_and_names_do_not() {
        Form form = new Form(AgencyId.of("so-y-tee"), "Sở Y tế", GroupId.of("ban-nganh"));
        assertEquals(
                List.of(
                        "agency: must be an id in the agency directory",
                        "group: must be an id in the agency directory",
                        "id: must be an id in the agency directory"),
                check(form, "2025-01-01T00:00:00Z"));
    }

    /** UBND huyện Ba Tơ exists to the end of Monday 30/6/2025, 24:00 in Viet Nam. */
    @ParameterizedTest(name = "at {0}: {1}")
    @CsvSource({"2025-06-30T16:59:59Z, true", "2025-06-30T17:00:00Z, false"})
    void an_existing_agency_exists_on_the_day_in_viet_nam_by_the_clock_of_the_validator(String now, boolean exists) {
        assertEquals(
                exists ? List.of() : List.of("agency: must be an agency that exists on the day of the check"),
                check(new Today(AgencyId.of("ubnd-huyen-ba-to")), now));
        assertEquals(exists ? List.of() : List.of("agency: đã giải thể"), check(new OwnWords("ubnd-huyen-ba-to"), now));
    }

    @Test
    void the_directory_can_be_changed_for_one_validator() {
        ValidatorFactory factory = factory("2025-01-01T00:00:00Z");
        AgencyDirectory more = DIRECTORY.with(Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp"));
        var validator = factory.usingContext()
                .constraintValidatorFactory(
                        DirectoryConstraintValidatorFactory.of(more, factory.getConstraintValidatorFactory()))
                .getValidator();
        Form form = new Form(AgencyId.of("so-tu-phap"), null, null);
        assertEquals(List.of(), Checked.lines(validator.validate(form)));
        assertEquals(1, factory.getValidator().validate(form).size());
    }

    @Test
    void an_agency_added_while_the_program_runs_is_known_at_once() {
        AtomicReference<AgencyDirectory> standing = new AtomicReference<>(DIRECTORY);
        Configuration<?> configuration = Validation.byDefaultProvider().configure();
        Validator validator = configuration
                .messageInterpolator(ConstraintMessages.in(Locale.ENGLISH))
                .constraintValidatorFactory(DirectoryConstraintValidatorFactory.of(
                        standing::get, configuration.getDefaultConstraintValidatorFactory()))
                .buildValidatorFactory()
                .getValidator();
        Form form = new Form(AgencyId.of("so-tu-phap"), "so-tu-phap", null);
        assertEquals(2, validator.validate(form).size());
        standing.set(DIRECTORY.with(Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp")));
        assertEquals(List.of(), Checked.lines(validator.validate(form)));
        standing.set(null);
        ValidationException thrown = assertThrows(ValidationException.class, () -> validator.validate(form));
        assertEquals(MISSING, (thrown.getCause() == null ? thrown : thrown.getCause()).getMessage());
    }

    @Test
    void without_a_directory_the_check_says_what_is_missing() {
        ConstraintDeclarationException missing = assertThrows(
                ConstraintDeclarationException.class, () -> Checked.vi(new Form(AgencyId.of("so-y-te"), null, null)));
        assertEquals(MISSING, missing.getMessage());
    }
}
