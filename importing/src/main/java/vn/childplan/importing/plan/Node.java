package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** One element of the outline of a plan with what stands under it. Made by {@link Outline}, and only read then. */
final class Node implements Item {
    private final @Nullable Node parent;
    private final @Nullable Marker marker;
    private final PlacedText heading;
    private final List<Item> items = new ArrayList<>();
    private final String no;
    private final SectionKind kind;
    private boolean overTask;

    private Node(@Nullable Node parent, @Nullable Marker marker, PlacedText heading, String no, SectionKind kind) {
        this.parent = parent;
        this.marker = marker;
        this.heading = heading;
        this.no = no;
        this.kind = kind;
    }

    static Node root(SectionKind kind) {
        return new Node(null, null, PlacedText.EMPTY, "", kind);
    }

    Node add(Marker mark, PlacedText words) {
        String number =
                mark.isBullet() ? no + "-" + (unnumbered() + 1) : no.isEmpty() ? mark.label() : no + "." + mark.label();
        if (mark.kind() == Marker.Kind.ARABIC && mark.depth() > 1) {
            number = numberOfDepth(mark);
        }
        Node child = new Node(this, mark, words, number, kindOf(mark, words));
        items.add(child);
        return child;
    }

    /** What an element under this one is for; an outermost one in capitals is a section in whatever style of numbers. */
    private SectionKind kindOf(Marker mark, PlacedText words) {
        String head = SectionKind.head(words.toString());
        return marker == null && TypeLine.isCapital(head)
                ? SectionKind.ofSection(Unmarked.of(head), kind)
                : SectionKind.of(words.toString(), mark.rank(), kind);
    }

    /** "1.2" under "II.1" is II.1.2, not II.1.1.2. */
    private String numberOfDepth(Marker mark) {
        Node above = this;
        while (above.marker != null && (above.marker.kind() == Marker.Kind.ARABIC || !above.marker.isOuter())) {
            above = above.parent == null ? this : above.parent;
        }
        return above.no.isEmpty() ? mark.label() : above.no + "." + mark.label();
    }

    /** How many dashes and paragraphs without a number stand here: these are cited alike. */
    private long unnumbered() {
        long count = 0;
        for (Item item : items) {
            if (item instanceof Grid grid) {
                count += grid.lines().size();
            } else if (!(item instanceof Node child) || child.isBullet()) {
                count++;
            }
        }
        return count;
    }

    void add(Item item) {
        items.add(item);
    }

    /** The same under other words, where they stand on the line below. */
    Node withHeading(PlacedText words) {
        SectionKind renewed = parent == null || marker == null ? kind : parent.kindOf(marker, words);
        Node renamed = new Node(parent, marker, words, no, renewed);
        renamed.items.addAll(items);
        renamed.overTask = overTask;
        if (parent != null) {
            parent.items.set(parent.items.indexOf(this), renamed);
        }
        return renamed;
    }

    /** "Về các nền tảng số" over "a) Nhiệm vụ: …": the heading says what the task is about, and not what is to be done. */
    void standsOverItsTask() {
        overTask = true;
    }

    boolean isOverItsTask() {
        return overTask;
    }

    int rank() {
        return marker == null ? -1 : marker.rank();
    }

    boolean isBullet() {
        return marker != null && marker.isBullet();
    }

    @Nullable
    Node parent() {
        return parent;
    }

    @Nullable
    Marker marker() {
        return marker;
    }

    PlacedText heading() {
        return heading;
    }

    List<Item> items() {
        return items;
    }

    /** Its number from the outermost on, as the plan prints the parts: "II.1", "Phần thứ hai.A.I.a", "IV.5-3". */
    String no() {
        return no;
    }

    SectionKind kind() {
        return kind;
    }

    List<Node> children() {
        List<Node> children = new ArrayList<>();
        for (Item item : items) {
            if (item instanceof Node node) {
                children.add(node);
            }
        }
        return children;
    }

    /** The children that have numbers. */
    List<Node> numbered() {
        return children().stream().filter(child -> !child.isBullet()).toList();
    }

    /** All elements under it and itself, in the order of the document. */
    List<Node> all() {
        List<Node> all = new ArrayList<>();
        collect(all);
        return all;
    }

    private void collect(List<Node> all) {
        all.add(this);
        for (Item item : items) {
            if (item instanceof Node node) {
                node.collect(all);
            }
        }
    }
}
