package vn.childplan.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.TimeFormat;

/**
 * What makes a report an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I): everything around its text. Always
 * in Vietnamese. The number is left open for the registry, and so is the signature, unless the document was issued already.
 *
 * @param masthead what heads it at the right: Quốc hiệu, or what the Party and the Youth Union have instead
 * @param parent the agency above the issuing one by its name, which the letterhead prints in capitals, or null for one that
 *     stands alone (UBND, HĐND)
 * @param issuer the issuing agency by its name
 * @param symbol what follows the number: BC-SYT, SYT-CSXH
 * @param number số, ký hiệu in full (65/KH-UBND), or null if it is left open. A document with its number was issued: formats
 *     add nothing to its text, not even the mark that ends it ("./.")
 * @param place địa danh
 * @param date the day of issue, or null if it is left open
 * @param year the year of issue
 * @param title type and subject
 * @param addressees "Kính gửi"; empty where there is none
 * @param bases the "căn cứ" lines, without their closing marks; may be empty
 * @param recipients "Nơi nhận", without dashes and closing marks
 * @param signing the lines over the signature, as in "KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"
 * @param signer the name under it, or null if it is left open
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record OfficialForm(
        Masthead masthead,
        @Nullable String parent,
        String issuer,
        String symbol,
        @Nullable String number,
        String place,
        @Nullable LocalDate date,
        int year,
        Title title,
        List<String> addressees,
        List<String> bases,
        List<String> recipients,
        List<String> signing,
        @Nullable String signer) {
    /** What stands where something is left open, to be filled in by hand. */
    public static final String OPEN = "……";

    /** The room that is left for a number. */
    private static final Pattern ROOM = Pattern.compile(" {2,}");

    private static final String COMMITTEE = "ỦY BAN NHÂN DÂN";

    /** Type and subject: a document with a name, or a letter without. */
    public sealed interface Title {
        /** Where a title stands. */
        enum Kind {
            /** Type and subject in the middle of the page. */
            NAMED,
            /** "V/v …" under the number. */
            LETTER
        }

        /** Where it stands. */
        Kind kind();

        /** The type by its Vietnamese name: Báo cáo, Công văn. */
        String type();

        /** The type for programs, or null if it has no name of its own. */
        @Nullable
        String code();

        /** Trích yếu. */
        String subject();

        /** Trích yếu as documents set it: a year stays on the line of the word before it. */
        default String subjectLine() {
            return TitleLine.of(subject());
        }

        /**
         * A document of a named type.
         *
         * @param code its type for programs
         * @param type its type by its Vietnamese name
         * @param subject what it is about
         */
        record Named(String code, String type, String subject) implements Title {
            public Named {
                Objects.requireNonNull(code, "code");
                Objects.requireNonNull(type, "type");
                Objects.requireNonNull(subject, "subject");
            }

            @Override
            public Kind kind() {
                return Kind.NAMED;
            }
        }

        /**
         * Công văn: no name of a type.
         *
         * @param subject what it is about, without "V/v"
         */
        record Letter(String subject) implements Title {
            public Letter {
                Objects.requireNonNull(subject, "subject");
            }

            @Override
            public Kind kind() {
                return Kind.LETTER;
            }

            @Override
            public String type() {
                return "Công văn";
            }

            @Override
            public @Nullable String code() {
                return null;
            }
        }
    }

    public OfficialForm {
        Objects.requireNonNull(masthead, "masthead");
        Objects.requireNonNull(issuer, "issuer");
        Objects.requireNonNull(symbol, "symbol");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(title, "title");
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
        recipients = List.copyOf(recipients);
        signing = List.copyOf(signing);
        if (date != null && date.getYear() != year) {
            throw new IllegalArgumentException(date + " is not in " + year);
        }
    }

    /** Whether it is a công văn. */
    public boolean isLetter() {
        return title.kind() == Title.Kind.LETTER;
    }

    /**
     * The form of an office, with nothing else said yet.
     *
     * @param year the year of issue; {@link #withDate} gives the day
     */
    public static OfficialForm of(String issuer, String symbol, String place, int year, Title title) {
        return new OfficialForm(
                Masthead.STATE,
                null,
                issuer,
                symbol,
                null,
                place,
                null,
                year,
                title,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    /** The same, headed so. */
    public OfficialForm withMasthead(Masthead heading) {
        return new OfficialForm(
                heading,
                parent,
                issuer,
                symbol,
                number,
                place,
                date,
                year,
                title,
                addressees,
                bases,
                recipients,
                signing,
                signer);
    }

    /** The same, under the agency above the issuing one; null for one that stands alone. */
    public OfficialForm withParent(@Nullable String above) {
        return new OfficialForm(
                masthead,
                above,
                issuer,
                symbol,
                number,
                place,
                date,
                year,
                title,
                addressees,
                bases,
                recipients,
                signing,
                signer);
    }

    /** The same, issued under a number, given in full. */
    public OfficialForm withNumber(String given) {
        return new OfficialForm(
                masthead,
                parent,
                issuer,
                symbol,
                Objects.requireNonNull(given, "given"),
                place,
                date,
                year,
                title,
                addressees,
                bases,
                recipients,
                signing,
                signer);
    }

    /** The same, issued on a day. */
    public OfficialForm withDate(LocalDate day) {
        return new OfficialForm(
                masthead,
                parent,
                issuer,
                symbol,
                number,
                place,
                day,
                day.getYear(),
                title,
                addressees,
                bases,
                recipients,
                signing,
                signer);
    }

    /** The same, with those lines under "Kính gửi". */
    public OfficialForm withAddressees(List<String> lines) {
        return new OfficialForm(
                masthead,
                parent,
                issuer,
                symbol,
                number,
                place,
                date,
                year,
                title,
                lines,
                bases,
                recipients,
                signing,
                signer);
    }

    /** The same, with those "căn cứ" lines. */
    public OfficialForm withBases(List<String> lines) {
        return new OfficialForm(
                masthead,
                parent,
                issuer,
                symbol,
                number,
                place,
                date,
                year,
                title,
                addressees,
                lines,
                recipients,
                signing,
                signer);
    }

    /** The same, with those lines under "Nơi nhận". */
    public OfficialForm withRecipients(List<String> lines) {
        return new OfficialForm(
                masthead,
                parent,
                issuer,
                symbol,
                number,
                place,
                date,
                year,
                title,
                addressees,
                bases,
                lines,
                signing,
                signer);
    }

    /**
     * The same, signed so.
     *
     * @param name who signs, or null if it is left open
     * @param lines the lines over the signature
     */
    public OfficialForm withSigning(@Nullable String name, List<String> lines) {
        return new OfficialForm(
                masthead,
                parent,
                issuer,
                symbol,
                number,
                place,
                date,
                year,
                title,
                addressees,
                bases,
                recipients,
                lines,
                name);
    }

    /** "Quảng Ngãi, ngày 05 tháng 02 năm 2025"; room for day and month where the date is open. */
    public String placeAndDate() {
        return placeAndDate("    ");
    }

    /**
     * The same, with that between the words where the date is open: "…" makes it "ngày … tháng … năm 2025".
     *
     * @param room what a format leaves open with, which need not be blanks
     */
    public String placeAndDate(String room) {
        return place + ", "
                + (date == null ? "ngày " + room + " tháng " + room + " năm " + year : TimeFormat.dateLine(date));
    }

    /** "Số: 65/KH-UBND"; "Số:        /BC-SYT" where the number is open. */
    public String numberLine() {
        return number == null ? masthead.openNumber(symbol) : masthead.number(number);
    }

    /**
     * The same, with that before the symbol where the number is open: "…" makes it "Số: …/BC-SYT".
     *
     * @param room what a format leaves open with, which need not be blanks
     */
    public String numberLine(String room) {
        return ROOM.matcher(numberLine()).replaceFirst(Matcher.quoteReplacement(" " + room));
    }

    /**
     * The issuing agency as the letterhead prints it: "ỦY BAN NHÂN DÂN" over "TỈNH QUẢNG NGÃI", others in one line. The agency
     * above it ({@link #parent}) stands over these lines, the mark of its {@link #masthead} under them.
     */
    public List<String> letterhead() {
        String name = capitals(issuer);
        return name.startsWith(COMMITTEE + " ")
                ? List.of(COMMITTEE, name.substring(COMMITTEE.length() + 1))
                : List.of(name);
    }

    /** The line under the name of an annex, which says what it is attached to. */
    public String attachedTo() {
        String open = numberLine().replaceFirst("^Số:", "số");
        String day = placeAndDate().substring(place.length() + 2);
        return "(Kèm theo " + title.type() + " " + open + " " + day + " của " + issuer + ")";
    }

    /** "Phụ lục II"; without number for one that is alone. */
    public static String annexLine(String number) {
        return ("Phụ lục " + number).strip();
    }

    /**
     * The lines of a list with their closing marks: a semicolon behind each, and a full stop behind the last, but none behind
     * what is left open.
     */
    public static List<String> closed(List<String> lines) {
        List<String> closed = new ArrayList<>();
        int left = lines.size();
        for (String line : lines) {
            String mark = --left == 0 ? "." : ";";
            closed.add(line.endsWith("…") ? line : line + mark);
        }
        return List.copyOf(closed);
    }

    @Override
    public String toString() {
        return title.type() + " " + symbol + " of " + issuer + ": " + title.subject();
    }

    /** In capitals, as the parent and issuing agencies and the signing lines stand. */
    public static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
