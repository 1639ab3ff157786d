package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.internal.text.WrittenAs;
import vn.childplan.core.text.Text;

/**
 * The id of a group of agencies ({@code cac-so}), of the same form as an {@link AgencyId}.
 *
 * @param value the id
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
@WrittenAs(
        vi = "Viết mã nhóm: tên không dấu, chữ thường, nối bằng gạch nối, như dia-phuong.",
        en = "Write a group id: the name without marks, lower case, joined by hyphens, as in dia-phuong.")
public record GroupId(@JsonValue String value) implements Comparable<GroupId> {
    public GroupId {
        if (!AgencyId.hasForm(value)) {
            throw RefusedText.of(
                    value,
                    Text.of(
                            "không phải là mã nhóm: chữ thường không dấu và chữ số, nối bằng gạch nối, như dia-phuong",
                            "is not a valid group id: lower-case letters and digits without marks, words joined by hyphens,"
                                    + " as in dia-phuong"));
        }
    }

    /** The id of that text; refuses a text of another form. */
    @JsonCreator
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    /**
     * By the text, as for any record. Written by hand: the generated method is linked at its first call, which slows
     * the start.
     */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof GroupId that && value.equals(that.value);
    }

    @Override
    public int hashCode() {
        return value.hashCode();
    }

    @Override
    public String toString() {
        return value;
    }
}
