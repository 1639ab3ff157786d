package vn.childplan.province.figures;

import java.lang.management.ManagementFactory;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.province.RunningProvince;
import vn.childplan.province.Visitor;

/**
 * How many pages and posts a second, how long the start takes, how much memory is used. No test: its name does not end in Test,
 * so it runs only when it is asked for. Browsers, application and database share the machine.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class LoadFigures {
    private static final int AT_ONCE = 8;
    private static final Duration WARM_UP = Duration.ofSeconds(5);
    private static final Duration MEASURED = Duration.ofSeconds(10);

    /** What one officer does once. */
    private interface Deed {
        void once(Visitor officer);
    }

    @Test
    void of_pages_and_posts() throws InterruptedException {
        double load = ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
        long start = System.nanoTime();
        try (RunningProvince province = RunningProvince.start()) {
            long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
            Visitor office = province.office();
            Visitor agency = province.agency("so-noi-vu");
            double board = perSecond(office, officer -> officer.get("/"));
            double duties = perSecond(agency, officer -> officer.get("/agencies/so-noi-vu"));
            double duty = perSecond(agency, officer -> officer.get("/duty?id=V:REPORT:so-noi-vu:2025-H1"));
            agency.get("/entries/new?what=DIFFICULTY&duty=V:REPORT:so-noi-vu:2025-H1");
            double posts = perSecond(agency, officer -> officer.send(difficulty(agency)));
            System.gc();
            Runtime runtime = Runtime.getRuntime();
            System.out.printf(
                    "load before %.1f; start in this process %d ms; a second: board %.0f, duties of an agency %.0f,"
                            + " reasons %.0f, posts with their receipts %.0f; heap %d MB%n",
                    load, millis, board, duties, duty, posts, (runtime.totalMemory() - runtime.freeMemory()) >> 20);
        }
    }

    private static HttpRequest difficulty(Visitor agency) {
        return agency.filled("/entries", Map.of("id", UUID.randomUUID().toString(), "note", "Chưa có kinh phí"));
    }

    private static double perSecond(Visitor session, Deed deed) throws InterruptedException {
        during(session, deed, WARM_UP);
        return (double) during(session, deed, MEASURED) / MEASURED.toSeconds();
    }

    private static int during(Visitor session, Deed deed, Duration time) throws InterruptedException {
        AtomicInteger done = new AtomicInteger();
        long end = System.nanoTime() + time.toNanos();
        ExecutorService officers = Executors.newFixedThreadPool(AT_ONCE);
        for (int i = 0; i < AT_ONCE; i++) {
            Visitor officer = session.copy();
            officers.execute(() -> {
                while (System.nanoTime() < end) {
                    deed.once(officer);
                    if (officer.status() != 200) {
                        throw new IllegalStateException(officer.status() + " " + officer.path());
                    }
                    done.incrementAndGet();
                }
            });
        }
        officers.shutdown();
        officers.awaitTermination(60, TimeUnit.SECONDS);
        return done.get();
    }
}
