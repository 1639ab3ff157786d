package vn.childplan.province.handling;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import vn.childplan.core.evidence.Submission;
import vn.childplan.province.account.Officer;
import vn.childplan.province.entry.Entries;
import vn.childplan.province.web.NotFoundException;

/** Sở Y tế receives a report, or returns it to be completed. */
@Controller
class HandlingController {
    private final Handlings handlings;
    private final Entries entries;

    HandlingController(Handlings handlings, Entries entries) {
        this.handlings = handlings;
        this.entries = entries;
    }

    @PostMapping("/so-y-te/handling")
    String handle(
            @RequestParam String postId,
            @RequestParam String entry,
            @RequestParam Handlings.State state,
            @RequestParam(defaultValue = "") String note,
            @AuthenticationPrincipal Officer officer,
            RedirectAttributes redirect) {
        entries.find(entry)
                .filter(found -> found.evidence() instanceof Submission)
                .orElseThrow(() -> new NotFoundException("không có báo cáo “" + entry + "”"));
        if (state == Handlings.State.CORRECTED) {
            throw new NotFoundException("báo cáo chỉ được bổ sung bằng một báo cáo khác");
        }
        if (state == Handlings.State.RETURNED && note.isBlank()) {
            redirect.addFlashAttribute("problem", "Trả lại thì ghi cần bổ sung gì.");
        } else {
            handlings.add(postId, entry, state, note.isBlank() ? null : note.strip(), officer);
        }
        return "redirect:/entry?id=" + UriUtils.encode(entry, "UTF-8");
    }
}
