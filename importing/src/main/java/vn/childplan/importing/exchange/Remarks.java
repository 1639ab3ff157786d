package vn.childplan.importing.exchange;

import java.util.ArrayList;
import java.util.List;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;

/** What is to be said of one message. */
final class Remarks {
    private final List<Finding> findings = new ArrayList<>();
    private boolean inDoubt;

    /** Something that somebody has to decide. */
    void doubt(String code, Place place, Text message, Text remedy) {
        inDoubt = true;
        add(code, Severity.WARNING, place, message, remedy);
    }

    /** Something good to know. */
    void say(String code, Place place, Text message, Text remedy) {
        add(code, Severity.INFO, place, message, remedy);
    }

    private void add(String code, Severity severity, Place place, Text message, Text remedy) {
        findings.add(Finding.of(code, severity, message, remedy).withPlace(place));
    }

    boolean areDoubtful() {
        return inDoubt;
    }

    List<Finding> findings() {
        return findings;
    }
}
