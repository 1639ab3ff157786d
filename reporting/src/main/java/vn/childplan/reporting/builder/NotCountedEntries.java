package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Optional;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.InWords;
import vn.childplan.reporting.drafting.IncompleteNotice;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;

/** All entries that do not count, where the notice before the report names the first ones alone. */
final class NotCountedEntries {
    private NotCountedEntries() {}

    /** Empty where the notice names them all. */
    static Optional<Section> section(List<Finding> notCounted, AgencyDirectory directory, Wording words) {
        List<Finding> entries = IncompleteNotice.entries(notCounted);
        if (IncompleteNotice.namesAll(entries)) {
            return Optional.empty();
        }
        InWords inWords = new InWords(directory, words);
        return Optional.of(Section.of(
                words.say("Thông tin thực hiện không được tính", "Entries that do not count"),
                Table.of(
                                "not-counted",
                                words.say("Từng thông tin", "Entry by entry"),
                                List.of(
                                        Column.words("at", words.say("Ngày", "Day"), 12, each -> day(each, words)),
                                        Column.words(
                                                "message",
                                                words.say("Vì sao", "Why"),
                                                60,
                                                each -> AssessmentDocument.capital(inWords.message(each))),
                                        Column.words(
                                                        "document",
                                                        words.say("Văn bản", "Document"),
                                                        22,
                                                        NotCountedEntries::document)
                                                .leftOutIfBlank()),
                                entries)
                        .numbered()));
    }

    private static String day(Finding finding, Wording words) {
        Evidence entry = finding.entry();
        return entry == null ? "" : words.date(VietnamTime.dateOf(entry.at()));
    }

    private static String document(Finding finding) {
        Evidence entry = finding.entry();
        String document = entry == null ? null : entry.document();
        return document == null ? "" : document;
    }
}
