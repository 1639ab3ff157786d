package vn.childplan.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.jar.Attributes;
import java.util.jar.JarFile;
import java.util.jar.Manifest;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * A folder into which a release was deployed, looked at as Maven Central does before it takes one: what poms must say, the
 * jars of sources and Javadoc, the checksums; and what we ask of ourselves: licence, version, list of parts. A program of
 * its own, so that {@code release/stage} needs nothing else: {@code java StagingFolder.java FOLDER}.
 */
final class StagingFolder {
    private static final Pattern PROPERTY = Pattern.compile("\\$\\{([^}]+)}");
    private static final List<String> NEEDED_OF_POM = List.of(
            "modelVersion",
            "name",
            "description",
            "url",
            "licenses/license/name",
            "licenses/license/url",
            "developers/developer/name",
            "scm/connection",
            "scm/developerConnection",
            "scm/url");

    private final Path folder;
    private final Map<String, Pom> poms = new TreeMap<>();
    private final List<String> problems = new ArrayList<>();
    private int signed;
    private int files;

    private StagingFolder(Path folder) {
        this.folder = folder;
    }

    public static void main(String[] args) throws IOException {
        StagingFolder staged = new StagingFolder(Path.of(args[0]));
        staged.look();
        staged.problems.forEach(System.out::println);
        if (!staged.problems.isEmpty()) {
            System.exit(1);
        }
        System.out.println(staged.poms.keySet() + ": as Maven Central asks, but for the namespace; "
                + (staged.signed == 0 ? "not signed, which is left to the releaser" : "every file with a signature"));
    }

    /** What is wrong, a line each; empty if all is well. */
    static List<String> problems(Path folder) throws IOException {
        StagingFolder staged = new StagingFolder(folder);
        staged.look();
        return staged.problems;
    }

    /** A pom, with those it inherits from in the same folder. */
    private record Pom(Path file, Element project) {
        String artifact() {
            return text(project, "artifactId");
        }

        String packaging() {
            String packaging = text(project, "packaging");
            return packaging.isEmpty() ? "jar" : packaging;
        }
    }

    private void look() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path file : all.filter(Files::isRegularFile).sorted().toList()) {
                if (file.toString().endsWith(".pom")) {
                    Pom pom = new Pom(file, read(file));
                    poms.put(pom.artifact(), pom);
                }
            }
        }
        if (poms.isEmpty()) {
            problems.add(folder + ": no pom in it");
        }
        for (Pom pom : poms.values()) {
            saysWhatItMust(pom);
            dependsOnReleases(pom);
            hasItsFiles(pom);
        }
        if (signed > 0 && signed < files) {
            problems.add("signed: " + signed + " of " + files + " files; Maven Central wants all");
        }
        bomNamesAll();
    }

    private void saysWhatItMust(Pom pom) {
        for (String path : NEEDED_OF_POM) {
            String said = resolved(pom, inherited(pom, path));
            if (said.isBlank()) {
                problems.add(pom.artifact() + ": its pom says no " + path);
            } else if (said.contains("${")) {
                problems.add(pom.artifact() + ": " + path + " is left open: " + said);
            } else if (path.equals("url") && !said.matches("https://[^/\\s]+/\\S+")) {
                problems.add(pom.artifact() + ": " + path + " is no address: " + said);
            }
        }
        String version = version(pom);
        if (version.endsWith("-SNAPSHOT")) {
            problems.add(pom.artifact() + ": " + version + " is no release");
        }
    }

    private void dependsOnReleases(Pom pom) {
        for (Element dependency : all(pom.project(), "dependency")) {
            String name = text(dependency, "groupId") + ":" + text(dependency, "artifactId");
            String version = resolved(pom, text(dependency, "version"));
            if (version.endsWith("-SNAPSHOT")) {
                problems.add(pom.artifact() + ": depends on " + name + " " + version);
            }
            boolean ours = text(dependency, "groupId").equals("vn.childplan");
            if (ours && !poms.containsKey(text(dependency, "artifactId"))) {
                problems.add(pom.artifact() + ": depends on " + name + ", which is not in the folder");
            }
        }
    }

    private void hasItsFiles(Pom pom) throws IOException {
        String stem = pom.artifact() + "-" + version(pom);
        Path home = pom.file().getParent();
        checksums(pom.file());
        if (pom.packaging().equals("pom")) {
            return;
        }
        for (String suffix : List.of(".jar", "-sources.jar", "-javadoc.jar", "-cyclonedx.json")) {
            Path file = home.resolve(stem + suffix);
            if (Files.exists(file)) {
                checksums(file);
            } else {
                problems.add(pom.artifact() + ": " + stem + suffix + " is missing");
            }
        }
        has(home.resolve(stem + ".jar"), "META-INF/LICENSE");
        has(home.resolve(stem + ".jar"), "META-INF/NOTICE");
        has(home.resolve(stem + "-sources.jar"), ".java");
        has(home.resolve(stem + "-javadoc.jar"), "index.html");
        saysItsVersion(pom, home.resolve(stem + ".jar"));
    }

    private void has(Path jar, String ending) throws IOException {
        if (Files.exists(jar)) {
            try (JarFile open = new JarFile(jar.toFile())) {
                if (open.stream().noneMatch(entry -> entry.getName().endsWith(ending))) {
                    problems.add(jar.getFileName() + ": no " + ending + " in it");
                }
            }
        }
    }

    private void saysItsVersion(Pom pom, Path jar) throws IOException {
        if (!Files.exists(jar)) {
            return;
        }
        try (JarFile open = new JarFile(jar.toFile())) {
            Manifest manifest = open.getManifest();
            Attributes said = manifest == null ? new Attributes() : manifest.getMainAttributes();
            if (!version(pom).equals(said.getValue(Attributes.Name.IMPLEMENTATION_VERSION))) {
                problems.add(jar.getFileName() + ": Implementation-Version is "
                        + said.getValue(Attributes.Name.IMPLEMENTATION_VERSION));
            }
            if (said.getValue(Attributes.Name.IMPLEMENTATION_TITLE) == null) {
                problems.add(jar.getFileName() + ": no Implementation-Title");
            }
        }
    }

    private void checksums(Path file) throws IOException {
        files++;
        signed += Files.exists(beside(file, ".asc")) ? 1 : 0;
        for (Map.Entry<String, String> kind :
                Map.of(".md5", "MD5", ".sha1", "SHA-1").entrySet()) {
            Path sum = beside(file, kind.getKey());
            if (!Files.exists(sum)) {
                problems.add(file.getFileName() + kind.getKey() + " is missing");
            } else if (!Files.readString(sum).strip().equals(digest(file, kind.getValue()))) {
                problems.add(file.getFileName() + kind.getKey() + " is of another file");
            }
        }
    }

    private static Path beside(Path file, String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }

    private static String digest(Path file, String algorithm) throws IOException {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(Files.readAllBytes(file)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private void bomNamesAll() {
        Pom bom = poms.get("childplan-bom");
        if (bom == null) {
            problems.add("childplan-bom is missing");
            return;
        }
        List<String> named = all(bom.project(), "dependency").stream()
                .map(dependency -> text(dependency, "artifactId"))
                .toList();
        for (Pom pom : poms.values()) {
            if (pom.packaging().equals("jar") && !named.contains(pom.artifact())) {
                problems.add("childplan-bom: does not name " + pom.artifact());
            }
        }
    }

    private String version(Pom pom) {
        return resolved(pom, inherited(pom, "version"));
    }

    /** The text at a path of elements, of the pom or else of the nearest parent that has it. */
    private String inherited(Pom pom, String path) {
        String said = text(pom.project(), path);
        Pom parent = parent(pom);
        return said.isEmpty() && parent != null ? inherited(parent, path) : said;
    }

    private Pom parent(Pom pom) {
        return poms.get(text(pom.project(), "parent/artifactId"));
    }

    private String resolved(Pom pom, String text) {
        Matcher property = PROPERTY.matcher(text);
        return property.replaceAll(found -> {
            String name = found.group(1);
            String value = name.startsWith("project.")
                    ? inherited(pom, name.substring("project.".length()))
                    : inherited(pom, "properties/" + name);
            return Matcher.quoteReplacement(value.isEmpty() ? found.group() : value);
        });
    }

    private static String text(Element from, String path) {
        Element at = from;
        for (String name : path.split("/", -1)) {
            Element next = null;
            for (Node child = at.getFirstChild(); child != null && next == null; child = child.getNextSibling()) {
                next = child instanceof Element element && element.getNodeName().equals(name) ? element : null;
            }
            if (next == null) {
                return "";
            }
            at = next;
        }
        return at.getTextContent().strip();
    }

    private static List<Element> all(Element from, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = from.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    private static Element read(Path pom) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder().parse(pom.toFile()).getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(pom + ": " + e.getMessage(), e);
        }
    }
}
