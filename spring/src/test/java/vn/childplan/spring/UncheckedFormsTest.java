package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Constraint;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.annotation.Configuration;
import org.springframework.validation.Errors;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.Validated;
import org.springframework.validation.beanvalidation.LocalValidatorFactoryBean;
import org.springframework.validation.beanvalidation.OptionalValidatorFactoryBean;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.constraint.ValidReportingPeriod;

/** Where no validator is on the class path, Spring passes over constraints without a word; the start says so. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class UncheckedFormsTest {
    record Form(@KnownAgency String agency, @NotBlank String note) {}

    record Table(@Valid List<Form> rows) {}

    record Listed(List<@ValidReportingPeriod String> periods) {}

    @KnownAgency
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface OfOurOffice {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static class Inherited extends Bean {}

    static class Bean {
        private String agency;

        @OfOurOffice
        public String getAgency() {
            return agency;
        }

        public void setAgency(String agency) {
            this.agency = agency;
        }
    }

    /** Constrained, but never asked for: nobody looks into it, with a validator or without. */
    record Loose(Form form, @NotBlank String note) {}

    @RestController
    static final class Office {
        @PostMapping("/form")
        void form(@Valid @RequestBody Form form) {}

        @PostMapping("/table")
        void table(@Validated @RequestBody Table table) {}

        @PostMapping("/listed")
        void listed(@Valid @RequestBody Listed listed) {}

        @PostMapping("/bean")
        void bean(@Valid Inherited bean) {}

        @PostMapping("/many")
        void many(@RequestBody List<@Valid Form> forms) {}

        @PostMapping("/parameter")
        void parameter(@RequestParam("agency") @KnownAgency String agency) {}

        @PostMapping("/loose")
        void loose(@Valid @RequestBody Loose loose) {}

        @PostMapping("/unasked")
        void unasked(@RequestBody Form form) {}
    }

    @RestController
    static final class Other {
        @PostMapping("/loose")
        void loose(@Valid @RequestBody Loose loose) {}

        @PostMapping("/unasked")
        void unasked(@RequestBody Form form) {}
    }

    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class Web {}

    /** As Spring Boot has it: the web asks its validator. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class CheckedWeb implements WebMvcConfigurer {
        private final LocalValidatorFactoryBean validator;

        CheckedWeb(LocalValidatorFactoryBean validator) {
            this.validator = validator;
        }

        @Override
        public Validator getValidator() {
            return validator;
        }
    }

    /** What Spring makes where it finds no provider of validation. */
    @Configuration(proxyBeanMethods = false)
    @EnableWebMvc
    static class UncheckedWeb implements WebMvcConfigurer {
        @Override
        public Validator getValidator() {
            OptionalValidatorFactoryBean none = new OptionalValidatorFactoryBean();
            none.setValidationProviderResolver(List::of);
            none.afterPropertiesSet();
            return none;
        }
    }

    private static WebApplicationContextRunner withoutValidator() {
        return Boot.webRunner().withUserConfiguration(UncheckedWeb.class);
    }

    @Test
    void forms_that_nothing_checks_stop_the_start_and_are_named_with_what_to_add() {
        withoutValidator()
                .withBean(Office.class)
                .run(context -> assertThat(Boot.analysis(context.getStartupFailure()))
                        .extracting(FailureAnalysis::getDescription, FailureAnalysis::getAction)
                        .containsExactly(
                                "What these methods take carries constraints of childplan, but there is no validator that"
                                        + " would check them: Office.bean, Office.form, Office.listed, Office.many,"
                                        + " Office.parameter, Office.table.",
                                "Add spring-boot-starter-validation, or take out @Valid and the constraints."));
    }

    @Test
    void where_there_is_a_validator_the_application_starts() {
        Boot.webRunner()
                .withConfiguration(Boot.validation())
                .withUserConfiguration(CheckedWeb.class)
                .withBean(Office.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    @Test
    void forms_without_our_constraints_are_the_host_s_own_affair() {
        withoutValidator()
                .withBean(Other.class)
                .run(context -> assertThat(context).hasNotFailed());
    }

    static final class OwnValidator implements Validator {
        private final Class<?> supported;

        OwnValidator(Class<?> supported) {
            this.supported = supported;
        }

        @Override
        public boolean supports(Class<?> type) {
            return supported.isAssignableFrom(type);
        }

        @Override
        public void validate(Object form, Errors errors) {}
    }

    @ParameterizedTest
    @ValueSource(classes = {Object.class, Table.class})
    void what_a_validator_of_the_host_checks_is_checked(Class<?> supported) {
        Boot.webRunner()
                .withUserConfiguration(Web.class)
                .withBean(Office.class)
                .withBean(WebMvcConfigurer.class, () -> new WebMvcConfigurer() {
                    @Override
                    public Validator getValidator() {
                        return new OwnValidator(supported);
                    }
                })
                .run(context -> {
                    if (supported == Object.class) {
                        assertThat(context).hasNotFailed();
                    } else {
                        assertThat(Boot.analysis(context.getStartupFailure()).getDescription())
                                .contains("Office.form,")
                                .doesNotContain("Office.table");
                    }
                });
    }
}
