package vn.childplan.validation.constraint;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Function;
import org.apiguardian.api.API;
import vn.childplan.core.internal.json.JsonText;

/**
 * Where the parts of a value stand in the source that it was read from.
 *
 * <pre>{@code
 * Path file = Path.of("plan.json");
 * PlanValidator.standard().validate(PlanJson.read(file).orThrow(), SourcePlaces.ofJson(file));
 * }</pre>
 *
 * @since 0.1
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public interface SourcePlaces {
    /**
     * A place in a text.
     *
     * @param line from 1; 0 if unknown
     * @param column from 1, in UTF-16 units; 0 if unknown
     */
    record Place(int line, int column) {
        /** Nowhere that is known. */
        public static final Place UNKNOWN = new Place(0, 0);
    }

    /** The name of the source, usually the file as given. */
    String source();

    /**
     * Where the value of a JSON pointer stands; {@link Place#UNKNOWN} if that is not known. In a plan a pointer is as
     * {@code /clauses/12/wording}; in a log, {@code /3/at} is in the fourth entry; in a directory items count in the
     * order in which {@link vn.childplan.core.agency.AgencyDirectory AgencyDirectory} lists them.
     */
    Place of(String path);

    /** A source of which only the name is known. */
    static SourcePlaces named(String source) {
        return of(source, path -> Place.UNKNOWN);
    }

    /** Places by a function, as {@link #of(String)} describes it. */
    static SourcePlaces of(String source, Function<String, Place> places) {
        return new GivenPlaces(source, places);
    }

    /**
     * The places in a JSON document: of each value, or, where it was left out, of the object that it would stand in. In
     * a document that is not JSON no place is known. Does not close {@code in}.
     */
    static SourcePlaces ofJson(InputStream in, String source) {
        return JsonText.read(in, (code, line, column, path, message, remedy) -> {})
                .<SourcePlaces>map(json -> new JsonPlaces(source, json))
                .orElseGet(() -> named(source));
    }

    /** The places in a JSON file. */
    static SourcePlaces ofJson(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return ofJson(in, file.toString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
