package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Wording;

/**
 * Agencies of one name in one document, told apart by the district in which they lay and by when they were: until 30/6/2025
 * there was a phường Nguyễn Nghiêm in Đức Phổ and one in Quảng Ngãi, and xã Ba Động was one commune before that day and is
 * another one since.
 */
final class NamesApart {
    private final AgencyDirectory directory;
    private final Areas areas;
    private final @Nullable LocalDate day;
    private final Wording words;

    /** What stands for those whose name is not theirs alone, by id. */
    private final Map<String, String> apart = new HashMap<>();

    /**
     * Of one document.
     *
     * @param named the agencies that it names
     * @param day on which it is; null where it is of no day
     */
    NamesApart(AgencyDirectory directory, Collection<AgencyId> named, @Nullable LocalDate day, Wording words) {
        this.directory = directory;
        this.areas = new Areas(directory);
        this.day = day;
        this.words = words;
        Map<String, Set<AgencyId>> byName = new LinkedHashMap<>();
        named.forEach(id -> byName.computeIfAbsent(directory.nameOf(id), name -> new TreeSet<>())
                .add(id));
        byName.values().stream().filter(alike -> alike.size() > 1).forEach(this::tellApart);
    }

    private void tellApart(Set<AgencyId> alike) {
        for (AgencyId id : alike) {
            directory.find(id).ifPresent(agency -> {
                List<String> told = new ArrayList<>();
                boolean ended = hasEnded(agency)
                        || alike.stream()
                                .anyMatch(other ->
                                        directory.find(other).stream().anyMatch(later -> follows(later, agency)));
                boolean atOneTime = alike.stream()
                        .filter(other -> !other.equals(id))
                        .flatMap(other -> directory.find(other).stream())
                        .anyMatch(other -> !follows(other, agency) && !follows(agency, other));
                if (ended || atOneTime) {
                    areas.of(id)
                            .map(directory::nameOf)
                            .map(NamesApart::withoutCommittee)
                            .ifPresent(told::add);
                }
                if (ended) {
                    told.add(words.say("trước ", "before ")
                            + words.date(agency.life().to()));
                }
                if (!told.isEmpty()) {
                    apart.put(id.value(), agency.name() + " (" + String.join(", ", told) + ")");
                }
            });
        }
    }

    private boolean hasEnded(Agency agency) {
        return day != null && agency.life().endedBy(day);
    }

    /** Whether it came when the other one had ended. */
    private static boolean follows(Agency later, Agency earlier) {
        LocalDate end = earlier.life().to();
        LocalDate begin = later.life().from();
        return end != null && begin != null && !begin.isBefore(end);
    }

    /** The district that a committee is of: "thị xã Đức Phổ". */
    private static String withoutCommittee(String name) {
        return name.replaceFirst("^(?:UBND|Ủy ban nhân dân) ", "");
    }

    /** Those columns with these names. */
    <T> List<Column<T>> in(List<Column<T>> columns) {
        return apart.isEmpty() ? columns : columns.stream().map(this::in).toList();
    }

    /** That column with these names; programs read the same ids. */
    <T> Column<T> in(Column<T> column) {
        return switch (column.type()) {
            case CODED, SEVERAL ->
                new Column<>(
                        column.key(),
                        column.heading(),
                        column.type(),
                        column.width(),
                        item -> named(column.of(item)),
                        column.shown());
            case WORDS, COUNT, SHARE, DAY, MOMENT -> column;
        };
    }

    private Cell named(Cell cell) {
        if (cell instanceof Cell.Coded coded) {
            return named(coded);
        }
        return cell instanceof Cell.Several several
                ? Cell.several(several.values().stream().map(this::named).toList())
                : cell;
    }

    private Cell.Coded named(Cell.Coded coded) {
        String name = apart.get(coded.code());
        return name == null ? coded : new Cell.Coded(coded.code(), name, coded.tone());
    }
}
