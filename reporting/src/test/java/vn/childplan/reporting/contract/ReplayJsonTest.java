package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.change.DecisionRecord.Decided;
import vn.childplan.validation.change.Replay;
import vn.childplan.validation.change.RuleDifference;
import vn.childplan.validation.change.Upcoming;
import vn.childplan.validation.rule.RuleSet;
import vn.childplan.validation.rule.Status;

/** The field names and their order are a contract with other programs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ReplayJsonTest {
    @Test
    void every_part_of_a_replay_stands_in_its_place() throws IOException {
        Decided late = new Decided("a:1", Status.OVERDUE, LocalDate.of(2025, 5, 14), 2, "progress.overdue");
        Replay replay = new Replay(
                List.of(Replay.Input.RULES),
                List.of(new Replay.Difference("a:1", late, null)),
                "0.1.0",
                null,
                List.of(
                        new RuleDifference("progress.due-soon", "days", Text.of("7", "7"), Text.of("14", "14")),
                        new RuleDifference("deadline.local", null, null, Text.of("mọi ngày", "all days"))));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ReplayJson.write(replay, out);
        assertEquals("""
                {
                  "same": false,
                  "sameVerdicts": false,
                  "inputs": [
                    "RULES"
                  ],
                  "recordedBy": "0.1.0",
                  "replayedBy": null,
                  "rules": [
                    {"rule": "progress.due-soon", "parameter": "days", "recorded": "7", "replayed": "14",\
                 "recordedEn": "7", "replayedEn": "14"},
                    {"rule": "deadline.local", "parameter": null, "recorded": null, "replayed": "mọi ngày",\
                 "recordedEn": null, "replayedEn": "all days"}
                  ],
                  "verdicts": [
                    {"obligation": "a:1", "recorded": {"status": "OVERDUE", "lastDay": "2025-05-14", "daysLate": 2,\
                 "decidedBy": "progress.overdue"}, "replayed": null, "rules": ["progress.overdue"]}
                  ]
                }
                """, out.toString(StandardCharsets.UTF_8));
    }

    /** Mục V: "trước ngày 15/5"; with the day named, 15/5 is in time. */
    @Test
    void every_part_of_what_is_to_come_stands_in_its_place() throws IOException {
        PlanUnderRules plan = new PlanUnderRules(
                QuangNgai.plan65(),
                QuangNgai.directory(),
                VietNam.calendar(),
                RuleSet.standard().set("deadline.wording", "includesNamedDay", true, LocalDate.of(2025, 9, 1)));
        Upcoming upcoming = Upcoming.of(
                plan,
                EvidenceLog.of(Submission.of("so-noi-vu", "V", "2025-H1", "2025-05-15")),
                VietnamTime.parse("2025-05-20"));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        UpcomingJson.write(upcoming, Locale.ENGLISH, out);
        String json = out.toString(StandardCharsets.UTF_8);
        String first = """
                {
                  "language": "en",
                  "changes": [
                    {"from": "2025-09-01", "verdicts": [{"obligation": "65/KH-UBND:V:REPORT:so-noi-vu:2025-H1", "clause": "V",\
                 "bearer": "so-noi-vu", "before": "MET_LATE", "after": "MET", "rules": ["deadline.wording"],\
                 "daysLateBefore": 1, "daysLateAfter": 0, "text": "65/KH-UBND:V:REPORT:so-noi-vu:2025-H1: by what holds from\
                 1 Sep 2025 it would be met in time (deadline.wording)"},""";
        assertEquals(first, json.substring(0, first.length()));
        assertEquals(26, json.split("\"obligation\"").length - 1, "13 districts, 8 departments, 5 organisations");
    }
}
