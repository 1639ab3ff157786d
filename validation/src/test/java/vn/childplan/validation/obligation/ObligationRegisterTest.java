package vn.childplan.validation.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.rule.RuleSet;

/** 65/KH-UBND, Mục V: a report before 15/5/2025 and one before 15/11/2025, of every department. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ObligationRegisterTest {
    private static final AgencyId JUSTICE = AgencyId.of("so-tu-phap");
    private static final ClauseRef REPORTING = ClauseRef.of("V");
    private static final ReportingPeriod FIRST_HALF = ReportingPeriod.parse("2025-H1");

    private final ObligationRegister register =
            ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard());

    @Test
    void an_obligation_is_found_by_its_id_with_the_plan_in_front_or_without() {
        Optional<Obligation> found = register.find("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1");
        assertEquals(LocalDate.of(2025, 5, 14), found.orElseThrow().lastDay());
        assertEquals(found, register.find("V:REPORT:so-tu-phap:2025-H1"));
        assertEquals(Optional.empty(), register.find("66/KH-UBND:V:REPORT:so-tu-phap:2025-H1"));
        // The plan is of 31/3/2025; a number names a document only with its date.
        assertEquals(found, register.find("65/KH-UBND@2025-03-31:V:REPORT:so-tu-phap:2025-H1"));
        assertEquals(Optional.empty(), register.find("65/KH-UBND@2024-03-31:V:REPORT:so-tu-phap:2025-H1"));
        assertEquals(Optional.empty(), register.find("REPORT:so-tu-phap:2025-H1"));
        assertEquals(Optional.empty(), register.find(":V:REPORT:so-tu-phap:2025-H1"));
        assertEquals(Optional.empty(), register.find(""));
    }

    @Test
    void an_obligation_is_found_by_its_parts() {
        Optional<Obligation> found = register.find(JUSTICE, REPORTING, DutyKind.REPORT, FIRST_HALF);
        assertEquals(
                "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1", found.orElseThrow().id());
        assertEquals(
                Optional.empty(),
                register.find(JUSTICE, REPORTING, DutyKind.REPORT, ReportingPeriod.parse("2025-Q1")),
                "the plan asks for no report on a quarter");
    }

    /**
     * Counted by hand from the plan: on 1/7/2025 7 sở, Công an tỉnh, 5 organisations, Mặt trận, UBND tỉnh and the 56 communes bear
     * something, 71 in all. Each commune bears 12 tasks of the year and II.9 of quarter IV, IV.2, seven duties of IV.5, the
     * report of the year and that of difficulties, 23 × 56; xã Ba Xa also II.9 of quarter II; the departments and the police
     * 74, the organisations 13 × 5 and Tỉnh đoàn II.8, Mặt trận 3, UBND tỉnh the report of IV.1, and 6 are open. The
     * districts have nothing left to do.
     */
    @Test
    void on_the_first_of_July_those_bear_something_who_exist_then() {
        List<Obligation> owed = register.owedOn(LocalDate.of(2025, 7, 1));
        assertEquals(23 * 56 + 1 + 74 + 13 * 5 + 1 + 3 + 1 + 6, owed.size());
        assertEquals(
                7 + 1 + 5 + 1 + 56 + 1,
                owed.stream()
                        .map(Obligation::bearer)
                        .filter(Objects::nonNull)
                        .distinct()
                        .count());
        assertTrue(
                owed.stream().noneMatch(each -> AgencyId.of("ubnd-huyen-ba-to").equals(each.bearer())));
    }

    /** A circular's clauses stand behind those of the plan: the shorter register has nothing where the longer goes on. */
    @Test
    void where_one_register_goes_on_the_first_that_it_has_more_is_the_difference() {
        ObligationRegister longer = ObligationRegister.derive(
                QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard().and(RuleSet.circular16()));
        String first = longer.firstDifference(register);
        assertTrue(first.startsWith("16/2025/TT-BYT:TT28.5.1:REPORT:ubnd-"), first);
        assertEquals(first, register.firstDifference(longer));
        assertEquals(register.obligations(), longer.obligations().subList(0, register.size()));
    }

    @Test
    void all_that_an_agency_owes_stands_in_the_order_of_the_register() {
        List<Obligation> owed = register.of(JUSTICE);
        assertEquals(
                register.obligations().stream()
                        .filter(obligation -> JUSTICE.equals(obligation.bearer()))
                        .toList(),
                owed);
        assertTrue(owed.size() > 2, "two reports, and what it coordinates");
        assertEquals(List.of(), register.of(AgencyId.of("so-khong-co")));
    }
}
