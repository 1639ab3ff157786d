package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Laws;
import vn.childplan.validation.rule.Rule;

/** The document: its numbering, its number, and what it rests on. */
final class DocumentReviewRules {
    /** Nghị định 30/2020/NĐ-CP is in force from this day. */
    private static final LocalDate DECREE_30 = LocalDate.of(2020, 3, 5);

    private static final String LETTER = "Công văn";

    static final ReviewRule BASIS_AFTER_PLAN = Rule.named("review.basis-after-plan")
            .title("Căn cứ ban hành trước kế hoạch", "A basis is older than the plan")
            .basis("ngày ban hành kế hoạch và ngày của căn cứ", "the dates of the plan and of the basis")
            .severity(Severity.ERROR)
            .as(ReviewRule::of, (subject, findings) -> {
                LocalDate issued = subject.plan().date();
                for (LegalBasis basis : subject.plan().preamble().bases()) {
                    if (basis.date().isAfter(issued)) {
                        Text dates = TimeFormat.date(basis.date());
                        findings.add(
                                null,
                                Text.of(
                                        "Căn cứ " + basis.number() + " ngày " + dates.vi()
                                                + " sau ngày ban hành kế hoạch ("
                                                + TimeFormat.date(issued).vi() + ")",
                                        "Basis " + basis.number() + " of " + dates.en() + " is later than the plan ("
                                                + TimeFormat.date(issued).en() + ")"),
                                Text.of("Kiểm tra ngày của căn cứ", "Check the date of the basis"));
                    }
                }
            });

    static final ReviewRule NUMBER_ISSUER = Rule.named("review.number-issuer")
            .title("Ký hiệu của văn bản khớp với cơ quan ban hành", "The symbol of a document fits its issuer")
            .basis(Basis.law(Laws.DECREE_30_2020.annex("I")).saying("số, ký hiệu văn bản", "number and symbol"))
            .as(ReviewRule::of, (subject, findings) -> {
                Plan plan = subject.plan();
                checkSymbol(subject, findings, plan.number(), plan.issuer());
                for (LegalBasis basis : plan.preamble().bases()) {
                    checkSymbol(subject, findings, basis.number(), basis.issuer());
                }
            });

    static final ReviewRule NUMBER_TYPE = Rule.named("review.number-type")
            .title("Ký hiệu của văn bản khớp với tên loại", "The symbol of a document fits its type")
            .basis(Basis.law(Laws.DECREE_30_2020.annex("III"))
                    .saying(
                            "chữ viết tắt tên loại văn bản; công văn không có",
                            "abbreviations of types; a letter has none"))
            .from(DECREE_30)
            .as(ReviewRule::of, DocumentReviewRules::checkType);

    static final ReviewRule NUMBER_YEAR = Rule.named("review.number-year")
            .title(
                    "Năm trong số của văn bản quy phạm là năm ban hành",
                    "The year in a normative number is the year of issue")
            .basis(Basis.practice(
                    "số, ký hiệu văn bản quy phạm pháp luật ghi số/năm/ký hiệu; pháp luật về ban hành văn bản quy phạm pháp luật"
                            + " quy định việc này, chưa đối chiếu điều, khoản",
                    "normative documents are numbered number/year/symbol; the law on issuing them says so, the article was"
                            + " not checked"))
            .as(ReviewRule::of, (subject, findings) -> {
                for (LegalBasis basis : subject.plan().preamble().bases()) {
                    OptionalInt year = basis.number().year();
                    if (year.isPresent() && year.getAsInt() != basis.date().getYear()) {
                        findings.add(
                                null,
                                Text.of(
                                        "Căn cứ " + basis.number() + " ghi ngày "
                                                + TimeFormat.date(basis.date()).vi() + ", khác năm trong số",
                                        "Basis " + basis.number() + " is dated "
                                                + TimeFormat.date(basis.date()).en()
                                                + ", another year than its number has"),
                                Text.of("Kiểm tra số và ngày của căn cứ", "Check number and date of the basis"));
                    }
                }
            });

    static final ReviewRule CLAUSE_DUPLICATE = Rule.named("review.clause-duplicate")
            .title("Mỗi mục, khoản có một số", "A clause number appears once")
            .basis("cách đánh số của kế hoạch", "the numbering of the plan")
            .severity(Severity.ERROR)
            .as(ReviewRule::of, (subject, findings) -> {
                Set<ClauseRef> seen = new HashSet<>();
                for (Clause clause : subject.plan().clauses()) {
                    if (!seen.add(clause.ref())) {
                        findings.add(
                                clause.ref(),
                                Text.of(
                                        "Số " + clause.ref() + " được dùng nhiều lần",
                                        clause.ref() + " appears more than once"),
                                Text.of("Đánh số lại", "Renumber the clauses"));
                    }
                }
            });

    static final ReviewRule CLAUSE_GAP = Rule.named("review.clause-gap")
            .title("Số mục, khoản liên tục", "Clause numbers have no gap")
            .basis(
                    "cách đánh số của kế hoạch; chữ theo bảng chữ cái tiếng Việt: a, b, c, d, đ, e, g, h, i, k",
                    "the numbering of the plan; letters in the Vietnamese order: a, b, c, d, đ, e, g, h, i, k")
            .as(
                    ReviewRule::of,
                    (subject, findings) -> new ClauseNumbers(subject.plan())
                            .gaps()
                            .forEach(gap -> findings.add(
                                    gap.at(),
                                    Text.of("Thiếu số " + gap.missing(), gap.missing() + " is missing"),
                                    Text.of(
                                            "Đánh số lại, hoặc bổ sung khoản thiếu",
                                            "Renumber, or add what is missing"))));

    static final ReviewRule CLAUSE_ORDER = Rule.named("review.clause-order")
            .title("Mục, khoản theo thứ tự", "Clauses stand in order")
            .basis("cách đánh số của kế hoạch", "the numbering of the plan")
            .as(
                    ReviewRule::of,
                    (subject, findings) -> new ClauseNumbers(subject.plan())
                            .outOfOrder()
                            .forEach(ref -> findings.add(
                                    ref,
                                    Text.of("Số " + ref + " đứng sau số lớn hơn", ref + " comes after a higher number"),
                                    Text.of("Sắp xếp lại", "Put it in its place"))));

    static final List<ReviewRule> ALL = List.of(
            BASIS_AFTER_PLAN, NUMBER_ISSUER, NUMBER_TYPE, NUMBER_YEAR, CLAUSE_DUPLICATE, CLAUSE_GAP, CLAUSE_ORDER);

    private DocumentReviewRules() {}

    private static void checkSymbol(ReviewedPlan subject, Findings findings, DocumentNumber number, AgencyId issuer) {
        Optional<Agency> agency = subject.directory().find(issuer);
        if (agency.isEmpty()) {
            return;
        }
        IssuerSymbol expected = IssuerSymbol.of(agency.get());
        if (!expected.fits(number)) {
            String name = agency.get().name();
            findings.add(
                    null,
                    Text.of(
                            "Ký hiệu của " + number + " không khớp với " + name + " (thường là "
                                    + expected.example(number) + ")",
                            "The symbol of " + number + " does not fit " + name + " (usually "
                                    + expected.example(number) + ")"),
                    Text.of("Kiểm tra số, ký hiệu hoặc cơ quan ban hành", "Check the number or the issuer"));
        }
    }

    private static void checkType(ReviewedPlan subject, Findings findings) {
        Plan plan = subject.plan();
        Optional<DocumentType> type = plan.number().type();
        if (type.isEmpty() || type.get() != plan.type()) {
            addType(findings, plan.number(), plan.type().vietnameseName());
        }
        for (LegalBasis basis : plan.preamble().bases()) {
            typeInWords(basis).ifPresent(words -> {
                String abbreviated =
                        basis.number().type().map(DocumentType::vietnameseName).orElse(LETTER);
                if (!abbreviated.equals(words)) {
                    addType(findings, basis.number(), words);
                }
            });
        }
    }

    /** What the words call a basis, right before "số" and its number; empty for types that NĐ 30 does not list. */
    private static Optional<String> typeInWords(LegalBasis basis) {
        String words = VietnameseText.clean(basis.wording()).toLowerCase(Locale.ROOT);
        List<String> names = new ArrayList<>();
        names.add(LETTER);
        for (DocumentType type : DocumentType.values()) {
            names.add(type.vietnameseName());
        }
        String number = basis.number().value().toLowerCase(Locale.ROOT);
        return names.stream()
                .filter(name -> words.contains(name.toLowerCase(Locale.ROOT) + " số " + number))
                .findFirst();
    }

    private static void addType(Findings findings, DocumentNumber number, String type) {
        findings.add(
                Severity.WARNING,
                null,
                Text.of(
                        "Ký hiệu của " + number + " không phải ký hiệu của loại văn bản “" + type + "”",
                        "The symbol of " + number + " is not that of a “" + type + "”"),
                Text.of("Kiểm tra số, ký hiệu hoặc tên loại", "Check the number or the type"));
    }
}
