package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.UnknownAgencyException;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.DocumentType;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Masthead;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.validation.rollover.RollOver;

/**
 * A plan itself, as the document that was issued: letterhead, number, place and date, title, preamble, clauses with their
 * numbers, recipients and signature, in the form of Nghị định 30/2020/NĐ-CP. The words are those of the plan, in Vietnamese
 * whatever the language asked for; only what every such document has is added to them (Quốc hiệu, "Nơi nhận:", the heads of a
 * table of tasks). What a plan does not hold, this does not print: letters in bold inside a paragraph, the title of an annex.
 *
 * <pre>{@code
 * Report plan = PlanDocument.of(QuangNgai.plan65(), QuangNgai.directory()).in(Text.VIETNAMESE);
 * ReportWriters.installed().forFormat("docx").write(plan, out);
 * }</pre>
 *
 * <p>What a draft lacks is left open, to be filled in: its number with the symbol of the issuer, its date, its signature under
 * the lines that the issuer signs with. {@linkplain #withComments Comments} stand beside the words that they are about.
 *
 * <p>The form is that of administrative documents; a plan of the Party, whose form is another, is printed in it too.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanDocument implements ReportBuilder {
    /** Who comments where nobody is named: a program that reviews plans, and nobody of the office. */
    public static final String AUTHOR = "Phần mềm rà soát kế hoạch";

    private static final String FOR_REFERENCE = "Văn bản hợp nhất để tra cứu, không thay các văn bản đã ban hành.";

    private static final Pattern NEXT_BASIS = Pattern.compile("(?<=;) (?=\\p{Lu})|(?<=\\.) (?=UBND |[ỦU][ỷy] ban )");

    private final PlanDraft plan;
    private final IssuingOffice office;
    private final String author;
    private final List<Finding> findings;
    /** With what amended it; null for the plan as issued, or as drafted. */
    private final @Nullable AmendedText amended;

    private PlanDocument(
            PlanDraft plan,
            @Nullable AmendedText amended,
            IssuingOffice office,
            String author,
            List<Finding> findings) {
        this.plan = plan;
        this.amended = amended;
        this.office = office;
        this.author = author;
        this.findings = List.copyOf(findings);
    }

    /**
     * The plan under the letterhead of its issuer.
     *
     * @throws UnknownAgencyException if the directory does not know the issuer
     */
    public static PlanDocument of(Plan plan, AgencyDirectory directory) {
        return of(PlanDraft.of(plan), directory);
    }

    /**
     * The draft under the letterhead of its issuer, a joint one of all who issue it; under an open one if nobody is named.
     *
     * @throws UnknownAgencyException if the directory does not know the issuer
     */
    public static PlanDocument of(PlanDraft draft, AgencyDirectory directory) {
        AgencyId issuer = draft.issuer();
        IssuingOffice office =
                issuer == null ? IssuingOffice.open(draft.place()) : IssuingOffice.of(issuer, directory, draft.place());
        List<AgencyId> together = issuedTogether(draft);
        return new PlanDocument(
                draft, null, together.size() > 1 ? joint(office, together, directory) : office, AUTHOR, List.of());
    }

    /** Each of those who issue it keeps a joint plan, its first issuer first: "Lưu: VT SGDĐT, CAT, TĐ". */
    private static List<AgencyId> issuedTogether(PlanDraft draft) {
        return draft.recipients().stream()
                .filter(each -> each.wording().startsWith("Lưu"))
                .map(each -> each.parties().stream()
                        .flatMap(party -> Stream.ofNullable(party.agency()))
                        .toList())
                .filter(keeping -> !keeping.isEmpty() && keeping.get(0).equals(draft.issuer()))
                .findFirst()
                .orElse(List.of());
    }

    /** "SỞ GIÁO DỤC VÀ ĐÀO TẠO - CÔNG AN TỈNH - TỈNH ĐOÀN": under nobody, for each has another agency above it. */
    private static IssuingOffice joint(IssuingOffice first, List<AgencyId> together, AgencyDirectory directory) {
        String others = together.stream()
                .skip(1)
                .map(each -> " - " + directory.get(each).name())
                .collect(Collectors.joining());
        return first.withName(first.name() + others).withParent(null);
    }

    /**
     * The plan as it stands on a day. Before an amendment holds it is the plan as issued. From then on it is a consolidated text
     * (văn bản hợp nhất), named so: each changed clause says which document has changed it and one that was repealed that it was,
     * and it has neither letterhead nor signature, for nobody has signed these words.
     *
     * @throws UnknownAgencyException if the directory does not know the issuer
     */
    public static PlanDocument of(AmendedPlan amended, LocalDate day, AgencyDirectory directory) {
        AmendedText text = AmendedText.of(amended, day);
        PlanDocument document = of(text.plan(), directory);
        return text.documents().isEmpty()
                ? document
                : new PlanDocument(document.plan, text, document.office, AUTHOR, List.of());
    }

    /**
     * Next year's draft under the letterhead of its issuer, with what there is to decide as comments by {@link #AUTHOR}.
     *
     * @throws UnknownAgencyException if the directory does not know the issuer
     */
    public static PlanDocument of(RollOver next) {
        return of(next.draft(), next.from().directory()).withComments(AUTHOR, next.doubts());
    }

    /** The same under the letterhead of that office; its place, signature and recipients are those of the plan. */
    public PlanDocument by(IssuingOffice issuing) {
        return new PlanDocument(plan, amended, Objects.requireNonNull(issuing, "issuing"), author, findings);
    }

    /**
     * The same with findings as comments, in the language that {@link #in} is asked for: beside the words that a finding quotes,
     * else at its clause, else at the title. A Word document has them at the margin, other formats as notes.
     *
     * @param by who is named as their author
     * @param about what is said; instead of what was said so far
     */
    public PlanDocument withComments(String by, List<Finding> about) {
        return new PlanDocument(plan, amended, office, Objects.requireNonNull(by, "by"), about);
    }

    @Override
    public Report in(Locale locale) {
        FindingComments comments = new FindingComments(author, findings, locale);
        OfficialForm form = form();
        List<Block> text =
                new ArrayList<>(comments.besidePreamble(preamble(plan.preamble().wording())));
        text.addAll(new PlanClauses(plan.clauses(), comments, amended == null ? Map.of() : amended.changed()).blocks());
        List<Block> blocks = new ArrayList<>(comments.ofDocument(form, plan.clauses()));
        if (amended == null) {
            blocks.addAll(text);
            return Report.ofText(name(), Text.VIETNAMESE, title(), blocks).withForm(form);
        }
        blocks.add(Paragraph.of(asAmended(amended)));
        blocks.add(Paragraph.note(FOR_REFERENCE));
        blocks.addAll(text);
        return Report.ofText(name(), Text.VIETNAMESE, title(), blocks);
    }

    private String asAmended(AmendedText text) {
        LocalDate date = Objects.requireNonNull(plan.date(), "what is amended was issued");
        return "(" + office.name() + " ban hành ngày " + TimeFormat.date(date).vi() + "; đã được sửa đổi, bổ sung theo "
                + text.documents().stream()
                        .map(document -> document.cited().vi())
                        .collect(Collectors.joining(" và "))
                + ")";
    }

    private String name() {
        DocumentNumber number = plan.number();
        return number == null
                ? Report.nameOf("draft plan", "" + plan.year())
                : Report.nameOf(amended == null ? "plan" : "consolidated-plan", number.value());
    }

    private String title() {
        DocumentNumber number = plan.number();
        String type = plan.type().vietnameseName();
        return number == null
                ? "Dự thảo " + type + " năm " + plan.year() + ": " + plan.title()
                : (amended == null ? "" : "Văn bản hợp nhất ") + type + " số " + number + ": " + plan.title();
    }

    private OfficialForm form() {
        DocumentType type = plan.type();
        DocumentNumber number = plan.number();
        LocalDate date = plan.date();
        String issuer = office.abbreviation();
        OfficialForm form = OfficialForm.of(
                        office.name(),
                        number == null
                                ? Masthead.STATE.symbol(
                                        type.abbreviation(), issuer == null ? OfficialForm.OPEN : issuer)
                                : number.symbol(),
                        plan.place().isBlank() ? OfficialForm.OPEN : plan.place(),
                        date == null ? plan.year() : date.getYear(),
                        new OfficialForm.Title.Named(type.name(), type.vietnameseName(), plan.title()))
                .withParent(office.parent())
                .withSigning(office.signer(), office.signing())
                .withRecipients(
                        plan.recipients().stream().map(Recipient::wording).toList());
        if (number != null) {
            form = form.withNumber(number.value());
        }
        if (date != null) {
            form = form.withDate(date);
        }
        Signature signature = plan.signature();
        if (signature != null) {
            List<String> signed = new ArrayList<>(signature.lines());
            signed.remove(signed.size() - 1);
            form = form.withSigning(signature.name(), signed);
        }
        return form;
    }

    /** One paragraph, or one for each "căn cứ" and one for the sentence that issues the plan. */
    private static List<Block> preamble(String wording) {
        if (wording.isBlank()) {
            return List.of();
        }
        if (!wording.startsWith("Căn cứ")) {
            return List.of(Paragraph.of(wording));
        }
        List<Block> paragraphs = new ArrayList<>();
        String[] parts = NEXT_BASIS.split(wording, -1);
        for (int i = 0; i < parts.length - 1; i++) {
            paragraphs.add(Paragraph.basis(parts[i]));
        }
        paragraphs.add(Paragraph.of(parts[parts.length - 1]));
        return paragraphs;
    }
}
