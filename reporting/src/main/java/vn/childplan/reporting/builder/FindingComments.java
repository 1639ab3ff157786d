package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.InWords;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Comment;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Wording;

/**
 * Findings on a plan as comments beside its words: the words that a finding quotes, else the time or the deadline that it names,
 * else the whole paragraph.
 */
final class FindingComments {
    private static final Pattern QUOTED = Pattern.compile("“([^”]+)”");
    private static final String RECIPIENTS = "Nơi nhận:";
    private static final Set<String> ON_RECIPIENTS =
            Set.of("review.recipient-missing", "review.recipient-without-duty");
    private static final Set<String> ON_NUMBER = Set.of("roll-over.to-be-issued");
    private static final Set<String> ON_TIME = Set.of("review.event-missed", "roll-over.event-unknown");

    private final String author;
    private final List<Finding> findings;
    private final Locale locale;
    private final Set<Finding> placed = new HashSet<>();

    FindingComments(String author, List<Finding> findings, Locale locale) {
        this.author = author;
        this.findings = findings;
        this.locale = locale;
    }

    /** The blocks of one clause with what is said of it behind those it is said of. */
    List<Block> beside(Clause clause, List<Block> blocks) {
        List<Block> all = new ArrayList<>(blocks);
        of(clause.ref()).forEach(finding -> place(finding, words(finding, clause), all, clause));
        return all;
    }

    /** What is said of the tasks of one table, to stand behind it: at the words of each. */
    List<Comment> besideRows(List<PlanTask> tasks) {
        return tasks.stream()
                .flatMap(task -> of(task.ref()).map(finding -> comment(finding, task.wording())))
                .toList();
    }

    /** The paragraphs of the preamble with what is said of the documents they name. */
    List<Block> besidePreamble(List<Block> paragraphs) {
        List<Block> all = new ArrayList<>(paragraphs);
        for (Finding finding : findings) {
            if (finding.clause() == null) {
                placeAtWords(finding, quoted(finding), all);
            }
        }
        return all;
    }

    /** All that is said of no clause, nor was of the preamble: about what stands around the text. */
    List<Comment> ofDocument(OfficialForm form, List<Clause> clauses) {
        Set<ClauseRef> there = new HashSet<>();
        clauses.forEach(clause -> there.add(clause.ref()));
        return findings.stream()
                .filter(finding -> finding.clause() == null
                        || !there.contains(finding.clause())
                        || ON_RECIPIENTS.contains(finding.code()))
                .filter(finding -> !placed.contains(finding))
                .map(finding -> comment(finding, around(finding, form)))
                .toList();
    }

    private static String around(Finding finding, OfficialForm form) {
        if (ON_RECIPIENTS.contains(finding.code())) {
            return RECIPIENTS;
        }
        if (ON_NUMBER.contains(finding.code())) {
            return form.numberLine();
        }
        List<String> lines = new ArrayList<>(form.recipients());
        lines.add(form.title().subject());
        return quoted(finding).stream()
                .flatMap(words -> lines.stream().map(line -> in(line, words)).flatMap(Optional::stream))
                .findFirst()
                .orElse(form.title().subject());
    }

    private Stream<Finding> of(ClauseRef clause) {
        return findings.stream()
                .filter(finding -> clause.equals(finding.clause()) && !ON_RECIPIENTS.contains(finding.code()));
    }

    private Comment comment(Finding finding, String words) {
        placed.add(finding);
        InWords inWords = new InWords(id -> false, Wording.in(locale));
        String message = inWords.message(finding);
        String remedy = inWords.remedy(finding);
        return new Comment(
                author,
                words,
                message + (message.endsWith("…") ? " " : ". ") + remedy + (remedy.endsWith(".") ? "" : "."));
    }

    /** The words that a finding may be about, the likeliest first. */
    private static List<String> words(Finding finding, Clause clause) {
        List<String> words = new ArrayList<>();
        if (clause instanceof PlanTask task && ON_TIME.contains(finding.code())) {
            words.add(withoutLabel(task.time().wording()));
        }
        words.addAll(quoted(finding));
        if (clause instanceof ReportingDuty duty) {
            duty.reports().stream()
                    .filter(report -> report.deadline()
                            .lastDay()
                            .filter(day -> finding.message()
                                    .vi()
                                    .contains(TimeFormat.date(day).vi()))
                            .isPresent())
                    .forEach(report -> words.add(report.wording()));
        }
        words.removeIf(String::isBlank);
        return words;
    }

    private static String withoutLabel(String line) {
        return line.substring(line.indexOf(':') + 1).strip();
    }

    private static List<String> quoted(Finding finding) {
        return QUOTED.matcher(finding.message().vi())
                .results()
                .map(quote -> quote.group(1))
                .toList();
    }

    private void place(Finding finding, List<String> words, List<Block> blocks, Clause clause) {
        if (blocks.get(0) instanceof Section section) {
            // What stands under a heading are clauses of their own; other sections hold the words of this one.
            List<Block> inside = new ArrayList<>(section.blocks());
            Optional<String> inHeading = words.stream()
                    .flatMap(each -> in(section.heading(), each).stream())
                    .findFirst();
            if (inHeading.isPresent()
                    || clause.kind() == Clause.Kind.HEADING
                    || !placeAtWords(finding, words, inside)) {
                inside.add(0, comment(finding, inHeading.orElse("")));
            }
            blocks.set(0, new Section(section.number(), section.heading(), section.annex(), inside));
        } else if (!placeAtWords(finding, words, blocks)) {
            blocks.add(1, comment(finding, ""));
        }
    }

    private boolean placeAtWords(Finding finding, List<String> words, List<Block> blocks) {
        for (String each : words) {
            for (int i = 0; i < blocks.size(); i++) {
                Block block = blocks.get(i);
                if (block instanceof Paragraph paragraph) {
                    Optional<String> found = in(paragraph.text(), each);
                    if (found.isPresent()) {
                        blocks.add(behindComments(blocks, i + 1), comment(finding, found.get()));
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static int behindComments(List<Block> blocks, int place) {
        int behind = place;
        while (behind < blocks.size() && blocks.get(behind) instanceof Comment) {
            behind++;
        }
        return behind;
    }

    /** Words as a text has them, in whatever capitals. */
    private static Optional<String> in(String text, String words) {
        int at = text.toLowerCase(Locale.ROOT).indexOf(words.toLowerCase(Locale.ROOT));
        return at < 0 ? Optional.empty() : Optional.of(text.substring(at, at + words.length()));
    }
}
