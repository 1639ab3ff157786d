package vn.childplan.core.time;

import java.time.DateTimeException;
import org.apiguardian.api.API;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.text.Text;

/** A text that cannot be read as a date or time, with what is wrong with it and what to write instead. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnreadableTimeException extends DateTimeException {
    private static final long serialVersionUID = 1L;

    private final transient Text fault;
    private final transient Text remedy;

    UnreadableTimeException(String text, Text fault, Text remedy) {
        super(Excerpt.quote(text) + ": " + fault.en() + ". " + remedy.en());
        this.fault = fault;
        this.remedy = remedy;
    }

    /** What is wrong, without the text itself and without an end to the sentence: "there is no month 14". */
    public Text fault() {
        return fault;
    }

    /** What to write instead, as a sentence. */
    public Text remedy() {
        return remedy;
    }
}
