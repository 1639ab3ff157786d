package vn.childplan.core.plan;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.WrittenAs;
import vn.childplan.core.text.Text;

/**
 * Which duty of a clause: its kind ({@code REPORT}), and where a bearer has several of that kind in one period, which of them
 * ({@code REPORT#2}), as they are numbered in the ids of obligations. There the first has no number; here it is {@code REPORT#1},
 * for {@code REPORT} alone leaves open which is meant.
 *
 * @param kind what is to be done
 * @param number which of that kind, from 1; 0 if it does not say
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@WrittenAs(
        vi = "Viết nghĩa vụ như REPORT, hoặc REPORT#2 khi khoản có nhiều nghĩa vụ cùng loại trong một kỳ.",
        en = "Write a duty as REPORT, or REPORT#2 where a clause has several of a kind in one period.")
public record DutyRef(DutyKind kind, int number) {
    private static final Pattern FORM = Pattern.compile("([A-Z_]{1,40})(?:#([1-9]\\d{0,3}))?");

    public DutyRef {
        Objects.requireNonNull(kind, "kind");
        if (number < 0) {
            throw RefusedText.because(
                    "số thứ tự của nghĩa vụ là 1, 2, …, không phải " + number,
                    "duties are numbered 1, 2, …, not " + number);
        }
    }

    /** Those of a kind, whichever is meant. */
    public static DutyRef any(DutyKind kind) {
        return new DutyRef(kind, 0);
    }

    /**
     * Reads the text form.
     *
     * @throws IllegalArgumentException if the text is no code of a {@link DutyKind}, with or without {@code #} and a number from 1
     */
    @JsonCreator
    public static DutyRef of(String text) {
        Matcher form = FORM.matcher(text);
        if (form.matches()) {
            for (DutyKind kind : DutyKind.values()) {
                if (kind.name().equals(form.group(1))) {
                    return new DutyRef(kind, form.group(2) == null ? 0 : Integer.parseInt(form.group(2)));
                }
            }
        }
        throw RefusedText.of(
                text,
                Text.of(
                        "không phải là nghĩa vụ; ghi như REPORT hoặc REPORT#2",
                        "is not a valid duty: write REPORT or REPORT#2"));
    }

    /** Whether it may be the duty of that kind with that number, from 1. */
    public boolean mayBe(DutyKind other, int otherNumber) {
        return kind == other && (number == 0 || number == otherNumber);
    }

    /** The text form, which {@link #of} reads. */
    @JsonValue
    @Override
    public String toString() {
        return number == 0 ? kind.name() : kind + "#" + number;
    }
}
