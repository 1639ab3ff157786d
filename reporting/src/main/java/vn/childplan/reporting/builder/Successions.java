package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.Tenure;

/**
 * From whom the agencies of a list took over, and who took over from them: each agency once for a day, with all the others, not
 * with each of its obligations.
 */
final class Successions {
    /** An agency, by one of its obligations, with the others of a day. */
    private record Row(Obligation first, Set<AgencyId> others) {}

    /** "Nghị quyết số 1677/NQ-UBTVQH15 ngày 16/6/2025": the decisions of a directory are in words. */
    private static final Pattern DAY = Pattern.compile("ngày (0?[1-9]|[12][0-9]|3[01])/(0?[1-9]|1[0-2])/([0-9]{4})");

    private final Agencies agencies;
    private final NamesApart names;
    private final Wording words;

    private Successions(AgencyDirectory directory, NamesApart names, Wording words) {
        this.agencies = new Agencies(directory);
        this.names = names;
        this.words = words;
    }

    /**
     * Whether on a day it has been decided who takes over from the bearer of an obligation: a list of April does not know what is
     * decided in June. A decision of which the directory gives no day counts as known, and so does all where no day is given.
     */
    static boolean isDecided(AgencyDirectory directory, Obligation owed, @Nullable LocalDate day) {
        AgencyId bearer = owed.bearer();
        return day == null
                || bearer == null
                || directory.successorsOf(bearer).stream().noneMatch(succession -> isDecidedAfter(succession, day));
    }

    private static boolean isDecidedAfter(Succession succession, LocalDate day) {
        Matcher dates = DAY.matcher(succession.basis());
        while (dates.find()) {
            YearMonth month = YearMonth.of(Integer.parseInt(dates.group(3)), Integer.parseInt(dates.group(2)));
            int of = Integer.parseInt(dates.group(1));
            if (month.isValidDay(of) && month.atDay(of).isAfter(day)) {
                return true;
            }
        }
        return false;
    }

    /**
     * The tables; none if nobody took over, or if the columns of the list were chosen.
     *
     * @param day of which the list is; null if it is of none
     */
    static List<Block> of(
            AgencyDirectory directory,
            Wording words,
            NamesApart names,
            List<Obligation> listed,
            @Nullable LocalDate day,
            ColumnChoice<Obligation> choice) {
        if (!choice.keys().isEmpty()) {
            return List.of();
        }
        Successions successions = new Successions(directory, names, words);
        List<Block> tables = new ArrayList<>();
        successions.add(
                "taken-over",
                words.say("Nhận nhiệm vụ của cơ quan khác", "Obligations taken over"),
                successions.once(listed, Tenure::predecessors, Tenure::takenOverOn),
                List.of(
                        successions.others("takenOverFrom", words.say("Nhận từ", "Taken over from")),
                        day("takenOverOn", words.say("Nhận ngày", "Taken over on"), Tenure::takenOverOn)),
                tables);
        successions.add(
                "ended",
                words.say("Cơ quan kết thúc hoạt động", "Agencies that end"),
                successions.once(
                        listed.stream()
                                .filter(owed -> isDecided(directory, owed, day))
                                .toList(),
                        Tenure::successors,
                        Tenure::bearerEndsOn),
                List.of(
                        day(
                                "bearerEndsOn",
                                words.say("Kết thúc hoạt động ngày", "Agency ends on"),
                                Tenure::bearerEndsOn),
                        successions.others("successors", words.say("Cơ quan tiếp nhận", "Successors"))),
                tables);
        return tables;
    }

    private void add(String id, String caption, List<Row> rows, List<Column<Row>> columns, List<Block> tables) {
        if (rows.isEmpty()) {
            return;
        }
        List<Column<Row>> all = new ArrayList<>();
        all.add(Column.coded("bearer", words.say("Cơ quan", "Agency"), 30, row -> agencies.bearer(row.first)));
        all.addAll(columns);
        tables.add(Table.of(id, caption, names.in(all), rows).numbered().explaining());
    }

    private Column<Row> others(String key, String heading) {
        return Column.several(key, heading, 60, row -> agencies.cell(agencies.sorted(row.others)));
    }

    private static Column<Row> day(String key, String heading, Function<Tenure, @Nullable LocalDate> day) {
        return Column.day(key, heading, row -> day.apply(row.first.tenure()));
    }

    /** The bearers of those obligations that have the day, each once for it, with the others of all its obligations. */
    private List<Row> once(
            List<Obligation> listed,
            Function<Tenure, List<AgencyId>> others,
            Function<Tenure, @Nullable LocalDate> day) {
        Map<List<Object>, Row> rows = new LinkedHashMap<>();
        for (Obligation owed : listed) {
            LocalDate when = day.apply(owed.tenure());
            if (when != null) {
                rows.computeIfAbsent(List.of(agencies.bearer(owed), when), key -> new Row(owed, new HashSet<>()))
                        .others
                        .addAll(others.apply(owed.tenure()));
            }
        }
        return rows.values().stream()
                .sorted(Comparator.comparing(row -> row.first.bearer(), Comparator.nullsLast(agencies.order())))
                .toList();
    }
}
