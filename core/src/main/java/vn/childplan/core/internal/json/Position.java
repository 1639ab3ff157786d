package vn.childplan.core.internal.json;

/**
 * Where something begins in a text.
 *
 * @param line the line, from 1
 * @param column the column, from 1, in UTF-16 units
 */
public record Position(int line, int column) {}
