package vn.childplan.reporting.paper;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Comment;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Report;

/**
 * A block with the comments that stand behind it.
 *
 * @param block the block
 * @param comments what is said of it, in order
 */
public record Commented(Block block, List<Comment> comments) {
    /** Blocks with what is said of each; without the comments before the first, which are of what they all stand under. */
    public static List<Commented> of(List<Block> blocks) {
        List<Commented> all = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (!(blocks.get(i) instanceof Comment)) {
                all.add(new Commented(blocks.get(i), from(blocks, i + 1)));
            }
        }
        return all;
    }

    /** The comments before the first block: of the heading or the document that the blocks stand under. */
    public static List<Comment> leading(List<Block> blocks) {
        return from(blocks, 0);
    }

    /** Those of the document that are about the recipients under its text, and stand behind these. */
    public static List<Comment> ofFoot(Report report, OfficialForm form) {
        return leading(report.blocks()).stream()
                .filter(comment -> !comment.words().isEmpty())
                .filter(comment -> OfficialParts.footTexts(form).anyMatch(text -> text.contains(comment.words())))
                .toList();
    }

    /** Blocks without some comments that stand elsewhere. */
    public static List<Block> without(List<Comment> elsewhere, List<Block> blocks) {
        return blocks.stream()
                .filter(block -> !(block instanceof Comment comment && elsewhere.contains(comment)))
                .toList();
    }

    private static List<Comment> from(List<Block> blocks, int first) {
        List<Comment> comments = new ArrayList<>();
        for (int i = first; i < blocks.size() && blocks.get(i) instanceof Comment comment; i++) {
            comments.add(comment);
        }
        return comments;
    }

    /** Whether anything is said of any of them, or inside them. */
    public static boolean any(List<Block> blocks) {
        return blocks.stream().anyMatch(block -> block instanceof Comment || any(block.inside()));
    }
}
