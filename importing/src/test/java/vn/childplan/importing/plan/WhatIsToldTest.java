package vn.childplan.importing.plan;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A small invented plan with nothing to doubt, and what is told when one thing in it is missing, broken or odd. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WhatIsToldTest {
    private static final String PLAN = """
            ỦY BAN NHÂN DÂN
            TỈNH VĨNH HẢI

            Số: 87/KH-UBND

            Vĩnh Hải, ngày 24 tháng 3 năm 2026

            KẾ HOẠCH

            Công tác trẻ em năm 2026

            Căn cứ Luật Trẻ em số 102/2016/QH13 ngày 05 tháng 4 năm 2016;
            UBND tỉnh ban hành Kế hoạch như sau:

            I. NHIỆM VỤ
            1. Dạy bơi cho trẻ em
            - Cơ quan chủ trì: Sở Y tế
            - Cơ quan phối hợp: Sở Xây dựng
            - Thời gian: trước ngày 15/11/2026
            2. Cắm biển báo nơi nước sâu
            - Cơ quan chủ trì: Sở Y tế
            - Thời gian: Thường xuyên
            II. CHẾ ĐỘ BÁO CÁO
            Các sở, ban, ngành gửi báo cáo năm trước ngày 15/12/2026 về UBND tỉnh (qua Sở Y tế).

            Nơi nhận:
            - Như trên;
            - Lưu: VT.

            CHỦ TỊCH

            Trần Văn Bình
            """;

    private static List<String> told(String text) {
        return PlanImporter.withoutDirectory().readText(text, "plan.txt").doubts().stream()
                .map(doubt -> doubt.code()
                        + (doubt.no() == null ? "" : " " + doubt.no())
                        + (doubt.words() == null ? "" : " " + doubt.words()))
                .toList();
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', emptyValue = "", textBlock = """
            Số: 87/KH-UBND | Số:      /KH-UBND | NUMBER_BLANK Số:      /KH-UBND
            ngày 24 tháng 3 năm 2026 | ngày    tháng 3 năm 2026 | DATE_BLANK
            ngày 24 tháng 3 năm 2026 | ngày 31 tháng 4 năm 2026 | DATE_INVALID
            ngày 05 tháng 4 năm 2016 | '' | BASIS_UNDATED
            số 102/2016/QH13 | số 102/2016/XYZ | BASIS_ISSUER
            2. Cắm | 3. Cắm | NUMBER_SKIPPED I.3 Cắm biển báo nơi nước sâu
            2. Cắm | 1. Cắm | NUMBER_TWICE I.1 Cắm biển báo nơi nước sâu
            Cơ quan phối hợp: Sở Xây dựng | Cơ quan phối hợp: Sở Y tế | LEAD_COORDINATES I.1 Sở Y tế
            trước ngày 15/11/2026 | ngày 31/4/2026 | TIME_INVALID I.1 ngày 31/4/2026
            trước ngày 15/11/2026 | khoảng tháng 5 | TIME_FUZZY I.1 khoảng tháng 5
            trước ngày 15/11/2026 | sớm nhất | TIME_UNREAD I.1 sớm nhất
            trước ngày 15/11/2026 | sau khi có hướng dẫn | TIME_IN_WORDS I.1 sau khi có hướng dẫn
            trước ngày 15/11/2026 | trước ngày 15/11 | YEAR_ASSUMED I.1 trước ngày 15/11
            trước ngày 15/11/2026 | chậm nhất ngày 23/3/2026 | DUE_BEFORE_ISSUE I.1 chậm nhất ngày 23/3/2026
            trước ngày 15/11/2026 | chậm nhất ngày 24/3/2026 | ''
            năm trước ngày 15/12/2026 | năm trước ngày 15/12 | YEAR_ASSUMED II trước ngày 15/12
            năm trước ngày 15/12/2026 | năm trước ngày 31/11/2026 | TIME_INVALID II trước ngày 31/11/2026
            năm trước ngày 15/12/2026 | năm trước ngày ....../12/2026 | DEADLINE_BLANK II trước ngày ....../12/2026
            năm trước ngày 15/12/2026 | năm chậm nhất ngày 23/3/2026 | DUE_BEFORE_ISSUE II chậm nhất ngày 23/3/2026
            năm trước ngày 15/12/2026 | năm chậm nhất ngày 24/3/2026 | ''
            về UBND tỉnh (qua Sở Y tế) | đầy đủ | ADDRESSEE_MISSING II trước ngày 15/12/2026
            """)
    void one_thing_that_is_odd_is_told_where_it_stands(String old, String now, String expected) {
        assertTrue(PLAN.contains(old), old);
        List<String> told = told(PLAN.replace(old, now));
        if (expected.isEmpty()) {
            assertEquals(List.of(), told);
        } else {
            assertTrue(told.stream().anyMatch(each -> each.startsWith(expected)), told.toString());
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            KẾ HOẠCH | TYPE_MISSING
            - Cơ quan chủ trì: Sở Y tế | TASK_WITHOUT_LEAD I.1 Dạy bơi cho trẻ em
            - Thời gian: trước ngày 15/11/2026 | TASK_WITHOUT_TIME I.1 Dạy bơi cho trẻ em
            Nơi nhận: | RECIPIENTS_MISSING
            Trần Văn Bình | SIGNER_MISSING
            """)
    void a_line_that_is_missing_is_told(String line, String expected) {
        List<String> lines = new ArrayList<>(PLAN.lines().toList());
        assertTrue(lines.remove(line), line);
        if (line.equals("Nơi nhận:")) {
            lines.removeAll(List.of("- Như trên;", "- Lưu: VT."));
        }
        if (line.equals("Trần Văn Bình")) {
            lines.remove("CHỦ TỊCH");
        }
        List<String> told = told(String.join("\n", lines));
        assertTrue(told.stream().anyMatch(each -> each.strip().equals(expected)), told.toString());
    }

    @Test
    void the_plan_itself_leaves_nothing_to_doubt() {
        assertEquals(List.of(), told(PLAN));
    }

    @Test
    void a_draft_says_so_and_its_words_are_told() {
        List<String> told = told("DỰ THẢO\n" + PLAN);
        assertEquals(List.of("DRAFT_MARK DỰ THẢO"), told);
    }
}
