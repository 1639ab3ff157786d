package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.YearNotLoadedException;
import vn.childplan.importing.exchange.ExchangeReader;
import vn.childplan.reporting.model.Report;
import vn.childplan.testkit.RuleVerifier;
import vn.childplan.validation.PlanUnderRules;

/**
 * What others may build on, as it was: every signature of the maintained types that are exported, beside those written down in
 * {@code src/test/resources/api}. What may change is in docs/compatibility.md; {@code -Dchildplan.api.update=true} writes the
 * files anew.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ApiBaselineTest {
    private static final Path BASELINES = Path.of("src/test/resources/api").toAbsolutePath();
    private static final boolean UPDATE = Boolean.getBoolean("childplan.api.update");

    /** Each library by one class of it. */
    private static final Map<String, Class<?>> LIBRARIES = Map.of(
            "core", Text.class,
            "importing", ExchangeReader.class,
            "reporting", Report.class,
            "testkit", RuleVerifier.class,
            "validation", PlanUnderRules.class);

    @ParameterizedTest
    @ValueSource(strings = {"core", "importing", "reporting", "testkit", "validation"})
    void no_signature_changes_unseen(String library) throws Exception {
        List<String> now = signatures(library);
        Path file = BASELINES.resolve(library + ".txt");
        if (UPDATE) {
            Files.createDirectories(BASELINES);
            Files.write(file, now);
        }
        assertEquals(
                List.of(),
                Signatures.differences(Files.readAllLines(file), now),
                "what may change is in docs/compatibility.md; if this is meant, write the baseline anew with"
                        + " -Dchildplan.api.update=true");
    }

    @Test
    void a_type_is_listed_with_what_it_may_be_and_all_that_it_can_do() {
        assertEquals(
                List.of(
                        "public final class vn.childplan.core.time.YearNotLoadedException extends RuntimeException",
                        "  public int year()"),
                Signatures.of(YearNotLoadedException.class, Set.of(YearNotLoadedException.class.getPackageName())));
        String all = String.join("\n", Signatures.of(Schedule.class, Set.of("vn.childplan.core.time")));
        assertTrue(
                all.startsWith("public abstract sealed interface vn.childplan.core.time.Schedule permits "
                        + "vn.childplan.core.time.Schedule$"),
                all);
        List<String> submission = Signatures.of(Submission.class, Set.of(Submission.class.getPackageName()));
        // From an interface that nobody outside sees.
        assertTrue(submission.stream().anyMatch(line -> line.endsWith(" withDocument(String)")), submission.toString());
        assertTrue(Signatures.of(Evidence.class, Set.of()).get(0).contains(" permits "));
    }

    @Test
    void what_is_gone_and_what_is_new_is_told_with_its_type() {
        List<String> before = List.of("public class A", "  public void a()", "  public void b()", "public class B");
        List<String> now = List.of("public class A", "  public int b()", "  public void a()", "public class C");
        assertEquals(
                List.of(
                        "- public class A: public void b()",
                        "- public class B",
                        "+ public class A: public int b()",
                        "+ public class C"),
                Signatures.differences(before, now));
        assertEquals(List.of(), Signatures.differences(before, before));
    }

    private static List<String> signatures(String library) throws IOException, URISyntaxException {
        Class<?> anchor = LIBRARIES.get(library);
        Path place = Path.of(
                anchor.getProtectionDomain().getCodeSource().getLocation().toURI());
        ModuleReference module =
                ModuleFinder.of(place).findAll().stream().findFirst().orElseThrow();
        Set<String> exported = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(exports -> exports.source())
                .collect(Collectors.toSet());
        List<String> lines = new ArrayList<>();
        try (ModuleReader reader = module.open();
                Stream<String> names = reader.list()) {
            for (String name : names.filter(file -> file.endsWith(".class"))
                    .map(file -> file.substring(0, file.length() - 6).replace('/', '.'))
                    .filter(type -> type.contains(".") && exported.contains(type.substring(0, type.lastIndexOf('.'))))
                    .sorted()
                    .toList()) {
                Class<?> type = load(name, anchor.getClassLoader());
                if (isPromised(type)) {
                    lines.addAll(Signatures.of(type, exported));
                }
            }
        }
        return lines;
    }

    private static Class<?> load(String name, ClassLoader loader) {
        try {
            return Class.forName(name, false, loader);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(name, e);
        }
    }

    /** Seen by others, and maintained; a type inside another shares what is said of the outer one. */
    private static boolean isPromised(Class<?> type) {
        Class<?> outermost = type;
        for (Class<?> at = type; at != null; at = at.getEnclosingClass()) {
            if (!Signatures.isVisible(at.getModifiers()) || at.isAnonymousClass() || at.isLocalClass()) {
                return false;
            }
            outermost = at;
        }
        API said = outermost.getAnnotation(API.class);
        return said == null || said.status() != API.Status.EXPERIMENTAL;
    }
}
