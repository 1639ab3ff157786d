package vn.childplan.reporting.ics;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Replaced;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.ReportWriter;

/**
 * Writes the agendas of a report as one calendar (RFC 5545), and of the rest its notices, in its description: an all-day event for every day,
 * transparent, with its reminders. A calendar that gets a later file replaces what has the same UID, and takes out what is
 * cancelled.
 */
public final class IcsWriter implements ReportWriter {
    /** A writer; needs no setting. */
    public IcsWriter() {}

    @Override
    public String format() {
        return "ics";
    }

    @Override
    public String mediaType() {
        return "text/calendar";
    }

    @Override
    public Optional<Text> refusal(Report report) {
        return report.agendas().isEmpty()
                ? Optional.of(Text.of(
                        "ICS chứa các ngày cần nhớ, mà báo cáo này không có; hãy lập lịch thời hạn hoặc dùng xlsx.",
                        "ICS holds days to keep, and this report has none; make a deadline calendar, or take xlsx."))
                : Optional.empty();
    }

    @Override
    public Replaced write(Report report, OutputStream out) throws IOException {
        Optional<Text> refusal = refusal(report);
        if (refusal.isPresent()) {
            throw new IllegalArgumentException(refusal.get().in(report.locale()));
        }
        // Not closed, because that would close the stream of the caller.
        BufferedOutputStream buffered = new BufferedOutputStream(out);
        Replaced replaced = new CalendarFile(report, buffered).write();
        buffered.flush();
        return replaced;
    }
}
