package vn.childplan.province.security;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

@Controller
class LogInController {
    @GetMapping("/login")
    String form() {
        return "login";
    }
}
