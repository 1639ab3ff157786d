package vn.childplan.checks;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Types as others see them: a line for the type, then one for each member, indented and in a fixed order. */
final class Signatures {
    private static final int SHOWN =
            Modifier.PUBLIC | Modifier.PROTECTED | Modifier.STATIC | Modifier.FINAL | Modifier.ABSTRACT;
    /** Packages that go without saying. */
    private static final Pattern OF_THE_JDK =
            Pattern.compile("java\\.(?:lang|util|time|util\\.function|util\\.stream)\\.(?=[A-Z])");

    private static final Set<String> OF_EVERY_OBJECT = Set.of("equals", "hashCode", "toString");

    private Signatures() {}

    static boolean isVisible(int modifiers) {
        return Modifier.isPublic(modifiers) || Modifier.isProtected(modifiers);
    }

    /**
     * A type and its members.
     *
     * @param exported the packages whose types are listed themselves; what comes from elsewhere in the library is listed with
     *     whoever inherits it
     */
    static List<String> of(Class<?> type, Set<String> exported) {
        Set<String> members = new TreeSet<>();
        for (Field field : type.getDeclaredFields()) {
            if (isVisible(field.getModifiers()) && !field.isSynthetic()) {
                members.add(
                        field.isEnumConstant()
                                ? "  constant " + field.getName()
                                : "  " + modifiers(field.getModifiers())
                                        + field.getGenericType().getTypeName() + " " + field.getName());
            }
        }
        for (Constructor<?> constructor : type.getDeclaredConstructors()) {
            if (isVisible(constructor.getModifiers()) && !constructor.isSynthetic()) {
                members.add("  " + modifiers(constructor.getModifiers()) + "constructor" + parameters(constructor));
            }
        }
        Stream.concat(Stream.of(type.getDeclaredMethods()), Stream.of(type.getMethods()))
                .filter(method -> isVisible(method.getModifiers()) && !method.isSynthetic())
                .filter(method -> method.getDeclaringClass() == type || isHidden(method.getDeclaringClass(), exported))
                .filter(method -> !OF_EVERY_OBJECT.contains(method.getName()))
                .filter(method -> !type.isEnum() || !Set.of("values", "valueOf").contains(method.getName()))
                .forEach(method -> members.add("  " + line(method)));
        return Stream.concat(Stream.of(heading(type)), members.stream())
                .map(line -> OF_THE_JDK.matcher(line).replaceAll(""))
                .toList();
    }

    private static boolean isHidden(Class<?> type, Set<String> exported) {
        return type.getName().startsWith("vn.childplan.")
                && !(exported.contains(type.getPackageName()) && Modifier.isPublic(type.getModifiers()));
    }

    private static String heading(Class<?> type) {
        String kind = type.isAnnotation()
                ? "annotation "
                : type.isInterface() ? "interface " : type.isEnum() ? "enum " : type.isRecord() ? "record " : "class ";
        int shown = type.isEnum() ? type.getModifiers() & ~(Modifier.FINAL | Modifier.ABSTRACT) : type.getModifiers();
        // Constants with bodies make an enum sealed; that is no promise.
        boolean isSealed = type.isSealed() && !type.isEnum();
        StringBuilder line = new StringBuilder(modifiers(shown))
                .append(isSealed ? "sealed " : "")
                .append(kind)
                .append(type.getName())
                .append(variables(type.getTypeParameters()));
        Type above = type.getGenericSuperclass();
        if (above != null && !Set.of(Object.class, Record.class).contains(above) && !type.isEnum()) {
            line.append(" extends ").append(above.getTypeName());
        }
        if (type.getInterfaces().length > 0) {
            line.append(type.isInterface() ? " extends " : " implements ")
                    .append(Arrays.stream(type.getGenericInterfaces())
                            .map(Type::getTypeName)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        if (isSealed) {
            line.append(" permits ")
                    .append(Arrays.stream(type.getPermittedSubclasses())
                            .map(Class::getName)
                            .sorted()
                            .collect(Collectors.joining(", ")));
        }
        return line.toString();
    }

    private static String line(Method method) {
        String variables = variables(method.getTypeParameters());
        return modifiers(method.getModifiers())
                + (method.isDefault() ? "default " : "")
                + variables
                + (variables.isEmpty() ? "" : " ")
                + method.getGenericReturnType().getTypeName() + " " + method.getName() + parameters(method);
    }

    private static String parameters(Executable code) {
        String thrown = Arrays.stream(code.getGenericExceptionTypes())
                .map(Type::getTypeName)
                .sorted()
                .collect(Collectors.joining(", "));
        return Arrays.stream(code.getGenericParameterTypes())
                        .map(Type::getTypeName)
                        .collect(Collectors.joining(", ", "(", ")"))
                + (thrown.isEmpty() ? "" : " throws " + thrown);
    }

    private static String variables(TypeVariable<?>[] variables) {
        if (variables.length == 0) {
            return "";
        }
        return Arrays.stream(variables)
                .map(variable -> variable.getName() + " extends "
                        + Arrays.stream(variable.getBounds())
                                .map(Type::getTypeName)
                                .collect(Collectors.joining(" & ")))
                .collect(Collectors.joining(", ", "<", ">"));
    }

    private static String modifiers(int modifiers) {
        String words = Modifier.toString(modifiers & SHOWN);
        return words.isEmpty() ? "" : words + " ";
    }

    /** What is in one list and not in the other, gone first, each member with its type. */
    static List<String> differences(List<String> before, List<String> now) {
        Set<String> was = new LinkedHashSet<>(withTypes(before));
        Set<String> is = new LinkedHashSet<>(withTypes(now));
        List<String> differences = new ArrayList<>();
        was.stream().filter(line -> !is.contains(line)).forEach(line -> differences.add("- " + line));
        is.stream().filter(line -> !was.contains(line)).forEach(line -> differences.add("+ " + line));
        return differences;
    }

    private static List<String> withTypes(List<String> lines) {
        List<String> whole = new ArrayList<>();
        String type = "";
        for (String line : lines) {
            if (line.startsWith(" ")) {
                whole.add(type + ": " + line.strip());
            } else {
                type = line.replaceFirst(" (?:extends|implements|permits) .*", "");
                whole.add(line);
            }
        }
        return whole;
    }
}
