package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.text.Normalizer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.DutyRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;

class EvidenceRoundTripTest {
    private interface Writer {
        void write(EvidenceLog log, OutputStream out) throws IOException;
    }

    private interface Reader {
        Reading<EvidenceLog> read(InputStream in, String source, Plan plan, AgencyDirectory directory);
    }

    private record On(ClauseRef clause, ReportingPeriod period) {}

    @Property(tries = 200)
    void any_log_survives_csv(@ForAll("logs") EvidenceLog log) {
        survives(log, EvidenceCsv::write, EvidenceCsv::read);
    }

    @Property(tries = 200)
    void any_log_survives_json(@ForAll("logs") EvidenceLog log) {
        survives(log, EvidenceJson::write, EvidenceJson::read);
    }

    @Property(tries = 200)
    void any_log_survives_json_lines(@ForAll("logs") EvidenceLog log) {
        survives(log, EvidenceJsonLines::write, EvidenceJsonLines::read);
    }

    @Property(tries = 200)
    void any_log_made_in_java_passes_the_checks_of_files_unchanged(@ForAll("logs") EvidenceLog log) {
        assertEquals(
                log,
                EvidenceRows.check(log.entries(), "log", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                        .orThrow());
    }

    @Property(tries = 200)
    void any_log_survives_flat_rows(@ForAll("logs") EvidenceLog log) {
        assertEquals(
                log.entries(),
                log.entries().stream()
                        .map(entry -> EvidenceRow.of(entry).toEvidence())
                        .toList());
    }

    private static void survives(EvidenceLog log, Writer writer, Reader reader) {
        byte[] written = Bytes.written(out -> writer.write(log, out));
        EvidenceLog again = reader.read(new ByteArrayInputStream(written), "log", SmallPlan.PLAN, SmallPlan.DIRECTORY)
                .orThrow();
        assertEquals(log, again);
        assertArrayEquals(written, Bytes.written(out -> writer.write(again, out)));
    }

    @Provide
    Arbitrary<EvidenceLog> logs() {
        return Combinators.combine(entries().list().ofMaxSize(20), Arbitraries.longs())
                .as((entries, seed) -> keyed(entries, new Random(seed)));
    }

    /** Some entries say for which duty and plan they are, some have a key, and some of those are taken back. */
    private static EvidenceLog keyed(List<Evidence> entries, Random random) {
        List<Evidence> log = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            Evidence entry = entries.get(i);
            entry = random.nextInt(3) == 0 ? forItsDuty(entry) : entry;
            String plan = PLANS.get(random.nextInt(PLANS.size()));
            entry = plan == null ? entry : entry.withPlan(plan);
            entry = random.nextInt(3) == 0 ? entry : entry.withId("=" + i + (entry.note() == null ? "" : entry.note()));
            entry = entry.document() == null ? entry : entry.withRecordedBy(entry.document() + i);
            log.add(entry);
            if (entry.id() != null && random.nextInt(3) == 0) {
                Retraction retraction = new Retraction(
                        entry.agency(),
                        entry.clause(),
                        entry.at(),
                        entry.id(),
                        entry.recordedAt().plusSeconds(random.nextInt(9)),
                        entry.document(),
                        entry.note(),
                        entry.plan(),
                        random.nextBoolean() ? null : "thu hồi " + i,
                        entry.recordedBy());
                log.add(random.nextInt(log.size()), retraction);
            }
        }
        return EvidenceLog.of(log);
    }

    private static final List<@Nullable String> PLANS =
            Arrays.asList(null, null, "65/KH-UBND", "65/KH-UBND@2025-03-31", "65/KH-UBND@2024-03-31", "66/KH-UBND");

    private static Evidence forItsDuty(Evidence entry) {
        DutyKind kind = entry.clause().value().equals("V") ? DutyKind.REPORT : DutyKind.CARRY_OUT;
        DutyRef duty = new DutyRef(kind, VietnamTime.dateOf(entry.at()).getDayOfMonth() % 3);
        return switch (entry.kind()) {
            case SUBMISSION -> ((Submission) entry).withDuty(duty);
            case PROGRESS -> ((ProgressNote) entry).withDuty(duty);
            case EXTENSION -> ((Extension) entry).withDuty(duty);
            case WAIVER -> ((Waiver) entry).withDuty(duty);
            case SUSPENSION -> ((Suspension) entry).withDuty(duty);
            case DIFFICULTY, RETRACTION -> entry;
        };
    }

    private static Arbitrary<Evidence> entries() {
        Arbitrary<AgencyId> agencies =
                Arbitraries.of("so-y-te", "so-tu-phap", "tran-phu-3").map(AgencyId::of);
        Arbitrary<AgencyId> channels = agencies.injectNull(0.5);
        Arbitrary<On> clauses = Arbitraries.of(
                new On(ClauseRef.of("II.1"), ReportingPeriod.quarter(2025, 3)),
                new On(ClauseRef.of("V"), ReportingPeriod.half(2025, 1)),
                new On(ClauseRef.of("V"), ReportingPeriod.year(2025)));
        Arbitrary<Instant> moments = Arbitraries.longs()
                .between(
                        VietnamTime.parse("1900-01-01T00:00").getEpochSecond(),
                        VietnamTime.parse("2200-01-01").getEpochSecond())
                .flatMap(second -> Arbitraries.integers()
                        .between(0, 999_999_999)
                        .map(nano -> Instant.ofEpochSecond(second, nano)));
        Arbitrary<Long> delays = Arbitraries.longs().between(0, 10_000_000).injectDuplicates(0.2);
        Arbitrary<String> texts = texts();
        return Combinators.combine(
                        agencies,
                        channels,
                        clauses,
                        moments,
                        delays,
                        texts,
                        texts,
                        Arbitraries.integers().between(0, 6))
                .as(EvidenceRoundTripTest::entry);
    }

    /** Composed text of any characters, also those that CSV, JSON and spreadsheets treat in their own way. */
    private static Arbitrary<String> texts() {
        Arbitrary<Character> special = Arbitraries.of(
                '"', ',', ';', '\n', '\r', '\t', '\\', '\'', '=', '+', '-', '@', ' ', '{', '＝', '\u0001');
        Arbitrary<Character> vietnamese =
                Arbitraries.of("ăâđêôơưầệỹỢÁ".chars().mapToObj(c -> (char) c).toList());
        Arbitrary<Character> any = Arbitraries.chars().filter(c -> !Character.isSurrogate(c));
        return Arbitraries.oneOf(special, vietnamese, any)
                .list()
                .ofMaxSize(12)
                .map(chars -> chars.stream().map(String::valueOf).reduce("", String::concat) + "😀")
                .map(EvidenceRoundTripTest::asRead)
                .injectNull(0.3);
    }

    private static String asRead(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace('\u00A0', ' ')
                .replace('\u2007', ' ')
                .replace('\u202F', ' ');
    }

    private static Evidence entry(
            AgencyId agency, AgencyId via, On on, Instant at, long delay, String document, String note, int kind) {
        Instant known = at.plusSeconds(delay);
        LocalDate until = VietnamTime.dateOf(known);
        return switch (kind) {
            case 0 -> new Submission(agency, on.clause(), on.period(), at, via, known, document, note);
            case 1 -> new ProgressNote(agency, on.clause(), on.period(), at, known, document, note);
            case 2 -> new Extension(agency, on.clause(), on.period(), at, until.plusYears(200), known, document, note);
            case 3 -> new Waiver(agency, on.clause(), on.period(), at, until, known, document, note);
            case 4 -> new Suspension(agency, on.clause(), on.period(), at, null, known, document, note);
            case 5 -> new Difficulty(agency, on.clause(), null, at, via, known, document, note);
            default -> new Difficulty(agency, on.clause(), on.period(), at, via, known, document, note);
        };
    }
}
