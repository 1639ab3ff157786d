package vn.childplan.importing.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.UnknownAgencyException;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Place;
import vn.childplan.core.time.VietnamTime;

/** Reports under 65/KH-UBND, clause V: before 15/5/2025 for the first half, before 15/11/2025 for the year. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangeReaderTest {
    private static final ExchangeReader READER = ExchangeReader.of(QuangNgai.plan65(), QuangNgai.directory())
            .with("000.00.00.H48", "ubnd-tinh")
            .with("000.00.17.H48", "so-y-te")
            .with("H48.12", "so-tu-phap")
            .with("H48.61", "ubnd-huyen-ba-to");

    private static final String SUBJECT = "Báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025";
    private static final Submission REPORT = Submission.of("so-tu-phap", "V", "2025-H1", "2025-05-14T16:30:00")
            .withVia("so-y-te")
            .withDocument("45/BC-STP")
            .withNote(SUBJECT)
            .withPlan("65/KH-UBND@2025-03-31")
            .withId("000.00.12.H48,2025/05/14,45/BC-STP");

    @TempDir
    Path folder;

    private static ExchangeReading read(Sample sample) {
        return read(sample.xml());
    }

    private static ExchangeReading read(String xml) {
        return READER.read(Sample.stream(xml), "m.edxml");
    }

    private static void isDoubted(Sample sample, String line) {
        ExchangeReading read = read(sample);
        assertEquals(EvidenceLog.EMPTY, read.log());
        assertEquals(List.of(line), lines(read.doubts()));
        assertEquals(List.of(), read.problems());
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.line(Locale.ENGLISH)).toList();
    }

    private static List<String> codes(ExchangeReading read) {
        return read.findings().stream().map(Finding::code).toList();
    }

    @Test
    void a_report_that_answers_the_plan_is_a_submission_with_number_time_and_channel() {
        ExchangeReading read = read(Sample.report());
        assertEquals(EvidenceLog.of(REPORT), read.log());
        assertEquals(List.of(), read.findings());
    }

    @ParameterizedTest
    @CsvSource({
        // The directions may differ within one message.
        "000.00.12.H48, H48.12",
        "H48.12,        000.00.12.H48",
        "H48.12,        h48.12"
    })
    void codes_in_either_direction_are_the_same_agency(String from, String trace) {
        assertEquals(
                EvidenceLog.of(REPORT),
                read(Sample.report().with("from", from).with("traceOrgan", trace))
                        .log());
    }

    @Test
    void a_code_of_the_directory_itself_needs_no_mapping() {
        var directory = QuangNgai.directory();
        var coded = directory.with(vn.childplan.core.agency.Agency.of(
                        "thanh-tra-tinh", vn.childplan.core.agency.AgencyKind.DEPARTMENT, "Thanh tra tỉnh")
                .withCode("000.00.44.H48"));
        ExchangeReading read = ExchangeReader.of(QuangNgai.plan65(), coded)
                .with("H48", "ubnd-tinh")
                .with("H48.17", "so-y-te")
                .read(
                        Sample.stream(Sample.report()
                                .with("from", "H48.44")
                                .with("traceOrgan", "H48.44")
                                .xml()),
                        "m");
        assertEquals("thanh-tra-tinh", read.log().entries().get(0).agency().value());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1212", "junk\nof two lines\n", "\n\n"})
    void what_gateways_put_before_the_XML_is_left_out_and_said(String junk) {
        ExchangeReading read = read(junk + Sample.report().xml());
        assertEquals(EvidenceLog.of(REPORT), read.log());
        assertEquals(junk.isBlank() ? List.of() : List.of("exchange.junk"), codes(read));
    }

    @Test
    void lines_are_those_of_the_file_with_what_stands_before_the_XML() {
        Sample unknown = Sample.report().with("from", "H99.12").with("traceOrgan", "H99.12");
        String place = lines(read("junk\n" + unknown.xml()).doubts()).get(0);
        assertTrue(place.startsWith("m.edxml:8:"), place);
        String without = lines(read(unknown).doubts()).get(0);
        assertTrue(without.startsWith("m.edxml:7:"), without);
    }

    @Test
    void a_document_id_with_a_date_that_does_not_exist_is_still_an_id() {
        assertEquals(
                EvidenceLog.of(REPORT.withId("000.00.12.H48,2014/02/30,45/BC-STP")),
                read(Sample.report().with("id", "000.00.12.H48,2014/02/30,45/BC-STP"))
                        .log());
    }

    @Test
    void a_document_without_a_date_that_exists_is_a_doubt() {
        isDoubted(
                Sample.report().with("date", "2014/02/30"),
                "m.edxml:13:94 (PromulgationInfo/PromulgationDate): the date of the document, '2014/02/30', does not"
                        + " exist. Look at the document; if it is a report under this plan, record it by hand."
                        + " [exchange.bad-date]");
    }

    @ParameterizedTest(name = "{0} | {1} | {2} | {3}: {4}")
    @CsvSource(delimiter = '|', nullValues = "-", emptyValue = "", textBlock = """
            000.00.00.H48 | 65/KH-UBND  | 2025/03/31 | '' | 1
            H48           | 65 /KH–UBND | 2025-03-31 | '' | 1
            ''            | 65/KH-UBND  | 2025/03/31 | '' | 1
            000.00.00.H48 | 65/KH-UBND  | ''         | '' | 1
            ''            | ''          | ''         | 000.00.00.H48,2025/03/31,65/KH-UBND | 1
            # Another document of that number, of another year or committee.
            000.00.00.H48 | 65/KH-UBND  | 2024/03/29 | '' | exchange.no-answer
            H48.61        | 65/KH-UBND  | 2025/03/31 | '' | exchange.no-answer
            000.00.00.H48 | 64/KH-UBND  | 2025/03/31 | '' | exchange.no-answer
            ''            | ''          | ''         | '' | exchange.no-answer
            ''            | ''          | ''         | H48,2024/03/31,65/KH-UBND    | exchange.no-answer
            ''            | ''          | ''         | H48.61,2025/03/31,65/KH-UBND | exchange.no-answer
            H48           | 64/KH-UBND  | 2025/03/31 | H48,2025/03/31,66/KH-UBND    | exchange.no-answer
            # Every committee has a 65/KH-UBND every year.
            ''            | 65/KH-UBND  | ''         | '' | exchange.plan-unclear
            ''            | 65/KH-UBND  | 2025/02/30 | '' | exchange.plan-unclear
            H41           | 65/KH-UBND  | 2025/03/31 | '' | exchange.plan-unclear
            ''            | 65/KH-UBND  | 2025/03/31 | H48,2025/03/31,66/KH-UBND | exchange.plan-unclear
            ''            | 66/KH-UBND  | 2025/03/31 | H48,2025/03/31,65/KH-UBND | exchange.plan-unclear
            H48           | 65/KH-UBND  | 2025/03/31 | H48,2024/03/31,65/KH-UBND | exchange.plan-unclear
            """)
    void a_message_answers_the_plan_by_number_and_date_or_number_and_issuer(
            String organ, String number, String date, String id, String expected) {
        ExchangeReading read = read(Sample.report().with("answered", Sample.answer(organ, number, date, id)));
        assertEquals(expected.equals("1") ? 1 : 0, read.log().size());
        assertEquals(expected.equals("1") ? List.of() : List.of(expected), codes(read));
    }

    @Test
    void of_several_documents_answered_one_is_enough() {
        String other = Sample.answer("H48", "12/KH-UBND", "2025/01/10", "");
        String plan = Sample.answer("H48", "65/KH-UBND", "2025/03/31", "");
        assertEquals(
                EvidenceLog.of(REPORT),
                read(Sample.report().with("answered", other + plan)).log());
    }

    @Test
    void a_plan_named_in_the_subject_alone_is_a_doubt() {
        Sample sample = Sample.report().with("answered", "");
        assertEquals(List.of("exchange.no-answer"), codes(read(sample)));
        assertEquals(
                List.of("exchange.plan-in-words"),
                codes(read(sample.with("subject", "Báo cáo thực hiện Kế hoạch số 65/KH-UBND"))));
        assertEquals(
                List.of("exchange.plan-in-words"), codes(read(sample.with("subject", "65/KH-UBND: báo cáo kết quả"))));
        assertEquals(
                List.of("exchange.no-answer"),
                codes(read(sample.with("subject", "Báo cáo thực hiện Kế hoạch số 165/KH-UBND"))));
    }

    @ParameterizedTest(name = "SteeringType {0}, {1}, {2}: {3}")
    @CsvSource({
        "3, Công văn, STP-HCTP, ''",
        "1, Báo cáo,  BC-STP,   ''",
        "0, BÁO CÁO,  STP,      ''",
        "0, '',       BC-STP,   ''",
        "2, Báo cáo,  BC-STP,   exchange.steering",
        "1, Công văn, STP-HCTP, exchange.report-unclear",
        "0, Kế hoạch, KH-STP,   exchange.report-unclear"
    })
    void a_report_is_called_one(String steering, String type, String notation, String code) {
        ExchangeReading read = read(
                Sample.report().with("steering", steering).with("type", type).with("notation", notation));
        assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(read));
        assertEquals(code.isEmpty() ? 1 : 0, read.log().size());
    }

    @ParameterizedTest(name = "{0}, sent {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            Báo cáo 6 tháng đầu năm 2025                        | 2025/05/15 00:00:00 | 2025-H1
            Báo cáo 6 tháng đầu năm                             | 2025/11/10 08:00:00 | 2025-H1
            Báo cáo công tác trẻ em năm 2025                    | 2025/11/14 23:59:59 | 2025
            Báo cáo công tác trẻ em cả năm 2025                 | 2025/06/30 08:00:00 | 2025
            # A year named in May may stand for the report of the first half, in July no longer.
            Báo cáo công tác trẻ em năm 2025                    | 2025/06/30 08:00:00 | exchange.period-unclear
            Báo cáo công tác trẻ em năm 2025                    | 2025/07/01 08:00:00 | 2025
            # No period named: until the first deadline (14/5) only the first report can be meant.
            Báo cáo kết quả thực hiện Kế hoạch số 65/KH-UBND    | 2025/05/14 23:59:59 | exchange.period-by-date
            Báo cáo kết quả thực hiện Kế hoạch số 65/KH-UBND    | 2025/05/15 00:00:00 | exchange.period-unclear
            Báo cáo kết quả thực hiện Kế hoạch số 65/KH-UBND    | 2025/11/10 08:00:00 | exchange.period-unclear
            # The plan asks for no quarter, half of another year or two at once.
            Báo cáo quý I/2025                                  | 2025/05/14 08:00:00 | exchange.period-unclear
            Báo cáo 6 tháng đầu năm 2024                        | 2025/05/14 08:00:00 | exchange.period-unclear
            Báo cáo 6 tháng đầu năm và cả năm 2025              | 2025/11/10 08:00:00 | exchange.period-unclear
            """)
    void the_period_is_read_from_the_subject_or_the_date(String subject, String sent, String expected) {
        ExchangeReading read =
                read(Sample.report().with("subject", subject).with("time", sent).with("date", sent.substring(0, 10)));
        if (expected.equals("exchange.period-unclear")) {
            assertEquals(List.of(expected), codes(read));
            assertEquals(EvidenceLog.EMPTY, read.log());
        } else {
            String period = expected.startsWith("exchange") ? "2025-H1" : expected;
            assertEquals(period, String.valueOf(read.log().entries().get(0).period()));
            assertEquals(expected.startsWith("exchange") ? List.of(expected) : List.of(), codes(read));
        }
    }

    @Test
    void nothing_sent_before_the_plan_answers_it() {
        assertEquals(
                List.of("exchange.period-unclear"),
                codes(read(Sample.report().with("time", "2025/03/30 08:00:00").with("date", "2025/03/30"))));
    }

    @ParameterizedTest(name = "{0} at {1}: {2}")
    @CsvSource({
        "000.00.12.H48, 2025/05/14 16:30:00, ''",
        "000.00.12.H48, 2025/05/14,          ''",
        // Only the gateway says when, or nobody; before the document was dated; no such time.
        "000.00.00.G22, 2025/05/14 16:30:00, exchange.sent-unclear",
        "000.00.12.H48, '',                  exchange.sent-unclear",
        "000.00.12.H48, 2025/05/13 16:30:00, exchange.sent-unclear",
        "000.00.12.H48, 2025/05/14 24:30:00, exchange.sent-unclear",
        "000.00.12.H48, 14/05/2025,          exchange.sent-unclear"
    })
    void the_time_is_that_at_which_the_sender_sent_it(String organ, String time, String code) {
        ExchangeReading read = read(Sample.report().with("traceOrgan", organ).with("time", time));
        assertEquals(code.isEmpty() ? List.of() : List.of(code), codes(read));
        assertEquals(code.isEmpty() ? 1 : 0, read.log().size());
    }

    /** A message may pass the station of its sender again, when it is sent a second time. */
    @ParameterizedTest(name = "{0}, then {1} {2}: {3}")
    @CsvSource({
        "2025/05/14 16:30:00, 000.00.12.H48, 2025/05/14 16:30:01, 2025-05-14T16:30:00",
        "2025/05/14 16:30:00, H48.12,        2025/05/14 16:29:59, 2025-05-14T16:29:59",
        "2025/05/14 16:30:00, 000.00.00.G22, 2025/05/14 16:29:59, 2025-05-14T16:30:00",
        "2025/05/14 16:30:00, H48.12,        no time,             2025-05-14T16:30:00",
        "no time,             H48.12,        2025/05/14 16:29:59, 2025-05-14T16:29:59"
    })
    void of_several_times_at_the_sender_the_earliest_counts(String first, String organ, String second, String at) {
        String stations = first + "</edXML:Timestamp></edXML:TraceHeader><edXML:TraceHeader><edXML:OrganId>" + organ
                + "</edXML:OrganId><edXML:Timestamp>" + second;
        Submission report = (Submission)
                read(Sample.report().with("time", stations)).log().entries().get(0);
        assertEquals(at + "+07:00", VietnamTime.format(report.at()));
    }

    @Test
    void a_sender_without_a_code_or_a_name_is_a_doubt() {
        assertEquals(
                List.of("exchange.sent-unclear", "exchange.unknown-sender"),
                codes(read(Sample.report().with("from", ""))));
        isDoubted(
                Sample.report()
                        .with("from", "H48.99")
                        .with("traceOrgan", "H48.99")
                        .with("fromName", ""),
                "m.edxml:7:26 (From/OrganId): no agency bears the code 'H48.99' on 2025-05-14. Give the agency this"
                        + " code in the directory, or record it by hand. [exchange.unknown-sender]");
    }

    @Test
    void an_unknown_sender_is_a_doubt_that_offers_who_is_called_so() {
        isDoubted(
                Sample.report().with("from", "H48.99").with("traceOrgan", "H48.99"),
                "m.edxml:7:26 (From/OrganId): no agency bears the code 'H48.99' on 2025-05-14. If it is Sở Tư pháp"
                        + " (so-tu-phap), give it this code in the directory. [exchange.unknown-sender]");
        assertEquals(
                List.of("exchange.ambiguous-code"),
                codes(read(Sample.report().with("from", "H48.12.G22").with("traceOrgan", "H48.12.G22"))));
    }

    @Test
    void an_agency_bears_its_code_while_it_exists() {
        // The district level ended on 1/7/2025.
        Sample district = Sample.report().with("from", "H48.61").with("traceOrgan", "H48.61");
        assertEquals(1, read(district.with("time", "2025/06/30 23:59:59")).log().size());
        assertEquals(List.of("exchange.unknown-sender"), codes(read(district.with("time", "2025/07/01 00:00:00"))));
    }

    @Test
    void who_receives_it_says_whether_it_went_through_the_channel() {
        assertEquals(
                "[so-y-te, null, null]",
                List.of(
                                Sample.report().with("to", Sample.to("H48.17")),
                                Sample.report().with("to", Sample.to("000.00.00.H48")),
                                Sample.report().with("to", Sample.to("H48") + Sample.to("H41.07")))
                        .stream()
                        .map(sample -> String.valueOf(
                                ((Submission) read(sample).log().entries().get(0)).via()))
                        .toList()
                        .toString());
        for (String to : List.of("", Sample.to("H41.07"), Sample.to("H48.61"))) {
            assertEquals(
                    List.of("exchange.other-addressee"),
                    codes(read(Sample.report().with("to", to))));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            45  | BC-STP      | 45/BC-STP
            45  | 45/BC-STP   | 45/BC-STP
            ''  | 45/BC-STP   | 45/BC-STP
            045 | BC–STP      | 045/BC-STP
            74x | VPCP-TTĐT   | 74x/VPCP-TTĐT
            45  | ''          | 45
            ''  | ''          |
            """)
    void the_number_is_kept_as_it_is_said(String number, String notation, String document) {
        assertEquals(
                document,
                read(Sample.report().with("number", number).with("notation", notation))
                        .log()
                        .entries()
                        .get(0)
                        .document());
    }

    @Test
    void a_report_without_a_document_or_with_a_broken_one_is_a_doubt() {
        for (String attachments :
                List.of("", Sample.attached(""), Sample.attached("UEs"), Sample.attached("UEsF!gAA"))) {
            assertEquals(
                    List.of("exchange.attachment"), codes(read(Sample.report().with("attachments", attachments))));
        }
    }

    /** 50 MB are 50 × 1,048,576 bytes. */
    @ParameterizedTest(name = "{0} bytes, base64 {1}: {2}")
    @CsvSource({
        "52428800, true,  ''",
        "52428801, true,  an attachment is larger than 50 MB",
        "52428801, false, an attachment is broken (base64)",
        "3,        false, an attachment is broken (base64)"
    })
    void an_attachment_has_at_most_50_MB(long bytes, boolean isBase64, String expected) {
        Message sample = EdXml.read(Sample.stream(Sample.report().xml()), "m").orThrow();
        Message message = new Message(
                sample.source(),
                sample.isStatus(),
                sample.singles(),
                sample.receivers(),
                sample.answered(),
                sample.traces(),
                sample.replaced(),
                List.of(new Message.Attachment(Place.whole("m"), bytes, isBase64)),
                null);
        Remarks remarks = new Remarks();
        Organisations codes = Organisations.of(QuangNgai.directory())
                .with(OrganisationCode.of("H48"), AgencyId.of("ubnd-tinh"))
                .with(OrganisationCode.of("H48.12"), AgencyId.of("so-tu-phap"));
        assertEquals(
                expected.isEmpty(),
                new PlanAnswer(QuangNgai.plan65(), codes, message, remarks)
                        .submission()
                        .isPresent());
        assertEquals(
                expected.isEmpty() ? List.of() : List.of(expected),
                remarks.findings().stream()
                        .map(finding -> finding.message().en())
                        .toList());
    }

    @Test
    void a_status_message_is_no_evidence() {
        ExchangeReading read = read(Sample.status("03", "x"));
        assertEquals(EvidenceLog.EMPTY, read.log());
        assertEquals(List.of("exchange.status"), codes(read));
    }

    @Test
    void a_folder_is_read_in_the_order_of_names_and_a_report_found_twice_counts_once() throws IOException {
        put("b.xml", Sample.report().xml());
        put("a.EDXML", Sample.report().xml());
        put("c.edxml", Sample.status("06", Sample.report().parts().get("id")));
        put("notes.txt", "not looked at");
        Files.createDirectory(folder.resolve("inside.xml"));
        ExchangeReading read = READER.read(folder);
        assertEquals(EvidenceLog.of(REPORT), read.log());
        assertEquals(List.of("exchange.same", "exchange.status"), codes(read));
        assertTrue(String.valueOf(read.findings().get(0).place()).startsWith(folder.resolve("b.xml") + ":"));
    }

    @Test
    void two_messages_of_one_document_that_differ_are_a_doubt() throws IOException {
        put("a.xml", Sample.report().xml());
        put("b.xml", Sample.report().with("time", "2025/05/15 08:00:00").xml());
        ExchangeReading read = READER.read(folder);
        assertEquals(EvidenceLog.of(REPORT), read.log());
        assertEquals(List.of("exchange.same-id"), codes(read));
    }

    private static String about(String type) {
        String id = "<edXML:DocumentId>" + REPORT.id() + "</edXML:DocumentId>";
        return Sample.action(type)
                + (type.equals("3")
                        ? "<edXML:ReplacementInfoList><edXML:ReplacementInfo>" + id
                                + "</edXML:ReplacementInfo></edXML:ReplacementInfoList>"
                        : id);
    }

    private static Sample change(String type) {
        return Sample.report()
                .with("id", "000.00.12.H48,2025/05/16,46/STP-HCTP")
                .with("number", "46")
                .with("notation", "STP-HCTP")
                .with("date", "2025/05/16")
                .with("time", "2025/05/16 09:00:00")
                .with("answered", "")
                .with("business", about(type));
    }

    /** The change comes first by name: the order of files does not matter. */
    private ExchangeReading readWith(Sample change) throws IOException {
        put("a.xml", change.xml());
        put("b.xml", Sample.report().xml());
        return READER.read(folder);
    }

    @Test
    void a_report_that_is_revoked_counts_until_then() throws IOException {
        ExchangeReading read = readWith(change("1"));
        assertEquals(
                EvidenceLog.of(
                        REPORT, Retraction.of(REPORT, "2025-05-16T09:00:00").withDocument("46/STP-HCTP")),
                read.log());
        assertEquals(List.of(), read.findings());
    }

    @ParameterizedTest(name = "{0} {1}: {2}")
    @CsvSource({
        "from, H48.61,              exchange.revoked",
        "time, 2025/05/14 16:29:59, exchange.revoked",
        "time, '',                  exchange.sent-unclear",
        "from, H48.99,              exchange.unknown-sender"
    })
    void a_revocation_that_is_not_clearly_its_senders_is_a_doubt(String part, String text, String code)
            throws IOException {
        Sample change = change("1").with(part, text).with("date", "2025/05/14");
        ExchangeReading read = readWith(part.equals("from") ? change.with("traceOrgan", text) : change);
        assertEquals(EvidenceLog.of(REPORT), read.log());
        assertEquals(List.of(code), codes(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2", "3"})
    void a_report_that_is_updated_or_replaced_is_for_somebody_to_decide(String type) throws IOException {
        ExchangeReading read = readWith(change(type));
        assertEquals(EvidenceLog.of(REPORT), read.log());
        assertEquals(List.of("exchange.changed"), codes(read));
        assertTrue(read.doubts().get(0).line(Locale.ENGLISH).contains("b.xml:"));
    }

    @Test
    void a_change_of_another_document_is_said_and_one_that_answers_the_plan_doubted() {
        Sample revocation = Sample.report().with("business", Sample.action("1"));
        assertEquals(List.of("exchange.changed"), codes(read(revocation)));
        String said = lines(read(revocation).doubts()).get(0);
        assertTrue(said.contains("it revokes a report"), said);
        String update = lines(
                        read(revocation.with("business", Sample.action("2"))).doubts())
                .get(0);
        assertTrue(update.contains("it updates or replaces a report"), update);
        assertEquals(List.of("exchange.no-answer"), codes(read(revocation.with("answered", ""))));
    }

    @ParameterizedTest
    @CsvSource({"02, exchange.refused", "13, exchange.refused", "15, exchange.refused", "16, exchange.status"})
    void a_report_that_its_receiver_refused_is_kept_and_doubted(String status, String code) throws IOException {
        put("a.xml", Sample.report().xml());
        put("b.xml", Sample.status(status, Sample.report().parts().get("id")));
        ExchangeReading read = READER.read(folder);
        assertEquals(EvidenceLog.of(REPORT), read.log());
        assertEquals(List.of(code), codes(read));
    }

    @Test
    void a_file_that_is_missing_and_a_folder_without_messages_are_problems() {
        assertEquals(List.of("file.missing"), codes(READER.read(folder.resolve("nothing.edxml"))));
        assertEquals(
                List.of(folder
                        + ": the folder holds no message. Use a folder with .edxml or .xml files; split it if there"
                        + " are too many. [exchange.folder]"),
                lines(READER.read(folder).problems()));
    }

    @Test
    @Tag("slow")
    void at_most_10000_messages_are_read_at_a_time() throws IOException {
        for (int i = 1; i <= 10_000; i++) {
            Files.createFile(folder.resolve(i + ".xml"));
        }
        assertEquals(10_000, READER.read(folder).problems().size());
        Files.createFile(folder.resolve("10001.xml"));
        assertEquals(List.of("exchange.folder"), codes(READER.read(folder)));
    }

    @Test
    void one_broken_message_leaves_the_others() throws IOException {
        put("a.xml", "<edXML>");
        put("b.xml", Sample.report().xml());
        ExchangeReading read = READER.read(folder);
        assertEquals(EvidenceLog.of(REPORT), read.log());
        assertEquals(1, read.problems().size());
    }

    @Test
    void a_code_that_is_none_or_an_agency_that_is_unknown_is_a_mistake_of_the_program() {
        assertThrows(IllegalArgumentException.class, () -> READER.with("535", "so-y-te"));
        assertThrows(UnknownAgencyException.class, () -> READER.with("H48.1", "so-nao-do"));
    }

    private void put(String name, String xml) throws IOException {
        Files.writeString(folder.resolve(name), xml);
    }
}
