package vn.childplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.change.Accepted;
import vn.childplan.validation.change.Baseline;
import vn.childplan.validation.change.BaselineJson;

/** What is accepted for a time, and how a file of it is kept up. */
final class BaselineOptions {
    @Option(names = "--baseline", paramLabel = "${bundle:label.FILE}")
    private @Nullable String file;

    @Option(names = "--update-baseline")
    private boolean update;

    @Option(names = "--owner", paramLabel = "${bundle:label.WHO}")
    private @Nullable String owner;

    @Option(names = "--reason", paramLabel = "${bundle:label.WHY}")
    private @Nullable String reason;

    @Option(names = "--until", paramLabel = "${bundle:label.DATE}")
    private @Nullable String until;

    /** Whether one was named: what is accepted is then told apart. */
    boolean isGiven() {
        return file != null;
    }

    /** What is accepted; nothing where no file was named, or none is there yet and it is to be made. */
    Baseline read() {
        if (file == null) {
            if (update) {
                throw BadInput.of(
                        "--update-baseline",
                        Text.of("chưa có danh sách chấp nhận", "there is no baseline to update"),
                        Text.of("Ghi thêm --baseline FILE.", "Name it with --baseline FILE."));
            }
            return Baseline.EMPTY;
        }
        Path path = InputFile.of("--baseline", file);
        if (update && Files.notExists(path)) {
            return Baseline.EMPTY;
        }
        Reading<Baseline> read = BaselineJson.read(path);
        return read.value().orElseThrow(() -> BadInput.of(read.problems()));
    }

    /** Says what is to be said of the file, line by line. */
    void tell(List<Finding> remarks, ChildplanCommand program) {
        remarks.forEach(remark -> program.terminal().problem(file + ": " + remark.line(program.locale())));
    }

    /**
     * Writes the file anew if that was asked for: without what is found no more, and with what is fresh, accepted by the owner for
     * the reason and the time that were given.
     *
     * @param fresh how much is not accepted yet
     * @param accepting accepts that as well
     * @param kept what stays if nothing is fresh
     * @param day the day that is judged: what is accepted is accepted on it
     * @param inputs files that must not be overwritten
     * @return whether it was asked for
     */
    boolean update(int fresh, Function<Accepted, Baseline> accepting, Baseline kept, LocalDate day, List<Path> inputs) {
        if (!update || file == null) {
            return false;
        }
        Baseline next = fresh == 0 ? kept : accepting.apply(accepted(fresh, day));
        Path path = InputFile.of("--baseline", file).toAbsolutePath();
        OutputFolder.of("--baseline", String.valueOf(path.getParent()), inputs)
                .write(String.valueOf(path.getFileName()), out -> BaselineJson.write(next, out));
        return true;
    }

    private Accepted accepted(int fresh, LocalDate day) {
        if (owner == null || reason == null || until == null) {
            throw BadInput.of(
                    "--update-baseline",
                    Text.of(
                            fresh + " nội dung chưa được chấp nhận, chưa nêu ai chấp nhận, vì sao, đến ngày nào",
                            fresh + (fresh == 1 ? " thing is" : " things are")
                                    + " not accepted yet, and it is not said by whom, why and until when"),
                    Text.of(
                            "Ghi thêm --owner, --reason và --until (ngày cuối cùng còn chấp nhận).",
                            "Add --owner, --reason and --until (the last day on which it is accepted)."));
        }
        LocalDate last = NamedDay.of("--until", until);
        if (last.isBefore(day)) {
            throw BadInput.of(
                    "--until",
                    Text.of(
                            "ngày " + TimeFormat.date(last).vi() + " đã qua vào ngày xét "
                                    + TimeFormat.date(day).vi(),
                            TimeFormat.date(last).en() + " is over on the day that is judged, "
                                    + TimeFormat.date(day).en()),
                    Text.of("Ghi ngày đó hoặc một ngày sau.", "Name that day or a later one."));
        }
        try {
            return new Accepted(owner, reason, last);
        } catch (IllegalArgumentException e) {
            throw BadInput.of(
                    "--update-baseline",
                    Text.of("--owner và --reason không được để trống", "--owner and --reason must not be blank"),
                    Text.of("Ghi cơ quan hoặc chức danh, và lý do.", "Name an agency or a post, and a reason."));
        }
    }
}
