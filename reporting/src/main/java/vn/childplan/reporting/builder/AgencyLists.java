package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;

/**
 * Agencies as a narrow cell says them: a few by their names, many by how many there are of each kind and a list behind the table,
 * which stands there once however many cells refer to it.
 */
final class AgencyLists {
    /** So many are named in a cell. */
    private static final int NAMED = 12;

    private final Wording words;
    /** What each list has, by its names. */
    private final Map<String, Integer> lists = new LinkedHashMap<>();

    AgencyLists(Wording words) {
        this.words = words;
    }

    /** Their names, or "56 UBND cấp xã (danh sách 1)". */
    String said(Collection<AgencyId> all, AgencyDirectory directory) {
        Agencies agencies = new Agencies(directory);
        List<AgencyId> sorted = agencies.sorted(all);
        String names = sorted.stream().map(agencies::name).collect(Collectors.joining("; "));
        if (sorted.size() <= NAMED) {
            return names;
        }
        int list = lists.computeIfAbsent(names, each -> lists.size() + 1);
        return counted(sorted, directory) + words.say(" (danh sách ", " (list ") + list + ")";
    }

    private String counted(List<AgencyId> sorted, AgencyDirectory directory) {
        Map<AgencyKind, Integer> kinds = new TreeMap<>();
        int unknown = 0;
        for (AgencyId id : sorted) {
            AgencyKind kind = directory.find(id).map(agency -> agency.kind()).orElse(null);
            if (kind == null) {
                unknown++;
            } else {
                kinds.merge(kind, 1, Integer::sum);
            }
        }
        List<String> counts = new ArrayList<>();
        kinds.forEach((kind, count) -> counts.add(
                words.say(count + " " + kind.label().vi(), kind.label().en() + ": " + count)));
        if (unknown > 0) {
            counts.add(words.say(unknown + " cơ quan khác", "Others: " + unknown));
        }
        return String.join("; ", counts);
    }

    /** The lists that cells refer to, in the order of their numbers. */
    List<Block> paragraphs() {
        return lists.entrySet().stream()
                .<Block>map(list ->
                        Paragraph.of(words.say("Danh sách ", "List ") + list.getValue() + ": " + list.getKey() + "."))
                .toList();
    }
}
