package vn.childplan.core.agency;

import java.util.List;
import org.apiguardian.api.API;

/** What a directory knows under a name or id on a date. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public sealed interface LookUp {
    /** The answers there are. */
    enum Kind {
        /** {@link Found}. */
        FOUND,
        /** {@link Ambiguous}. */
        AMBIGUOUS,
        /** {@link Unknown}. */
        UNKNOWN
    }

    /** Which of the answers it is: what a switch decides by. */
    Kind kind();

    /**
     * Exactly one agency.
     *
     * @param agency the agency
     */
    record Found(Agency agency) implements LookUp {
        @Override
        public Kind kind() {
            return Kind.FOUND;
        }
    }

    /**
     * Several agencies bear the name on that date, or nobody does and several did on other dates.
     *
     * @param candidates all of them, by id
     */
    record Ambiguous(List<Agency> candidates) implements LookUp {
        public Ambiguous {
            candidates = List.copyOf(candidates);
        }

        @Override
        public Kind kind() {
            return Kind.AMBIGUOUS;
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

        @Override
        public Kind kind() {
            return Kind.UNKNOWN;
        }
    }
}
