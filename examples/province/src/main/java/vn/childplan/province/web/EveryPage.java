package vn.childplan.province.web;

import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.account.Officer;

/** What stands on every page: the time by which is judged, the plan, and who is logged in. */
@ControllerAdvice
class EveryPage {
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private final Clock clock;
    private final Plan plan;
    private final boolean isDemonstration;

    EveryPage(Clock clock, Plan plan, Environment environment) {
        this.clock = clock;
        this.plan = plan;
        this.isDemonstration = environment.acceptsProfiles(Profiles.of("demo"));
    }

    /**
     * The frame of a page.
     *
     * @param time the time as people read it
     * @param nextMidnight the next midnight in Việt Nam, for the field that moves the clock of a demonstration
     */
    public record Frame(
            String time,
            String nextMidnight,
            String plan,
            boolean isDemonstration,
            @Nullable Officer officer) {}

    @ModelAttribute("frame")
    Frame frame(@AuthenticationPrincipal @Nullable Officer officer) {
        Instant now = VietnamTime.wholeSecond(clock.instant());
        return new Frame(
                TimeFormat.timeInSentence(now).in(Text.VIETNAMESE),
                FIELD.format(VietnamTime.dateOf(now).plusDays(1).atStartOfDay()),
                plan.number().toString(),
                isDemonstration,
                officer);
    }
}
