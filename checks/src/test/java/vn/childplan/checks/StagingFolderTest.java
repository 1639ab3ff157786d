package vn.childplan.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The look at a release before it leaves: a small one that is right, and the same with one fault each. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StagingFolderTest {
    private static final String PARENT = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <artifactId>childplan-parent</artifactId><version>1.0.0</version><packaging>pom</packaging>
              <name>n</name><description>d</description><url>${childplan.address}</url>
              <licenses><license><name>Apache-2.0</name><url>u</url></license></licenses>
              <developers><developer><name>the authors</name></developer></developers>
              <scm><connection>c</connection><developerConnection>c</developerConnection><url>u</url></scm>
              <properties><childplan.address>https://forge.example/p</childplan.address></properties>
            </project>
            """;
    private static final String CORE = """
            <project>
              <modelVersion>4.0.0</modelVersion>
              <parent><artifactId>childplan-parent</artifactId></parent>
              <artifactId>childplan-core</artifactId>
              <name>core</name><description>values</description>
              <dependencies><dependency>
                <groupId>org.example</groupId><artifactId>csv</artifactId><version>1.0</version>
              </dependency></dependencies>
            </project>
            """;
    private static final String BOM = PARENT.replace("childplan-parent", "childplan-bom")
            .replace(
                    "</project>",
                    "<dependencyManagement><dependencies><dependency><groupId>vn.childplan</groupId>"
                            + "<artifactId>childplan-core</artifactId><version>${project.version}</version>"
                            + "</dependency></dependencies></dependencyManagement></project>");

    @TempDir
    Path folder;

    @BeforeEach
    void stage() throws IOException {
        put("childplan-parent/childplan-parent-1.0.0.pom", PARENT);
        put("childplan-bom/childplan-bom-1.0.0.pom", BOM);
        put("childplan-core/childplan-core-1.0.0.pom", CORE);
        put("childplan-core/childplan-core-1.0.0-cyclonedx.json", "{}");
        jar("childplan-core/childplan-core-1.0.0.jar", "1.0.0", "META-INF/LICENSE", "META-INF/NOTICE");
        jar("childplan-core/childplan-core-1.0.0-sources.jar", "1.0.0", "a/A.java");
        jar("childplan-core/childplan-core-1.0.0-javadoc.jar", "1.0.0", "index.html");
    }

    @Test
    void a_folder_with_all_that_is_asked_for_is_well() throws IOException {
        assertEquals(List.of(), StagingFolder.problems(folder));
    }

    @ParameterizedTest(name = "{2}")
    @CsvSource(delimiter = '|', textBlock = """
            <description>values</description> | '' | childplan-core: its pom says no description
            <name>core</name>                 | '' | childplan-core: its pom says no name
            <version>1.0</version>            | <version>1.0-SNAPSHOT</version> | childplan-core: depends on org.example:csv 1.0-SNAPSHOT
            org.example                       | vn.childplan | childplan-core: depends on vn.childplan:csv, which is not in the folder
            """)
    void a_pom_that_lacks_something_is_told(String from, String to, String told) throws IOException {
        // A parent's description would do; this one has none to give.
        String parent = PARENT.replace("<name>n</name><description>d</description>", "");
        if (told.contains("says no")) {
            put("childplan-parent/childplan-parent-1.0.0.pom", parent);
        }
        put("childplan-core/childplan-core-1.0.0.pom", CORE.replace(from, to));
        assertEquals(
                List.of(told),
                StagingFolder.problems(folder).stream()
                        .filter(problem -> problem.startsWith("childplan-core:"))
                        .toList());
    }

    @Test
    void an_address_that_nobody_set_is_told_of_every_artifact_that_has_it() throws IOException {
        put(
                "childplan-parent/childplan-parent-1.0.0.pom",
                PARENT.replace("<childplan.address>https://forge.example/p</childplan.address>", ""));
        assertEquals(
                List.of(
                        "childplan-core: url is left open: ${childplan.address}",
                        "childplan-parent: url is left open: ${childplan.address}"),
                StagingFolder.problems(folder));
    }

    @Test
    void a_snapshot_is_no_release() throws IOException {
        put("childplan-bom/childplan-bom-1.0.0.pom", BOM.replace("1.0.0<", "1.0.0-SNAPSHOT<"));
        assertEquals(
                List.of(
                        "childplan-bom: 1.0.0-SNAPSHOT is no release",
                        "childplan-bom: depends on vn.childplan:childplan-core 1.0.0-SNAPSHOT"),
                StagingFolder.problems(folder));
    }

    @ParameterizedTest
    @CsvSource({".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json"})
    void a_file_that_is_missing_is_told(String suffix) throws IOException {
        Files.delete(folder.resolve("childplan-core/childplan-core-1.0.0" + suffix));
        assertEquals(
                List.of("childplan-core: childplan-core-1.0.0" + suffix + " is missing"),
                StagingFolder.problems(folder));
    }

    @Test
    void a_jar_without_licence_version_or_content_is_told() throws IOException {
        jar("childplan-core/childplan-core-1.0.0.jar", "0.9.0", "META-INF/NOTICE");
        jar("childplan-core/childplan-core-1.0.0-sources.jar", "1.0.0", "nothing");
        assertEquals(
                List.of(
                        "childplan-core-1.0.0.jar: no META-INF/LICENSE in it",
                        "childplan-core-1.0.0-sources.jar: no .java in it",
                        "childplan-core-1.0.0.jar: Implementation-Version is 0.9.0"),
                StagingFolder.problems(folder));
    }

    @Test
    void a_checksum_of_other_bytes_or_none_is_told() throws IOException {
        Files.writeString(folder.resolve("childplan-bom/childplan-bom-1.0.0.pom.md5"), "00");
        Files.delete(folder.resolve("childplan-bom/childplan-bom-1.0.0.pom.sha1"));
        assertEquals(
                Stream.of("childplan-bom-1.0.0.pom.md5 is of another file", "childplan-bom-1.0.0.pom.sha1 is missing")
                        .toList(),
                StagingFolder.problems(folder).stream().sorted().toList());
    }

    @Test
    void signatures_are_for_all_files_or_for_none() throws IOException {
        Files.writeString(folder.resolve("childplan-bom/childplan-bom-1.0.0.pom.asc"), "signature");
        assertEquals(List.of("signed: 1 of 7 files; Maven Central wants all"), StagingFolder.problems(folder));
    }

    @Test
    void a_library_that_the_BOM_leaves_out_is_told() throws IOException {
        put("childplan-bom/childplan-bom-1.0.0.pom", PARENT.replace("childplan-parent", "childplan-bom"));
        assertEquals(List.of("childplan-bom: does not name childplan-core"), StagingFolder.problems(folder));
    }

    private void put(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
        sum(file);
    }

    private void jar(String name, String version, String... entries) throws IOException {
        Path file = folder.resolve(name);
        Manifest manifest = new Manifest();
        manifest.getMainAttributes().put(Attributes.Name.MANIFEST_VERSION, "1.0");
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_VERSION, version);
        manifest.getMainAttributes().put(Attributes.Name.IMPLEMENTATION_TITLE, "core");
        try (OutputStream out = Files.newOutputStream(file);
                JarOutputStream jar = new JarOutputStream(out, manifest)) {
            for (String entry : entries) {
                jar.putNextEntry(new ZipEntry(entry));
                jar.write("text".getBytes(StandardCharsets.UTF_8));
            }
        }
        sum(file);
    }

    private static void sum(Path file) throws IOException {
        for (String algorithm : List.of("MD5", "SHA-1")) {
            try {
                byte[] sum = MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file));
                String ending = algorithm.equals("MD5") ? ".md5" : ".sha1";
                Files.writeString(
                        file.resolveSibling(file.getFileName() + ending),
                        HexFormat.of().formatHex(sum));
            } catch (NoSuchAlgorithmException e) {
                throw new IllegalStateException(e);
            }
        }
    }
}
