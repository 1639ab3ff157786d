package vn.childplan.province.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.Status;

/** Section V of the plan: the report of the first half-year is due "trước ngày 15/5/2025"; 14/5 is the last day. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class HandingInTest {
    private static final byte[] PDF = "%PDF-1.7\nbáo cáo".getBytes(StandardCharsets.UTF_8);
    private static final Map<String, String> REPORT = Map.of("document", "45/BC-SNV", "note", "");

    private static final int LAST = Integer.MAX_VALUE;
    /** One a test, none of which has reported by 13/5 in the sample year. */
    private static final Deque<String> AGENCIES = new ArrayDeque<>(List.of(
            "ubnd-huyen-ly-son",
            "cong-an-tinh",
            "so-van-hoa-the-thao-va-du-lich",
            "hoi-nong-dan-tinh",
            "ubnd-huyen-tra-bong",
            "ubnd-huyen-son-ha",
            "ubnd-huyen-minh-long",
            "hoi-cuu-chien-binh-tinh",
            "ubnd-huyen-ba-to",
            "so-noi-vu",
            "ubnd-thanh-pho-quang-ngai"));

    private static RunningProvince province;

    private String agencyId;
    private String name;
    private String duty;
    private String form;
    private Visitor agency;
    private List<Path> filesBefore;

    @BeforeAll
    static void start() {
        province = RunningProvince.start();
    }

    @AfterAll
    static void stop() {
        province.close();
    }

    @BeforeEach
    void choose() {
        agencyId = AGENCIES.removeFirst();
        name = QuangNgai.directory().get(AgencyId.of(agencyId)).name();
        duty = "V:REPORT:" + agencyId + ":2025-H1";
        form = "/entries/new?duty=" + duty + "&what=REPORT";
        agency = province.agency(agencyId);
        filesBefore = files();
    }

    private Status status() {
        return province.bean(LiveAssessment.class).current().verdict(duty).status();
    }

    private int entries() {
        return province.database()
                .sql("select count(*) from evidence where recorded_by <> 'mẫu' and agency = ?")
                .param(agencyId)
                .query(Integer.class)
                .single();
    }

    private static List<Path> files() {
        try (Stream<Path> files = Files.list(province.folder().resolve("attachments"))) {
            return files.toList();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void a_report_with_an_attachment_gets_a_receipt_and_counts_at_once() {
        assertThat(status()).isEqualTo(Status.DUE_SOON);
        agency.get(form);
        Document receipt = agency.submit("/entries", REPORT, new Visitor.Upload("file", "../báo cáo.PDF", PDF));
        assertThat(agency.path()).startsWith("/entry?id=");
        assertThat(receipt.select("dl").text()).contains(name, "45/BC-SNV", "báo cáo.pdf", "13/5/2025");
        assertThat(receipt.select("#state").text()).isEqualTo("đã gửi, chờ tiếp nhận");
        assertThat(status()).isEqualTo(Status.MET);
        agency.get(receipt.selectFirst("a[href^=/attachment]").attr("href"));
        assertThat(agency.response().body()).isEqualTo(PDF);
        assertThat(agency.response().headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;");
        assertThat(files()).hasSize(filesBefore.size() + 1);
        province.restart();
        assertThat(status()).isEqualTo(Status.MET);
        assertThat(files()).hasSize(filesBefore.size() + 1);
    }

    @Test
    void the_same_form_sent_twice_or_again_after_a_restart_is_one_entry_with_one_receipt() {
        agency.get(form);
        String id = agency.page().select("input[name=id]").val();
        HttpRequest request = agency.filled("/entries", REPORT, new Visitor.Upload("file", "a.pdf", PDF));
        agency.send(request);
        String receipt = agency.path();
        agency.send(request);
        assertThat(agency.path()).isEqualTo(receipt);
        assertThat(entries()).isEqualTo(1);
        province.restart();
        Visitor again = province.agency(agencyId);
        again.get(form);
        again.submit("/entries", Map.of("document", "45/BC-SNV", "id", id), new Visitor.Upload("file", "a.pdf", PDF));
        assertThat(again.path()).isEqualTo(receipt);
        assertThat(entries()).isEqualTo(1);
        assertThat(files()).hasSize(filesBefore.size() + 1);
    }

    @Test
    void what_breaks_a_constraint_is_told_in_the_form_and_nothing_is_kept() {
        agency.get(form);
        Document answer =
                agency.submit("/entries", Map.of("document", "số 45"), new Visitor.Upload("file", "a.pdf", PDF));
        assertThat(agency.status()).isEqualTo(422);
        assertThat(answer.select("[role=alert]").text()).contains("Số, ký hiệu văn bản:");
        assertThat(answer.select("input[name=document]").val()).isEqualTo("số 45");
        agency.submit(
                "/entries",
                REPORT,
                new Visitor.Upload("file", "a.pdf", "MZ a program".getBytes(StandardCharsets.UTF_8)));
        assertThat(agency.status()).isEqualTo(422);
        assertThat(agency.page().select("[role=alert]").text()).contains("Tệp đính kèm phải là PDF");
        assertThat(entries()).isZero();
        assertThat(files()).hasSameSizeAs(filesBefore);
        assertThat(status()).isEqualTo(Status.DUE_SOON);
    }

    @Test
    void a_file_that_is_too_large_is_refused_as_such() {
        agency.get(form);
        byte[] large = new byte[22 * 1024 * 1024];
        System.arraycopy(PDF, 0, large, 0, PDF.length);
        agency.submit("/entries", REPORT, new Visitor.Upload("file", "a.pdf", large));
        assertThat(agency.status()).isEqualTo(413);
        assertThat(agency.page().select("h1").text()).isEqualTo("Tệp đính kèm quá lớn");
        assertThat(entries()).isZero();
    }

    @Test
    void what_was_wrong_is_taken_back_and_stays_in_the_log() {
        agency.get(form);
        agency.submit("/entries", REPORT);
        agency.submit("/entry/retraction", Map.of("reason", "gửi nhầm"));
        assertThat(agency.page().select(".problem").text()).startsWith("Đã thu hồi");
        assertThat(status()).isEqualTo(Status.DUE_SOON);
        Document log = agency.get("/log");
        assertThat(log.select("tbody tr")).hasSize(2);
        assertThat(log.select("tbody tr").text()).contains("45/BC-SNV", agencyId + "-officer", "đã thu hồi");
        assertThat(entries()).isEqualTo(2);
    }

    @Test
    void nothing_in_the_log_can_be_changed_or_deleted() {
        for (String change :
                List.of("delete from evidence", "update evidence set note = 'x'", "truncate evidence cascade")) {
            assertThat(org.assertj.core.api.Assertions.catchThrowable(
                            () -> province.database().sql(change).update()))
                    .as(change)
                    .hasMessageContaining("record a retraction");
        }
    }

    @Test
    void an_agency_says_that_it_acts_and_what_it_meets_with() {
        agency.get("/entries/new?duty=II.2:CARRY_OUT:so-y-te:2025&what=PROGRESS");
        assertThat(agency.status()).isEqualTo(403);
        agency.get("/agencies/" + agencyId);
        String undated = agency.page()
                .select("tr:not(:contains(báo cáo)) a[href^=/duty]")
                .first()
                .attr("href");
        agency.get(agency.get(undated).selectFirst("a[href*=PROGRESS]").attr("href"));
        agency.submit("/entries", Map.of("note", "Đã tập huấn"));
        assertThat(agency.page().select("h1").text()).isEqualTo("Đã ghi: tiến độ");
        agency.get(agency.get(undated).selectFirst("a[href*=DIFFICULTY]").attr("href"));
        agency.submit("/entries", Map.of("note", "Chưa có kinh phí"));
        assertThat(agency.page().select("h1").text()).isEqualTo("Đã ghi: khó khăn, vướng mắc");
    }

    @Test
    @Order(LAST)
    void the_office_extends_and_a_day_that_extends_nothing_is_refused() {
        Visitor office = province.office();
        office.get("/so-y-te/decisions/new?duty=" + duty);
        office.submit("/so-y-te/decisions", Map.of("document", "978/SYT-CSXH", "until", "2025-05-10"));
        assertThat(office.status()).isEqualTo(422);
        office.submit("/so-y-te/decisions", Map.of("document", "978/SYT-CSXH", "until", "2025-05-20"));
        assertThat(office.page().select("h1").text()).isEqualTo("Đã ghi: gia hạn");
        province.timeIs("2025-05-20T12:00");
        assertThat(agency.get("/agencies/" + agencyId)
                        .select("tr:contains(6 tháng đầu năm 2025) td[data-label=Hạn cuối]")
                        .text())
                .startsWith("20/5/2025");
        assertThat(status()).isNotEqualTo(Status.OVERDUE);
    }

    @Test
    void the_office_waives_a_duty() {
        Visitor office = province.office();
        office.get("/so-y-te/decisions/new?duty=" + duty);
        office.submit("/so-y-te/decisions", Map.of("document", "978/SYT-CSXH", "what", "WAIVER"));
        assertThat(office.page().select("h1").text()).isEqualTo("Đã ghi: miễn");
        assertThat(status()).isEqualTo(Status.WAIVED);
    }

    @Test
    @Order(LAST - 2)
    void received_returned_and_corrected_reports_are_told_apart() {
        agency.get(form);
        agency.submit("/entries", REPORT);
        String receipt = agency.path();
        Visitor office = province.office();
        office.get(receipt);
        office.submit("/so-y-te/handling", Map.of("state", "RETURNED", "note", ""));
        assertThat(office.page().select("[role=alert]").text()).isEqualTo("Trả lại thì ghi cần bổ sung gì.");
        office.submit("/so-y-te/handling", Map.of("state", "RETURNED", "note", "thiếu biểu số liệu"));
        assertThat(office.page().select("#state").text()).isEqualTo("đã trả lại để bổ sung");
        Document returned = agency.get(receipt);
        assertThat(returned.text()).contains("thiếu biểu số liệu");
        assertThat(status()).as("it was sent in time all the same").isEqualTo(Status.MET);
        province.timeIs("2025-05-16T09:00");
        agency.get(returned.selectFirst("a[href*=corrects]").attr("href"));
        agency.submit("/entries", Map.of("document", "46/BC-SNV"));
        String second = agency.path();
        assertThat(agency.get(receipt).select("#state").text()).isEqualTo("đã bổ sung bằng văn bản khác");
        assertThat(status()).as("the first day counts").isEqualTo(Status.MET);
        office.get(second);
        office.submit("/so-y-te/handling", Map.of("state", "RECEIVED"));
        assertThat(agency.get(second).select("#state").text()).isEqualTo("đã tiếp nhận");
    }

    @Test
    @Order(LAST - 1)
    void the_office_records_on_which_day_a_report_came_on_paper_and_an_agency_may_not() {
        province.timeIs("2025-05-20T09:00");
        Visitor office = province.office();
        office.get(form);
        assertThat(agency.get(form).select("input[name=on]")).isEmpty();
        agency.submit("/entries", Map.of("document", "45/BC-SNV", "on", "2025-05-14"));
        assertThat(agency.status()).isEqualTo(403);
        office.submit("/entries", Map.of("document", "45/BC-SNV", "on", "2025-05-14"));
        assertThat(office.page().select("dl").text()).contains("14/5/2025", "20/5/2025");
        assertThat(province.bean(LiveAssessment.class).current().verdict(duty).fulfilledAt())
                .isEqualTo(VietnamTime.parse("2025-05-14"));
        assertThat(status()).isEqualTo(Status.MET);
    }
}
