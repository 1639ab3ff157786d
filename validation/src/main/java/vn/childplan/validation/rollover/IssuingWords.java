package vn.childplan.validation.rollover;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a preamble comes from the documents that it cites to the plan itself: "…, UBND tỉnh ban hành Kế hoạch … năm 2025". */
final class IssuingWords {
    private static final Pattern ISSUES = Pattern.compile(
            "(?<!việc )(?:ban\\s+hành|xây\\s+dựng|triển\\s+khai(?:\\s+thực\\s+hiện)?)\\s+kế\\s+hoạch",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern CITED = Pattern.compile("\\d+[^\\s,;.)]*/[\\p{Lu}\\d]");
    private static final Pattern LAST_PART = Pattern.compile("[^,;.]*$");

    private IssuingWords() {}

    /** The place of the words, from 0; the length of the preamble if it has none. */
    static int in(String preamble) {
        int found = preamble.length();
        Matcher issues = ISSUES.matcher(preamble);
        while (issues.find()) {
            Matcher before = LAST_PART.matcher(preamble.substring(0, issues.start()));
            boolean ofCited = before.find() && CITED.matcher(before.group()).find();
            boolean citesLater = CITED.matcher(preamble)
                    .region(issues.end(), preamble.length())
                    .find();
            if (!ofCited && !citesLater) {
                found = issues.start();
            }
        }
        return found;
    }
}
