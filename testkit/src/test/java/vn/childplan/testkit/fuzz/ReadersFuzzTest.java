package vn.childplan.testkit.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.CalendarJson;
import vn.childplan.core.io.DirectoryJson;
import vn.childplan.core.io.EvidenceCsv;
import vn.childplan.core.io.EvidenceJson;
import vn.childplan.core.io.EvidenceJsonLines;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.testkit.scenario.Scenario;
import vn.childplan.testkit.scenario.ScenarioYaml;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.BaselineJson;
import vn.childplan.validation.change.DecisionRecord;
import vn.childplan.validation.change.DecisionRecordJson;
import vn.childplan.validation.review.PlanReview;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.RuleSetJson;

/**
 * Files changed at random, through every reader: each gives a value, or problems of one clear line each, and never throws;
 * a value can be written, read again, and worked with. The same files in every build; more of them, and others, with
 * {@code -Dchildplan.fuzz=100000 -Dchildplan.fuzz.seed=7}.
 */
class ReadersFuzzTest {
    private static final int FILES = Integer.getInteger("childplan.fuzz", 400);
    private static final long SEED = Long.getLong("childplan.fuzz.seed", 65);
    private static final Instant AS_OF = VietnamTime.parse("2025-06-10");

    private static final AgencyDirectory DIRECTORY = AgencyDirectory.of(
            List.of(
                    Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                    Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp"),
                    Agency.of("ubnd-tinh", AgencyKind.PROVINCIAL_COMMITTEE, "UBND tỉnh")),
            List.of(new AgencyGroup(
                    GroupId.of("cac-so"), "Các sở", new TreeSet<>(List.of(AgencyKind.DEPARTMENT)), List.of())),
            List.of());

    private static final String PLAN = """
            {"number": "65/KH-UBND", "place": "Quảng Ngãi", "date": "2025-03-31", "issuer": "ubnd-tinh", "type": "PLAN",
             "title": "Kế hoạch", "year": 2025,
             "preamble": {"wording": "Thực hiện Công văn số 1481/BYT-BMTE ngày 14/3/2025", "bases": [
               {"role": "GUIDANCE", "wording": "Công văn số 1481/BYT-BMTE ngày 14/3/2025", "number": "1481/BYT-BMTE",
                "date": "2025-03-14", "issuer": "so-y-te"}]},
             "clauses": [
              {"kind": "HEADING", "ref": "II", "wording": "NHIỆM VỤ"},
              {"kind": "TASK", "ref": "II.1", "wording": "Tổ chức Tết Trung thu, hoàn thành trước ngày 15/9, 20/10/2025",
               "leads": {"wording": "Sở Y tế", "role": "LEAD", "parties": [
                 {"kind": "AGENCY", "wording": "Sở Y tế", "agency": "so-y-te"}]},
               "coordinating": {"wording": "các sở", "role": "COORDINATING", "parties": [
                 {"kind": "GROUP", "wording": "các sở", "groups": ["cac-so"], "concerned": true}]},
               "time": {"wording": "Quý III, IV", "schedule": {"kind": "QUARTERS", "year": 2025, "quarters": [3, 4]}},
               "events": ["MID_AUTUMN"]},
              {"kind": "REPORTING", "ref": "V", "heading": "CHẾ ĐỘ BÁO CÁO", "wording": "Định kỳ",
               "reporters": [{"kind": "GROUP", "wording": "các sở", "groups": ["cac-so"]}],
               "reports": [
                {"wording": "trước ngày 15/5/2025", "period": "2025-H1",
                 "deadline": {"kind": "BEFORE", "date": "2025-05-15"}},
                {"wording": "trước ngày 15/11/2025", "period": "2025",
                 "deadline": {"kind": "BEFORE", "date": "2025-11-15"}}],
               "addressee": "ubnd-tinh", "channel": "so-y-te"}],
             "recipients": [{"wording": "Sở Y tế (b/c)", "parties": [], "purpose": "b/c"}],
             "signature": {"form": "DEPUTY", "onBehalfOf": "CHỦ TỊCH", "position": "PHÓ CHỦ TỊCH", "name": "Nguyễn Thị A"}}
            """;

    private static final String CSV = """
            kind,agency,clause,period,at,document,via,until,note,recordedAt
            submission,Sở Tư pháp,V,2025-H1,14/05/2025 16:30,12/BC-STP,so-y-te,,"Ghi chú, dài",2025-05-14T17:00:00+07:00
            progress,so-y-te,II.1,2025-Q3,2025-08-14,,,,,
            extension,so-tu-phap,V,2025,2025-05-01,,,2025-12-20,,
            waiver,so-y-te,V,2025-H1,2025-04-01,,,,,
            suspension,so-tu-phap,V,2025-H1,2025-05-10,,,2025-05-20,,
            difficulty,so-tu-phap,V,,2025-05-10,,,,Thiếu người,
            """;

    private static final String JSON = """
            [{"kind": "submission", "agency": "so-tu-phap", "clause": "V", "period": "2025-H1", "at": "2025-05-14",
              "document": "12/BC-STP", "via": "so-y-te", "note": "Ghi chú"},
             {"kind": "suspension", "agency": "so-tu-phap", "clause": "V", "period": "2025-H1", "at": "2025-05-10",
              "until": "2025-05-20", "recordedAt": "2025-05-11T08:00"}]
            """;

    private static final String DIRECTORY_JSON = """
            {"agencies": [
              {"id": "so-y-te", "kind": "DEPARTMENT", "name": "Sở Y tế", "otherNames": ["SYT"], "parent": "ubnd-tinh"},
              {"id": "ubnd-tinh", "kind": "PROVINCIAL_COMMITTEE", "name": "UBND tỉnh"},
              {"id": "huyen-a", "kind": "DISTRICT_COMMITTEE", "name": "UBND huyện A", "code": "529",
               "life": {"from": "1990-01-01", "to": "2025-07-01"}},
              {"id": "xa-b", "kind": "COMMUNE_COMMITTEE", "name": "UBND xã B", "life": {"from": "2025-07-01"}}],
             "groups": [{"id": "cac-so", "name": "Các sở", "kinds": ["DEPARTMENT"], "members": ["so-y-te"]}],
             "successions": [{"from": "huyen-a", "to": "xa-b", "on": "2025-07-01", "basis": "NQ 202/2025/QH15"}]}
            """;

    private static final String RULES = """
            {"name": "x/1", "base": "standard/2025.1", "and": ["tt-16-2025-tt-byt/1"], "without": ["progress.due-soon"],
             "settings": [{"rule": "deadline.wording", "parameter": "includesNamedDay", "value": true},
                          {"rule": "bearer.localities", "parameter": "level", "value": "DISTRICT", "from": "2025-07-01"}]}
            """;

    private static final String SCENARIO = """
            scenario: Báo cáo 6 tháng
            given:
              rules:
                settings:
                  - { rule: progress.due-soon, parameter: days, value: 14 }
            evidence:
              - { kind: submission, agency: so-tu-phap, clause: V, period: 2025-H1, at: 2025-05-15T10:00 }
            moments:
              - asOf: 2025-05-20
                expect:
                  V:REPORT:so-tu-phap:2025-H1: MET_LATE 1
            impact:
              asOf: 2025-05-20
              rules: { settings: [ { rule: deadline.wording, parameter: includesNamedDay, value: true } ] }
              transitions: { MET_LATE>MET: 1 }
            """;

    private static final PlanUnderRules UNDER_RULES = new PlanUnderRules(
            PlanJson.read(in(bytes(PLAN)), "plan.json", DIRECTORY).orThrow(),
            DIRECTORY,
            VietNam.calendar(),
            RuleSet.standard());

    @TempDir
    private Path folder;

    private interface Reader<T> {
        Reading<T> read(InputStream in);
    }

    private interface Writer<T> {
        void write(T value, OutputStream out) throws IOException;
    }

    @TestFactory
    Stream<DynamicTest> every_reader_gives_a_value_or_clear_problems() {
        Plan plan = UNDER_RULES.plan();
        return Stream.of(
                fuzz(
                        "csv",
                        in -> EvidenceCsv.read(in, "f", plan, DIRECTORY),
                        EvidenceCsv::write,
                        this::judge,
                        CSV,
                        "sep=;\r\n" + CSV.replace(',', ';').replace("\n", "\r\n")),
                fuzz("json", in -> EvidenceJson.read(in, "f", plan, DIRECTORY), EvidenceJson::write, this::judge, JSON),
                fuzz(
                        "jsonl",
                        in -> EvidenceJsonLines.read(in, "f", plan, DIRECTORY),
                        EvidenceJsonLines::write,
                        this::judge,
                        JSON.replace("\n", "")
                                .replace("},", "}\n")
                                .replace("[", "")
                                .replace("]", "\n")),
                fuzz(
                        "plan",
                        in -> PlanJson.read(in, "f", DIRECTORY),
                        PlanJson::write,
                        read -> workWith(UNDER_RULES.with(read)),
                        PLAN),
                fuzz(
                        "directory",
                        in -> DirectoryJson.read(in, "f"),
                        DirectoryJson::write,
                        read -> workWith(UNDER_RULES.with(read)),
                        DIRECTORY_JSON),
                fuzz("calendar", in -> CalendarJson.read(in, "f"), CalendarJson::write, read -> {}, calendar()),
                fuzz(
                        "rules",
                        in -> RuleSetJson.read(in, "f"),
                        RuleSetJson::write,
                        read -> workWith(UNDER_RULES.with(read)),
                        RULES),
                fuzz("baseline", in -> BaselineJson.read(in, "f"), BaselineJson::write, read -> {}, baseline()),
                fuzz(
                        "decision record",
                        in -> DecisionRecordJson.read(in, "f"),
                        DecisionRecordJson::write,
                        read -> {},
                        decision()),
                fuzz("scenario", this::scenario, null, read -> {}, SCENARIO));
    }

    private <T> DynamicTest fuzz(String name, Reader<T> reader, Writer<T> writer, Consumer<T> work, String... seeds) {
        return DynamicTest.dynamicTest(name, () -> {
            List<byte[]> good = Stream.of(seeds).map(ReadersFuzzTest::bytes).toList();
            for (byte[] seed : good) {
                assertEquals(List.of(), reader.read(in(seed)).problems(), "the file before it is changed");
            }
            Mutator mutator = new Mutator(good, SEED);
            int values = 0;
            for (int i = 0; i < FILES; i++) {
                byte[] file = mutator.next();
                try {
                    values += check(reader, writer, work, file);
                } catch (RuntimeException | AssertionError | StackOverflowError e) {
                    throw new AssertionError(
                            "file " + i + " of seed " + SEED + ":\n" + new String(file, StandardCharsets.UTF_8), e);
                }
            }
            assertTrue(values > 0 && values < FILES, values + " of " + FILES + " were values");
        });
    }

    private static <T> int check(Reader<T> reader, Writer<T> writer, Consumer<T> work, byte[] file) {
        Reading<T> reading = reader.read(in(file));
        reading.problems().forEach(ReadersFuzzTest::checkProblem);
        T value = reading.value().orElse(null);
        if (value == null) {
            assertFalse(reading.problems().isEmpty(), "neither a value nor a problem");
            return 0;
        }
        if (writer != null) {
            byte[] written = written(writer, value);
            Reading<T> again = reader.read(in(written));
            assertEquals(List.of(), again.problems(), "what is written can be read again");
            assertEquals(
                    new String(written, StandardCharsets.UTF_8),
                    new String(written(writer, again.orThrow()), StandardCharsets.UTF_8));
        }
        work.accept(value);
        return 1;
    }

    private static void checkProblem(Finding problem) {
        assertNotNull(problem.place(), problem.toString());
        for (Locale locale : List.of(Text.VIETNAMESE, Locale.ENGLISH)) {
            String line = problem.line(locale);
            assertEquals(1, line.lines().count(), line);
            assertTrue(line.length() < 4_000, line);
            line.chars().forEach(c -> assertFalse(Character.isISOControl(c), line));
        }
        for (String jargon : List.of("Unexpected", "expecting", "JsonParser", "Exception", "java.", "tiếng Anh")) {
            assertFalse(
                    problem.message().vi().replaceAll("'.*'", "''").contains(jargon),
                    problem.message().vi());
        }
    }

    private static <T> byte[] written(Writer<T> writer, T value) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            writer.write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private void judge(EvidenceLog log) {
        UNDER_RULES.assess(log, AS_OF);
    }

    private static void workWith(PlanUnderRules read) {
        read.assess(EvidenceLog.EMPTY, AS_OF);
        PlanReview.standard().of(read.plan(), read.directory(), read.calendar(), read.rules());
    }

    private Reading<Scenario> scenario(InputStream in) {
        try {
            return ScenarioYaml.read(Files.write(folder.resolve("f.yaml"), in.readAllBytes()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String calendar() {
        return new String(written(CalendarJson::write, VietNam.calendar()), StandardCharsets.UTF_8);
    }

    private static String baseline() {
        return """
                {"findings": [{"code": "review.clause-gap", "clause": "II.1", "message": "Thiếu số",
                  "accepted": {"owner": "so-y-te", "reason": "Chờ đính chính", "until": "2025-12-31"}}],
                 "verdicts": [{"obligation": "65/KH-UBND:V:REPORT:so-tu-phap:2025-H1", "status": "OVERDUE",
                  "accepted": {"owner": "so-y-te", "reason": "Chờ đính chính", "until": "2025-12-31"}}]}
                """;
    }

    private static String decision() {
        DecisionRecord record = DecisionRecord.of(UNDER_RULES, EvidenceLog.EMPTY, AS_OF);
        return new String(written(DecisionRecordJson::write, record), StandardCharsets.UTF_8);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static InputStream in(byte[] bytes) {
        return new ByteArrayInputStream(bytes);
    }
}
