package vn.childplan.validation.portfolio;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import vn.childplan.core.text.VietnameseText;

/**
 * What words are about, as far as a program can tell: the pairs of neighbouring syllables, for most Vietnamese words have two,
 * without those that every plan on children has.
 */
final class Matter {
    /** Syllables of the words that every plan on children has; a pair of two of them says nothing. */
    private static final Set<String> EVERYWHERE = Set.of(
            "tre", "em", "thuc", "hien", "cong", "tac", "ke", "hoach", "trien", "khai", "to", "chuc", "dia", "phuong",
            "tren", "nam", "ban", "tinh", "huyen", "xa", "don", "vi", "co", "quan", "bao", "cao", "ket", "qua", "cac",
            "va", "cua", "cho", "so", "nganh", "ve", "trong", "theo", "de", "nay", "tai");

    private static final double HALF = 0.5;

    private static final Pattern DIGIT = Pattern.compile("\\d");

    private final Set<String> pairs;

    private Matter(Set<String> pairs) {
        this.pairs = pairs;
    }

    static Matter of(String words) {
        List<String> syllables = List.of(VietnameseText.slug(words).split("-"));
        Set<String> pairs = new LinkedHashSet<>();
        for (int i = 0; i + 1 < syllables.size(); i++) {
            String pair = syllables.get(i) + " " + syllables.get(i + 1);
            boolean common = EVERYWHERE.contains(syllables.get(i)) && EVERYWHERE.contains(syllables.get(i + 1));
            if (!common && !DIGIT.matcher(pair).find()) {
                pairs.add(pair);
            }
        }
        return new Matter(pairs);
    }

    /** Whether the words are so few, or so common, that nothing can be compared with them. */
    boolean saysTooLittle() {
        return pairs.size() < 2;
    }

    /** The share of the shorter one's words that both have, 0 to 1; 0 where one says too little. */
    double likeness(Matter other) {
        int shorter = Math.min(pairs.size(), other.pairs.size());
        if (shorter < 2) {
            return 0;
        }
        return (double) sharedWith(other) / shorter;
    }

    /**
     * Whether the words may be about the same, by the share of the shorter one's words that both have and by how many phrases these
     * make up: one phrase alone, as "có hoàn cảnh đặc biệt", stands in tasks that have nothing to do with each other, unless it
     * is half of what one of them says.
     */
    boolean mayBeAbout(Matter other, double least) {
        double likeness = likeness(other);
        return likeness >= least && (likeness >= HALF || phrasesSharedWith(other) > 1);
    }

    /** How many phrases both have: pairs that go on from each other are one. */
    private int phrasesSharedWith(Matter other) {
        int phrases = 0;
        String last = "";
        for (String pair : pairs) {
            if (other.pairs.contains(pair)) {
                int blank = pair.indexOf(' ');
                phrases += pair.substring(0, blank).equals(last) ? 0 : 1;
                last = pair.substring(blank + 1);
            }
        }
        return phrases;
    }

    /** The share of these words that the other has too, 0 to 1. */
    double shareIn(Matter other) {
        return pairs.isEmpty() ? 0 : (double) sharedWith(other) / pairs.size();
    }

    private long sharedWith(Matter other) {
        return pairs.stream().filter(other.pairs::contains).count();
    }
}
