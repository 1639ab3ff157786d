package vn.childplan.validation.assessment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.obligation.Obligation;

/**
 * A log laid out by obligation, so that the same evidence can be judged at several instants without sorting it again.
 * Made by {@link Assessor#index}, and good only for obligations of that assessor's register.
 */
public final class EvidenceIndex {
    /** The entries of obligation {@code i} stand from {@code starts[i]} up to, not including, {@code starts[i + 1]}. */
    private final int[] starts;

    private final Evidence[] entries;
    private final List<EvidenceFinding> findings;

    private EvidenceIndex(int[] starts, Evidence[] entries, List<EvidenceFinding> findings) {
        this.starts = starts;
        this.entries = entries;
        this.findings = findings;
    }

    static EvidenceIndex of(List<Obligation> obligations, ObligationKeys keys, EvidenceLog log) {
        List<Evidence> all = log.entries();
        int[][] targets = new int[all.size()][];
        int[] starts = new int[obligations.size() + 1];
        List<EvidenceFinding> findings = new ArrayList<>();
        for (int e = 0; e < targets.length; e++) {
            Evidence entry = all.get(e);
            targets[e] = keys.of(entry);
            EvidenceFinding finding = finding(obligations, keys, entry, targets[e]);
            if (finding != null) {
                findings.add(finding);
                targets[e] = new int[0];
            }
            for (int target : targets[e]) {
                starts[target + 1]++;
            }
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
        Evidence[] entries = new Evidence[starts[obligations.size()]];
        int[] next = starts.clone();
        for (int e = 0; e < targets.length; e++) {
            for (int target : targets[e]) {
                entries[next[target]++] = all.get(e);
            }
        }
        return new EvidenceIndex(starts, entries, List.copyOf(findings));
    }

    /** The same without what was recorded after an instant. */
    EvidenceIndex knownBy(Instant instant) {
        int[] fewer = new int[starts.length];
        Evidence[] known = new Evidence[entries.length];
        int size = 0;
        for (int i = 0; i < starts.length - 1; i++) {
            for (int e = starts[i]; e < starts[i + 1]; e++) {
                if (!entries[e].recordedAt().isAfter(instant)) {
                    known[size++] = entries[e];
                }
            }
            fewer[i + 1] = size;
        }
        return new EvidenceIndex(fewer, known, findings);
    }

    int from(int obligation) {
        return starts[obligation];
    }

    int to(int obligation) {
        return starts[obligation + 1];
    }

    Evidence entry(int position) {
        return entries[position];
    }

    /** The entries that count for no obligation. */
    public List<EvidenceFinding> findings() {
        return findings;
    }

    private static @Nullable EvidenceFinding finding(
            List<Obligation> obligations, ObligationKeys keys, Evidence entry, int[] targets) {
        if (targets.length == 0) {
            return keys.of(entry.agency(), entry.clause()).length == 0 ? noDuty(entry) : wrongPeriod(entry);
        }
        List<Obligation> meant =
                Arrays.stream(targets).mapToObj(obligations::get).toList();
        if (entry.period() == null
                && !(entry instanceof Difficulty)
                && meant.stream().map(Obligation::period).distinct().count() > 1) {
            return wrongPeriod(entry);
        }
        LocalDate day = VietnamTime.dateOf(entry.at());
        return meant.stream().noneMatch(obligation -> isBearerOn(obligation, day)) ? afterTransfer(entry) : null;
    }

    /** Whether an obligation has not passed on by that day. What came before its time is for rules to judge. */
    private static boolean isBearerOn(Obligation obligation, LocalDate day) {
        LocalDate end = obligation.tenure().bearerEndsOn();
        return !obligation.tenure().passesOn() || end == null || day.isBefore(end);
    }

    private static EvidenceFinding afterTransfer(Evidence entry) {
        return new EvidenceFinding(
                "evidence.after-transfer",
                entry,
                Text.of(
                        what(entry) + ": cơ quan đã chấm dứt và nghĩa vụ đã chuyển giao",
                        what(entry) + ": the agency had ended and the duty had passed on"),
                Text.of("ghi cho cơ quan kế tục", "record it for the successor"));
    }

    private static EvidenceFinding noDuty(Evidence entry) {
        String what = what(entry);
        return new EvidenceFinding(
                "evidence.no-duty",
                entry,
                Text.of(
                        what + ": cơ quan không có nghĩa vụ theo khoản này",
                        what + ": the agency owes nothing under" + " this clause"),
                Text.of("kiểm tra cơ quan và khoản", "check the agency and the clause"));
    }

    private static EvidenceFinding wrongPeriod(Evidence entry) {
        String what = what(entry);
        return new EvidenceFinding(
                "evidence.period",
                entry,
                Text.of(what + ": khoản này không có kỳ đó", what + ": the clause has no such period"),
                Text.of("ghi một kỳ của khoản", "name a period of the clause"));
    }

    private static String what(Evidence entry) {
        return entry.agency() + " · " + entry.clause() + " · " + (entry.period() == null ? "–" : entry.period());
    }
}
