package vn.childplan.validation.comparison;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.PlanUnderRules;

/**
 * Agencies that began and ended between two plans, and by that owe more or less for words that stayed the same; and those that
 * were there before, whom the same words mean in the one plan and not in the other.
 */
final class Reorganisation {
    /** How many agencies are named; more of them are counted. */
    private static final int NAMED = 3;

    private final Set<String> places = new LinkedHashSet<>();
    private final Map<AgencyId, LocalDate> ended = new TreeMap<>();
    private final Map<AgencyId, LocalDate> began = new TreeMap<>();
    /** Who was there before and went on, by name, with the words that mean them on one side alone. */
    private final Map<AgencyId, String> wentOn = new TreeMap<>();

    private final Set<String> theirPlaces = new LinkedHashSet<>();
    private final Set<String> theirWords = new LinkedHashSet<>();
    private final Set<DutyChange.Kind> theirChanges = EnumSet.noneOf(DutyChange.Kind.class);

    private Reorganisation() {}

    static Optional<Text> of(PlanComparison comparison) {
        Set<ClauseRef> reworded = new HashSet<>();
        for (ClauseChange change : comparison.clauses()) {
            switch (change.kind()) {
                case ADDED, REMOVED, CHANGED -> reworded.add(change.ref());
                case MOVED, YEAR, UNCHANGED -> {
                    // Who is to act is said in the same words.
                }
            }
        }
        Reorganisation found = new Reorganisation();
        for (DutyChange change : comparison.duties()) {
            ClauseRef clause = change.obligation().clause();
            boolean sameWords = !reworded.contains(comparison.numbers().getOrDefault(clause, clause))
                    && !comparison.takenOut().contains(clause);
            if (sameWords && change.kind() != DutyChange.Kind.CHANGED) {
                found.add(change, comparison);
            }
        }
        return found.inWords();
    }

    private void add(DutyChange change, PlanComparison comparison) {
        boolean removed = change.kind() == DutyChange.Kind.REMOVED;
        PlanUnderRules plan = removed ? comparison.before() : comparison.after();
        AgencyId bearer = change.obligation().bearer();
        Agency agency = bearer == null ? null : plan.directory().find(bearer).orElse(null);
        if (agency == null) {
            return;
        }
        LocalDate day = removed ? agency.life().to() : agency.life().from();
        if (day != null && day.isAfter(comparison.before().plan().date())) {
            (removed ? ended : began).put(agency.id(), day);
            places.add(change.obligation().clause().value());
        } else {
            wentOn.put(agency.id(), agency.name());
            theirChanges.add(change.kind());
            theirPlaces.add(change.obligation().clause().value());
            theirWords.add("“" + change.obligation().term().party().wording() + "”");
        }
    }

    private Optional<Text> inWords() {
        List<Text> sentences = Stream.of(ofThoseThatChanged(), ofThoseThatWentOn())
                .flatMap(Optional::stream)
                .toList();
        return sentences.isEmpty()
                ? Optional.empty()
                : Optional.of(Text.of(
                        sentences.stream().map(Text::vi).collect(Collectors.joining(" ")),
                        sentences.stream().map(Text::en).collect(Collectors.joining(" "))));
    }

    /** "UBND xã Ba Xa hoạt động từ trước có thêm nghĩa vụ ở V vì “địa phương” ở hai kế hoạch chỉ các cơ quan khác nhau." */
    private Optional<Text> ofThoseThatWentOn() {
        if (wentOn.isEmpty()) {
            return Optional.empty();
        }
        int count = wentOn.size();
        String names = String.join("; ", wentOn.values());
        Text change = theirChanges.size() > 1
                ? Text.of("thêm, bớt", "more or less")
                : theirChanges.contains(DutyChange.Kind.ADDED) ? Text.of("thêm", "more") : Text.of("bớt", "less");
        String clauses = String.join(", ", theirPlaces);
        String words = String.join(", ", theirWords);
        return Optional.of(Text.of(
                (count <= NAMED ? names : count + " cơ quan") + " hoạt động từ trước có " + change.vi() + " nghĩa vụ ở "
                        + clauses + " vì " + words + " ở hai kế hoạch chỉ các cơ quan khác nhau.",
                (count <= NAMED ? names : count + " agencies")
                        + (count == 1 ? ", which was there before, owes " : ", which were there before, owe ")
                        + change.en() + " in " + clauses + " because " + words
                        + " means other agencies in the one plan than in the other."));
    }

    private Optional<Text> ofThoseThatChanged() {
        if (places.isEmpty()) {
            return Optional.empty();
        }
        String clauses = String.join(", ", places);
        return Optional.of(Text.of(
                "Nghĩa vụ thêm, bớt ở " + clauses + " không do lời văn của kế hoạch thay đổi mà do "
                        + agencies(
                                " cơ quan kết thúc hoạt động",
                                " và ",
                                " cơ quan bắt đầu hoạt động",
                                " từ ngày ",
                                Text::vi)
                        + ".",
                "What is added and removed in " + clauses
                        + " comes not from changes in the words of the plan but from the"
                        + " reorganisation: "
                        + agencies(" agencies ended", " and ", " agencies began", " on ", Text::en) + "."));
    }

    /** How many ended and how many began, with the day once where it is one. */
    private String agencies(
            String thatEnded, String and, String thatBegan, String on, Function<Text, String> language) {
        String end = on + days(ended, language);
        String begin = on + days(began, language);
        String first = ended.size() + thatEnded;
        String second = began.size() + thatBegan;
        if (began.isEmpty()) {
            return first + end;
        }
        return ended.isEmpty() ? second + begin : first + (end.equals(begin) ? "" : end) + and + second + begin;
    }

    private static String days(Map<AgencyId, LocalDate> agencies, Function<Text, String> language) {
        return agencies.values().stream()
                .distinct()
                .sorted()
                .map(day -> language.apply(TimeFormat.date(day)))
                .collect(Collectors.joining(", "));
    }
}
