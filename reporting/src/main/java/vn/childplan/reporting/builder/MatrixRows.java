package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** Who has which part in which clause on a day. */
final class MatrixRows {
    /**
     * Who has a column.
     *
     * @param kind of which kind; null if it is open who it is
     * @param key its permanent name for programs
     * @param name its name, or the plan's words; empty for all of the kind
     * @param size how many agencies
     */
    record Holder(@Nullable AgencyKind kind, String key, String name, int size) {
        String heading(Wording words) {
            if (kind == null) {
                return "“" + name + "”";
            }
            return isGroup() ? kind.label().in(words.locale()) + " (" + size + ")" : name;
        }

        /** Whether it is all agencies of a kind. */
        boolean isGroup() {
            return kind != null && name.isEmpty();
        }
    }

    /**
     * One clause.
     *
     * @param term one of its duties, for its clause
     * @param parts who has which part, and which agencies those are
     */
    record Row(DutyTerm term, Map<Holder, Map<Part, Set<String>>> parts) {
        Cell cell(Holder holder, Wording words) {
            List<Cell.Coded> letters = new ArrayList<>();
            parts.getOrDefault(holder, Map.of()).forEach((part, agencies) -> {
                boolean all = isOfAll(holder, agencies);
                letters.add(new Cell.Coded(
                        part.name(), part.letter(words) + (all ? "" : " " + words.number(agencies.size()))));
            });
            return Cell.several(letters);
        }

        private static boolean isOfAll(Holder holder, Set<String> agencies) {
            return agencies.size() == holder.size();
        }

        private boolean hasPartOfSome() {
            return parts.entrySet().stream()
                    .anyMatch(each ->
                            each.getValue().values().stream().anyMatch(agencies -> !isOfAll(each.getKey(), agencies)));
        }
    }

    /** By kind, those of whom it is open who they are last; then by name. */
    private static final Comparator<Holder> ORDER = Comparator.comparing(
                    Holder::kind, Comparator.nullsLast(Comparator.<AgencyKind>naturalOrder()))
            .thenComparing(Holder::name, VietnameseText.order())
            .thenComparing(Holder::key);

    private final Map<Holder, String> keys;
    private final List<Row> rows;

    private MatrixRows(Map<Holder, String> keys, List<Row> rows) {
        this.keys = keys;
        this.rows = rows;
    }

    static MatrixRows on(LocalDate day, ObligationRegister register, int mostOfAKind) {
        AgencyDirectory directory = register.directory();
        RepealedClauses repealed = RepealedClauses.of(register);
        List<Obligation> owed = register.owedOn(day).stream()
                .filter(each -> isInForce(repealed.since(each.clause()), day))
                .toList();
        ClauseTerms terms = new ClauseTerms(owed);
        Map<AgencyKind, Set<Agency>> byKind = new EnumMap<>(AgencyKind.class);
        for (Obligation obligation : owed) {
            Agency agency = agency(obligation, directory);
            if (agency != null) {
                byKind.computeIfAbsent(agency.kind(), kind -> new HashSet<>()).add(agency);
            }
        }
        Map<ClauseRef, Row> rows = new LinkedHashMap<>();
        Set<Holder> holders = new HashSet<>();
        Set<List<Object>> led = led(owed);
        UnknownBearers unknown = UnknownBearers.of(owed);
        for (Obligation obligation : owed) {
            if (coordinatesItself(obligation, led)) {
                continue;
            }
            Agency agency = agency(obligation, directory);
            Holder holder = agency == null
                    ? new Holder(null, UnknownBearers.key(obligation), unknown.words(obligation), 1)
                    : holder(agency, byKind, mostOfAKind);
            holders.add(holder);
            rows.computeIfAbsent(obligation.clause(), clause -> new Row(terms.of(obligation), new HashMap<>()))
                    .parts()
                    .computeIfAbsent(holder, h -> new TreeMap<>())
                    .computeIfAbsent(Part.of(obligation), part -> new HashSet<>())
                    .add(agency == null ? "" : agency.id().value());
        }
        return new MatrixRows(keys(holders.stream().sorted(ORDER).toList()), List.copyOf(rows.values()));
    }

    /** What had fallen due under a clause before its repeal stays owed, but is no task of anybody's any more. */
    private static boolean isInForce(@Nullable LocalDate repealed, LocalDate day) {
        return repealed == null || day.isBefore(repealed);
    }

    /** Which agency leads which clause. */
    private static Set<List<Object>> led(List<Obligation> owed) {
        Set<List<Object>> led = new HashSet<>();
        for (Obligation obligation : owed) {
            AgencyId bearer = obligation.bearer();
            if (bearer != null && Part.of(obligation) == Part.LEAD) {
                led.add(List.of(obligation.clause(), bearer));
            }
        }
        return led;
    }

    /** Whether it has an agency coordinate with itself: that of a group which the plan has coordinate with whom it leads. */
    private static boolean coordinatesItself(Obligation obligation, Set<List<Object>> led) {
        AgencyId bearer = obligation.bearer();
        return bearer != null
                && Part.of(obligation) == Part.COORDINATE
                && led.contains(List.of(obligation.clause(), bearer));
    }

    private static @Nullable Agency agency(Obligation obligation, AgencyDirectory directory) {
        return obligation.bearer() == null ? null : directory.get(obligation.bearer());
    }

    private static Holder holder(Agency agency, Map<AgencyKind, Set<Agency>> byKind, int mostOfAKind) {
        int count = byKind.getOrDefault(agency.kind(), Set.of()).size();
        return count > mostOfAKind
                ? new Holder(agency.kind(), VietnameseText.slug(agency.kind().name()), "", count)
                : new Holder(agency.kind(), agency.id().value(), agency.name(), 1);
    }

    /** The keys of the columns: those of the holders in one word, with a number where two would be the same. */
    private static Map<Holder, String> keys(List<Holder> holders) {
        Map<Holder, String> keys = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>(Set.of("clause", "task"));
        for (Holder holder : holders) {
            String key = oneWord(holder.key());
            String free = key;
            for (int i = 2; !taken.add(free); i++) {
                free = key + i;
            }
            keys.put(holder, free);
        }
        return keys;
    }

    private static String oneWord(String slug) {
        StringBuilder word = new StringBuilder();
        for (String part : slug.split("-", -1)) {
            if (!part.isEmpty()) {
                word.append(word.length() == 0 ? part.charAt(0) : Character.toUpperCase(part.charAt(0)))
                        .append(part, 1, part.length());
            }
        }
        boolean letter = word.length() > 0 && Character.isLetter(word.charAt(0));
        return letter ? word.toString() : "x" + word;
    }

    List<Holder> holders() {
        return List.copyOf(keys.keySet());
    }

    String key(Holder holder) {
        return keys.getOrDefault(holder, "");
    }

    /** Whether some of a group have a part that not all of it have. */
    boolean isAnyPartOfSome() {
        return rows.stream().anyMatch(Row::hasPartOfSome);
    }

    List<Row> rows() {
        return rows;
    }
}
