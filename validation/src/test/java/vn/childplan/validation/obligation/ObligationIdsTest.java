package vn.childplan.validation.obligation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Assessor;
import vn.childplan.validation.rule.RuleSet;

/** No two obligations of a register have the same id, whatever a clause gives twice. */
class ObligationIdsTest {
    private static AssignedDuty duty(DutyKind kind, Party... bearers) {
        return AssignedDuty.of(kind.label().vi(), kind, List.of(bearers), new Schedule.Unspecified(2025, ""));
    }

    private static Party office(String letter) {
        return new Party.One("Sở " + letter, AgencyId.of("so-" + letter), null);
    }

    /** IV.1 has Sở a guide twice, Sở b only the second time; "các hội" is said twice; V asks twice for the first half. */
    private static ObligationRegister register() {
        AgencyDirectory directory = AgencyDirectory.of(
                List.of(
                        Agency.of("so-a", AgencyKind.DEPARTMENT, "Sở a"),
                        Agency.of("so-b", AgencyKind.DEPARTMENT, "Sở b")),
                List.of(),
                List.of());
        Party nobody = new Party.Group("các hội", List.of(GroupId.of("chua-co")), true);
        Plan plan = Plan.builder(DocumentNumber.of("65/KH-UBND"), AgencyId.of("ubnd-tinh"), LocalDate.of(2025, 3, 31))
                .title("Công tác trẻ em năm 2025")
                .signature(new Signature(Signature.Form.HEAD, null, "CHỦ TỊCH", "Nguyễn Văn A"))
                .add(new Assignment(
                        ClauseRef.of("IV.1"),
                        "Hướng dẫn; đôn đốc",
                        List.of(
                                duty(DutyKind.GUIDE, office("a"), nobody, nobody),
                                duty(DutyKind.COMMUNICATE, office("a")),
                                duty(DutyKind.GUIDE, office("b"), office("a")))))
                .add(new ReportingDuty(
                        ClauseRef.of("V"),
                        "CHẾ ĐỘ BÁO CÁO",
                        "định kỳ báo cáo",
                        List.of(office("b")),
                        List.of(report("2025-05-15"), report("2025-06-15")),
                        AgencyId.of("ubnd-tinh"),
                        null,
                        null))
                .build();
        return ObligationRegister.derive(plan, directory, RuleSet.standard());
    }

    private static ReportingDuty.PeriodicReport report(String before) {
        return new ReportingDuty.PeriodicReport(
                "báo cáo", ReportingPeriod.half(2025, 1), Deadline.before(LocalDate.parse(before)));
    }

    @Test
    void aSecondDutyOfAKindIsNumberedWhereItHasToBeAndNowhereElse() {
        assertEquals(
                List.of(
                        "65/KH-UBND:IV.1:GUIDE:?cac-hoi:2025",
                        "65/KH-UBND:IV.1:GUIDE#2:?cac-hoi:2025",
                        "65/KH-UBND:IV.1:GUIDE:so-a:2025",
                        "65/KH-UBND:IV.1:COMMUNICATE:so-a:2025",
                        "65/KH-UBND:IV.1:GUIDE#2:so-a:2025",
                        "65/KH-UBND:IV.1:GUIDE:so-b:2025",
                        "65/KH-UBND:V:REPORT:so-b:2025-H1",
                        "65/KH-UBND:V:REPORT#2:so-b:2025-H1"),
                register().obligations().stream().map(Obligation::id).toList());
    }

    @Test
    void eachIsFoundByItsOwnId() {
        ObligationRegister register = register();
        Assessment assessment = Assessor.of(register, VietNam.calendar())
                .assess(
                        EvidenceLog.of(ProgressNote.of("so-a", "IV.1", "2025", "2025-05-02")
                                .withDuty(DutyKind.GUIDE)),
                        VietnamTime.parse("2025-05-10"));
        for (Obligation obligation : register.obligations()) {
            assertEquals(obligation, register.find(obligation.id()).orElseThrow());
            assertEquals(obligation, register.find(obligation.shortId()).orElseThrow());
            assertEquals(obligation, assessment.verdict(obligation.id()).obligation());
            assertEquals(obligation, assessment.verdict(obligation.shortId()).obligation());
        }
        assertEquals(
                "65/KH-UBND:IV.1:GUIDE:so-a:2025",
                assessment
                        .verdict(AgencyId.of("so-a"), ClauseRef.of("IV.1"), DutyKind.GUIDE, ReportingPeriod.year(2025))
                        .obligation()
                        .id());
        assertEquals(
                LocalDate.of(2025, 6, 14),
                register.find("V:REPORT#2:so-b:2025-H1").orElseThrow().lastDay());
        assertTrue(register.find("V:REPORT#3:so-b:2025-H1").isEmpty());
        assertTrue(assessment.find("V:REPORT#3:so-b:2025-H1").isEmpty());
        assertTrue(assessment.find("V:REPORT#1:so-b:2025-H1").isEmpty(), "the first has no number");
        // an entry that names the kind counts for both of the kind
        assertEquals(1, assessment.verdict("IV.1:GUIDE:so-a:2025").evidence().size());
        assertEquals(1, assessment.verdict("IV.1:GUIDE#2:so-a:2025").evidence().size());
        assertEquals(
                0, assessment.verdict("IV.1:COMMUNICATE:so-a:2025").evidence().size());
    }

    /** Every rule set that is bundled, for whatever the plan's words are read to mean. */
    @Test
    void noTwoObligationsOfTheBundledPlanHaveTheSameId() {
        Stream.of(RuleSet.standard(), RuleSet.standard().and(RuleSet.circular16()))
                .forEach(rules -> {
                    ObligationRegister register =
                            ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), rules);
                    Set<String> ids = new HashSet<>();
                    register.obligations().forEach(each -> assertTrue(ids.add(each.id()), each::id));
                    assertTrue(ids.stream().noneMatch(id -> id.contains("#")));
                });
    }

    /** Design §4.22: "ids of obligations may leave the date out where one plan is judged, and are read either way". */
    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "65/KH-UBND@2025-03-31:V:REPORT:so-tu-phap:2025-H1, true",
        "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1, true",
        "V:REPORT:so-tu-phap:2025-H1, true",
        "65/KH-UBND@2024-03-31:V:REPORT:so-tu-phap:2025-H1, false",
        "66/KH-UBND@2025-03-31:V:REPORT:so-tu-phap:2025-H1, false"
    })
    void anIdIsReadWithTheDateOfThePlanOrWithout(String id, boolean isFound) {
        ObligationRegister register =
                ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard());
        assertEquals(isFound, register.find(id).isPresent());
        assertEquals(
                isFound,
                Assessor.of(register, VietNam.calendar())
                        .assess(EvidenceLog.EMPTY, VietnamTime.parse("2025-05-15"))
                        .find(id)
                        .isPresent());
    }

    /** Design §4.22. Of the bundled plan, and of the one above, where numbers (#2) and open bearers (?) occur. */
    @Test
    void a_short_id_is_one_segment_of_a_path() throws URISyntaxException {
        for (ObligationRegister register : List.of(
                register(), ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard()))) {
            for (Obligation obligation : register.obligations()) {
                String id = obligation.shortId();
                assertEquals(-1, id.indexOf('/'), id);
                URI url = new URI("https", "host.example", "/obligations/" + id, null);
                assertEquals(null, url.getFragment(), "the # of a number is encoded");
                assertEquals(null, url.getQuery(), "the ? of an open bearer is encoded");
                String segment = url.getPath().substring("/obligations/".length());
                assertEquals(obligation, register.find(segment).orElseThrow());
            }
        }
    }

    @Test
    void a_whole_id_in_a_query_is_percent_encoded_with_its_slash() {
        ObligationRegister register =
                ObligationRegister.derive(QuangNgai.plan65(), QuangNgai.directory(), RuleSet.standard());
        Obligation report =
                register.find("65/KH-UBND:V:REPORT:so-tu-phap:2025-H1").orElseThrow();
        String encoded = URLEncoder.encode(report.id(), StandardCharsets.UTF_8);
        assertEquals("65%2FKH-UBND%3AV%3AREPORT%3Aso-tu-phap%3A2025-H1", encoded);
        assertEquals(
                report,
                register.find(URLDecoder.decode(encoded, StandardCharsets.UTF_8))
                        .orElseThrow());
        assertEquals(
                report,
                register.find(
                                AgencyId.of("so-tu-phap"),
                                ClauseRef.of("V"),
                                DutyKind.valueOf("REPORT"),
                                ReportingPeriod.of("2025-H1"))
                        .orElseThrow(),
                "or by its parts");
    }
}
