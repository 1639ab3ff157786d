package vn.childplan.importing.pdf;

import java.util.List;

/**
 * What is drawn on a page, turned so that its text stands upright.
 *
 * @param number the number of the page, from 1
 * @param width its width in points
 * @param height its height in points
 * @param glyphs its letters, each once, in the order they were drawn
 * @param rules its straight lines
 * @param picture whether a picture is drawn on it
 */
record DrawnPage(int number, float width, float height, List<Glyph> glyphs, List<Rule> rules, boolean picture) {}
