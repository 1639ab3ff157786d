package vn.childplan.reporting.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Design §5: the field names and their order are a contract with other programs. */
class AssessmentJsonTest {

    /** Written by hand from the contract; what goes beyond it stands behind it, in every object. */
    private static final String EXPECTED = """
            {
              "plan": "7/KH-UBND",
              "asOf": "2025-07-02T12:00:00+07:00",
              "ruleSet": "test/1",
              "totals": {
                "IN_TIME": 3,
                "OVERDUE": 1,
                "MET": 1,
                "NO_DEADLINE": 2,
                "TRANSFERRED": 1,
                "UNDETERMINED": 1
              },
              "errors": 1,
              "notCounted": 1,
              "verdicts": [
                {"obligation": "7/KH-UBND:I:CARRY_OUT:so-a:2025", "clause": "I", "duty": "CARRY_OUT", "role": "BEARER", \
            "bearer": "so-a", "period": "2025", \
            "deadline": {"kind": "WITHIN", "date": "2025-06-30", "lastDay": "2025-06-30", "first": "2025-06-01"}, \
            "status": "OVERDUE", "daysLate": 2, "fulfilledAt": null, "transferredTo": [], \
            "rules": ["t.deadline", "t.standing"], "extendedTo": null, "daysLateOriginally": 2, \
            "bearerSucceededBy": [], "findings": [], "party": "Sở A", "decidedBy": "t.standing", "errors": []},
                {"obligation": "7/KH-UBND:I:GUIDE:so-a:2025", "clause": "I", "duty": "GUIDE", "role": "BEARER", \
            "bearer": "so-a", "period": "2025", "deadline": {"kind": "CONTINUOUS", "date": null, "lastDay": null}, \
            "status": "NO_DEADLINE", "daysLate": 0, "fulfilledAt": null, "transferredTo": [], \
            "rules": ["t.standing"], "extendedTo": null, "daysLateOriginally": 0, \
            "bearerSucceededBy": [], "findings": [], "party": "Sở A", "decidedBy": "t.standing", "errors": []},
                {"obligation": "7/KH-UBND:I:COMMUNICATE:?cac-hoi-lien-quan:2025", "clause": "I", \
            "duty": "COMMUNICATE", "role": "BEARER", "bearer": null, "period": "2025", \
            "deadline": {"kind": "UNSPECIFIED", "date": null, "lastDay": null, "wording": "kịp thời"}, \
            "status": "UNDETERMINED", "daysLate": 0, "fulfilledAt": null, "transferredTo": [], \
            "rules": ["t.standing"], "extendedTo": null, "daysLateOriginally": 0, "bearerSucceededBy": [], \
            "findings": [], "party": "=các hội liên quan", "decidedBy": null, "errors": []},
                {"obligation": "7/KH-UBND:I:SUPERVISE:so-a:2025", "clause": "I", "duty": "SUPERVISE", \
            "role": "BEARER", "bearer": "so-a", "period": "2025", \
            "deadline": {"kind": "NOT_LATER_THAN", "date": "2025-12-20", "lastDay": "2025-12-20"}, \
            "status": "IN_TIME", "daysLate": 0, "fulfilledAt": null, "transferredTo": [], \
            "rules": ["t.deadline", "t.standing"], "extendedTo": null, "daysLateOriginally": 0, \
            "bearerSucceededBy": [], "findings": [], "party": "Sở A", "decidedBy": "t.standing", "errors": []},
                {"obligation": "7/KH-UBND:II:REPORT:ubnd-huyen-b:2025-H1", "clause": "II", "duty": "REPORT", \
            "role": "BEARER", "bearer": "ubnd-huyen-b", "period": "2025-H1", \
            "deadline": {"kind": "BEFORE", "date": "2025-05-15", "lastDay": "2025-05-14"}, \
            "status": "MET", "daysLate": 0, "fulfilledAt": "2025-05-16T08:00:00+07:00", "transferredTo": [], \
            "rules": ["t.deadline", "t.done", "t.early"], "extendedTo": "2025-05-20", "daysLateOriginally": 2, \
            "bearerSucceededBy": ["ubnd-xa-c", "ubnd-xa-d"], "findings": ["t.early"], "party": "UBND huyện B", \
            "decidedBy": "t.done", "errors": []},
                {"obligation": "7/KH-UBND:II:REPORT:ubnd-huyen-b:2025", "clause": "II", "duty": "REPORT", \
            "role": "BEARER", "bearer": "ubnd-huyen-b", "period": "2025", \
            "deadline": {"kind": "BEFORE", "date": "2025-11-15", "lastDay": "2025-11-14"}, \
            "status": "TRANSFERRED", "daysLate": 0, "fulfilledAt": null, \
            "transferredTo": ["ubnd-xa-c", "ubnd-xa-d"], "rules": ["t.deadline", "standing.transfer"], \
            "extendedTo": null, "daysLateOriginally": 0, "bearerSucceededBy": ["ubnd-xa-c", "ubnd-xa-d"], \
            "findings": [], "party": "UBND huyện B", "decidedBy": "standing.transfer", "errors": []},
                {"obligation": "7/KH-UBND:II:REPORT:ubnd-xa-c:2025", "clause": "II", "duty": "REPORT", \
            "role": "BEARER", "bearer": "ubnd-xa-c", "period": "2025", \
            "deadline": {"kind": "BEFORE", "date": "2025-11-15", "lastDay": "2025-11-14"}, \
            "status": "IN_TIME", "daysLate": 0, "fulfilledAt": null, "transferredTo": [], \
            "rules": ["t.deadline", "t.standing"], "extendedTo": null, "daysLateOriginally": 0, \
            "bearerSucceededBy": [], "findings": [], "party": "UBND huyện B", "decidedBy": "t.standing", "errors": []},
                {"obligation": "7/KH-UBND:II:REPORT:ubnd-xa-d:2025", "clause": "II", "duty": "REPORT", \
            "role": "BEARER", "bearer": "ubnd-xa-d", "period": "2025", \
            "deadline": {"kind": "BEFORE", "date": "2025-11-15", "lastDay": "2025-11-14"}, \
            "status": "IN_TIME", "daysLate": 0, "fulfilledAt": null, "transferredTo": [], \
            "rules": ["t.deadline", "t.standing"], "extendedTo": null, "daysLateOriginally": 0, \
            "bearerSucceededBy": [], "findings": [], "party": "UBND huyện B", "decidedBy": "t.standing", "errors": []},
                {"obligation": "7/KH-UBND:III:REPORT:so-a:2025", "clause": "III", "duty": "REPORT", \
            "role": "BEARER", "bearer": "so-a", "period": "2025", \
            "deadline": {"kind": "AFTER_EVENT", "date": null, "lastDay": null, "count": 5, "unit": "WORKING_DAYS", \
            "event": "hội nghị tổng kết"}, \
            "status": "NO_DEADLINE", "daysLate": 0, "fulfilledAt": null, "transferredTo": [], \
            "rules": ["t.standing", "t.broken"], "extendedTo": null, "daysLateOriginally": 0, \
            "bearerSucceededBy": [], "findings": [], "party": "Sở A", "decidedBy": "t.standing", \
            "errors": ["t.broken"]}
              ],
              "nextChange": "2025-11-15T00:00:00+07:00",
              "evidenceFindings": [
                {"code": "evidence.no-duty", "agency": "ubnd-xa-c", "clause": "I", "period": "2025", \
            "at": "2025-07-02T08:00:00+07:00", "document": "=1+1", "id": null}
              ],
              "settingsWithoutEffect": 0
            }
            """;

    @Test
    void verdictsHaveTheFieldsOfTheContractInItsOrder() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        AssessmentJson.write(SmallPlan.assessment(), out);
        assertEquals(EXPECTED, out.toString(StandardCharsets.UTF_8));
    }

    @Test
    void theStreamStaysOpen() throws IOException {
        Closeable out = new Closeable();
        AssessmentJson.write(SmallPlan.assessment(), out);
        AssessmentCsv.write(SmallPlan.assessment(), out);
        RegisterJson.write(SmallPlan.register(), null, out);
        RegisterCsv.write(SmallPlan.register(), null, out);
        assertFalse(out.closed);
    }

    private static final class Closeable extends ByteArrayOutputStream {
        private boolean closed;

        @Override
        public void close() {
            closed = true;
        }
    }
}
