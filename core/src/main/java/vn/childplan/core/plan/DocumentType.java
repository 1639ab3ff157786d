package vn.childplan.core.plan;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
     * Abbreviations of types outside the list that stand where a type does, each with a document that bears it: consolidated
     * texts, and what several agencies make together.
     */
    private static final Set<String> OTHERS = Set.of(
            "VBHN", // 14/VBHN-BTC, of 2021 (Pháp lệnh 01/2012/UBTVQH13)
            "QCPH", // regulations: 49/QCPH-UBND-UBMT-HCTĐ, 24/1/2025
            "KHPH", // plans: 63/KHPH-MTTQ-UBND, 28/9/2026
            "KHLT", // plans: 42/KHLT-SGDĐT-CĐGDT; 14/KHLT-HLHTNVN-HSVVN-NVHTN, 23/12/2024
            "CTPH", // programmes: 05/CTPH-BGDĐT-BCA-TWĐTN, 14/1/2026
            "CTrPH", // programmes: 89/CTrPH-CAT-UBMTTQVNT-SNV-CNNHCSXHT, 16/6/2026
            "HDLN", // guidance: 3789/HDLN-BHXH-LĐTBXH
            "HDLT", // guidance: 87/2006/HDLT-ĐTN-TDTT
            "NQLT", // resolutions: 22/2006/NQLT-BGDĐT-HKHVN
            "TTLT"); // circulars: 34/2012/TTLT-BYT-BLĐTBXH

    /** All abbreviations without marks, in lower case; made when first asked for. */
    private static final class Loosely {
        private static final Set<String> ALL = Stream.concat(
                        Arrays.stream(values()).map(type -> type.abbreviation), OTHERS.stream())
                .map(VietnameseText::slug)
                .collect(Collectors.toUnmodifiableSet());
    }

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
     * Whether the letters stand for a type of document and not for an agency: an abbreviation of the list or
     * one that is met outside it, also with wrong marks or case as in QD and Kh.
     */
    static boolean isMeantBy(String letters) {
        return Loosely.ALL.contains(VietnameseText.slug(letters));
    }
}
