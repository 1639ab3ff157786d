package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.VietnamTime;

/** One text means the same in a sheet, in JSON and on a line of JSON, and is read in all of them or in none. */
class TimesInFilesTest {
    private static List<Reading<EvidenceLog>> read(String kind, String at, String until, String recordedAt) {
        String csv = "kind,agency,clause,period,at,until,recordedAt\n" + kind + ",so-tu-phap,V,2025-H1," + at + ","
                + until + "," + recordedAt + "\n";
        String json = "{\"kind\":\"" + kind + "\",\"agency\":\"so-tu-phap\",\"clause\":\"V\",\"period\":\"2025-H1\","
                + "\"at\":\"" + at + "\",\"until\":\"" + until + "\",\"recordedAt\":\"" + recordedAt + "\"}";
        return List.of(
                EvidenceCsv.read(Bytes.of(csv), "e", SmallPlan.PLAN, SmallPlan.DIRECTORY),
                EvidenceJson.read(Bytes.of("[" + json + "]"), "e", SmallPlan.PLAN, SmallPlan.DIRECTORY),
                EvidenceJsonLines.read(Bytes.of(json + "\n"), "e", SmallPlan.PLAN, SmallPlan.DIRECTORY));
    }

    /** Design §4.15: what happened is dated to the end of its day, a decision from the beginning of it. */
    @ParameterizedTest
    @CsvSource({
        "submission, 14/5/2025, '', '', 2025-05-14T23:59:59",
        "submission, 14/05/2025 24:00, '', '', 2025-05-14T23:59:59",
        "submission, 2025-05-14T24:00, '', '', 2025-05-14T23:59:59",
        "submission, 14/5/2025, '', 14/5/2025 10:00, 2025-05-14T10:00:00",
        "submission, 14/5/2025, '', 15/5/2025 10:00, 2025-05-14T23:59:59",
        "progress, 2025-05-14T16:59:59.999999Z, '', '', 2025-05-14T23:59:59",
        "difficulty, 14/5/2025, '', 2025-05-14T10:00, 2025-05-14T10:00:00",
        "extension, 12/5/2025, 20/5/2025, 12/05/2025 10:00, 2025-05-12T00:00:00",
        "waiver, 12/5/2025, 20/05/2025, '', 2025-05-12T00:00:00",
        "suspension, 12/5/2025, 2025-05-20, 2025-05-11, 2025-05-12T00:00:00",
        "suspension, 12/5/2025 08:30, '', '', 2025-05-12T08:30:00",
    })
    void a_time_means_the_same_in_every_form(String kind, String at, String until, String recordedAt, String meant) {
        for (Reading<EvidenceLog> reading : read(kind, at, until, recordedAt)) {
            Evidence entry = reading.orThrow().entries().get(0);
            assertEquals(VietnamTime.parse(meant), entry.at());
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "5/14/2025 | không có tháng 14, ngày và tháng đổi chỗ cho nhau. Ghi 14/5/2025",
                "2025-5-14 | thiếu số 0, sau năm thì tháng và ngày có hai chữ số. Ghi 2025-05-14",
                "14/5/25 | năm chỉ có hai chữ số. Ghi 14/5/2025",
                "20250-05-14 | năm phải từ 1900 đến 9999",
            })
    void what_cannot_be_read_is_told_alike_in_every_form(String at, String why) {
        for (Reading<EvidenceLog> reading : read("submission", at, "", "")) {
            assertEquals(1, reading.problems().size(), reading.problems().toString());
            Finding problem = reading.problems().get(0);
            String told = problem.message().vi() + ". " + problem.remedy().vi();
            assertEquals("evidence.bad-time", problem.code());
            assertEquals("'" + at + "': " + why, told.substring(0, at.length() + 4 + why.length()));
        }
    }
}
