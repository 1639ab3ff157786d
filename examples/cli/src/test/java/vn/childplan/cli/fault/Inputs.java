package vn.childplan.cli.fault;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.model.ReportWriters;

/** Files that runs are given. */
final class Inputs {
    private Inputs() {}

    /** The sample evidence of the bundled plan. */
    static Path evidence(Path folder) throws IOException {
        Path file = folder.resolve("evidence.csv");
        try (OutputStream out = Files.newOutputStream(file)) {
            EvidenceCsv.write(QuangNgai.sampleEvidence(), out);
        }
        return file;
    }

    /** The sample evidence over and over, until it has so many entries. */
    static Path evidence(Path folder, int entries) throws IOException {
        List<String> lines = Files.readAllLines(evidence(folder));
        Iterator<String> rows = Stream.generate(() -> lines.subList(1, lines.size()))
                .flatMap(List::stream)
                .limit(entries)
                .iterator();
        Path file = folder.resolve("evidence-" + entries + ".csv");
        try (BufferedWriter out = Files.newBufferedWriter(file)) {
            out.write(lines.get(0) + "\n");
            while (rows.hasNext()) {
                out.write(rows.next() + "\n");
            }
        }
        return file;
    }

    /** The bundled plan as the document that an office sends. */
    static Path document(Path folder) throws IOException {
        Path file = folder.resolve("plan.docx");
        try (OutputStream out = Files.newOutputStream(file)) {
            ReportWriters.installed()
                    .forFormat("docx")
                    .write(
                            PlanDocument.of(QuangNgai.plan65(), QuangNgai.directory())
                                    .in(Text.VIETNAMESE),
                            out);
        }
        return file;
    }
}
