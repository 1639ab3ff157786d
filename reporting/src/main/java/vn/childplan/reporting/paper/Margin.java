package vn.childplan.reporting.paper;

import java.util.List;
import java.util.stream.Stream;
import vn.childplan.reporting.model.Comment;

/** Where a format has comments beside the text. */
public interface Margin {
    /** These are about the texts that are written next, at their words if one of the texts has them. */
    void await(List<Comment> comments, Stream<String> texts);

    /** No more of the texts comes: what still waits stands at the next words. */
    void ended();
}
