package vn.childplan.reporting.model;

import java.util.List;
import java.util.Objects;

/**
 * Parts under a heading. A section inside a section has a heading one level deeper.
 *
 * @param heading its heading, without number: an official document numbers its sections itself (I., 1., a))
 * @param blocks its parts; may be empty
 */
public record Section(String heading, List<Block> blocks) implements Block {
    public Section {
        if (Objects.requireNonNull(heading, "heading").isBlank()) {
            throw new IllegalArgumentException("a section needs a heading");
        }
        blocks = List.copyOf(blocks);
    }

    public static Section of(String heading, Block... blocks) {
        return new Section(heading, List.of(blocks));
    }
}
