package vn.childplan.reporting.model;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * Parts under a heading. A section inside a section has a heading one level deeper.
 *
 * @param number the number it is printed with, closing mark included ("II."), or null if it is numbered by its place: an
 *     official document numbers its sections itself (I., 1., a)), others have none
 * @param heading its heading, without number
 * @param annex its name as an annex, or null if it belongs to the text: in an administrative document on paper an annex
 *     stands behind the signature, on pages of its own, under this name; elsewhere it is a section like others
 * @param blocks its parts; may be empty
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Section(
        @Nullable String number, String heading, @Nullable String annex, List<Block> blocks) implements Block {
    public Section {
        if (Objects.requireNonNull(heading, "heading").isBlank()) {
            throw new IllegalArgumentException("a section needs a heading");
        }
        if (number != null && !number.matches("[\\p{L}\\p{N}]+(?:[ .-][\\p{L}\\p{N}]+)*[.)/]?")) {
            throw new IllegalArgumentException("the number of a section is like II., 1.2. or a), not '" + number + "'");
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
        return new Section(null, heading, null, List.copyOf(blocks));
    }

    /** This section as an annex of that name; it cannot stand inside another section then. */
    public Section asAnnex(String name) {
        return new Section(number, heading, Objects.requireNonNull(name, "name"), blocks);
    }

    /** This section with those parts instead of its own. */
    Section holding(List<Block> others) {
        return new Section(number, heading, annex, others);
    }

    /** This section under a number of its own, closing mark included: that of a text which others cite by it. */
    public Section numbered(String printed) {
        return new Section(Objects.requireNonNull(printed, "printed"), heading, annex, blocks);
    }

    /**
     * What stands before the heading: its own number, or in an administrative document the one of its {@linkplain #number(int,
     * int) place}; empty where there is none.
     *
     * @param official whether it stands in an administrative document
     * @param level how deep it stands, from 1
     * @param place which one it is in what it stands in, from 1
     */
    public String printedNumber(boolean official, int level, int place) {
        if (number != null) {
            return number;
        }
        return official ? number(level, place) : "";
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
