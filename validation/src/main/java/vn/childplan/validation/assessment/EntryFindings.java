package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.io.EvidenceCheck;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.internal.judging.NotCounted;
import vn.childplan.validation.internal.judging.ObligationKeys;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.SubsequentDocument;

/** What is said of entries that count for nothing whatever the rules, and of retractions, and what to write instead. */
final class EntryFindings {
    /** What is said of an entry that counts all the same. */
    private static final Set<String> OF_ENTRIES_THAT_COUNT =
            Set.of("evidence.after-end", "evidence.which-duty", "obligation.successors-to-tell");

    /** What is said of entries that are meant not to count: of another plan, taken back, or of a duty that was ended since. */
    private static final Set<String> OF_ENTRIES_LEFT_OUT =
            Set.of("evidence.other-plan", "evidence.taken-back", "evidence.before-repeal");

    /** What a reader refuses, said of an entry that no reader has seen. */
    private static final Set<String> OF_READERS = Set.of(
            "evidence.unknown-agency",
            "evidence.ambiguous-agency",
            "evidence.unknown-clause",
            "evidence.clause-without-duty",
            "evidence.unknown-duty");

    private final ObligationKeys keys;
    private final AgencyDirectory directory;
    private final EvidenceCheck reader;
    private final EntryWords words;
    private final LapsedDuties lapsed;
    /** Whom each agency took over from. */
    private final Map<AgencyId, Set<AgencyId>> predecessors = new HashMap<>();

    EntryFindings(ObligationKeys keys) {
        this.keys = keys;
        this.directory = keys.register().directory();
        this.words = new EntryWords(directory);
        this.lapsed = LapsedDuties.of(keys.register());
        this.reader = new EvidenceCheck(keys.register().plan(), directory);
        for (Succession succession : directory.successions()) {
            predecessors
                    .computeIfAbsent(succession.to(), to -> new LinkedHashSet<>())
                    .add(succession.from());
        }
    }

    LapsedDuties lapsed() {
        return lapsed;
    }

    /** Whether a finding says that its entry does not count, though it was meant to. */
    static boolean saysNotCounted(Finding finding) {
        return !OF_ENTRIES_THAT_COUNT.contains(finding.code()) && !OF_ENTRIES_LEFT_OUT.contains(finding.code());
    }

    /** An entry that counts for no obligation, whatever the rules. */
    Finding notCounted(Evidence entry, NotCounted why) {
        return switch (why) {
            case NO_DUTY, WRONG_PERIOD ->
                ofEnded(entry).or(() -> asReadersSay(entry)).orElseGet(() -> notOwed(entry));
            case OTHER_DUTY -> ofEnded(entry).or(() -> asReadersSay(entry)).orElseGet(() -> otherDuty(entry));
            case NOT_BY_PROGRESS ->
                of(
                        "evidence.progress-for-document",
                        entry,
                        Text.of(
                                "việc này hoàn thành bằng văn bản; tiến độ không được tính",
                                "it is done by a document; progress does not count"),
                        Text.of(
                                "khi đã gửi văn bản, ghi là gửi văn bản ('submission')",
                                "once the document is sent, record it as handed in ('submission')"));
            case WHICH_DUTY -> oneOfSeveral(entry);
            case OTHER_PLAN -> ofOtherPlan(Objects.requireNonNull(entry.plan(), "plan"), 1);
            case BEFORE_PERIOD ->
                of(
                        "evidence.before-period",
                        entry,
                        Text.of(
                                "xảy ra trước ngày đầu của kỳ, không được tính",
                                "it happened before the first day of the" + " period and does not count"),
                        Text.of("sửa kỳ hoặc thời gian", "correct the period or the time"));
            case NOT_BEGUN -> notBegun(entry);
        };
    }

    /** An entry for a duty that an amendment has ended: done before, it stands in reports; done later, it is for nothing. */
    private Optional<Finding> ofEnded(Evidence entry) {
        SubsequentDocument by = lapsed.ended(entry);
        if (by == null) {
            return Optional.empty();
        }
        Text ended = SubsequentDocument.ended(
                keys.register().plan().clause(entry.clause()).isEmpty(), by.from());
        Text repealed = Text.of(
                ended.vi() + " theo " + by.cited().vi(),
                ended.en() + " by " + by.cited().en());
        return Optional.of(
                LapsedDuties.isBefore(by, entry)
                        ? of(
                                        "evidence.before-repeal",
                                        entry,
                                        Text.of(
                                                "nghĩa vụ " + repealed.vi()
                                                        + "; việc đã làm trước ngày đó có trong báo cáo",
                                                "the obligation was " + repealed.en()
                                                        + "; what was done before is in the reports"),
                                        Text.of("không phải sửa", "nothing has to be corrected"))
                                .withSeverity(Severity.INFO)
                        : of(
                                "evidence.after-repeal",
                                entry,
                                Text.of("nghĩa vụ " + repealed.vi(), "the obligation was " + repealed.en()),
                                Text.of(
                                        "kiểm tra ngày thực hiện, hoặc ghi cho khoản còn hiệu lực",
                                        "check the day, or record it for a clause that holds")));
    }

    /** What a file with this entry would be refused for, as far as it is why the entry counts for nothing. */
    private Optional<Finding> asReadersSay(Evidence entry) {
        return reader.problems(entry).stream()
                .filter(problem -> OF_READERS.contains(problem.code()))
                .findFirst()
                .map(problem -> of(problem.code(), entry, problem.message(), problem.remedy()));
    }

    /** Each of those that may be meant, with what to write and its deadline. */
    private Finding oneOfSeveral(Evidence entry) {
        List<Obligation> choice = keys.choice(entry);
        List<String> vi = new ArrayList<>();
        List<String> en = new ArrayList<>();
        for (Obligation each : choice) {
            String written = " ('duty': " + each.duty() + "#" + each.term().number() + ")";
            Text label = each.duty().label();
            Text deadline = TimeFormat.deadline(each.deadline());
            vi.add(label.vi() + ", " + deadline.vi() + written);
            en.add(label.en() + ", " + deadline.en() + written);
        }
        return of(
                "evidence.one-of-several",
                entry,
                Text.of(
                        "cơ quan có " + choice.size()
                                + " nghĩa vụ cùng loại trong kỳ này, chưa rõ là nghĩa vụ nào; không" + " được tính",
                        "the agency has " + choice.size()
                                + " duties of this kind for the period and the entry names none; it does not count"),
                Text.of(
                        "ghi rõ nghĩa vụ: " + String.join("; hoặc ", vi),
                        "name the duty: " + String.join("; or ", en)));
    }

    private Finding otherDuty(Evidence entry) {
        Collection<DutyKind> owed = keys.duties(entry.clause(), entry.agency(), entry.period());
        String written = " ('duty': " + EntryWords.list(owed) + ")";
        DutyRef named = Objects.requireNonNull(entry.duty(), "duty");
        Text label = named.kind().label();
        String wrong = " ('duty': " + named + ")";
        return of(
                "evidence.other-duty",
                entry,
                Text.of(
                        "cơ quan không có nghĩa vụ " + label.vi() + wrong + " theo khoản này",
                        "the agency does not owe " + label.en() + wrong + " under this clause"),
                Text.of(
                        "ghi nghĩa vụ " + labels(owed, Text.VIETNAMESE) + written + ", hoặc để trống",
                        "write the duty " + labels(owed, Locale.ENGLISH) + written + ", or leave it empty"));
    }

    /** An entry that counts for several duties and does not say which was meant. */
    Finding forSeveral(Evidence entry) {
        SortedSet<DutyKind> done = keys.doneBy(entry);
        return of(
                        "evidence.which-duty",
                        entry,
                        Text.of(
                                "được tính cho cả " + labels(done, Text.VIETNAMESE),
                                "it counts for several duties: " + labels(done, Locale.ENGLISH)),
                        Text.of(
                                "nếu chỉ cho một nghĩa vụ, ghi rõ là nghĩa vụ nào",
                                "if it is for one of them, write which one"))
                .withSeverity(Severity.INFO);
    }

    /** What a retraction comes to. */
    Finding retraction(Retraction retraction, Retraction.Effect effect) {
        return EvidenceCheck.problem(retraction, effect)
                .map(problem -> of(problem.code(), retraction, problem.message(), problem.remedy()))
                .orElseGet(() -> takenBack(retraction));
    }

    private Finding takenBack(Retraction retraction) {
        String id = "“" + retraction.retracts() + "”";
        return of(
                        "evidence.taken-back",
                        retraction,
                        Text.of("thông tin " + id + " đã được thu hồi", "entry " + id + " is taken back"),
                        Text.of("nếu cần, ghi lại thông tin đúng", "record what is right instead, if anything is"))
                .withSeverity(Severity.INFO);
    }

    /** Entries of a log that several plans share. */
    Finding ofOtherPlan(PlanId plan, int count) {
        Text other = EntryWords.cited(plan);
        PlanId id = keys.register().plan().id();
        Text own = EntryWords.cited(id);
        String written = " ('plan': " + id + ")";
        return Finding.of(
                "evidence.other-plan",
                Severity.INFO,
                Text.of(
                        count + " thông tin thực hiện của " + other.vi() + ", không tính ở đây",
                        (count == 1 ? "1 entry is" : count + " entries are") + " of " + other.en()
                                + " and not counted here"),
                Text.of(
                        "nếu là của kế hoạch này, ghi " + own.vi() + written,
                        "if they are of this plan, write " + own.en() + written));
    }

    private Finding notBegun(Evidence entry) {
        LocalDate began = directory
                .find(entry.agency())
                .map(agency -> agency.life().from())
                .orElse(null);
        Text day = began == null ? Text.of("–", "–") : TimeFormat.date(began);
        return of(
                "evidence.not-begun",
                entry,
                Text.of(
                        "cơ quan chỉ hoạt động từ " + day.vi() + ", không được tính",
                        "the agency exists only since " + day.en() + ", and the entry does not count"),
                Text.of(
                        "ghi cơ quan hoạt động vào ngày đó, hoặc sửa thời gian",
                        "name who existed on that day, or correct the" + " time"));
    }

    private Finding notOwed(Evidence entry) {
        if (entry.kind() == EvidenceKind.DIFFICULTY) {
            return of(
                    "evidence.no-duty",
                    entry,
                    Text.of(
                            "cơ quan không có nghĩa vụ báo cáo khó khăn, vướng mắc",
                            "the agency has no obligation to report difficulties"),
                    Text.of("kiểm tra cơ quan", "check the agency"));
        }
        AgencyId owing = predecessorOwing(entry);
        Set<ReportingPeriod> ofClause = keys.periods(entry.clause());
        Set<ReportingPeriod> ofAgency = keys.periods(entry.clause(), entry.agency());
        if (owing != null) {
            String name = words.name(owing);
            return of(
                    "evidence.predecessor-owes",
                    entry,
                    Text.of(
                            "cơ quan không có nghĩa vụ này; nghĩa vụ của " + name,
                            "the agency does not owe it; " + name + " does"),
                    Text.of(
                            "nếu thực hiện thay " + name + ", ghi cho " + name + " ('agency': " + owing + ")",
                            "if it is for " + name + ", record it for " + name + " ('agency': " + owing + ")"));
        }
        if (ofAgency.isEmpty()) {
            return of(
                    "evidence.no-duty",
                    entry,
                    Text.of("cơ quan không có nghĩa vụ theo khoản này", "the agency owes nothing under this clause"),
                    Text.of("kiểm tra cơ quan và khoản", "check the agency and the clause"));
        }
        String written = " ('period': " + EntryWords.list(ofAgency) + ")";
        Text remedy = Text.of(
                "ghi kỳ: " + periods(ofAgency, Text.VIETNAMESE) + written,
                "write the period: " + periods(ofAgency, Locale.ENGLISH) + written);
        ReportingPeriod period = entry.period();
        if (period == null) {
            return of(
                    "evidence.period",
                    entry,
                    Text.of(
                            "nghĩa vụ này có nhiều kỳ, phải ghi rõ kỳ",
                            "the clause has several periods, and none is named"),
                    remedy);
        }
        if (ofClause.contains(period)) {
            return of(
                    "evidence.period",
                    entry,
                    Text.of(
                            "cơ quan không có nghĩa vụ theo khoản này trong kỳ đó",
                            "the agency owes nothing under this clause for that period"),
                    remedy);
        }
        return of(
                "evidence.period",
                entry,
                Text.of("nghĩa vụ này không có kỳ đó", "the clause has no such period"),
                remedy);
    }

    /** The nearest of those it took over from that owes what the entry is for; null if none does. */
    private @Nullable AgencyId predecessorOwing(Evidence entry) {
        Set<AgencyId> seen = new LinkedHashSet<>();
        Deque<AgencyId> toSee = new ArrayDeque<>(List.of(entry.agency()));
        while (!toSee.isEmpty()) {
            for (AgencyId from : predecessors.getOrDefault(toSee.removeFirst(), Set.of())) {
                Set<ReportingPeriod> owed = keys.periods(entry.clause(), from);
                if (entry.period() == null ? owed.size() == 1 : owed.contains(entry.period())) {
                    return from;
                }
                if (seen.add(from)) {
                    toSee.addLast(from);
                }
            }
        }
        return null;
    }

    private static String periods(Collection<ReportingPeriod> periods, Locale locale) {
        return periods.stream()
                .map(period -> TimeFormat.period(period).in(locale))
                .collect(Collectors.joining(", "));
    }

    private static String labels(Collection<DutyKind> duties, Locale locale) {
        return duties.stream().map(duty -> duty.label().in(locale)).collect(Collectors.joining(", "));
    }

    private Finding of(String code, Evidence entry, Text what, Text remedy) {
        return words.of(code, entry, what, remedy);
    }
}
