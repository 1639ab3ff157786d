package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/**
 * Whatever is recorded and on whatever day, no document contradicts the assessment: what it counts is counted here again, one
 * verdict and one entry after the other.
 */
final class DocumentsAgreeWithTheAssessmentTest {
    private static final AgencyId SENDER = AgencyId.of("so-y-te");
    private static final List<String> REPORTERS = List.of(
            "so-y-te",
            "so-tu-phap",
            "so-noi-vu",
            "so-tai-chinh",
            "cong-an-tinh",
            "tinh-doan",
            "hoi-nong-dan-tinh",
            "so-van-hoa-the-thao-va-du-lich",
            "so-giao-duc-va-dao-tao",
            "so-dan-toc-va-ton-giao",
            "hoi-cuu-chien-binh-tinh",
            "hoi-lien-hiep-phu-nu-tinh",
            "lien-doan-lao-dong-tinh",
            "ubnd-huyen-ba-to",
            "ubnd-huyen-minh-long",
            "ubnd-huyen-ly-son",
            "ubnd-huyen-son-ha",
            "ubnd-xa-minh-long",
            "ubnd-xa-ba-dinh",
            "ubnd-dac-khu-ly-son",
            "ubnd-phuong-sa-huynh");
    /** What the sentences of reports and letters count, and of how many. */
    private static final Pattern COUNTED = Pattern.compile(
            "(?<![\\d/])(\\d+)(?:(?:/| trong số )(\\d+))? (?:cơ quan|địa phương|UBND|nhiệm vụ|báo cáo|mục, khoản)"
                    + "|quá hạn: (\\d+)");

    /** "Cả 26 cơ quan": 26 of 26. */
    private static final Pattern ALL_OF = Pattern.compile("\\b[Cc]ả (\\d+) ");

    private static final List<ReportingPeriod> PERIODS =
            List.of(ReportingPeriod.half(2025, 1), ReportingPeriod.year(2025));

    static Arbitrary<LocalDate> days(LocalDate from, LocalDate to) {
        return Arbitraries.longs().between(from.toEpochDay(), to.toEpochDay()).map(LocalDate::ofEpochDay);
    }

    private static Arbitrary<String> reports() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.of(PERIODS),
                        days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31)))
                .as((agency, period, day) ->
                        "submission," + agency + ",V," + period + "," + day + ",1/BC (mẫu),so-y-te,,");
    }

    private static Arbitrary<String> extensions() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.of(PERIODS),
                        Arbitraries.integers().between(1, 60))
                .as((agency, period, days) -> {
                    LocalDate due =
                            period.equals(PERIODS.get(0)) ? LocalDate.of(2025, 5, 14) : LocalDate.of(2025, 11, 14);
                    return "extension," + agency + ",V," + period + "," + due.minusDays(3) + ",2/UBND (mẫu),,"
                            + due.plusDays(days) + ",";
                });
    }

    private static Arbitrary<String> waivers() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.of(PERIODS),
                        days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 11, 30)),
                        Arbitraries.of("waiver", "suspension"))
                .as((agency, period, day, kind) ->
                        kind + "," + agency + ",V," + period + "," + day + ",3/UBND (mẫu),," + day.plusDays(40) + ",");
    }

    private static Arbitrary<String> activities() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.integers().between(1, 13).filter(task -> task != 9),
                        days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31)))
                .as((agency, task, day) -> "progress," + agency + ",II." + task + ",2025," + day + ",,,,Đã làm");
    }

    /** What IV.4 and IV.5 with its dashes have others do. */
    private static Arbitrary<String> assigned() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS),
                        Arbitraries.of("IV.5", "IV.5-1", "IV.5-2", "IV.5-3", "IV.5-4", "IV.5-5"),
                        days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31)))
                .as((agency, clause, day) -> agency.startsWith("ubnd-")
                        ? "progress," + agency + "," + clause + ",2025," + day + ",,,,Đã làm"
                        : "progress,mttq-tinh,IV.4,2025," + day + ",,,,Đã làm");
    }

    private static Arbitrary<String> difficulties() {
        return Combinators.combine(
                        Arbitraries.of(REPORTERS), days(LocalDate.of(2025, 4, 1), LocalDate.of(2025, 12, 31)))
                .as((agency, day) -> "difficulty," + agency + ",V,," + day + ",,,,Thiếu người");
    }

    /** Lines of evidence as CSV. */
    static Arbitrary<List<String>> entries() {
        Arbitrary<String> entries = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(6, reports()),
                net.jqwik.api.Tuple.of(1, extensions()),
                net.jqwik.api.Tuple.of(1, waivers()),
                net.jqwik.api.Tuple.of(3, activities()),
                net.jqwik.api.Tuple.of(2, assigned()),
                net.jqwik.api.Tuple.of(1, difficulties()));
        return entries.list().ofMaxSize(60);
    }

    @Provide
    Arbitrary<Assessment> assessments() {
        return Combinators.combine(entries(), days(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 1, 31)))
                .as((lines, day) -> SampleYear.PLAN.assess(log(lines), VietnamTime.parse(day.toString())));
    }

    static EvidenceLog log(List<String> lines) {
        String csv = "kind,agency,clause,period,at,document,via,until,note\n" + String.join("\n", new TreeSet<>(lines));
        return EvidenceCsv.read(
                        new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)),
                        "generated",
                        QuangNgai.plan65(),
                        QuangNgai.directory())
                .orThrow();
    }

    private static Map<Status, Integer> reportsBy(Assessment assessment, ReportingPeriod period) {
        Map<Status, Integer> counts = new TreeMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            if (isReportOn(period, verdict) && existsWhenDue(verdict) && verdict.status() != Status.TRANSFERRED) {
                counts.merge(verdict.status(), 1, Integer::sum);
            }
        }
        return counts;
    }

    /** IV.1 has UBND tỉnh report to the ministry; the reports of the others are those of V. */
    private static boolean isReportOn(ReportingPeriod period, Verdict verdict) {
        return verdict.obligation().duty() == DutyKind.REPORT
                && verdict.obligation().clause().value().equals("V")
                && verdict.obligation().period().equals(period);
    }

    /** Districts are gone by 14/11, and communes of the reform not yet there on 14/5. */
    private static boolean existsWhenDue(Verdict verdict) {
        AgencyId bearer = Objects.requireNonNull(verdict.obligation().bearer());
        return QuangNgai.directory().get(bearer).life().contains(Objects.requireNonNull(verdict.originalLastDay()));
    }

    private static int sum(Map<Status, Integer> counts, Status... statuses) {
        int sum = 0;
        for (Status status : statuses) {
            sum += counts.getOrDefault(status, 0);
        }
        return sum;
    }

    private static boolean isActivityIn(ReportingPeriod period, Evidence entry) {
        LocalDate day = VietnamTime.dateOf(entry.at());
        return entry.kind().showsActivity()
                && !day.isBefore(period.days().first())
                && !day.isAfter(period.days().last());
    }

    private static List<Block> all(List<Block> blocks) {
        List<Block> all = new ArrayList<>();
        for (Block block : blocks) {
            all.add(block);
            all.addAll(all(block.inside()));
        }
        return all;
    }

    /** Sentences of the text; places for the office's own words state nothing. */
    private static List<String> sentences(Report report) {
        List<String> sentences = new ArrayList<>();
        for (Block block : all(report.blocks())) {
            if (block instanceof Paragraph paragraph && paragraph.kind() == Paragraph.Kind.BODY) {
                sentences.add(paragraph.text());
            }
        }
        return sentences;
    }

    /** The numbers of the one sentence of that pattern; null if there is none. */
    private static List<Integer> numbers(Report report, String pattern) {
        List<Integer> found = null;
        for (String sentence : sentences(report)) {
            String counted = ALL_OF.matcher(sentence).replaceAll("$1 trong số $1 ");
            Matcher matcher = Pattern.compile(pattern).matcher(counted);
            if (matcher.find()) {
                assertEquals(null, found, "said twice: " + pattern);
                found = new ArrayList<>();
                for (int i = 1; i <= matcher.groupCount(); i++) {
                    found.add(Integer.parseInt(matcher.group(i)));
                }
            }
        }
        return found;
    }

    /** A sentence with its count, or none where there is nothing to count. */
    private static void says(Report report, String pattern, int... counts) {
        List<Integer> expected = new ArrayList<>();
        for (int count : counts) {
            expected.add(count);
        }
        assertEquals(counts[0] == 0 ? null : expected, numbers(report, pattern), pattern);
    }

    private static int rows(Report report, String table) {
        for (Table<?> each : report.tables()) {
            if (each.id().equals(table)) {
                int count = 0;
                for (List<Cell> row : each.rows()) {
                    assertFalse(row.isEmpty());
                    count++;
                }
                return count;
            }
        }
        return 0;
    }

    private static void noFigureWithoutValue(Report report) {
        for (Block block : all(report.blocks())) {
            if (block instanceof Figures figures) {
                for (Figures.Figure figure : figures.figures()) {
                    assertFalse(figure.value().display(report.words()).isBlank(), figure.label());
                    assertFalse(figure.value().display(report.words()).equals("–"), figure.label());
                }
            }
        }
    }

    /** What is counted is 04 in the sentences of an official document; "6 tháng" and "khoản 4" name and count nothing. */
    private static void zerosBeforeNumbersBelowTen(Report report) {
        for (String sentence : sentences(report)) {
            Matcher counted = COUNTED.matcher(sentence);
            while (counted.find()) {
                for (int group = 1; group <= counted.groupCount(); group++) {
                    String number = counted.group(group);
                    assertFalse(number != null && number.length() == 1, sentence);
                }
            }
        }
    }

    @Property(tries = 60)
    void theConsolidatedReport(@ForAll("assessments") Assessment assessment) {
        for (ReportingPeriod period : PERIODS) {
            Report report = ConsolidatedReport.of(assessment, period).in(Text.VIETNAMESE);
            Map<Status, Integer> counts = reportsBy(assessment, period);
            int all = counts.values().stream().mapToInt(Integer::intValue).sum();
            int met = sum(counts, Status.MET);
            int late = sum(counts, Status.MET_LATE);
            int overdue = sum(counts, Status.OVERDUE);
            noFigureWithoutValue(report);
            Map<String, String> figures = new HashMap<>();
            for (Block block : all(report.blocks())) {
                if (block instanceof Figures some) {
                    some.figures()
                            .forEach(figure ->
                                    figures.put(figure.key(), figure.value().display(report.words())));
                }
            }
            assertEquals(String.valueOf(all), figures.get("mustReport"));
            guidance(assessment, period, report);
            columnsAddUp(report);
            for (Status status : Status.values()) {
                int count = sum(counts, status);
                assertEquals(count == 0 ? null : String.valueOf(count), figures.get(status.name()), status.name());
            }
            boolean isRated = met + late + overdue > 0 && !isAnybodyWithinTheDays(assessment, period);
            assertEquals(isRated, figures.containsKey("onTime"));
            if (figures.containsKey("onTime")) {
                String share = "(" + met + "/" + (met + late + overdue) + ")";
                assertTrue(Objects.requireNonNull(figures.get("onTime")).endsWith(share), figures.toString());
            }
            assertEquals(all, rows(report, "reports"), "the annex lists all");
            saysIfMost(
                    report,
                    "^(\\d+) trong số (\\d+) cơ quan, địa phương đã gửi báo cáo đúng hạn\\.$",
                    met,
                    all,
                    isAnybodyWithinTheDays(assessment, period) ? all : met + late + overdue);
            says(report, "^(\\d+) cơ quan, địa phương quá hạn chưa gửi báo cáo[.,]", overdue);
            says(report, "^(\\d+) cơ quan, địa phương gửi báo cáo quá hạn[.,]", late);
            whoIsLate(assessment, period, report);
            whoHasMoreTime(assessment, period, report);
            assertEquals(met + late > 0, sentences(report).get(0).contains("trên cơ sở báo cáo của các cơ quan"));
            List<String> sentences = sentences(report);
            assertEquals(
                    met == all && all > 0, sentences.contains("Tất cả cơ quan, địa phương đã gửi báo cáo đúng hạn."));
            int open = sum(counts, Status.NOT_OPEN, Status.IN_TIME, Status.DUE_SOON);
            if (late + overdue == 0) {
                says(report, "^Chưa có cơ quan, địa phương nào quá hạn; (\\d+) cơ quan, địa phương chưa gửi", open);
            } else {
                assertTrue(sentences.stream().noneMatch(text -> text.contains("cơ quan, địa phương nào quá hạn")));
            }
            tasks(assessment, period, report);
            zerosBeforeNumbersBelowTen(report);
        }
    }

    /** The others by name, while they are few; Sở Y tế, which writes, is not one of them, and says how its own report stands. */
    private static void whoIsLate(Assessment assessment, ReportingPeriod period, Report report) {
        for (Status status : List.of(Status.OVERDUE, Status.MET_LATE)) {
            Set<String> others = new TreeSet<>();
            int ended = 0;
            boolean own = false;
            int days = 0;
            for (Verdict verdict : assessment.verdicts()) {
                if (isReportOn(period, verdict) && existsWhenDue(verdict) && verdict.status() == status) {
                    if (SENDER.equals(verdict.obligation().bearer())) {
                        own = true;
                        days = verdict.daysLate();
                    } else {
                        ended += verdict.bearerSucceededBy().isEmpty() ? 0 : 1;
                        others.add(QuangNgai.directory()
                                .nameOf(Objects.requireNonNull(
                                        verdict.obligation().bearer())));
                    }
                }
            }
            boolean overdue = status == Status.OVERDUE;
            String beginning =
                    "Cơ quan, địa phương " + (overdue ? "quá hạn chưa gửi báo cáo: " : "gửi báo cáo quá hạn: ");
            Set<String> named = new TreeSet<>();
            for (String sentence : sentences(report)) {
                if (sentence.startsWith(beginning)) {
                    for (String name : sentence.substring(beginning.length(), sentence.length() - 1)
                            .split("; ", -1)) {
                        named.add(name.replaceFirst(" \\((\\d+ ngày|đã kết thúc hoạt động)\\)$", ""));
                    }
                }
            }
            assertEquals(others.size() > 10 ? Set.of("danh sách tại Phụ lục") : others, named);
            String ownSentence = "Riêng báo cáo về phần việc của Sở Y tế "
                    + (overdue ? "chưa được ghi nhận, đã quá hạn " : "gửi quá hạn ") + (days < 10 ? "0" : "") + days
                    + " ngày.";
            assertEquals(own, sentences(report).contains(ownSentence), ownSentence);
            String among =
                    overdue ? "chưa gửi báo cáo, trong đó có Sở Y tế." : "gửi báo cáo quá hạn, trong đó có Sở Y tế.";
            assertEquals(own, sentences(report).stream().anyMatch(sentence -> sentence.endsWith(among)), among);
            if (overdue) {
                says(report, "^Tiếp tục đôn đốc (\\d+) cơ quan", others.size() - ended);
                assertEquals(
                        ended > 10 ? 1 : ended,
                        sentences(report).stream()
                                .filter(sentence -> sentence.startsWith("Đề nghị ")
                                        && sentence.contains(" rà soát, cung cấp số liệu của "))
                                .count());
                assertEquals(own, sentences(report).contains("Sở Y tế hoàn thành báo cáo về phần việc của mình."));
            }
        }
    }

    /** Who has not sent and was given another day: by name or, where they are many, by their number, once for each day. */
    private static void whoHasMoreTime(Assessment assessment, ReportingPeriod period, Report report) {
        Map<LocalDate, Integer> extended = new HashMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            LocalDate last = verdict.lastDay();
            boolean isOpen =
                    Set.of(Status.NOT_OPEN, Status.IN_TIME, Status.DUE_SOON).contains(verdict.status());
            if (isReportOn(period, verdict) && existsWhenDue(verdict) && isOpen && last != null) {
                boolean isGiven = !last.equals(verdict.originalLastDay())
                        && verdict.evidence().stream()
                                .anyMatch(
                                        entry -> entry.kind() == EvidenceKind.EXTENSION && last.equals(entry.until()));
                if (isGiven) {
                    extended.merge(last, 1, Integer::sum);
                }
            }
        }
        Map<LocalDate, Integer> told = new HashMap<>();
        for (String sentence : sentences(report)) {
            Matcher who = Pattern.compile("^(.*) được gia hạn gửi báo cáo đến hết ngày (\\d+)/(\\d+)/(\\d+)\\.$")
                    .matcher(sentence);
            if (who.matches()) {
                LocalDate day = LocalDate.of(
                        Integer.parseInt(who.group(4)), Integer.parseInt(who.group(3)), Integer.parseInt(who.group(2)));
                Matcher many = Pattern.compile("(\\d+) cơ quan, địa phương").matcher(who.group(1));
                told.merge(
                        day,
                        many.matches()
                                ? Integer.parseInt(many.group(1))
                                : who.group(1).split("; ", -1).length,
                        Integer::sum);
            }
        }
        assertEquals(extended, told);
    }

    /** What most did is a strength; what fewer did is none. */
    private static void saysIfMost(Report report, String pattern, int count, int all, int most) {
        if (2 * count < most) {
            assertEquals(null, numbers(report, pattern), pattern);
        } else {
            says(report, pattern, count, all);
        }
    }

    /**
     * IV.5 of the plan: 13 districts and 170 communes before 1/7/2025, 56 communes since, one of them (Ba Xa) the same as before:
     * 13 + 169 + 1 are the 183 of the half-year, 1 + 55 the 56.
     */
    private static void guidance(Assessment assessment, ReportingPeriod period, Report report) {
        boolean before = VietnamTime.dateOf(assessment.asOf()).isBefore(LocalDate.of(2025, 7, 1));
        List<String> asked = new ArrayList<>();
        for (String row : SampleYear.rows(report, "guidance", "clause", "asked")) {
            if (row.startsWith("IV.5 | ")) {
                asked.add(row.substring("IV.5 | ".length()));
            }
        }
        assertEquals(before || period.equals(PERIODS.get(0)) ? List.of("183") : List.of("13", "169", "1", "55"), asked);
    }

    /** "trước ngày 15/5/2025" and "trước ngày 15/11/2025": who has not sent by the day before is not late yet. */
    private static boolean isAnybodyWithinTheDays(Assessment assessment, ReportingPeriod period) {
        LocalDate last = period.equals(PERIODS.get(0)) ? LocalDate.of(2025, 5, 14) : LocalDate.of(2025, 11, 14);
        if (VietnamTime.dateOf(assessment.asOf()).isAfter(last)) {
            return false;
        }
        for (Verdict verdict : assessment.verdicts()) {
            if (isReportOn(period, verdict)
                    && existsWhenDue(verdict)
                    && Set.of(Status.NOT_OPEN, Status.IN_TIME, Status.DUE_SOON).contains(verdict.status())) {
                return true;
            }
        }
        return false;
    }

    /** In every row the ways in which reports stand add up to the reports. */
    private static void columnsAddUp(Report report) {
        for (Table<?> table : report.tables()) {
            if (!table.id().startsWith("reporting-by-")) {
                continue;
            }
            for (List<Cell> row : table.rows()) {
                int sum = 0;
                for (Cell count : row.subList(2, row.size() - 1)) {
                    sum += Integer.parseInt(count.machine());
                }
                assertEquals(row.get(1).machine(), String.valueOf(sum), table.id());
            }
        }
    }

    private static void tasks(Assessment assessment, ReportingPeriod period, Report report) {
        int active = recorded(assessment, period, report, "tasks");
        recorded(assessment, period, report, "assigned");
        saysIfMost(
                report,
                "^Có hoạt động được ghi nhận ở (\\d+) trong số (\\d+) nhiệm vụ của Kế hoạch\\.$",
                active,
                13,
                13);
        says(
                report,
                "^Chưa có thông tin về việc thực hiện trong kỳ ở (\\d+) trong số (\\d+) nhiệm vụ[:.]",
                13 - active - runningWithoutResult(assessment, period, report),
                13);
    }

    /**
     * Khoản 9 Mục II alone has a time, "Quý II, IV": to 30/6/2025, and for Tết Trung thu of 06/10/2025. Until then that nothing is
     * recorded of it is no shortcoming.
     */
    private static int runningWithoutResult(Assessment assessment, ReportingPeriod period, Report report) {
        boolean none = SampleYear.rows(report, "tasks", "clause", "entries").contains("II.9 | chưa có")
                || SampleYear.rows(report, "tasks", "clause", "entries").contains("II.9 | 0");
        for (Verdict verdict : assessment.verdicts()) {
            Obligation owed = verdict.obligation();
            if (owed.clause().value().equals("II.9")
                    && owed.role() == Role.LEAD
                    && !owed.period().days().first().isAfter(period.days().last())) {
                boolean second = owed.period().equals(ReportingPeriod.quarter(2025, 2));
                LocalDate last = second ? LocalDate.of(2025, 6, 30) : LocalDate.of(2025, 10, 6);
                none &= !VietnamTime.dateOf(assessment.asOf()).isAfter(last)
                        && Set.of(Status.NOT_OPEN, Status.IN_TIME, Status.DUE_SOON)
                                .contains(verdict.status());
            }
        }
        return none ? 1 : 0;
    }

    /** Counts the entries of each clause in a table again, those of its dashes with it; in how many there are any. */
    private static int recorded(Assessment assessment, ReportingPeriod period, Report report, String table) {
        int active = 0;
        for (List<Cell> row : SampleYear.table(report, table).rows()) {
            ClauseRef clause = ClauseRef.of(row.get(0).machine());
            Set<Evidence> entries = new HashSet<>();
            Set<AgencyId> agencies = new HashSet<>();
            for (Verdict verdict : assessment.verdicts()) {
                String of = verdict.obligation().clause().value();
                boolean isCarriedOut = verdict.obligation().duty() != DutyKind.ISSUE_PLAN;
                if (isCarriedOut && (of.equals(clause.value()) || of.startsWith(clause + "-"))) {
                    for (Evidence entry : verdict.evidence()) {
                        if (isActivityIn(period, entry)) {
                            entries.add(entry);
                            agencies.add(entry.agency());
                        }
                    }
                }
            }
            active += entries.isEmpty() ? 0 : 1;
            assertEquals(numberOf(agencies), row.get(3).display(report.words()), clause.value());
            assertEquals(numberOf(entries), row.get(4).display(report.words()), clause.value());
        }
        return active;
    }

    /** A table for people names it where there is nothing. */
    private static String numberOf(Collection<?> recorded) {
        return recorded.isEmpty() ? "chưa có" : String.valueOf(recorded.size());
    }

    /** Districts and communes ended on 1/7/2025; what was due before were the reports of districts on the first half. */
    private static boolean owesNothingAnyMore(Assessment assessment, AgencyId id, ReportingPeriod period) {
        LocalDate end = assessment.register().directory().get(id).life().to();
        return end != null
                && !VietnamTime.dateOf(assessment.asOf()).isBefore(end)
                && assessment.verdicts().stream()
                        .noneMatch(verdict -> verdict.status() != Status.TRANSFERRED
                                && verdict.obligation().id().equals("65/KH-UBND:V:REPORT:" + id + ":" + period));
    }

    /** The communes of 1/7/2025 were not there in the first half, and sign nothing before. */
    private static boolean isNotThere(Assessment assessment, AgencyId id, ReportingPeriod period) {
        LocalDate begin = assessment.register().directory().get(id).life().from();
        return begin != null
                && (period.days().last().isBefore(begin)
                        || VietnamTime.dateOf(assessment.asOf()).isBefore(begin));
    }

    @Property(tries = 40)
    void theReportOfAnAgency(@ForAll("assessments") Assessment assessment, @ForAll("agencies") String agency) {
        AgencyId id = AgencyId.of(agency);
        for (ReportingPeriod period : PERIODS) {
            if (isNotThere(assessment, id, period)) {
                assertThrows(UnknownPeriodException.class, () -> AgencyReport.of(assessment, id, period));
                continue;
            }
            if (owesNothingAnyMore(assessment, id, period)) {
                assertThrows(EndedAgencyException.class, () -> AgencyReport.of(assessment, id, period));
                continue;
            }
            Report report = AgencyReport.of(assessment, id, period).in(Text.VIETNAMESE);
            noFigureWithoutValue(report);
            Map<String, Integer> standing = new HashMap<>();
            Set<String> led = new HashSet<>();
            Set<String> active = new HashSet<>();
            Set<ClauseRef> helped = new HashSet<>();
            Set<ClauseRef> helpedWith = new HashSet<>();
            Set<ClauseRef> helpWanted = new HashSet<>();
            Set<String> other = new HashSet<>();
            Set<String> otherActive = new HashSet<>();
            Set<String> otherWanted = new HashSet<>();
            Set<String> asked = new HashSet<>();
            Set<String> askedActive = new HashSet<>();
            Set<String> ripe = new HashSet<>();
            Set<String> plans = new HashSet<>();
            for (Verdict verdict : assessment.verdicts()) {
                boolean itself = isReportOn(period, verdict);
                boolean outside = verdict.obligation()
                        .period()
                        .days()
                        .first()
                        .isAfter(period.days().last());
                if (!id.equals(verdict.obligation().bearer()) || itself || outside) {
                    continue;
                }
                String clause = verdict.obligation().clause().value();
                DutyKind duty = verdict.obligation().duty();
                if (verdict.lastDay() != null
                        && !verdict.lastDay().isAfter(period.days().last())) {
                    standing.merge((duty == DutyKind.REPORT ? "report " : "task ") + verdict.status(), 1, Integer::sum);
                }
                boolean recorded = verdict.evidence().stream().anyMatch(entry -> isActivityIn(period, entry));
                if (verdict.obligation().role() == Role.COORDINATING) {
                    helped.add(verdict.obligation().clause());
                    // Of II.9 the events, in June and on 06/10; others have no time of their own.
                    LocalDate over = clause.equals("II.9")
                            ? lastEventOf(verdict.obligation().period())
                            : null;
                    boolean toCome = over != null
                            && !VietnamTime.dateOf(assessment.asOf()).isAfter(over)
                            && verdict.fulfilment() == null;
                    if (!toCome && verdict.status() != Status.NOT_OPEN) {
                        helpWanted.add(verdict.obligation().clause());
                    }
                    if (recorded) {
                        helpedWith.add(verdict.obligation().clause());
                    }
                } else if (clause.equals("IV.4")) {
                    asked.add(clause);
                    if (recorded) {
                        askedActive.add(clause);
                    }
                } else if (clause.startsWith("II.")) {
                    // Whoever is given a task of Mục II and does not help with it leads it.
                    led.add(clause);
                    if (recorded) {
                        active.add(clause);
                    }
                    boolean runs = verdict.lastDay() != null
                            && verdict.eventOver() == null
                            && Set.of(Status.NOT_OPEN, Status.IN_TIME, Status.DUE_SOON)
                                    .contains(verdict.status());
                    if (!runs) {
                        ripe.add(clause);
                    }
                } else if (clause.startsWith("IV.")
                        && Set.of(DutyKind.CARRY_OUT, DutyKind.COMMUNICATE, DutyKind.SUPERVISE)
                                .contains(duty)) {
                    // "Trong đó": with nothing of its own it heads its dashes.
                    if (!clause.equals("IV.5")
                            || verdict.evidence().stream()
                                    .anyMatch(entry -> entry.kind().showsActivity())) {
                        other.add(clause + duty);
                        if (verdict.status() != Status.NOT_OPEN) {
                            otherWanted.add(clause + duty);
                        }
                    }
                    if (recorded) {
                        otherActive.add(clause + duty);
                    }
                } else if (duty == DutyKind.ISSUE_PLAN && !recorded) {
                    plans.add(clause);
                }
            }
            says(report, "^Còn (\\d+) báo cáo quá hạn chưa gửi: ", of(standing, "report OVERDUE"));
            says(report, "^Còn (\\d+) nhiệm vụ quá hạn chưa hoàn thành: ", of(standing, "task OVERDUE"));
            says(report, "^Gửi quá hạn (\\d+) báo cáo: ", of(standing, "report MET_LATE"));
            says(report, "^Hoàn thành quá hạn (\\d+) nhiệm vụ: ", of(standing, "task MET_LATE"));
            says(report, "^Gửi đúng hạn (\\d+) báo cáo\\.$", of(standing, "report MET"));
            says(report, "^Hoàn thành đúng hạn (\\d+) nhiệm vụ có thời hạn\\.$", of(standing, "task MET"));
            if (2 * active.size() < led.size()) {
                assertEquals(null, numbers(report, "^Có hoạt động được ghi nhận ở (.*) nhiệm vụ chủ trì\\.$"));
            } else {
                saysAmong(report, "^Có hoạt động được ghi nhận ở ", " nhiệm vụ chủ trì\\.$", active.size(), led.size());
            }
            String nothing = "^Chưa có thông tin về việc thực hiện trong kỳ ở ";
            // What can still be done in time is no shortcoming.
            ripe.removeAll(active);
            saysAmong(report, nothing, " nhiệm vụ chủ trì: ", ripe.size(), led.size());
            helped.removeIf(clause -> led.contains(clause.value()));
            helpedWith.removeIf(clause -> led.contains(clause.value()));
            helpWanted.removeIf(clause -> helpedWith.contains(clause) || led.contains(clause.value()));
            saysAmong(report, nothing, " nhiệm vụ phối hợp\\.$", helpWanted.size(), helped.size());
            otherWanted.removeAll(otherActive);
            saysAmong(report, nothing, " nhiệm vụ khác được giao\\.$", otherWanted.size(), other.size());
            saysAmong(report, nothing, " khoản được đề nghị: khoản 4 Mục IV\\.$", asked.size() - askedActive.size(), 1);
            saysAmong(report, "^Có hoạt động được ghi nhận ở ", " khoản được đề nghị\\.$", askedActive.size(), 1);
            assertEquals(
                    plans.size() == 1,
                    sentences(report).stream()
                            .anyMatch(text -> text.startsWith("Trong kỳ chưa ghi nhận việc xây dựng kế hoạch theo")));
            zerosBeforeNumbersBelowTen(report);
        }
    }

    /** Tháng hành động vì trẻ em is June; Tết Trung thu 2025 (15/8 lunar) was on 06/10. */
    private static LocalDate lastEventOf(ReportingPeriod quarter) {
        return quarter.equals(ReportingPeriod.quarter(2025, 2)) ? LocalDate.of(2025, 6, 30) : LocalDate.of(2025, 10, 6);
    }

    private static int of(Map<String, Integer> counts, String which) {
        return counts.getOrDefault(which, 0);
    }

    /** "06 trong số 08 nhiệm vụ", "cả 08 nhiệm vụ", "01 nhiệm vụ"; nothing where it is none. */
    private static void saysAmong(Report report, String before, String after, int count, int all) {
        if (count == 0) {
            assertEquals(null, numbers(report, before + "(\\d+)(?: trong số \\d+)?" + after));
        } else if (count == all) {
            says(report, before + "(\\d+)(?: trong số \\1)?" + after, all);
        } else {
            says(report, before + "(\\d+) trong số (\\d+)" + after, count, all);
        }
    }

    @Provide
    Arbitrary<String> agencies() {
        return Arbitraries.of(REPORTERS);
    }

    @Property(tries = 60)
    void theReminders(@ForAll("assessments") Assessment assessment) {
        Set<String> own = new TreeSet<>();
        Set<String> inherited = new TreeSet<>();
        Set<String> expected = new TreeSet<>();
        for (Verdict verdict : assessment.verdicts()) {
            AgencyId bearer = verdict.obligation().bearer();
            if (verdict.status() == Status.OVERDUE && bearer != null && !SENDER.equals(bearer)) {
                List<AgencyId> successors = verdict.bearerSucceededBy();
                String id = verdict.obligation().id();
                (successors.isEmpty() ? own : inherited).add(id);
                (successors.isEmpty() ? List.of(bearer) : successors)
                        .forEach(agency -> expected.add(id + " of " + agency));
            }
        }
        assertEquals(
                own.isEmpty() && inherited.isEmpty(),
                ReminderLetter.toAll(assessment).isEmpty());
        Set<String> asked = new TreeSet<>();
        Set<AgencyId> addressees = new TreeSet<>();
        for (ReminderLetter letter : ReminderLetter.toEach(assessment)) {
            AgencyId addressee = letter.addressees().get(0);
            assertTrue(letter.addressees().size() == 1 && addressees.add(addressee), addressee.toString());
            assertFalse(addressee.equals(SENDER));
            letter.overdue()
                    .forEach(
                            verdict -> assertTrue(asked.add(verdict.obligation().id() + " of " + addressee)));
            letter.in(Text.VIETNAMESE);
        }
        assertEquals(expected, asked);
        ReminderLetter.toAll(assessment).ifPresent(letter -> {
            Report written = letter.in(Text.VIETNAMESE);
            zerosBeforeNumbersBelowTen(written);
            assertFalse(letter.addressees().contains(SENDER));
            assertEquals(
                    own.size() == 1 ? 0 : own.size(),
                    written.tables().stream()
                            .filter(table -> table.id().startsWith("overdue"))
                            .mapToInt(table -> rows(written, table.id()))
                            .sum());
            long paragraphs = sentences(written).stream()
                    .filter(text -> text.matches("Đối với .* \\(đã kết thúc hoạt động\\), đề nghị .*"))
                    .count();
            long alone = sentences(written).stream()
                    .filter(text -> text.matches("Đề nghị .* rà soát, .*") && inherited.size() == 1)
                    .count();
            assertEquals(inherited.size(), rows(written, "inherited") + paragraphs + alone);
        });
    }

    @Property(tries = 30)
    void theBoardAndTheList(@ForAll("assessments") Assessment assessment) {
        Report board = Scoreboard.of(assessment).in(Text.VIETNAMESE);
        noFigureWithoutValue(board);
        boolean anyOverdue = false;
        boolean anyLate = false;
        Map<String, String> labels = new HashMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            anyOverdue |= verdict.status() == Status.OVERDUE;
            anyLate |= verdict.status() == Status.OVERDUE || verdict.status() == Status.MET_LATE;
            if (!isToCome(verdict)) {
                labels.put(
                        verdict.obligation().id(),
                        ofReport(verdict, verdict.label().vi()));
            }
        }
        List<String> sentences = sentences(board);
        assertEquals(!anyOverdue, sentences.contains("Không có nghĩa vụ nào quá hạn."));
        assertEquals(!anyLate, sentences.contains("Không có cơ quan nào quá hạn hoặc hoàn thành quá hạn."));
        Map<String, String> listed = new HashMap<>();
        Report list = StatusList.of(assessment).in(Text.VIETNAMESE);
        for (Table<?> table : list.tables()) {
            if (table.id().equals("status") || table.id().equals("passed-on")) {
                for (String row : SampleYear.rows(list, table.id(), "obligation", "status")) {
                    listed.put(row.substring(0, row.indexOf(" | ")), row.substring(row.indexOf(" | ") + 3));
                }
            }
        }
        assertEquals(labels, listed);
        figuresOfTheList(assessment, list);
    }

    /** Whether it comes to its bearer by a handover of a later day: xã Ba Động was made on 01/7/2025 and owes nothing before. */
    private static boolean isToCome(Verdict verdict) {
        LocalDate from = verdict.obligation().tenure().takenOverOn();
        return from != null && VietnamTime.dateOf(verdict.asOf()).isBefore(from);
    }

    /** A report is sent, not completed; what quarter IV has of khoản 9 Mục II is over with Tết Trung thu, 06/10/2025. */
    private static String ofReport(Verdict verdict, String label) {
        boolean over = verdict.asOf().isAfter(VietnamTime.parse("2025-10-06"));
        boolean open = verdict.status() == Status.IN_TIME || verdict.status() == Status.DUE_SOON;
        if (over && open && verdict.obligation().duty() == DutyKind.CARRY_OUT) {
            return "tết Trung thu 06/10/2025 đã qua";
        }
        Map<String, String> words = Map.of(
                "hoàn thành đúng hạn", "gửi đúng hạn",
                "hoàn thành quá hạn", "gửi quá hạn",
                "đang thực hiện, trong hạn", "chưa gửi, còn trong hạn",
                "sắp đến hạn", "chưa gửi, sắp đến hạn",
                "quá hạn", "chưa gửi, quá hạn");
        return verdict.obligation().duty() == DutyKind.REPORT && verdict.lastDay() != null
                ? words.getOrDefault(label, label)
                : label;
    }

    /** How many there are, what of them is active, and that the figures add up. */
    private static void figuresOfTheList(Assessment assessment, Report list) {
        Map<String, Long> figures = new HashMap<>();
        for (Block block : all(list.blocks())) {
            if (block instanceof Figures some) {
                some.figures().stream()
                        .filter(figure -> figure.value() instanceof Cell.Count)
                        .forEach(figure -> figures.put(figure.key(), ((Cell.Count) figure.value()).value()));
            }
        }
        long counted = 0;
        long active = 0;
        for (Verdict verdict : assessment.verdicts()) {
            if (verdict.status() == Status.TRANSFERRED || isToCome(verdict)) {
                continue;
            }
            counted++;
            boolean done = verdict.evidence().stream()
                    .filter(entry -> entry.kind().showsActivity())
                    .anyMatch(entry -> VietnamTime.dateOf(entry.at()).getYear() == 2025 && isInPeriod(entry, verdict));
            boolean undated = verdict.lastDay() == null
                    && verdict.obligation().bearer() != null
                    && Set.of("không hạn", "đã có hoạt động thực hiện", "chưa có thông tin thực hiện")
                            .contains(verdict.label().vi());
            active += undated && done ? 1 : 0;
        }
        assertEquals(counted, figures.remove("all"));
        assertEquals(active, figures.getOrDefault("ACTIVITY_RECORDED", 0L));
        assertEquals(
                counted, figures.values().stream().mapToLong(Long::longValue).sum());
    }

    private static boolean isInPeriod(Evidence entry, Verdict verdict) {
        return verdict.obligation().period().days().contains(VietnamTime.dateOf(entry.at()));
    }
}
