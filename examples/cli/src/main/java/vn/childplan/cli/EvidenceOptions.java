package vn.childplan.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceFile;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.importing.exchange.ExchangeReader;
import vn.childplan.importing.exchange.ExchangeReading;
import vn.childplan.importing.workbook.EvidenceWorkbook;
import vn.childplan.validation.obligation.ObligationRegister;

/** What happened, and as of when it is judged. */
final class EvidenceOptions {
    @Mixin
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private EvidenceFileOption evidence;

    @Option(names = "--as-of", paramLabel = "${bundle:label.T}")
    private @Nullable String asOf;

    Path path() {
        return evidence.path();
    }

    EvidenceLog log(ObligationRegister register, ChildplanCommand program) {
        return evidence.log(register, program);
    }

    /** On a plan that may have been amended: in whatever of its words an entry is. */
    EvidenceLog log(Plan plan, AgencyDirectory directory, ChildplanCommand program) {
        return evidence.log(plan, directory, program);
    }

    static EvidenceLog log(String file, ObligationRegister register, ChildplanCommand program) {
        return log(file, register.plan(), register.directory(), program);
    }

    static EvidenceLog log(String file, Plan plan, AgencyDirectory directory, ChildplanCommand program) {
        Path path = InputFile.of("--evidence", file);
        if (ExchangeReader.isMessage(path) || Files.isDirectory(path)) {
            return exchanged(path, plan, directory, program);
        }
        Reading<EvidenceLog> log = EvidenceWorkbook.isWorkbook(path)
                ? EvidenceWorkbook.read(path, plan, directory)
                : EvidenceFile.read(path, plan, directory);
        return log.value().orElseThrow(() -> BadInput.of(log.problems()));
    }

    /** What is clear in messages of the document exchange; what is not is told, and does not count. */
    private static EvidenceLog exchanged(Path path, Plan plan, AgencyDirectory directory, ChildplanCommand program) {
        ExchangeReading read = ExchangeReader.of(plan, directory).read(path);
        if (!read.problems().isEmpty()) {
            throw BadInput.of(read.problems());
        }
        read.doubts().forEach(doubt -> program.terminal().problem(doubt.line(program.locale())));
        int others = read.findings().size() - read.doubts().size();
        if (others > 0) {
            program.terminal()
                    .problem(program.say(Text.of(
                            path + ": " + others
                                    + " điều khác cần biết (thông điệp không phải báo cáo của kế hoạch này,"
                                    + " thông điệp trạng thái, ký tự thừa)",
                            path + ": " + others + " other remarks (messages that are not reports under this plan,"
                                    + " status messages, stray characters)")));
        }
        return read.log();
    }

    /** Says how many entries are not known yet at the instant: they play no part, and nobody would miss them. */
    static void tellLater(EvidenceLog log, Instant asOf, ChildplanCommand program) {
        long later = log.entries().stream()
                .filter(entry -> entry.recordedAt().isAfter(asOf))
                .count();
        if (later > 0) {
            Text instant = TimeFormat.timeInSentence(VietnamTime.wholeSecond(asOf));
            program.terminal()
                    .problem(program.say(Text.of(
                            later + " thông tin thực hiện được ghi nhận sau thời điểm tính đến (" + instant.vi()
                                    + "), chưa được tính.",
                            (later == 1 ? "1 entry is" : later + " entries are") + " recorded after " + instant.en()
                                    + " and not known yet.")));
        }
    }

    /** The instant asked for, or now. */
    Instant asOf(Clock clock) {
        return asOf(asOf, clock);
    }

    static Instant asOf(@Nullable String text, Clock clock) {
        return text == null ? clock.instant() : instant("--as-of", text);
    }

    /** An instant as typed for an option. */
    static Instant instant(String option, String text) {
        try {
            return VietnamTime.parse(text.strip());
        } catch (UnreadableTimeException e) {
            throw BadInput.of(option, text, e);
        }
    }
}
