package vn.childplan.core.internal.json;

import org.jspecify.annotations.Nullable;

/**
 * A JSON pointer (RFC 6901), grown step by step on the way down and written out only when a problem needs it.
 *
 * @param parent the way to the container, or null for the document itself
 * @param step the name or index inside it
 */
public record Pointer(@Nullable Pointer parent, Object step) {
    /** The document itself. */
    public static final Pointer ROOT = new Pointer(null, "");

    public Pointer to(String name) {
        return new Pointer(this, name);
    }

    public Pointer to(int index) {
        return new Pointer(this, index);
    }

    @Override
    public String toString() {
        return parent == null
                ? ""
                : parent + "/" + step.toString().replace("~", "~0").replace("/", "~1");
    }
}
