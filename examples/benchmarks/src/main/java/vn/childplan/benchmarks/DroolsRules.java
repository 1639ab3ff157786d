package vn.childplan.benchmarks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Objects;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.KieContainer;
import org.kie.api.runtime.KieSession;
import vn.childplan.core.time.VietnamTime;

/**
 * The same rules in a rule engine: once spared the search for evidence, each fact with its first known submission already
 * looked up, so that no rule joins anything; and once with the submissions of a batch as facts, too.
 */
final class DroolsRules {
    /** Facts that the engine holds at once; with all of them it spends its time on its memory. */
    private static final int BATCH = 10_000;

    private static final long DAY = 86_400;

    private final Workload facts;
    private final KieContainer container;

    DroolsRules(Workload facts) {
        this.facts = facts;
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/vn/childplan/benchmarks/lateness.drl", drl());
        KieBuilder builder = services.newKieBuilder(files).buildAll();
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        container = services.newKieContainer(services.getRepository().getDefaultReleaseId());
    }

    private static String drl() {
        try (InputStream in =
                Objects.requireNonNull(DroolsRules.class.getResourceAsStream("lateness.drl"), "lateness.drl")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Judges reports that come with their first known submission. */
    DroolsFact[] judge(Instant asOf) {
        return judge(asOf, false);
    }

    /** Judges reports whose submissions are facts among others, which the rules have to find. */
    DroolsFact[] judgeAndSearch(Instant asOf) {
        return judge(asOf, true);
    }

    private DroolsFact[] judge(Instant asOf, boolean search) {
        long now = asOf.getEpochSecond();
        int today = dayOf(now);
        DroolsFact[] judged = new DroolsFact[facts.size()];
        for (int from = 0; from < judged.length; from += BATCH) {
            KieSession session = container.newKieSession();
            int to = Math.min(judged.length, from + BATCH);
            for (int i = from; i < to; i++) {
                int done = search ? DroolsFact.NOT_DONE : done(i, now);
                judged[i] = new DroolsFact(i, facts.opens[i], facts.lastDay[i], done, today);
                session.insert(judged[i]);
            }
            for (int s = facts.starts[from]; search && s < facts.starts[to]; s++) {
                boolean known = facts.at[s] <= now && facts.recordedAt[s] <= now;
                session.insert(new DroolsSubmission(facts.obligation[s], facts.at[s], dayOf(facts.at[s]), known));
            }
            session.fireAllRules();
            session.dispose();
        }
        return judged;
    }

    private int done(int i, long now) {
        long first = Long.MAX_VALUE;
        for (int s = facts.starts[i]; s < facts.starts[i + 1]; s++) {
            if (facts.recordedAt[s] <= now && facts.at[s] <= now) {
                first = Math.min(first, facts.at[s]);
            }
        }
        return first == Long.MAX_VALUE ? DroolsFact.NOT_DONE : dayOf(first);
    }

    private static int dayOf(long second) {
        return (int) Math.floorDiv(second + VietnamTime.OFFSET.getTotalSeconds(), DAY);
    }
}
