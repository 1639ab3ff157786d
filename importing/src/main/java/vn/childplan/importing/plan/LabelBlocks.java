package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Goes over what stands under an element and puts texts and labels together. */
final class LabelBlocks {
    /** A time in a bracket that has no label: "hoàn thành trong tháng 6". */
    private static final Pattern COMPLETED = Pattern.compile(
            "\\W*(?:hoan thanh|xong|thuc hien|trien khai) (?:trong|truoc|vao|den|cham nhat|thang|quy|nam|ngay|tu)\\b");
    /** Possessive: what stands in a bracket may be as long as the file. */
    private static final Pattern LAST_BRACKET = Pattern.compile("\\([^()]*+(?:\\([^()]*+\\)[^()]*+)*+\\)[\\s.;,/]*+$");

    private final List<LabelBlock> blocks;
    private List<PlacedText> texts = new ArrayList<>();
    private List<Labelled> labels = new ArrayList<>();
    private LabelBlock.@Nullable Told prose;

    LabelBlocks(List<LabelBlock> blocks) {
        this.blocks = blocks;
    }

    void heading(PlacedText heading) {
        LabelBlock told = told(heading);
        if (told != null) {
            take(told);
        }
    }

    void items(List<Item> items) {
        for (Item item : items) {
            if (item instanceof Words words) {
                text(words.text());
            } else if (item instanceof Labels line) {
                labels.addAll(line.parts());
            } else if (item instanceof Node child && child.isBullet()) {
                text(child.heading());
                items(child.items());
            }
        }
    }

    private void text(PlacedText words) {
        if (!labels.isEmpty() || prose != null) {
            close();
        }
        LabelBlock told = told(words);
        if (told == null) {
            texts.add(words);
        } else {
            close();
            take(told);
        }
    }

    private void take(LabelBlock told) {
        texts.addAll(told.texts());
        labels.addAll(told.labels());
        prose = told.prose();
    }

    void close() {
        if (!texts.isEmpty() || !labels.isEmpty() || prose != null) {
            blocks.add(new LabelBlock(List.copyOf(texts), List.copyOf(labels), prose));
        }
        texts = new ArrayList<>();
        labels = new ArrayList<>();
        prose = null;
    }

    /** A paragraph that tells roles itself: in a bracket at its end, or in its last sentences. */
    private static @Nullable LabelBlock told(PlacedText words) {
        Matcher bracket = LAST_BRACKET.matcher(words);
        if (bracket.find() && bracket.start() > 0) {
            int close = words.toString().lastIndexOf(')');
            LabelBlock inside = roles(
                    words.part(bracket.start() + 1, close),
                    words.part(0, bracket.start()).strip());
            if (inside != null) {
                return inside;
            }
        }
        List<PlacedText> sentences = Sentences.of(words);
        for (int i = 1; i < sentences.size(); i++) {
            if (begins(sentences.get(i))) {
                PlacedText title = PlacedText.join(sentences.subList(0, i), ". ");
                LabelBlock inside = roles(PlacedText.join(sentences.subList(i, sentences.size()), "; "), title);
                if (inside != null) {
                    return inside;
                }
            }
        }
        return null;
    }

    private static boolean begins(PlacedText sentence) {
        return RoleProse.of(Sentences.clauses(sentence).get(0).toString()) != null
                || (!Labelled.in(sentence).isEmpty()
                        && Labelled.in(sentence).get(0).label() != Label.CONTENT);
    }

    private static @Nullable LabelBlock roles(PlacedText words, PlacedText title) {
        List<Labelled> labels = new ArrayList<>();
        List<String> leads = new ArrayList<>();
        List<String> helpers = new ArrayList<>();
        PlacedText time = null;
        List<PlacedText> tellsLeads = new ArrayList<>();
        List<PlacedText> tellsHelpers = new ArrayList<>();
        for (PlacedText clause : Sentences.clauses(words)) {
            List<Labelled> parts = Labelled.in(clause);
            RoleProse told = parts.isEmpty() ? RoleProse.of(clause.toString()) : null;
            if (told != null) {
                leads.addAll(told.leads());
                helpers.addAll(told.coordinating());
                (told.leads().isEmpty() ? tellsHelpers : tellsLeads).add(clause);
            } else if (parts.isEmpty() && COMPLETED.matcher(Unmarked.of(clause)).lookingAt()) {
                time = clause;
            } else {
                labels.addAll(parts);
            }
        }
        boolean timed = labels.stream().anyMatch(part -> part.label() == Label.TIME);
        if (time != null && !timed && !(labels.isEmpty() && leads.isEmpty() && helpers.isEmpty())) {
            labels.add(new Labelled(Label.TIME, time, Ending.cut(time)));
        }
        boolean roles = !leads.isEmpty() || !helpers.isEmpty();
        boolean useful = labels.stream().anyMatch(part -> part.label() == Label.LEAD || part.label() == Label.TIME);
        return roles || useful
                ? new LabelBlock(
                        List.of(title),
                        labels,
                        roles
                                ? new LabelBlock.Told(
                                        new RoleProse(leads, helpers), joined(tellsLeads), joined(tellsHelpers))
                                : null)
                : null;
    }

    private static @Nullable PlacedText joined(List<PlacedText> clauses) {
        return clauses.isEmpty() ? null : PlacedText.join(clauses, "; ");
    }
}
