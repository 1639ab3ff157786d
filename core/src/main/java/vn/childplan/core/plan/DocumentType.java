package vn.childplan.core.plan;

import java.util.Arrays;
import java.util.Optional;
import org.apiguardian.api.API;

/** The named types of administrative documents and their abbreviations (NĐ 30/2020/NĐ-CP, Phụ lục III). */
@API(status = API.Status.MAINTAINED, since = "0.1")
public enum DocumentType {
    RESOLUTION("NQ", "Nghị quyết"),
    DECISION("QĐ", "Quyết định"),
    DIRECTIVE("CT", "Chỉ thị"),
    REGULATION("QC", "Quy chế"),
    RULES("QyĐ", "Quy định"),
    COMMUNIQUE("TC", "Thông cáo"),
    NOTICE("TB", "Thông báo"),
    GUIDANCE("HD", "Hướng dẫn"),
    PROGRAMME("CTr", "Chương trình"),
    PLAN("KH", "Kế hoạch"),
    OPTION("PA", "Phương án"),
    SCHEME("ĐA", "Đề án"),
    PROJECT("DA", "Dự án"),
    REPORT("BC", "Báo cáo"),
    MINUTES("BB", "Biên bản"),
    SUBMISSION("TTr", "Tờ trình"),
    CONTRACT("HĐ", "Hợp đồng"),
    TELEGRAM("CĐ", "Công điện"),
    MEMORANDUM("BGN", "Bản ghi nhớ"),
    AGREEMENT("BTT", "Bản thỏa thuận"),
    AUTHORISATION("GUQ", "Giấy ủy quyền"),
    INVITATION("GM", "Giấy mời"),
    REFERENCE("GGT", "Giấy giới thiệu"),
    LEAVE("GNP", "Giấy nghỉ phép"),
    SENDING_SLIP("PG", "Phiếu gửi"),
    TRANSFER_SLIP("PC", "Phiếu chuyển"),
    NOTICE_SLIP("PB", "Phiếu báo");

    private final String abbreviation;
    private final String vietnameseName;

    DocumentType(String abbreviation, String vietnameseName) {
        this.abbreviation = abbreviation;
        this.vietnameseName = vietnameseName;
    }

    /** What stands in a number: KH in 65/KH-UBND. */
    public String abbreviation() {
        return abbreviation;
    }

    /** The type by its Vietnamese name: Kế hoạch. */
    public String vietnameseName() {
        return vietnameseName;
    }

    /** The type of an abbreviation; empty for a công văn, which has none, and for what is not on the list. */
    public static Optional<DocumentType> ofAbbreviation(String abbreviation) {
        return Arrays.stream(values())
                .filter(type -> type.abbreviation.equals(abbreviation))
                .findAny();
    }
}
