package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static vn.childplan.importing.plan.Expected.loosely;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.Term;
import vn.childplan.importing.pdf.PdfSource;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.PlainText;
import vn.childplan.importing.text.SourceDocument;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.word.WordSource;

/**
 * Whatever time and report the importer finds is a value of the draft, with whoever reports and through whom, or a doubt names
 * its words.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class NothingLostTest {
    /** One duty of the draft that a report may have become. */
    private record Held(
            String ref, List<Party> bearers, @Nullable AgencyId channel, List<Term> terms) {}

    private static final List<String> FILES = List.of(
            "/vn/childplan/importing/plan/i01-clean-labels.txt",
            "/vn/childplan/importing/plan/i02-phan-thu-nhat.txt",
            "/vn/childplan/importing/plan/i03-bullets-brackets.txt",
            "/vn/childplan/importing/plan/i04-tab-table.txt",
            "/vn/childplan/importing/plan/i05-pipe-appendix.md",
            "/vn/childplan/importing/plan/i08-time-forms.txt",
            "/vn/childplan/importing/plan/i09-ocr-noise.txt",
            "/vn/childplan/importing/plan/i10-wrapped-pages.txt",
            "/vn/childplan/importing/plan/i12-nfd-crlf-bom.txt",
            "/vn/childplan/importing/plan/i13-commune.txt",
            "/vn/childplan/importing/plan/i14-ministry-decision-attached.txt",
            "/vn/childplan/importing/plan/i16-joint.txt",
            "/vn/childplan/importing/plan/i17-site-chrome-draft.txt",
            "/vn/childplan/importing/plan/i18-amendment.txt",
            "/vn/childplan/importing/plan/i19-docx-hard.docx",
            "/vn/childplan/importing/plan/i21-long-tab-appendix.txt",
            "/vn/childplan/importing/plan/plan-65-kh-ubnd.txt",
            "/vn/childplan/importing/pdf/one-column/i02-phan-thu-nhat.pdf",
            "/vn/childplan/importing/pdf/one-column/i04-tab-table.pdf",
            "/vn/childplan/importing/pdf/one-column/i10-wrapped-pages.pdf",
            "/vn/childplan/importing/pdf/one-column/i19-docx-hard.pdf",
            "/vn/childplan/importing/pdf/one-column/i21-long-tab-appendix.pdf",
            "/vn/childplan/importing/pdf/two-columns/i01-clean-labels.pdf",
            "/vn/childplan/importing/pdf/two-columns/i04-tab-table.pdf",
            "/vn/childplan/importing/pdf/two-columns/i08-time-forms.pdf",
            "/vn/childplan/importing/pdf/two-columns/i18-amendment.pdf",
            "/vn/childplan/importing/pdf/two-columns-of-tables/i04-tab-table.pdf",
            "/vn/childplan/importing/pdf/two-columns-of-tables/i05-pipe-appendix.pdf");

    private static final Pattern NUMBER_IN_FRONT =
            Pattern.compile("^(?:[ivx]{1,5}|\\d{1,2}(?: \\d{1,2})*|[a-zđ]|phần thứ \\p{L}+|hoạt động \\d+)(?: |$)");
    private static final Pattern HEAD_OF_COLUMNS = Pattern.compile(
            "(?:s?tt|stt .*|nội dung(?: nhiệm vụ| công việc| thực hiện)?|(?:cơ quan|đơn vị)(?: đơn vị| chủ trì| phối hợp| thực hiện)+|thời (?:gian|hạn)(?: thực hiện| hoàn thành)?|sản phẩm|kết quả|sản phẩm đầu ra|nhiệm vụ|ghi chú|(?:ban hành )?kèm theo (?:kế hoạch|quyết định) số .*)");

    private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final List<DateTimeFormatter> DAYS = Stream.of("d 'tháng' M", "dd 'tháng' M", "dd 'tháng' MM")
            .map(day -> DateTimeFormatter.ofPattern("'ngày' " + day + " 'năm' uuuu", Locale.ROOT))
            .toList();

    static List<String> files() {
        return FILES;
    }

    @ParameterizedTest
    @MethodSource("files")
    void every_time_and_report_found_is_a_value_of_the_draft_or_named_by_a_doubt(String file) throws IOException {
        assertEquals(List.of(), lost(read(file)));
    }

    /** A scan is left out here: its letters are repaired, with a doubt for each word. */
    static List<String> filesAsWritten() {
        return FILES.stream().filter(file -> !file.contains("ocr-noise")).toList();
    }

    /** The words of lines are looked for in threes, as they stand beside each other. */
    @ParameterizedTest
    @MethodSource("filesAsWritten")
    void every_word_of_the_source_stands_in_the_draft_or_is_named_by_a_doubt(String file) throws IOException {
        PlanReading reading = read(file);
        String held = inWords(reading);
        List<String> lost = new ArrayList<>();
        for (String line : lines(file)) {
            String words = NUMBER_IN_FRONT.matcher(said(line)).replaceFirst("").strip();
            if (!words.isEmpty() && !HEAD_OF_COLUMNS.matcher(words).matches()) {
                lost.addAll(lostWords(words.split(" ", -1), held));
            }
        }
        assertEquals(List.of(), lost);
    }

    private static List<String> lostWords(String[] words, String held) {
        boolean[] found = new boolean[words.length];
        for (int length = 1; length <= Math.min(3, words.length); length++) {
            for (int i = 0; i + length <= words.length; i++) {
                String some = " " + String.join(" ", Arrays.asList(words).subList(i, i + length)) + " ";
                boolean whole = held.contains("\n" + some + "\n");
                if (whole || (length == Math.min(3, words.length) && held.contains(some))) {
                    Arrays.fill(found, i, i + length, true);
                }
            }
        }
        return IntStream.range(0, words.length)
                .filter(i -> !found[i])
                .mapToObj(i -> words[i] + " in: " + String.join(" ", words))
                .toList();
    }

    private static List<String> lines(String file) throws IOException {
        byte[] bytes;
        try (var in = Objects.requireNonNull(NothingLostTest.class.getResourceAsStream(file), file)) {
            bytes = in.readAllBytes();
        }
        if (file.endsWith(".docx")) {
            return lines(WordSource.read(file, bytes));
        }
        return file.endsWith(".pdf")
                ? lines(PdfSource.read(file, bytes))
                : lines(PlainText.read(file, new String(bytes, StandardCharsets.UTF_8)));
    }

    private static List<String> lines(SourceDocument source) {
        List<String> lines = new ArrayList<>();
        for (Block block : source.blocks()) {
            List<PlacedText> texts =
                    block instanceof Paragraph paragraph ? paragraph.text().split('\n') : ((Table) block).paragraphs();
            texts.forEach(text -> lines.addAll(List.of(text.toString().split("\t|\\s{3,}", -1))));
        }
        return lines;
    }

    /** All that the draft says, and the reading's header and doubts: each between line ends. */
    private static String inWords(PlanReading reading) {
        PlanReading.Header header = reading.header();
        List<String> held = new ArrayList<>(List.of(
                "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Nơi nhận", "đã ký", "phụ lục"));
        held.addAll(List.of(reading.type(), reading.title(), String.valueOf(header.place())));
        for (String issuer : header.issuers().isEmpty() ? Arrays.asList(header.issuer()) : header.issuers()) {
            held.add(String.valueOf(issuer));
        }
        held.add(String.valueOf(header.parent()));
        held.add("tỉnh " + header.place());
        held.add("Số: " + header.number());
        held.add(header.numberRaw() + " " + header.dateRaw());
        held.add("Số: " + header.attachedTo());
        if (header.date() != null) {
            DAYS.forEach(form -> held.add(header.place() + ", " + form.format(header.date())));
        }
        held.addAll(new ArrayList<>(held.stream()
                .map(words -> words.replace("UBND", "Ủy ban nhân dân"))
                .toList()));
        PlanDraft draft = reading.draft();
        held.add(draft.preamble().wording());
        draft.clauses().forEach(clause -> held.addAll(clause.lines()));
        draft.recipients().forEach(recipient -> held.add(recipient.wording()));
        if (draft.signature() != null) {
            held.addAll(draft.signature().lines());
        }
        for (Doubt doubt : reading.doubts()) {
            held.add(doubt.words());
            held.addAll(doubt.alternatives());
            doubt.mentions().forEach(mention -> held.add(mention.words()));
        }
        StringBuilder all = new StringBuilder("\n");
        held.forEach(words -> all.append(' ').append(said(words)).append(" \n"));
        return all.toString();
    }

    private static String said(String words) {
        return NO_WORD.matcher(VietnameseText.composed(words).toLowerCase(Locale.ROOT))
                .replaceAll(" ")
                .strip();
    }

    private static PlanReading read(String file) throws IOException {
        try (var in = Objects.requireNonNull(NothingLostTest.class.getResourceAsStream(file), file)) {
            return PlanImporter.withoutDirectory().read(in, file).orThrow();
        }
    }

    private static List<String> lost(PlanReading reading) {
        List<String> lost = new ArrayList<>();
        reading.tasks().stream()
                .filter(task -> task.timeRaw() != null && !isHeld(task, reading) && !isDoubted(task.timeRaw(), reading))
                .forEach(task -> lost.add(task.no() + ": " + task.timeRaw()));
        for (PlanReading.Report report : reading.reporting()) {
            if (!isHeld(report, reading) && !isDoubted(words(report), reading)) {
                lost.add(report.no() + ": " + words(report) + " " + report.dates());
            }
        }
        for (Held duty : held(reading)) {
            for (Term term : duty.terms()) {
                String wording = term.deadline() instanceof Deadline.Unspecified open ? open.wording() : "";
                if (wording.matches(".*\\d.*") && !isDoubted(wording, reading)) {
                    lost.add(duty.ref() + ": " + wording);
                }
            }
        }
        return lost;
    }

    private static String words(PlanReading.Report report) {
        return report.deadlineRaw() == null ? report.what() : report.deadlineRaw();
    }

    private static boolean isDoubted(String words, PlanReading reading) {
        return reading.doubts().stream()
                .filter(doubt -> doubt.code().code().matches("(?:time|report|outline)\\..*"))
                .anyMatch(doubt -> loosely(doubt.words()).contains(loosely(words)));
    }

    private static boolean isHeld(PlanReading.Task task, PlanReading reading) {
        String ref = ClauseList.cited(task.no());
        return reading.draft().clauses().stream()
                .anyMatch(clause -> clause instanceof PlanTask held
                        && clause.ref().toString().equals(ref)
                        && held.time().schedule().kind() != Schedule.Kind.UNSPECIFIED);
    }

    private static List<Held> held(PlanReading reading) {
        return reading.draft().clauses().stream()
                .flatMap(NothingLostTest::duties)
                .toList();
    }

    private static Stream<Held> duties(Clause clause) {
        String ref = clause.ref().toString();
        if (clause instanceof Assignment assignment) {
            return assignment.duties().stream()
                    .map((AssignedDuty duty) -> new Held(
                            ref, duty.bearers(), duty.channel(), duty.schedule().terms()));
        }
        if (clause instanceof ReportingDuty regime) {
            return Stream.of(new Held(ref, regime.reporters(), regime.channel(), regime.terms()));
        }
        return Stream.of();
    }

    private static boolean isHeld(PlanReading.Report report, PlanReading reading) {
        String ref = report.no();
        List<Held> beside = held(reading).stream()
                .filter(duty -> duty.ref().equals(ref) || duty.ref().startsWith(ref + "-"))
                .filter(duty -> report.from() == null
                        || duty.bearers().stream()
                                .anyMatch(party -> loosely(report.from()).contains(loosely(party.wording()))))
                .filter(duty -> report.via() == null || !AgencyList.begins(report.via()) || duty.channel() != null)
                .toList();
        Set<LocalDate> days = new TreeSet<>();
        beside.forEach(
                duty -> duty.terms().forEach(term -> term.deadline().lastDay().ifPresent(days::add)));
        return !beside.isEmpty()
                && report.dates().stream().allMatch(date -> days.containsAll(lastDays(date, report, reading)))
                && (!report.dates().isEmpty() || report.deadlineRaw() == null || isAfterItsEvent(report, beside));
    }

    private static boolean isAfterItsEvent(PlanReading.Report report, List<Held> beside) {
        return beside.stream()
                .flatMap(duty -> duty.terms().stream())
                .anyMatch(term -> term.deadline() instanceof Deadline.AfterEvent after
                        && loosely(report.deadlineRaw()).contains(loosely(after.event())));
    }

    /** The last permitted days of a date of the reading: of "---20" before each 20th of the year. */
    private static List<LocalDate> lastDays(String date, PlanReading.Report report, PlanReading reading) {
        int year = reading.draft().year();
        int before = words(report).toLowerCase(Locale.ROOT).contains("trước") ? 1 : 0;
        if (date.startsWith("quarter-end-month-") || date.startsWith("---")) {
            int day = Integer.parseInt(date.substring(date.lastIndexOf('-') + 1));
            int step = date.startsWith("---") ? 1 : 3;
            return Stream.iterate(step, month -> month <= 12, month -> month + step)
                    .map(month -> YearMonth.of(year, month).atDay(day).minusDays(before))
                    .toList();
        }
        LocalDate day = date.startsWith("--") ? LocalDate.parse(year + date.substring(1)) : LocalDate.parse(date);
        return List.of(day.minusDays(before));
    }
}
