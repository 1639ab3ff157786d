/**
 * Messages of the national document exchange (edXML, QCVN 102:2016/BTTTT) as evidence: a report that answers a plan becomes
 * a submission, and what is not clear a finding. It never guesses.
 *
 * <p>What never belongs here: what an entry is worth, and the content of attachments.
 */
@NullMarked
package vn.childplan.importing.exchange;

import org.jspecify.annotations.NullMarked;
