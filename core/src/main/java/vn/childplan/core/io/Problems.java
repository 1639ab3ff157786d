package vn.childplan.core.io;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.SourceException;
import vn.childplan.core.text.Text;

/**
 * The problems of one source while it is read; for readers of further formats too. The first 1,000 are kept, the rest
 * only counted. Not for use by several threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class Problems {
    private static final int KEPT = 1_000;
    private static final int MANY = 50;

    private final String source;
    private final List<Finding> kept = new ArrayList<>();
    private long more;

    /** Of a source of that name, usually the file as given. */
    public Problems(String source) {
        this.source = Objects.requireNonNull(source, "source");
    }

    /** Adds one; see {@link Place} for the parts of its place. */
    public void add(String code, int line, int column, String path, Text message, Text remedy) {
        if (isFull()) {
            more++;
        } else {
            kept.add(problem(code, new Place(source, line, column, path), message, remedy));
        }
    }

    /** Adds why the source cannot be read any further. */
    void add(SourceException why) {
        add(why.code(), why.line(), why.column(), "", why.message(), why.remedy());
    }

    /** Counts one that comes after those that are kept, so that nobody need find out what it says. */
    void countOneMore() {
        more++;
    }

    /** Whether there is no problem so far. */
    public boolean isEmpty() {
        return kept.isEmpty();
    }

    /** Whether more problems are only counted, so that it is not worth finding out much about them. */
    public boolean isFull() {
        return kept.size() >= KEPT;
    }

    /** Whether there are so many already that it is not worth finding out what was probably meant. */
    boolean areMany() {
        return kept.size() >= MANY;
    }

    /** The value if there is no problem; otherwise the problems in the order of the source. */
    public <T> Reading<T> orValue(@Nullable T value) {
        if (kept.isEmpty()) {
            return Reading.of(Objects.requireNonNull(value, "without a problem there must be a value"));
        }
        List<Finding> all = new ArrayList<>(kept);
        all.sort(Comparator.comparing(Problems::place, Place.IN_ORDER_OF_SOURCE));
        if (more > 0) {
            all.add(problem(
                    "file.more-problems",
                    Place.whole(source),
                    Text.of("và ít nhất " + more + " lỗi nữa", "and at least " + more + " more problems"),
                    Text.of("Sửa các lỗi trên rồi đọc lại.", "Correct those above and read it again.")));
        }
        return Reading.failed(all);
    }

    /** What makes a source unusable: a finding with a place in it. */
    static Finding problem(String code, Place place, Text message, Text remedy) {
        return Finding.of(code, Severity.ERROR, message, remedy).withPlace(place);
    }

    private static Place place(Finding problem) {
        return Objects.requireNonNull(problem.place(), "what is wrong in a source has a place in it");
    }
}
