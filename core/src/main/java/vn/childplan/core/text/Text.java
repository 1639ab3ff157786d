package vn.childplan.core.text;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Locale;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;

/**
 * One sentence or label in the two languages of the library: Vietnamese first, English second.
 *
 * @param vi the Vietnamese text; never empty
 * @param en the English text; never empty
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Text(@JsonProperty String vi, @JsonProperty String en) {
    /** The first language of the library, and the one used where a locale is neither Vietnamese nor English. */
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    public Text {
        if (Objects.requireNonNull(vi, "vi").isBlank()
                || Objects.requireNonNull(en, "en").isBlank()) {
            throw new IllegalArgumentException("a text needs both languages: vi '" + vi + "', en '" + en + "'");
        }
    }

    /** A text in both languages. */
    public static Text of(String vi, String en) {
        return new Text(vi, en);
    }

    /** By both, as for any record. Written by hand, as that of {@link vn.childplan.core.agency.AgencyId}. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Text that && vi.equals(that.vi) && en.equals(that.en);
    }

    @Override
    public int hashCode() {
        return 31 * vi.hashCode() + en.hashCode();
    }

    /** The text in the language of {@code locale}: English for {@code en}, Vietnamese for every other language. */
    public String in(Locale locale) {
        return locale.getLanguage().equals("en") ? en : vi;
    }
}
