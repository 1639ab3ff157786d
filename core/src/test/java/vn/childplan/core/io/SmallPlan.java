package vn.childplan.core.io;

import java.time.LocalDate;
import java.util.List;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.Validity;

/** A plan of three clauses and a directory of five agencies, small enough to count lines in. */
final class SmallPlan {
    /** As {@link PlanJson#write} writes it, apart from white space. */
    static final String JSON = """
            {
              "number": "65/KH-UBND",
              "place": "Quảng Ngãi",
              "date": "2025-03-31",
              "issuer": "ubnd-tinh",
              "type": "PLAN",
              "title": "Kế hoạch",
              "year": 2025,
              "preamble": { "wording": "Thực hiện Công văn", "bases": [] },
              "clauses": [
                { "kind": "HEADING", "ref": "II", "wording": "NHIỆM VỤ" },
                {
                  "kind": "TASK",
                  "ref": "II.1",
                  "wording": "Tổ chức Tết Trung thu",
                  "leads": { "wording": "Sở Y tế", "role": "LEAD", "parties": [
                    { "kind": "AGENCY", "wording": "Sở Y tế", "agency": "so-y-te" } ] },
                  "coordinating": { "wording": "các sở", "role": "COORDINATING", "parties": [
                    { "kind": "GROUP", "wording": "các sở", "groups": ["cac-so"], "concerned": true } ] },
                  "time": { "wording": "Quý III", "schedule": { "kind": "QUARTERS", "year": 2025, "quarters": [3] } },
                  "events": ["MID_AUTUMN"]
                },
                {
                  "kind": "REPORTING",
                  "ref": "V",
                  "heading": "CHẾ ĐỘ BÁO CÁO",
                  "wording": "Định kỳ",
                  "reporters": [],
                  "reports": [
                    { "wording": "trước ngày 15/5/2025", "period": "2025-H1",
                      "deadline": { "kind": "BEFORE", "date": "2025-05-15" } },
                    { "wording": "trước ngày 15/11/2025", "period": "2025",
                      "deadline": { "kind": "BEFORE", "date": "2025-11-15" } } ],
                  "addressee": "ubnd-tinh",
                  "channel": "so-y-te"
                }
              ],
              "recipients": [ { "wording": "Bộ Y tế (b/c)", "parties": [], "purpose": "b/c" } ],
              "signature": { "form": "DEPUTY", "onBehalfOf": "CHỦ TỊCH", "position": "PHÓ CHỦ TỊCH", "name": "Nguyễn Thị A" }
            }
            """;

    static final Plan PLAN = PlanJson.read(Bytes.of(JSON), "plan.json").orThrow();

    private static final LocalDate NEW_UNITS = LocalDate.of(2025, 7, 1);

    /** Two wards were called Trần Phú before 1/7/2025, and one is called so since. */
    static final AgencyDirectory DIRECTORY = AgencyDirectory.of(
            List.of(
                    Agency.of("so-y-te", AgencyKind.DEPARTMENT, "Sở Y tế"),
                    Agency.of("so-tu-phap", AgencyKind.DEPARTMENT, "Sở Tư pháp"),
                    ward("tran-phu-1", Validity.until(NEW_UNITS)),
                    ward("tran-phu-2", Validity.until(NEW_UNITS)),
                    ward("tran-phu-3", Validity.from(NEW_UNITS))),
            List.of(),
            List.of());

    private SmallPlan() {}

    private static Agency ward(String id, Validity life) {
        return Agency.of(id, AgencyKind.COMMUNE_COMMITTEE, "UBND phường Trần Phú")
                .withLife(life);
    }
}
