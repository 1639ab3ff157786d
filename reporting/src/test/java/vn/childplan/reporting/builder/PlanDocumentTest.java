package vn.childplan.reporting.builder;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.agency.UnknownAgencyException;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Schedule;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;

/** The document of plan 65 beside the seed, and of small plans for what the seed has not. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PlanDocumentTest {
    private static final Plan PLAN = QuangNgai.plan65();
    private static final Report REPORT =
            PlanDocument.of(PLAN, QuangNgai.directory()).in(Text.VIETNAMESE);

    /** Headings with their numbers, and paragraphs, in their order. */
    private static List<String> printed(List<Block> blocks) {
        List<String> lines = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof Section section) {
                lines.add(section.printedNumber(true, 9, 1) + " " + section.heading());
                lines.addAll(printed(section.blocks()));
            } else {
                lines.add(((Paragraph) block).text());
            }
        }
        return lines;
    }

    private static List<String> printed(Clause... clauses) {
        Plan without = new Plan(
                PLAN.number(),
                PLAN.place(),
                PLAN.date(),
                PLAN.issuer(),
                PLAN.type(),
                PLAN.title(),
                PLAN.year(),
                new Preamble("", List.of()),
                List.of(clauses),
                PLAN.recipients(),
                PLAN.signature());
        return printed(PlanDocument.of(without, QuangNgai.directory())
                .in(Text.VIETNAMESE)
                .blocks());
    }

    @Test
    void the_lines_of_the_seed_stand_in_their_order_with_their_numbers() {
        List<String> printed = printed(REPORT.blocks());
        assertEquals(PLAN.preamble().wording(), printed.get(0));
        assertEquals(List.of("I. MỤC ĐÍCH, YÊU CẦU", "1. Mục đích"), printed.subList(1, 3));
        assertTrue(printed.get(3).startsWith("a) Tăng cường sự lãnh đạo, chỉ đạo"), printed.get(3));
        int eight = printed.indexOf("- Cơ quan chủ trì: Tỉnh đoàn Quảng Ngãi.");
        assertTrue(printed.get(eight - 1).startsWith("8. Tổ chức thực hiện các hoạt động tuyên truyền"));
        assertEquals("- Thời gian thực hiện: Thường xuyên trong năm.", printed.get(eight + 2));
        assertTrue(printed.contains("V. CHẾ ĐỘ BÁO CÁO"));
        assertTrue(printed.get(printed.size() - 1).endsWith("chỉ đạo giải quyết theo quy định./."));
    }

    /** III of the seed is one paragraph; as a document has it, the heading stands over its text. */
    @Test
    void every_word_of_the_clauses_is_printed_and_none_beside_numbers_and_dashes() {
        String words = String.join(
                " ",
                PLAN.clauses().stream()
                        .flatMap(clause -> clause.lines().stream())
                        .filter(line -> !line.isBlank())
                        .toList());
        String printed = String.join(
                " ",
                printed(REPORT.blocks()).stream()
                        .skip(1)
                        .map(line -> line.replaceFirst("^(?:[IVX]+\\.|\\d+\\.|[a-z]\\)|-) ", ""))
                        .toList());
        assertEquals(words.replace("KINH PHÍ: ", "KINH PHÍ "), printed);
    }

    @Test
    void the_form_is_that_of_the_seed() {
        OfficialForm form = Objects.requireNonNull(REPORT.form());
        assertEquals(List.of("ỦY BAN NHÂN DÂN", "TỈNH QUẢNG NGÃI"), form.letterhead());
        assertEquals("Số: 65/KH-UBND", form.numberLine());
        assertEquals("Quảng Ngãi, ngày 31 tháng 3 năm 2025", form.placeAndDate());
        assertEquals("Kế hoạch", form.title().type());
        assertEquals(
                "Triển khai thực hiện công tác trẻ em trên địa bàn tỉnh năm 2025",
                form.title().subject());
        assertEquals(List.of("KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH"), form.signing());
        assertEquals("Trần Hoàng Tuấn", form.signer());
        assertEquals("Bộ Y tế (b/c)", form.recipients().get(0));
        assertEquals("Lưu: VT, KGVX.n204", form.recipients().get(14));
        assertEquals(15, form.recipients().size());
    }

    @Test
    void it_is_in_the_words_of_the_plan_in_every_language_and_says_nothing_of_where_it_comes_from() {
        assertEquals(REPORT, PlanDocument.of(PLAN, QuangNgai.directory()).in(Locale.ENGLISH));
        assertEquals(null, REPORT.provenance());
        assertThrows(IllegalArgumentException.class, () -> REPORT.withDigests(List.of()));
    }

    @Test
    void another_office_may_stand_in_the_letterhead() {
        IssuingOffice office =
                IssuingOffice.of(PLAN.issuer(), QuangNgai.directory(), PLAN).withName("UBND tỉnh Quảng Ngãi");
        OfficialForm form = Objects.requireNonNull(PlanDocument.of(PLAN, QuangNgai.directory())
                .by(office)
                .in(Text.VIETNAMESE)
                .form());
        assertEquals(List.of("UBND TỈNH QUẢNG NGÃI"), form.letterhead());
        assertEquals("Số: 65/KH-UBND", form.numberLine());
    }

    @Test
    void an_issuer_that_the_directory_does_not_know_is_refused() {
        assertThrows(
                UnknownAgencyException.class,
                () -> PlanDocument.of(PLAN, AgencyDirectory.of(List.of(), List.of(), List.of())));
    }

    /** NĐ 30/2020, Phụ lục I: each "căn cứ" on a line of its own, in italics. */
    @Test
    void bases_stand_one_below_the_other_before_the_sentence_that_issues_the_plan() {
        Plan plan = PLAN.toBuilder()
                .preamble(new Preamble(
                        "Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016; Theo đề nghị của Sở Y tế; UBND tỉnh ban hành Kế hoạch"
                                + " như sau:",
                        List.of()))
                .build();
        assertEquals(
                List.of(
                        Paragraph.basis("Căn cứ Luật Trẻ em ngày 05 tháng 4 năm 2016;"),
                        Paragraph.basis("Theo đề nghị của Sở Y tế;"),
                        Paragraph.of("UBND tỉnh ban hành Kế hoạch như sau:")),
                PlanDocument.of(plan, QuangNgai.directory())
                        .in(Text.VIETNAMESE)
                        .blocks()
                        .subList(0, 3));
    }

    @Test
    void clauses_of_parts_letters_and_several_levels_have_the_numbers_that_documents_give_them() {
        assertEquals(
                List.of(
                        "Phần thứ hai. NHIỆM VỤ",
                        "A. CHĂM SÓC SỨC KHỎE",
                        "I. Y tế",
                        "1. Khám sức khỏe",
                        "1.1. Tiểu học",
                        "a) Khám mắt.",
                        "- Cân, đo.",
                        "+ Tẩy giun."),
                printed(
                        new Heading(ClauseRef.of("2"), "NHIỆM VỤ"),
                        new Heading(ClauseRef.of("2.A"), "CHĂM SÓC SỨC KHỎE"),
                        new Heading(ClauseRef.of("2.A.I"), "Y tế"),
                        new Heading(ClauseRef.of("2.A.I.1"), "Khám sức khỏe"),
                        new Heading(ClauseRef.of("2.A.I.1.1"), "Tiểu học"),
                        new Statement(ClauseRef.of("2.A.I.1.1.a"), "Khám mắt."),
                        new Statement(ClauseRef.of("2.A.I.1.1-1"), "Cân, đo."),
                        new Statement(ClauseRef.of("2.A.I.1.1-1-1"), "Tẩy giun.")));
    }

    @Test
    void a_sentence_over_others_is_no_heading() {
        List<Block> blocks = PlanDocument.of(
                        PLAN.toBuilder()
                                .replace(new Heading(ClauseRef.of("IV.5"), "UBND cấp xã thực hiện các nội dung sau:"))
                                .build(),
                        QuangNgai.directory())
                .in(Text.VIETNAMESE)
                .blocks();
        assertTrue(printed(blocks).contains("5. UBND cấp xã thực hiện các nội dung sau:"));
        assertFalse(blocks.stream()
                .flatMap(block -> block.inside().stream())
                .anyMatch(block ->
                        block instanceof Section section && section.heading().startsWith("UBND cấp xã")));
    }

    @Test
    void funds_whose_sources_follow_in_the_sentence_stay_one_paragraph() {
        assertEquals(
                List.of("III. KINH PHÍ", "Ngân sách nhà nước.", "3. Kinh phí từ ngân sách nhà nước."),
                printed(
                        new Funding(
                                ClauseRef.of("III"), "KINH PHÍ: Ngân sách nhà nước.", List.of("Ngân sách nhà nước")),
                        new Funding(
                                ClauseRef.of("IV.3"),
                                "Kinh phí từ ngân sách nhà nước.",
                                List.of("Kinh phí từ ngân sách nhà nước"))));
    }

    @Test
    void what_a_task_leaves_unsaid_is_not_printed() {
        assertEquals(
                List.of("1. Dạy bơi cho trẻ em", "- Chủ trì: Sở Y tế"),
                printed(PlanTask.of(
                        ClauseRef.of("II.1"),
                        "Dạy bơi cho trẻ em",
                        Responsibility.leading("Chủ trì: Sở Y tế", List.of()),
                        Responsibility.coordinating("", List.of()),
                        new Timing("", new Schedule.Unspecified(2025, "")))));
    }

    @Test
    void the_date_is_printed_with_its_zeros() {
        Plan february = new Plan(
                PLAN.number(),
                PLAN.place(),
                LocalDate.of(2025, 2, 5),
                PLAN.issuer(),
                PLAN.type(),
                PLAN.title(),
                PLAN.year(),
                PLAN.preamble(),
                PLAN.clauses(),
                PLAN.recipients(),
                PLAN.signature());
        assertEquals(
                "Quảng Ngãi, ngày 05 tháng 02 năm 2025",
                Objects.requireNonNull(PlanDocument.of(february, QuangNgai.directory())
                                .in(Text.VIETNAMESE)
                                .form())
                        .placeAndDate());
    }

    private static PlanTask task(String ref, String wording, String leads, String helping, String time) {
        return PlanTask.of(
                ClauseRef.of(ref),
                wording,
                Responsibility.leading(leads, List.of()),
                Responsibility.coordinating(helping, List.of()),
                new Timing(time, new Schedule.Unspecified(2025, time)));
    }

    @Test
    void who_is_named_without_a_label_stands_in_a_bracket() {
        assertEquals(
                List.of("1. Dạy bơi cho trẻ em (Sở Y tế chủ trì; Tỉnh đoàn phối hợp; thời gian: quý II)"),
                printed(task("II.1", "Dạy bơi cho trẻ em", "", "Tỉnh đoàn phối hợp", "thời gian: quý II")
                        .withLeads(Responsibility.leading(
                                "Sở Y tế chủ trì", List.of(new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null))))));
    }

    private static List<List<String>> rows(Block table) {
        List<List<String>> rows = new ArrayList<>();
        for (List<Cell> row : ((Table<?>) table).rows()) {
            rows.add(row.stream().map(cell -> cell.display(REPORT.words())).toList());
        }
        return rows;
    }

    @Test
    void tasks_of_a_table_are_printed_as_one_where_they_stand() {
        Report report = PlanDocument.of(
                        PLAN.toBuilder()
                                .add(new Heading(ClauseRef.of("VI"), "PHÂN CÔNG"))
                                .add(task("VI.T.1", "Dạy bơi", "Sở Y tế", "Tỉnh đoàn", "Quý II"))
                                .add(task("VI.T.1-2", "Dạy bơi", "UBND cấp xã", "", "Quý III"))
                                .add(task("VI.T.2", "Khám mắt", "Sở Y tế", "", ""))
                                .build(),
                        QuangNgai.directory())
                .in(Text.VIETNAMESE);
        Section last = (Section) report.blocks().get(report.blocks().size() - 1);
        assertEquals(
                List.of(
                        List.of("1", "Dạy bơi", "Sở Y tế", "Tỉnh đoàn", "Quý II"),
                        List.of("", "", "UBND cấp xã", "", "Quý III"),
                        List.of("2", "Khám mắt", "Sở Y tế", "", "")),
                rows(last.blocks().get(0)));
    }

    @Test
    void tasks_of_an_annex_stand_behind_the_signature_under_their_groups() {
        Report report = PlanDocument.of(
                        PLAN.toBuilder()
                                .add(task("PL1.I.1", "Dạy bơi", "Sở Y tế", "", ""))
                                .add(task("PL1.II.1", "Khám mắt", "Sở Y tế", "", ""))
                                .build(),
                        QuangNgai.directory())
                .in(Text.VIETNAMESE);
        assertEquals(1, report.annexes().size());
        assertEquals(
                List.of(
                        List.of("I", "", "", "", ""),
                        List.of("1", "Dạy bơi", "Sở Y tế", "", ""),
                        List.of("II", "", "", "", ""),
                        List.of("1", "Khám mắt", "Sở Y tế", "", "")),
                rows(report.annexes().get(0).blocks().get(0)));
    }

    /** A plan that was read has the labels in its words; these words name agencies and a quarter alone. */
    @Test
    void agencies_and_a_time_without_a_label_get_one() {
        Party health = new Party.One("Sở Y tế", AgencyId.of("so-y-te"), null);
        Party police = new Party.One("Công an tỉnh", AgencyId.of("cong-an-tinh"), null);
        PlanTask task = PlanTask.of(
                ClauseRef.of("II.1"),
                "Mở lớp dạy bơi",
                Responsibility.leading("Sở Y tế", List.of(health)),
                Responsibility.coordinating("Công an tỉnh và Sở Y tế", List.of(police, health)),
                new Timing("Quý II", new Schedule.Unspecified(2025, "Quý II")));
        assertEquals(
                List.of(
                        "1. Mở lớp dạy bơi",
                        "- Cơ quan chủ trì: Sở Y tế",
                        "- Cơ quan phối hợp: Công an tỉnh và Sở Y tế",
                        "- Thời gian thực hiện: Quý II"),
                printed(task));
    }

    /** A plan of three, as its line of the archive says: "SỞ … - CÔNG AN TỈNH - TỈNH ĐOÀN" with no agency above them. */
    @Test
    void a_joint_plan_stands_under_the_names_of_all_its_issuers() {
        Recipient archive = new Recipient(
                "Lưu: VT SGDĐT, CAT, TĐ",
                List.of(
                        new Party.One("SGDĐT", AgencyId.of("so-giao-duc-va-dao-tao"), null),
                        new Party.One("CAT", AgencyId.of("cong-an-tinh"), null),
                        new Party.One("TĐ", AgencyId.of("tinh-doan"), null)),
                null);
        Plan joint = new Plan(
                PLAN.number(),
                PLAN.place(),
                PLAN.date(),
                AgencyId.of("so-giao-duc-va-dao-tao"),
                PLAN.type(),
                PLAN.title(),
                PLAN.year(),
                PLAN.preamble(),
                PLAN.clauses(),
                List.of(archive),
                PLAN.signature());
        OfficialForm form = Objects.requireNonNull(PlanDocument.of(joint, QuangNgai.directory())
                .in(Text.VIETNAMESE)
                .form());
        assertEquals(List.of("SỞ GIÁO DỤC VÀ ĐÀO TẠO - CÔNG AN TỈNH - TỈNH ĐOÀN"), form.letterhead());
    }
}
