package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/**
 * The id of a group of agencies ({@code cac-so}), of the same form as an {@link AgencyId}.
 *
 * @param value the id
 */
public record GroupId(@JsonValue String value) implements Comparable<GroupId> {
    private static final Pattern FORM = Pattern.compile("[a-z0-9]++(?:-[a-z0-9]++)*+");

    public GroupId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("'" + value + "' is no group id: lower-case letters and digits without"
                    + " marks, words joined by hyphens, as in dia-phuong");
        }
    }

    @JsonCreator
    public static GroupId of(String value) {
        return new GroupId(value);
    }

    @Override
    public int compareTo(GroupId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
