package vn.childplan.core.io;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Invisible;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;

/** Makes entries of rows: the one place that knows what a row must say, whatever file it stands in. */
final class EvidenceAssembler {
    private static final Text CLAUSE_FORM =
            Text.of("Ghi số mục như V, II.9.", "Write the number of a clause, as V or II.9.");
    private static final Text PERIOD_FORM =
            Text.of("Ghi kỳ như 2025-H1, 2025, 2025-Q2.", "Write a period as 2025-H1, 2025 or 2025-Q2.");
    private static final Text PLAN_FORM = Text.of(
            "Ghi như 65/KH-UBND hoặc 65/KH-UBND@2025-03-31.", "Write it as 65/KH-UBND or 65/KH-UBND@2025-03-31.");

    private static final List<String> KIND_CODES =
            EvidenceKind.ALL.stream().map(EvidenceKind::code).toList();

    private final List<Plan> plans;
    private final boolean keeps;
    private final Problems problems;
    /** Of all plans, for what names none. */
    private final EvidenceClauses clauses;
    /** By what entries name a plan by; made when the first one does. */
    private final Map<PlanId, EvidenceClauses> clausesOfNamed = new HashMap<>();

    private final EvidenceAgencies agencies;
    private final List<Evidence> entries = new ArrayList<>();
    private final EvidenceRetractions retractions = new EvidenceRetractions();

    EvidenceAssembler(Plan plan, AgencyDirectory directory, Problems problems) {
        this(List.of(plan), directory, problems);
    }

    /** On several plans: an entry is of the one that it names, and one that names none may be of any. */
    EvidenceAssembler(List<Plan> plans, AgencyDirectory directory, Problems problems) {
        this(plans, directory, problems, true);
    }

    /** For checking rows one by one: nothing of them is kept, and their problems go to their places alone. */
    static EvidenceAssembler forChecks(Plan plan, AgencyDirectory directory) {
        return new EvidenceAssembler(List.of(plan), directory, new Problems(""), false);
    }

    private EvidenceAssembler(List<Plan> plans, AgencyDirectory directory, Problems problems, boolean keeps) {
        this.keeps = keeps;
        this.plans = List.copyOf(plans);
        this.problems = problems;
        this.clauses = new EvidenceClauses(plans);
        this.agencies = new EvidenceAgencies(directory, problems);
    }

    private EvidenceClauses clausesOf(@Nullable PlanId named) {
        return named == null || plans.size() == 1
                ? clauses
                : clausesOfNamed.computeIfAbsent(
                        named,
                        id -> new EvidenceClauses(
                                plans.stream().filter(id::names).toList()));
    }

    /** Adds the entry of a row, or its problems. Once there is a problem the rest is only checked. */
    void add(WrittenEntry row) {
        Evidence entry = read(row);
        if (entry != null) {
            entries.add(entry);
        }
    }

    /** The entry of a row; null if it has problems, or if it is a retraction, which waits for all entries to be known. */
    @Nullable
    Evidence read(WrittenEntry row) {
        if (hasInvisible(row)) {
            return null;
        }
        EvidenceKind kind = kind(row);
        PlanId of = plan(row);
        boolean isOfOther = of != null && plans.stream().noneMatch(of::names);
        EvidenceClauses clauses = clausesOf(of);
        WrittenTime written = at(row);
        LocalDate day = written == null ? plans.get(0).date() : written.day();
        boolean retracts = kind == EvidenceKind.RETRACTION;
        String name = retracts ? row.get(EvidenceField.AGENCY) : required(EvidenceField.AGENCY, row);
        AgencyId agency = agency(name, isOfOther, day, EvidenceField.AGENCY, row);
        AgencyId via = agency(row.get(EvidenceField.VIA), isOfOther, day, EvidenceField.VIA, row);
        LocalDate until = parsed(EvidenceField.UNTIL, row, WrittenTime::parseDate, "evidence.bad-date");
        WrittenTime recorded = time(EvidenceField.RECORDED_AT, row);
        Instant recordedAt = recorded == null ? null : recorded.occurred();
        String number = retracts ? row.get(EvidenceField.CLAUSE) : required(EvidenceField.CLAUSE, row);
        if (kind == null) {
            return null;
        }
        checkFieldsOf(kind, row);
        Instant at = written == null ? null : kind.at(written, recordedAt);
        if (at != null) {
            checkTimes(kind, at, until, recordedAt, row);
        }
        Instant known = recordedAt == null ? at : recordedAt;
        if (retracts) {
            ClauseRef clause = clause(number, isOfOther, clauses, kind, row);
            if (isKept() && at != null && known != null) {
                retractions.add(row, entries.size(), agency, clause, at, known, of);
            }
            return null;
        }
        EvidenceClauses.Target target = number == null || isOfOther ? null : clauses.find(number, kind, row);
        ClauseRef clause = isOfOther ? clause(number, true, clauses, kind, row) : target == null ? null : target.ref();
        DutyRef duty = clauses.duty(row.get(EvidenceField.DUTY), target, kind, row);
        ReportingPeriod period = isOfOther ? period(row) : null;
        if (target != null) {
            period =
                    clauses.period(row.get(EvidenceField.PERIOD), target, duty == null ? null : duty.kind(), kind, row);
            if (kind == EvidenceKind.EXTENSION && period != null && until != null) {
                checkExtends(target.earliestLastDay(period, duty == null ? null : duty.kind()), until, row);
            }
        }
        return isKept() && at != null && known != null && agency != null && clause != null
                ? new EntryParts(
                                kind,
                                agency,
                                clause,
                                period,
                                at,
                                via,
                                until,
                                known,
                                row.get(EvidenceField.DOCUMENT),
                                row.get(EvidenceField.NOTE),
                                duty,
                                of,
                                row.get(EvidenceField.ID),
                                null,
                                row.get(EvidenceField.RECORDED_BY))
                        .entry()
                : null;
    }

    /** Whether entries are still made; once there is a problem no log comes of them. */
    private boolean isKept() {
        return keeps && problems.isEmpty();
    }

    /** Of another plan only the form can be checked, for its agencies and clauses are not at hand. */
    private @Nullable AgencyId agency(
            @Nullable String nameOrId, boolean isOfOther, LocalDate on, EvidenceField field, WrittenEntry row) {
        if (nameOrId == null) {
            return null;
        }
        if (isOfOther) {
            try {
                return AgencyId.of(nameOrId);
            } catch (IllegalArgumentException e) {
                return agencies.find(nameOrId, on, field, row);
            }
        }
        return agencies.find(nameOrId, on, field, row);
    }

    /** The clause that a retraction names, or an entry of another plan. */
    private static @Nullable ClauseRef clause(
            @Nullable String number, boolean isOfOther, EvidenceClauses clauses, EvidenceKind kind, WrittenEntry row) {
        if (number == null) {
            return null;
        }
        if (!isOfOther) {
            EvidenceClauses.Target target = clauses.find(number, kind, row);
            return target == null ? null : target.ref();
        }
        return formed(EvidenceField.CLAUSE, number, ClauseRef::of, "evidence.unknown-clause", CLAUSE_FORM, row);
    }

    private static @Nullable ReportingPeriod period(WrittenEntry row) {
        String text = row.get(EvidenceField.PERIOD);
        return text == null
                ? null
                : formed(
                        EvidenceField.PERIOD,
                        text,
                        ReportingPeriod::parse,
                        "evidence.unknown-period",
                        PERIOD_FORM,
                        row);
    }

    private static @Nullable PlanId plan(WrittenEntry row) {
        String text = row.get(EvidenceField.PLAN);
        return text == null ? null : formed(EvidenceField.PLAN, text, PlanId::of, "evidence.bad-plan", PLAN_FORM, row);
    }

    private static <T> @Nullable T formed(
            EvidenceField field, String text, Function<String, T> parse, String code, Text form, WrittenEntry row) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            String quoted = Excerpt.quote(text);
            row.report(field, code, Text.of("không đọc được " + quoted, quoted + " cannot be read"), form);
            return null;
        }
    }

    /** Whether a word with a meaning has a character that nobody sees; each is told. */
    private static boolean hasInvisible(WrittenEntry row) {
        boolean found = false;
        for (EvidenceField field : EvidenceField.ALL) {
            String text = field.isFreeText() ? null : row.get(field);
            int at = text == null ? -1 : Invisible.firstIn(text);
            if (text != null && at >= 0) {
                String name = Invisible.name(text.codePointAt(at));
                int place = text.codePointCount(0, at) + 1;
                String quoted = Excerpt.quote(text);
                row.report(
                        field,
                        "evidence.invisible-character",
                        Text.of(
                                quoted + " có ký tự vô hình " + name + " ở vị trí " + place,
                                quoted + " has the invisible character " + name + ", at place " + place),
                        Text.of("Xóa rồi gõ lại giá trị này.", "Delete the value and type it again."));
                found = true;
            }
        }
        return found;
    }

    /** The log, or the problems of all rows. */
    Reading<EvidenceLog> finish() {
        if (!problems.isEmpty()) {
            return problems.orValue(null);
        }
        List<Evidence> all = retractions.resolve(entries);
        return problems.orValue(problems.isEmpty() ? new EvidenceLog(all) : null);
    }

    private static @Nullable EvidenceKind kind(WrittenEntry row) {
        String name = required(EvidenceField.KIND, row);
        EvidenceKind kind = name == null ? null : EvidenceKind.ofCode(name).orElse(null);
        if (name != null && kind == null) {
            String quoted = Excerpt.quote(name);
            String all = String.join(", ", KIND_CODES);
            row.report(
                    EvidenceField.KIND,
                    "evidence.unknown-kind",
                    Text.of("không có loại " + quoted, "unknown kind " + quoted),
                    Nearest.to(name, KIND_CODES)
                            .map(near -> Text.of(
                                    "Có phải là '" + near + "'? Chỉ dùng: " + all + ".",
                                    "Did you mean '" + near + "'? Use one of: " + all + "."))
                            .orElse(Text.of("Chỉ dùng: " + all + ".", "Use one of: " + all + ".")));
        }
        return kind;
    }

    private static @Nullable String required(EvidenceField field, WrittenEntry row) {
        String text = row.get(field);
        if (text == null) {
            missing(
                    field,
                    row,
                    Text.of("thiếu '" + field.fieldName() + "'", "'" + field.fieldName() + "' is missing"),
                    Text.of("Ghi giá trị này.", "Fill it in."));
        }
        return text;
    }

    private static void missing(EvidenceField field, WrittenEntry row, Text message, Text remedy) {
        row.report(field, "evidence.missing-value", message, remedy);
    }

    private static @Nullable WrittenTime at(WrittenEntry row) {
        if (row.get(EvidenceField.AT) == null) {
            missing(
                    EvidenceField.AT,
                    row,
                    Text.of("thiếu thời điểm ('at')", "the time is missing ('at')"),
                    Text.of("Ghi ngày, như 14/5/2025.", "Write a date, as 14/5/2025."));
        }
        return time(EvidenceField.AT, row);
    }

    private static @Nullable WrittenTime time(EvidenceField field, WrittenEntry row) {
        return parsed(field, row, WrittenTime::parse, "evidence.bad-time");
    }

    private static <T> @Nullable T parsed(
            EvidenceField field, WrittenEntry row, Function<String, T> parse, String code) {
        String text = row.get(field);
        if (text == null) {
            return null;
        }
        try {
            return parse.apply(text);
        } catch (UnreadableTimeException e) {
            String quoted = Excerpt.quote(text);
            row.report(
                    field,
                    code,
                    Text.of(
                            quoted + ": " + e.fault().vi(),
                            quoted + ": " + e.fault().en()),
                    e.remedy());
            return null;
        }
    }

    private static void checkTimes(
            EvidenceKind kind, Instant at, @Nullable LocalDate until, @Nullable Instant recordedAt, WrittenEntry row) {
        if (!kind.holdsFromThenOn() && recordedAt != null && recordedAt.isBefore(at)) {
            row.report(
                    EvidenceField.RECORDED_AT,
                    "evidence.recorded-too-early",
                    Text.of("ghi nhận trước khi việc xảy ra", "recorded before it happened"),
                    Text.of("Sửa 'at' hoặc 'recordedAt'.", "Correct 'at' or 'recordedAt'."));
        }
        if (kind.holdsFromThenOn() && until != null && until.isBefore(VietnamTime.dateOf(at))) {
            row.report(
                    EvidenceField.UNTIL,
                    "evidence.until-too-early",
                    Text.of("kết thúc trước khi bắt đầu", "it ends before it begins"),
                    Text.of("Sửa 'at' hoặc 'until'.", "Correct 'at' or 'until'."));
        }
    }

    /** Refuses an extension that extends no deadline of its clause and period; a later one may be shorter than one before. */
    private static void checkExtends(@Nullable LocalDate lastDay, LocalDate until, WrittenEntry row) {
        if (lastDay != null && !until.isAfter(lastDay)) {
            Text day = TimeFormat.date(lastDay);
            row.report(
                    EvidenceField.UNTIL,
                    "evidence.short-extension",
                    Text.of(
                            "gia hạn phải đến sau hạn cuối " + day.vi(),
                            "an extension ends after the deadline, whose last permitted day is " + day.en()),
                    Text.of("Sửa 'until', hoặc bỏ thông tin này.", "Correct 'until', or take the entry out."));
        }
    }

    private static void checkFieldsOf(EvidenceKind kind, WrittenEntry row) {
        if (kind.until() == EvidenceKind.Until.NEEDED) {
            required(EvidenceField.UNTIL, row);
        } else if (kind.until() == EvidenceKind.Until.NONE) {
            refuse(EvidenceField.UNTIL, kind, row);
        }
        if (!kind.goesThrough()) {
            refuse(EvidenceField.VIA, kind, row);
        }
        if (kind == EvidenceKind.RETRACTION) {
            required(EvidenceField.RETRACTS, row);
            refuse(EvidenceField.PERIOD, kind, row);
            refuse(EvidenceField.DUTY, kind, row);
        } else {
            refuse(EvidenceField.RETRACTS, kind, row);
        }
    }

    private static void refuse(EvidenceField field, EvidenceKind kind, WrittenEntry row) {
        if (row.get(field) != null) {
            String name = field.fieldName();
            row.report(
                    field,
                    "evidence.unused-field",
                    Text.of(
                            "loại '" + kind.code() + "' (" + kind.noun().vi() + ") không dùng cột '" + name + "'",
                            kind.noun().en() + " has no '" + name + "'"),
                    Text.of("Để trống, hoặc sửa 'kind'.", "Leave it empty, or correct 'kind'."));
        }
    }
}
