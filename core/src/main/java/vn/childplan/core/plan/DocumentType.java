package vn.childplan.core.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.text.VietnameseText;

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

    /**
     * Abbreviations of types outside the list that stand where a type does: consolidated texts (Pháp lệnh
     * 01/2012/UBTVQH13), and what several agencies make together: regulations, plans, programmes, guidance.
     */
    private static final Set<String> OTHERS = Set.of("VBHN", "QCPH", "KHPH", "KHLT", "CTPH", "HDLN", "HDLT");

    /** The abbreviations without marks, in lower case. */
    private static final Set<String> LOOSELY = Arrays.stream(values())
            .map(type -> VietnameseText.slug(type.abbreviation))
            .collect(Collectors.toUnmodifiableSet());

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

    /**
     * Whether the letters stand for a type of document and not for an agency: an abbreviation of the list, also with
     * wrong marks or case as in QD and Kh, or one that is met outside it.
     */
    static boolean isMeantBy(String letters) {
        return LOOSELY.contains(VietnameseText.slug(letters)) || OTHERS.contains(letters);
    }
}
