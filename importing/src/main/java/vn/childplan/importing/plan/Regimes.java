package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.Escalation;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.time.DayUnit;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule.DueDay;
import vn.childplan.importing.plan.ReadReport.Recurrence;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Makes the reporting regime of a section of the reports that it asks for. */
final class Regimes {
    private static final Pattern AFTER_EVENT = Pattern.compile(
            "\\b(\\d{1,3}) ngay( lam viec)?,? (?:(?:ke tu|tinh tu|tu) (?:khi|ngay)|sau khi|ke tu|sau) (?=\\S)");
    private static final Pattern DIFFICULTY = Pattern.compile("\\b(?:kho khan|vuong mac)\\b");
    private static final Pattern EVERYBODY = Pattern.compile("^(?:cac )?co quan, (?:don vi|to chuc)(?:, dia phuong)?$");

    private final Parties parties;
    private final AskedReports reports;
    private final PlanReader.PlanYear year;
    private final PeriodsOfReports periods;

    Regimes(Parties parties, AskedReports reports, PlanReader.PlanYear year, PeriodsOfReports periods) {
        this.periods = periods;
        this.parties = parties;
        this.reports = reports;
        this.year = year;
    }

    /** The regime of a section that has paragraphs alone; null if nobody is named who reports, or to whom. */
    @Nullable
    ReportingDuty of(Node section, @Nullable ClauseRef ref) {
        List<PlacedText> texts = new ArrayList<>();
        for (Item item : section.items()) {
            if (item instanceof Words words) {
                texts.add(words.text());
            }
        }
        return ref == null || texts.isEmpty()
                ? null
                : regime(section.heading(), PlacedText.join(texts, " "), section, ref);
    }

    /** The regime of a paragraph; null also if it sets no time: then it is a duty like others. */
    @Nullable
    ReportingDuty ofWords(PlacedText heading, PlacedText words, Node node, @Nullable ClauseRef ref) {
        ReportingDuty regime = regime(heading, words, node, ref);
        return regime == null || (regime.reports().isEmpty() && regime.escalation() == null) ? null : regime;
    }

    private @Nullable ReportingDuty regime(PlacedText heading, PlacedText words, Node node, @Nullable ClauseRef ref) {
        List<ReadReport> own = reports.in(node, words);
        ReadReport first = own.stream()
                .filter(report -> report.from() != null && report.to() != null)
                .findFirst()
                .orElse(null);
        if (first == null || ref == null || heading.length() == 0 || ofSeveral(own, first)) {
            return null;
        }
        AgencyId addressee = parties.agency(first.to(), words);
        List<Party> reporters = parties.of(AgencyList.split(Objects.requireNonNull(first.from())), words);
        if (addressee == null || reporters.isEmpty()) {
            return null;
        }
        List<PeriodicReport> periodic = new ArrayList<>();
        Map<PlacedText, List<ReadReport>> clauses = new LinkedHashMap<>();
        own.stream()
                .filter(report -> Objects.equals(report.from(), first.from()))
                .forEach(report -> clauses.computeIfAbsent(report.what(), what -> new ArrayList<>()));
        own.forEach(
                report -> clauses.getOrDefault(report.what(), new ArrayList<>()).add(report));
        clauses.values().forEach(clause -> add(periodic, clause));
        ReportingDuty duty = ReportingDuty.of(ref, oneLine(heading), oneLine(words), reporters, periodic, addressee);
        AgencyId channel = parties.channel(first.via(), words);
        duty = channel == null ? duty : duty.withChannel(channel);
        Escalation escalation = escalation(words, reporters);
        Map<String, Long> worded =
                periodic.stream().collect(Collectors.groupingBy(PeriodicReport::wording, Collectors.counting()));
        own.stream()
                .filter(report -> report.deadline() == null ? escalation != null : isHeld(report, worded))
                .forEach(reports::hold);
        return escalation == null ? duty : duty.withEscalation(escalation);
    }

    /** Whether the dates bind several reporters, or go to several: one regime has one of each. */
    private static boolean ofSeveral(List<ReadReport> own, ReadReport first) {
        return own.stream()
                .filter(report -> report.deadline() != null)
                .anyMatch(report -> !Objects.equals(report.from(), first.from())
                        || !Objects.equals(report.to(), first.to())
                        || !Objects.equals(report.via(), first.via()));
    }

    private static boolean isHeld(ReadReport report, Map<String, Long> worded) {
        String words = report.deadline() == null ? "" : oneLine(report.deadline());
        return !report.invalid()
                && worded.getOrDefault(words, 0L) >= Math.max(1, report.dates().size());
    }

    private static String oneLine(PlacedText words) {
        return words.spacedOnce().toString();
    }

    /** The deadlines of one clause, with the periods that it names, in the same order. */
    private void add(List<PeriodicReport> periodic, List<ReadReport> clause) {
        clause.stream()
                .filter(report -> report.recurrence() == Recurrence.EVENT
                        && report.dates().isEmpty())
                .forEach(report -> addAfterEvent(periodic, report.deadline()));
        List<ReadReport> dated = clause.stream()
                .filter(report -> !report.dates().isEmpty() && !reports.givesWay(report))
                .toList();
        if (dated.isEmpty()) {
            return;
        }
        for (ReadReport report : dated) {
            for (int d = 0; d < report.dates().size(); d++) {
                String words = report.deadline() == null ? "" : oneLine(report.deadline());
                addDated(periodic, words, report, d);
            }
        }
    }

    /** "chậm nhất 15 ngày sau khi kết thúc diễn đàn": of the year, once the event has happened. */
    private void addAfterEvent(List<PeriodicReport> periodic, @Nullable PlacedText deadline) {
        Matcher after = AFTER_EVENT.matcher(deadline == null ? "" : Unmarked.of(deadline));
        if (deadline == null || !after.find() || Integer.parseInt(after.group(1)) == 0) {
            return;
        }
        periodic.add(new PeriodicReport(
                oneLine(deadline),
                ReportingPeriod.year(year.year()),
                new Deadline.AfterEvent(
                        Integer.parseInt(after.group(1)),
                        after.group(2) == null ? DayUnit.CALENDAR_DAYS : DayUnit.WORKING_DAYS,
                        oneLine(deadline.from(after.end())))));
    }

    private void addDated(List<PeriodicReport> periodic, String words, ReadReport report, int place) {
        String date = report.dates().get(place);
        DueDays days = new DueDays(words, year);
        DueDay due = days.dayOfMonth(date);
        if (due != null) {
            ReportingPeriod.Kind every = DueDays.every(report.recurrence());
            for (int number = 1; number <= every.perYear(); number++) {
                ReportingPeriod each = new ReportingPeriod(every, year.year(), number);
                Deadline deadline = due.of(each);
                if (deadline.lastDay().filter(year::isOver).isEmpty()) {
                    periodic.add(new PeriodicReport(words, each, deadline));
                }
            }
            return;
        }
        LocalDate day = days.day(date);
        if (day != null) {
            periodic.add(new PeriodicReport(words, periods.of(report, place, day), days.deadline(day)));
        }
    }

    private @Nullable Escalation escalation(PlacedText words, List<Party> reporters) {
        for (PlacedText sentence : Sentences.of(words)) {
            String plain = Unmarked.of(sentence);
            if (!DIFFICULTY.matcher(plain).find() || (!plain.contains("bao cao") && !plain.contains("phan anh"))) {
                continue;
            }
            List<Party> bearers = resolved(Difficulties.tellers(sentence), sentence, reporters);
            String wording = oneLine(Ending.cut(sentence));
            return new Escalation(wording, bearers.isEmpty() ? reporters : bearers);
        }
        return null;
    }

    /** Whether these are whoever was named before. */
    static boolean areThoseBefore(String name) {
        return EVERYBODY.matcher(Unmarked.of(name)).matches();
    }

    /** "các cơ quan, đơn vị" in the second sentence are those of the first. */
    private List<Party> resolved(List<String> names, PlacedText line, List<Party> reporters) {
        if (names.size() == 1 && areThoseBefore(names.get(0))) {
            List<GroupId> groups = reporters.stream()
                    .filter(Party.Group.class::isInstance)
                    .flatMap(party -> ((Party.Group) party).groups().stream())
                    .distinct()
                    .toList();
            if (!groups.isEmpty()) {
                return List.of(new Party.Group(names.get(0), groups, false));
            }
        }
        return parties.of(names, line);
    }
}
