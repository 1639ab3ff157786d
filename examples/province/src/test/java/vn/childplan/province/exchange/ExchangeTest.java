package vn.childplan.province.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/** An invented message in the form of the exchange: Sở Nội vụ sends its report on 14/5/2025 at 16:30, the last day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExchangeTest {
    private static final String DUTY = "V:REPORT:so-noi-vu:2025-H1";
    private static final String MESSAGE = """
        <?xml version="1.0" encoding="UTF-8"?>
        <edXML xmlns="http://www.mic.gov.vn/TBT/QCVN_102_2016" xmlns:x="http://www.mic.gov.vn/TBT/QCVN_102_2016">
          <x:edXMLEnvelope><x:edXMLHeader>
            <x:MessageHeader>
              <x:From><x:OrganId>000.00.11.H48</x:OrganId><x:OrganName>Sở Nội vụ</x:OrganName></x:From>
              <x:To><x:OrganId>000.00.17.H48</x:OrganId></x:To>
              <x:DocumentId>000.00.11.H48,2025/05/14,45/BC-SNV</x:DocumentId>
              <x:Code><x:CodeNumber>45</x:CodeNumber><x:CodeNotation>BC-SNV</x:CodeNotation></x:Code>
              <x:PromulgationInfo><x:Place>Quảng Ngãi</x:Place>
                <x:PromulgationDate>2025/05/14</x:PromulgationDate></x:PromulgationInfo>
              <x:DocumentType><x:Type>2</x:Type><x:TypeName>Báo cáo</x:TypeName></x:DocumentType>
              <x:Subject>Báo cáo kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025</x:Subject>
              <x:ResponseFor><x:OrganId>000.00.00.H48</x:OrganId><x:Code>65/KH-UBND</x:Code>
                <x:PromulgationDate>2025/03/31</x:PromulgationDate></x:ResponseFor>
              <x:SteeringType>3</x:SteeringType>
            </x:MessageHeader>
            <x:TraceHeaderList>
              <x:TraceHeader><x:OrganId>000.00.11.H48</x:OrganId>
                <x:Timestamp>2025/05/14 16:30:00</x:Timestamp></x:TraceHeader>
              <x:Bussiness><x:BussinessDocType>0</x:BussinessDocType></x:Bussiness>
            </x:TraceHeaderList>
          </x:edXMLHeader><x:edXMLBody/></x:edXMLEnvelope>
          <AttachmentEncoded><Attachment><ContentId>cid:1</ContentId>
            <x:ContentTransferEncoded>UEsFBgAAAAAAAAAAAAAAAAAAAAAAAA==</x:ContentTransferEncoded>
          </Attachment></AttachmentEncoded>
        </edXML>
        """;

    private RunningProvince province;

    @BeforeEach
    void start() {
        province = RunningProvince.start(
                "--province.exchange-every=PT0.2S",
                "--province.exchange-codes[000.00.00.H48]=ubnd-tinh",
                "--province.exchange-codes[000.00.11.H48]=so-noi-vu",
                "--province.exchange-codes[000.00.17.H48]=so-y-te");
        province.timeIs("2025-05-16T08:00");
    }

    @AfterEach
    void stop() {
        province.close();
    }

    private Verdict verdict() {
        return province.bean(LiveAssessment.class).current().verdict(DUTY);
    }

    private static void await(BooleanSupplier until) throws InterruptedException {
        for (int i = 0; i < 300 && !until.getAsBoolean(); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(until.getAsBoolean()).isTrue();
    }

    private void drop(String name, String message) throws IOException {
        Path half = Files.writeString(province.folder().resolve(name + ".part"), message);
        Files.move(half, province.folder().resolve("exchange/in").resolve(name));
    }

    @Test
    void a_report_dropped_into_the_folder_counts_from_when_it_was_sent_once_however_often_it_comes()
            throws IOException, InterruptedException {
        assertThat(verdict().status()).isEqualTo(Status.OVERDUE);
        drop("a.edxml", MESSAGE);
        await(() -> verdict().status() == Status.MET);
        assertThat(verdict().fulfilledAt()).isEqualTo(VietnamTime.parse("2025-05-14T16:30"));
        drop("again.edxml", MESSAGE);
        await(() -> isTaken("again.edxml"));
        province.restart();
        assertThat(verdict().evidence()).hasSize(1);
        Visitor agency = province.agency("so-noi-vu");
        assertThat(agency.get("/log").text()).contains("45/BC-SNV", "trục liên thông", "đã gửi, chờ tiếp nhận");
        agency.get(agency.page().selectFirst("tbody a").attr("href"));
        assertThat(agency.page().select("#state").text()).isEqualTo("đã gửi, chờ tiếp nhận");
    }

    private boolean isTaken(String name) {
        return !Files.exists(province.folder().resolve("exchange/in").resolve(name));
    }

    @Test
    void what_does_not_match_lies_in_the_tray_until_somebody_has_seen_it() {
        Visitor office = province.office();
        office.get("/so-y-te/exchange");
        office.submit(
                "/so-y-te/exchange", Map.of(), upload("la.edxml", MESSAGE.replace("000.00.11.H48", "000.00.99.H48")));
        assertThat(office.page().select("tbody tr")).hasSize(1);
        assertThat(office.page().select("tbody tr").text()).contains("la.edxml").contains("H48");
        assertThat(verdict().status()).isEqualTo(Status.OVERDUE);
        office.submit("/so-y-te/exchange", Map.of(), upload("khong.edxml", "no message at all"));
        assertThat(office.page().select("tbody tr")).hasSize(2);
        office.submit("/so-y-te/exchange/settled", Map.of());
        office.submit("/so-y-te/exchange/settled", Map.of());
        assertThat(office.page().text()).contains("Không có.");
        office.submit("/so-y-te/exchange", Map.of(), upload("a.edxml", MESSAGE));
        assertThat(office.page().text()).as("what was seen does not come back").contains("Không có.");
        assertThat(verdict().status()).isEqualTo(Status.MET);
    }

    private static Visitor.Upload upload(String name, String message) {
        return new Visitor.Upload("file", name, message.getBytes(StandardCharsets.UTF_8));
    }
}
