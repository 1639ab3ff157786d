package vn.childplan.reporting.model;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentType;

/**
 * What makes a report an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I): everything around its text. Always
 * in Vietnamese. The number is left open for the registry, and so is the signature.
 *
 * @param parent the agency above the issuing one by its name, which the letterhead prints in capitals, or null for one that
 *     stands alone (UBND, HĐND)
 * @param issuer the issuing agency by its name
 * @param symbol what follows the number: BC-SYT, SYT-CSXH
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
public record OfficialForm(
        @Nullable String parent,
        String issuer,
        String symbol,
        String place,
        @Nullable LocalDate date,
        int year,
        Title title,
        List<String> addressees,
        List<String> bases,
        List<String> recipients,
        List<String> signing,
        @Nullable String signer) {
    /** Quốc hiệu. */
    public static final String STATE = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    /** Tiêu ngữ. */
    public static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";

    /** Type and subject: a document with a name, or a letter without. */
    public sealed interface Title {
        /** Trích yếu. */
        String subject();

        /**
         * A document of a named type, title in the middle of the page.
         *
         * @param type its type
         * @param subject what it is about
         */
        record Named(DocumentType type, String subject) implements Title {
            public Named {
                Objects.requireNonNull(type, "type");
                Objects.requireNonNull(subject, "subject");
            }
        }

        /**
         * Công văn: no name of a type, and "V/v …" under the number.
         *
         * @param subject what it is about, without "V/v"
         */
        record Letter(String subject) implements Title {
            public Letter {
                Objects.requireNonNull(subject, "subject");
            }
        }
    }

    public OfficialForm {
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
        return title instanceof Title.Letter;
    }

    /** "Quảng Ngãi, ngày 05 tháng 02 năm 2025"; room for day and month where the date is open. */
    public String placeAndDate() {
        return place + ", " + (date == null ? "ngày      tháng      năm " + year : dateLine(date));
    }

    /** Days below 10, January and February with a leading zero, the other months without. */
    private static String dateLine(LocalDate date) {
        int day = date.getDayOfMonth();
        int month = date.getMonthValue();
        return "ngày " + (day < 10 ? "0" : "") + day + " tháng " + (month < 3 ? "0" : "") + month + " năm "
                + date.getYear();
    }

    /** "Số:        /BC-SYT". */
    public String numberLine() {
        return "Số:        /" + symbol;
    }

    /** The lines of a list with their closing marks: a semicolon behind each, and a full stop behind the last. */
    public static List<String> closed(List<String> lines) {
        List<String> closed = new ArrayList<>();
        int left = lines.size();
        for (String line : lines) {
            closed.add(line + (--left == 0 ? "." : ";"));
        }
        return List.copyOf(closed);
    }

    /** In capitals, as the parent and issuing agencies and the signing lines stand. */
    public static String capitals(String text) {
        return text.toUpperCase(Locale.ROOT);
    }
}
