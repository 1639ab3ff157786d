package vn.childplan.province.calendar;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.account.Officer;
import vn.childplan.province.account.Role;
import vn.childplan.province.web.NotFoundException;
import vn.childplan.reporting.builder.DeadlineCalendar;
import vn.childplan.reporting.builder.ReportBuilder;
import vn.childplan.spring.ReportMedia;
import vn.childplan.validation.assessment.LiveAssessment;

/**
 * An address to which a calendar subscribes. Calendars cannot log in, so the address is a secret: it is shown once, only its hash
 * is kept, and a new one ends the old one.
 */
@Controller
class CalendarController {
    private static final int SECRET_BYTES = 24;

    private final JdbcClient database;
    private final LiveAssessment live;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    CalendarController(JdbcClient database, LiveAssessment live, Clock clock) {
        this.database = database;
        this.live = live;
        this.clock = clock;
    }

    @PostMapping("/calendar-address")
    String make(@AuthenticationPrincipal Officer officer, RedirectAttributes redirect) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        String secret = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        AgencyId agency = officer.role() == Role.AGENCY ? officer.agency() : null;
        database.sql("""
            insert into calendar_address (account, secret_hash, agency, made_at) values (?, ?, ?, ?)
            on conflict (account) do update
            set secret_hash = excluded.secret_hash, agency = excluded.agency, made_at = excluded.made_at
            """)
                .params(
                        officer.getUsername(),
                        hash(secret),
                        agency == null ? null : agency.value(),
                        VietnamTime.wholeSecond(clock.instant()).atOffset(ZoneOffset.UTC))
                .update();
        redirect.addFlashAttribute(
                "address",
                ServletUriComponentsBuilder.fromCurrentContextPath()
                        .path("/calendar/{secret}.ics")
                        .buildAndExpand(secret)
                        .toUriString());
        return "redirect:/documents";
    }

    /** Whose deadlines an address shows. */
    private record Address(String account, Optional<String> agency) {}

    @GetMapping("/calendar/{secret}.ics")
    ResponseEntity<ReportBuilder> calendar(@PathVariable String secret) {
        Address address = database.sql("select account, agency from calendar_address where secret_hash = ?")
                .param(hash(secret))
                .query((row, number) ->
                        new Address(row.getString("account"), Optional.ofNullable(row.getString("agency"))))
                .optional()
                .orElseThrow(() -> new NotFoundException("không có lịch ở địa chỉ này"));
        DeadlineCalendar all = DeadlineCalendar.of(live.current());
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ReportMedia.ICS))
                .body(address.agency().map(AgencyId::of).map(all::forAgency).orElse(all));
    }

    private static String hash(String secret) {
        try {
            byte[] bytes = secret.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
