package vn.childplan.province.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;
import vn.childplan.reporting.builder.PlanDocument;
import vn.childplan.reporting.model.ReportWriters;
import vn.childplan.validation.assessment.LiveAssessment;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanOfNextYearTest {
    private static RunningProvince province;
    private static Visitor office;

    @BeforeAll
    static void start() {
        province = RunningProvince.start();
        office = province.office();
    }

    @AfterAll
    static void stop() {
        province.close();
    }

    /** The plan of 2025 as a file of Word. */
    private static byte[] word() throws IOException {

        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReportWriters.installed()
                .forFormat("docx")
                .write(
                        PlanDocument.of(QuangNgai.plan65(), QuangNgai.directory())
                                .in(Text.VIETNAMESE),
                        out);
        return out.toByteArray();
    }

    @Test
    void a_plan_is_imported_from_word_reviewed_adopted_and_judged_from_the_next_start_on() throws IOException {
        office.get("/so-y-te/plans");
        Document review =
                office.submit("/so-y-te/plans", Map.of(), new Visitor.Upload("file", "ke-hoach.docx", word()));
        assertThat(office.path()).isEqualTo("/so-y-te/plans/1");
        assertThat(review.select("dl").text()).contains("65/KH-UBND@2025-03-31", "2025");
        assertThat(review.select("dd").eachText())
                .contains(String.valueOf(QuangNgai.plan65().tasks().size()));
        assertThat(review.select("h2:contains(Nội dung rà soát) ~ ul li")).isNotEmpty();
        office.submit("/so-y-te/plans/1/adoption", Map.of());
        assertThat(office.page().text()).contains("Đã thông qua", "office");
        int before = province.bean(LiveAssessment.class).current().register().size();
        province.restart();
        office = province.office();
        assertThat(province.bean(Plan.class)).isNotSameAs(QuangNgai.plan65());
        assertThat(province.bean(LiveAssessment.class).current().register().size())
                .isEqualTo(before);
    }

    @Test
    void a_file_that_is_no_plan_is_refused_in_a_line() {
        office.get("/so-y-te/plans");
        office.submit("/so-y-te/plans", Map.of(), new Visitor.Upload("file", "x.docx", new byte[] {'P', 'K', 3, 4, 0}));
        assertThat(office.status()).isEqualTo(200);
        assertThat(office.page().select("[role=alert]").text()).contains("x.docx");
    }

    /** Section V: 14/5 is the last day; with the day named included it would be 15/5. */
    @Test
    void what_another_rule_would_change_is_shown_and_nothing_is_kept() {
        office.get("/so-y-te/what-if");
        String rules = """
            { "name": "day-included/1", "base": "standard",
              "settings": [ { "rule": "deadline.wording", "parameter": "includesNamedDay", "value": true } ] }
            """;
        Document answer = office.submit("/so-y-te/what-if", Map.of("what", "RULES"), file("rules.json", rules));
        assertThat(office.status()).isEqualTo(200);
        assertThat(answer.select("h2").text()).as(answer.text()).contains("kết luận sẽ khác");
        assertThat(answer.select("tbody tr:contains(Sở Nội vụ)").text()).contains("deadline.wording");
        Document refused = office.submit("/so-y-te/what-if", Map.of("what", "RULES"), file("rules.json", "{"));
        assertThat(refused.select("[role=alert]").text()).contains("rules.json");
    }

    @Test
    void what_another_plan_would_change_is_shown() throws IOException {
        ByteArrayOutputStream json = new ByteArrayOutputStream();
        PlanJson.write(QuangNgai.plan65(), json);
        office.get("/so-y-te/what-if");
        Document answer = office.submit(
                "/so-y-te/what-if",
                Map.of("what", "PLAN"),
                new Visitor.Upload("file", "plan.json", json.toByteArray()));
        assertThat(answer.select("h2").text()).isEqualTo("Kết quả: 0 kết luận sẽ khác");
    }

    private static Visitor.Upload file(String name, String text) {
        return new Visitor.Upload("file", name, text.getBytes(StandardCharsets.UTF_8));
    }
}
