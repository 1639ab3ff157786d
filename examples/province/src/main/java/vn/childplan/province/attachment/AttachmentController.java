package vn.childplan.province.attachment;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.springframework.core.io.InputStreamResource;
import org.springframework.core.io.Resource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import org.springframework.web.util.UriUtils;
import vn.childplan.province.account.Officer;
import vn.childplan.province.attachment.Attachments.Attachment;
import vn.childplan.province.entry.Entries;
import vn.childplan.province.web.NotFoundException;

/** Hands out what was attached, to be saved and never shown by the browser; Sở Y tế deletes. */
@Controller
class AttachmentController {
    private final Attachments attachments;
    private final Entries entries;

    AttachmentController(Attachments attachments, Entries entries) {
        this.attachments = attachments;
        this.entries = entries;
    }

    @GetMapping("/attachment")
    ResponseEntity<Resource> download(@RequestParam String entry, @AuthenticationPrincipal Officer officer)
            throws IOException {
        Attachment attachment = own(entry, officer);
        if (attachment.isDeleted()) {
            throw new NotFoundException("tệp đính kèm đã xóa");
        }
        ContentDisposition asFile = ContentDisposition.attachment()
                .filename(attachment.name(), StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(attachment.mediaType()))
                .contentLength(attachment.bytes())
                .header(HttpHeaders.CONTENT_DISPOSITION, asFile.toString())
                .body(new InputStreamResource(attachments.open(attachment)));
    }

    private Attachment own(String entry, Officer officer) {
        Entries.Recorded recorded = entries.find(entry).orElseThrow(AttachmentController::none);
        officer.mustActFor(recorded.evidence().agency());
        return attachments.of(entry).orElseThrow(AttachmentController::none);
    }

    private static NotFoundException none() {
        return new NotFoundException("không có tệp đính kèm");
    }

    @PostMapping("/so-y-te/attachment/deletion")
    String delete(
            @RequestParam String entry,
            @RequestParam String reason,
            @AuthenticationPrincipal Officer officer,
            RedirectAttributes redirect) {
        Attachment attachment = own(entry, officer);
        if (reason.isBlank()) {
            redirect.addFlashAttribute("problem", "Xóa thì ghi lý do.");
        } else if (!attachment.isDeleted()) {
            attachments.delete(attachment, officer.getUsername(), reason.strip());
        }
        return "redirect:/entry?id=" + UriUtils.encode(entry, "UTF-8");
    }
}
