package vn.childplan.examples.hosts;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.constraint.ValidReportingPeriod;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.spring.EvidenceRecorder;

/** What agencies hand in. */
@RestController
class EvidenceController {
    private final EvidenceRecorder recorder;

    EvidenceController(EvidenceRecorder recorder) {
        this.recorder = recorder;
    }

    /** Entries in the form of evidence files: one object or an array, or CSV. */
    @PostMapping("/evidence")
    @ResponseStatus(HttpStatus.CREATED)
    void record(@RequestBody EvidenceLog evidence) {
        recorder.record(evidence);
    }

    /** A form of this application's own. */
    record Report(
            @KnownAgency @NotNull String agency,
            @ValidReportingPeriod @NotNull String period,
            @NotNull LocalDate sentOn,
            @NotBlank String document) {}

    @PostMapping("/reports")
    @ResponseStatus(HttpStatus.CREATED)
    void record(@Valid @RequestBody Report report) {
        recorder.record(Submission.of(
                        report.agency(), "V", report.period(), report.sentOn().toString())
                .withDocument(report.document()));
    }
}
