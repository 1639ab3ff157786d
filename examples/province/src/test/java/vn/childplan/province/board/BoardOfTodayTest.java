package vn.childplan.province.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;

/**
 * Section V of the plan: the reports of the first half-year are due "trước ngày 15/5/2025", so that 14/5 is the last day and
 * 15/5 is one day late. In the sample year Sở Nội vụ sends its report on 19/5.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BoardOfTodayTest {
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

    private static String countdown(Document duties) {
        return duties.select("tr:contains(6 tháng đầu năm 2025):contains(báo cáo) td[data-label=Hạn cuối]")
                .text();
    }

    @Test
    @Order(1)
    void the_clock_of_a_demonstration_begins_on_13_5_2025_and_stands_on_every_page() {
        assertThat(office.get("/").select("#now").text()).startsWith("8 giờ").endsWith("ngày 13/5/2025");
        assertThat(office.get("/agencies/so-noi-vu").select("#now").text()).endsWith("ngày 13/5/2025");
        assertThat(office.get("/nowhere").select("#now").text()).endsWith("ngày 13/5/2025");
    }

    @Test
    @Order(2)
    void an_agency_sees_how_long_it_has_and_why() {
        Visitor agency = province.agency("so-noi-vu");
        Document duties = agency.get("/");
        assertThat(agency.path()).isEqualTo("/agencies/so-noi-vu");
        assertThat(duties.select("h1").text()).isEqualTo("Nhiệm vụ của Sở Nội vụ");
        assertThat(countdown(duties)).isEqualTo("14/5/2025 còn 1 ngày");
        Document why =
                agency.get(duties.selectFirst("tr:contains(6 tháng đầu năm) a").attr("href"));
        assertThat(why.select("h1").text()).isEqualTo("Sở Nội vụ: báo cáo, 6 tháng đầu năm 2025");
        assertThat(why.select(".words").text()).contains("trước ngày 15/5/2025");
        assertThat(why.select("dl").text()).contains("14/5/2025");
    }

    @Test
    @Order(3)
    void on_the_last_day_it_says_so_and_at_midnight_it_is_one_day_late() {
        province.timeIs("2025-05-14T23:59");
        assertThat(countdown(office.get("/agencies/so-noi-vu"))).isEqualTo("14/5/2025 ngày cuối cùng");
        int before = Integer.parseInt(
                office.get("/").select(".figures .bad b").text().isEmpty()
                        ? "0"
                        : office.get("/").select(".figures .bad b").text());
        province.timeIs("2025-05-15T00:00");
        assertThat(countdown(office.get("/agencies/so-noi-vu"))).isEqualTo("14/5/2025 quá hạn 1 ngày");
        Document board = office.get("/");
        assertThat(Integer.parseInt(board.select(".figures .bad b").text())).isGreaterThan(before);
        assertThat(board.select("tr:contains(Sở Nội vụ) td[data-label=Quá hạn]").text())
                .isEqualTo("1");
    }

    @Test
    @Order(4)
    void the_office_moves_the_clock_on_but_never_back() {
        office.get("/");
        office.submit("/so-y-te/clock", java.util.Map.of("to", "2025-05-16T07:30"));
        assertThat(office.page().select("#now").text())
                .startsWith("7 giờ 30 phút")
                .endsWith("ngày 16/5/2025");
        office.submit("/so-y-te/clock", java.util.Map.of("to", "2025-05-13T08:00"));
        assertThat(office.page().select("[role=alert]").text()).contains("đã qua");
        assertThat(office.page().select("#now").text()).endsWith("ngày 16/5/2025");
        province.restart();
        office = province.office();
        assertThat(office.get("/").select("#now").text())
                .startsWith("7 giờ 30 phút")
                .endsWith("ngày 16/5/2025");
    }
}
