package vn.childplan.validation.constraint;

import java.util.Objects;
import java.util.function.Function;

/** Places that somebody else knows. */
record GivenPlaces(String source, Function<String, Place> places) implements SourcePlaces {
    GivenPlaces {
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(places, "places");
    }

    @Override
    public Place of(String path) {
        return places.apply(path);
    }
}
