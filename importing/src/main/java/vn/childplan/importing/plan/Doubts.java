package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Place;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.SourceDocument;

/** The doubts of one reading, while it goes on. */
final class Doubts {
    private static final Text LEFT_OPEN = Text.of("để trống, không đoán", "left open, not guessed");

    private final SourceDocument source;
    private final List<Doubt> doubts = new ArrayList<>();
    private final Set<Told> told = new HashSet<>();

    /** What makes a doubt the same as one that is told. */
    private record Told(DoubtCode code, @Nullable String no, Place place, Text message) {}

    Doubts(SourceDocument source) {
        this.source = source;
    }

    /** Something is missing or left blank, and stays open. */
    void open(DoubtCode code, @Nullable String no, @Nullable PlacedText words) {
        add(code, no, words, code.title(), LEFT_OPEN, List.of());
    }

    void add(DoubtCode code, @Nullable String no, @Nullable PlacedText words, Text assumed, String... alternatives) {
        add(code, no, words, code.title(), assumed, List.of(alternatives));
    }

    void add(
            DoubtCode code,
            @Nullable String no,
            @Nullable PlacedText words,
            Text message,
            Text assumed,
            List<String> alternatives) {
        String cited = no == null ? null : ClauseList.cited(no);
        Place place = place(words);
        String quoted = words == null ? "" : words.toString();
        Text said = said(message, words);
        if (told.add(new Told(code, cited, place, said))) {
            doubts.add(new Doubt(code, cited, place, quoted, said, assumed, alternatives, List.of()));
        }
    }

    /** One doubt about several things, in the order in which they were met. */
    void addOfAll(DoubtCode code, Map<String, PlacedText> all, Text assumed) {
        List<Doubt.Mention> mentions = new ArrayList<>();
        all.forEach((name, words) -> mentions.add(new Doubt.Mention(name, place(words))));
        mentions.sort(Comparator.comparing(Doubt.Mention::place, Place.IN_ORDER_OF_SOURCE));
        String names = mentions.stream().map(Doubt.Mention::words).collect(Collectors.joining("; "));
        doubts.add(new Doubt(
                code,
                null,
                mentions.get(0).place(),
                mentions.get(0).words(),
                Text.of(
                        code.title().vi() + " (" + all.size() + "): " + names,
                        code.title().en() + " (" + all.size() + "): " + names),
                assumed,
                List.of(),
                mentions));
    }

    /** The words that the doubts so far are about. */
    List<String> words() {
        List<String> words = new ArrayList<>();
        for (Doubt doubt : doubts) {
            words.add(doubt.words());
            words.addAll(doubt.alternatives());
            doubt.mentions().forEach(mention -> words.add(mention.words()));
        }
        return words;
    }

    private static Text said(Text message, @Nullable PlacedText words) {
        if (words == null || words.isBlank()) {
            return message;
        }
        String quoted = Excerpt.quote(words.toString());
        return Text.of(message.vi() + ": " + quoted, message.en() + ": " + quoted);
    }

    Place place(@Nullable PlacedText words) {
        if (words == null || words.length() == 0) {
            return Place.whole(source.name());
        }
        return source.place(words);
    }

    /** All of them in the order of the document; what is about the whole comes first. */
    List<Doubt> inOrder() {
        List<Doubt> sorted = new ArrayList<>(doubts);
        sorted.sort(Comparator.comparing(Doubt::place, Place.IN_ORDER_OF_SOURCE));
        return sorted;
    }
}
