package vn.childplan.importing.plan;

import java.util.regex.Pattern;
import vn.childplan.importing.text.Unmarked;

/** What a section of a plan is for, told by its heading. */
enum SectionKind {
    /** "MỤC ĐÍCH, YÊU CẦU": binds nobody by name. */
    PURPOSE,
    /** "NHIỆM VỤ": tasks. */
    TASKS,
    /** "KINH PHÍ". */
    FUNDING,
    /** "TỔ CHỨC THỰC HIỆN": who does what. */
    ORGANISATION,
    /** "CHẾ ĐỘ BÁO CÁO". */
    REPORTING;

    private static final int LONGEST_HEADING = 150;
    private static final Pattern ABOUT_REPORTS = Pattern.compile("bao cao");
    private static final Pattern ABOUT_DUTIES = Pattern.compile(
            "to chuc (?:thuc hien|trien khai)|phan cong|trach nhiem|to chuc va thuc hien|dieu khoan thi hanh|theo doi, kiem tra");
    private static final Pattern ABOUT_MONEY =
            Pattern.compile("^(?:nguon |du toan |ve )?kinh phi|nguon (?:kinh phi|luc tai chinh)|^kinh phi");
    private static final Pattern ABOUT_TASKS =
            Pattern.compile("nhiem vu|giai phap|hoat dong|noi dung|cong viec|chuong trinh cong tac|phan cong nhiem vu");
    private static final Pattern ABOUT_PURPOSE = Pattern.compile(
            "muc dich|yeu cau|muc tieu|chi tieu|quan diem|doi tuong|pham vi|tinh hinh|ket qua|thuc trang|danh gia|chu de|can cu|dac diem|thoi gian, dia diem|^thoi gian|^dia diem|thanh phan|bo cuc");

    /** The kind of an element with that heading under one of another kind. */
    static SectionKind of(String heading, int rank, SectionKind above) {
        String plain = Unmarked.of(head(heading));
        if (rank > 5 || plain.length() > LONGEST_HEADING) {
            return above;
        }
        if (rank >= 4 && above != TASKS) {
            return ABOUT_REPORTS.matcher(plain).find() && plain.startsWith("che do") ? REPORTING : above;
        }
        if (rank >= 4) {
            return ABOUT_DUTIES.matcher(plain).lookingAt()
                    ? ORGANISATION
                    : ABOUT_MONEY.matcher(plain).lookingAt() && plain.length() < 40 ? FUNDING : above;
        }
        return ofSection(plain, above);
    }

    /** The kind of an outermost element, whatever its style of numbers. */
    static SectionKind ofSection(String plain, SectionKind above) {
        boolean whoDoesWhat = plain.matches("phan cong (?:nhiem vu|trach nhiem|thuc hien)\\W*");
        if (whoDoesWhat
                || (ABOUT_DUTIES.matcher(plain).find()
                        && !ABOUT_TASKS.matcher(plain).find())) {
            return ORGANISATION;
        }
        if (ABOUT_REPORTS.matcher(plain).find()) {
            return REPORTING;
        }
        if (ABOUT_MONEY.matcher(plain).find()) {
            return FUNDING;
        }
        if (ABOUT_TASKS.matcher(plain).find() && !plain.startsWith("muc ")) {
            return TASKS;
        }
        return ABOUT_PURPOSE.matcher(plain).find() ? PURPOSE : above;
    }

    static String head(String heading) {
        int colon = heading.indexOf(':');
        return colon > 0 && colon <= 60 ? heading.substring(0, colon) : heading;
    }
}
