package vn.childplan.province.board;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.province.account.Officer;
import vn.childplan.province.account.Role;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Statuses;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.assessment.Summary;
import vn.childplan.validation.rule.Status;

/** The board of today: how the whole plan stands, and which agencies have something to do. An agency is led to its own duties. */
@Controller
class BoardController {
    private final LiveAssessment live;
    /** Of the assessment that was asked for last: it holds some thousand verdicts, and most views are of the same one. */
    private volatile @Nullable Board last;

    BoardController(LiveAssessment live) {
        this.live = live;
    }

    /** How many duties read alike. */
    public record Figure(String label, int count, String tone) {}

    /** An agency that has something to do now. */
    public record Line(String id, String name, int overdue, int dueSoon, int inTime) {}

    /**
     * The board of one assessment.
     *
     * @param nextChange when time alone changes something; null if it does not
     */
    public record Board(
            Assessment of,
            int total,
            List<Figure> figures,
            List<Line> lines,
            @Nullable String nextChange) {}

    @GetMapping("/")
    String board(@AuthenticationPrincipal Officer officer, Model model) {
        if (officer.role() == Role.AGENCY) {
            return "redirect:/agencies/" + officer.agency();
        }
        model.addAttribute("board", board(live.current()));
        return "board";
    }

    private Board board(Assessment now) {
        Board made = last;
        if (made == null || made.of() != now) {
            made = new Board(
                    now,
                    now.summary().total(),
                    figures(now.summary()),
                    lines(now),
                    now.nextChange()
                            .map(then -> TimeFormat.timeInSentence(then).vi())
                            .orElse(null));
            last = made;
        }
        return made;
    }

    private static List<Figure> figures(Summary summary) {
        return summary.counts().entrySet().stream()
                .map(each -> new Figure(
                        each.getKey().label().vi(),
                        each.getValue(),
                        Statuses.tone(each.getKey().status()).name().toLowerCase(Locale.ROOT)))
                .toList();
    }

    private static List<Line> lines(Assessment now) {
        Agencies agencies = new Agencies(now.register().directory());
        return now.byAgency().entrySet().stream()
                .map(each -> new Line(
                        each.getKey().value(),
                        agencies.name(each.getKey()),
                        each.getValue().count(Status.OVERDUE),
                        each.getValue().count(Status.DUE_SOON),
                        each.getValue().count(Status.IN_TIME)))
                .filter(line -> line.overdue() + line.dueSoon() > 0)
                .sorted(Comparator.comparingInt(Line::overdue)
                        .thenComparingInt(Line::dueSoon)
                        .reversed())
                .toList();
    }
}
