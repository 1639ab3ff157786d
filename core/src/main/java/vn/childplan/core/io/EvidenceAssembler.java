package vn.childplan.core.io;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.internal.text.Excerpt;
import vn.childplan.core.internal.text.Invisible;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.UnreadableTimeException;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;

/** Makes entries of rows: the one place that knows what a row must say, whatever file it stands in. */
final class EvidenceAssembler {
    private static final List<String> KIND_CODES =
            EvidenceKind.ALL.stream().map(EvidenceKind::code).toList();

    private final Plan plan;
    private final Problems problems;
    private final EvidenceClauses clauses;
    private final EvidenceAgencies agencies;
    private final List<Evidence> entries = new ArrayList<>();

    EvidenceAssembler(Plan plan, AgencyDirectory directory, Problems problems) {
        this.plan = plan;
        this.problems = problems;
        this.clauses = new EvidenceClauses(plan);
        this.agencies = new EvidenceAgencies(directory, problems);
    }

    /** Adds the entry of a row, or its problems. Once there is a problem the rest is only checked. */
    void add(EvidenceRow row) {
        if (hasInvisible(row)) {
            return;
        }
        EvidenceKind kind = kind(row);
        WrittenTime written = at(row);
        LocalDate day = written == null ? plan.date() : written.day();
        AgencyId agency = agency(required(EvidenceField.AGENCY, row), day, EvidenceField.AGENCY, row);
        AgencyId via = agency(row.get(EvidenceField.VIA), day, EvidenceField.VIA, row);
        LocalDate until = parsed(EvidenceField.UNTIL, row, WrittenTime::parseDate, "evidence.bad-date");
        WrittenTime recorded = time(EvidenceField.RECORDED_AT, row);
        Instant recordedAt = recorded == null ? null : recorded.occurred();
        String number = required(EvidenceField.CLAUSE, row);
        if (kind == null) {
            return;
        }
        EvidenceClauses.Target clause = number == null ? null : clauses.find(number, kind, row);
        ReportingPeriod period =
                clause == null ? null : clauses.period(row.get(EvidenceField.PERIOD), clause, kind, row);
        checkFieldsOf(kind, row);
        Instant at = written == null ? null : kind.at(written, recordedAt);
        if (at != null) {
            checkTimes(kind, at, until, recordedAt, row);
        }
        if (kind == EvidenceKind.EXTENSION && clause != null && period != null && until != null) {
            checkExtends(clause.earliestLastDay(period), until, row);
        }
        if (problems.isEmpty() && at != null && agency != null && clause != null) {
            entries.add(entry(kind, agency, clause, period, at, via, until, recordedAt == null ? at : recordedAt, row));
        }
    }

    /** Whether a word with a meaning has a character that nobody sees; each is told. */
    private static boolean hasInvisible(EvidenceRow row) {
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
        return problems.orValue(problems.isEmpty() ? new EvidenceLog(entries) : null);
    }

    private static Evidence entry(
            EvidenceKind kind,
            AgencyId agency,
            EvidenceClauses.Target target,
            @Nullable ReportingPeriod period,
            Instant at,
            @Nullable AgencyId via,
            @Nullable LocalDate until,
            Instant recordedAt,
            EvidenceRow row) {
        ClauseRef clause = target.ref();
        String document = row.get(EvidenceField.DOCUMENT);
        String note = row.get(EvidenceField.NOTE);
        return switch (kind) {
            case SUBMISSION -> new Submission(agency, clause, period, at, via, recordedAt, document, note);
            case PROGRESS -> new ProgressNote(agency, clause, period, at, recordedAt, document, note);
            case EXTENSION ->
                new Extension(agency, clause, period, at, Objects.requireNonNull(until), recordedAt, document, note);
            case WAIVER -> new Waiver(agency, clause, period, at, until, recordedAt, document, note);
            case SUSPENSION -> new Suspension(agency, clause, period, at, until, recordedAt, document, note);
            case DIFFICULTY -> new Difficulty(agency, clause, period, at, via, recordedAt, document, note);
        };
    }

    private static @Nullable EvidenceKind kind(EvidenceRow row) {
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

    private @Nullable AgencyId agency(@Nullable String nameOrId, LocalDate on, EvidenceField field, EvidenceRow row) {
        return nameOrId == null ? null : agencies.find(nameOrId, on, field, row);
    }

    private static @Nullable String required(EvidenceField field, EvidenceRow row) {
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

    private static void missing(EvidenceField field, EvidenceRow row, Text message, Text remedy) {
        row.report(field, "evidence.missing-value", message, remedy);
    }

    private static @Nullable WrittenTime at(EvidenceRow row) {
        if (row.get(EvidenceField.AT) == null) {
            missing(
                    EvidenceField.AT,
                    row,
                    Text.of("thiếu thời điểm ('at')", "the time is missing ('at')"),
                    Text.of("Ghi ngày, như 14/5/2025.", "Write a date, as 14/5/2025."));
        }
        return time(EvidenceField.AT, row);
    }

    private static @Nullable WrittenTime time(EvidenceField field, EvidenceRow row) {
        return parsed(field, row, WrittenTime::parse, "evidence.bad-time");
    }

    private static <T> @Nullable T parsed(
            EvidenceField field, EvidenceRow row, Function<String, T> parse, String code) {
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
            EvidenceKind kind, Instant at, @Nullable LocalDate until, @Nullable Instant recordedAt, EvidenceRow row) {
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
    private static void checkExtends(@Nullable LocalDate lastDay, LocalDate until, EvidenceRow row) {
        if (lastDay != null && !until.isAfter(lastDay)) {
            String day = TimeFormat.date(lastDay);
            row.report(
                    EvidenceField.UNTIL,
                    "evidence.short-extension",
                    Text.of(
                            "gia hạn phải đến sau hạn cuối " + day,
                            "an extension ends after the deadline, whose last permitted day is " + day),
                    Text.of("Sửa 'until', hoặc bỏ mục này.", "Correct 'until', or take the entry out."));
        }
    }

    private static void checkFieldsOf(EvidenceKind kind, EvidenceRow row) {
        if (kind.until() == EvidenceKind.Until.NEEDED) {
            required(EvidenceField.UNTIL, row);
        } else if (kind.until() == EvidenceKind.Until.NONE) {
            refuse(EvidenceField.UNTIL, kind, row);
        }
        if (!kind.goesThrough()) {
            refuse(EvidenceField.VIA, kind, row);
        }
    }

    private static void refuse(EvidenceField field, EvidenceKind kind, EvidenceRow row) {
        if (row.get(field) != null) {
            String name = field.fieldName();
            row.report(
                    field,
                    "evidence.unused-field",
                    Text.of(
                            kind.noun().vi() + " không có '" + name + "'",
                            kind.noun().en() + " has no '" + name + "'"),
                    Text.of("Để trống, hoặc sửa 'kind'.", "Leave it empty, or correct 'kind'."));
        }
    }
}
