package vn.childplan.cli;

import java.time.Clock;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceFile;
import vn.childplan.core.io.Reading;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.ObligationRegister;

/** What happened, and as of when it is judged. */
final class EvidenceOptions {
    @Option(names = "--evidence", paramLabel = "FILE", required = true)
    @SuppressWarnings("NullAway.Init") // picocli sets it
    private String evidenceFile;

    @Option(names = "--as-of", paramLabel = "T")
    private @Nullable String asOf;

    EvidenceLog log(ObligationRegister register) {
        return log(evidenceFile, register);
    }

    static EvidenceLog log(String file, ObligationRegister register) {
        Reading<EvidenceLog> log =
                EvidenceFile.read(InputFile.of("--evidence", file), register.plan(), register.directory());
        return log.value().orElseThrow(() -> BadInput.of(log.problems()));
    }

    /** The instant asked for, or now. */
    Instant asOf(Clock clock) {
        return asOf(asOf, clock);
    }

    static Instant asOf(@Nullable String text, Clock clock) {
        if (text == null) {
            return clock.instant();
        }
        try {
            return VietnamTime.parse(text);
        } catch (UnreadableTimeException e) {
            throw BadInput.of("--as-of", text, e);
        }
    }
}
