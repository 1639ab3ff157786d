package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.SampleReports;
import vn.childplan.reporting.model.Agenda;
import vn.childplan.validation.assessment.Assessor;

/** What a program that shows calendars has, after it has read several of ours. */
class CalendarUpdateTest {
    private static final Assessor ASSESSOR =
            Assessor.of(SampleReports.assessment().register(), VietNam.calendar());

    /** A program that has read some calendars in some order, of two versions of an event keeping the higher (RFC 5546, 2.1.5). */
    @Property(tries = 200)
    void whoever_has_read_the_last_calendar_has_its_days_and_no_others(
            @ForAll("decisions") List<Evidence> decisions,
            @ForAll @Size(min = 1, max = 4) @UniqueElements List<@IntRange(min = 1, max = 90) Integer> days,
            @ForAll Random order,
            @ForAll boolean everybody) {
        List<LocalDate> read = new ArrayList<>();
        days.forEach(day -> read.add(LocalDate.of(2025, 4, 1).plusDays(day)));
        List<LocalDate> inOrder = read.stream().sorted().toList();
        Collections.shuffle(read, order);
        Map<String, Agenda.Entry> program = new TreeMap<>();
        for (LocalDate day : read) {
            for (Agenda.Entry entry : calendar(decisions, day, everybody)) {
                program.merge(entry.uid(), entry, (a, b) -> b.sequence() > a.sequence() ? b : a);
            }
        }
        assertEquals(toKeep(calendar(decisions, inOrder.get(inOrder.size() - 1), everybody)), toKeep(program.values()));
    }

    /**
     * Sở Tư pháp had 14/5, and 25/5 and then 5/6 by two decisions: at most two days stood side by side, that of the others and its
     * own, and no third was ever in a calendar that could be cancelled.
     */
    @Example
    void an_extension_that_is_extended_cancels_no_event_that_never_was() {
        List<Evidence> decisions = List.of(
                Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-12", "2025-05-26"),
                Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-22", "2025-06-06"));
        assertEquals(
                List.of(),
                calendar(decisions, LocalDate.of(2025, 5, 23), true).stream()
                        .filter(Agenda.Entry::cancelled)
                        .map(Agenda.Entry::summary)
                        .toList());
    }

    /** Taken back, the one extension leaves a name of an event that calendars have. */
    @Example
    void an_event_that_is_no_more_says_nothing_of_the_duty() {
        Evidence extension = Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-12", "2025-05-26")
                .withId("e");
        assertEquals(
                List.of("Báo cáo (Mục V), 6 tháng đầu năm 2025: mục nhắc này không còn dùng"),
                calendar(List.of(extension, Retraction.of(extension, "2025-05-13")), LocalDate.of(2025, 5, 14), true)
                        .stream()
                        .filter(Agenda.Entry::cancelled)
                        .map(Agenda.Entry::summary)
                        .toList());
    }

    private static List<Agenda.Entry> calendar(List<Evidence> decisions, LocalDate day, boolean everybody) {
        DeadlineCalendar calendar =
                DeadlineCalendar.of(ASSESSOR.assess(EvidenceLog.of(decisions), VietnamTime.endOf(day)));
        return (everybody ? calendar : calendar.forAgency(AgencyId.of("so-tu-phap")))
                .in(Text.VIETNAMESE)
                .agendas()
                .get(0)
                .entries();
    }

    private static List<Agenda.Entry> toKeep(Collection<Agenda.Entry> entries) {
        return entries.stream()
                .filter(entry -> !entry.cancelled())
                .sorted(Comparator.comparing(Agenda.Entry::uid))
                .toList();
    }

    /** Extensions, suspensions and waivers of the half-year's report from 2/4 on, some of them taken back. */
    @Provide
    Arbitrary<List<Evidence>> decisions() {
        Arbitrary<String> agency = Arbitraries.of("so-tu-phap", "so-noi-vu", "so-tai-chinh");
        Arbitrary<LocalDate> from = Arbitraries.integers()
                .between(1, 60)
                .map(day -> LocalDate.of(2025, 4, 1).plusDays(day));
        Arbitrary<Evidence> decision = Combinators.combine(
                        agency, from, Arbitraries.integers().between(0, 30), Arbitraries.of(0, 0, 1, 2))
                .as((who, begin, length, kind) -> {
                    String at = begin.toString();
                    return switch (kind) {
                        case 0 ->
                            Extension.of(
                                    who,
                                    "V",
                                    "2025-H1",
                                    at,
                                    LocalDate.of(2025, 5, 15).plusDays(length).toString());
                        case 1 ->
                            Suspension.of(
                                    who,
                                    "V",
                                    "2025-H1",
                                    at,
                                    begin.plusDays(length).toString());
                        default ->
                            Waiver.of(
                                    who,
                                    "V",
                                    "2025-H1",
                                    at,
                                    begin.plusDays(length).toString());
                    };
                });
        return Combinators.combine(
                        decision.list().ofMaxSize(5), Arbitraries.integers().between(0, 3))
                .as(CalendarUpdateTest::someTakenBack);
    }

    private static List<Evidence> someTakenBack(List<Evidence> decisions, int every) {
        List<Evidence> all = new ArrayList<>();
        for (int i = 0; i < decisions.size(); i++) {
            Evidence decision = decisions.get(i).withId("d-" + i);
            all.add(decision);
            if (every > 0 && i % every == 0) {
                LocalDate at = VietnamTime.dateOf(decision.at()).plusDays(7);
                all.add(Retraction.of(decision, at.toString()));
            }
        }
        return all;
    }
}
