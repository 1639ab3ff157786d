package vn.childplan.province.plan;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.io.PlanJson;
import vn.childplan.core.io.Reading;
import vn.childplan.core.text.Text;
import vn.childplan.province.duty.DutyRow;
import vn.childplan.spring.EvidenceStore;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.LiveAssessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.Impact;
import vn.childplan.validation.change.ImpactedVerdict;
import vn.childplan.validation.rule.RuleSetJson;

/** What would be judged otherwise now, with the evidence there is, under other rules or another plan. Nothing is kept. */
@Controller
class WhatIfController {
    private static final int SHOWN = 200;

    private final PlanUnderRules inForce;
    private final EvidenceStore store;
    private final LiveAssessment live;

    WhatIfController(PlanUnderRules inForce, EvidenceStore store, LiveAssessment live) {
        this.inForce = inForce;
        this.store = store;
        this.live = live;
    }

    /** What may be other. */
    enum What {
        RULES,
        PLAN
    }

    /** A duty that would be judged otherwise. */
    public record Line(DutyRow duty, String before, String after, String causes) {}

    @GetMapping("/so-y-te/what-if")
    String form() {
        return "what-if";
    }

    @PostMapping("/so-y-te/what-if")
    String compare(@RequestParam What what, @RequestParam MultipartFile file, Model model) throws IOException {
        Reading<PlanUnderRules> candidate = switch (what) {
            case RULES -> read(file, RuleSetJson::read, inForce::with);
            case PLAN -> read(file, (in, name) -> PlanJson.read(in, name, inForce.directory()), inForce::with);
        };
        if (candidate.value().isEmpty()) {
            model.addAttribute(
                    "problems",
                    candidate.problems().stream()
                            .map((Finding problem) -> problem.line(Text.VIETNAMESE))
                            .toList());
            return "what-if";
        }
        Impact impact = Impact.of(
                inForce, candidate.orThrow(), store.read(), live.current().asOf());
        model.addAttribute("transitions", impact.transitions());
        model.addAttribute("count", impact.all().size());
        model.addAttribute("shown", SHOWN);
        model.addAttribute("why", impact.whyNoChange().stream().map(Text::vi).toList());
        model.addAttribute("lines", lines(impact));
        return "what-if";
    }

    private static <T> Reading<PlanUnderRules> read(
            MultipartFile file, BiFunction<InputStream, String, Reading<T>> reader, Function<T, PlanUnderRules> with)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            Reading<T> read = reader.apply(in, String.valueOf(file.getOriginalFilename()));
            return read.value().map(with).map(Reading::of).orElseGet(() -> Reading.failed(read.problems()));
        }
    }

    private List<Line> lines(Impact impact) {
        DutyRow.Writer writer = new DutyRow.Writer(live.current());
        return impact.all().stream()
                .limit(SHOWN)
                .map(change -> new Line(
                        writer.row(one(change)),
                        status(change.before()),
                        status(change.after()),
                        String.join(", ", change.causes())))
                .toList();
    }

    private static Verdict one(ImpactedVerdict change) {
        return change.after() == null ? change.before() : change.after();
    }

    private static String status(Verdict verdict) {
        return verdict == null ? "–" : verdict.label().vi();
    }
}
