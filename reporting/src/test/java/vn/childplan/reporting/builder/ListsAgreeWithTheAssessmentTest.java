package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Table;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Status;

/**
 * The calendar, the register, the matrix and the report of an impact on any day and with anything recorded: what they count is
 * counted here again, one obligation after the other.
 */
final class ListsAgreeWithTheAssessmentTest {
    private static final Pattern COUNTS = Pattern.compile(": (\\d+) cơ quan"
            + "(?:(, đã hoàn thành(?: \\(quá hạn: \\d+\\)|, đều quá hạn)?|, hoàn thành quá hạn)|"
            + "(, chưa hoàn thành|, chưa cơ quan nào hoàn thành)|(, đang tạm hoãn)|"
            + "(?=, )(?:, (\\d+) chưa hoàn thành)?(?:, (\\d+) đang tạm hoãn)?)$");
    private static final Pattern WITHOUT = Pattern.compile("không kể ([\\d.]+) việc phối hợp không có thời hạn riêng"
            + "(?: và ([\\d.]+) nghĩa vụ đã chuyển giao \\(cũng không kể phối hợp\\), được tính ở cơ quan tiếp nhận)?");
    private static final Set<Status> NO_DAY_TO_KEEP = Set.of(Status.WAIVED, Status.TRANSFERRED);

    private static Arbitrary<LocalDate> days() {
        return AnyEvidence.days(LocalDate.of(2025, 4, 1), LocalDate.of(2026, 1, 31));
    }

    /** What is recorded until a day, as of that day. */
    record Case(List<String> entries, LocalDate day) {
        Assessment under(PlanUnderRules plan) {
            return plan.assess(AnyEvidence.log(entries), VietnamTime.parse(day.toString()));
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        return Combinators.combine(AnyEvidence.entries(), days()).as(Case::new);
    }

    @Provide
    Arbitrary<LocalDate> dates() {
        return Arbitraries.oneOf(
                days(), Arbitraries.of(LocalDate.of(2025, 6, 30), LocalDate.of(2025, 7, 1), LocalDate.of(2025, 5, 14)));
    }

    /** Whether its bearer is there on the day and has it. */
    private static boolean isBorneOn(LocalDate day, Obligation obligation) {
        LocalDate takenOver = obligation.tenure().takenOverOn();
        LocalDate ends = obligation.tenure().bearerEndsOn();
        AgencyId bearer = obligation.bearer();
        boolean lives =
                bearer == null || QuangNgai.directory().get(bearer).life().contains(day);
        return lives && (takenOver == null || !day.isBefore(takenOver)) && (ends == null || day.isBefore(ends));
    }

    @Property(tries = 40)
    void theCalendarOfEverybody(@ForAll("cases") Case any) {
        Assessment assessment = any.under(SampleYear.PLAN);
        Map<String, int[]> counted = new TreeMap<>();
        for (Verdict verdict : assessment.verdicts()) {
            Obligation obligation = verdict.obligation();
            if (verdict.lastDay() != null
                    && !NO_DAY_TO_KEEP.contains(verdict.status())
                    && isCoveredOn(any.day(), obligation)) {
                int[] counts = counted.computeIfAbsent(
                        obligation.clause() + ":" + obligation.duty() + ":" + obligation.period() + " "
                                + verdict.lastDay(),
                        term -> new int[3]);
                boolean suspended = verdict.status() == Status.SUSPENDED;
                counts[0]++;
                counts[1] += verdict.fulfilledAt() == null && !suspended ? 1 : 0;
                counts[2] += suspended ? 1 : 0;
            }
        }
        Map<String, int[]> said = new TreeMap<>();
        for (Agenda.Entry entry : agenda(DeadlineCalendar.of(assessment).in(Text.VIETNAMESE))) {
            Matcher counts = COUNTS.matcher(entry.summary());
            assertEquals(!entry.cancelled(), counts.find(), entry.toString());
            if (!entry.cancelled()) {
                String term = entry.uid().replaceAll("^65/KH-UBND:|(?<=-H1|:2025|-Q\\d)(?::\\d+)?@childplan$", "");
                int owing = number(counts.group(1));
                said.put(term + " " + entry.day(), new int[] {
                    owing,
                    counts.group(3) == null ? number(counts.group(5)) : owing,
                    counts.group(4) == null ? number(counts.group(6)) : owing
                });
            }
        }
        assertEquals(counted.keySet(), said.keySet());
        counted.forEach((term, counts) -> assertArrayEquals(counts, said.get(term), term));
    }

    /** From when it came to its bearer; an ended one keeps what was due while it was there, and what is not passed on. */
    private static boolean isCoveredOn(LocalDate day, Obligation obligation) {
        LocalDate takenOver = obligation.tenure().takenOverOn();
        LocalDate ends = obligation.tenure().bearerEndsOn();
        boolean passed = obligation.tenure().passesOn() && ends != null && !day.isBefore(ends);
        return (takenOver == null || !day.isBefore(takenOver)) && !passed;
    }

    private static int number(String digits) {
        return digits == null ? 0 : Integer.parseInt(digits.replace(".", ""));
    }

    /** What is counted, what is not, and what nobody has yet: each is somebody's or nobody's, and stands in one place. */
    @Property(tries = 40)
    void theTotalsOfTheScoreboard(@ForAll("cases") Case any) {
        Assessment assessment = any.under(SampleYear.PLAN);
        int counted = 0;
        int coordination = 0;
        int nobodys = 0;
        int handedOver = 0;
        for (Verdict verdict : assessment.verdicts()) {
            LocalDate takenOver = verdict.obligation().tenure().takenOverOn();
            boolean isThere = takenOver == null || !any.day().isBefore(takenOver);
            // In plan 65 nobody who coordinates has a day of his own.
            boolean coordinates = verdict.obligation().role() == Role.COORDINATING;
            if (isThere && verdict.status() == Status.TRANSFERRED) {
                handedOver += coordinates ? 0 : 1;
            } else if (isThere) {
                counted += coordinates ? 0 : 1;
                coordination += coordinates ? 1 : 0;
                nobodys += coordinates && verdict.obligation().bearer() == null ? 1 : 0;
            }
        }
        Report report = Scoreboard.of(assessment).in(Text.VIETNAMESE);
        Figures.Figure all = figure(report, "all");
        assertEquals(String.valueOf(counted), all.value().machine());
        Matcher without = WITHOUT.matcher(String.valueOf(all.note()));
        assertTrue(without.matches(), all.note());
        assertEquals(coordination, number(without.group(1)));
        assertEquals(handedOver, number(without.group(2)));
        assertTrue(figure(report, "coordination").value() instanceof Cell.Share share
                && share.denominator() == coordination - nobodys);
        String apart = "Không kể 0" + nobodys + " việc phối hợp chưa xác định được cơ quan.";
        assertTrue(nobodys == 0 || texts(report).stream().anyMatch(text -> text.endsWith(apart)), apart);
    }

    private static Figures.Figure figure(Report report, String key) {
        List<Block> blocks = new ArrayList<>(report.blocks());
        while (!blocks.isEmpty()) {
            Block block = blocks.remove(0);
            blocks.addAll(block.inside());
            if (block instanceof Figures figures) {
                for (Figures.Figure figure : figures.figures()) {
                    if (figure.key().equals(key)) {
                        return figure;
                    }
                }
            }
        }
        throw new AssertionError("no figure " + key);
    }

    private static List<Agenda.Entry> agenda(Report report) {
        return report.agendas().stream()
                .flatMap(agenda -> agenda.entries().stream())
                .toList();
    }

    @Property(tries = 40)
    void theCalendarOfAnAgency(@ForAll("cases") Case any) {
        Assessment assessment = any.under(SampleYear.PLAN);
        for (String name : List.of("so-tu-phap", "ubnd-huyen-ba-to", "ubnd-xa-ba-dinh")) {
            AgencyId agency = AgencyId.of(name);
            Map<String, LocalDate> kept = new TreeMap<>();
            for (Verdict verdict : assessment.verdicts()) {
                if (agency.equals(verdict.obligation().bearer())
                        && verdict.lastDay() != null
                        && !NO_DAY_TO_KEEP.contains(verdict.status())
                        && isCoveredOn(any.day(), verdict.obligation())) {
                    kept.put(verdict.obligation().id() + "@childplan", verdict.lastDay());
                }
            }
            Map<String, LocalDate> said = new TreeMap<>();
            for (Agenda.Entry entry :
                    agenda(DeadlineCalendar.of(assessment).forAgency(agency).in(Text.VIETNAMESE))) {
                if (!entry.cancelled()) {
                    said.put(entry.uid(), entry.day());
                }
            }
            assertEquals(kept, said);
        }
    }

    @Property(tries = 40)
    void theRegister(@ForAll("dates") LocalDate day) {
        Set<String> owed = new TreeSet<>();
        for (Obligation obligation : SampleYear.PLAN.register().obligations()) {
            if (isBorneOn(day, obligation)) {
                owed.add(obligation.id());
            }
        }
        Report report = RegisterList.of(SampleYear.PLAN).on(day).in(Text.VIETNAMESE);
        List<String> rows = SampleYear.rows(report, "register", "obligation");
        assertEquals(owed.size(), rows.size());
        assertEquals(owed, new TreeSet<>(rows));
        Set<String> clauses = new TreeSet<>(SampleYear.rows(report, "register", "clause"));
        assertEquals(clauses, new TreeSet<>(SampleYear.rows(report, "tasks", "clause")));
    }

    /** C for whom the plan has lead; P for whom it has coordinate and not lead the same; B reports; T does the rest. */
    @Property(tries = 20)
    void theMatrix(@ForAll("dates") LocalDate day) {
        Map<String, AgencyId> byKey = new HashMap<>();
        Map<String, Set<String>> parts = new HashMap<>();
        for (Obligation obligation : SampleYear.PLAN.register().obligations()) {
            AgencyId bearer = obligation.bearer();
            if (bearer != null && isBorneOn(day, obligation)) {
                String letter = switch (obligation.role()) {
                    case LEAD -> "C";
                    case COORDINATING -> "P";
                    case BEARER ->
                        Set.of("REPORT", "CONSOLIDATE", "ESCALATE")
                                        .contains(obligation.duty().name())
                                ? "B"
                                : "T";
                };
                byKey.put(inOneWord(bearer.value()), bearer);
                parts.computeIfAbsent(obligation.clause() + " " + bearer, place -> new TreeSet<>())
                        .add(letter);
            }
        }
        parts.values().stream().filter(letters -> letters.contains("C")).forEach(letters -> letters.remove("P"));
        Report report = ResponsibilityMatrix.of(SampleYear.PLAN, day).expanded().in(Text.VIETNAMESE);
        Table<?> matrix = SampleYear.table(report, "matrix");
        List<String> keys = matrix.columns().stream().<String>map(Column::key).toList();
        Map<String, Set<String>> shown = new HashMap<>();
        for (List<Cell> row : matrix.rows()) {
            for (int i = 0; i < row.size(); i++) {
                String letters = row.get(i).display(report.words());
                if (byKey.containsKey(keys.get(i)) && !letters.isEmpty()) {
                    shown.put(
                            row.get(0).display(report.words()) + " " + byKey.get(keys.get(i)),
                            new TreeSet<>(List.of(letters.split("; "))));
                }
            }
        }
        parts.forEach((place, letters) -> assertEquals(letters, shown.get(place), place));
        assertEquals(parts.keySet(), shown.keySet());
    }

    private static String inOneWord(String id) {
        return Pattern.compile("-(.)")
                .matcher(id)
                .replaceAll(found -> found.group(1).toUpperCase(Locale.ROOT));
    }

    @Property(tries = 30)
    void theImpact(@ForAll("cases") Case any) {
        PlanUnderRules candidate =
                SampleYear.PLAN.with(SampleYear.PLAN.rules().set("deadline.wording", "includesNamedDay", "true"));
        Map<String, Status> before = statuses(any.under(SampleYear.PLAN));
        Map<String, Status> after = statuses(any.under(candidate));
        Map<List<String>, Integer> transitions = new HashMap<>();
        int changed = 0;
        for (Map.Entry<String, Status> each : before.entrySet()) {
            Status then = after.get(each.getKey());
            if (each.getValue() != then) {
                changed++;
                transitions.merge(
                        List.of(each.getValue().label().vi(), then.label().vi()), 1, Integer::sum);
            }
        }
        Report report = ImpactReport.of(Impact.of(
                        SampleYear.PLAN,
                        candidate,
                        AnyEvidence.log(any.entries()),
                        VietnamTime.parse(any.day().toString())))
                .in(Text.VIETNAMESE);
        if (changed == 0) {
            assertTrue(texts(report).contains("Không có nghĩa vụ nào có tình trạng khác."));
            assertTrue(report.tables().stream().noneMatch(table -> table.id().equals("changes")));
            return;
        }
        Map<List<String>, Integer> said = new HashMap<>();
        for (String row : SampleYear.rows(report, "transitions", "before", "after", "count")) {
            String[] cells = row.split(" \\| ");
            said.put(List.of(cells[0], cells[1]), Integer.parseInt(cells[2]));
        }
        assertEquals(transitions, said);
        assertEquals(changed, SampleYear.table(report, "changes").rowCount());
        assertTrue(
                texts(report).contains("Số nghĩa vụ có tình trạng khác: " + changed + "."),
                texts(report).toString());
    }

    private static Map<String, Status> statuses(Assessment assessment) {
        Map<String, Status> statuses = new HashMap<>();
        assessment
                .verdicts()
                .forEach(verdict -> statuses.put(verdict.obligation().id(), verdict.status()));
        return statuses;
    }

    private static Set<String> texts(Report report) {
        Set<String> texts = new HashSet<>();
        List<Block> blocks = new ArrayList<>(report.blocks());
        while (!blocks.isEmpty()) {
            Block block = blocks.remove(0);
            blocks.addAll(block.inside());
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.text());
            }
        }
        return texts;
    }
}
