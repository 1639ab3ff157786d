package vn.childplan.reporting.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Parts under a heading. A section inside a section has a heading one level deeper.
 *
 * @param heading its heading, without number: an official document numbers its sections itself (I., 1., a))
 * @param annex its name as an annex, or null if it belongs to the text: in an administrative document on paper an annex
 *     stands behind the signature, on pages of its own, under this name; elsewhere it is a section like others
 * @param blocks its parts; may be empty
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Section(String heading, @Nullable String annex, List<Block> blocks) implements Block {
    public Section {
        if (Objects.requireNonNull(heading, "heading").isBlank()) {
            throw new IllegalArgumentException("a section needs a heading");
        }
        blocks = List.copyOf(blocks);
        if (blocks.stream().anyMatch(Section::isAnnex)) {
            throw new IllegalArgumentException("an annex cannot stand inside section '" + heading + "'");
        }
    }

    /** A section of the text. */
    public static Section of(String heading, Block... blocks) {
        return of(heading, List.of(blocks));
    }

    /** A section of the text. */
    public static Section of(String heading, List<? extends Block> blocks) {
        return new Section(heading, null, List.copyOf(blocks));
    }

    /** This section as an annex of that name; it cannot stand inside another section then. */
    public Section asAnnex(String name) {
        return new Section(heading, Objects.requireNonNull(name, "name"), blocks);
    }

    /**
     * The number with its closing mark that the heading of a section has in an administrative document: I., II. on the first
     * level, 1., 2. on the second, a), b) on the third (Nghị định 30/2020/NĐ-CP, Phụ lục I). Empty from the fourth level on,
     * and for more letters than there are.
     *
     * @param level how deep it stands, from 1
     * @param place which one it is in what it stands in, from 1
     */
    public static String number(int level, int place) {
        return HeadingNumber.of(level, place);
    }

    static boolean isAnnex(Block block) {
        return block instanceof Section section && section.annex != null;
    }

    @Override
    public <X extends Exception> void writeTo(Writer<X> writer) throws X {
        writer.section(this);
    }

    @Override
    public List<Block> inside() {
        return blocks;
    }

    @Override
    public Optional<Table<?>> asTable(Wording words) {
        return Optional.empty();
    }

    @Override
    public String toString() {
        return (annex == null ? "section '" : "annex '") + heading + "' with " + blocks.size() + " blocks";
    }
}
