package vn.childplan.reporting.builder;

import java.util.Optional;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;

/** The note under a list that does not show everything. */
final class LeftOut {
    private LeftOut() {}

    /**
     * How many more there are.
     *
     * @param all how many there are
     * @param shown after how many the list ends
     * @return empty if it shows all
     */
    static Optional<Paragraph> note(int all, int shown, Wording words) {
        if (all <= shown) {
            return Optional.empty();
        }
        String left = words.number((long) all - shown);
        return Optional.of(Paragraph.note(words.say(
                "… và " + left + " nữa; toàn bộ có trong danh mục theo dõi.",
                "… and " + left + " more; the status list has them all.")));
    }
}
