package vn.childplan.validation.assessment;

import java.util.ArrayList;
import java.util.List;
import org.apiguardian.api.API;
import vn.childplan.core.text.Text;

/**
 * What stands between an assessment and the last word, counted: what {@link Assessment#missing()} names.
 *
 * @param errors verdicts that came about, or are explained, without a rule, because it threw; a year that the calendar does
 *     not hold is one reason
 * @param notCounted known entries that do not count for a duty that they were meant for
 * @param settings settings of the rules that can have no effect on this plan, and agencies that rules name and the directory does
 *     not have
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public record Completeness(int errors, int notCounted, int settings) {
    /** Whether nothing is missing. */
    public boolean isComplete() {
        return errors == 0 && notCounted == 0 && settings == 0;
    }

    /** It in a sentence, for people who see the figures and not the findings. */
    public Text sentence() {
        if (isComplete()) {
            return Text.of("Kết quả đầy đủ.", "The figures are complete.");
        }
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (errors > 0) {
            vi.add(errors + " nghĩa vụ được kết luận khi có quy tắc gặp lỗi");
            en.add((errors == 1 ? "1 verdict" : errors + " verdicts") + " came about or " + (errors == 1 ? "is" : "are")
                    + " explained without a rule, which failed with an error");
        }
        if (notCounted > 0) {
            vi.add(notCounted + " thông tin thực hiện không được tính");
            en.add(notCounted == 1 ? "1 entry does not count" : notCounted + " entries do not count");
        }
        if (settings > 0) {
            vi.add(settings + " thiết lập của quy tắc không có tác dụng hoặc nêu cơ quan không có trong danh mục");
            en.add(
                    settings == 1
                            ? "1 setting of a rule has no effect or names an unknown agency"
                            : settings + " settings of rules have no effect or name an unknown agency");
        }
        return Text.of(
                "Kết quả chưa đầy đủ: " + String.join("; ", vi) + ".",
                "The figures are not complete: " + String.join("; ", en) + ".");
    }
}
