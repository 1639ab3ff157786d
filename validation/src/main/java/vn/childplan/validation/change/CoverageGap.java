package vn.childplan.validation.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/**
 * Something about a rule that a body of evidence leaves untested.
 *
 * @param rule the id of the rule
 * @param kind what is missing
 * @param words the same in a sentence, with how near the evidence came
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record CoverageGap(String rule, Kind kind, Text words) {
    /** What can be missing. */
    public enum Kind {
        /** Nothing concerned the rule, and it does not say that this is fine. */
        MATCHED_NOTHING,
        /** The rule threw. */
        THREW,
        /** The last day on the one side of its boundary, the first day on the other, or both were not tried. */
        BOUNDARY,
        /** It judged, and never failed, though it can. */
        NEVER_FAILED,
        /** A value that the set gives to a parameter, on some day, was never tried. */
        CHOICE,
        /** A setting of the rule can have had no effect. */
        SETTING_WITHOUT_EFFECT
    }

    public CoverageGap {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(words, "words");
    }

    static CoverageGap matchedNothing(String rule) {
        return new CoverageGap(
                rule,
                Kind.MATCHED_NOTHING,
                Text.of(
                        rule + ": không có nghĩa vụ nào thuộc phạm vi quy tắc",
                        rule + ": no obligation is a case for this rule"));
    }

    static CoverageGap threw(String rule, long times) {
        return new CoverageGap(
                rule,
                Kind.THREW,
                Text.of(
                        rule + ": gặp lỗi " + times + " lần",
                        rule + ": failed with an error " + (times == 1 ? "once" : times + " times")));
    }

    static CoverageGap neverFailed(String rule) {
        return new CoverageGap(
                rule,
                Kind.NEVER_FAILED,
                Text.of(rule + ": chưa có trường hợp nào không thỏa mãn", rule + ": no case fails it"));
    }

    static CoverageGap choice(String rule, CoverageOfRule.Choice choice) {
        return new CoverageGap(
                rule, Kind.CHOICE, Text.of(rule + ": chưa thử " + choice, rule + ": not tried: " + choice));
    }

    static CoverageGap withoutEffect(String rule, Finding why) {
        return new CoverageGap(rule, Kind.SETTING_WITHOUT_EFFECT, why.message());
    }

    static CoverageGap boundary(CoverageOfRule rule) {
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        if (!rule.lastDayTried()) {
            vi.add("ngày cuối cùng của phía này" + missedVi(rule.near(), 0));
            en.add("the last day on the one side" + missedEn(rule.near(), 0));
        }
        if (!rule.firstDayTried()) {
            vi.add("ngày đầu của phía kia" + missedVi(rule.far(), 1));
            en.add("the first day on the other side" + missedEn(rule.far(), 1));
        }
        return new CoverageGap(
                rule.rule(),
                Kind.BOUNDARY,
                Text.of(
                        rule.rule() + ": chưa thử " + String.join(", ", vi),
                        rule.rule() + ": not tried: " + String.join(", ", en)));
    }

    private static String missedVi(@Nullable Integer nearest, int exact) {
        return nearest == null
                ? ""
                : " (gần nhất: cách "
                        + TimeFormat.days(Math.abs(nearest - exact)).vi() + ")";
    }

    private static String missedEn(@Nullable Integer nearest, int exact) {
        return nearest == null
                ? ""
                : " (nearest: " + TimeFormat.days(Math.abs(nearest - exact)).en() + " away)";
    }

    /** The sentence in English. */
    @Override
    public String toString() {
        return words.en();
    }
}
