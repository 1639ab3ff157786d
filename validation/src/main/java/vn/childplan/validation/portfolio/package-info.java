/**
 * Several plans at once: a province's, a programme, a circular, a commune's own. They are judged together on one log; an agency sees
 * all that it owes, with the plan of each; duties that contradict each other are found, and what a subordinate plan leaves out of what
 * its superior plan asks of its issuer.
 */
@NullMarked
package vn.childplan.validation.portfolio;

import org.jspecify.annotations.NullMarked;
