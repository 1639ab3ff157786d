package vn.childplan.core.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.Nulls;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.constraint.AgainstDirectory;
import vn.childplan.core.constraint.ComposedText;
import vn.childplan.core.constraint.KnownAgency;
import vn.childplan.core.internal.text.RefusedText;

/** Whom a plan names: one agency, or a group in the plan's own words. */
@API(status = API.Status.MAINTAINED, since = "0.1")
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Party.One.class, name = "AGENCY"),
    @JsonSubTypes.Type(value = Party.Group.class, name = "GROUP")
})
public sealed interface Party {
    /** The two ways to name somebody, by the names that files use. */
    enum Kind {
        /** {@link One}. */
        AGENCY,
        /** {@link Group}. */
        GROUP
    }

    /** Which of the alternatives it is: what a switch decides by. */
    Kind kind();

    /** The plan's words. */
    String wording();

    /** The one agency that is named; null for a group. */
    @Nullable
    AgencyId agency();

    /** The unit inside the agency that is named in brackets; null if there is none, and for a group. */
    @Nullable
    AgencyId unit();

    /** The groups of the directory that are meant; empty for one agency. */
    List<GroupId> groups();

    /** Whether only those "liên quan" of a group are meant: then it stays open until somebody names them. */
    boolean concerned();

    /**
     * One agency.
     *
     * @param wording the plan's words for it
     * @param agency which it is
     * @param unit the unit inside it that the plan names in brackets, or null: "Sở Y tế (Quỹ Bảo trợ trẻ em)"
     */
    record One(
            @JsonProperty @NotBlank @ComposedText String wording,

            @JsonProperty @KnownAgency(groups = AgainstDirectory.class)
            AgencyId agency,

            @JsonProperty
            @JsonInclude(JsonInclude.Include.NON_NULL)
            @KnownAgency(groups = AgainstDirectory.class)
            @Nullable
            AgencyId unit)
            implements Party {
        public One {
            Objects.requireNonNull(wording, "wording");
            Objects.requireNonNull(agency, "agency");
        }

        @Override
        public Kind kind() {
            return Kind.AGENCY;
        }

        @Override
        public List<GroupId> groups() {
            return List.of();
        }

        @Override
        public boolean concerned() {
            return false;
        }
    }

    /**
     * A group, resolved against an {@link AgencyDirectory} on a date.
     *
     * @param wording the plan's words for it
     * @param groups the groups of the directory that are meant; at least one
     * @param concerned whether only those "liên quan" are meant: then it stays open until somebody names them
     */
    record Group(
            @JsonProperty @NotBlank @ComposedText String wording,
            @JsonProperty List<@KnownAgency(groups = AgainstDirectory.class) GroupId> groups,

            @JsonProperty @JsonInclude(JsonInclude.Include.NON_DEFAULT) @JsonSetter(nulls = Nulls.AS_EMPTY)
            boolean concerned)
            implements Party {
        public Group {
            Objects.requireNonNull(wording, "wording");
            groups = List.copyOf(groups);
            if (groups.isEmpty()) {
                throw RefusedText.because(
                        "'" + wording + "' phải ứng với ít nhất một nhóm của danh mục",
                        "'" + wording + "' needs at least one group of the directory");
            }
        }

        @Override
        public Kind kind() {
            return Kind.GROUP;
        }

        @Override
        public @Nullable AgencyId agency() {
            return null;
        }

        @Override
        public @Nullable AgencyId unit() {
            return null;
        }
    }
}
