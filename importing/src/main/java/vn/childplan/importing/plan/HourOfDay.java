package vn.childplan.importing.plan;

import java.util.regex.Pattern;
import vn.childplan.core.text.Text;

/**
 * An hour in front of a day: "trước 17 giờ 00 ngày 15/5/2026". On that day itself it is in time until then, so that the day is
 * the last permitted one; the model holds no hours.
 */
final class HourOfDay {
    /** The hour, up to the day: "17 giờ 00, ngày ", "17h00’ ngày ", "11 giờ 30 phút sáng thứ Sáu, ngày ". */
    static final String BEFORE_DAY =
            "(?:\\d{1,2}\\s?(?:gio\\b|[hg:](?![a-z]))(?:\\s?\\d{1,2})?(?:\\s?(?:phut\\b|p\\b|['’]))?"
                    + "(?: (?:sang|trua|chieu|toi|dem))?,?(?: (?:thu (?:hai|ba|tu|nam|sau|bay|[2-7])|chu nhat),?)?\\s*(?:(?:cua )?ngay )?)";
    /** What makes an hour of a number. */
    static final String MARK = "\\s?(?:gio\\b|[hg:]\\d|[hg]\\b)";

    private static final Pattern NAMED = Pattern.compile("\\b\\d{1,2}" + MARK);
    /** Before the first hour of a day is before the day. */
    private static final Pattern MIDNIGHT = Pattern.compile("\\b0?0\\s?(?:gio|[hg:])\\s?(?:0?0)?(?:\\s?phut)?(?!\\d)");

    /** What is held of a time that names an hour. */
    static final Text HELD = Text.of(
            "hạn là hết ngày đó, giờ chỉ còn trong lời văn", "due by the end of the day, the hour is in words alone");

    private HourOfDay() {}

    /** Whether words without marks name one within a day. */
    static boolean isIn(String plain) {
        return NAMED.matcher(plain).find() && !MIDNIGHT.matcher(plain).find();
    }
}
