package vn.childplan.benchmarks;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.EvidenceCsv;

/** From nothing to the first verdict, in new processes. */
final class ColdStart {
    private static final int TIMES = 9;

    private ColdStart() {}

    /** What was started, and the milliseconds of each start, sorted. */
    static Map<String, double[]> measure(Path commandLine, Path folder) throws IOException, InterruptedException {
        Map<String, Program> programs = new LinkedHashMap<>();
        programs.put("a program that does nothing", Program.withTheLibraryAlone(NoVerdict.class, folder));
        programs.put(
                "the library in a bare `main`, first verdict", Program.withTheLibraryAlone(FirstVerdict.class, folder));
        programs.put("six rules in Drools, first conclusion", Program.ofClass(FirstDroolsVerdict.class));
        Program assess = commandLine(commandLine, folder);
        programs.put("the command line, `assess` to the last verdict", assess);
        String archive = folder.resolve("childplan.jsa").toString();
        assess.with("-XX:ArchiveClassesAtExit=" + archive).run();
        programs.put("the same with a class archive", assess.with("-XX:SharedArchiveFile=" + archive));
        Map<String, double[]> measured = new LinkedHashMap<>();
        for (Map.Entry<String, Program> program : programs.entrySet()) {
            measured.put(program.getKey(), program.getValue().millis(TIMES));
        }
        return measured;
    }

    private static Program commandLine(Path jar, Path folder) throws IOException {
        Path evidence = folder.resolve("evidence.csv");
        try (OutputStream out = Files.newOutputStream(evidence)) {
            EvidenceCsv.write(QuangNgai.sampleEvidence(), out);
        }
        return Program.of("-jar", jar.toString(), "assess", "--evidence", evidence.toString(), "--as-of", "2025-05-20");
    }
}
