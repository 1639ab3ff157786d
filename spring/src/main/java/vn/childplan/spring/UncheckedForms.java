package vn.childplan.spring;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedArrayType;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ListableBeanFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.ResolvableType;
import org.springframework.validation.Validator;
import org.springframework.validation.annotation.ValidationAnnotationUtils;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfoHandlerMapping;
import vn.childplan.core.constraint.KnownAgency;

/**
 * Refuses the start where a controller takes what carries constraints of the library and nothing checks them. Where no
 * validator is on the class path Spring passes over {@code @Valid} without a word, and a form takes anything. A host may
 * check by a validator of its own ({@code WebMvcConfigurer.getValidator}).
 */
final class UncheckedForms implements SmartInitializingSingleton {
    private static final String OURS = KnownAgency.class.getPackageName();
    /** The name that Spring gives to what checks forms. */
    private static final String VALIDATOR = "mvcValidator";

    private final ListableBeanFactory beans;

    UncheckedForms(ListableBeanFactory beans) {
        this.beans = beans;
    }

    @Override
    public void afterSingletonsInstantiated() {
        if (!beans.containsBean(VALIDATOR)) {
            return;
        }
        Validator validator = beans.getBean(VALIDATOR, Validator.class);
        List<String> unchecked = beans.getBeansOfType(RequestMappingInfoHandlerMapping.class).values().stream()
                .flatMap(mapping -> mapping.getHandlerMethods().values().stream())
                .filter(handler -> takesUnchecked(handler, validator))
                .map(handler -> handler.getBeanType().getSimpleName() + "."
                        + handler.getMethod().getName())
                .distinct()
                .sorted()
                .toList();
        if (!unchecked.isEmpty()) {
            throw new StartRefusedException(
                    "What these methods take carries constraints of childplan, but there is no validator that would check them: "
                            + String.join(", ", unchecked) + ".",
                    "Add spring-boot-starter-validation, or take out @Valid and the constraints.");
        }
    }

    private static boolean takesUnchecked(HandlerMethod handler, Validator validator) {
        return Arrays.stream(handler.getMethod().getParameters())
                .anyMatch(parameter -> !validator.supports(parameter.getType()) && isConstrained(parameter));
    }

    private static boolean isConstrained(Parameter parameter) {
        boolean looksInside = Arrays.stream(parameter.getAnnotations())
                .anyMatch(annotation -> ValidationAnnotationUtils.determineValidationHints(annotation) != null);
        return isOurs(parameter) || isConstrained(parameter.getAnnotatedType(), looksInside, new HashSet<>());
    }

    private static boolean isConstrained(AnnotatedType type, boolean looksInside, Set<Class<?>> seen) {
        if (isOurs(type)) {
            return true;
        }
        boolean inside = looksInside || cascades(type);
        return parts(type).anyMatch(part -> isConstrained(part, inside, seen))
                || (inside
                        && isConstrained(ResolvableType.forType(type.getType()).resolve(), seen));
    }

    /** What a list or an array is of. */
    private static Stream<AnnotatedType> parts(AnnotatedType type) {
        if (type instanceof AnnotatedArrayType array) {
            return Stream.of(array.getAnnotatedGenericComponentType());
        }
        return type instanceof AnnotatedParameterizedType generic
                ? Arrays.stream(generic.getAnnotatedActualTypeArguments())
                : Stream.empty();
    }

    private static boolean isConstrained(@Nullable Class<?> form, Set<Class<?>> seen) {
        if (form == null || form.getName().startsWith("java.") || !seen.add(form)) {
            return false;
        }
        return isOurs(form)
                || Arrays.stream(form.getDeclaredFields())
                        .anyMatch(field -> isConstrained(field, field.getAnnotatedType(), seen))
                || Arrays.stream(form.getDeclaredMethods())
                        .filter(UncheckedForms::isProperty)
                        .anyMatch(method -> isConstrained(method, method.getAnnotatedReturnType(), seen))
                || isConstrained(form.getSuperclass(), seen);
    }

    private static boolean isProperty(Method method) {
        return method.getParameterCount() == 0;
    }

    private static boolean isConstrained(AnnotatedElement part, AnnotatedType type, Set<Class<?>> seen) {
        return isOurs(part) || isConstrained(type, cascades(part), seen);
    }

    /** One of our constraints, or one of the host that is made of ours. */
    private static boolean isOurs(AnnotatedElement part) {
        return Arrays.stream(part.getAnnotations())
                .map(Annotation::annotationType)
                .flatMap(type -> Stream.concat(
                        Stream.of(type), Arrays.stream(type.getAnnotations()).map(Annotation::annotationType)))
                .anyMatch(type -> type.getPackageName().equals(OURS));
    }

    /** By its name: a host may have left out the API of validation as well. */
    private static boolean cascades(AnnotatedElement part) {
        return Arrays.stream(part.getAnnotations())
                .anyMatch(annotation -> annotation.annotationType().getName().equals("jakarta.validation.Valid"));
    }
}
