package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.time.ReportingPeriod;

/**
 * Which period each day of a report is for, as the words stand: "6 tháng (trước ngày 15/6), năm (trước ngày 15/12)", "báo cáo 6
 * tháng trước ngày 15/6, 9 tháng trước ngày 15/9", "trước ngày 15/6 (6 tháng) và 15/12 (năm)", "báo cáo 6 tháng và năm trước ngày
 * 15/6 và 15/12". Names and days take turns in runs; where a run of names stands first, its last ones belong to the days behind.
 */
final class ReportPeriods {
    private static final Pattern NAMES = Pattern.compile(
            "(?<first>\\b(?:0?6|sau) thang dau nam|\\bnua dau nam)"
                    + "|(?<second>\\b(?:0?6|sau) thang cuoi nam|\\bnua cuoi nam)"
                    + "|(?<half>\\b(?:0?6|sau) thang\\b|\\bnua nam\\b)"
                    + "|(?<nine>\\b(?:0?9|chin) thang\\b)"
                    + "|\\bquy (?<quarter>iv|i{1,3}|[1-4])\\b"
                    + "|(?<quarters>\\b(?:hang quy|bao cao quy|quy(?= (?:\\(|truoc|cham nhat|muon nhat))|quy(?=,? (?:va )?(?:0?6|sau) thang)))"
                    + "|(?<year>\\bca nam\\b|\\bbao cao (?:tong ket )?nam\\b(?! hoc)|\\btong ket nam\\b(?! hoc)|\\bnam(?= (?:truoc|cham nhat|muon nhat))"
                    + "|(?<!hang )\\bnam(?= ?\\()|\\bnam(?= ?\\((?:truoc|cham nhat|muon nhat|ngay|\\d))|(?<=thang, |thang va |quy, |quy va )nam\\b(?! (?:hoc|\\d))|(?<=\\()nam(?=\\)))");

    private ReportPeriods() {}

    /** What stands in the clause: a name, or a day of a deadline. */
    private record Token(int start, @Nullable NamedPeriod name, boolean recurs) {
        boolean isDay() {
            return name == null;
        }
    }

    /**
     * The periods named for days.
     *
     * @param plain the clause without marks
     * @param deadlines its deadlines, in order
     * @return by the place of a day in the clause; of days for which none is named there is nothing
     */
    static Map<Integer, NamedPeriod> in(String plain, List<ReportDeadlines.Deadline> deadlines) {
        List<Token> tokens = new ArrayList<>(names(plain, deadlines));
        for (ReportDeadlines.Deadline deadline : deadlines) {
            for (int day = 0; day < deadline.at().size(); day++) {
                String date = deadline.dates().get(day);
                boolean recurs = date.startsWith("---") || date.startsWith("quarter");
                tokens.add(new Token(deadline.at().get(day).start(), null, recurs));
            }
        }
        tokens.sort(Comparator.comparingInt(Token::start));
        return matched(withoutRecurring(tokens));
    }

    private static List<Token> names(String plain, List<ReportDeadlines.Deadline> deadlines) {
        List<Token> names = new ArrayList<>();
        BitSet days = new BitSet();
        deadlines.stream().flatMap(deadline -> deadline.at().stream()).forEach(day -> days.set(day.start(), day.end()));
        Matcher name = NAMES.matcher(plain);
        while (name.find()) {
            if (!days.get(name.start())) {
                names.add(new Token(name.start(), named(name), name.group("quarters") != null));
            }
        }
        return names;
    }

    private static NamedPeriod named(Matcher name) {
        if (name.group("first") != null) {
            return new NamedPeriod(ReportingPeriod.Kind.HALF, 1);
        }
        if (name.group("second") != null) {
            return new NamedPeriod(ReportingPeriod.Kind.HALF, 2);
        }
        if (name.group("half") != null) {
            return new NamedPeriod(ReportingPeriod.Kind.HALF, 0);
        }
        if (name.group("nine") != null) {
            return new NamedPeriod(ReportingPeriod.Kind.NINE_MONTHS, 1);
        }
        if (name.group("quarter") != null) {
            List<String> numerals = List.of("i", "ii", "iii", "iv");
            int number = numerals.indexOf(name.group("quarter")) + 1;
            return new NamedPeriod(
                    ReportingPeriod.Kind.QUARTER, number == 0 ? Integer.parseInt(name.group("quarter")) : number);
        }
        return new NamedPeriod(
                name.group("year") != null ? ReportingPeriod.Kind.YEAR : ReportingPeriod.Kind.QUARTER, 0);
    }

    /** "báo cáo quý (trước ngày 20 tháng cuối quý)": such a day says its periods by itself, and the name before it is its own. */
    private static List<Token> withoutRecurring(List<Token> tokens) {
        List<Token> rest = new ArrayList<>();
        for (Token token : tokens) {
            if (!token.isDay() || !token.recurs()) {
                rest.add(token);
            } else if (!rest.isEmpty()
                    && !rest.get(rest.size() - 1).isDay()
                    && rest.get(rest.size() - 1).recurs()) {
                rest.remove(rest.size() - 1);
            }
        }
        return rest;
    }

    private static Map<Integer, NamedPeriod> matched(List<Token> tokens) {
        Map<Integer, NamedPeriod> matched = new HashMap<>();
        boolean nameFirst = !tokens.isEmpty() && !tokens.get(0).isDay();
        List<List<Token>> runs = runs(tokens);
        for (int run = 0; run < runs.size(); run++) {
            List<Token> days = runs.get(run);
            int beside = nameFirst ? run - 1 : run + 1;
            if (days.get(0).isDay() && beside >= 0 && beside < runs.size()) {
                match(days, runs.get(beside), nameFirst, matched);
            }
        }
        return matched;
    }

    private static void match(
            List<Token> days, List<Token> names, boolean nameFirst, Map<Integer, NamedPeriod> matched) {
        int skipped = nameFirst ? Math.max(0, names.size() - days.size()) : 0;
        for (int day = 0; day < days.size(); day++) {
            Token name =
                    names.size() == 1 ? names.get(0) : skipped + day < names.size() ? names.get(skipped + day) : null;
            boolean nearest = nameFirst || names.size() > 1 || day == days.size() - 1;
            if (name != null && name.name() != null && nearest) {
                matched.put(days.get(day).start(), name.name());
            }
        }
    }

    private static List<List<Token>> runs(List<Token> tokens) {
        List<List<Token>> runs = new ArrayList<>();
        for (Token token : tokens) {
            List<Token> last = runs.isEmpty() ? List.of() : runs.get(runs.size() - 1);
            if (last.isEmpty() || last.get(0).isDay() != token.isDay()) {
                runs.add(new ArrayList<>());
            }
            runs.get(runs.size() - 1).add(token);
        }
        return runs;
    }
}
