package vn.childplan.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.Schedule;

/** The typed reading of the bundled plan. Every expected value was read by hand from the document. */
class Plan65Test {
    private final Plan plan = QuangNgai.plan65();

    @Test
    void it_is_plan_65_of_31_March_2025_for_2025() {
        assertEquals(DocumentNumber.of("65/KH-UBND"), plan.number());
        assertEquals("Quảng Ngãi", plan.place());
        assertEquals(LocalDate.of(2025, 3, 31), plan.date());
        assertEquals(AgencyId.of("ubnd-tinh"), plan.issuer());
        assertEquals(DocumentType.PLAN, plan.type());
        assertEquals("Triển khai thực hiện công tác trẻ em trên địa bàn tỉnh năm 2025", plan.title());
        assertEquals(2025, plan.year());
        assertEquals(
                new Signature(Signature.Form.DEPUTY, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", "Trần Hoàng Tuấn"), plan.signature());
    }

    @Test
    void it_rests_on_a_guidance_a_programme_and_a_proposal() {
        assertEquals(
                List.of(
                        "GUIDANCE 1481/BYT-BMTE 2025-03-14 bo-y-te",
                        "PROGRAMME 253/QĐ-UBND 2021-04-19 chu-tich-ubnd-tinh",
                        "PROPOSAL 530/SYT-CSXH 2025-03-19 so-y-te"),
                plan.preamble().bases().stream()
                        .map(basis -> basis.role() + " " + basis.number() + " " + basis.date() + " " + basis.issuer())
                        .toList());
        assertEquals(
                DocumentNumber.Form.LETTER,
                plan.preamble().bases().stream()
                        .filter(basis -> basis.role() == LegalBasis.Role.GUIDANCE)
                        .findFirst()
                        .orElseThrow()
                        .number()
                        .form());
    }

    @Test
    void its_clauses_are_numbered_as_printed() {
        List<String> tasks =
                Stream.iterate(1, n -> n + 1).limit(13).map(n -> "II." + n).toList();
        assertEquals(
                Stream.of(
                                List.of("I", "I.1", "I.1.a", "I.1.b", "I.2", "I.2.a", "I.2.b", "II"),
                                tasks,
                                List.of("III", "IV", "IV.1", "IV.2", "IV.3", "IV.4", "IV.5"),
                                List.of("IV.5-1", "IV.5-2", "IV.5-3", "IV.5-4", "IV.5-5", "V"))
                        .flatMap(List::stream)
                        .toList(),
                plan.clauses().stream().map(clause -> clause.ref().value()).toList());
        assertEquals(13, plan.tasks().size());
        assertEquals(4, plan.statements().size());
        assertEquals(2, plan.funding().get(0).sources().size());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "II.1  | so-y-te | (cac-so ban-nganh) (hoi doan-the) (ubnd-cap-huyen ubnd-cap-xa)",
                "II.2  | so-y-te | so-van-hoa-the-thao-va-du-lich so-giao-duc-va-dao-tao so-dan-toc-va-ton-giao"
                        + " (ubnd-cap-huyen ubnd-cap-xa) (hoi doan-the)",
                "II.3  | cong-an-tinh | so-van-hoa-the-thao-va-du-lich so-giao-duc-va-dao-tao"
                        + " (ubnd-cap-huyen ubnd-cap-xa) (hoi doan-the)",
                "II.4  | so-giao-duc-va-dao-tao | so-van-hoa-the-thao-va-du-lich so-dan-toc-va-ton-giao"
                        + " (ubnd-cap-huyen ubnd-cap-xa) (hoi doan-the)",
                "II.5  | so-y-te | (ubnd-cap-huyen ubnd-cap-xa) (hoi doan-the)",
                "II.6  | so-tu-phap | cong-an-tinh so-giao-duc-va-dao-tao (ubnd-cap-huyen ubnd-cap-xa) (hoi doan-the)",
                "II.7  | so-van-hoa-the-thao-va-du-lich | so-giao-duc-va-dao-tao (ubnd-cap-huyen ubnd-cap-xa)",
                "II.8  | tinh-doan | so-giao-duc-va-dao-tao (ubnd-cap-huyen ubnd-cap-xa) (doan-thanh-nien-cac-cap)",
                "II.9  | so-y-te so-van-hoa-the-thao-va-du-lich"
                        + " | liên quan (cac-so ban-nganh hoi doan-the) (ubnd-cap-huyen ubnd-cap-xa)",
                "II.10 | so-y-te | liên quan (cac-so ban-nganh hoi doan-the) (ubnd-cap-huyen ubnd-cap-xa)",
                "II.11 | so-y-te cong-an-tinh | (ubnd-cap-huyen ubnd-cap-xa)",
                "II.12 | so-y-te/quy-bao-tro-tre-em"
                        + " | liên quan (cac-so ban-nganh hoi doan-the) (ubnd-cap-huyen ubnd-cap-xa)",
                "II.13 | so-y-te so-noi-vu | liên quan (cac-so ban-nganh hoi doan-the) (ubnd-cap-huyen ubnd-cap-xa)",
            })
    void leads_and_coordinating_parties_are_those_of_the_line(String ref, String leads, String coordinating) {
        PlanTask task = (PlanTask) clause(ref);
        assertEquals(leads, read(task.leads().parties()));
        assertEquals(coordinating, read(task.coordinating().parties()));
    }

    @Test
    void sixteen_lead_roles_as_three_tasks_have_two_leads() {
        assertEquals(
                16,
                plan.tasks().stream()
                        .mapToInt(task -> task.leads().parties().size())
                        .sum());
    }

    @Test
    void only_task_9_has_a_time_and_it_is_two_quarters() {
        for (PlanTask task : plan.tasks()) {
            if (task.ref().value().equals("II.9")) {
                assertEquals(
                        List.of(ReportingPeriod.quarter(2025, 2), ReportingPeriod.quarter(2025, 4)),
                        List.copyOf(task.periods()));
                assertEquals(List.of(NamedEvent.MONTH_OF_ACTION, NamedEvent.MID_AUTUMN), task.events());
            } else {
                assertEquals(
                        new Schedule.Continuous(2025),
                        task.time().schedule(),
                        task.ref().value());
                assertTrue(task.events().isEmpty());
            }
        }
    }

    @Test
    void both_reports_go_to_the_province_through_the_health_department() {
        ReportingDuty regime = plan.reporting().get(0);
        assertEquals(AgencyId.of("ubnd-tinh"), regime.addressee());
        assertEquals(AgencyId.of("so-y-te"), regime.channel());
        assertEquals("(cac-so ban-nganh) (doan-the) (dia-phuong)", read(regime.reporters()));
        assertEquals(
                List.of(
                        new PeriodicReport(
                                "trước ngày 15/5/2025",
                                ReportingPeriod.half(2025, 1),
                                Deadline.before(LocalDate.of(2025, 5, 15))),
                        new PeriodicReport(
                                "trước ngày 15/11/2025",
                                ReportingPeriod.year(2025),
                                Deadline.before(LocalDate.of(2025, 11, 15)))),
                regime.reports());
        assertEquals(
                LocalDate.of(2025, 11, 14),
                regime.reports().get(1).deadline().lastDay().orElseThrow());
        // "Các cơ quan, đơn vị" that meet difficulties are those that report.
        assertEquals(
                "(cac-so ban-nganh doan-the dia-phuong)",
                read(regime.escalation().bearers()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "IV.1 | GUIDE LEAD so-y-te; ESCALATE BEARER so-y-te > ubnd-tinh 'kịp thời';"
                        + " CONSOLIDATE BEARER so-y-te > ubnd-tinh 'định kỳ … theo quy định';"
                        + " REPORT BEARER ubnd-tinh > bo-y-te 'theo quy định'",
                "IV.2 | APPRAISE_FUNDING LEAD so-tai-chinh; COORDINATE COORDINATING (cac-so ban-nganh) (dia-phuong)",
                "IV.3 | ISSUE_PLAN BEARER so-giao-duc-va-dao-tao so-tu-phap so-van-hoa-the-thao-va-du-lich"
                        + " so-dan-toc-va-ton-giao tinh-doan (to-chuc-chinh-tri-xa-hoi)",
                "IV.4 | COMMUNICATE BEARER mttq-tinh (to-chuc-chinh-tri-xa-hoi) REQUEST;"
                        + " CARRY_OUT BEARER mttq-tinh (to-chuc-chinh-tri-xa-hoi) REQUEST;"
                        + " SUPERVISE BEARER mttq-tinh (to-chuc-chinh-tri-xa-hoi) REQUEST",
                "IV.5 | ISSUE_PLAN BEARER (ubnd-cap-huyen ubnd-cap-xa); CARRY_OUT BEARER (ubnd-cap-huyen ubnd-cap-xa)",
                "IV.5-1 | CARRY_OUT BEARER (ubnd-cap-huyen ubnd-cap-xa)",
                "IV.5-2 | CARRY_OUT BEARER (ubnd-cap-huyen ubnd-cap-xa)",
                "IV.5-3 | CARRY_OUT BEARER (ubnd-cap-huyen ubnd-cap-xa) 'Kịp thời'",
                "IV.5-4 | CARRY_OUT BEARER (ubnd-cap-huyen ubnd-cap-xa) 'theo quy định'",
                "IV.5-5 | CARRY_OUT BEARER (ubnd-cap-huyen ubnd-cap-xa)",
            },
            quoteCharacter = '"')
    void the_organisation_part_gives_these_duties(String ref, String duties) {
        assertEquals(
                duties,
                ((Assignment) clause(ref))
                        .duties().stream().map(Plan65Test::read).collect(Collectors.joining("; ")));
    }

    @Test
    void it_is_sent_to_fifteen_lines_of_recipients() {
        assertEquals(
                List.of(
                        "bo-y-te b/c",
                        "uy-ban-quoc-gia-vi-tre-em b/c",
                        "thuong-truc-tinh-uy",
                        "thuong-truc-hdnd-tinh",
                        "chu-tich-ubnd-tinh pho-chu-tich-ubnd-tinh",
                        "mttq-tinh",
                        "cuc-ba-me-tre-em",
                        "cong-an-tinh",
                        "so-y-te so-giao-duc-va-dao-tao so-tu-phap so-dan-toc-va-ton-giao"
                                + " so-van-hoa-the-thao-va-du-lich",
                        "(to-chuc-chinh-tri-xa-hoi)",
                        "(ubnd-cap-huyen)",
                        "dai-pt-th-tinh bao-quang-ngai",
                        "van-phong-ubnd-tinh",
                        "cong-thong-tin-dien-tu-tinh",
                        ""),
                plan.recipients().stream().map(Plan65Test::read).toList());
        assertEquals("Lưu: VT, KGVX.n204", plan.recipients().get(14).wording());
        assertNull(plan.recipients().get(14).purpose());
    }

    @Test
    void everybody_it_names_is_in_the_directory_and_exists_on_the_day_of_issue() {
        AgencyDirectory directory = QuangNgai.directory();
        partiesOf(plan).forEach(party -> {
            if (party instanceof Party.One one) {
                assertTrue(directory.get(one.agency()).life().contains(plan.date()), one.wording());
                if (one.unit() != null) {
                    assertEquals(one.agency(), directory.get(one.unit()).parent(), one.wording());
                }
            } else if (party instanceof Party.Group group) {
                group.groups().forEach(id -> assertTrue(directory.group(id).isPresent(), group.wording()));
            }
        });
        plan.preamble().bases().forEach(basis -> directory.get(basis.issuer()));
        directory.get(plan.issuer());
    }

    @Test
    void it_is_read_once() {
        assertSame(QuangNgai.plan65(), QuangNgai.plan65());
    }

    private Clause clause(String ref) {
        return plan.clause(ClauseRef.of(ref)).orElseThrow();
    }

    private static Stream<Party> partiesOf(Plan plan) {
        Stream<Party> ofTasks = plan.tasks().stream()
                .flatMap(
                        task -> Stream.concat(task.leads().parties().stream(), task.coordinating().parties().stream()));
        Stream<Party> ofAssignments = plan.assignments().stream()
                .flatMap(clause -> clause.duties().stream())
                .flatMap(duty -> duty.bearers().stream());
        Stream<Party> ofReporting = plan.reporting().stream()
                .flatMap(regime -> Stream.concat(regime.reporters().stream(), regime.escalation().bearers().stream()));
        Stream<Party> ofRecipients = plan.recipients().stream().flatMap(line -> line.parties().stream());
        return Stream.of(ofTasks, ofAssignments, ofReporting, ofRecipients).flatMap(parties -> parties);
    }

    private static String read(Recipient line) {
        return line.purpose() == null ? read(line.parties()) : read(line.parties()) + " " + line.purpose();
    }

    private static String read(AssignedDuty duty) {
        String when = ((Schedule.Unspecified) duty.schedule()).wording();
        return duty.duty() + " " + duty.role() + " " + read(duty.bearers())
                + (duty.addressee() == null ? "" : " > " + duty.addressee())
                + (when.isEmpty() ? "" : " '" + when + "'")
                + (duty.force() == AssignedDuty.Force.REQUEST ? " REQUEST" : "");
    }

    private static String read(List<Party> parties) {
        return parties.stream().map(Plan65Test::read).collect(Collectors.joining(" "));
    }

    private static String read(Party party) {
        if (party instanceof Party.One one) {
            return one.unit() == null ? one.agency().value() : one.agency() + "/" + one.unit();
        }
        Party.Group group = (Party.Group) party;
        return (group.concerned() ? "liên quan " : "")
                + group.groups().stream().map(Object::toString).collect(Collectors.joining(" ", "(", ")"));
    }
}
