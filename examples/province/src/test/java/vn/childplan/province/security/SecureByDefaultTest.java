package vn.childplan.province.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;
import vn.childplan.province.account.Role;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SecureByDefaultTest {
    private static RunningProvince province;

    @BeforeAll
    static void start() {
        province = RunningProvince.start();
    }

    @AfterAll
    static void stop() {
        province.close();
    }

    private static String header(Visitor visitor, String name) {
        return visitor.response().headers().firstValue(name).orElse("");
    }

    @Test
    void the_browser_is_told_to_run_nothing_and_pages_need_nothing_inline() {
        Visitor office = province.office();
        for (String path : List.of("/", "/agencies/so-noi-vu", "/log", "/documents", "/password", "/nowhere")) {
            Document page = office.get(path);
            assertThat(header(office, "Content-Security-Policy"))
                    .isEqualTo("default-src 'none'; style-src 'self'; img-src 'self'; form-action 'self';"
                            + " frame-ancestors 'none'; base-uri 'none'");
            assertThat(header(office, "X-Content-Type-Options")).isEqualTo("nosniff");
            assertThat(header(office, "X-Frame-Options")).isEqualTo("DENY");
            assertThat(header(office, "X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(header(office, "Cache-Control")).contains("no-store");
            assertThat(page.select("script, style, [style], [onclick], [onsubmit]"))
                    .as(path)
                    .isEmpty();
            assertThat(page.select("form[method=post]:not(:has(input[name=_csrf]))"))
                    .as(path)
                    .isEmpty();
        }
    }

    @Test
    void the_cookie_of_a_session_is_out_of_reach_of_scripts_and_of_other_sites_and_new_after_the_log_in() {
        Visitor visitor = province.visitor();
        visitor.get("/login");
        String before = header(visitor, "Set-Cookie");
        assertThat(before).contains("HttpOnly").contains("SameSite=Lax");
        String password = province.password("cookie", Role.READER, null);
        String token = visitor.token();
        visitor.send(HttpRequest.newBuilder(URI.create(province.address() + "/login"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString("username=cookie&password=" + password + "&_csrf=" + token))
                .build());
        assertThat(visitor.path()).isEqualTo("/");
        assertThat(visitor.response()
                        .previousResponse()
                        .orElseThrow()
                        .headers()
                        .firstValue("Set-Cookie")
                        .orElse(""))
                .as("a session that somebody else may have planted ends with the log-in")
                .isNotEmpty()
                .isNotEqualTo(before);
    }

    @Test
    void of_a_password_only_its_hash_is_kept() {
        String password = province.password("kept", Role.READER, null);
        String kept = province.database()
                .sql("select password_hash from account where name = 'kept'")
                .query(String.class)
                .single();
        assertThat(kept).startsWith("{bcrypt}$2a$").doesNotContain(password);
    }

    @Test
    void after_five_failures_not_even_the_right_password_opens_and_other_accounts_still_do() {
        String password = province.password("guessed", Role.READER, null);
        Visitor guessing = province.visitor();
        for (int i = 0; i < 5; i++) {
            guessing.get("/login");
            assertThat(guessing.submit("/login", Map.of("username", "guessed", "password", "wrong" + i))
                            .text())
                    .contains("Tên hoặc mật khẩu không đúng");
        }
        guessing.get("/login");
        assertThat(guessing.submit("/login", Map.of("username", "guessed", "password", password))
                        .text())
                .contains("Sai quá nhiều lần");
        assertThat(province.reader().get("/").select("h1").text()).isEqualTo("Bảng theo dõi");
    }

    @Test
    void an_account_chooses_its_password_and_the_old_one_opens_no_more() {
        String first = province.password("choosing", Role.READER, null);
        Visitor reader = province.visitor();
        reader.get("/login");
        reader.submit("/login", Map.of("username", "choosing", "password", first));
        reader.get("/password");
        assertThat(reader.submit("/password", Map.of("old", first, "chosen", "short"))
                        .text())
                .contains("từ 12 đến 24 ký tự");
        assertThat(reader.submit("/password", Map.of("old", "wrong", "chosen", "mật khẩu mới 2025"))
                        .text())
                .contains("Mật khẩu cũ không đúng");
        assertThat(reader.submit("/password", Map.of("old", first, "chosen", "mật khẩu mới 2025"))
                        .text())
                .contains("Đã đổi mật khẩu");
        Visitor again = province.visitor();
        again.get("/login");
        again.submit("/login", Map.of("username", "choosing", "password", first));
        assertThat(again.path()).startsWith("/login");
        again.submit("/login", Map.of("username", "choosing", "password", "mật khẩu mới 2025"));
        assertThat(again.path()).isEqualTo("/");
    }

    @Test
    void the_office_makes_an_account_whose_password_is_shown_once() {
        Visitor office = province.office();
        office.get("/so-y-te/accounts");
        assertThat(office.submit(
                                "/so-y-te/accounts",
                                Map.of("name", "tu-phap", "role", "AGENCY", "agency", "so-tu-phapp"))
                        .text())
                .contains("Không có cơ quan có mã “so-tu-phapp”");
        String made = office.submit(
                        "/so-y-te/accounts", Map.of("name", "tu-phap", "role", "AGENCY", "agency", "so-tu-phap"))
                .select("[role=status]")
                .text();
        String password = made.substring(made.lastIndexOf(' ') + 1);
        assertThat(office.get("/so-y-te/accounts").text())
                .doesNotContain(password)
                .contains("tu-phap");
        Visitor agency = province.visitor();
        agency.get("/login");
        agency.submit("/login", Map.of("username", "tu-phap", "password", password));
        assertThat(agency.path()).isEqualTo("/agencies/so-tu-phap");
    }

    @Test
    void what_is_asked_for_and_is_not_there_gets_a_page_and_no_trace() {
        Visitor office = province.office();
        for (String path : List.of(
                "/agencies/nobody",
                "/agencies/%C6%A0",
                "/duty?id=none",
                "/entry?id=none",
                "/documents/scoreboard.exe",
                "/documents/consolidated/2031-H1.docx",
                "/documents/consolidated/x.docx",
                "/nowhere")) {
            office.get(path);
            assertThat(office.status()).as(path).isEqualTo(404);
            assertThat(office.page().select("h1").text()).as(path).isEqualTo("Không có trang này");
            assertThat(office.text()).doesNotContain("Exception").doesNotContain("vn.childplan");
        }
    }
}
