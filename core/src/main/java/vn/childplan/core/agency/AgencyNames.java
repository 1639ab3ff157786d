package vn.childplan.core.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.internal.text.Nearest.Budget;
import vn.childplan.core.text.VietnameseText;

/** The names of a directory, indexed by their match key. */
final class AgencyNames {
    /** Abbreviations met in names, as whole words. */
    private static final Map<String, String> WRITTEN_OUT = Map.of(
            "ubnd", VietnameseText.matchKey("Ủy ban nhân dân"),
            "hđnd", VietnameseText.matchKey("Hội đồng nhân dân"),
            "mttq", VietnameseText.matchKey("Mặt trận Tổ quốc"),
            "ubmttq", VietnameseText.matchKey("Ủy ban Mặt trận Tổ quốc"),
            "tp", VietnameseText.matchKey("Thành phố"),
            "tx", VietnameseText.matchKey("Thị xã"),
            "tt", VietnameseText.matchKey("Thị trấn"),
            "vn", VietnameseText.matchKey("Việt Nam"));

    private static final String DEPARTMENT = VietnameseText.matchKey("Sở");
    private static final String AND = VietnameseText.matchKey("và");

    private static final int NEAREST = 3;
    /** A longer text is not a mistyped name, and comparing it with every name would take too long. */
    private static final int LONGEST_NAME = 200;
    /** Letters compared for one name; a directory of 2,000 agencies needs 3 million. */
    private static final int MOST_STEPS = 10_000_000;

    private final Map<String, Agency> byId;
    private final Map<String, List<Agency>> byKey;

    private AgencyNames(Map<String, Agency> byId, Map<String, List<Agency>> byKey) {
        this.byId = byId;
        this.byKey = byKey;
    }

    static AgencyNames of(Map<AgencyId, Agency> agencies) {
        Map<String, Agency> byId = new LinkedHashMap<>();
        Map<String, List<Agency>> byKey = new HashMap<>();
        for (Agency agency : agencies.values()) {
            byId.put(agency.id().value(), agency);
            Stream<String> initials = agency.kind() == AgencyKind.DEPARTMENT
                    ? Stream.of(departmentKey(agency.name(), word -> word.substring(0, 1)))
                    : Stream.empty();
            Stream.concat(agency.names().map(AgencyNames::key), initials)
                    .distinct()
                    .forEach(key ->
                            byKey.computeIfAbsent(key, k -> new ArrayList<>()).add(agency));
        }
        return new AgencyNames(byId, byKey);
    }

    LookUp lookUp(String nameOrId, LocalDate on, boolean nearest) {
        Agency ofThatId = byId.get(nameOrId);
        if (ofThatId != null) {
            return new LookUp.Found(ofThatId);
        }
        List<Agency> everBorne = everBorne(nameOrId);
        if (everBorne.isEmpty()) {
            return new LookUp.Unknown(nearest ? nearest(nameOrId) : List.of());
        }
        List<Agency> borneThen =
                everBorne.stream().filter(agency -> agency.life().contains(on)).toList();
        List<Agency> candidates = borneThen.isEmpty() ? everBorne : borneThen;
        return candidates.size() == 1 ? new LookUp.Found(candidates.get(0)) : new LookUp.Ambiguous(candidates);
    }

    private List<Agency> everBorne(String name) {
        List<Agency> written = byKey.get(key(name));
        return written != null ? written : byKey.getOrDefault(departmentKey(name, word -> word), List.of());
    }

    /** At most three, best first; none of a name too long to be one. */
    List<Agency> nearest(String name) {
        if (name.length() > LONGEST_NAME) {
            return List.of();
        }
        String wanted = VietnameseText.slug(name);
        Budget budget = new Budget(MOST_STEPS);
        record Near(Agency agency, int distance) {}
        Comparator<Near> order = Comparator.<Near>comparingInt(Near::distance)
                .thenComparing(near -> near.agency().id());
        return byId.values().stream()
                .filter(agency -> isWithin(budget, agency.id().value(), wanted))
                .map(agency -> new Near(agency, distance(agency, wanted, budget)))
                .sorted(order)
                .limit(NEAREST)
                .map(Near::agency)
                .toList();
    }

    private static boolean isWithin(Budget budget, String name, String wanted) {
        return name.length() <= LONGEST_NAME && budget.covers(name, wanted);
    }

    private static int distance(Agency agency, String wanted, Budget budget) {
        TreeSet<Integer> distances = new TreeSet<>();
        distances.add(Nearest.distance(agency.id().value(), wanted));
        agency.names()
                .filter(name -> isWithin(budget, name, wanted))
                .forEach(name -> distances.add(Nearest.distance(VietnameseText.slug(name), wanted)));
        return distances.first();
    }

    private static String key(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : VietnameseText.matchKey(name).split(" ", -1)) {
            key.append(key.length() == 0 ? "" : " ").append(WRITTEN_OUT.getOrDefault(word, word));
        }
        return key.toString();
    }

    /**
     * "sở khcn" for "Sở KH&CN", and so for the name that it shortens: officials write the first letters of its words, without
     * "và", and put what they like between them. The name itself if it is not that of a department.
     */
    private static String departmentKey(String name, UnaryOperator<String> lettersOf) {
        List<String> words = List.of(VietnameseText.matchKey(name).split(" ", -1));
        if (words.size() == 1 || !words.get(0).equals(DEPARTMENT)) {
            return key(name);
        }
        return words.stream()
                .skip(1)
                .filter(word -> !word.equals(AND))
                .map(lettersOf)
                .collect(Collectors.joining("", DEPARTMENT + " ", ""));
    }
}
