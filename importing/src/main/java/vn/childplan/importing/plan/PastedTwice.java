package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;

/** A plan whose text stands in the file again, as where it was pasted twice: it is read once, with one doubt. */
final class PastedTwice {
    /** A shorter end that repeats what stands above it is no plan. */
    private static final int FEWEST_BLOCKS = 5;

    private PastedTwice() {}

    /** The blocks without those that repeat the whole plan above them. */
    static List<Block> once(List<Block> blocks, Doubts doubts) {
        int all = blocks.size();
        int end = all;
        int[] same = sameFromTheEnd(blocks);
        for (int length = fewestWithAPlan(blocks); length * 2 <= all; length++) {
            if (same[length] >= length) {
                // same[length] blocks from the end are those that stand `length` blocks above them: so many times it
                // repeats
                end = all - same[length] / length * length;
                break;
            }
        }
        if (end < all) {
            doubts.add(
                    DoubtCode.PASTED_TWICE,
                    null,
                    words(blocks.get(end)),
                    Text.of("đọc một lần, bỏ phần lặp lại từ đây", "read once: what repeats from here on is left out"));
        }
        return blocks.subList(0, end);
    }

    /** How many blocks at the end are enough to be a plan: as many as reach the last line that names one; all if none does. */
    private static int fewestWithAPlan(List<Block> blocks) {
        for (int i = blocks.size() - 1; i >= 0; i--) {
            if (namesAPlan(blocks.get(i))) {
                return Math.max(FEWEST_BLOCKS, blocks.size() - i);
            }
        }
        return Math.max(FEWEST_BLOCKS, blocks.size());
    }

    private static boolean namesAPlan(Block block) {
        TypeLine type = block instanceof Paragraph paragraph ? TypeLine.of(paragraph.text()) : null;
        return type != null && type.isPlan();
    }

    /**
     * For each distance how many blocks, from the last one upwards, are the same as the block that far above them: the Z function
     * of the blocks in reverse, in time that grows with their number alone.
     */
    private static int[] sameFromTheEnd(List<Block> blocks) {
        List<String> words = new ArrayList<>();
        blocks.forEach(block -> words.add(words(block).toString().strip()));
        Collections.reverse(words);
        int[] same = new int[words.size() + 1];
        int from = 0;
        int to = 0;
        for (int i = 1; i < words.size(); i++) {
            int known = i < to ? Math.min(to - i, same[i - from]) : 0;
            while (i + known < words.size() && words.get(known).equals(words.get(i + known))) {
                known++;
            }
            same[i] = known;
            if (i + known > to) {
                from = i;
                to = i + known;
            }
        }
        return same;
    }

    private static PlacedText words(Block block) {
        return block instanceof Paragraph paragraph ? paragraph.text() : PlacedText.join(((Table) block).lines(), " ");
    }
}
