package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.Timeline;
import vn.childplan.validation.rule.RuleSet;

/** The field names and their order are a contract with other programs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class TimelineJsonTest {
    private static final PlanUnderRules PLAN =
            new PlanUnderRules(QuangNgai.plan65(), QuangNgai.directory(), VietNam.calendar(), RuleSet.standard());

    /** Mục V: "trước ngày 15/5"; waived from 20/5 on. */
    @Test
    void every_part_stands_in_its_place() throws IOException {
        Timeline timeline = Timeline.of(
                PLAN,
                EvidenceLog.of(Waiver.of("so-noi-vu", "V", "2025-H1", "2025-05-20", null)),
                "V:REPORT:so-noi-vu:2025-H1",
                VietnamTime.parse("2025-05-14"),
                VietnamTime.parse("2025-05-31"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TimelineJson.write(timeline, Text.VIETNAMESE, out);
        assertEquals("""
                {
                  "obligation": "65/KH-UBND:V:REPORT:so-noi-vu:2025-H1",
                  "from": "2025-05-14T23:59:59+07:00",
                  "to": "2025-05-31T23:59:59+07:00",
                  "language": "vi",
                  "states": [
                    {"since": "2025-05-14T23:59:59+07:00", "status": "DUE_SOON", "lastDay": "2025-05-14",\
                 "fulfilledAt": null, "transferredTo": [], "cause": null, "entries": [], "text": null},
                    {"since": "2025-05-15T00:00:00+07:00", "status": "OVERDUE", "lastDay": "2025-05-14",\
                 "fulfilledAt": null, "transferredTo": [], "cause": "TIME", "entries": [], "text": "đã hết hạn cuối"},
                    {"since": "2025-05-20T00:00:00+07:00", "status": "WAIVED", "lastDay": "2025-05-14",\
                 "fulfilledAt": null, "transferredTo": [], "cause": "ENTRY", "entries": [{"kind": "waiver", "agency":\
                 "so-noi-vu", "clause": "V", "period": "2025-H1", "duty": null, "at": "2025-05-20T00:00:00+07:00",\
                 "until": null, "via": null, "document": null, "recordedAt": "2025-05-20T00:00:00+07:00", "id": null,\
                 "retracts": null}], "text": "ghi nhận miễn, 0 giờ ngày 20/5/2025"}
                  ]
                }
                """, out.toString(StandardCharsets.UTF_8));
    }
}
