package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Schedule;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Looks over what was read and names what is blank, missing or against itself. Nothing is repaired. */
final class Inspection {
    private static final Text AS_WRITTEN = Text.of("giữ nguyên như văn bản ghi", "kept as written");
    private static final Text LEFT_OPEN = Text.of("để trống, không đoán", "left open, not guessed");
    private static final Text NOT_IN_DRAFT =
            Text.of("chưa đưa vào kế hoạch, chỉ còn lời văn", "not in the draft, but for its words");
    private static final Pattern DAY_AND_MONTH = Pattern.compile("\\d\\s?/\\s?\\d");
    private static final Pattern BLANK = Pattern.compile("[.…_]{3,}|…");
    private static final List<String> ROMANS =
            List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV");
    private static final String SMALL = "abcdđeghiklmnopqrstuvxy";

    private final Doubts doubts;
    private final PlanReader.Parts parts;
    private final AskedReports reports;

    Inspection(Doubts doubts, PlanReader.Parts parts, AskedReports reports) {
        this.doubts = doubts;
        this.parts = parts;
        this.reports = reports;
    }

    void look() {
        header();
        document();
        outline(parts.outline().root());
        for (TaskReader.Found found : parts.tasks()) {
            task(found.task());
            if (found.shared()) {
                doubts.add(
                        DoubtCode.TASK_SHARED,
                        found.task().no(),
                        found.task().title(),
                        Text.of("hiểu là một nhiệm vụ", "taken for one task"));
            }
        }
        parts.reports().forEach(this::report);
        if (parts.closing().recipients().isEmpty()) {
            doubts.open(DoubtCode.RECIPIENTS_MISSING, null, null);
        }
        if (parts.closing().signers().isEmpty()) {
            doubts.open(DoubtCode.SIGNER_MISSING, null, null);
        }
    }

    private void header() {
        PlanReading.Header header = parts.header();
        if (header.attachedTo() != null) {
            doubts.add(
                    DoubtCode.ATTACHED,
                    null,
                    parts.head().number(),
                    Text.of(
                            "kế hoạch không có số riêng; ngày và người ký là của quyết định",
                            "the plan has no number of its own; date and signer are the decision's"),
                    header.attachedTo());
        } else if (header.number() == null) {
            doubts.open(DoubtCode.NUMBER_BLANK, null, parts.head().number());
        }
        if (header.date() == null) {
            boolean whole = parts.head().dayMonthYear().stream()
                            .filter(part -> part.matches("\\d+"))
                            .count()
                    == 3;
            doubts.open(
                    whole ? DoubtCode.DATE_INVALID : DoubtCode.DATE_BLANK,
                    null,
                    parts.head().date());
        }
        if (parts.head().draft() != null) {
            doubts.add(
                    DoubtCode.DRAFT_MARK,
                    null,
                    parts.head().draft(),
                    Text.of("đọc như bản dự thảo", "read as a draft"));
        }
        if (parts.type() == null) {
            doubts.add(DoubtCode.TYPE_MISSING, null, null, Text.of("coi là kế hoạch", "taken for a plan"));
        }
    }

    private void document() {
        if (parts.amends() != null) {
            doubts.add(
                    DoubtCode.AMENDMENT,
                    null,
                    parts.title(),
                    Text.of(
                            "không phải là một kế hoạch đầy đủ; chưa áp dụng vào kế hoạch gốc",
                            "not a full plan; not applied to the plan it amends"),
                    parts.amends());
        }
        if (parts.outline().sections().isEmpty()) {
            doubts.open(DoubtCode.NO_SECTIONS, null, null);
        }
    }

    /** Numbers that are skipped or used twice among neighbours. */
    private void outline(Node above) {
        int last = 0;
        Marker before = null;
        Set<String> seen = new HashSet<>();
        for (Node node : above.numbered()) {
            Marker marker = node.marker();
            boolean amongLabels = above.items().stream().anyMatch(Labels.class::isInstance);
            int value = marker == null || amongLabels ? -1 : value(marker);
            boolean beside = marker != null && (before == null || before.isBeside(marker));
            if (marker != null && value > 0 && beside) {
                if (!seen.add(marker.label())) {
                    doubts.add(DoubtCode.NUMBER_TWICE, node.no(), node.heading(), AS_WRITTEN);
                } else if (value > last + 1 && parts.amends() == null) {
                    doubts.add(DoubtCode.NUMBER_SKIPPED, node.no(), node.heading(), AS_WRITTEN);
                }
                last = value;
            }
            before = marker;
            outline(node);
        }
    }

    private static int value(Marker marker) {
        String label = marker.label();
        return switch (marker.kind()) {
            case ROMAN -> ROMANS.indexOf(label) + 1;
            case ARABIC -> lastNumber(label);
            case SMALL -> SMALL.indexOf(label) + 1;
            case PART, CAPITAL, ACTIVITY, BULLET, SUB_BULLET -> -1;
        };
    }

    private static int lastNumber(String label) {
        return Integer.parseInt(label.substring(label.lastIndexOf('.') + 1));
    }

    private void task(ReadTask task) {
        if (task.leads().isEmpty()) {
            doubts.open(DoubtCode.TASK_WITHOUT_LEAD, task.no(), task.title());
        }
        Set<String> leads = new HashSet<>();
        task.leads().forEach(lead -> leads.add(Unmarked.of(lead)));
        for (String helper : task.coordinating()) {
            if (leads.contains(Unmarked.of(helper))) {
                doubts.add(
                        DoubtCode.LEAD_COORDINATES,
                        task.no(),
                        words(task.coordinatingLine(), helper, task.title()),
                        AS_WRITTEN);
            }
        }
        time(task);
    }

    private static PlacedText words(@Nullable PlacedText line, String name, PlacedText otherwise) {
        int at = line == null ? -1 : line.toString().indexOf(name);
        return line == null || at < 0 ? otherwise : line.part(at, at + name.length());
    }

    private void time(ReadTask task) {
        if (task.time() == null) {
            doubts.open(DoubtCode.TASK_WITHOUT_TIME, task.no(), task.title());
            return;
        }
        PlanReader.PlanYear year = parts.year();
        TimeWording time = TimeWording.of(task.time().toString(), year.year(), year.single());
        switch (time.kind()) {
            case INVALID -> doubts.open(DoubtCode.TIME_INVALID, task.no(), task.time());
            case FUZZY -> doubts.open(DoubtCode.TIME_FUZZY, task.no(), task.time());
            case MILESTONES ->
                doubts.add(
                        DoubtCode.TIME_IN_WORDS,
                        task.no(),
                        task.time(),
                        time.schedule().kind() == Schedule.Kind.UNSPECIFIED
                                ? inWords(time)
                                : Text.of(
                                        "nhiều mốc: lấy mốc hoàn thành làm hạn",
                                        "several days: the one of completion is the deadline"));
            case UNREAD -> doubts.open(DoubtCode.TIME_UNREAD, task.no(), task.time());
            default -> {
                if (time.schedule().kind() == Schedule.Kind.UNSPECIFIED) {
                    doubts.add(DoubtCode.TIME_IN_WORDS, task.no(), task.time(), inWords(time));
                }
            }
        }
        if (time.end() != null && HourOfDay.isIn(Unmarked.of(task.time()))) {
            doubts.add(DoubtCode.TIME_IN_WORDS, task.no(), task.time(), HourOfDay.HELD);
        }
        if (time.yearAssumed()) {
            doubts.add(
                    DoubtCode.YEAR_ASSUMED,
                    task.no(),
                    task.time(),
                    Text.of("hiểu là năm " + year.year(), "taken as " + year.year()));
        }
        LocalDate issued = parts.header().date();
        LocalDate last = time.end() != null && Boolean.FALSE.equals(time.inclusive())
                ? time.end().minusDays(1)
                : time.end();
        if (last != null && issued != null && last.isBefore(issued)) {
            doubts.add(DoubtCode.DUE_BEFORE_ISSUE, task.no(), task.time(), AS_WRITTEN);
        }
    }

    /** Why a time that is understood is no value. */
    private static Text inWords(TimeWording time) {
        Text noLastDay = Text.of("có ngày bắt đầu, không có ngày kết thúc", "it has a first day and no last");
        if (time.kind() == TimeWording.Kind.RANGE && time.start() != null) {
            return noLastDay;
        }
        return switch (time.kind()) {
            case EVENT -> Text.of("chưa có ngày: còn chờ một sự kiện", "no day yet: it waits for an event");
            case EXTERNAL -> Text.of("không có ngày: do văn bản khác định", "no day: something else sets it");
            case MILESTONES ->
                Text.of("nhiều mốc, chưa lấy mốc nào làm hạn", "several days, none taken as the deadline");
            case RECURRING ->
                Text.of("lặp lại, không có một ngày cho mỗi kỳ", "it recurs, on no one day of each period");
            case FROM, OPEN_RANGE -> noLastDay;
            case ONGOING, DATE, RANGE, MONTH, QUARTER, HALF_YEAR, YEAR, SCHOOL_YEAR, FUZZY, INVALID, NONE, UNREAD ->
                Text.of("không rõ năm, không đoán", "the year is not told and not guessed");
        };
    }

    private void report(ReadReport report) {
        PlacedText words = report.deadline() == null ? report.what() : report.deadline();
        String no = report.node().no();
        boolean lost = !reports.holdsSomehow(report);
        Text assumed = lost ? NOT_IN_DRAFT : LEFT_OPEN;
        boolean told = false;
        if (report.deadline() != null && report.dates().isEmpty() && !reports.holds(report)) {
            doubts.add(withoutDay(report), no, words, assumed);
            told = true;
        } else if (report.invalid()) {
            doubts.add(DoubtCode.TIME_INVALID, no, words, assumed);
            told = true;
        }
        if (!report.dates().isEmpty() && HourOfDay.isIn(Unmarked.of(words))) {
            doubts.add(DoubtCode.TIME_IN_WORDS, no, words, HourOfDay.HELD);
        }
        if (report.from() == null) {
            doubts.add(DoubtCode.REPORTER_MISSING, no, words, assumed);
            told = true;
        }
        if (report.to() == null) {
            doubts.add(DoubtCode.ADDRESSEE_MISSING, no, words, assumed);
            told = true;
        }
        if (lost && !told) {
            doubts.add(
                    DoubtCode.REPORT_LEFT_OUT,
                    no,
                    words,
                    reports.givesWay(report)
                            ? Text.of(
                                    "năm " + parts.year().year() + " theo hạn riêng",
                                    "in " + parts.year().year() + " a day of its own takes its place")
                            : NOT_IN_DRAFT);
        }
        if (report.yearAssumed()) {
            doubts.add(
                    DoubtCode.YEAR_ASSUMED,
                    no,
                    words,
                    Text.of(
                            "hiểu là năm " + parts.year().year(),
                            "taken as " + parts.year().year()));
        }
        dueBeforeIssue(report, words);
    }

    private static DoubtCode withoutDay(ReadReport report) {
        if (report.deadline() != null && BLANK.matcher(report.deadline()).find()) {
            return DoubtCode.DEADLINE_BLANK;
        }
        boolean named = report.deadline() != null
                && DAY_AND_MONTH.matcher(report.deadline()).find();
        return report.invalid() || (named && report.recurrence() != ReadReport.Recurrence.EVENT)
                ? DoubtCode.TIME_INVALID
                : DoubtCode.TIME_IN_WORDS;
    }

    private void dueBeforeIssue(ReadReport report, PlacedText words) {
        LocalDate issued = parts.header().date();
        for (String date : report.dates()) {
            if (issued != null
                    && date.matches("\\d{4}-.*")
                    && LocalDate.parse(date).isBefore(issued)) {
                doubts.add(DoubtCode.DUE_BEFORE_ISSUE, report.node().no(), words, AS_WRITTEN);
            }
        }
    }
}
