package vn.childplan.spring;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Validation;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Locale;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.constraint.ValidReportingPeriod;

/** The validator of Spring Boot, with the directory of the host and messages in the language of the request. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConstraintsTest {
    record Form(
            @KnownAgency String agency,
            @ValidReportingPeriod String period,
            @NotBlank @Size(min = 3) String note) {}

    private static final Form WRONG = new Form("so-tu-phapp", "2025-H3", "a");

    private static final String[] VIETNAMESE = {
        "agency: phải là mã có trong danh mục cơ quan",
        "note: phải có ít nhất 3 ký tự hoặc phần tử",
        "period: phải là kỳ báo cáo như 2025, 2025-H1, 2025-Q2, 2025-05 hoặc 2025-9M"
    };
    private static final String[] ENGLISH = {
        "agency: must be an id in the agency directory",
        "note: must have at least 3 characters or elements",
        "period: must be a reporting period such as 2025, 2025-H1, 2025-Q2, 2025-05 or 2025-9M"
    };

    @AfterEach
    void nobody_asks_any_more() {
        LocaleContextHolder.resetLocaleContext();
    }

    private static List<String> messages(Validator validator, Form form) {
        return validator.validate(form).stream()
                .map(violation -> violation.getPropertyPath() + ": " + violation.getMessage())
                .sorted()
                .toList();
    }

    @Test
    void messages_are_vietnamese_and_english_for_whoever_asks_for_it() {
        Boot.runner().withConfiguration(Boot.validation()).run(context -> {
            Validator validator = context.getBean(Validator.class);
            assertThat(messages(validator, WRONG)).containsExactly(VIETNAMESE);
            LocaleContextHolder.setLocale(Locale.forLanguageTag("en-GB"));
            assertThat(messages(validator, WRONG)).containsExactly(ENGLISH);
            LocaleContextHolder.setLocale(Locale.FRENCH);
            assertThat(messages(validator, WRONG)).containsExactly(VIETNAMESE);
        });
    }

    @Test
    void the_directory_of_the_host_is_asked() {
        Form form = new Form("bao-tang-tinh", "2025-H1", "ghi chú");
        Boot.runner()
                .withConfiguration(Boot.validation())
                .run(context -> assertThat(messages(context.getBean(Validator.class), form))
                        .hasSize(1));
        Boot.runner()
                .withConfiguration(Boot.validation())
                .withBean(
                        AgencyDirectory.class,
                        () -> QuangNgai.directory().with(ChildplanAutoConfigurationTest.museum()))
                .run(context -> assertThat(messages(context.getBean(Validator.class), form))
                        .isEmpty());
    }

    @Test
    void a_validator_of_the_host_is_left_as_it_is() {
        Validator own = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator())
                .buildValidatorFactory()
                .getValidator();
        Boot.runner()
                .withConfiguration(Boot.validation())
                .withBean(Validator.class, () -> own)
                .run(context -> assertThat(context.getBean(Validator.class)).isSameAs(own));
    }

    @Test
    void without_a_validator_there_is_nothing_to_set() {
        Boot.runner()
                .withClassLoader(new FilteredClassLoader("jakarta.validation", "org.hibernate.validator"))
                .run(context -> assertThat(context).hasNotFailed().doesNotHaveBean(ConstraintSettings.class));
    }
}
