package vn.childplan.importing.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.ReportingPeriod;

/**
 * The periods that the subject of a document (trích yếu) names.
 *
 * <p>Years are met in subjects that are no period of the report: in dates, in the name of the plan ("thực hiện Kế hoạch công
 * tác trẻ em năm 2025"), in what is to come ("phương hướng 6 tháng cuối năm"), in programmes ("đến năm 2030").
 *
 * @param periods the periods named; a year only where no shorter period is
 * @param isWholeYear whether the year is named as a whole ("cả năm 2025"), so that it cannot be in passing
 */
record SubjectPeriods(Set<ReportingPeriod> periods, boolean isWholeYear) {
    private static final Pattern DATES =
            Pattern.compile("ngày \\d{1,2} ?tháng \\d{1,2} ?năm \\d{4}|\\d{1,2}[/.-]\\d{1,2}[/.-]\\d{4}");
    private static final Pattern OUTLOOK = Pattern.compile("phương hướng|nhiệm vụ trọng tâm|nhiệm vụ, giải pháp");
    private static final String YEAR = "(?:[ ,/]*(?:năm )?(\\d{4}))?";
    private static final Pattern HALF = Pattern.compile("\\b(?:0?6|sáu) tháng (đầu|cuối)(?: năm)?" + YEAR);
    private static final Pattern NINE_MONTHS = Pattern.compile("\\b(?:0?9|chín) tháng(?: đầu)?(?: năm)?" + YEAR);
    private static final Pattern QUARTER = Pattern.compile("quý (iv|iii|ii|i|[1-4])\\b" + YEAR);
    private static final Pattern MONTH = Pattern.compile("\\btháng (0?[1-9]|1[0-2])(?:[/ ]| năm )(\\d{4})");
    private static final Pattern WHOLE_YEAR = Pattern.compile("(cả )?(?<!đến )\\bnăm (\\d{4})\\b");
    /** A plan by its name, up to the next comma or bracket. */
    private static final Pattern NAME_OF_PLAN = Pattern.compile("kế hoạch[^,;()]*");

    private static final int FIRST_YEAR = 1900;

    SubjectPeriods {
        periods = Set.copyOf(periods);
    }

    /**
     * What a subject names.
     *
     * @param year the year in which it was sent: that of "6 tháng đầu năm" where no year is named
     */
    static SubjectPeriods of(String subject, int year) {
        String words = VietnameseText.clean(subject).toLowerCase(Locale.ROOT);
        String undated = DATES.matcher(words).replaceAll(" ");
        Matcher outlook = OUTLOOK.matcher(undated);
        if (outlook.find()) {
            SubjectPeriods past = named(undated.substring(0, outlook.start()), undated, year);
            if (!past.periods().isEmpty()) {
                return past;
            }
        }
        return named(undated, undated, year);
    }

    private static SubjectPeriods named(String words, String whole, int year) {
        int meant = onlyYear(words, whole, year);
        Set<ReportingPeriod> shorter = new TreeSet<>();
        add(HALF.matcher(words), 2, meant, shorter, found -> {
            int half = found.group(1).equals("đầu") ? 1 : 2;
            return y -> ReportingPeriod.half(y, half);
        });
        add(NINE_MONTHS.matcher(words), 1, meant, shorter, found -> ReportingPeriod::nineMonths);
        add(QUARTER.matcher(words), 2, meant, shorter, found -> {
            int quarter = quarter(found.group(1));
            return y -> ReportingPeriod.quarter(y, quarter);
        });
        add(MONTH.matcher(words), 2, meant, shorter, found -> {
            int month = Integer.parseInt(found.group(1));
            return y -> ReportingPeriod.month(y, month);
        });
        Set<ReportingPeriod> years = new TreeSet<>();
        boolean isWhole = false;
        Matcher named = WHOLE_YEAR.matcher(NAME_OF_PLAN.matcher(words).replaceAll(" "));
        while (named.find()) {
            if (named.group(1) != null || shorter.isEmpty()) {
                addYear(named.group(2), years);
                isWhole |= named.group(1) != null;
            }
        }
        shorter.addAll(years);
        return new SubjectPeriods(shorter, isWhole);
    }

    private interface Maker {
        IntFunction<ReportingPeriod> of(Matcher found);
    }

    private static void add(Matcher named, int yearGroup, int year, Set<ReportingPeriod> periods, Maker maker) {
        while (named.find()) {
            String own = named.group(yearGroup);
            int of = own == null ? year : Integer.parseInt(own);
            if (of >= FIRST_YEAR) {
                periods.add(maker.of(named).apply(of));
            }
        }
    }

    private static void addYear(String digits, Set<ReportingPeriod> years) {
        int year = Integer.parseInt(digits);
        if (year >= FIRST_YEAR) {
            years.add(ReportingPeriod.year(year));
        }
    }

    /** The one year that the words name, of a plan's name too; that of sending if there is none or more than one. */
    private static int onlyYear(String words, String whole, int sent) {
        for (String part : new String[] {words, whole}) {
            Set<Integer> years = new TreeSet<>();
            Matcher named = WHOLE_YEAR.matcher(part);
            while (named.find()) {
                years.add(Integer.parseInt(named.group(2)));
            }
            if (years.size() == 1) {
                return years.iterator().next();
            }
        }
        return sent;
    }

    private static int quarter(String said) {
        return switch (said) {
            case "i", "1" -> 1;
            case "ii", "2" -> 2;
            case "iii", "3" -> 3;
            default -> 4;
        };
    }
}
