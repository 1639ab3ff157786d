package vn.childplan.province.exchange;

import java.io.IOException;
import java.io.InputStream;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.childplan.province.account.Officer;

/** The tray of what came through the document exchange and did not match, and a form for messages. */
@Controller
class ExchangeController {
    private final ExchangeInbox inbox;

    ExchangeController(ExchangeInbox inbox) {
        this.inbox = inbox;
    }

    @GetMapping("/so-y-te/exchange")
    String tray(Model model) {
        model.addAttribute("tray", inbox.tray());
        return "exchange";
    }

    @PostMapping("/so-y-te/exchange")
    String post(@RequestParam MultipartFile file) throws IOException {
        try (InputStream in = file.getInputStream()) {
            String name = file.getOriginalFilename();
            inbox.take(in, name == null || name.isBlank() ? "thông điệp" : name);
        }
        return "redirect:/so-y-te/exchange";
    }

    @PostMapping("/so-y-te/exchange/settled")
    String settle(@RequestParam long line, @AuthenticationPrincipal Officer officer) {
        inbox.settle(line, officer.getUsername());
        return "redirect:/so-y-te/exchange";
    }
}
