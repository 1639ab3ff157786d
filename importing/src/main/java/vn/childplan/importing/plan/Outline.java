package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Unmarked;

/**
 * The body of a plan by its numbers: what stands before the first of them, and the elements under each other.
 *
 * @param preamble the paragraphs before the first section
 * @param root above the sections
 */
record Outline(List<PlacedText> preamble, Node root) {
    private static final Pattern FOOTNOTE = Pattern.compile("\\[\\d{1,3}\\] .*");
    /** What web pages put between the lines of a plan. */
    private static final Pattern CHROME = Pattern.compile(
            "van ban nay chua cap nhat.*|bai viet lien quan|dang nhap.*|luu tru|tai ve|in trang|gui mail|quay lai|ve dau trang");

    private static final String OPENING_QUOTES = "“\"«";
    private static final int LONG = 120;

    /** The outline of a body. In an amendment what stands in quotation marks is text of the other plan. */
    static Outline of(List<Block> body, boolean amendment) {
        int sections = firstSection(body);
        List<PlacedText> preamble = new ArrayList<>();
        for (Block block : body.subList(0, sections)) {
            if (block instanceof Paragraph paragraph) {
                preamble.add(inOneLine(paragraph.text()));
            }
        }
        Builder builder = new Builder(amendment);
        List<Block> rest = mended(body.subList(sections, body.size()));
        rest.forEach(builder::add);
        return new Outline(preamble, builder.root);
    }

    private static int firstSection(List<Block> body) {
        for (int i = 0; i < body.size(); i++) {
            Marker marker = body.get(i) instanceof Paragraph paragraph ? Marker.of(paragraph.text()) : null;
            if (marker != null && marker.isOuter()) {
                return i;
            }
        }
        return body.size();
    }

    private static PlacedText inOneLine(PlacedText text) {
        return text.spacedOnce();
    }

    /**
     * A sentence that is cut goes on behind a single dash: "… về trật tự xã hội" / "- Cơ quan thường trực …". A dash with labels
     * behind it is a task under its heading.
     */
    private static List<Block> mended(List<Block> blocks) {
        List<Block> mended = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            Block block = blocks.get(i);
            if (block instanceof Paragraph bullet
                    && !mended.isEmpty()
                    && goesOnBehindDash(
                            mended.get(mended.size() - 1), bullet, i + 1 < blocks.size() ? blocks.get(i + 1) : null)) {
                Paragraph before = (Paragraph) mended.remove(mended.size() - 1);
                mended.add(new Paragraph(
                        PlacedText.join(List.of(before.text(), bullet.text()), " "),
                        before.indent(),
                        before.blankBefore(),
                        true));
            } else {
                mended.add(block);
            }
        }
        return mended;
    }

    private static boolean goesOnBehindDash(Block last, Paragraph bullet, @Nullable Block next) {
        if (!(last instanceof Paragraph before) || before.text().length() < LONG || !startsWithBullet(bullet)) {
            return false;
        }
        boolean ends = ".;:!?,”)".indexOf(before.text().charAt(before.text().length() - 1)) >= 0;
        boolean single = !(next instanceof Paragraph following)
                || (!startsWithBullet(following)
                        && Labelled.in(following.text()).isEmpty());
        return !ends
                && single
                && !startsWithBullet(before)
                && Labelled.in(bullet.text()).isEmpty();
    }

    private static boolean startsWithBullet(Paragraph paragraph) {
        Marker marker = Marker.of(paragraph.text());
        return marker != null && marker.isBullet();
    }

    /** The sections: the outermost elements of the outermost style of numbers. */
    List<Node> sections() {
        List<Node> top = root.numbered();
        int outermost = top.stream().mapToInt(Node::rank).min().orElse(0);
        return top.stream().filter(node -> node.rank() == outermost).toList();
    }

    private static final class Builder {
        private final Node root = Node.root(SectionKind.TASKS);
        private final boolean amendment;
        private Node current = root;
        private boolean quoted;

        Builder(boolean amendment) {
            this.amendment = amendment;
        }

        void add(Block block) {
            if (block instanceof Table table) {
                current.add(Grid.of(table));
                return;
            }
            PlacedText text = ((Paragraph) block).text();
            String plain = Unmarked.of(text);
            if (FOOTNOTE.matcher(text).matches() || CHROME.matcher(plain).matches()) {
                return;
            }
            boolean inside = amendment && (quoted || OPENING_QUOTES.indexOf(text.charAt(0)) >= 0);
            if (inside) {
                quoted = text.toString().indexOf('”') < 0;
                addQuoted(text);
                return;
            }
            Marker marker = Marker.of(text);
            List<Labelled> labels = mayBeLabel(marker) ? Labelled.in(text) : List.of();
            if (!labels.isEmpty() && addLabels(marker, text, labels)) {
                return;
            }
            if (marker == null) {
                addWords(inOneLine(text));
            } else {
                open(marker, inOneLine(text.from(marker.end())));
            }
        }

        private static boolean mayBeLabel(@Nullable Marker marker) {
            return marker == null
                    || marker.isBullet()
                    || marker.kind() == Marker.Kind.SMALL
                    || (marker.kind() == Marker.Kind.ARABIC && marker.depth() > 1);
        }

        /** Words that another plan is to have, without their quotation marks and number. */
        private void addQuoted(PlacedText text) {
            PlacedText bare = text.strip();
            while (bare.length() > 0 && OPENING_QUOTES.indexOf(bare.charAt(0)) >= 0) {
                bare = bare.from(1).strip();
            }
            int end = bare.length();
            while (end > 0 && "”\"». ".indexOf(bare.charAt(end - 1)) >= 0) {
                end--;
            }
            bare = bare.part(0, end);
            List<Labelled> labels = Labelled.in(bare);
            if (!labels.isEmpty()) {
                current.add(new Labels(bare, labels));
            } else {
                Marker marker = Marker.of(bare);
                current.add(new Words(marker == null ? bare : bare.from(marker.end())));
            }
        }

        private boolean addLabels(@Nullable Marker marker, PlacedText text, List<Labelled> labels) {
            Label first = labels.get(0).label();
            if (first == Label.FUNDS || first == Label.OTHER || (first == Label.PERSON && labels.size() == 1)) {
                return false;
            }
            if (marker != null && !marker.isBullet()) {
                while (current != root && current.rank() >= marker.rank()) {
                    current = parent(current);
                }
            }
            if (first == Label.CONTENT) {
                if (Unmarked.of(labels.get(0).line()).startsWith("nhiem vu")) {
                    current.standsOverItsTask();
                }
                if (labels.size() > 1) {
                    current.add(new Words(labels.get(0).value()));
                    current.add(new Labels(inOneLine(text), labels.subList(1, labels.size())));
                } else if (labels.get(0).value().length() > 0) {
                    current.add(new Words(labels.get(0).value()));
                }
                return true;
            }
            current.add(new Labels(inOneLine(text), labels));
            return true;
        }

        private static Node parent(Node node) {
            Node parent = node.parent();
            return parent == null ? node : parent;
        }

        private void addWords(PlacedText words) {
            Marker marker = current.marker();
            boolean headless = marker != null
                    && current.heading().length() == 0
                    && current.items().isEmpty();
            boolean goesOn = marker != null
                    && marker.kind() == Marker.Kind.PART
                    && current.items().isEmpty()
                    && TypeLine.isCapital(words)
                    && TypeLine.isCapital(current.heading());
            if (headless) {
                current = current.withHeading(words);
            } else if (goesOn) {
                current = current.withHeading(PlacedText.join(List.of(current.heading(), words), " "));
            } else {
                current.add(new Words(words));
            }
        }

        private void open(Marker marker, PlacedText words) {
            Node under = under(marker);
            int colon = words.toString().indexOf(':');
            boolean section = under == root && colon > 0 && colon <= 60 && colon + 1 < words.length();
            if (section && TypeLine.isCapital(words.part(0, colon)) && marker.isOuter()) {
                current = under.add(marker, words.part(0, colon).strip());
                current.add(new Words(words.from(colon + 1).strip()));
            } else {
                current = under.add(marker, marker.rank() <= 2 ? Ending.cut(words) : words);
            }
        }

        private Node under(Marker marker) {
            for (Node open = current; open != root; open = parent(open)) {
                Marker of = open.marker();
                if (of != null && of.isBeside(marker)) {
                    return parent(open);
                }
            }
            Node open = current;
            while (open != root && open.rank() > marker.rank()) {
                open = parent(open);
            }
            return open;
        }
    }
}
