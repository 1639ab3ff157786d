package vn.childplan.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParentCommand;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.contract.WhatIfJson;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.change.WhatIf;
import vn.childplan.validation.change.WhatIf.Remedy;
import vn.childplan.validation.rule.Status;

/** The least that would have made a verdict another, or still can. */
@Command(name = "what-if")
@SuppressWarnings("NullAway.Init") // picocli sets the options
final class WhatIfCommand implements Callable<Integer> {
    @ParentCommand
    private ChildplanCommand program;

    @Mixin
    private EvidenceOptions evidence;

    @Mixin
    private PlanOptions plan;

    @Mixin
    private RuleOption rules;

    @Mixin
    private SubsequentOptions subsequent;

    @Mixin
    private ObligationsOption obligations;

    @Option(names = "--format", paramLabel = "text|json", defaultValue = "text")
    private String format;

    @Override
    public Integer call() throws IOException {
        program.locale();
        Format wanted = Format.parse(format).butNot(Format.CSV, "what-if");
        Instant asOf = evidence.asOf(program.terminal().clock());
        PlanUnderRules issued = plan.under(rules.file(), program);
        AmendedPlan amended = subsequent.amend(issued, program);
        PlanUnderRules planUnderRules = SubsequentOptions.on(VietnamTime.dateOf(asOf), amended, issued);
        List<String> ids = obligations.in(planUnderRules);
        EvidenceLog log = evidence.log(SubsequentOptions.forEvidence(amended, issued), issued.directory(), program);
        EvidenceOptions.tellLater(log, asOf, program);
        List<WhatIf> all =
                ids.stream().map(id -> WhatIf.of(planUnderRules, log, id, asOf)).toList();
        if (wanted == Format.JSON && obligations.isOne()) {
            WhatIfJson.write(all.get(0), program.locale(), program.terminal().out());
        } else if (wanted == Format.JSON) {
            WhatIfJson.write(all, program.locale(), program.terminal().out());
        } else {
            Page page = program.page();
            for (int i = 0; i < all.size(); i++) {
                if (i > 0) {
                    page.blank().blank();
                }
                write(all.get(i), page);
            }
            program.print(page);
        }
        return 0;
    }

    private static void write(WhatIf whatIf, Page page) {
        Verdict verdict = whatIf.verdict();
        page.title(verdict.explain(page.locale()).conclusion());
        page.line(page.say("Nghĩa vụ ", "Obligation ") + verdict.obligation().id());
        page.line(page.say("Tính đến ", "As of ") + page.words().instant(verdict.asOf()));
        if (whatIf.remedies().isEmpty()) {
            page.blank().line(nothing(verdict, page));
        }
        section(whatIf, true, page.say("KẾT LUẬN CÒN CÓ THỂ LÀ", "STILL POSSIBLE"), page);
        section(whatIf, false, page.say("KẾT LUẬN LẼ RA ĐÃ LÀ", "WOULD HAVE BEEN"), page);
    }

    private static String nothing(Verdict verdict, Page page) {
        if (verdict.obligation().bearer() == null) {
            return page.say(
                    "Chưa xác định được cơ quan thực hiện: cần văn bản nêu rõ tên cơ quan.",
                    "It is open who bears it: a document has to name the agencies.");
        }
        if (verdict.status() == Status.MET) {
            return page.say("Không cần làm gì thêm.", "Nothing more is needed.");
        }
        LocalDate over = verdict.obligation().term().periodEnd().plusDays(1);
        Instant then = VietnamTime.startOf(over);
        if (verdict.asOf().isBefore(then) && verdict.at(then).status() == Status.MET) {
            String label = verdict.at(then).label().in(page.locale());
            return page.say(
                    "Không cần làm gì thêm: từ ngày " + TimeFormat.date(over).vi() + " kết luận là “" + label + "”.",
                    "Nothing more is needed: from " + TimeFormat.date(over).en() + " the verdict is “" + label + "”.");
        }
        return page.say(
                "Không tìm thấy thông tin nào làm thay đổi kết luận này.",
                "No entry was found that would change this verdict.");
    }

    private static void section(WhatIf whatIf, boolean possible, String heading, Page page) {
        boolean begun = false;
        for (Remedy remedy : whatIf.remedies()) {
            if (remedy.isStillPossible() == possible) {
                if (!begun) {
                    page.section(heading);
                }
                begun = true;
                page.item(remedy.words().in(page.locale()));
            }
        }
    }
}
