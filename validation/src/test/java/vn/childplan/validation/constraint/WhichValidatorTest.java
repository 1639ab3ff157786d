package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.validation.Constraint;
import org.hibernate.validator.HibernateValidator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** The build runs the tests of this package twice; here is the proof that each run is what it says. */
class WhichValidatorTest {
    @Test
    @EnabledIfSystemProperty(named = "hibernate-validator", matches = "8\\..*")
    void the_second_run_is_on_the_class_path_and_has_the_version_of_spring_boot_3() {
        assertEquals(
                System.getProperty("hibernate-validator"),
                HibernateValidator.class.getPackage().getImplementationVersion());
        assertEquals(false, PlanValidator.class.getModule().isNamed());
    }

    @Test
    @EnabledIfSystemProperty(named = "hibernate-validator", matches = "9\\..*")
    void the_first_run_is_of_named_modules() {
        assertEquals("vn.childplan.validation", PlanValidator.class.getModule().getName());
        assertEquals(
                "org.hibernate.validator", HibernateValidator.class.getModule().getName());
        assertEquals("jakarta.validation", Constraint.class.getModule().getName());
    }
}
