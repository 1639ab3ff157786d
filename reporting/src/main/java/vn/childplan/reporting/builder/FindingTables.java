package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Notes;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;

/**
 * What is to be noted beside the verdicts: by rules, of the evidence, of the plan; in tables that count, as a page is read by
 * somebody who follows the plan.
 */
final class FindingTables {
    /** Rows after which the list of evidence that counts for nothing ends. */
    private static final int SHOWN = 100;

    /** Agencies up to which they are named. */
    private static final int NAMED = 12;

    private final Assessment assessment;
    private final Wording words;
    private final Agencies agencies;

    FindingTables(Assessment assessment, Wording words) {
        this.assessment = assessment;
        this.words = words;
        this.agencies = new Agencies(assessment.register().directory());
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        rules(blocks);
        evidence(blocks);
        plan(blocks);
        return blocks.isEmpty()
                ? List.of(Paragraph.of(words.say("Không có gì cần lưu ý.", "There is nothing to note.")))
                : blocks;
    }

    private void rules(List<Block> blocks) {
        List<Notes.OfRule> noted = Notes.ofRules(assessment);
        if (!noted.isEmpty()) {
            blocks.add(Table.of(
                            "rule-findings",
                            words.say("Nội dung cần lưu ý theo quy tắc", "What rules noted beside the verdicts"),
                            List.of(
                                    Column.words("title", words.say("Nội dung", "What the rule says"), 60, this::title),
                                    Column.<Notes.OfRule>words(
                                                    "rule", words.say("Quy tắc", "Rule"), 20, Notes.OfRule::rule)
                                            .forPrograms(),
                                    Column.count(
                                            "obligations",
                                            words.say("Nghĩa vụ", "Obligations"),
                                            found -> found.verdicts().size()),
                                    Column.several(
                                            "agencies",
                                            words.say(
                                                    "Cơ quan (nêu tên khi không quá " + NAMED + ")",
                                                    "Agencies, if at most " + NAMED),
                                            32,
                                            this::concerned)),
                            noted)
                    .numbered());
        }
    }

    private String title(Notes.OfRule noted) {
        String title = noted.title().in(words.locale());
        return noted.threw() ? words.say("Quy tắc gặp lỗi: ", "This rule failed with an error: ") + title : title;
    }

    private Cell concerned(Notes.OfRule noted) {
        Set<AgencyId> bearers = noted.bearers();
        return bearers.size() > NAMED ? Cell.BLANK : agencies.cell(agencies.sorted(bearers));
    }

    private void evidence(List<Block> blocks) {
        List<Finding> notCounted = assessment.notCounted();
        List<Finding> others = new ArrayList<>(assessment.findings());
        others.removeAll(notCounted);
        evidence(
                blocks,
                "evidence-findings",
                words.say("Thông tin thực hiện không được tính", "Evidence that does not count"),
                notCounted);
        evidence(
                blocks,
                "evidence-remarks",
                words.say("Nội dung cần lưu ý về thông tin thực hiện", "What is to be known of evidence"),
                others);
    }

    private void evidence(List<Block> blocks, String key, String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            blocks.add(Table.of(
                            key,
                            heading + " (" + words.number(findings.size()) + ")",
                            List.of(
                                    Column.words(
                                            "message",
                                            words.say("Vì sao", "Why"),
                                            60,
                                            finding -> finding.message().in(words.locale())),
                                    Column.<Finding>words(
                                                    "document",
                                                    words.say("Văn bản", "Document"),
                                                    22,
                                                    FindingTables::document)
                                            .leftOutIfBlank(),
                                    Column.words(
                                            "remedy",
                                            words.say("Cần làm gì", "What to do"),
                                            44,
                                            finding -> finding.remedy().in(words.locale())),
                                    Column.<Finding>words("code", words.say("Mã", "Code"), 20, Finding::code)
                                            .forPrograms()),
                            findings.subList(0, Math.min(SHOWN, findings.size())))
                    .numbered());
            LeftOut.note(findings.size(), SHOWN, words).ifPresent(blocks::add);
        }
    }

    private static @Nullable String document(Finding finding) {
        Evidence entry = finding.entry();
        return entry == null ? null : entry.document();
    }

    private void plan(List<Block> blocks) {
        List<Notes.Open> open = Notes.ofPlan(assessment.register());
        if (!open.isEmpty()) {
            blocks.add(Table.of(
                            "plan-findings",
                            words.say(
                                    "Nội dung kế hoạch và danh mục cơ quan chưa xác định",
                                    "What the plan and the directory leave open"),
                            List.of(
                                    Column.words("clauses", words.say("Mục, khoản", "Clauses"), 16, Notes.Open::places),
                                    Column.words(
                                            "message",
                                            words.say("Nội dung chưa xác định", "What is open"),
                                            60,
                                            each -> each.finding().message().in(words.locale())),
                                    Column.words(
                                            "remedy",
                                            words.say("Cần làm gì", "What to do"),
                                            44,
                                            each -> each.finding().remedy().in(words.locale())),
                                    Column.<Notes.Open>words(
                                                    "code",
                                                    words.say("Mã", "Code"),
                                                    20,
                                                    each -> each.finding().code())
                                            .forPrograms()),
                            open)
                    .numbered());
        }
    }
}
