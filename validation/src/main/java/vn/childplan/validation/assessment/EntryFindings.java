package vn.childplan.validation.assessment;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.internal.judging.NotCounted;
import vn.childplan.validation.internal.judging.ObligationKeys;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Remark;

/** What is said of entries that count for nothing, or otherwise than they seem to, and what to write instead. */
final class EntryFindings {
    /** What is said of an entry that counts all the same. */
    private static final Set<String> OF_ENTRIES_THAT_COUNT =
            Set.of("evidence.after-end", "obligation.successors-to-tell");

    private final ObligationKeys keys;
    private final AgencyDirectory directory;
    /** Whom each agency took over from. */
    private final Map<AgencyId, Set<AgencyId>> predecessors = new HashMap<>();

    EntryFindings(ObligationKeys keys) {
        this.keys = keys;
        this.directory = keys.register().directory();
        for (Succession succession : directory.successions()) {
            predecessors
                    .computeIfAbsent(succession.to(), to -> new LinkedHashSet<>())
                    .add(succession.from());
        }
    }

    /** Whether a finding says that its entry does not count. */
    static boolean saysNotCounted(Finding finding) {
        return !OF_ENTRIES_THAT_COUNT.contains(finding.code());
    }

    /** An entry that counts for no obligation, whatever the rules. */
    Finding notCounted(Evidence entry, NotCounted why) {
        return switch (why) {
            case NO_DUTY, WRONG_PERIOD -> notOwed(entry);
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

    private Finding notBegun(Evidence entry) {
        LocalDate began = directory
                .find(entry.agency())
                .map(agency -> agency.life().from())
                .orElse(null);
        String day = began == null ? "–" : TimeFormat.date(began);
        return of(
                "evidence.not-begun",
                entry,
                Text.of(
                        "cơ quan chỉ hoạt động từ " + day + ", không được tính",
                        "the agency exists only since " + day + ", and the entry does not count"),
                Text.of(
                        "ghi cơ quan có vào ngày đó, hoặc sửa thời gian",
                        "name who existed on that day, or correct the" + " time"));
    }

    private Finding notOwed(Evidence entry) {
        AgencyId owing = predecessorOwing(entry);
        Set<ReportingPeriod> ofClause = keys.periods(entry.clause());
        Set<ReportingPeriod> ofAgency = keys.periods(entry.clause(), entry.agency());
        if (owing != null) {
            String name = directory.find(owing).map(Agency::name).orElse(owing.value());
            return of(
                    "evidence.predecessor-owes",
                    entry,
                    Text.of(
                            "cơ quan không có nghĩa vụ này; nghĩa vụ của " + name,
                            "the agency does not owe it; " + name + " does"),
                    Text.of(
                            "nếu thực hiện thay " + name + ", ghi cơ quan là " + owing,
                            "if it is for " + name + ", write the agency " + owing));
        }
        if (ofAgency.isEmpty()) {
            return of(
                    "evidence.no-duty",
                    entry,
                    Text.of("cơ quan không có nghĩa vụ theo khoản này", "the agency owes nothing under this clause"),
                    Text.of("kiểm tra cơ quan và khoản", "check the agency and the clause"));
        }
        Text remedy = Text.of("ghi kỳ: " + oneOf(ofAgency), "write the period: " + oneOf(ofAgency));
        ReportingPeriod period = entry.period();
        if (period == null) {
            return of(
                    "evidence.period",
                    entry,
                    Text.of(
                            "khoản này có nhiều kỳ, phải ghi kỳ nào",
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
                "evidence.period", entry, Text.of("khoản này không có kỳ đó", "the clause has no such period"), remedy);
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

    /** What a rule has to say about an entry, or, where none is given, about an obligation. */
    Finding remark(Obligation obligation, @Nullable Evidence entry, Remark remark) {
        Text duty = obligation.duty().label();
        return switch (remark) {
            case SHORT_EXTENSION ->
                of(
                        "evidence.short-extension",
                        obligation,
                        entry,
                        Text.of(
                                "gia hạn đến ngày không sau hạn, không được tính",
                                "the extension ends no later than the deadline and does not count"),
                        Text.of("sửa ngày 'until', hoặc bỏ mục này", "correct 'until', or take the entry out"));
            case AFTER_TRANSFER ->
                of(
                        "evidence.after-transfer",
                        obligation,
                        entry,
                        Text.of(
                                "cơ quan đã chấm dứt và nghĩa vụ đã chuyển giao, không được tính",
                                "the agency had ended and the duty had passed on; the entry does not count"),
                        Text.of(
                                "ghi cho cơ quan kế tục" + list(successors(obligation)),
                                "record it for the successor" + list(successors(obligation))));
            case AFTER_PERIOD ->
                of(
                        "evidence.after-period",
                        obligation,
                        entry,
                        Text.of(
                                duty.vi() + ": xảy ra sau kỳ của việc không ghi ngày, không được tính",
                                duty.en()
                                        + ": it happened after the period of a duty without a date and does not count"),
                        Text.of("sửa kỳ hoặc thời gian", "correct the period or the time"));
            case AFTER_END ->
                of(
                        "evidence.after-end",
                        obligation,
                        entry,
                        Text.of(
                                duty.vi() + ": cơ quan đã chấm dứt; vẫn được tính vì đến hạn khi cơ quan còn hoạt động",
                                duty.en() + ": the agency had ended; the entry counts, since the duty fell due in its"
                                        + " lifetime"),
                        Text.of("kiểm tra cơ quan và thời gian", "check the agency and the time"));
            case SUCCESSORS_TO_TELL ->
                of(
                        "obligation.successors-to-tell",
                        obligation,
                        entry,
                        Text.of(
                                duty.vi() + ": hạn đã dời quá ngày cơ quan chấm dứt, nghĩa vụ đã chuyển giao",
                                duty.en()
                                        + ": the deadline was moved past the end of the agency, and the duty has passed"
                                        + " on"),
                        Text.of(
                                "báo cho cơ quan kế tục" + list(successors(obligation)),
                                "tell those who took over" + list(successors(obligation))));
        };
    }

    private static Collection<AgencyId> successors(Obligation obligation) {
        return obligation.tenure().successors();
    }

    private static String list(Collection<?> all) {
        return all.isEmpty() ? "" : ": " + oneOf(all);
    }

    private static String oneOf(Collection<?> all) {
        return all.stream().map(Object::toString).collect(Collectors.joining(", "));
    }

    private static Finding of(String code, Obligation obligation, @Nullable Evidence entry, Text what, Text remedy) {
        if (entry != null) {
            return of(code, entry, what, remedy);
        }
        String whose = obligation.bearer() + " · " + obligation.clause() + " · " + obligation.period() + ": ";
        return Finding.of(code, Severity.WARNING, Text.of(whose + what.vi(), whose + what.en()), remedy)
                .withClause(obligation.clause());
    }

    private static Finding of(String code, Evidence entry, Text what, Text remedy) {
        String whose = entry.agency() + " · " + entry.clause() + " · " + (entry.period() == null ? "–" : entry.period())
                + ": ";
        return Finding.of(code, Severity.WARNING, Text.of(whose + what.vi(), whose + what.en()), remedy)
                .withEntry(entry);
    }
}
