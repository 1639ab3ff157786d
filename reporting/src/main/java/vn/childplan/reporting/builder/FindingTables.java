package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.finding.Finding;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.InWords;
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
    private final RuleNotes notes;
    private final InWords inWords;

    FindingTables(Assessment assessment, Wording words) {
        this.assessment = assessment;
        this.words = words;
        this.agencies = new Agencies(assessment.register().directory());
        this.notes = new RuleNotes(agencies, words);
        this.inWords = new InWords(assessment.register().directory(), words);
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
                            words.say("Nội dung cần lưu ý theo quy tắc", "Other points that the rules note"),
                            List.of(
                                    Column.words("title", words.say("Nội dung", "What is to be noted"), 60, notes::of),
                                    Column.<Notes.OfRule>words(
                                                    "rule", words.say("Quy tắc", "Rule"), 20, Notes.OfRule::rule)
                                            .forPrograms(),
                                    Column.count(
                                            "obligations",
                                            words.say("Số nghĩa vụ", "Obligations"),
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

    private Cell concerned(Notes.OfRule noted) {
        Set<AgencyId> bearers = noted.bearers();
        return bearers.size() > NAMED
                ? Cell.blank(words.number(bearers.size()) + words.say(" cơ quan", " agencies"))
                : agencies.cell(agencies.sorted(bearers));
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
                words.say("Nội dung cần lưu ý về thông tin thực hiện", "Points to note about the evidence"),
                others);
    }

    /** What is said of some entries, and of how many: to a reader rows that say the same are one. */
    private record Remark(String message, String remedy, String document, String code, int entries) {}

    private void evidence(List<Block> blocks, String key, String heading, List<Finding> findings) {
        if (!findings.isEmpty()) {
            List<Remark> remarks = folded(findings);
            List<Remark> shown = remarks.subList(0, Math.min(SHOWN, remarks.size()));
            List<Column<Remark>> columns = new ArrayList<>();
            columns.add(Column.words("message", words.say("Vì sao", "Why"), 60, Remark::message));
            columns.add(Column.<Remark>words("document", words.say("Văn bản", "Document"), 22, Remark::document)
                    .leftOutIfBlank());
            if (shown.stream().anyMatch(remark -> remark.entries() > 1)) {
                columns.add(
                        Column.count("entries", words.say("Số lần ghi nhận", "Entries"), remark -> remark.entries()));
            }
            columns.add(Column.words("remedy", words.say("Cần làm gì", "What to do"), 44, Remark::remedy));
            columns.add(Column.<Remark>words("code", words.say("Mã", "Code"), 20, Remark::code)
                    .forPrograms());
            blocks.add(Table.of(key, heading + " (" + words.number(findings.size()) + ")", columns, shown)
                    .numbered());
            LeftOut.note(remarks.size(), SHOWN, words).ifPresent(blocks::add);
        }
    }

    private List<Remark> folded(List<Finding> findings) {
        Map<Remark, Integer> entries = new LinkedHashMap<>();
        for (Finding finding : findings) {
            Remark said = new Remark(
                    AssessmentDocument.capital(inWords.message(finding)),
                    AssessmentDocument.capital(inWords.remedy(finding)),
                    document(finding),
                    finding.code(),
                    0);
            entries.merge(said, 1, Integer::sum);
        }
        return entries.entrySet().stream()
                .map(each -> {
                    Remark said = each.getKey();
                    return new Remark(said.message(), said.remedy(), said.document(), said.code(), each.getValue());
                })
                .toList();
    }

    private static String document(Finding finding) {
        Evidence entry = finding.entry();
        String document = entry == null ? null : entry.document();
        return document == null ? "" : document;
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
                                            each -> AssessmentDocument.capital(inWords.message(each.finding()))),
                                    Column.words(
                                            "remedy",
                                            words.say("Cần làm gì", "What to do"),
                                            44,
                                            each -> AssessmentDocument.capital(inWords.remedy(each.finding()))),
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
