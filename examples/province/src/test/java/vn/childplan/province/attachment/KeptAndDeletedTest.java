package vn.childplan.province.attachment;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.rule.Status;

/** The rule of the README, to the second. The report is handed in on 13/5/2025, where the clock of the demonstration begins. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class KeptAndDeletedTest {
    private static final byte[] PDF = "%PDF-1.7\nbáo cáo".getBytes(StandardCharsets.UTF_8);
    private static final String DUTY = "V:REPORT:so-noi-vu:2025-H1";

    private RunningProvince province;
    private Visitor agency;
    private String receipt;
    private String attachment;

    @BeforeEach
    void hand_in() {
        province = RunningProvince.start();
        agency = province.agency("so-noi-vu");
        agency.get("/entries/new?duty=" + DUTY + "&what=REPORT");
        agency.submit(
                "/entries", Map.of("document", "45/BC-SNV", "note", ""), new Visitor.Upload("file", "a.pdf", PDF));
        receipt = agency.response().uri().getPath() + "?"
                + agency.response().uri().getQuery();
        attachment = agency.page().selectFirst("a[href^=/attachment]").attr("href");
    }

    @AfterEach
    void stop() {
        province.close();
    }

    private void assertKept(String time) throws IOException {
        deleteByRule(time);
        assertThat(files()).hasSize(1);
        agency.get(attachment);
        assertThat(agency.response().body()).isEqualTo(PDF);
    }

    /** The entry stays, and says why its attachment is gone. */
    private void assertDeleted(String time, String day) throws IOException {
        deleteByRule(time);
        assertThat(files()).isEmpty();
        agency.get(attachment);
        assertThat(agency.status()).isEqualTo(404);
        assertThat(agency.get(receipt).text()).contains("45/BC-SNV", "đã xóa " + day + " 00:00 theo quy tắc lưu giữ");
    }

    private void deleteByRule(String time) {
        province.timeIs(time);
        province.bean(Attachments.class).deleteByRule();
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(province.folder().resolve("attachments"))) {
            return files.toList();
        }
    }

    @Test
    void kept_until_the_second_year_after_has_ended() throws IOException {
        assertKept("2027-12-31T23:59:59");
        assertDeleted("2028-01-01T00:00", "01/01/2028");
        assertThat(province.bean(LiveAssessment.class).current().verdict(DUTY).status())
                .isEqualTo(Status.MET);
    }

    @Test
    void kept_for_thirty_days_after_its_entry_was_taken_back() throws IOException {
        agency.get(receipt);
        agency.submit("/entry/retraction", Map.of("reason", "gửi nhầm"));
        assertKept("2025-06-12T23:59:59");
        assertDeleted("2025-06-13T00:00", "13/6/2025");
    }
}
