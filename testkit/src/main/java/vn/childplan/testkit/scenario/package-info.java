/**
 * Scenario files: what is given, what happened, and how it must stand at several instants, in YAML, run as JUnit tests.
 *
 * <p>What never belongs here: a judgement. A scenario states what is expected; rules judge.
 */
@NullMarked
package vn.childplan.testkit.scenario;

import org.jspecify.annotations.NullMarked;
