package vn.childplan.core.internal.text;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A type that files and forms have as one text: {@code of(String)} makes one of it, {@code toString()} gives it back. Says how
 * to write it, as a sentence in either language.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface WrittenAs {
    /** In Vietnamese. */
    String vi();

    /** In English. */
    String en();
}
