package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.WhatIf;
import vn.childplan.validation.rule.RuleSet;

/** The field names and their order are a contract with other programs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatIfJsonTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    /** Mục V: "trước ngày 15/5", so two days late on 16/5. */
    @Test
    void every_part_stands_in_its_place() throws IOException {
        WhatIf all = WhatIf.of(PLAN, EvidenceLog.EMPTY, "V:REPORT:so-noi-vu:2025-H1", VietnamTime.parse("2025-05-16"));
        assertEquals(
                """
                {
                  "obligation": "65/KH-UBND:V:REPORT:so-noi-vu:2025-H1",
                  "asOf": "2025-05-16T23:59:59+07:00",
                  "status": "OVERDUE",
                  "daysLate": 2,
                  "language": "en",
                  "remedies": [
                    {"asOf": "2025-05-16T23:59:59+07:00", "status": "MET", "daysLate": 0, "stillPossible": false,\
                 "latest": "2025-05-14T23:59:59+07:00", "entries": [{"kind": "submission", "agency": "so-noi-vu", "clause": "V",\
                 "period": "2025-H1", "duty": "REPORT", "at": "2025-05-14T23:59:59+07:00", "until": null, "via": "so-y-te",\
                 "document": null, "recordedAt": "2025-05-14T23:59:59+07:00", "id": null, "retracts": null}], "text":\
                 "met in time, if it had been handed in by the end of 14 May 2025 (through Sở Y tế)"},
                    {"asOf": "2025-05-16T23:59:59+07:00", "status": "DUE_SOON", "daysLate": 0, "stillPossible": false,\
                 "latest": null, "entries": [{"kind": "extension", "agency": "so-noi-vu", "clause": "V", "period": "2025-H1",\
                 "duty": "REPORT", "at": "2025-05-14T23:59:59+07:00", "until": "2025-05-16", "via": null, "document": null,\
                 "recordedAt": "2025-05-14T23:59:59+07:00", "id": null, "retracts": null}], "text":\
                 "due soon, if it had been extended to the end of 16 May 2025, decided by the end of 14 May 2025"}
                  ]
                }
                """,
                written(new WhatIf(
                        all.verdict(),
                        List.of(all.remedies().get(0), all.remedies().get(2)))));
    }

    private static String written(WhatIf whatIf) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        WhatIfJson.write(whatIf, Locale.ENGLISH, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
