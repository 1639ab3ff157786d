package vn.childplan.validation.rule;

import vn.childplan.core.internal.json.Json;
import vn.childplan.core.internal.json.Pointer;

/**
 * A part of a file that could be read.
 *
 * @param value what it is
 * @param at where it stands
 * @param path the way to it
 */
record Placed<T>(T value, Json at, Pointer path) {}
