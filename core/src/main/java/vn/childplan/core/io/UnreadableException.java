package vn.childplan.core.io;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;

/** A source could not be read. The message has every problem on a line of its own, in English. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class UnreadableException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> problems;

    UnreadableException(List<Finding> problems) {
        super(lines(problems, Locale.ENGLISH));
        this.problems = problems;
    }

    /** The problems, at least one. */
    public List<Finding> problems() {
        return problems;
    }

    /** Every problem on a line of its own. */
    public String lines(Locale locale) {
        return lines(problems, locale);
    }

    private static String lines(List<Finding> problems, Locale locale) {
        return problems.stream().map(problem -> problem.line(locale)).collect(Collectors.joining("\n"));
    }
}
