package vn.childplan.province.account;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;

/** Sở Y tế makes accounts; everybody chooses a password. */
@Controller
class AccountController {
    private static final int SHORTEST = 12;
    /** BCrypt heeds no more than 72 bytes, and a letter may take three. */
    private static final int LONGEST = 24;

    private final Accounts accounts;
    private final AgencyDirectory directory;

    AccountController(Accounts accounts, AgencyDirectory directory) {
        this.accounts = accounts;
        this.directory = directory;
    }

    @GetMapping("/so-y-te/accounts")
    String list(Model model) {
        model.addAttribute("accounts", accounts.all());
        model.addAttribute("roles", List.of(Role.AGENCY, Role.READER, Role.OFFICE));
        return "accounts";
    }

    @PostMapping("/so-y-te/accounts")
    String add(
            @RequestParam String name,
            @RequestParam Role role,
            @RequestParam(defaultValue = "") String agency,
            RedirectAttributes redirect) {
        @Nullable String problem = problem(name, role, agency);
        if (problem != null) {
            redirect.addFlashAttribute("problem", problem);
        } else {
            String password = accounts.add(name, role, role == Role.READER ? null : agency);
            redirect.addFlashAttribute(
                    "done", "Đã tạo tài khoản " + name + ". Mật khẩu, chỉ hiện một lần này: " + password);
        }
        return "redirect:/so-y-te/accounts";
    }

    private @Nullable String problem(String name, Role role, String agency) {
        if (!name.matches("[a-z0-9][a-z0-9.-]{1,60}")) {
            return "Tên tài khoản gồm chữ thường không dấu, chữ số, dấu chấm và gạch nối.";
        }
        if (accounts.find(name).isPresent()) {
            return "Đã có tài khoản " + name + ".";
        }
        boolean isKnown = agency.matches("[a-z0-9-]+")
                && directory.find(AgencyId.of(agency)).isPresent();
        return role == Role.READER || isKnown ? null : "Không có cơ quan có mã “" + agency + "”.";
    }

    @GetMapping("/password")
    String form() {
        return "password";
    }

    @PostMapping("/password")
    String change(
            @RequestParam String old,
            @RequestParam String chosen,
            @AuthenticationPrincipal Officer officer,
            RedirectAttributes redirect) {
        if (chosen.length() < SHORTEST || chosen.length() > LONGEST) {
            redirect.addFlashAttribute("problem", "Mật khẩu mới dài từ " + SHORTEST + " đến " + LONGEST + " ký tự.");
        } else if (accounts.change(officer, old, chosen)) {
            redirect.addFlashAttribute("done", "Đã đổi mật khẩu.");
        } else {
            redirect.addFlashAttribute("problem", "Mật khẩu cũ không đúng.");
        }
        return "redirect:/password";
    }
}
