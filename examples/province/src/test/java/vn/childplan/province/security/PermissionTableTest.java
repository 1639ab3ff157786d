package vn.childplan.province.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;

/**
 * Every page and every post, tried as everybody. The table says who may; whoever is not named is refused: a stranger is sent to
 * the log-in, anybody else gets 403. All is about Sở Nội vụ: the other agency, Sở Văn hóa, may have none of it. A page that
 * stands in no row fails.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PermissionTableTest {
    private static final String DUTY = "V:REPORT:so-noi-vu:2025-H1";
    private static final String REFUSED = "403";

    /** Who tries. */
    enum Who {
        STRANGER,
        READER,
        OTHER_AGENCY,
        AGENCY,
        OFFICE
    }

    private static final Set<Who> EVERYBODY = Set.of(Who.values());
    private static final Set<Who> LOGGED_IN = Set.of(Who.READER, Who.OTHER_AGENCY, Who.AGENCY, Who.OFFICE);
    private static final Set<Who> WHO_SEE_IT = Set.of(Who.READER, Who.AGENCY, Who.OFFICE);
    private static final Set<Who> WHO_SEE_ALL = Set.of(Who.READER, Who.OFFICE);
    private static final Set<Who> WHO_ACT = Set.of(Who.AGENCY, Who.OFFICE);
    private static final Set<Who> WHO_RECORD = Set.of(Who.OTHER_AGENCY, Who.AGENCY, Who.OFFICE);
    private static final Set<Who> OFFICE = Set.of(Who.OFFICE);

    /** One page or post: how it is mapped, how it is tried, who may. */
    private record Row(String mapping, String path, Map<String, String> fields, Set<Who> allowed) {}

    private static Row get(String pattern, String path, Set<Who> allowed) {
        return new Row("GET " + pattern, path, Map.of(), allowed);
    }

    private static Row post(String pattern, String path, Set<Who> allowed, Map<String, String> fields) {
        return new Row("POST " + pattern, path, fields, allowed);
    }

    private static Row post(String path, Set<Who> allowed, Map<String, String> fields) {
        return post(path, path, allowed, fields);
    }

    private static List<Row> table() {
        return List.of(
                get("/", "/", LOGGED_IN),
                get("/login", "/login", EVERYBODY),
                get("/calendar/{secret}.ics", "/calendar/none.ics", EVERYBODY),
                get("/agencies/{agency}", "/agencies/so-noi-vu", WHO_SEE_IT),
                get("/duty", "/duty?id=" + DUTY, WHO_SEE_IT),
                get("/entries/new", "/entries/new?what=REPORT&duty=" + DUTY, WHO_ACT),
                post("/entries", WHO_ACT, Map.of("id", id(), "duty", DUTY, "what", "REPORT", "document", "9/BC-SNV")),
                get("/entry", "/entry?id=" + entry, WHO_ACT),
                get("/attachment", "/attachment?entry=" + entry, WHO_ACT),
                post("/entry/retraction", WHO_ACT, Map.of("id", id(), "retracts", entry, "reason", "thử")),
                get("/log", "/log", WHO_RECORD),
                get("/documents", "/documents", LOGGED_IN),
                get("/documents/scoreboard.{format}", "/documents/scoreboard.xlsx", WHO_SEE_ALL),
                get("/documents/status-list.{format}", "/documents/status-list.xlsx", LOGGED_IN),
                get("/documents/consolidated/{period}.{format}", "/documents/consolidated/2025-H1.docx", WHO_SEE_ALL),
                get(
                        "/documents/agency/{agency}/{period}.{format}",
                        "/documents/agency/so-noi-vu/2025-H1.docx",
                        WHO_SEE_IT),
                get("/so-y-te/documents/reminder.docx", "/so-y-te/documents/reminder.docx", OFFICE),
                post("/calendar-address", LOGGED_IN, Map.of()),
                get("/password", "/password", LOGGED_IN),
                post("/password", LOGGED_IN, Map.of("old", "x", "chosen", "y")),
                get("/so-y-te/decisions/new", "/so-y-te/decisions/new?duty=" + DUTY, OFFICE),
                post("/so-y-te/decisions", OFFICE, Map.of("id", id(), "duty", DUTY)),
                post("/so-y-te/handling", OFFICE, Map.of("postId", id(), "entry", entry, "state", "RECEIVED")),
                post("/so-y-te/attachment/deletion", OFFICE, Map.of("entry", entry, "reason", "thử")),
                post("/so-y-te/clock", OFFICE, Map.of("to", "2025-05-13T08:00")),
                get("/so-y-te/exchange", "/so-y-te/exchange", OFFICE),
                post("/so-y-te/exchange", OFFICE, Map.of()),
                post("/so-y-te/exchange/settled", OFFICE, Map.of("line", "1")),
                get("/so-y-te/plans", "/so-y-te/plans", OFFICE),
                post("/so-y-te/plans", OFFICE, Map.of()),
                get("/so-y-te/plans/{number}", "/so-y-te/plans/1", OFFICE),
                post("/so-y-te/plans/{number}/adoption", "/so-y-te/plans/1/adoption", OFFICE, Map.of()),
                get("/so-y-te/what-if", "/so-y-te/what-if", OFFICE),
                post("/so-y-te/what-if", OFFICE, Map.of("what", "RULES")),
                get("/so-y-te/accounts", "/so-y-te/accounts", OFFICE),
                post("/so-y-te/accounts", OFFICE, Map.of("name", "x", "role", "READER")));
    }

    private static String id() {
        return UUID.randomUUID().toString();
    }

    private static RunningProvince province;
    private static String entry;
    private static final Map<Who, Visitor> VISITORS = new LinkedHashMap<>();

    @BeforeAll
    static void start() {
        province = RunningProvince.start();
        VISITORS.put(Who.STRANGER, province.visitor());
        VISITORS.put(Who.READER, province.reader());
        VISITORS.put(Who.OTHER_AGENCY, province.agency("so-van-hoa-the-thao-va-du-lich"));
        VISITORS.put(Who.AGENCY, province.agency("so-noi-vu"));
        VISITORS.put(Who.OFFICE, province.office());
        Visitor agency = VISITORS.get(Who.AGENCY);
        agency.get("/entries/new?what=REPORT&duty=" + DUTY);
        agency.submit(
                "/entries",
                Map.of("document", "45/BC-SNV"),
                new Visitor.Upload("file", "a.pdf", "%PDF-1.7".getBytes(StandardCharsets.UTF_8)));
        entry = agency.path().replace("/entry?id=", "");
    }

    @AfterAll
    static void stop() {
        province.close();
    }

    @Test
    void no_page_and_no_post_is_without_a_row() {
        Set<String> mapped = province.bean(RequestMappingHandlerMapping.class).getHandlerMethods().entrySet().stream()
                .filter(each -> each.getValue().getBeanType().getName().startsWith("vn.childplan"))
                .flatMap(each -> mappings(each.getKey()))
                .collect(Collectors.toCollection(TreeSet::new));
        Set<String> tried = table().stream().map(Row::mapping).collect(Collectors.toCollection(TreeSet::new));
        assertThat(tried).isEqualTo(mapped);
    }

    private static Stream<String> mappings(RequestMappingInfo info) {
        Set<RequestMethod> methods = info.getMethodsCondition().getMethods();
        return info.getPatternValues().stream()
                .flatMap(pattern -> methods.stream().map(method -> method + " " + pattern));
    }

    @TestFactory
    Stream<DynamicTest> everything_tried_as_everybody() {
        return table().stream()
                .flatMap(row -> Stream.of(Who.values())
                        .map(who -> DynamicTest.dynamicTest(row.mapping() + " as " + who, () -> tryAs(who, row))));
    }

    private static void tryAs(Who who, Row row) {
        Visitor visitor = VISITORS.get(who);
        if (row.mapping().startsWith("GET")) {
            visitor.get(row.path());
        } else {
            visitor.get(who == Who.STRANGER ? "/login" : "/password");
            Map<String, String> fields = new LinkedHashMap<>(row.fields());
            fields.put("_csrf", visitor.token());
            visitor.post(row.path(), fields);
        }
        if (row.allowed().contains(who)) {
            assertThat(visitor.status()).as(visitor.text()).isNotIn(401, 403, 500);
            assertThat(visitor.path().equals("/login")).isEqualTo(row.path().equals("/login"));
        } else if (who == Who.STRANGER) {
            assertThat(visitor.path()).isEqualTo("/login");
        } else {
            assertThat(visitor.status()).hasToString(REFUSED);
            assertThat(visitor.page().select("h1").text()).contains("không được xem");
        }
    }

    @Test
    void no_post_is_taken_without_the_token_of_a_form() {
        for (Row row : table()) {
            if (row.mapping().startsWith("POST")) {
                Visitor office = VISITORS.get(Who.OFFICE);
                office.post(row.path(), row.fields());
                assertThat(office.status()).as(row.mapping()).isEqualTo(403);
            }
        }
    }

    @Test
    void the_lists_of_an_agency_have_its_own_and_nobody_elses() {
        Visitor other = VISITORS.get(Who.OTHER_AGENCY);
        assertThat(other.get("/log").text()).doesNotContain("Sở Nội vụ");
        other.get("/");
        assertThat(other.path()).isEqualTo("/agencies/so-van-hoa-the-thao-va-du-lich");
        assertThat(other.page().select("h1").text()).isEqualTo("Nhiệm vụ của Sở Văn hóa, Thể thao và Du lịch");
    }

    @Test
    void a_calendar_shows_the_deadlines_of_whoever_made_its_address_to_whoever_has_it() {
        Visitor agency = VISITORS.get(Who.AGENCY);
        agency.get("/documents");
        String address =
                agency.submit("/calendar-address", Map.of()).select("#address").text();
        Visitor stranger = VISITORS.get(Who.STRANGER);
        stranger.send(HttpRequest.newBuilder(URI.create(address)).GET().build());
        assertThat(stranger.status()).isEqualTo(200);
        assertThat(stranger.text()).startsWith("BEGIN:VCALENDAR").contains("BEGIN:VEVENT");
        agency.get("/documents");
        agency.submit("/calendar-address", Map.of());
        stranger.send(HttpRequest.newBuilder(URI.create(address)).GET().build());
        assertThat(stranger.status()).as("a new address ends the old one").isEqualTo(404);
    }
}
