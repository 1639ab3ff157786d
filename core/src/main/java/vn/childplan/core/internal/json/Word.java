package vn.childplan.core.internal.json;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A text of a record, or a list of them, that something else is found by: an id, a name of a rule, a digest. A character
 * that nobody sees makes it another word, so a reader refuses it; out of all other texts it leaves such characters.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.METHOD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Word {}
