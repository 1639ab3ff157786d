package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.plan.ReadTask.Source;
import vn.childplan.importing.text.PlacedText;

/** Text, then the labels that belong to it. */
record LabelBlock(
        List<PlacedText> texts,
        List<Labelled> labels,
        @Nullable Told prose) {
    /**
     * Roles told in sentences and not by labels.
     *
     * @param leads the words that tell who leads, or null
     * @param coordinating the words that tell who helps, or null
     */
    record Told(
            RoleProse roles,
            @Nullable PlacedText leads,
            @Nullable PlacedText coordinating) {}

    /** What stands under an element, block by block. */
    static List<LabelBlock> in(Node node) {
        List<LabelBlock> blocks = new ArrayList<>();
        LabelBlocks collected = new LabelBlocks(blocks);
        collected.heading(node.heading());
        collected.items(node.items());
        collected.close();
        return blocks;
    }

    /** Whether it says who does it, or, where the one that leads was forgotten, who helps and when. */
    boolean isTask() {
        return prose != null || says(Label.LEAD) || (says(Label.COORDINATING) && says(Label.TIME));
    }

    boolean hasTime() {
        return says(Label.TIME);
    }

    private boolean says(Label label) {
        return labels.stream()
                .anyMatch(part -> part.label() == label && part.value().length() > 0);
    }

    /** Whether its labels stand in the sentence of the task itself. */
    boolean ownTitle() {
        return prose != null && !texts.isEmpty();
    }

    /** Whether these words are among its own. */
    boolean holds(PlacedText title) {
        return title.length() > 0
                && texts.stream().anyMatch(text -> text.line() == title.line() && text.column() == title.column());
    }

    /** All that stands in it. */
    PlacedText words() {
        List<PlacedText> words = new ArrayList<>(texts);
        labels.forEach(part -> words.add(part.line()));
        return PlacedText.join(words, " ");
    }

    PlacedText title(PlacedText heading) {
        return texts.isEmpty() ? heading : Sentences.join(texts);
    }

    ReadTask task(String no, PlacedText title, List<String> actors) {
        List<String> leads = new ArrayList<>(actors);
        List<String> coordinating = new ArrayList<>();
        if (prose != null) {
            leads.addAll(prose.roles().leads());
            coordinating.addAll(prose.roles().coordinating());
        }
        for (Labelled part : labels) {
            RoleProse told =
                    part.label() == Label.LEAD ? RoleProse.ofValue(part.value().toString()) : null;
            if (told != null) {
                leads.addAll(told.leads());
                coordinating.addAll(told.coordinating());
            } else if (part.label() == Label.LEAD) {
                leads.addAll(AgencyList.split(part.value().toString()));
            } else if (part.label() == Label.COORDINATING) {
                coordinating.addAll(AgencyList.split(part.value().toString()));
            }
        }
        Labelled time = first(Label.TIME);
        Labelled product = first(Label.PRODUCT);
        return new ReadTask(
                no,
                title,
                leads,
                coordinating,
                line(Label.LEAD, prose == null ? null : prose.leads()),
                line(Label.COORDINATING, prose == null ? null : prose.coordinating()),
                time == null ? null : time.value(),
                time == null ? null : time.line(),
                product == null ? null : product.value(),
                product == null ? null : product.line(),
                Source.BODY);
    }

    private @Nullable PlacedText line(Label label, @Nullable PlacedText told) {
        Labelled part = first(label);
        return part == null ? told : part.line();
    }

    private @Nullable Labelled first(Label label) {
        return labels.stream()
                .filter(part -> part.label() == label && part.value().length() > 0)
                .findFirst()
                .orElse(null);
    }
}
