package vn.childplan.core.io;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Term;

/** The clauses of a plan and their periods, by what files call them. */
final class EvidenceClauses {
    /**
     * A clause as evidence sees it.
     *
     * @param wordings what the plan says, in all the words that it has had; usually one
     * @param periods its periods by their text, in order of time
     */
    record Target(List<Clause> wordings, Map<String, ReportingPeriod> periods) {
        static Target of(Clause clause) {
            return new Target(List.of(clause), byText(clause.terms()));
        }

        Target and(Target other) {
            List<Clause> all = new ArrayList<>(wordings);
            all.addAll(other.wordings);
            Target both = new Target(List.copyOf(all), Map.of());
            return new Target(both.wordings, byText(both.terms(null)));
        }

        ClauseRef ref() {
            return wordings.get(0).ref();
        }

        /** What it gives to do. */
        SortedSet<DutyKind> dutyKinds() {
            SortedSet<DutyKind> kinds = new TreeSet<>();
            wordings.forEach(clause -> kinds.addAll(clause.dutyKinds()));
            return kinds;
        }

        /** Its periods, or those of one of its duties. */
        Map<String, ReportingPeriod> periods(@Nullable DutyKind duty) {
            return duty == null ? periods : byText(terms(duty));
        }

        private List<Term> terms(@Nullable DutyKind duty) {
            List<Term> terms = new ArrayList<>();
            for (Clause clause : wordings) {
                terms.addAll(duty == null ? clause.terms() : clause.terms(duty));
            }
            return terms;
        }

        /** The earliest last permitted day in a period by the plan's words, or null if they give none. */
        @Nullable
        LocalDate earliestLastDay(ReportingPeriod period, @Nullable DutyKind duty) {
            LocalDate earliest = null;
            for (Term term : terms(duty)) {
                LocalDate last = term.deadline().lastDay().orElse(null);
                if (last == null || !term.period().equals(period)) {
                    continue;
                }
                if (earliest == null || last.isBefore(earliest)) {
                    earliest = last;
                }
            }
            return earliest;
        }
    }

    private static final int MOST_SHOWN = 100;
    private static final int MOST_NEAREST = 50;
    private static final List<DutyKind> DUTIES = List.of(DutyKind.values());

    /** "REPORT#2". */
    private static final Pattern NUMBERED = Pattern.compile("(\\w+)#([1-9]\\d{0,3})");

    /** "Mục V", "khoản II.9": a number with the name of what it numbers. */
    private static final Pattern NAMED = Pattern.compile("(?iu)(?:mục|khoản|điểm)\\s+(\\S+)");

    private static final Pattern NAMES = Pattern.compile("(?iu)(?:mục|khoản|điểm)(?=\\s)");
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, Target> targets = new LinkedHashMap<>();
    /** By how they are cited, "khoản 9 Mục II"; made when the first number is none of the plan's. */
    private @Nullable Map<String, Target> cited;

    private final List<String> withDuties = new ArrayList<>();
    private @Nullable String shown;
    private int unknown;

    /** Of one plan, or of several that a file is about; a clause may stand in several wordings. */
    EvidenceClauses(List<Plan> plans) {
        for (Plan plan : plans) {
            for (Clause clause : plan.clauses()) {
                targets.merge(clause.ref().value(), Target.of(clause), Target::and);
            }
        }
        for (Target target : targets.values()) {
            if (!target.periods().isEmpty()) {
                withDuties.add(target.ref().value());
            }
        }
    }

    private static @Nullable DutyKind duty(String name) {
        for (DutyKind duty : DUTIES) {
            if (duty.name().equals(name)) {
                return duty;
            }
        }
        return null;
    }

    /** The periods of some stretches of time by their text, in order of time. */
    private static Map<String, ReportingPeriod> byText(List<Term> terms) {
        Map<String, ReportingPeriod> periods = new LinkedHashMap<>();
        SortedSet<ReportingPeriod> inOrder = new TreeSet<>();
        for (Term term : terms) {
            inOrder.add(term.period());
        }
        for (ReportingPeriod period : inOrder) {
            periods.put(period.toString(), period);
        }
        return periods;
    }

    /** The clause of that number, or cited in those words; null after a problem. */
    @Nullable
    Target find(String written, EvidenceKind kind, WrittenEntry row) {
        Matcher named = NAMED.matcher(VietnameseText.composed(written));
        String number = named.matches() ? named.group(1) : written;
        Target target = targets.get(number);
        if (target == null) {
            target = cited().get(citation(written));
        }
        if (target == null) {
            String quoted = Excerpt.quote(number);
            row.report(
                    EvidenceField.CLAUSE,
                    "evidence.unknown-clause",
                    Text.of("kế hoạch không có mục " + quoted, "the plan has no clause " + quoted),
                    clausesWithDuties(number));
        } else if (target.periods().isEmpty() && kind.isAboutOneDuty()) {
            row.report(
                    EvidenceField.CLAUSE,
                    "evidence.clause-without-duty",
                    Text.of("mục " + number + " không giao nhiệm vụ", "clause " + number + " assigns no duty"),
                    clausesWithDuties(number));
            return null;
        }
        return target;
    }

    private Map<String, Target> cited() {
        Map<String, Target> all = cited;
        if (all == null) {
            all = new HashMap<>();
            for (Target target : targets.values()) {
                all.put(citation(target.ref().inSentence().vi()), target);
            }
            cited = all;
        }
        return all;
    }

    /** The numbers stay as they are written: "điểm a" is not "điểm A". */
    private static String citation(String written) {
        String words = NAMES.matcher(VietnameseText.composed(written))
                .replaceAll(name -> name.group().toLowerCase(Locale.ROOT));
        return SPACES.matcher(words).replaceAll(" ");
    }

    /** The nearest clause that gives duties; all of them where none is near. */
    private Text clausesWithDuties(String number) {
        // Of very many mistakes nobody reads what the last ones were meant to be.
        return (++unknown > MOST_NEAREST ? Optional.<String>empty() : Nearest.to(number, withDuties))
                .map(near -> Text.of("Có phải là '" + near + "'?", "Did you mean '" + near + "'?"))
                .orElseGet(this::allWithDuties);
    }

    private Text allWithDuties() {
        String all = shown;
        if (all == null) {
            all = String.join(", ", withDuties.subList(0, Math.min(MOST_SHOWN, withDuties.size())))
                    + (withDuties.size() > MOST_SHOWN ? ", …" : "");
            shown = all;
        }
        return Text.of("Các mục giao nhiệm vụ: " + all + ".", "Clauses that give duties: " + all + ".");
    }

    /**
     * The duty of that code, with its number if the text has one, or null after a problem; without text none. What does not give it is told what it gives, and so
     * is an entry of a kind that is for one duty anyway.
     */
    @Nullable
    DutyRef duty(@Nullable String text, @Nullable Target target, EvidenceKind kind, WrittenEntry row) {
        if (text == null) {
            return null;
        }
        Matcher written = NUMBERED.matcher(text);
        String code = written.matches() ? written.group(1) : text;
        DutyKind duty = duty(code);
        SortedSet<DutyKind> choice =
                new TreeSet<>(target == null || !kind.isAboutOneDuty() ? DUTIES : target.dutyKinds());
        choice.removeIf(each -> (each == DutyKind.ESCALATE) != (kind == EvidenceKind.DIFFICULTY));
        if (duty != null && choice.contains(duty)) {
            return new DutyRef(duty, written.matches() ? Integer.parseInt(written.group(2)) : 0);
        }
        String quoted = Excerpt.quote(text);
        String all = choice.stream().map(DutyKind::name).collect(Collectors.joining(", "));
        row.report(
                EvidenceField.DUTY,
                "evidence.unknown-duty",
                message(quoted, duty, target, kind),
                Nearest.to(
                                code.toUpperCase(Locale.ROOT),
                                choice.stream().map(DutyKind::name).toList())
                        .map(near -> Text.of(
                                "Có phải là '" + near + "'? Ghi một trong: " + all + ".",
                                "Did you mean '" + near + "'? Write one of: " + all + "."))
                        .orElse(
                                choice.isEmpty()
                                        ? Text.of("Để trống 'duty'.", "Leave 'duty' empty.")
                                        : Text.of("Ghi một trong: " + all + ".", "Write one of: " + all + ".")));
        return null;
    }

    private static Text message(String quoted, @Nullable DutyKind duty, @Nullable Target target, EvidenceKind kind) {
        if (duty == null) {
            return Text.of("không có nghĩa vụ " + quoted, "unknown duty " + quoted);
        }
        if ((duty == DutyKind.ESCALATE) != (kind == EvidenceKind.DIFFICULTY)) {
            return Text.of(
                    kind.noun().vi() + " không dùng cho nghĩa vụ " + quoted,
                    kind.noun().en() + " is for no duty " + quoted);
        }
        String clause = target == null ? "?" : target.ref().toString();
        return Text.of("mục " + clause + " không có nghĩa vụ " + quoted, "clause " + clause + " has no duty " + quoted);
    }

    /**
     * The period of that text, or null after a problem; without text the only one of the clause, or of the duty named, or
     * none for a difficulty.
     */
    @Nullable
    ReportingPeriod period(
            @Nullable String text, Target target, @Nullable DutyKind duty, EvidenceKind kind, WrittenEntry row) {
        if (text == null && !kind.isAboutOneDuty()) {
            return null;
        }
        Map<String, ReportingPeriod> periods = target.periods(kind.isAboutOneDuty() ? duty : null);
        ReportingPeriod only = periods.size() == 1 ? periods.values().iterator().next() : null;
        ReportingPeriod period = text == null ? only : periods.get(text);
        if (period == null) {
            reportPeriod(text, target, periods, row);
        }
        return period;
    }

    private static void reportPeriod(
            @Nullable String text, Target target, Map<String, ReportingPeriod> periods, WrittenEntry row) {
        String choice = String.join(", ", periods.keySet());
        Text remedy = choice.isEmpty()
                ? Text.of("Để trống kỳ.", "Leave the period empty.")
                : Text.of("Ghi một trong: " + choice + ".", "Write one of: " + choice + ".");
        if (text == null) {
            row.report(
                    EvidenceField.PERIOD,
                    "evidence.period-needed",
                    Text.of(
                            "mục " + target.ref() + " có nhiều kỳ, phải ghi kỳ nào",
                            "clause " + target.ref() + " has several periods and the row names none"),
                    remedy);
        } else {
            String quoted = Excerpt.quote(text);
            row.report(
                    EvidenceField.PERIOD,
                    "evidence.unknown-period",
                    Text.of(
                            "mục " + target.ref() + " không có kỳ " + quoted,
                            "clause " + target.ref() + " has no period " + quoted),
                    remedy);
        }
    }
}
