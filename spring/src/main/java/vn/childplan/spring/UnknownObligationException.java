package vn.childplan.spring;

import java.util.NoSuchElementException;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/**
 * There is no obligation of the id that a request asks for. The answer is 404 with Problem Details, which name the id and the
 * nearest ones, in the language of the request. Never changes, so threads may share it.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class UnknownObligationException extends NoSuchElementException {
    private static final long serialVersionUID = 1L;

    private final transient Text what;
    private final transient Text remedy;

    /**
     * No obligation of that id.
     *
     * @param id as it was asked for
     * @param register where it was looked for
     */
    public UnknownObligationException(String id, ObligationRegister register) {
        super("there is no obligation '" + id + "'");
        this.what = Text.of("không có nghĩa vụ '" + id + "'", "there is no obligation '" + id + "'");
        String near = register.nearest(id).stream().map(Obligation::shortId).collect(Collectors.joining(", "));
        this.remedy = near.isEmpty()
                ? Text.of("Kế hoạch này không có nghĩa vụ nào.", "The plan puts no duty on anybody.")
                : Text.of("Gần nhất: " + near + ".", "Nearest: " + near + ".");
    }

    Text what() {
        return what;
    }

    Text remedy() {
        return remedy;
    }
}
