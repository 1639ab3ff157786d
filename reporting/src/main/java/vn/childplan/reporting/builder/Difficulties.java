package vn.childplan.reporting.builder;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;

/**
 * Khó khăn, vướng mắc that are known at the instant of an assessment, whether they were reported or only noticed.
 *
 * @param entries what is recorded of them, in order
 * @param ofOne whether the agency of which they are tells them itself: then it is not named beside each
 */
record Difficulties(List<Evidence> entries, boolean ofOne) {
    /** Those that arose in a period, by instant. */
    static Difficulties in(ReportingPeriod period, Assessment assessment) {
        return new Difficulties(
                assessment.verdicts().stream()
                        .flatMap(verdict -> verdict.evidence().stream())
                        .filter(Difficulty.class::isInstance)
                        .filter(entry -> period.days().contains(VietnamTime.dateOf(entry.at())))
                        .distinct()
                        .sorted(Comparator.comparing(Evidence::at).thenComparing(Evidence::agency))
                        .toList(),
                false);
    }

    /** Those of a duty to report them of which no document tells yet, in words with their day; empty where there are none. */
    static String unreported(Verdict verdict, Wording words) {
        return verdict.wording().isUnreported()
                ? verdict.evidence().stream()
                        .filter(Difficulty.class::isInstance)
                        .filter(entry -> entry.document() == null)
                        .sorted(Comparator.comparing(Evidence::at))
                        .map(entry -> Results.inWords(entry, true, words))
                        .collect(Collectors.joining("; "))
                : "";
    }

    /** Those of one agency. */
    Difficulties of(AgencyId agency) {
        return new Difficulties(
                entries.stream().filter(entry -> entry.agency().equals(agency)).toList(), true);
    }

    /** The table of them, or that there are none. */
    Block block(Agencies agencies, Wording words) {
        return entries.isEmpty()
                ? Paragraph.of(words.say(
                        "Trong kỳ không ghi nhận khó khăn, vướng mắc vượt thẩm quyền.",
                        "No difficulty beyond the agency's authority is recorded in the period."))
                : table(agencies, words);
    }

    private Table<Evidence> table(Agencies agencies, Wording words) {
        Column<Evidence> agency =
                Column.coded("agency", words.say("Cơ quan", "Agency"), 26, entry -> agencies.cell(entry.agency()));
        Column<Evidence> document = Column.<Evidence>words(
                        "document", words.say("Văn bản báo cáo", "Reported by"), 18, Evidence::document)
                .withBlankAs(words.say("chưa có văn bản", "no document yet"));
        return Table.of(
                        "difficulties",
                        words.say("Khó khăn, vướng mắc đã ghi nhận", "Difficulties recorded"),
                        List.of(
                                ofOne ? agency.forPrograms() : agency,
                                Column.coded(
                                        "clause",
                                        words.say("Mục, khoản", "Clause"),
                                        ClauseMark.width(entries.stream().map(Evidence::clause)),
                                        entry -> ClauseMark.cell(
                                                entry.clause(), entry.clause().value(), words)),
                                Column.day("on", words.say("Ngày", "Day"), entry -> VietnamTime.dateOf(entry.at())),
                                Column.<Evidence>words("what", words.say("Nội dung", "What"), 50, Evidence::note)
                                        .withBlankAs(words.say("chưa nêu", "not stated")),
                                ofOne ? document.leftOutIfBlank() : document),
                        entries)
                .numbered();
    }
}
