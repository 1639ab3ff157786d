package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a user with modules needs to say, and what jlink makes of it. */
class ModulePathTest {
    /** The libraries and what they bring with them, each named by a class of it; no annotations of JSpecify. */
    private static final List<String> LIBRARIES = List.of(
            "vn.childplan.core.plan.Plan",
            "vn.childplan.validation.rule.RuleSet",
            "vn.childplan.reporting.model.Report",
            "com.fasterxml.jackson.annotation.JsonProperty",
            "com.fasterxml.jackson.core.JsonFactory",
            "de.siegmar.fastcsv.reader.CsvReader",
            "org.apiguardian.api.API",
            "jakarta.validation.Validation",
            "org.slf4j.Logger");

    private static final String OF_CORE = """
            package app;
            import vn.childplan.core.bundled.QuangNgai;
            import vn.childplan.core.evidence.Submission;
            import vn.childplan.core.time.Deadline;
            public class Main {
                public static void main(String[] args) {
                    var entry = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14").withDocument("9/BC-STP");
                    System.out.print(QuangNgai.plan65().number() + " " + entry.kind());
                }
            }
            """;
    private static final String OF_VALIDATION = """
            package app;
            import vn.childplan.core.bundled.QuangNgai;
            import vn.childplan.validation.rule.RuleSet;
            public class Main {
                public static void main(String[] args) {
                    System.out.print(RuleSet.standard().name() + " " + QuangNgai.plan65().year());
                }
            }
            """;
    private static final String OF_REPORTING = """
            package app;
            import vn.childplan.core.time.ReportingPeriod;
            import vn.childplan.core.time.TimeFormat;
            import vn.childplan.reporting.model.ReportWriters;
            import vn.childplan.reporting.model.Wording;
            public class Main {
                public static void main(String[] args) {
                    var words = Wording.in(java.util.Locale.ENGLISH);
                    System.out.print(words.of(TimeFormat.period(ReportingPeriod.half(2025, 1))));
                }
            }
            """;
    /** From the plan to a document: services are found, and nothing is missing from the image. */
    private static final String OF_THE_WHOLE = """
            package app;
            import vn.childplan.core.bundled.QuangNgai;
            import vn.childplan.core.bundled.VietNam;
            import vn.childplan.core.evidence.EvidenceLog;
            import vn.childplan.core.evidence.Submission;
            import vn.childplan.core.time.VietnamTime;
            import vn.childplan.reporting.builder.StatusList;
            import vn.childplan.reporting.model.ReportWriters;
            import vn.childplan.validation.PlanUnderRules;
            import vn.childplan.validation.rule.RuleSet;
            public class Main {
                public static void main(String[] args) throws java.io.IOException {
                    var plan = new PlanUnderRules(
                            QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());
                    var log = EvidenceLog.of(Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-15T00:00:00"));
                    var assessment = plan.assess(log, VietnamTime.parse("2025-05-20"));
                    System.out.print(assessment.verdict("V:REPORT:so-noi-vu:2025-H1").status());
                    var list = StatusList.of(assessment).in(java.util.Locale.ENGLISH);
                    for (String format : java.util.List.of("docx", "xlsx", "html", "md", "csv", "json")) {
                        var file = new java.io.ByteArrayOutputStream();
                        ReportWriters.installed().forFormat(format).write(list, file);
                        System.out.print(file.size() > 0 ? " " + format : " empty " + format);
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"vn.childplan.core", "vn.childplan.validation", "vn.childplan.reporting"})
    void one_requires_is_enough_to_compile(String module) throws IOException {
        compile(
                module,
                switch (module) {
                    case "vn.childplan.core" -> OF_CORE;
                    case "vn.childplan.validation" -> OF_VALIDATION;
                    default -> OF_REPORTING;
                });
    }

    @Test
    void jlink_makes_a_program_of_the_libraries_as_they_are() throws IOException, InterruptedException {
        // A program of its own: inside a test, whose module is patched, later Javas refuse to link.
        Path jlink = Path.of(System.getProperty("java.home"), "bin", "jlink");
        assumeTrue(Files.isExecutable(jlink), "a Java without jlink");
        Path program = compile("vn.childplan.reporting", OF_THE_WHOLE);
        Path image = folder.resolve("image");
        assertEquals(
                "",
                saidBy(
                        jlink.toString(),
                        "--module-path",
                        program + File.pathSeparator + modulePath(),
                        "--add-modules",
                        "app",
                        "--output",
                        image.toString()));
        // Before 15/5: the first second of that day is late.
        assertEquals(
                "MET_LATE docx xlsx html md csv json",
                saidBy(image.resolve("bin").resolve("java").toString(), "-m", "app/app.Main"));
    }

    private static String saidBy(String... command) throws IOException, InterruptedException {
        Process started = new ProcessBuilder(command).redirectErrorStream(true).start();
        String said = new String(started.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, started.waitFor(), said);
        return said;
    }

    private Path compile(String module, String main) throws IOException {
        Path sources = Files.createDirectories(folder.resolve("sources"));
        Path classes = folder.resolve("classes");
        Path info = Files.writeString(sources.resolve("module-info.java"), "module app { requires " + module + "; }");
        Path program = Files.writeString(sources.resolve("Main.java"), main);
        run(
                ToolProvider.findFirst("javac").orElseThrow(),
                "-Xlint:all",
                "-Werror",
                "--module-path",
                modulePath(),
                "-d",
                classes.toString(),
                info.toString(),
                program.toString());
        return classes;
    }

    private static String modulePath() {
        return LIBRARIES.stream().map(ModulePathTest::placeOf).collect(Collectors.joining(File.pathSeparator));
    }

    private static String placeOf(String type) {
        try {
            return Path.of(Class.forName(type)
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .toURI())
                    .toString();
        } catch (ReflectiveOperationException | URISyntaxException e) {
            throw new AssertionError(type, e);
        }
    }

    private static void run(ToolProvider tool, String... args) {
        StringWriter said = new StringWriter();
        PrintWriter out = new PrintWriter(said);
        int code = tool.run(out, out, args);
        assertEquals(0, code, tool.name() + ": " + said);
    }
}
