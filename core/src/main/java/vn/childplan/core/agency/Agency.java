package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.internal.text.RefusedText;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.Validity;

/**
 * One agency through its whole life.
 *
 * @param id its permanent id
 * @param kind what it is
 * @param name its Vietnamese name as documents print it
 * @param otherNames other names it is written by: abbreviations, the bare name of its unit
 * @param code its official code, or null if it has none; codes are used again, so a code means nothing without a date
 * @param life the days on which it exists; an end is the first day on which it no longer exists
 * @param parent the agency it belongs to or lies in, or null
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Agency(
        @JsonProperty AgencyId id,
        @JsonProperty AgencyKind kind,
        @JsonProperty @ComposedText String name,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        List<@ComposedText String> otherNames,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @ComposedText @Nullable
        String code,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_EMPTY)
        Validity life,

        @JsonProperty @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable
        AgencyId parent) {

    public Agency {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        name = VietnameseText.clean(name);
        otherNames = otherNames == null || otherNames.isEmpty()
                ? List.of()
                : otherNames.stream().map(VietnameseText::clean).toList();
        life = life == null ? Validity.ALWAYS : life;
        if (name.isEmpty()) {
            throw RefusedText.because("cơ quan " + id + " phải có tên", "agency " + id + " needs a name");
        }
        if (otherNames.contains("")) {
            throw RefusedText.because(
                    "một tên khác của cơ quan " + id + " để trống", "an other name of agency " + id + " is empty");
        }
        if (id.equals(parent)) {
            throw RefusedText.because(
                    "cơ quan " + id + " không thể thuộc chính mình", "agency " + id + " cannot belong to itself");
        }
    }

    /** An agency without code, other names or known end; the {@code with…} methods add them. */
    public static Agency of(String id, AgencyKind kind, String name) {
        return new Agency(AgencyId.of(id), kind, name, List.of(), null, Validity.ALWAYS, null);
    }

    public Agency withOtherNames(String... names) {
        return new Agency(id, kind, name, List.of(names), code, life, parent);
    }

    public Agency withCode(String officialCode) {
        return new Agency(id, kind, name, otherNames, officialCode, life, parent);
    }

    public Agency withLife(Validity days) {
        return new Agency(id, kind, name, otherNames, code, days, parent);
    }

    public Agency within(AgencyId agency) {
        return new Agency(id, kind, name, otherNames, code, life, agency);
    }

    /** The name, then every other name. */
    public Stream<String> names() {
        return Stream.concat(Stream.of(name), otherNames.stream());
    }
}
