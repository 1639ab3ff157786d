package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** Whose reports have another day than the plan gave all, by which kind of decision, and which of them are still to come. */
final class MovedReports {
    /** So many names are read in a sentence, and so many decisions below a list. */
    private static final int NAMED = 5;

    private final List<Verdict> reports;
    private final List<Verdict> moved;
    private final Agencies agencies;
    private final String those;
    private final Wording words;

    /** @param those what those who report are called in a Vietnamese sentence */
    MovedReports(List<Verdict> reports, Agencies agencies, String those, Wording words) {
        this.reports = reports;
        this.moved = reports.stream()
                .filter(verdict -> verdict.extendedTo() != null && verdict.originalLastDay() != null)
                .toList();
        this.agencies = agencies;
        this.those = those;
        this.words = words;
    }

    /** Whose and until when, in a line; empty where there are none, or more than are told below a list. */
    Optional<String> decisions() {
        List<Verdict> extended = moved.stream().filter(this::isExtended).toList();
        List<Verdict> suspended = moved.stream().filter(this::isSuspended).toList();
        List<String> decisions = new ArrayList<>();
        if (!extended.isEmpty()) {
            decisions.add(words.say("Được gia hạn: ", "Extended: ") + inRow(extended, this::originally));
        }
        if (!suspended.isEmpty()) {
            decisions.add(words.say("Tạm hoãn: ", "Suspended: ") + inRow(suspended, this::untilWhen));
        }
        return areFew() && !moved.isEmpty() ? Optional.of(String.join(". ", decisions) + ".") : Optional.empty();
    }

    /** Whether all are told by {@link #decisions()}. A day off may move a last day too: nobody has extended that. */
    boolean areFew() {
        return moved.size() <= NAMED && moved.stream().allMatch(verdict -> isExtended(verdict) || isSuspended(verdict));
    }

    /** Of those not sent, by when they will be. */
    List<Block> toCome() {
        Map<String, List<Verdict>> byDay = new LinkedHashMap<>();
        for (Verdict verdict : reports) {
            if (verdict.status() == Status.SUSPENDED || (Standings.isOpen(verdict.status()) && isExtended(verdict))) {
                byDay.computeIfAbsent(byWhen(verdict), day -> new ArrayList<>()).add(verdict);
            }
        }
        List<Block> sentences = new ArrayList<>();
        byDay.forEach((day, those) -> sentences.add(Paragraph.of(who(those) + day + ".")));
        return sentences;
    }

    private String byWhen(Verdict verdict) {
        if (verdict.status() != Status.SUSPENDED) {
            String day = words.date(verdict.lastDay());
            return words.say(" được gia hạn gửi báo cáo đến hết ngày " + day, " will report by " + day + " (extended)");
        }
        if (verdict.lastDay() == null) {
            return words.say(" gửi báo cáo khi hết thời gian tạm hoãn", " will report when the suspension ends");
        }
        // The day on which a suspension ends is the last permitted one: whoever waits until it is over is late.
        String day = words.date(verdict.lastDay());
        return words.say(
                " được tạm hoãn, gửi báo cáo chậm nhất là hết ngày " + day,
                " will report by " + day + ", when the suspension ends");
    }

    private String who(List<Verdict> some) {
        return some.size() > NAMED
                ? words.say(words.counted(some.size()) + " " + those, words.counted(some.size()) + " agencies")
                : inRow(some, verdict -> agencies.name(verdict.obligation()));
    }

    private boolean isExtended(Verdict verdict) {
        return verdict.extendedTo() != null && isBy(verdict, EvidenceKind.EXTENSION);
    }

    private boolean isSuspended(Verdict verdict) {
        return !isExtended(verdict) && isBy(verdict, EvidenceKind.SUSPENSION);
    }

    /** Whether a decision of that kind gave the last day that holds. */
    private static boolean isBy(Verdict verdict, EvidenceKind decision) {
        return verdict.evidence().stream()
                .anyMatch(entry -> entry.kind() == decision && Objects.equals(entry.until(), verdict.lastDay()));
    }

    private static String inRow(List<Verdict> verdicts, Function<Verdict, String> each) {
        return verdicts.stream().map(each).collect(Collectors.joining("; "));
    }

    private String originally(Verdict verdict) {
        return agencies.name(verdict.obligation()) + " (" + words.say("hạn gốc ", "originally ")
                + words.date(verdict.originalLastDay()) + ")";
    }

    private String untilWhen(Verdict verdict) {
        return agencies.name(verdict.obligation())
                + words.say(" đến hết ngày ", " until ")
                + words.date(verdict.lastDay());
    }
}
