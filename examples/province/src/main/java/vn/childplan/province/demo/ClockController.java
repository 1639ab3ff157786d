package vn.childplan.province.demo;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.springframework.context.annotation.Profile;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.time.ProvinceClock;
import vn.childplan.validation.assessment.LiveAssessment;

/** Moves the clock of a demonstration on. */
@Controller
@Profile("demo")
class ClockController {
    private final ProvinceClock clock;
    private final LiveAssessment live;
    private final JdbcClient database;

    ClockController(ProvinceClock clock, LiveAssessment live, JdbcClient database) {
        this.clock = clock;
        this.live = live;
        this.database = database;
    }

    @PostMapping("/so-y-te/clock")
    String move(
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE_TIME) LocalDateTime to,
            RedirectAttributes redirect) {
        Instant then = to.toInstant(VietnamTime.OFFSET);
        if (then.isBefore(clock.instant())) {
            redirect.addFlashAttribute("problem", "Đồng hồ chỉ chạy tới: thời điểm ấy đã qua.");
            return "redirect:/";
        }
        clock.moveTo(then);
        database.sql("""
            insert into demonstration_clock (moved_to) values (?)
            on conflict (only_row) do update set moved_to = excluded.moved_to
            """).param(then.atOffset(ZoneOffset.UTC)).update();
        live.catchUp();
        return "redirect:/";
    }
}
