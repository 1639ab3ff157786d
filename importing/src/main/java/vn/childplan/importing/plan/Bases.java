package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** The documents of a preamble as the model holds them: what each is for the plan, with its own words. */
final class Bases {
    private static final Pattern TYPE = Pattern.compile(
            "(?:cong van|quyet dinh|nghi quyet|nghi dinh|thong tu(?: lien tich)?|chi thi|ke hoach|chuong trinh(?: hanh dong| phoi hop)?|to trinh|thong bao|luat(?: [a-z]+){0,4}|phap lenh|huong dan|ket luan|cong dien|quy che(?: phoi hop)?|phuong an|bao cao|quy dinh|van ban|de an)\\s*(?:so\\s*:?\\s*)?$");
    private static final Pattern LAW_BY_DATE = Pattern.compile(
            "\\b(?:bo luat|luat|phap lenh|hien phap)\\b(?: (?!so\\b|ngay\\b)[a-z,]{1,12}){0,16} ngay \\d{1,2} (?:thang \\d{1,2} nam \\d{4}|/ ?\\d{1,2} ?/ ?\\d{4})");
    private static final Pattern PROPOSES =
            Pattern.compile("(?:theo|xet) (?:de nghi|de xuat) cua ([^;,]{2,80}?) tai\\s+[a-z ]*(?:so )?$");
    private static final Pattern NEXT = Pattern.compile(
            ";|\\s+va (?=(?:cong van|quyet dinh|nghi quyet|nghi dinh|thong tu|chi thi|ke hoach|chuong trinh|to trinh) (?:hanh dong )?(?:so )?\\d)|, (?=(?:(?:ubnd|uy ban nhan dan|bo) [^,;]{0,60}|so [^,;]{0,60}(?:, [^,;]{0,60})?)(?:ban hanh|xay dung|trien khai))|, (?=(?:cong van|quyet dinh|nghi quyet|ke hoach|chuong trinh) so \\d)|\\. ");
    private static final Pattern OF = Pattern.compile("^\\s*,?\\s*cua ([^;,]{2,120})");
    private static final Pattern NAME_END = Pattern.compile(
            "\\s+(?:ve|ban hanh|phe duyet|quy dinh|huong dan|phat dong|thuc hien|trien khai|tai|khoa|cong bo|thong bao|va (?=cong van|quyet dinh|nghi quyet|ke hoach|chuong trinh)|\\()\\b.*|\\s+\\(.*");

    private final Parties parties;
    private final Doubts doubts;

    Bases(Parties parties, Doubts doubts) {
        this.parties = parties;
        this.doubts = doubts;
    }

    List<LegalBasis> of(PlacedText preamble, List<Citations.Cited> cited) {
        List<LegalBasis> bases = new ArrayList<>();
        for (Citations.Cited each : cited) {
            PlacedText words = preamble.part(each.start(), each.end());
            if (each.date() == null) {
                doubts.add(
                        DoubtCode.BASIS_UNDATED,
                        null,
                        words,
                        Text.of("không đưa vào căn cứ có số và ngày", "left out of the bases with number and date"));
                continue;
            }
            LegalBasis basis = basis(preamble, each);
            if (basis == null) {
                doubts.add(
                        DoubtCode.BASIS_ISSUER,
                        null,
                        words,
                        Text.of("không đưa vào căn cứ có cơ quan ban hành", "left out of the bases with an issuer"));
            } else {
                bases.add(basis);
            }
        }
        tellLawsWithoutNumber(preamble);
        return bases;
    }

    /** "Luật Trẻ em ngày 05 tháng 4 năm 2016": the model holds documents by their numbers, and none is guessed. */
    private void tellLawsWithoutNumber(PlacedText preamble) {
        Matcher law = LAW_BY_DATE.matcher(Unmarked.of(preamble));
        while (law.find()) {
            doubts.add(
                    DoubtCode.BASIS_WITHOUT_NUMBER,
                    null,
                    preamble.part(law.start(), law.end()),
                    Text.of("không đưa vào căn cứ có số và ngày", "left out of the bases with number and date"));
        }
    }

    private @Nullable LegalBasis basis(PlacedText preamble, Citations.Cited cited) {
        String plain = Unmarked.of(preamble);
        int front = Math.max(0, cited.start() - 160);
        Matcher type = TYPE.matcher(plain.substring(front, cited.start()));
        int start = type.find() ? front + type.start() : cited.start();
        Matcher proposes = PROPOSES.matcher(plain.substring(front, cited.start()));
        boolean proposal = proposes.find();
        if (proposal) {
            start = front + proposes.start();
        }
        Matcher next = NEXT.matcher(plain);
        int end = next.find(cited.end()) ? next.start() : preamble.length();
        String issuer = proposal
                ? preamble.toString().substring(front + proposes.start(1), front + proposes.end(1))
                : issuer(preamble.toString().substring(cited.end(), Math.max(cited.end(), end)), cited.symbol());
        AgencyId id = issuer == null ? null : parties.agency(issuer, preamble);
        if (id == null || cited.date() == null) {
            return null;
        }
        PlacedText words = Ending.cut(preamble.part(start, Math.max(end, cited.end())));
        try {
            return new LegalBasis(
                    role(plain, start, words, proposal),
                    words.toString(),
                    DocumentNumber.of(cited.symbol()),
                    cited.date(),
                    id);
        } catch (IllegalArgumentException notANumber) {
            return null;
        }
    }

    private static @Nullable String issuer(String behind, String symbol) {
        Matcher of = OF.matcher(Unmarked.of(behind));
        if (of.find()) {
            String name = behind.substring(of.start(1), of.end(1));
            Matcher end = NAME_END.matcher(Unmarked.of(name));
            return Ending.cut(end.find() ? name.substring(0, end.start()) : name);
        }
        if (symbol.endsWith("-TTg")) {
            return "Thủ tướng Chính phủ";
        }
        if (symbol.endsWith("-CP")) {
            return "Chính phủ";
        }
        return symbol.matches(".*/QH\\d{1,2}") ? "Quốc hội" : null;
    }

    private static LegalBasis.Role role(String plain, int start, PlacedText words, boolean proposal) {
        if (proposal) {
            return LegalBasis.Role.PROPOSAL;
        }
        String own = Unmarked.of(words);
        if (own.contains("huong dan")) {
            return LegalBasis.Role.GUIDANCE;
        }
        if (own.matches(".*\\b(?:ke hoach|chuong trinh|chien luoc|de an|muc tieu)\\b.*")) {
            return LegalBasis.Role.PROGRAMME;
        }
        return plain.substring(Math.max(0, start - 12), start).contains("can cu")
                ? LegalBasis.Role.POWER
                : LegalBasis.Role.GUIDANCE;
    }
}
