package vn.childplan.reporting.model;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/** Puts blocks beside one that is named: a section by its heading, a table or chart by its id, an agenda by its caption. */
final class Placement {
    private final String beside;
    private final boolean before;
    private final List<Block> more;
    private final List<String> names = new ArrayList<>();
    private boolean placed;

    Placement(String beside, boolean before, Block... more) {
        this.beside = beside;
        this.before = before;
        this.more = List.of(more);
    }

    /**
     * Those blocks with more among them, at the first place, those inside sections included.
     *
     * @throws NoSuchElementException if there is no such block; the message lists those there are
     */
    List<Block> in(List<Block> blocks) {
        List<Block> all = placed(blocks);
        if (!placed) {
            throw new NoSuchElementException(
                    "there is no '" + beside + "' to put something beside; there are " + names);
        }
        return all;
    }

    private List<Block> placed(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            String name = name(block);
            if (name != null) {
                names.add(name);
            }
            if (!placed && (beside.equals(name) || isIn(block))) {
                placed = true;
                all.addAll(before ? more : List.of());
                all.add(block);
                all.addAll(before ? List.of() : more);
            } else {
                all.add(block instanceof Section section ? section.holding(placed(section.blocks())) : block);
            }
        }
        return all;
    }

    /** Whether it is a board with that part: not every format shows the parts of one, so nothing is put among them. */
    private boolean isIn(Block block) {
        if (!(block instanceof Board board)) {
            return false;
        }
        placed(board.parts());
        return placed;
    }

    private static @Nullable String name(Block block) {
        if (block instanceof Section section) {
            return section.heading();
        }
        if (block instanceof Table<?> table) {
            return table.id();
        }
        if (block instanceof Chart chart) {
            return chart.id();
        }
        return block instanceof Agenda agenda ? agenda.caption() : null;
    }
}
