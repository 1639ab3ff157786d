package vn.childplan.core.agency;

import java.util.List;

/** What a directory knows under a name or id on a date. */
public sealed interface LookUp {
    /**
     * Exactly one agency.
     *
     * @param agency the agency
     */
    record Found(Agency agency) implements LookUp {}

    /**
     * Several agencies bear the name on that date, or nobody does and several did on other dates.
     *
     * @param candidates all of them, by id
     */
    record Ambiguous(List<Agency> candidates) implements LookUp {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }
    }

    /**
     * Nobody bears it.
     *
     * @param nearest the agencies whose names are nearest, best first, at most three
     */
    record Unknown(List<Agency> nearest) implements LookUp {
        public Unknown {
            nearest = List.copyOf(nearest);
        }
    }
}
