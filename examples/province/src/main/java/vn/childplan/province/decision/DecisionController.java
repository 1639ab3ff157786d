package vn.childplan.province.decision;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.account.Officer;
import vn.childplan.province.duty.DutyRow;
import vn.childplan.province.entry.Recording;
import vn.childplan.province.web.NotFoundException;
import vn.childplan.province.web.Problems;
import vn.childplan.spring.EvidenceRefusedException;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.assessment.Verdict;

/** Sở Y tế extends, waives or suspends a duty. */
@Controller
class DecisionController {
    private static final int UNPROCESSABLE = 422;

    private final LiveAssessment live;
    private final Plan plan;
    private final Clock clock;
    private final Recording recording;

    DecisionController(LiveAssessment live, Plan plan, Clock clock, Recording recording) {
        this.live = live;
        this.plan = plan;
        this.clock = clock;
        this.recording = recording;
    }

    @GetMapping("/so-y-te/decisions/new")
    String form(@RequestParam String duty, Model model) {
        return show(DecisionForm.blank(duty, VietnamTime.dateOf(clock.instant())), verdict(duty), model, List.of());
    }

    private String show(DecisionForm form, Verdict verdict, Model model, List<String> problems) {
        model.addAttribute("form", form);
        model.addAttribute("duty", new DutyRow.Writer(live.current()).row(verdict));
        model.addAttribute("whats", DecisionForm.What.values());
        model.addAttribute("problems", problems);
        return "decision-form";
    }

    private Verdict verdict(String duty) {
        return live.current()
                .find(duty)
                .filter(verdict -> verdict.obligation().bearer() != null)
                .orElseThrow(() -> new NotFoundException("không có nghĩa vụ “" + duty + "”"));
    }

    @PostMapping("/so-y-te/decisions")
    String decide(
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult binding,
            @AuthenticationPrincipal Officer officer,
            Model model,
            HttpServletResponse response) {
        Verdict verdict = verdict(String.valueOf(form.duty()));
        List<String> problems = Problems.of(binding);
        if (problems.isEmpty() && form.lacksUntil()) {
            problems = List.of("Gia hạn thì ghi hạn mới.");
        }
        if (problems.isEmpty()) {
            try {
                recording.record(
                        form.evidence(
                                verdict.obligation(),
                                plan.id(),
                                VietnamTime.wholeSecond(clock.instant()),
                                officer.getUsername()),
                        () -> {});
                return "redirect:/entry?id=" + form.id();
            } catch (EvidenceRefusedException e) {
                problems = Problems.of(e);
            }
        }
        response.setStatus(UNPROCESSABLE);
        return show(form, verdict, model, problems);
    }
}
