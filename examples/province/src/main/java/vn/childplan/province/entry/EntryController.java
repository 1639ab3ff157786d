package vn.childplan.province.entry;

import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.Retraction;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.province.account.Officer;
import vn.childplan.province.account.Role;
import vn.childplan.province.attachment.AttachmentRefusedException;
import vn.childplan.province.attachment.Attachments;
import vn.childplan.province.duty.DutyRow;
import vn.childplan.province.handling.Handlings;
import vn.childplan.province.web.NotFoundException;
import vn.childplan.province.web.Problems;
import vn.childplan.spring.EvidenceRefusedException;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.assessment.Verdict;

/** Reports, progress and difficulties come in, and get a receipt; what was wrong is taken back; all of it is in the log. */
@Controller
class EntryController {
    private static final int UNPROCESSABLE = 422;
    private static final int PAGE = 100;

    private final LiveAssessment live;
    private final Plan plan;
    private final Clock clock;
    private final Recording recording;
    private final Entries entries;
    private final Attachments attachments;
    private final Handlings handlings;

    EntryController(
            LiveAssessment live,
            Plan plan,
            Clock clock,
            Recording recording,
            Entries entries,
            Attachments attachments,
            Handlings handlings) {
        this.live = live;
        this.plan = plan;
        this.clock = clock;
        this.recording = recording;
        this.entries = entries;
        this.attachments = attachments;
        this.handlings = handlings;
    }

    @GetMapping("/entries/new")
    String form(
            @RequestParam String duty,
            @RequestParam EntryForm.What what,
            @RequestParam(required = false) @Nullable String corrects,
            @AuthenticationPrincipal Officer officer,
            Model model) {
        return show(EntryForm.blank(duty, what, corrects), ownDuty(duty, officer), model, List.of());
    }

    private String show(EntryForm form, Verdict verdict, Model model, List<String> problems) {
        model.addAttribute("form", form);
        model.addAttribute("duty", new DutyRow.Writer(live.current()).row(verdict));
        model.addAttribute("problems", problems);
        return "entry-form";
    }

    /** The duty, if the officer may hand in for it. */
    private Verdict ownDuty(String id, Officer officer) {
        Assessment now = live.current();
        Verdict verdict = now.find(id).orElseThrow(() -> new NotFoundException("không có nghĩa vụ “" + id + "”"));
        officer.mustActFor(verdict.obligation().bearer());
        return verdict;
    }

    @PostMapping("/entries")
    String record(
            @Valid @ModelAttribute("form") EntryForm form,
            BindingResult binding,
            @RequestParam(required = false) @Nullable MultipartFile file,
            @AuthenticationPrincipal Officer officer,
            Model model,
            HttpServletResponse response) {
        Verdict verdict = ownDuty(String.valueOf(form.duty()), officer);
        if (binding.hasErrors()) {
            return refused(form, verdict, model, response, Problems.of(binding));
        }
        if (form.on() != null && !officer.isOffice()) {
            throw new AccessDeniedException("only the office says on which day something came on paper");
        }
        Entries.Recorded corrected = form.corrects() == null ? null : own(form.corrects(), officer);
        Evidence entry = form.evidence(verdict.obligation(), plan.id(), now(), officer.getUsername());
        try {
            attachments.keep(
                    file,
                    entry.id(),
                    belonging -> recording.record(entry, () -> {
                        belonging.run();
                        if (corrected != null) {
                            handlings.corrected(corrected.evidence(), entry, officer);
                        }
                    }));
        } catch (EvidenceRefusedException e) {
            return refused(form, verdict, model, response, Problems.of(e));
        } catch (AttachmentRefusedException e) {
            return refused(form, verdict, model, response, List.of(e.getMessage()));
        }
        return "redirect:/entry?id=" + entry.id();
    }

    private String refused(
            EntryForm form, Verdict verdict, Model model, HttpServletResponse response, List<String> problems) {
        response.setStatus(UNPROCESSABLE);
        return show(form, verdict, model, problems);
    }

    private Instant now() {
        return VietnamTime.wholeSecond(clock.instant());
    }

    /** The receipt. */
    @GetMapping("/entry")
    String receipt(@RequestParam String id, @AuthenticationPrincipal Officer officer, Model model) {
        Entries.Recorded recorded = own(id, officer);
        model.addAttribute("entry", new EntryRow.Writer(live.current().register()).row(recorded));
        model.addAttribute("attachment", attachments.of(id).orElse(null));
        model.addAttribute("handlings", handlings.of(id));
        model.addAttribute("mayTakeBack", mayTakeBack(recorded, officer));
        model.addAttribute("duty", dutyOf(recorded.evidence()));
        model.addAttribute("newId", UUID.randomUUID().toString());
        return "entry";
    }

    private @Nullable String dutyOf(Evidence entry) {
        return live.current().of(entry.agency()).stream()
                .map(Verdict::obligation)
                .filter(duty -> duty.clause().equals(entry.clause())
                        && duty.period().equals(entry.period())
                        && (entry.duty() == null || entry.duty().mayBe(duty.duty(), duty.term().number())))
                .map(duty -> duty.shortId())
                .findFirst()
                .orElse(null);
    }

    private Entries.Recorded own(String id, Officer officer) {
        Entries.Recorded recorded =
                entries.find(id).orElseThrow(() -> new NotFoundException("không có thông tin “" + id + "”"));
        officer.mustActFor(recorded.evidence().agency());
        return recorded;
    }

    /** Decisions are taken back by whoever makes them. */
    private static boolean mayTakeBack(Entries.Recorded recorded, Officer officer) {
        Evidence entry = recorded.evidence();
        return recorded.takenBackAt() == null
                && !(entry instanceof Retraction)
                && (officer.isOffice() || !entry.kind().isDecision());
    }

    @PostMapping("/entry/retraction")
    String takeBack(
            @RequestParam String id,
            @RequestParam String retracts,
            @RequestParam String reason,
            @AuthenticationPrincipal Officer officer,
            RedirectAttributes redirect) {
        Entries.Recorded recorded = own(retracts, officer);
        if (!entries.isThere(id)) {
            if (!mayTakeBack(recorded, officer)) {
                throw new AccessDeniedException("not to be taken back");
            }
            try {
                recording.record(retraction(recorded.evidence(), id, reason, officer), () -> {});
            } catch (EvidenceRefusedException e) {
                redirect.addFlashAttribute("problem", String.join(" ", Problems.of(e)));
            }
        }
        return "redirect:/entry?id=" + UriUtils.encode(retracts, "UTF-8");
    }

    private Evidence retraction(Evidence entry, String id, String reason, Officer officer) {
        Evidence retraction =
                Retraction.of(entry, VietnamTime.format(now())).withId(id).withRecordedBy(officer.getUsername());
        return reason.isBlank() ? retraction : retraction.withNote(reason.strip());
    }

    /** Who recorded what when: of all for Sở Y tế, its own for an agency. */
    @GetMapping("/log")
    String log(@RequestParam(defaultValue = "0") int newer, @AuthenticationPrincipal Officer officer, Model model) {
        if (officer.role() == Role.READER) {
            throw new AccessDeniedException("no log for readers");
        }
        AgencyId of = officer.isOffice() ? null : officer.agency();
        List<Entries.Recorded> page = entries.log(of, Math.max(0, newer), PAGE);
        EntryRow.Writer writer = new EntryRow.Writer(live.current().register());
        model.addAttribute("entries", page.stream().map(writer::row).toList());
        model.addAttribute("older", page.size() == PAGE ? newer + PAGE : null);
        return "log";
    }
}
