package vn.childplan.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.csv.CsvReportWriter;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;
import vn.childplan.reporting.model.ReportWriters;

/** A file with one report in it, in the format of its ending. */
final class ReportFile {
    private final String option;
    private final String name;
    private final ReportWriter writer;

    private ReportFile(String option, String name, ReportWriter writer) {
        this.option = option;
        this.name = name;
        this.writer = writer;
    }

    static ReportFile named(String fileName) {
        int dot = fileName.lastIndexOf('.');
        return new ReportFile("--out", fileName, writer("--out", dot < 0 ? "" : fileName.substring(dot + 1)));
    }

    /** Files named after their reports. */
    static ReportFile ending(String option, String format) {
        return new ReportFile(option, "", writer(option, format));
    }

    /** For Excel, which takes the letters of CSV for those of another alphabet unless a byte order mark comes first. */
    ReportFile withBom() {
        if (writer instanceof CsvReportWriter csv) {
            return new ReportFile(option, name, csv.withBom());
        }
        throw BadInput.of(
                "--bom",
                Text.of(
                        "chỉ dùng cho csv, dạng " + writer.format() + " không có dấu BOM",
                        "is for csv alone, " + writer.format() + " has no byte order mark"),
                Text.of("Bỏ --bom, hoặc ghi tệp .csv.", "Leave it out, or write a .csv file."));
    }

    private static ReportWriter writer(String option, String format) {
        ReportWriters writers = ReportWriters.installed();
        return writers.find(format).orElseThrow(() -> {
            String formats = String.join(", ", writers.formats());
            return BadInput.of(
                    option,
                    format.isEmpty()
                            ? Text.of("tên tệp không có phần mở rộng", "the file name has no ending")
                            : Text.of("không có định dạng '" + format + "'", "there is no format '" + format + "'"),
                    Text.of("Các định dạng: " + formats + ".", "There are: " + formats + "."));
        });
    }

    /**
     * Writes it under the name given, or after the report if none was; all of it or nothing.
     *
     * @return the name of the file
     */
    String write(Report report, OutputFolder folder, Terminal terminal) throws IOException {
        Optional<Text> refusal = writer.refusal(report);
        if (refusal.isPresent()) {
            Text why = refusal.get();
            throw BadInput.of(
                    option,
                    Text.of(
                            "báo cáo này không lập được ở định dạng " + writer.format(),
                            "this report cannot be written as " + writer.format()),
                    why);
        }
        String file = name.isEmpty() ? report.name() + "." + writer.format() : name;
        Replaced[] replaced = {Replaced.NONE};
        folder.write(file, out -> replaced[0] = writer.write(report, out));
        tell(file, replaced[0], report.locale(), terminal);
        return file;
    }

    private void tell(String file, Replaced replaced, Locale locale, Terminal terminal) {
        if (!replaced.counts().isEmpty()) {
            // The fonts of a PDF have no sign for U+FFFD.
            String instead = writer.format().equals("pdf") ? "“?”" : "U+FFFD";
            terminal.problem(Text.of(
                            file + ": ký tự không ghi được, thay bằng " + instead + ": " + replaced + ".",
                            file + ": characters that cannot be written, " + instead + " instead: " + replaced + ".")
                    .in(locale));
        }
        if (replaced.cut() > 0) {
            terminal.problem(Text.of(
                            file + ": " + replaced.cut() + " ô dài hơn 32.767 ký tự, phần sau bị cắt. Cần đủ chữ thì"
                                    + " dùng định dạng khác, như docx hoặc html.",
                            file + ": " + replaced.cut() + " cells longer than 32,767 characters, the rest is cut. For"
                                    + " all of it write another format, such as docx or html.")
                    .in(locale));
        }
    }
}
