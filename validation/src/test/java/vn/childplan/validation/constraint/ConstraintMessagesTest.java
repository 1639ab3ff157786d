package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.constraints.AssertFalse;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Future;
import jakarta.validation.constraints.FutureOrPresent;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Negative;
import jakarta.validation.constraints.NegativeOrZero;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Null;
import jakarta.validation.constraints.Past;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.hibernate.validator.resourceloading.PlatformResourceBundleLocator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.constraint.ValidClauseRef;
import vn.childplan.core.text.Text;

class ConstraintMessagesTest {

    /** Every built-in constraint, violated. */
    record AllBuiltIn(
            @AssertFalse boolean assertFalse,
            @AssertTrue boolean assertTrue,
            @DecimalMax("3") int decimalMax,
            @DecimalMin("3") int decimalMin,
            @Digits(integer = 1, fraction = 2) int digits,
            @Email String email,
            @Future Instant future,
            @FutureOrPresent Instant futureOrPresent,
            @Max(3) int max,
            @Min(3) int min,
            @Negative int negative,
            @NegativeOrZero int negativeOrZero,
            @NotBlank String notBlank,
            @NotEmpty String notEmpty,
            @NotNull String notNull,
            @Null String mustBeNull,
            @Past Instant past,
            @PastOrPresent Instant pastOrPresent,
            @Pattern(regexp = "[A-Z]+") String pattern,
            @Positive int positive,
            @PositiveOrZero int positiveOrZero,
            @Size(min = 1, max = 2) String size) {
        static AllBuiltIn violated() {
            return new AllBuiltIn(
                    true,
                    false,
                    4,
                    2,
                    12,
                    "?",
                    Instant.MIN,
                    Instant.MIN,
                    4,
                    2,
                    0,
                    1,
                    " ",
                    "",
                    null,
                    "",
                    Instant.MAX,
                    Instant.MAX,
                    "a",
                    0,
                    -1,
                    "abc");
        }
    }

    private static final List<String> ALL_IN_VIETNAMESE = List.of(
            "assertFalse: phải là sai (false)",
            "assertTrue: phải là đúng (true)",
            "decimalMax: phải nhỏ hơn hoặc bằng 3",
            "decimalMin: phải lớn hơn hoặc bằng 3",
            "digits: phải là số có nhiều nhất 1 chữ số phần nguyên và 2 chữ số phần thập phân",
            "email: phải là địa chỉ thư điện tử đúng dạng",
            "future: phải là thời điểm trong tương lai",
            "futureOrPresent: phải là thời điểm hiện tại hoặc tương lai",
            "max: phải nhỏ hơn hoặc bằng 3",
            "min: phải lớn hơn hoặc bằng 3",
            "mustBeNull: phải để trống (null)",
            "negative: phải nhỏ hơn 0",
            "negativeOrZero: phải nhỏ hơn hoặc bằng 0",
            "notBlank: không được để trống",
            "notEmpty: không được rỗng",
            "notNull: không được thiếu",
            "past: phải là thời điểm trong quá khứ",
            "pastOrPresent: phải là thời điểm hiện tại hoặc quá khứ",
            "pattern: không đúng định dạng (mẫu: [A-Z]+)",
            "positive: phải lớn hơn 0",
            "positiveOrZero: phải lớn hơn hoặc bằng 0",
            "size: phải có từ 1 đến 2 ký tự hoặc phần tử");

    @Test
    void every_built_in_constraint_speaks_vietnamese() {
        assertEquals(ALL_IN_VIETNAMESE, Checked.vi(AllBuiltIn.violated()));
    }

    /** Turkish has a translation of its own in the validator, and another small I. */
    @ParameterizedTest(name = "on a machine in {0}")
    @ValueSource(strings = {"tr-TR", "vi-VN", "en-US", "de-DE", "th-TH-u-ca-buddhist-nu-thai"})
    void the_language_is_an_argument_and_not_that_of_the_machine(String machine) {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.forLanguageTag(machine));
        try {
            assertEquals(ALL_IN_VIETNAMESE, violations(Text.VIETNAMESE));
            assertEquals(ALL_IN_VIETNAMESE, violations(Locale.forLanguageTag("vi-VN")));
            assertEquals(ALL_IN_VIETNAMESE, violations(Locale.FRENCH), "every language but English is Vietnamese");
            assertEquals(22, violations(Locale.UK).size());
            assertTrue(violations(Locale.UK)
                    .containsAll(List.of(
                            "decimalMin: must be greater than or equal to 3",
                            "notBlank: must not be blank",
                            "size: must have 1 to 2 characters or elements")));
            assertEquals(
                    List.of("clause: must be the number of a clause, such as V, II.9, I.1.a or IV.5-3"),
                    Checked.lines(Checked.factory(Locale.ENGLISH).getValidator().validate(new Cited("?"))));
        } finally {
            Locale.setDefault(before);
        }
    }

    record Cited(@ValidClauseRef String clause) {}

    private static List<String> violations(Locale locale) {
        return Checked.lines(Checked.factory(locale).getValidator().validate(AllBuiltIn.violated()));
    }

    /** A host that configures nothing but its locale still gets Vietnamese: the validator finds the texts on its own. */
    @Test
    void the_texts_are_found_without_our_interpolator() {
        ValidatorFactory factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .messageInterpolator(new ParameterMessageInterpolator(Set.of(Text.VIETNAMESE), Text.VIETNAMESE, false))
                .buildValidatorFactory();
        List<String> found = Checked.lines(factory.getValidator().validate(AllBuiltIn.violated()));
        assertEquals(22, found.size());
        assertTrue(found.containsAll(List.of(
                "decimalMin: không được nhỏ hơn 3",
                "notBlank: không được để trống",
                "size: phải có từ 1 đến 2 ký tự hoặc phần tử")));
        assertEquals(
                List.of("clause: phải là số mục như V, II.9, I.1.a hoặc IV.5-3"),
                Checked.lines(factory.getValidator().validate(new Cited("?"))));
    }

    record Bounds(
            @Size(min = 3) String atLeast,
            @Size(max = 1) String atMost,
            @Size(min = 1, max = 1) String exactly,
            @Size(max = 0) String none,
            @DecimalMin(value = "3", inclusive = false) int above,
            @DecimalMax(value = "3", inclusive = false) int below) {}

    @Test
    void one_bound_is_worded_as_one_bound() {
        Bounds bounds = new Bounds("ab", "ab", "ab", "ab", 3, 3);
        assertEquals(
                List.of(
                        "above: phải lớn hơn 3",
                        "atLeast: phải có ít nhất 3 ký tự hoặc phần tử",
                        "atMost: phải có nhiều nhất 1 ký tự hoặc phần tử",
                        "below: phải nhỏ hơn 3",
                        "exactly: phải có đúng 1 ký tự hoặc phần tử",
                        "none: phải có đúng 0 ký tự hoặc phần tử"),
                Checked.vi(bounds));
        assertEquals(
                List.of(
                        "above: must be greater than 3",
                        "atLeast: must have at least 3 characters or elements",
                        "atMost: must have at most 1 characters or elements",
                        "below: must be less than 3",
                        "exactly: must have exactly 1 characters or elements",
                        "none: must have exactly 0 characters or elements"),
                Checked.en(bounds));
    }

    @Test
    void the_same_goes_before_the_interpolator_of_a_framework_which_chooses_the_language() {
        ValidatorFactory factory = Validation.byDefaultProvider()
                .configure()
                .messageInterpolator(ConstraintMessages.before(
                        new ParameterMessageInterpolator(Set.of(Locale.ENGLISH), Locale.ENGLISH, false)))
                .buildValidatorFactory();
        assertTrue(Checked.lines(factory.getValidator().validate(new Bounds("ab", "a", "a", "", 4, 2)))
                .contains("atLeast: must have at least 3 characters or elements"));
    }

    // The files

    private static Properties bundle(String suffix) throws IOException {
        Properties bundle = new Properties();
        try (InputStream in =
                PlanValidator.class.getResourceAsStream("/ContributorValidationMessages" + suffix + ".properties")) {
            bundle.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        }
        return bundle;
    }

    @Test
    void both_languages_have_the_same_keys_and_none_needs_expression_language() throws IOException {
        Properties vi = bundle("");
        assertEquals(vi.stringPropertyNames(), bundle("_en").stringPropertyNames());
        for (String suffix : List.of("", "_en", "_vi")) {
            bundle(suffix).forEach((key, text) -> assertFalse(text.toString().contains("$"), key.toString()));
        }
    }

    @Test
    void every_built_in_key_of_the_validator_has_a_vietnamese_text() throws IOException {
        Set<String> builtIn = new PlatformResourceBundleLocator("org.hibernate.validator.ValidationMessages")
                .getResourceBundle(Locale.ENGLISH).keySet().stream()
                        .filter(key -> key.startsWith("jakarta.validation.constraints."))
                        .collect(Collectors.toCollection(TreeSet::new));
        assertEquals(builtIn, new TreeSet<>(bundle("_vi").stringPropertyNames()));
    }
}
