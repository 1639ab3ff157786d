package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static vn.childplan.reporting.builder.AnyEvidence.PERIODS;
import static vn.childplan.reporting.builder.AnyEvidence.SENDER;
import static vn.childplan.reporting.builder.CountedAgain.existsWhenDue;
import static vn.childplan.reporting.builder.CountedAgain.isReportOn;
import static vn.childplan.reporting.builder.CountedAgain.recorded;
import static vn.childplan.reporting.builder.CountedAgain.reportsBy;
import static vn.childplan.reporting.builder.CountedAgain.sum;
import static vn.childplan.reporting.builder.WhatItSays.all;
import static vn.childplan.reporting.builder.WhatItSays.noFigureWithoutValue;
import static vn.childplan.reporting.builder.WhatItSays.rows;
import static vn.childplan.reporting.builder.WhatItSays.says;
import static vn.childplan.reporting.builder.WhatItSays.saysIfMost;
import static vn.childplan.reporting.builder.WhatItSays.sentences;
import static vn.childplan.reporting.builder.WhatItSays.zerosBeforeNumbersBelowTen;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/** Whatever is recorded and on whatever day, the consolidated report does not contradict the assessment. */
final class ConsolidatedReportAgreesWithTheAssessmentTest {
    @Provide
    Arbitrary<Assessment> assessments() {
        return AnyEvidence.assessments();
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
            says(report, "^(\\d+) (?:cơ quan|địa phương|cơ quan, địa phương) quá hạn chưa gửi báo cáo[.,]", overdue);
            says(report, "^(\\d+) (?:cơ quan|địa phương|cơ quan, địa phương) gửi báo cáo quá hạn[.,]", late);
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
            String beginning = calledIn(others) + (overdue ? " quá hạn chưa gửi báo cáo: " : " gửi báo cáo quá hạn: ");
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
                says(report, "^Tiếp tục đôn đốc (\\d+) (?:cơ quan|địa phương)", others.size() - ended);
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

    /** Districts and communes are localities: their committees are all called "UBND …" here. */
    private static String calledIn(Set<String> names) {
        long localities =
                names.stream().filter(name -> name.startsWith("UBND ")).count();
        if (localities == names.size()) {
            return "Địa phương";
        }
        return localities == 0 ? "Cơ quan" : "Cơ quan, địa phương";
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
                "^Chưa có thông tin về việc thực hiện trong kỳ ở (\\d+) trong số (\\d+) nhiệm vụ[:;.]",
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
}
