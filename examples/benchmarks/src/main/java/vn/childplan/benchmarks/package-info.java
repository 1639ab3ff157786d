/**
 * How fast the library is, beside what one would otherwise write or use. Every contender judges the same facts and has to
 * come to the same counts; {@link vn.childplan.benchmarks.Suite} measures them all and writes the page on performance.
 *
 * <p>What never belongs here: a threshold that fails a build. Times depend on the machine.
 */
@NullMarked
package vn.childplan.benchmarks;

import org.jspecify.annotations.NullMarked;
