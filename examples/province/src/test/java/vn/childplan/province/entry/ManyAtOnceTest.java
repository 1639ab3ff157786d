package vn.childplan.province.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;
import vn.childplan.province.database.EmbeddedPostgres;
import vn.childplan.spring.EvidenceStore;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * Whatever many officers send at once, whatever is sent twice, whatever goes away in between: every form is one entry, and the
 * verdicts shown are those of a fresh assessment of the table.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ManyAtOnceTest {
    private static final List<String> AGENCIES =
            List.of("so-noi-vu", "so-van-hoa-the-thao-va-du-lich", "cong-an-tinh", "ubnd-huyen-ba-to");
    private static final int OFFICERS = 8;
    private static final int FORMS_EACH = 5;
    /** A pool of connections waits ever longer before it tries again. */
    private static final long PATIENCE = TimeUnit.SECONDS.toNanos(60);
    /** A session each, used by many at once. */
    private static final Map<String, Visitor> SESSIONS = new ConcurrentHashMap<>();

    private static EmbeddedPostgres postgres;
    private static RunningProvince province;

    @BeforeAll
    static void start() throws IOException, InterruptedException {
        postgres = EmbeddedPostgres.start(Files.createTempDirectory("many-at-once"));
        province = RunningProvince.startOn(postgres);
        logIn();
    }

    private static void logIn() {
        AGENCIES.forEach(agency -> SESSIONS.put(agency, province.agency(agency)));
    }

    @AfterAll
    static void stop() {
        province.close();
        postgres.close();
    }

    /** A form that an officer filled in. */
    private record Form(String agency, Map<String, String> fields) {
        String id() {
            return fields.get("id");
        }

        HttpRequest request(Visitor officer) {
            officer.get("/entries/new?what=" + fields.get("what") + "&duty=" + fields.get("duty"));
            return officer.filled("/entries", fields);
        }
    }

    private static Form form(Random random) {
        String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        boolean isReport = random.nextBoolean();
        return new Form(
                agency,
                Map.of(
                        "id",
                        new UUID(random.nextLong(), random.nextLong()).toString(),
                        "duty",
                        "V:REPORT:" + agency + ":2025-H1",
                        "what",
                        isReport ? "REPORT" : "DIFFICULTY",
                        "document",
                        isReport ? random.nextInt(1, 999) + "/BC-SNV" : "",
                        "note",
                        isReport ? "" : "Chưa có kinh phí"));
    }

    private static List<Form> forms(Random random, int count) {
        List<Form> forms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            forms.add(form(random));
        }
        return forms;
    }

    /** Each form twice, by whoever is free; what fails for the moment is left to be sent again. */
    private static void sendAll(List<Form> forms, Callable<Void> meanwhile) throws Exception {
        ExecutorService officers = Executors.newFixedThreadPool(OFFICERS + 1);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < OFFICERS; i++) {
                List<Form> mine = forms.subList(i * forms.size() / OFFICERS, (i + 1) * forms.size() / OFFICERS);
                all.add(officers.submit(() -> mine.forEach(ManyAtOnceTest::sendTwice)));
            }
            all.add(officers.submit(meanwhile));
            for (Future<?> each : all) {
                each.get(120, TimeUnit.SECONDS);
            }
        } finally {
            officers.shutdownNow();
        }
    }

    private static void sendTwice(Form form) {
        try {
            Visitor one = SESSIONS.get(form.agency()).copy();
            HttpRequest request = form.request(one);
            Thread again = new Thread(() -> {
                try {
                    one.copy().send(request);
                } catch (RuntimeException | AssertionError e) {
                    // Sent again below.
                }
            });
            again.start();
            one.send(request);
            again.join();
        } catch (RuntimeException | AssertionError e) {
            // Nobody answers for the moment: sent again below.
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static void sendUntilThere(List<Form> forms) {
        long deadline = System.nanoTime() + PATIENCE;
        for (Form form : forms) {
            Visitor officer = SESSIONS.get(form.agency()).copy();
            do {
                officer.send(form.request(officer));
            } while (officer.status() == 503 && System.nanoTime() < deadline);
            assertThat(officer.path()).as(officer.text()).isEqualTo("/entry?id=" + form.id());
        }
    }

    private static void assertEachOnceAndVerdictsAsOfTheTable(List<Form> forms) {
        province.bean(Recording.class).settle();
        List<String> ids = province.database()
                .sql("select entry_id from evidence where recorded_by <> 'mẫu'")
                .query(String.class)
                .list();
        assertThat(ids)
                .doesNotHaveDuplicates()
                .containsAll(forms.stream().map(Form::id).toList());
        Assessment live = province.bean(LiveAssessment.class).current();
        Assessment fresh = province.bean(PlanUnderRules.class)
                .assess(province.bean(EvidenceStore.class).read(), live.asOf());
        assertThat(fresh.to(live).changes()).isEmpty();
        assertThat(live.verdicts().stream()
                        .mapToInt(verdict -> verdict.evidence().size())
                        .sum())
                .isEqualTo(fresh.verdicts().stream()
                        .mapToInt(verdict -> verdict.evidence().size())
                        .sum());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void while_the_clock_passes_midnight(long seed) throws Exception {
        List<Form> forms = forms(new Random(seed), OFFICERS * FORMS_EACH);
        String midnight = seed == 1 ? "2025-05-15T00:00" : "2025-05-16T00:00";
        sendAll(forms, () -> {
            TimeUnit.MILLISECONDS.sleep(500);
            province.timeIs(midnight);
            return null;
        });
        assertEachOnceAndVerdictsAsOfTheTable(forms);
    }

    @Test
    void while_the_database_goes_away_and_comes_back() throws Exception {
        List<Form> forms = forms(new Random(3), OFFICERS * FORMS_EACH);
        sendAll(forms, () -> {
            TimeUnit.MILLISECONDS.sleep(700);
            postgres.stop();
            TimeUnit.MILLISECONDS.sleep(500);
            postgres.start();
            return null;
        });
        sendUntilThere(forms);
        assertEachOnceAndVerdictsAsOfTheTable(forms);
    }

    @Test
    void while_the_application_is_started_again() throws Exception {
        List<Form> forms = forms(new Random(4), OFFICERS * FORMS_EACH);
        sendAll(forms, () -> {
            TimeUnit.MILLISECONDS.sleep(700);
            province.restart();
            return null;
        });
        logIn();
        sendUntilThere(forms);
        assertEachOnceAndVerdictsAsOfTheTable(forms);
    }

    @Test
    void without_a_database_the_board_stays_and_a_post_says_that_nothing_was_recorded() throws Exception {
        Form form = form(new Random(5));
        Visitor officer = SESSIONS.get(form.agency());
        HttpRequest request = form.request(officer);
        postgres.stop();
        try {
            officer.send(request);
            assertThat(officer.status()).isEqualTo(503);
            assertThat(officer.page().select("h1").text()).isEqualTo("Cơ sở dữ liệu chưa trả lời");
            officer.get("/agencies/" + form.agency());
            assertThat(officer.status()).isEqualTo(200);
            Visitor somebody = province.visitor();
            somebody.get("/login");
            somebody.submit("/login", Map.of("username", "so-y-te", "password", "x"));
            assertThat(somebody.status()).isEqualTo(503);
        } finally {
            postgres.start();
        }
        sendUntilThere(List.of(form));
        assertEachOnceAndVerdictsAsOfTheTable(List.of(form));
    }
}
