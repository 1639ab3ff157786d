package vn.childplan.province.plan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.Reading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.OfficialCalendar;
import vn.childplan.importing.plan.PlanImporter;
import vn.childplan.importing.plan.PlanReading;
import vn.childplan.province.account.Officer;
import vn.childplan.province.web.NotFoundException;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.review.PlanReview;

/** A plan is imported from a file of Word, reviewed, and adopted. */
@Controller
class PlanController {
    private final PlanVersions versions;
    private final PlanUnderRules inForce;

    PlanController(PlanVersions versions, PlanUnderRules inForce) {
        this.versions = versions;
        this.inForce = inForce;
    }

    @GetMapping("/so-y-te/plans")
    String list(Model model) {
        model.addAttribute("versions", versions.all());
        return "plans";
    }

    @PostMapping("/so-y-te/plans")
    String read(@RequestParam MultipartFile file, @AuthenticationPrincipal Officer officer, RedirectAttributes redirect)
            throws IOException {
        String name = String.valueOf(file.getOriginalFilename());
        Reading<PlanReading> reading;
        try (InputStream in = file.getInputStream()) {
            reading = PlanImporter.of(inForce.directory()).read(in, name);
        }
        if (reading.value().isEmpty()) {
            redirect.addFlashAttribute("problem", String.join(" ", lines(reading.problems())));
            return "redirect:/so-y-te/plans";
        }
        return "redirect:/so-y-te/plans/" + versions.add(reading.orThrow(), name, officer);
    }

    private static List<String> lines(List<Finding> findings) {
        return findings.stream().map(finding -> finding.line(Text.VIETNAMESE)).toList();
    }

    @GetMapping("/so-y-te/plans/{number}")
    String review(@PathVariable long number, Model model) {
        PlanVersions.Version version = version(number);
        Reading<Plan> plan = version.read();
        model.addAttribute("version", version);
        model.addAttribute("plan", plan.value().orElse(null));
        model.addAttribute("problems", lines(plan.problems()));
        model.addAttribute("doubts", version.doubts().lines().toList());
        model.addAttribute(
                "findings",
                plan.value()
                        .map(read -> lines(findings(read, version.readDirectory())))
                        .orElse(List.of()));
        return "plan";
    }

    private List<Finding> findings(Plan plan, AgencyDirectory directory) {
        OfficialCalendar calendar = inForce.calendar();
        return PlanReview.standard().of(plan, directory, calendar, inForce.rules());
    }

    private PlanVersions.Version version(long number) {
        return versions.find(number).orElseThrow(() -> new NotFoundException("không có kế hoạch " + number));
    }

    @PostMapping("/so-y-te/plans/{number}/adoption")
    String adopt(@PathVariable long number, @AuthenticationPrincipal Officer officer, RedirectAttributes redirect) {
        if (version(number).read().value().isEmpty()) {
            redirect.addFlashAttribute("problem", "Chưa đủ để thành kế hoạch: sửa tệp rồi nhập lại.");
        } else {
            versions.adopt(number, officer);
            redirect.addFlashAttribute("done", "Đã thông qua; có hiệu lực từ lần khởi động sau.");
        }
        return "redirect:/so-y-te/plans/" + number;
    }
}
