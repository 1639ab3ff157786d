package vn.childplan.validation.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Validity;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.RuleSet;

/**
 * A circular of a province's own that binds from 1/7/2025, a plan of 31/3/2025, and communes: "old" until 30/6, "new" from 1/7,
 * "late" from 1/9.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StandingLawTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);
    private static final StandingLaw LAW = new StandingLaw(
            DocumentNumber.of("9/2025/TT-BYT"),
            Text.of("Thông tư 9/2025/TT-BYT", "Circular 9/2025/TT-BYT"),
            Text.of("Điều 3 Thông tư 9/2025/TT-BYT", "Art. 3 of Circular 9/2025/TT-BYT"),
            JULY,
            List.of());

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        // What fell due before it bound anybody is owed by nobody, though communes existed.
        "2025-06-30, ''",
        "2025-07-01, new",
        "2025-08-31, new",
        "2025-09-01, late new",
    })
    void it_binds_what_falls_due_from_its_day_on_and_those_who_exist_then(LocalDate due, String bearers) {
        assertEquals(
                bearers,
                String.join(
                        " ",
                        register(due).obligations().stream()
                                .map(owed -> String.valueOf(owed.bearer()))
                                .toList()));
    }

    @Test
    void it_opens_with_its_period_but_not_before_it_binds() {
        DutyTerm term = register(LocalDate.of(2025, 8, 31)).obligations().get(0).term();
        assertEquals(JULY, term.opens());
        assertEquals(
                "9/2025/TT-BYT:TT9.3:REPORT:new:2025",
                register(JULY).obligations().get(0).id());
    }

    @Test
    void a_place_in_another_document_is_cited_with_the_one_that_carries_it_out() {
        assertEquals("Điều 3 Thông tư 9/2025/TT-BYT", LAW.cited().vi());
        StandingLaw adjusting = new StandingLaw(
                LAW.document(),
                LAW.name(),
                Text.of("Điều 5 Thông tư 28/2019/TT-BLĐTBXH", "Art. 5 of Circular 28/2019/TT-BLĐTBXH"),
                JULY,
                List.of());
        assertEquals(
                "Điều 5 Thông tư 28/2019/TT-BLĐTBXH, theo Thông tư 9/2025/TT-BYT",
                adjusting.cited().vi());
        assertEquals(
                "Art. 5 of Circular 28/2019/TT-BLĐTBXH, as carried out under Circular 9/2025/TT-BYT",
                adjusting.cited().en());
    }

    private static ObligationRegister register(LocalDate due) {
        ReportingDuty report = ReportingDuty.of(
                ClauseRef.of("TT9.3"),
                "Báo cáo",
                "Báo cáo",
                List.of(new Party.Group("UBND cấp xã", List.of(GroupId.of("xa")), false)),
                List.of(new ReportingDuty.PeriodicReport(
                        "chậm nhất", ReportingPeriod.year(2025), Deadline.notLaterThan(due))),
                AgencyId.of("ubnd-tinh"));
        RuleSet rules = RuleSet.standard()
                .with(Rule.named("province.law")
                        .title("Quy tắc riêng", "A rule of one's own")
                        .basis("Thông tư", "A circular")
                        .clauses(LAW, plan -> List.of(report)));
        Plan plan = Plan.builder(DocumentNumber.of("65/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2025, 3, 31))
                .title("Công tác trẻ em năm 2025")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))
                .build();
        AgencyDirectory directory = AgencyDirectory.of(
                Stream.of(
                                commune("old", Validity.until(JULY)),
                                commune("new", Validity.from(JULY)),
                                commune("late", Validity.from(LocalDate.of(2025, 9, 1))))
                        .toList(),
                List.of(new AgencyGroup(
                        GroupId.of("xa"),
                        "UBND cấp xã",
                        new TreeSet<>(List.of(AgencyKind.COMMUNE_COMMITTEE)),
                        List.of())),
                List.of());
        return ObligationRegister.derive(plan, directory, rules);
    }

    private static Agency commune(String id, Validity life) {
        return Agency.of(id, AgencyKind.COMMUNE_COMMITTEE, "UBND xã " + id).withLife(life);
    }
}
