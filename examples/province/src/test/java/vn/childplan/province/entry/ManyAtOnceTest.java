package vn.childplan.province.entry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.time.VietnamTime;
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
    static void start(@TempDir Path folder) throws IOException, InterruptedException {
        postgres = EmbeddedPostgres.start(folder);
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

    private static List<String> idsOf(List<Form> forms) {
        return forms.stream().map(Form::id).toList();
    }

    private static void assertEachOnceAndVerdictsAsOfTheTable(List<String> sent) {
        province.bean(Recording.class).settle();
        List<String> ids = province.database()
                .sql("select entry_id from evidence where recorded_by <> 'mẫu'")
                .query(String.class)
                .list();
        assertThat(ids).doesNotHaveDuplicates().containsAll(sent);
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
        assertEachOnceAndVerdictsAsOfTheTable(idsOf(forms));
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
        assertEachOnceAndVerdictsAsOfTheTable(idsOf(forms));
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
        assertEachOnceAndVerdictsAsOfTheTable(idsOf(forms));
    }

    /** Whose connection breaks while the second waits for the first. */
    private enum Broken {
        FIRST,
        SECOND
    }

    @ParameterizedTest
    @EnumSource
    void sent_twice_at_once_it_is_judged_once_whichever_connection_breaks(Broken broken) throws Exception {
        Recording recording = province.bean(Recording.class);
        Evidence entry = Submission.of(
                        "so-noi-vu",
                        "V",
                        "2025-H1",
                        VietnamTime.format(province.bean(Clock.class).instant()))
                .withId(UUID.randomUUID().toString())
                .withRecordedBy("so-noi-vu");
        CountDownLatch isWritten = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        ExecutorService officers = Executors.newFixedThreadPool(2);
        try {
            Future<Boolean> first = officers.submit(() -> recording.record(entry, () -> {
                isWritten.countDown();
                await(goOn);
                if (broken == Broken.FIRST) {
                    breakConnections("pid = pg_backend_pid()");
                }
            }));
            await(isWritten);
            Future<Boolean> second = officers.submit(() -> recording.record(entry, () -> {}));
            TimeUnit.MILLISECONDS.sleep(500);
            if (broken == Broken.SECOND) {
                breakConnections("wait_event_type = 'Lock'");
            }
            goOn.countDown();
            assertThat(isRecorded(first)).isEqualTo(broken == Broken.SECOND);
            assertThat(isRecorded(second)).isEqualTo(broken == Broken.FIRST);
        } finally {
            officers.shutdownNow();
        }
        assertEachOnceAndVerdictsAsOfTheTable(List.of(entry.id()));
    }

    /** Whether this one recorded it: not if it was there, nor if its connection broke. */
    private static boolean isRecorded(Future<Boolean> sending) throws InterruptedException {
        try {
            return sending.get();
        } catch (ExecutionException e) {
            assertThat(e.getCause()).isInstanceOfAny(DataAccessException.class, TransactionException.class);
            return false;
        }
    }

    private static void breakConnections(String which) {
        province.database()
                .sql("select pg_terminate_backend(pid) from pg_stat_activity where " + which)
                .query()
                .listOfRows();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
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
        assertEachOnceAndVerdictsAsOfTheTable(idsOf(List.of(form)));
    }
}
