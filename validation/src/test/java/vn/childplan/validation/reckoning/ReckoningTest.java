package vn.childplan.validation.reckoning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.ReportingPeriod;

/** The second reckoning itself, against cases worked out by hand from plan 65. */
class ReckoningTest {
    /** Plan 65 before anybody did anything. */
    private static final Reckoning PLAN_65 = new Reckoning(
            QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), Reading.STANDARD, List.of(), Set.of());

    /** The communes that took over from huyện Ba Tơ on 1/7/2025 (Nghị quyết 1677/NQ-UBTVQH15). */
    private static final Set<String> AFTER_BA_TO = Set.of(
            "ubnd-xa-ba-to-21484",
            "ubnd-xa-ba-vinh-2025",
            "ubnd-xa-ba-dong-2025",
            "ubnd-xa-ba-dinh-2025",
            "ubnd-xa-ba-vi-2025",
            "ubnd-xa-dang-thuy-tram",
            "ubnd-xa-ba-to-21523",
            "ubnd-xa-ba-xa");

    /**
     * An entry is written {@code kind time}, then {@code until=…}, {@code document=…} or {@code known=…}; agency, clause and
     * period are those of what is owed. Expected is the status, the last permitted day, and the days late if any.
     */
    @ParameterizedTest(name = "{0} as of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            # "trước ngày 15/5/2025" (V): the last permitted day is 14/5, late from 15/5 00:00
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-14T23:59:59 | | DUE_SOON 2025-05-14
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-15T00:00:00 | | OVERDUE 2025-05-14 1
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-15T00:00:00 | submission 2025-05-14T23:59:59 | MET 2025-05-14
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-15T00:00:00 | submission 2025-05-15T00:00:00 | MET_LATE 2025-05-14 1
            # seven days before, counted from 14/5
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-06T23:59:59 | | IN_TIME 2025-05-14
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-07T00:00:00 | | DUE_SOON 2025-05-14
            # the plan is of 31/3/2025
            V:REPORT:so-tu-phap:2025-H1 | 2025-03-30T23:59:59 | | NOT_OPEN 2025-05-14
            V:REPORT:so-tu-phap:2025-H1 | 2025-03-31T00:00:00 | | IN_TIME 2025-05-14
            # recorded on 20/5 that it came in on 14/5: as of 16/5 nobody knew
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-16T23:59:59 | submission 2025-05-14T09:00:00 known=2025-05-20T08:00:00 | OVERDUE 2025-05-14 2
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-20T08:00:00 | submission 2025-05-14T09:00:00 known=2025-05-20T08:00:00 | MET 2025-05-14
            # waived from 1/5 to 31/5, reported on 20/5
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-21T23:59:59 | waiver 2025-05-01T00:00:00 until=2025-05-31; submission 2025-05-20T23:59:59 | WAIVED 2025-05-14
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-21T23:59:59 | waiver 2025-05-01T00:00:00 until=2025-05-31; submission 2025-05-14T23:59:59 | MET 2025-05-14
            V:REPORT:so-tu-phap:2025-H1 | 2025-06-30T23:59:59 | waiver 2025-05-01T00:00:00 until=2025-05-31 | WAIVED 2025-05-14
            # suspended without end, then reported
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-18T23:59:59 | suspension 2025-05-10T00:00:00; submission 2025-05-17T23:59:59 | MET -
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-18T23:59:59 | suspension 2025-05-10T00:00:00 | SUSPENDED -
            # suspended from 10/5 to 20/5, then from 19/5 to 31/5, or from the day after the first
            V:REPORT:so-tu-phap:2025-H1 | 2025-06-01T23:59:59 | suspension 2025-05-10T00:00:00 until=2025-05-20; suspension 2025-05-19T00:00:00 until=2025-05-31 | OVERDUE 2025-05-31 1
            V:REPORT:so-tu-phap:2025-H1 | 2025-06-01T23:59:59 | suspension 2025-05-10T00:00:00 until=2025-05-20; suspension 2025-05-21T00:00:00 until=2025-05-31 | OVERDUE 2025-05-31 1
            V:REPORT:so-tu-phap:2025-H1 | 2025-06-01T23:59:59 | suspension 2025-05-10T00:00:00 until=2025-05-20; suspension 2025-05-22T00:00:00 until=2025-05-31 | OVERDUE 2025-05-20 12
            # an extension that ends no later than 14/5 is none; a later and shorter one corrects an earlier one
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-13T23:59:59 | extension 2025-05-05T00:00:00 until=2025-05-10 | DUE_SOON 2025-05-14
            V:REPORT:so-tu-phap:2025-H1 | 2025-05-21T00:00:00 | extension 2025-05-10T00:00:00 until=2025-05-30; extension 2025-05-12T00:00:00 until=2025-05-20 | OVERDUE 2025-05-20 1
            # huyện Ba Tơ, extended to 15/7, ended on 1/7
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-06-30T23:59:59 | extension 2025-05-10T00:00:00 until=2025-07-15 | IN_TIME 2025-07-15
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-07-20T23:59:59 | extension 2025-05-10T00:00:00 until=2025-07-15 | TRANSFERRED 2025-07-15
            # what was due while it lived stays with it, and it can still report
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-08-01T23:59:59 | | OVERDUE 2025-05-14 79
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-08-01T23:59:59 | submission 2025-07-15T23:59:59 | MET_LATE 2025-05-14 62
            V:REPORT:ubnd-huyen-ba-to:2025-H1 | 2025-08-10T23:59:59 | submission 2025-08-05T23:59:59 | MET_LATE 2025-05-14 83
            # what falls due after 1/7 goes to the communes ("trước ngày 15/11/2025")
            V:REPORT:ubnd-huyen-ba-to:2025 | 2025-06-30T23:59:59 | | IN_TIME 2025-11-14
            V:REPORT:ubnd-huyen-ba-to:2025 | 2025-07-01T00:00:00 | | TRANSFERRED 2025-11-14
            V:REPORT:ubnd-huyen-ba-to:2025 | 2025-07-05T00:00:00 | submission 2025-07-02T00:00:00 | TRANSFERRED 2025-11-14
            V:REPORT:ubnd-xa-ba-to-21484:2025 | 2025-06-30T23:59:59 | | NOT_OPEN 2025-11-14
            V:REPORT:ubnd-xa-ba-to-21484:2025 | 2025-07-01T00:00:00 | | IN_TIME 2025-11-14
            V:REPORT:ubnd-xa-ba-to-21484:2025 | 2025-08-01T23:59:59 | submission 2025-07-15T23:59:59 | MET 2025-11-14
            # a commune of 1/7 cannot have reported on 5/6
            V:REPORT:ubnd-xa-son-tay-thuong:2025 | 2025-06-10T23:59:59 | submission 2025-06-05T23:59:59 | NOT_OPEN 2025-11-14
            V:REPORT:ubnd-xa-son-tay-thuong:2025 | 2025-12-05T23:59:59 | submission 2025-06-05T23:59:59 | OVERDUE 2025-11-14 21
            # "Quý II, IV năm 2025"
            II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-07-01T00:00:00 | | OVERDUE 2025-06-30 1
            II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-07-01T00:00:00 | progress 2025-06-01T08:00:00 | MET 2025-06-30
            II.9:CARRY_OUT:so-y-te:2025-Q2 | 2025-07-01T00:00:00 | progress 2025-03-31T23:59:59 | OVERDUE 2025-06-30 1
            II.9:CARRY_OUT:so-y-te:2025-Q4 | 2025-09-30T23:59:59 | | NOT_OPEN 2025-12-31
            # "Thường xuyên trong năm"
            II.1:CARRY_OUT:so-y-te:2025 | 2025-12-31T23:59:59 | progress 2025-12-10T08:00:00 | NO_DEADLINE -
            II.1:CARRY_OUT:so-y-te:2025 | 2026-01-01T00:00:00 | progress 2025-12-10T08:00:00 | MET -
            II.1:CARRY_OUT:so-y-te:2025 | 2026-01-05T23:59:59 | progress 2024-12-10T08:00:00 | UNDETERMINED -
            # "trường hợp phát sinh khó khăn, vướng mắc"
            V:ESCALATE:so-tu-phap:2025 | 2025-06-02T00:00:00 | | NOT_OPEN -
            V:ESCALATE:so-tu-phap:2025 | 2025-06-02T00:00:00 | difficulty 2025-06-01T08:00:00 | NO_DEADLINE -
            V:ESCALATE:so-tu-phap:2025 | 2025-06-04T00:00:00 | difficulty 2025-06-01T08:00:00; difficulty 2025-06-03T08:00:00 document=9/BC | MET -
            # a plan sent is the plan of IV.5, and not that it was carried out
            IV.5:ISSUE_PLAN:ubnd-xa-ba-xa:2025 | 2026-01-05T00:00:00 | submission 2025-04-20T08:00:00 | MET -
            IV.5:CARRY_OUT:ubnd-xa-ba-xa:2025 | 2026-01-05T00:00:00 | submission 2025-04-20T08:00:00 | UNDETERMINED -
            IV.5:CARRY_OUT:ubnd-xa-ba-xa:2025 | 2026-01-05T00:00:00 | progress 2025-04-20T08:00:00 | MET -
            """)
    void reckonsAsByHand(String owed, String asOf, @Nullable String entries, String expected) {
        String[] key = owed.split(":", -1);
        List<Evidence> log = new ArrayList<>();
        for (String entry : entries == null ? new String[0] : entries.split(";", -1)) {
            log.add(entry(entry.strip(), key[2], key[0], key[3]));
        }
        Reckoning reckoning = PLAN_65.with(log);
        Reckoned reckoned = reckoning.of(find(reckoning, owed), time(asOf));
        String lastDay = reckoned.lastDay() == null ? "-" : reckoned.lastDay().toString();
        String late = reckoned.daysLate() == 0 ? "" : " " + reckoned.daysLate();
        assertEquals(expected, reckoned.status() + " " + lastDay + late);
        if (reckoned.status().equals("TRANSFERRED")) {
            assertEquals(
                    AFTER_BA_TO,
                    Set.copyOf(reckoned.transferredTo().stream()
                            .map(AgencyId::value)
                            .toList()));
        }
    }

    @Test
    void twentySixOweTheReportOfTheFirstHalf() {
        long reports = PLAN_65.owed().stream()
                .filter(one -> one.key().startsWith("V:REPORT:") && one.key().endsWith(":2025-H1"))
                .count();
        assertEquals(26, reports);
    }

    @Test
    void aCommuneOwesNoReportOfTheFirstHalf() {
        assertTrue(PLAN_65.owed().stream().noneMatch(one -> one.key().equals("V:REPORT:ubnd-xa-ba-to-21484:2025-H1")));
    }

    @Test
    void nobodyCoordinatesWithItself() {
        assertTrue(PLAN_65.owed().stream()
                .noneMatch(one -> one.key().startsWith("II.1:COORDINATE:so-y-te")
                        || one.key().startsWith("IV.2:COORDINATE:so-tai-chinh")));
    }

    private static Owed find(Reckoning reckoning, String key) {
        return reckoning.owed().stream()
                .filter(one -> one.key().equals(key))
                .findFirst()
                .orElseThrow(() -> new AssertionError("nobody owes " + key));
    }

    private static Evidence entry(String text, String bearer, String inClause, String inPeriod) {
        String[] words = text.split(" ", -1);
        Map<String, String> more = new HashMap<>();
        for (int i = 2; i < words.length; i++) {
            more.put(words[i].split("=", 2)[0], words[i].split("=", 2)[1]);
        }
        AgencyId agency = AgencyId.of(bearer);
        ClauseRef clause = ClauseRef.of(inClause);
        ReportingPeriod period = ReportingPeriod.parse(inPeriod);
        Instant at = time(words[1]);
        Instant known = more.containsKey("known") ? time(more.get("known")) : at;
        LocalDate until = more.containsKey("until") ? LocalDate.parse(more.get("until")) : null;
        String document = more.get("document");
        return switch (words[0]) {
            case "submission" -> new Submission(agency, clause, period, at, null, known, document, null);
            case "progress" -> new ProgressNote(agency, clause, period, at, known, document, null);
            case "difficulty" -> new Difficulty(agency, clause, null, at, null, known, document, null);
            case "extension" -> new Extension(agency, clause, period, at, until, known, document, null);
            case "waiver" -> new Waiver(agency, clause, period, at, until, known, document, null);
            case "suspension" -> new Suspension(agency, clause, period, at, until, known, document, null);
            default -> throw new IllegalArgumentException(text);
        };
    }

    private static Instant time(String text) {
        return LocalDateTime.parse(text).toInstant(ZoneOffset.ofHours(7));
    }
}
