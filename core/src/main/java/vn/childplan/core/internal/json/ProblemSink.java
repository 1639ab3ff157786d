package vn.childplan.core.internal.json;

import vn.childplan.core.text.Text;

/** Where the problems of one source go, one by one. */
@FunctionalInterface
public interface ProblemSink {
    /**
     * Takes one problem.
     *
     * @param code its permanent code
     * @param line its line, from 1
     * @param column its column, from 1
     * @param path the JSON pointer of the value
     * @param message what is wrong
     * @param remedy what would be right
     */
    void add(String code, int line, int column, String path, Text message, Text remedy);

    /** Takes one problem at a value or name of a tree. */
    default void add(String code, Position at, Pointer path, Text message, Text remedy) {
        add(code, at.line(), at.column(), path.toString(), message, remedy);
    }
}
