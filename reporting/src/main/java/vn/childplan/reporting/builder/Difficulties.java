package vn.childplan.reporting.builder;

import java.util.Comparator;
import java.util.List;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;

/** Khó khăn, vướng mắc that are known at the instant of an assessment, whether they were reported or only noticed. */
final class Difficulties {
    private final Assessment assessment;

    Difficulties(Assessment assessment) {
        this.assessment = assessment;
    }

    /** Those that arose in a period, by agency and instant. */
    List<Evidence> in(ReportingPeriod period) {
        return assessment.verdicts().stream()
                .flatMap(verdict -> verdict.evidence().stream())
                .filter(Difficulty.class::isInstance)
                .filter(entry -> period.days().contains(VietnamTime.dateOf(entry.at())))
                .distinct()
                .sorted(Comparator.comparing(Evidence::at).thenComparing(Evidence::agency))
                .toList();
    }

    static Table<Evidence> table(List<Evidence> difficulties, Agencies agencies, Wording words) {
        return Table.of(
                "difficulties",
                words.say("Khó khăn, vướng mắc đã ghi nhận", "Difficulties recorded"),
                List.of(
                        Column.coded(
                                "agency", words.say("Cơ quan", "Agency"), 26, entry -> agencies.cell(entry.agency())),
                        Column.words(
                                "clause",
                                words.say("Khoản", "Clause"),
                                6,
                                entry -> entry.clause().value()),
                        Column.day("on", words.say("Ngày", "Day"), entry -> VietnamTime.dateOf(entry.at())),
                        Column.words("what", words.say("Nội dung", "What"), 50, Evidence::note),
                        Column.words(
                                "document",
                                words.say("Văn bản báo cáo", "Reported by"),
                                18,
                                entry -> entry.document() == null
                                        ? words.say("chưa thấy báo cáo", "not reported yet")
                                        : entry.document())),
                difficulties);
    }
}
