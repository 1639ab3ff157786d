package vn.childplan.checks.roundtrip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.LegalBasis.Role;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Signature.Form;

/** What stands around the clauses of a plan: who issues it, on what it rests, who receives it and who signs. */
final class WordedForm {
    private WordedForm() {}

    /**
     * Who issues a plan.
     *
     * @param symbol what stands behind the number
     * @param sentence as the sentence that issues the plan names it
     */
    record Issuer(String id, String symbol, String place, String sentence) {}

    /** The districts ended on 1/7/2025, and the communes of later plans are others of the same names. */
    static Arbitrary<Issuer> issuers(int year) {
        List<Issuer> issuers = List.of(
                new Issuer("ubnd-tinh", "KH-UBND", "Quảng Ngãi", "UBND tỉnh"),
                new Issuer("so-y-te", "KH-SYT", "Quảng Ngãi", "Sở Y tế"),
                new Issuer(
                        "so-van-hoa-the-thao-va-du-lich",
                        "KH-SVHTTDL",
                        "Quảng Ngãi",
                        "Sở Văn hóa, Thể thao và Du lịch"),
                new Issuer(year == 2025 ? "ubnd-xa-ba-dinh" : "ubnd-xa-ba-dinh-2025", "KH-UBND", "Ba Dinh", "UBND xã"),
                new Issuer("ubnd-thanh-pho-quang-ngai", "KH-UBND", "Quảng Ngãi", "UBND thành phố"));
        return Arbitraries.of(year == 2025 ? issuers : issuers.subList(0, 4));
    }

    private static final List<LegalBasis> ORDERS = List.of(
            basis(
                    Role.GUIDANCE,
                    "Công văn số 1481/BYT-BMTE ngày 14/3/2025 của Bộ Y tế về việc hướng dẫn công tác trẻ em năm 2025",
                    "1481/BYT-BMTE",
                    LocalDate.of(2025, 3, 14),
                    "bo-y-te"),
            basis(
                    Role.PROGRAMME,
                    "Quyết định số 253/QĐ-UBND ngày 19/4/2021 của Chủ tịch UBND tỉnh về việc ban hành Kế hoạch triển khai chương trình hành động vì trẻ em",
                    "253/QĐ-UBND",
                    LocalDate.of(2021, 4, 19),
                    "chu-tich-ubnd-tinh"),
            basis(
                    Role.PROGRAMME,
                    "Kế hoạch số 65/KH-UBND ngày 31 tháng 3 năm 2025 của UBND tỉnh triển khai công tác trẻ em trên địa bàn tỉnh",
                    "65/KH-UBND",
                    LocalDate.of(2025, 3, 31),
                    "ubnd-tinh"));

    private static final LegalBasis PROPOSAL = basis(
            Role.PROPOSAL,
            "theo đề nghị của Sở Y tế tại Công văn số 530/SYT-CSXH ngày 19/3/2025",
            "530/SYT-CSXH",
            LocalDate.of(2025, 3, 19),
            "so-y-te");

    private static LegalBasis basis(Role role, String words, String number, LocalDate date, String issuer) {
        return new LegalBasis(role, words, DocumentNumber.of(number), date, AgencyId.of(issuer));
    }

    /** "Thực hiện … và …; theo đề nghị của …, UBND tỉnh ban hành …", or a "căn cứ" for each, or nothing cited. */
    static Arbitrary<Preamble> preambles(Issuer issuer) {
        String issues = issuer.sentence() + " ban hành Kế hoạch với các nội dung như sau:";
        Arbitrary<List<LegalBasis>> cited =
                Arbitraries.of(ORDERS).list().uniqueElements().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Preamble> inOne = Combinators.combine(
                        cited.map(some -> some.subList(0, Math.min(2, some.size()))), Arbitraries.of(true, false))
                .as((some, proposed) -> {
                    String words = "Thực hiện "
                            + String.join(
                                    " và ",
                                    some.stream().map(LegalBasis::wording).toList());
                    List<LegalBasis> all = new ArrayList<>(some);
                    if (proposed) {
                        words += "; " + PROPOSAL.wording();
                        all.add(PROPOSAL);
                    }
                    return new Preamble(words + ", " + issues, all);
                });
        Arbitrary<Preamble> oneByOne = cited.map(some -> {
            StringBuilder words = new StringBuilder();
            some.forEach(
                    basis -> words.append("Căn cứ ").append(basis.wording()).append("; "));
            return new Preamble(words + issues, some);
        });
        return Arbitraries.oneOf(
                inOne,
                oneByOne,
                Arbitraries.just(new Preamble("Để bảo đảm thực hiện quyền trẻ em, " + issues, List.of())));
    }

    private static final List<Recipient> RECIPIENTS = List.of(
            recipient("Bộ Y tế (b/c)", "b/c", WordedParties.agency("Bộ Y tế", "bo-y-te")),
            recipient("Thường trực Tỉnh ủy", null, WordedParties.agency("Thường trực Tỉnh ủy", "thuong-truc-tinh-uy")),
            recipient(
                    "Thường trực HĐND tỉnh",
                    null,
                    WordedParties.agency("Thường trực HĐND tỉnh", "thuong-truc-hdnd-tinh")),
            recipient(
                    "CT, PCT UBND tỉnh",
                    null,
                    WordedParties.agency("CT", "chu-tich-ubnd-tinh"),
                    WordedParties.agency("PCT UBND tỉnh", "pho-chu-tich-ubnd-tinh")),
            recipient(
                    "Các sở, ban, ngành",
                    null,
                    WordedParties.group("Các sở, ban, ngành", false, "cac-so", "ban-nganh")),
            recipient(
                    "UBND các huyện, thị xã, thành phố",
                    null,
                    WordedParties.group("UBND các huyện, thị xã, thành phố", false, "ubnd-cap-huyen")),
            recipient(
                    "Các Sở: Y tế, Tư pháp",
                    null,
                    WordedParties.agency("Y tế", "so-y-te"),
                    WordedParties.agency("Tư pháp", "so-tu-phap")),
            recipient("Công an tỉnh (p/h)", "p/h", WordedParties.agency("Công an tỉnh", "cong-an-tinh")),
            recipient(
                    "VPUB: CVP, PCVP, KTTH",
                    null,
                    WordedParties.agency("VPUB: CVP, PCVP, KTTH", "van-phong-ubnd-tinh")),
            recipient("Như trên", null));

    private static Recipient recipient(String wording, @Nullable String purpose, Party... parties) {
        return new Recipient(wording, List.of(parties), purpose);
    }

    static Arbitrary<List<Recipient>> recipients() {
        return Combinators.combine(
                        Arbitraries.of(RECIPIENTS).list().uniqueElements().ofMaxSize(6),
                        Arbitraries.of("Lưu: VT", "Lưu: VT, KGVX.n204", "Lưu: VT, KGVX (02)"))
                .as((some, archive) -> {
                    List<Recipient> all = new ArrayList<>(some);
                    all.add(recipient(archive, null));
                    return all;
                });
    }

    static Arbitrary<Signature> signatures() {
        return Combinators.combine(
                        Arbitraries.of(Form.values()),
                        Arbitraries.of("Trần Hoàng Tuấn", "Nguyễn Thị Thu Hà", "Lê Văn Đạt", "Huỳnh Thị Ánh Sương"),
                        Arbitraries.of(true, false))
                .as((form, name, collective) -> switch (form) {
                    case HEAD -> new Signature(form, null, "GIÁM ĐỐC", name);
                    case FOR_COLLECTIVE -> new Signature(form, "ỦY BAN NHÂN DÂN", "CHỦ TỊCH", name);
                    case DEPUTY -> {
                        Signature deputy = new Signature(form, "CHỦ TỊCH", "PHÓ CHỦ TỊCH", name);
                        yield collective ? deputy.under("TM. ỦY BAN NHÂN DÂN") : deputy;
                    }
                    case BY_ORDER -> new Signature(form, "CHỦ TỊCH", "CHÁNH VĂN PHÒNG", name);
                    case AUTHORISED -> new Signature(form, "CHỦ TỊCH", "GIÁM ĐỐC SỞ Y TẾ", name);
                    case ACTING -> new Signature(form, null, "CHỦ TỊCH", name);
                });
    }
}
