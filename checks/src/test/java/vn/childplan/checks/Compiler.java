package vn.childplan.checks;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles classes given as text, with all libraries at hand. */
record Compiler(Path folder) {
    /** What is wrong with the classes, by name as in {@code Example1:3: cannot find symbol}; empty if they compile. */
    List<String> errors(Map<String, String> classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
        try (StandardJavaFileManager files =
                compiler.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
            List<JavaFileObject> sources = new ArrayList<>();
            classes.forEach((name, text) -> sources.add(new Source(name, text)));
            List<String> options = List.of("-proc:none", "-d", folder.toString(), "-cp", classPath());
            compiler.getTask(null, files, found, options, null, sources).call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return found.getDiagnostics().stream()
                .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                .map(Compiler::inWords)
                .toList();
    }

    private static String inWords(Diagnostic<? extends JavaFileObject> problem) {
        JavaFileObject source = problem.getSource();
        String name = source == null ? "" : source.getName().replaceAll("^/|\\.java$", "");
        return name + ":" + problem.getLineNumber() + ": " + problem.getMessage(Locale.ROOT);
    }

    /** Surefire starts with one jar that names the real class path; it says it here. */
    private static String classPath() {
        return System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
    }

    /** A class as text. */
    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///" + name + ".java"), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
