package vn.childplan.province.web;

import java.util.List;
import org.springframework.validation.BindingResult;
import vn.childplan.spring.EvidenceRefusedException;

/** What is wrong with a form, in sentences. */
public final class Problems {
    private Problems() {}

    /** What breaks the constraints of a form. */
    public static List<String> of(BindingResult binding) {
        return binding.getFieldErrors().stream()
                .map(error -> label(error.getField()) + ": "
                        + (error.isBindingFailure() ? "không đọc được" : error.getDefaultMessage()))
                .toList();
    }

    private static String label(String field) {
        return switch (field) {
            case "document" -> "Số, ký hiệu văn bản";
            case "note" -> "Nội dung";
            case "on" -> "Ngày nhận";
            case "from" -> "Từ ngày";
            case "until" -> "Đến ngày";
            default -> field;
        };
    }

    /** What the library finds wrong with an entry, and what would be right. */
    public static List<String> of(EvidenceRefusedException refused) {
        return refused.problems().stream()
                .map(problem -> problem.message().vi() + ". " + problem.remedy().vi())
                .toList();
    }
}
