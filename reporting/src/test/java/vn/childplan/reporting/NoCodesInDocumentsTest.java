package vn.childplan.reporting;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.PlanReviewReport;
import vn.childplan.reporting.builder.PortfolioReport;
import vn.childplan.reporting.builder.Scoreboard;
import vn.childplan.reporting.model.Provenance;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.portfolio.Portfolio;
import vn.childplan.validation.portfolio.PortfolioAssessment;
import vn.childplan.validation.review.PlanReview;
import vn.childplan.validation.review.ReviewRule;
import vn.childplan.validation.rule.Rule;
import vn.childplan.validation.rule.Status;

/** Codes are for programs: no document that people read shows one. */
final class NoCodesInDocumentsTest {
    /** Codes by what they are. */
    private record Code(String what, Pattern pattern) {
        static Code of(String what, String pattern) {
            return new Code(what, Pattern.compile(pattern));
        }

        /** Each of some names, where it stands by itself. */
        static Code ofNames(String what, Stream<String> names) {
            String any = String.join("|", names.map(Pattern::quote).toList());
            return of(what, "(?<![\\p{L}\\p{N}._-])(?:" + any + ")(?![\\p{L}\\p{N}_-])");
        }
    }

    private static final List<Code> CODES = List.of(
            Code.of("the short form of a period", "\\b20\\d\\d-(?:H[12]|Q[1-4]|\\dM)\\b"),
            Code.of("a date for programs", "\\b20\\d\\d-\\d\\d-\\d\\d\\b"),
            Code.of("a rule set", "standard/|\\bstandard\\+"),
            Code.of("a digest", "SHA-256|\\b[0-9a-f]{64}\\b"),
            Code.of("the id of an obligation", "KH-UBND(?:@[\\d-]+)?:[IVX]"),
            Code.of("the UID of an event", "@childplan"),
            Code.of("the name of a field", "'[a-z][A-Za-z]*'"),
            Code.ofNames("the id of a rule", ids()),
            Code.of(
                    "the code of a finding",
                    "\\b(?:evidence|plan|agency|obligation|rule|party|review)\\.[a-z]+(?:-[a-z]+)*\\b"),
            Code.ofNames("a status", Stream.of(Status.values()).map(Status::name)),
            Code.ofNames("a duty", Stream.of(DutyKind.values()).map(DutyKind::name)),
            Code.ofNames("a role", Stream.of(Role.values()).map(Role::name)),
            Code.ofNames(
                    "the id of an agency",
                    QuangNgai.directory().agencies().stream().map(Agency::id).map(id -> id.value())));

    private static final Provenance.Fact DIGEST =
            new Provenance.Fact("plan", Text.of("SHA-256 kế hoạch", "SHA-256 of the plan"), "e862c2a9".repeat(8));

    private static Stream<String> ids() {
        Set<String> ids = new TreeSet<>();
        SampleReports.plan().rules().rules().forEach(rule -> ids.add(rule.id()));
        PlanReview.standard().rules().forEach(rule -> ids.add(rule.id()));
        return ids.stream();
    }

    static Stream<Arguments> documents() {
        return Stream.of(Text.VIETNAMESE, Locale.ENGLISH)
                .flatMap(locale -> EveryDocument.in(locale).stream())
                .map(report -> report.provenance() == null ? report : report.withDigests(List.of(DIGEST)))
                .flatMap(NoCodesInDocumentsTest::inEveryFormat);
    }

    /** A calendar too, which holds a UID for programs. */
    private static Stream<Arguments> inEveryFormat(Report report) {
        Stream<String> calendar = report.agendas().isEmpty() ? Stream.empty() : Stream.of("ics");
        return Stream.concat(ReadableText.FORMATS.stream(), calendar).map(format -> Arguments.of(report, format));
    }

    private static List<String> codesIn(String text) {
        List<String> found = new ArrayList<>();
        for (Code code : CODES) {
            Matcher matcher = code.pattern().matcher(text);
            if (matcher.find()) {
                String around =
                        text.substring(Math.max(0, matcher.start() - 60), Math.min(text.length(), matcher.end() + 30));
                found.add(code.what() + ": …" + around.replaceAll("\\s+", " ") + "…");
            }
        }
        return found;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void a_document_shows_no_code(Report report, String format) {
        assertEquals(List.of(), codesIn(ReadableText.of(report, format)));
    }

    /** What counts for nothing or needs a word, of every kind; each finding tells what to write in a file. */
    private static final EvidenceLog HOSTILE = EvidenceLog.of(
            ProgressNote.of("so-tu-phap", "IV.3", "2025", "2025-05-10"),
            ProgressNote.of("so-tu-phap", "II.1", "2025", "2025-05-10").withDuty(DutyKind.CARRY_OUT),
            ProgressNote.of("mttq-tinh", "IV.4", "2025", "2025-05-10"),
            ProgressNote.of("so-y-te", "II.1", "2025", "2024-12-10"),
            ProgressNote.of("so-y-te", "II.1", "2025", "2026-01-03"),
            Submission.of("so-noi-vu", "II.4", "2025", "2025-05-10"),
            Submission.of("so-noi-vu", "V", null, "2025-05-10"),
            Submission.of("so-noi-vu", "V", "2025-Q1", "2025-05-10"),
            Submission.of("so-noi-vu", "IX.7", "2025", "2025-05-10"),
            Submission.of("so-nao", "V", "2025", "2025-05-10"),
            Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-10").withPlan("12/KH-UBND@2024-02-01"),
            Submission.of("ubnd-xa-ba-to-21484", "V", "2025-H1", "2025-07-15"),
            Submission.of("ubnd-xa-son-tay-thuong", "V", "2025", "2025-06-05"),
            Submission.of("ubnd-huyen-ba-to", "V", "2025-H1", "2025-08-05"),
            Submission.of("ubnd-huyen-ba-to", "V", "2025", "2025-08-05"),
            Extension.of("so-tu-phap", "V", "2025-H1", "2025-05-05", "2025-05-10"),
            Extension.of("ubnd-huyen-son-ha", "V", "2025-H1", "2025-05-10", "2025-07-15"),
            Submission.of("so-tai-chinh", "V", "2025-H1", "2025-05-10").withId("tc-1"),
            Submission.of("so-tai-chinh", "V", "2025", "2025-11-10").withId("tc-2"),
            Submission.of("so-tai-chinh", "V", "2025", "2025-11-11").withId("tc-2"),
            Retraction.of("so-tai-chinh", "V", "2025-05-20", "tc-1").withId("thu-1"),
            Retraction.of("so-tai-chinh", "V", "2025-05-21", "thu-1"),
            Retraction.of("so-tai-chinh", "V", "2025-12-01", "tc-2"),
            Retraction.of("so-tai-chinh", "V", "2025-05-22", "tc-9"),
            Retraction.of("so-y-te", "V", "2025-05-23", "tc-1"));

    private static Assessment hostile() {
        return SampleReports.plan().assess(HOSTILE, VietnamTime.parse("2026-01-10"));
    }

    /** Each of these says in a file what to write there. */
    @Test
    void hostile_evidence_gives_every_finding_on_evidence() {
        Set<String> codes = new TreeSet<>();
        hostile().findings().forEach(finding -> codes.add(finding.code()));
        assertEquals(
                Set.of(
                        "evidence.after-end",
                        "evidence.after-period",
                        "evidence.after-transfer",
                        "evidence.before-period",
                        "evidence.no-duty",
                        "evidence.not-begun",
                        "evidence.other-duty",
                        "evidence.other-plan",
                        "evidence.period",
                        "evidence.predecessor-owes",
                        "evidence.progress-for-document",
                        "evidence.retracts-another",
                        "evidence.retracts-retraction",
                        "evidence.several-entries",
                        "evidence.short-extension",
                        "evidence.taken-back",
                        "evidence.unknown-agency",
                        "evidence.unknown-clause",
                        "evidence.unknown-entry",
                        "evidence.which-duty",
                        "obligation.successors-to-tell"),
                codes);
    }

    static Stream<Arguments> hostileDocuments() {
        PlanUnderRules plan = SampleReports.plan();
        PlanUnderRules lacking = new PlanUnderRules(
                plan.plan(), AgencyDirectory.of(List.of(), List.of(), List.of()), plan.calendar(), plan.rules());
        PlanReview throwing = PlanReview.standard()
                .with(Rule.named("review.of-mine")
                        .title("Của tôi", "Mine")
                        .basis("không có", "none")
                        .as(ReviewRule::of, (subject, findings) -> {
                            throw new IllegalStateException("đứt (ở đây)");
                        }));
        return Stream.of(Text.VIETNAMESE, Locale.ENGLISH)
                .flatMap(locale -> Stream.of(
                        Scoreboard.of(hostile()).in(locale),
                        DeadlineCalendar.of(hostile()).in(locale),
                        Scoreboard.of(lacking.assess(EvidenceLog.EMPTY, VietnamTime.parse("2026-01-10")))
                                .in(locale),
                        PortfolioReport.of(portfolio()).in(locale),
                        PlanReviewReport.of(plan, throwing).in(locale)))
                .flatMap(NoCodesInDocumentsTest::inEveryFormat);
    }

    /** Plan 65 and the same as of another number and day: an entry that names neither may be of both. */
    private static PortfolioAssessment portfolio() {
        PlanUnderRules plan = SampleReports.plan();
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        try {
            PlanJson.write(plan.plan(), json);
            String later = json.toString(StandardCharsets.UTF_8)
                    .replace("65/KH-UBND", "66/KH-UBND")
                    .replace("2025-03-31", "2025-04-02");
            PlanUnderRules other = plan.with(PlanJson.read(
                            new ByteArrayInputStream(later.getBytes(StandardCharsets.UTF_8)),
                            "plan 66",
                            plan.directory())
                    .orThrow());
            return Portfolio.ofPlans(List.of(plan, other)).assess(HOSTILE, VietnamTime.parse("2026-01-10"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("hostileDocuments")
    void nor_does_one_made_of_hostile_evidence(Report report, String format) {
        assertEquals(List.of(), codesIn(ReadableText.of(report, format)));
    }

    /** The test would find them: the JSON of a status list has all that is looked for in it. */
    @Test
    void codes_are_found_where_they_are() {
        assertTrue(codesIn("Kỳ 2025-H1, V, deadline.wording").size() == 2);
        assertEquals(1, codesIn("65/KH-UBND:V:X:2025").size());
        assertEquals(List.of(), codesIn("Sở Y tế báo cáo trước ngày 15/5/2025, Kế hoạch số 65/KH-UBND: Mục V"));
    }
}
