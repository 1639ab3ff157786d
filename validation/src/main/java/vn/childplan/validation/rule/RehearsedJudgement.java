package vn.childplan.validation.rule;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.validation.obligation.Obligation;

/**
 * An obligation judged by other rules beside those that judge it: it sees what they see, and what is concluded here changes
 * nothing there.
 */
final class RehearsedJudgement implements Judgement {
    private final Judgement real;
    private @Nullable LocalDate lastDay;
    private boolean restsWithoutEnd;
    private @Nullable Evidence fulfilment;
    private @Nullable Status status;

    RehearsedJudgement(Judgement real) {
        this.real = real;
    }

    @Override
    public Obligation obligation() {
        return real.obligation();
    }

    @Override
    public Instant asOf() {
        return real.asOf();
    }

    @Override
    public LocalDate today() {
        return real.today();
    }

    @Override
    public boolean hasCome(Instant instant) {
        return real.hasCome(instant);
    }

    @Override
    public OfficialCalendar calendar() {
        return real.calendar();
    }

    @Override
    public SharedFacts shared() {
        return real.shared();
    }

    @Override
    public int evidenceCount() {
        return real.evidenceCount();
    }

    @Override
    public Evidence evidence(int index) {
        return real.evidence(index);
    }

    @Override
    public @Nullable LocalDate lastDay() {
        return lastDay;
    }

    @Override
    public void moveLastDay(LocalDate day) {
        lastDay = day;
    }

    @Override
    public void restWithoutEnd() {
        lastDay = null;
        restsWithoutEnd = true;
    }

    @Override
    public boolean restsWithoutEnd() {
        return restsWithoutEnd;
    }

    @Override
    public @Nullable Evidence fulfilment() {
        return fulfilment;
    }

    @Override
    public void fulfilledBy(Evidence entry) {
        fulfilment = entry;
    }

    @Override
    public void decide(Status concluded) {
        status = status == null ? concluded : status;
    }

    @Override
    public @Nullable Status status() {
        return status;
    }
}
