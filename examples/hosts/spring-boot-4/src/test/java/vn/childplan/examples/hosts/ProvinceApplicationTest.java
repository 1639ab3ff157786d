package vn.childplan.examples.hosts;

import static org.assertj.core.api.Assertions.assertThat;

import com.jayway.jsonpath.JsonPath;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.childplan.examples.database.PostgresServer;

/** The application as its users meet it: over HTTP, with a real PostgreSQL behind it. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ProvinceApplicationTest {
    /** Section V of the plan: the report of the first half-year is due before 15/5/2025. */
    private static final String REPORT = "V:REPORT:so-tu-phap:2025-H1";

    private static final String HANDED_IN = """
            {"kind": "submission", "agency": "Sở Tư pháp", "clause": "V", "period": "2025-H1", "at": "14/5/2025"}
            """;

    private static PostgresServer postgres;

    private final HttpClient client = HttpClient.newHttpClient();
    private ConfigurableApplicationContext application;

    @BeforeAll
    static void start_postgres() throws IOException, InterruptedException, SQLException {
        postgres = PostgresServer.start();
    }

    @AfterAll
    static void stop_postgres() {
        postgres.close();
    }

    @BeforeEach
    void start() {
        // On 16/5/2025 at 8 o'clock in Viet Nam.
        Clock clock = Clock.fixed(Instant.parse("2025-05-16T01:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
        application = new SpringApplicationBuilder(ProvinceApplication.class)
                .initializers((GenericApplicationContext context) -> context.registerBean(Clock.class, () -> clock))
                .run(
                        "--server.port=0",
                        "--spring.main.banner-mode=off",
                        "--logging.level.root=warn",
                        "--spring.datasource.url=" + postgres.url());
    }

    private void restart() {
        application.close();
        start();
    }

    @AfterEach
    void stop() {
        database().sql("truncate evidence, notice").update();
        application.close();
    }

    private JdbcClient database() {
        return application.getBean(JdbcClient.class);
    }

    private HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder().GET(), path, headers);
    }

    private HttpResponse<byte[]> post(String path, String body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder()
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(request, path, headers);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request, String path, String... headers)
            throws IOException, InterruptedException {
        for (int i = 0; i < headers.length; i += 2) {
            request.header(headers[i], headers[i + 1]);
        }
        String port = application.getEnvironment().getProperty("local.server.port");
        request.uri(URI.create("http://localhost:" + port + path));
        return client.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static String text(HttpResponse<byte[]> response) {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    private String status(String obligation) throws IOException, InterruptedException {
        return JsonPath.read(text(get("/verdicts/" + obligation)), "$.status");
    }

    @Test
    void a_report_posted_as_json_counts_at_once_and_after_a_restart() throws IOException, InterruptedException {
        assertThat(status(REPORT)).isEqualTo("OVERDUE");
        assertThat(post("/evidence", HANDED_IN).statusCode()).isEqualTo(201);
        assertThat(status(REPORT)).isEqualTo("MET");
        assertThat(database()
                        .sql("select transition || ' ' || obligations from notice")
                        .query(String.class)
                        .list())
                .containsExactly("OVERDUE>MET 1");
        restart();
        assertThat(status(REPORT)).isEqualTo("MET");
    }

    @Test
    void many_entries_are_posted_at_once() throws IOException, InterruptedException {
        String late = HANDED_IN.replace("Sở Tư pháp", "so-noi-vu").replace("14/5/2025", "2025-05-15T00:00");
        assertThat(post("/evidence", "[" + HANDED_IN + "," + late + "]").statusCode())
                .isEqualTo(201);
        assertThat(status(REPORT)).isEqualTo("MET");
        assertThat(status("V:REPORT:so-noi-vu:2025-H1")).isEqualTo("MET_LATE");
    }

    @Test
    void evidence_that_cannot_be_used_is_refused_with_all_its_problems_in_vietnamese_or_english()
            throws IOException, InterruptedException {
        String wrong = "[" + HANDED_IN + ","
                + HANDED_IN.replace("Sở Tư pháp", "so-tu-phapp").replace("H1", "H3") + "]";
        HttpResponse<byte[]> refused = post("/evidence", wrong);
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        String problem = text(refused);
        assertThat(JsonPath.<String>read(problem, "$.title")).isEqualTo("Không dùng được nội dung");
        assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].pointer"))
                .containsExactly("#/1/agency", "#/1/period");
        assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].code"))
                .containsExactly("evidence.unknown-agency", "evidence.unknown-period");
        assertThat(JsonPath.<List<String>>read(problem, "$.errors[*].detail"))
                .containsExactly("không có cơ quan 'so-tu-phapp'", "mục V không có kỳ '2025-H3'");
        assertThat(JsonPath.<List<String>>read(
                        text(post("/evidence", wrong, "Accept-Language", "en")), "$.errors[*].detail"))
                .containsExactly("no agency is called 'so-tu-phapp'", "clause V has no period '2025-H3'");
        assertThat(status(REPORT)).isEqualTo("OVERDUE");
    }

    @Test
    void a_form_of_the_application_is_checked_against_the_directory() throws IOException, InterruptedException {
        String form = """
                {"agency": "so-tu-phap", "period": "2025-H1", "sentOn": "2025-05-14", "document": "45/BC-STP"}
                """;
        HttpResponse<byte[]> refused =
                post("/reports", form.replace("phap", "phapp").replace("45/BC-STP", " "));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(JsonPath.<List<String>>read(text(refused), "$.errors[?(@.pointer=='#/agency')].detail"))
                .containsExactly("phải là mã có trong danh mục cơ quan");
        assertThat(JsonPath.<List<String>>read(text(refused), "$.errors[*].pointer"))
                .containsExactlyInAnyOrder("#/agency", "#/document");
        HttpResponse<byte[]> unreadable = post("/reports", form.replace("2025-05-14", "14/5"));
        assertThat(unreadable.statusCode()).isEqualTo(400);
        assertThat(unreadable.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<Map<String, Object>>read(text(unreadable), "$.errors[0]"))
                .containsEntry("pointer", "#/sentOn")
                .containsEntry("detail", "không đọc được '14/5'")
                .containsEntry("line", 1);
        assertThat(post("/reports", form).statusCode()).isEqualTo(201);
        assertThat(status(REPORT)).isEqualTo("MET");
    }

    @Test
    void verdicts_are_read_by_page_by_agency_and_by_id() throws IOException, InterruptedException {
        String page = text(get("/verdicts?offset=1&limit=2"));
        assertThat(JsonPath.<List<?>>read(page, "$.verdicts")).hasSize(2);
        assertThat(JsonPath.<String>read(page, "$.plan")).isEqualTo("65/KH-UBND");
        String agency = text(get("/agencies/so-tu-phap/verdicts"));
        assertThat(JsonPath.<List<String>>read(agency, "$[*].bearer"))
                .isNotEmpty()
                .containsOnly("so-tu-phap");
        assertThat(JsonPath.<List<String>>read(agency, "$[?(@.period=='2025-H1' && @.duty=='REPORT')].status"))
                .containsExactly("OVERDUE");
        String one = text(get("/verdicts/" + REPORT));
        assertThat(JsonPath.<Integer>read(one, "$.daysLate")).isEqualTo(2);
        assertThat(JsonPath.<String>read(one, "$.deadline.lastDay")).isEqualTo("2025-05-14");
        // With the plan, whose number has a slash.
        assertThat(text(get("/verdicts/65/KH-UBND:" + REPORT))).isEqualTo(one);
        HttpResponse<byte[]> unknown = get("/verdicts/V:REPORT:so-tu-phapp:2025-H1");
        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(unknown.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(JsonPath.<List<String>>read(text(unknown), "$.errors[*].detail"))
                .containsExactly("không có nghĩa vụ 'V:REPORT:so-tu-phapp:2025-H1'");
        assertThat(JsonPath.<String>read(text(unknown), "$.errors[0].remedy")).startsWith("Gần nhất: " + REPORT + ", ");
    }

    @Test
    void a_value_in_a_path_that_is_none_is_named_with_what_would_be_right() throws IOException, InterruptedException {
        HttpResponse<byte[]> refused = get("/reports/2025-H3", "Accept-Language", "en");
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        String problem = text(refused);
        assertThat(JsonPath.<String>read(problem, "$.title")).isEqualTo("The request is not valid");
        assertThat(JsonPath.<Map<String, String>>read(problem, "$.errors[0]"))
                .containsOnly(
                        Map.entry("parameter", "period"),
                        Map.entry("detail", "'2025-H3' cannot be read"),
                        Map.entry("remedy", "Write a period as 2025-H1, 2025, 2025-Q2, 2025-05 or 2025-9M."));
        assertThat(JsonPath.<String>read(text(get("/agencies/So_Y_te/verdicts")), "$.errors[0].remedy"))
                .startsWith("Ghi mã cơ quan: ");
    }

    /** The clock says 16/5/2025. */
    @Test
    void a_report_of_next_month_is_refused() throws IOException, InterruptedException {
        HttpResponse<byte[]> refused = post("/evidence", HANDED_IN.replace("14/5", "14/6"));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(JsonPath.<List<String>>read(text(refused), "$.errors[*].code"))
                .containsExactly("evidence.in-future");
        assertThat(status(REPORT)).isEqualTo("OVERDUE");
    }

    @Test
    void documents_and_calendars_are_downloaded() throws IOException, InterruptedException {
        HttpResponse<byte[]> word = get("/reports/2025-H1");
        assertThat(word.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment; filename=")
                .endsWith(".docx\"");
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(word.body()))) {
            String document = null;
            for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
                if (part.getName().equals("word/document.xml")) {
                    document = new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
            assertThat(document).contains("Kết quả thực hiện công tác trẻ em 6 tháng đầu năm\u00a02025");
        }
        HttpResponse<byte[]> calendar = get("/agencies/so-tu-phap/calendar.ics");
        assertThat(calendar.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
        assertThat(text(calendar)).startsWith("BEGIN:VCALENDAR").contains("Thời hạn theo Kế hoạch số 65/KH-UBND");
        assertThat(text(get("/agencies/so-tu-phap/calendar.ics", "Accept-Language", "en")))
                .contains("Deadlines under plan 65/KH-UBND");
    }

    @Test
    void figures_and_health_are_those_of_the_verdicts() throws IOException, InterruptedException {
        post("/evidence", HANDED_IN);
        String met = text(get("/actuator/metrics/childplan.obligations?tag=status:MET"));
        assertThat(JsonPath.<Double>read(met, "$.measurements[0].value")).isEqualTo(1.0);
        String health = text(get("/actuator/health"));
        assertThat(JsonPath.<String>read(health, "$.status")).isEqualTo("UP");
        assertThat(JsonPath.<Boolean>read(health, "$.components.childplan.details.complete"))
                .isTrue();
        assertThat(JsonPath.<String>read(health, "$.components.childplan.details.asOf"))
                .isEqualTo("2025-05-16T08:00:00+07:00");
        // The plan of a province puts no duty on a ministry.
        String forNothing = HANDED_IN.replace("Sở Tư pháp", "bo-y-te");
        assertThat(post("/evidence", forNothing).statusCode()).isEqualTo(201);
        health = text(get("/actuator/health"));
        assertThat(JsonPath.<String>read(health, "$.status")).isEqualTo("UP");
        assertThat(JsonPath.<String>read(health, "$.components.childplan.status"))
                .isEqualTo("INCOMPLETE");
    }
}
