package vn.childplan.reporting.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.VietnameseText;

/**
 * One document, in one language, ready for any writer. Immutable, so threads may share it.
 *
 * <pre>{@code
 * Report report = StatusList.of(assessment).in(Text.VIETNAMESE);
 * ReportWriters.installed().forFormat("xlsx").write(report, out);
 * }</pre>
 *
 * @param name its name for programs and files: letters in lower case, digits and hyphens, so it cannot leave a folder
 * @param locale the language of its texts
 * @param title its title
 * @param form what makes it an administrative document, or null if it is none
 * @param blocks its parts, in order
 * @param provenance where its figures come from, or null for a text that has none, as a plan by itself
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Report(
        String name,
        Locale locale,
        String title,
        @Nullable OfficialForm form,
        List<Block> blocks,
        @Nullable Provenance provenance) {
    public Report {
        Objects.requireNonNull(locale, "locale");
        Objects.requireNonNull(title, "title");
        blocks = List.copyOf(blocks);
        if (!name.matches("[a-z0-9]+(-[a-z0-9]+)*")) {
            throw new IllegalArgumentException(
                    "a report name is letters in lower case, digits and hyphens: '" + name + "'");
        }
    }

    /** A report that is no administrative document. */
    public static Report of(String name, Locale locale, String title, Provenance provenance, Block... blocks) {
        return of(name, locale, title, provenance, List.of(blocks));
    }

    /** A report that is no administrative document. */
    public static Report of(
            String name, Locale locale, String title, Provenance provenance, List<? extends Block> blocks) {
        return new Report(name, locale, title, null, List.copyOf(blocks), provenance);
    }

    /** A name for programs and files made of any words: "65/KH-UBND" becomes {@code 65-kh-ubnd}. */
    public static String nameOf(String... words) {
        return VietnameseText.slug(String.join(" ", words));
    }

    /** This report with more at its end. */
    public Report with(Block... more) {
        List<Block> all = new ArrayList<>(blocks);
        all.addAll(List.of(more));
        return new Report(name, locale, title, form, all, provenance);
    }

    /**
     * This report with more before one of its parts, inside the section in which that stands.
     *
     * <pre>{@code
     * Report ours = report.before("Kết quả", Paragraph.of("Thực hiện chỉ đạo của UBND tỉnh, …"))
     *         .after("late-agencies", Paragraph.note("Số liệu do Văn phòng đối chiếu."));
     * }</pre>
     *
     * @param part a section by its heading, a table or chart by its id, an agenda by its caption; the first of that name
     * @throws java.util.NoSuchElementException if there is none; the message lists those there are
     */
    public Report before(String part, Block... more) {
        return holding(new Placement(part, true, more).in(blocks));
    }

    /**
     * This report with more behind one of its parts, inside the section in which that stands.
     *
     * @param part as in {@link #before}
     * @throws java.util.NoSuchElementException if there is none; the message lists those there are
     */
    public Report after(String part, Block... more) {
        return holding(new Placement(part, false, more).in(blocks));
    }

    private Report holding(List<Block> others) {
        return new Report(name, locale, title, form, others, provenance);
    }

    /** Takes a reader through the whole report, in order; through an administrative document with its head, foot and annexes. */
    public <X extends Exception> void readBy(BlockReader<X> reader) throws X {
        BlockWalk<X> walk = new BlockWalk<>(this, reader, 1);
        if (form == null) {
            walk.through(blocks);
        } else {
            walk.through(form);
        }
    }

    /**
     * This report with a notice before everything else, such as that its figures are not complete. Every format shows it: a
     * calendar in its description, CSV in a column of its own.
     */
    public Report withNotice(String words) {
        List<Block> all = new ArrayList<>();
        all.add(Paragraph.notice(words));
        all.addAll(blocks);
        return new Report(name, locale, title, form, all, provenance);
    }

    /** This report as an administrative document. */
    public Report withForm(OfficialForm official) {
        return new Report(name, locale, title, official, blocks, provenance);
    }

    /**
     * This report with digests of all that went into it.
     *
     * @throws IllegalArgumentException if it does not say where its figures come from
     */
    public Report withDigests(List<Provenance.Fact> digests) {
        if (provenance == null) {
            throw new IllegalArgumentException("report " + name + " has no provenance that digests could be added to");
        }
        return new Report(name, locale, title, form, blocks, provenance.withDigests(digests));
    }

    /**
     * This report with a sheet that says where its figures come from: for those who check them, not for those who sign.
     *
     * @throws IllegalArgumentException if it does not say where its figures come from
     */
    public Report withProvenanceSheet() {
        if (provenance == null) {
            throw new IllegalArgumentException("report " + name + " has no provenance to show");
        }
        return new Report(name, locale, title, form, blocks, provenance.shownOnSheet());
    }

    /** What the sheet about its figures shows; empty if nobody asked for one. */
    public Optional<Figures> provenanceSheet() {
        return provenance != null && provenance.onSheet() ? Optional.of(provenance.figures(words())) : Optional.empty();
    }

    /** What the properties of a file say of its figures: texts for programs by name, in order; empty if they have no origin. */
    public Map<String, String> fileProperties() {
        Map<String, String> properties = new LinkedHashMap<>();
        if (provenance != null) {
            for (Figures.Figure fact : provenance.figures(words()).figures()) {
                properties.put("childplan." + fact.key(), fact.value().machine());
            }
        }
        return Collections.unmodifiableMap(properties);
    }

    /** The instant for which it was judged; null if nothing was judged. */
    public @Nullable Instant asOf() {
        return provenance == null ? null : provenance.asOf();
    }

    /** A text that has no figures whose origin could be told, and is no administrative document. */
    public static Report ofText(String name, Locale locale, String title, List<? extends Block> blocks) {
        return new Report(name, locale, title, null, List.copyOf(blocks), null);
    }

    /** Dates, numbers and labels in the language of this report. */
    public Wording words() {
        return Wording.in(locale);
    }

    /** Its parts without the annexes, in order. */
    public List<Block> text() {
        return blocks.stream().filter(block -> !Section.isAnnex(block)).toList();
    }

    /** Its annexes, in order. */
    public List<Section> annexes() {
        return blocks.stream().filter(Section::isAnnex).map(Section.class::cast).toList();
    }

    /** The number of an annex as it is cited, by its place from 1: I, II; empty for one that is alone. */
    public String annexNumber(int place) {
        return annexes().size() == 1 ? "" : Section.number(1, place).replace(".", "");
    }

    /** What must be known before any of its figures is used, in order; mostly empty. */
    public List<String> notices() {
        return all(blocks)
                .filter(Paragraph.class::isInstance)
                .map(Paragraph.class::cast)
                .filter(paragraph -> paragraph.kind() == Paragraph.Kind.NOTICE)
                .map(Paragraph::text)
                .toList();
    }

    /** Its title as documents set it: a year stays on the line of the word before it. */
    public String titleLine() {
        return TitleLine.of(title);
    }

    /** All tables, those inside sections too, in order. */
    public List<Table<?>> tables() {
        List<Table<?>> tables = new ArrayList<>();
        all(blocks).filter(Table.class::isInstance).forEach(block -> tables.add((Table<?>) block));
        return List.copyOf(tables);
    }

    /** All agendas, those inside sections too, in order. */
    public List<Agenda> agendas() {
        return all(blocks)
                .filter(Agenda.class::isInstance)
                .map(Agenda.class::cast)
                .toList();
    }

    private static Stream<Block> all(List<Block> blocks) {
        return blocks.stream().flatMap(block -> Stream.concat(Stream.of(block), all(block.inside())));
    }

    @Override
    public String toString() {
        return "report " + name + " (" + locale.toLanguageTag() + ") with " + blocks.size() + " blocks";
    }
}
