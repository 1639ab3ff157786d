package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.UnknownAgencyException;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.IssuingOffice;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.OfficialForm;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;

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
 * <p>The form is that of administrative documents; a plan of the Party, whose form is another, is printed in it too.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class PlanDocument implements ReportBuilder {
    private static final Pattern NEXT_BASIS = Pattern.compile("(?<=;) (?=\\p{Lu})|(?<=\\.) (?=UBND |[ỦU][ỷy] ban )");

    private final Plan plan;
    private final IssuingOffice office;

    private PlanDocument(Plan plan, IssuingOffice office) {
        this.plan = plan;
        this.office = office;
    }

    /**
     * The plan under the letterhead of its issuer.
     *
     * @throws UnknownAgencyException if the directory does not know the issuer
     */
    public static PlanDocument of(Plan plan, AgencyDirectory directory) {
        return new PlanDocument(plan, IssuingOffice.of(plan.issuer(), directory, plan));
    }

    /** The same under the letterhead of that office; its place, signature and recipients are those of the plan. */
    public PlanDocument by(IssuingOffice issuing) {
        return new PlanDocument(plan, Objects.requireNonNull(issuing, "issuing"));
    }

    @Override
    public Report in(Locale locale) {
        List<Block> blocks = new ArrayList<>(preamble(plan.preamble().wording()));
        blocks.addAll(new PlanClauses(plan).blocks());
        return Report.ofText(
                        Report.nameOf("plan", plan.number().value()),
                        Text.VIETNAMESE,
                        plan.type().vietnameseName() + " số " + plan.number() + ": " + plan.title(),
                        blocks)
                .withForm(form());
    }

    private OfficialForm form() {
        OfficialForm.Title title =
                new OfficialForm.Title.Named(plan.type().name(), plan.type().vietnameseName(), plan.title());
        List<String> signed = new ArrayList<>(plan.signature().lines());
        signed.remove(signed.size() - 1);
        return OfficialForm.of(
                        office.name(),
                        plan.number().symbol(),
                        plan.place(),
                        plan.date().getYear(),
                        title)
                .withParent(office.parent())
                .withNumber(plan.number().value())
                .withDate(plan.date())
                .withSigning(plan.signature().name(), signed)
                .withRecipients(
                        plan.recipients().stream().map(Recipient::wording).toList());
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
