package vn.childplan.validation.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Schedule;

class PlanValidatorTest {
    private static final PlanValidator VALIDATOR = PlanValidator.standard().with(QuangNgai.directory());

    private static List<String> lines(List<Finding> problems, Locale locale) {
        return problems.stream().map(problem -> problem.line(locale)).toList();
    }

    @Test
    void the_real_plan_its_directory_and_the_sample_evidence_are_well_formed() {
        assertEquals(List.of(), VALIDATOR.validate(QuangNgai.plan65()));
        assertEquals(List.of(), VALIDATOR.validate(QuangNgai.directory()));
        assertEquals(List.of(), VALIDATOR.validate(QuangNgai.sampleEvidence()));
    }

    @Test
    void every_fault_of_a_plan_is_found_with_its_pointer_in_the_order_of_the_plan() {
        PlanTask task = QuangNgai.plan65().tasks().get(0);
        Plan plan = QuangNgai.plan65().toBuilder()
                .title("Kế hoạch\u200B")
                .add(new Heading(ClauseRef.of("VI"), " "))
                .replace(task.withTime(new Timing(task.time().wording(), new Schedule.Continuous(2024))))
                .build();
        int last = plan.clauses().size() - 1;
        assertEquals(
                List.of(
                        "65/KH-UBND (/clauses/8/time/schedule): phần này không dùng được. Phải nằm trong năm của kế hoạch."
                                + " [constraint.within-plan-year]",
                        "65/KH-UBND (/clauses/" + last + "/wording): giá trị ' ' không dùng được. Không được để trống."
                                + " [constraint.not-blank]",
                        "65/KH-UBND (/title): giá trị 'Kế hoạch[U+200B]' không dùng được. Không được có ký tự điều khiển hoặc"
                                + " ký tự ẩn (U+200B, ký tự thứ 9). [constraint.composed-text]"),
                lines(VALIDATOR.validate(plan), Text.VIETNAMESE));
    }

    @Test
    void a_plan_is_numbered_as_a_plan() {
        Plan plan = QuangNgai.plan65();
        Plan letter = new Plan(
                DocumentNumber.of("1481/BYT-BMTE"),
                plan.place(),
                plan.date(),
                AgencyId.of("khong-co"),
                plan.type(),
                plan.title(),
                plan.year(),
                plan.preamble(),
                plan.clauses(),
                plan.recipients(),
                plan.signature());
        assertEquals(
                List.of(
                        "1481/BYT-BMTE (/issuer): value 'khong-co' cannot be used. Must be an id in the agency directory."
                                + " [constraint.known-agency]",
                        "1481/BYT-BMTE (/number): value '1481/BYT-BMTE' cannot be used. Must be the number of a document of"
                                + " the form number/TYPE-AGENCY (65/KH-UBND), number-TYPE/AGENCY (28-CT/TW)."
                                + " [constraint.valid-document-number]"),
                lines(VALIDATOR.validate(letter), Locale.ENGLISH));
        assertEquals(1, PlanValidator.standard().validate(letter).size(), "without a directory, no agency is unknown");
    }

    // Places

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static final String PLAN = """
            {
              "number": "12/KH-UBND", "place": "Ba Tơ", "date": "2025-04-01", "issuer": "ubnd-huyen-ba-to",
              "type": "PLAN", "title": "Kế hoạch", "year": 2025,
              "preamble": {"wording": "", "bases": []},
              "clauses": [
                {"kind": "REPORTING", "ref": "V", "heading": "Báo cáo", "wording": "Báo cáo.", "reporters": [],
                 "reports": [{"wording": "x", "period": "2025-H1",
                              "deadline": {"kind": "BEFORE", "date": "2052-05-15"}}],
                 "addressee": "ubnd-huyen-ba-to"}
              ],
              "recipients": [{"wording": "Lưu: VT.", "parties": []}],
              "signature": {"form": "HEAD", "position": "CHỦ TỊCH", "name": ""}
            }
            """;

    @Test
    void with_the_json_at_hand_every_finding_has_its_line_and_column() {
        Plan plan = PlanJson.read(stream(PLAN), "plan.json").orThrow();
        assertEquals(
                List.of(
                        "plan.json:6:97 (/clauses/0/reporters): this part cannot be used. Must not be empty."
                                + " [constraint.not-empty]",
                        "plan.json:8:31 (/clauses/0/reports/0/deadline): this part cannot be used. Must lie in the year of"
                                + " the plan. [constraint.within-plan-year]",
                        "plan.json:12:65 (/signature/name): value '' cannot be used. Must not be blank."
                                + " [constraint.not-blank]"),
                lines(VALIDATOR.validate(plan, SourcePlaces.ofJson(stream(PLAN), "plan.json")), Locale.ENGLISH));
    }

    @Test
    void what_was_left_out_stands_where_it_would_stand() {
        SourcePlaces places = SourcePlaces.ofJson(stream(PLAN), "plan.json");
        assertEquals(new SourcePlaces.Place(6, 5), places.of("/clauses/0/channel"));
        assertEquals(new SourcePlaces.Place(5, 14), places.of("/clauses/9"));
        assertEquals(new SourcePlaces.Place(1, 1), places.of(""));
        assertEquals(
                SourcePlaces.Place.UNKNOWN,
                SourcePlaces.ofJson(stream("{"), "x").of("/title"));
    }

    /** A directory sorts by id; the file does not. */
    @Test
    void items_of_a_directory_are_found_in_the_file_by_their_id() {
        String file = """
                {"agencies": [
                  {"id": "so-y-te", "kind": "DEPARTMENT", "name": "Sở Y tế", "otherNames": ["SYT\\u0007"]},
                  {"id": "bo-y-te", "kind": "CENTRAL_BODY", "name": "Bộ Y tế", "life": {"to": "2025-01-01"}}
                 ],
                 "groups": [{"id": "cac-so", "name": " "}],
                 "successions": [
                  {"from": "bo-y-te", "to": "so-y-te", "on": "2025-02-01", "basis": "NQ"},
                  {"from": "bo-y-te", "to": "so-y-te", "on": "2025-01-01", "basis": ""}]}
                """;
        AgencyDirectory directory = DirectoryJson.read(stream(file), "d.json").orThrow();
        assertEquals(
                List.of(
                        "d.json:2:77 (/agencies/0/otherNames/0): value 'SYT[U+0007]' cannot be used. Must not have control or"
                                + " invisible characters (U+0007, character 4). [constraint.composed-text]",
                        "d.json:5:38 (/groups/0/name): value ' ' cannot be used. Must not be blank. [constraint.not-blank]",
                        "d.json:8:69 (/successions/1/basis): value '' cannot be used. Must not be blank."
                                + " [constraint.not-blank]"),
                lines(VALIDATOR.validate(directory, SourcePlaces.ofJson(stream(file), "d.json")), Locale.ENGLISH));
        assertEquals(
                List.of("/agencies/1/otherNames/0", "/groups/0/name", "/successions/0/basis"),
                VALIDATOR.validate(directory).stream()
                        .map(problem -> problem.place().path())
                        .toList());
    }

    // Evidence

    @Test
    void evidence_is_checked_entry_by_entry_with_places_from_the_host() {
        EvidenceLog log = EvidenceLog.of(
                Submission.of("so-y-te", "V", "2025-H1", "2025-05-14"),
                Submission.of("so-y-tee", "V", "2025-H1", "2024-05-14").withDocument("12/BC-SYT\u0007"));
        SourcePlaces places = SourcePlaces.of(
                "log.csv",
                path -> new SourcePlaces.Place(Integer.parseInt(path.substring(1, path.indexOf('/', 1))) + 2, 0));
        assertEquals(
                List.of(
                        "log.csv:3 (/1/agency): giá trị 'so-y-tee' không dùng được. Phải là mã có trong danh mục cơ quan."
                                + " [constraint.known-agency]",
                        "log.csv:3 (/1/at): phần này không dùng được. Không được trước ngày đầu của kỳ báo cáo."
                                + " [constraint.not-before-period]",
                        "log.csv:3 (/1/document): giá trị '12/BC-SYT[U+0007]' không dùng được. Không được có ký tự điều khiển hoặc"
                                + " ký tự ẩn (U+0007, ký tự thứ 10). [constraint.composed-text]"),
                lines(VALIDATOR.validate(log, places), Text.VIETNAMESE));
    }

    @Test
    void a_log_with_very_many_faults_ends_with_their_number() {
        Evidence early = Submission.of("so-y-te", "V", "2025-H1", "2024-05-14");
        List<Finding> problems = VALIDATOR.validate(EvidenceLog.of(Collections.nCopies(5_000, early)));
        assertEquals(1_000, problems.size());
        assertEquals("/999/at", problems.get(999).place().path());
    }

    // Hosts

    @Test
    void the_factory_of_a_host_is_used_as_it_is() {
        try (var factory = Checked.factory(Locale.ENGLISH)) {
            PlanValidator hosted = PlanValidator.using(factory).with(QuangNgai.directory());
            assertEquals(List.of(), hosted.validate(QuangNgai.plan65()));
            assertEquals(
                    "Không được để trống.",
                    hosted.validate(QuangNgai.plan65().toBuilder().title("").build())
                            .get(0)
                            .remedy()
                            .vi());
        }
    }

    @Test
    void a_year_beyond_those_of_its_dates_is_a_finding_and_no_crash() {
        List<Finding> problems =
                VALIDATOR.validate(QuangNgai.plan65().toBuilder().year(9999).build());
        assertTrue(problems.stream().allMatch(problem -> problem.code().equals("constraint.within-plan-year")));
        assertTrue(problems.size() > 13);
    }
}
