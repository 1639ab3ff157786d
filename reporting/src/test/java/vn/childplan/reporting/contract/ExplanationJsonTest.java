package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.validation.assessment.Explanation;
import vn.childplan.validation.assessment.Explanation.ClauseWords;
import vn.childplan.validation.assessment.Explanation.EntryUse;
import vn.childplan.validation.assessment.Explanation.Handover;
import vn.childplan.validation.assessment.Explanation.LastDay;
import vn.childplan.validation.assessment.Explanation.NextStep;
import vn.childplan.validation.assessment.Explanation.Question;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Outcome;
import vn.childplan.validation.rule.Reason;
import vn.childplan.validation.rule.Stage;
import vn.childplan.validation.rule.Status;

/** The field names and their order are a contract with other programs. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ExplanationJsonTest {
    private static final LocalDate JULY = LocalDate.of(2025, 7, 1);

    @Test
    void every_part_stands_in_its_place() throws IOException {
        Reason reason = new Reason(
                "a.rule",
                "Tên",
                List.of(new Reason.Ground(Basis.Kind.ANALOGY, "Vận dụng")),
                Outcome.FAILED,
                List.of(new Reason.Input("hạn cuối", "14/5/2025")),
                "quá hạn 1 ngày");
        EntryUse entry = new EntryUse(
                Submission.of("so-a", "V", "2025-H1", "2025-05-15T08:00:00").withRecordedAt("2025-05-16T09:00:00"),
                EntryUse.Use.FULFILS,
                "đã gửi");
        Handover handover = new Handover(
                Handover.Kind.TAKEN_OVER, JULY, ids("so-cu"), List.of("NQ 1"), ids("so-b"), "nhận từ Sở Cũ");
        assertEquals(
                """
                {
                  "obligation": "1/KH-UBND:V:REPORT:so-a:2025-H1",
                  "status": "MET_LATE",
                  "language": "vi",
                  "conclusion": "Sở A",
                  "clause": {
                    "ref": "V",
                    "place": "Mục V",
                    "lines": ["Một", "Hai"]
                  },
                  "questions": [
                    {"stage": "FULFILMENT", "title": "Đã thực hiện chưa", "reasons": [{"rule": "a.rule", \
                "title": "Tên", "outcome": "FAILED", "bases": [{"kind": "ANALOGY", "text": "Vận dụng"}], \
                "inputs": [{"name": "hạn cuối", "value": "14/5/2025"}], "consequence": "quá hạn 1 ngày"}]}
                  ],
                  "entries": [
                    {"kind": "submission", "agency": "so-a", "clause": "V", "period": "2025-H1", \
                "at": "2025-05-15T08:00:00+07:00", "recordedAt": "2025-05-16T09:00:00+07:00", "document": null, \
                "use": "FULFILS", "text": "đã gửi"}
                  ],
                  "lastDay": {
                    "day": "2025-05-14",
                    "original": null,
                    "dayOff": false,
                    "text": "thứ Tư"
                  },
                  "handovers": [
                    {"kind": "TAKEN_OVER", "on": "2025-07-01", "agencies": ["so-cu"], "decisions": ["NQ 1"], \
                "others": ["so-b"], "text": "nhận từ Sở Cũ"}
                  ],
                  "next": {
                    "who": ["so-a"],
                    "by": "2025-07-01",
                    "text": "làm ngay"
                  }
                }
                """,
                written(explanation(
                        Text.VIETNAMESE,
                        List.of(new Question(Stage.FULFILMENT, "Đã thực hiện chưa", List.of(reason))),
                        List.of(entry),
                        new LastDay(LocalDate.of(2025, 5, 14), null, false, "thứ Tư"),
                        List.of(handover))));
    }

    @Test
    void what_there_is_not_is_null_or_empty() throws IOException {
        String json = written(explanation(Locale.ENGLISH, List.of(), List.of(), null, List.of()));
        assertEquals(
                List.of(true, true, true, true),
                List.of(
                        json.contains("\"language\": \"en\""),
                        json.contains("\"entries\": []"),
                        json.contains("\"lastDay\": null"),
                        json.contains("\"handovers\": []")),
                json);
    }

    private static Explanation explanation(
            Locale locale,
            List<Question> questions,
            List<EntryUse> entries,
            @Nullable LastDay lastDay,
            List<Handover> handovers) {
        return new Explanation(
                "1/KH-UBND:V:REPORT:so-a:2025-H1",
                Status.MET_LATE,
                "Sở A",
                new ClauseWords(ClauseRef.of("V"), "Mục V", List.of("Một", "Hai")),
                questions,
                entries,
                lastDay,
                handovers,
                new NextStep(ids("so-a"), JULY, "làm ngay"),
                locale);
    }

    private static List<AgencyId> ids(String id) {
        return List.of(AgencyId.of(id));
    }

    private static String written(Explanation explanation) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ExplanationJson.write(explanation, out);
        return out.toString(StandardCharsets.UTF_8);
    }
}
