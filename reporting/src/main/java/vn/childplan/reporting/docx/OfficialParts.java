package vn.childplan.reporting.docx;

import java.io.IOException;
import java.util.List;
import vn.childplan.reporting.internal.office.Times;
import vn.childplan.reporting.model.OfficialForm;

/**
 * The parts of an administrative document around its text, in their places (Nghị định 30/2020/NĐ-CP, Phụ lục I). Lengths are
 * in twentieths of a point.
 */
final class OfficialParts {
    /** Quốc hiệu fits on one line of the right half. */
    private static final int RIGHT = 5560;

    private static final int LEFT = Page.PORTRAIT.textWidth() - RIGHT;
    private static final int RECIPIENTS = 4677;
    /** Where "Kính gửi:" begins if the addressees stand below it, and where they do: under the colon. */
    private static final int ADDRESSED = 1701;

    private static final int UNDER_COLON = 2800;

    private final OfficialForm form;
    private final BodyXml body;

    OfficialParts(OfficialForm form, BodyXml body) {
        this.form = form;
        this.body = body;
    }

    /** All that stands over the text. */
    void head() throws IOException {
        body.openFrame(LEFT, RIGHT);
        agencyAndState();
        numberAndPlace();
        body.close();
        if (!form.isLetter()) {
            title();
        }
        addressees();
        bases();
    }

    private void agencyAndState() throws IOException {
        body.openRow(false);
        body.openCell(LEFT);
        if (form.parent() != null) {
            body.paragraph(Style.PARENT, OfficialForm.capitals(form.parent()));
        }
        List<String> issuer = form.letterhead();
        for (String line : issuer) {
            body.paragraph(Style.ISSUER, line);
        }
        if (form.masthead().mark().isEmpty()) {
            body.rule(partOf(issuer.get(issuer.size() - 1), 13, LEFT), LEFT);
        } else {
            body.paragraph(Style.ISSUER, form.masthead().mark());
        }
        body.close();
        body.openCell(RIGHT);
        masthead(form.masthead().lines());
        body.close();
        body.close();
    }

    /** Quốc hiệu over tiêu ngữ, or one line; a rule as long as the last under it. */
    private void masthead(List<String> lines) throws IOException {
        int last = lines.size() - 1;
        for (int i = 0; i < lines.size(); i++) {
            body.paragraph(i == 0 ? Style.STATE : Style.MOTTO, lines.get(i));
        }
        body.rule(boldWidth(lines.get(last), last == 0 ? 13 : 14), RIGHT);
    }

    private static int boldWidth(String line, int size) {
        return Times.BOLD.width(line) * size / 50;
    }

    /** Between a third and a half of a line. */
    private static int partOf(String line, int size, int box) {
        return Math.min(boldWidth(line, size), box) * 2 / 5;
    }

    private void numberAndPlace() throws IOException {
        body.openRow(false);
        body.openCell(LEFT);
        body.paragraph(Style.NUMBER, form.numberLine());
        if (form.isLetter()) {
            body.paragraph(Style.LETTER_SUBJECT, "V/v " + form.title().subject());
        }
        body.close();
        body.openCell(RIGHT);
        body.paragraph(Style.PLACE, form.placeAndDate());
        body.close();
        body.close();
    }

    private void title() throws IOException {
        body.paragraph(Style.TYPE, OfficialForm.capitals(form.title().type()));
        body.paragraph(Style.SUBJECT, form.title().subject());
        int width = Page.PORTRAIT.textWidth();
        body.rule(partOf(form.title().subject(), 14, width), width);
    }

    private void addressees() throws IOException {
        List<String> addressees = form.addressees();
        if (addressees.size() == 1) {
            body.paragraph(Style.ADDRESSEE, "Kính gửi: " + addressees.get(0));
        } else if (!addressees.isEmpty()) {
            body.paragraphAt(Style.ADDRESSED, ADDRESSED, ADDRESSED, "Kính gửi:");
            for (String line : OfficialForm.closed(addressees)) {
                body.paragraphAt(Style.ADDRESSEES, UNDER_COLON, UNDER_COLON + 140, "- " + line);
            }
        }
    }

    private void bases() throws IOException {
        for (String line : OfficialForm.closed(form.bases())) {
            body.paragraph(Style.BASIS, line);
        }
    }

    /** Nơi nhận at the left, the signature at the right; on one page. */
    void foot() throws IOException {
        int signing = Page.PORTRAIT.textWidth() - RECIPIENTS;
        body.paragraph(Style.SPACE, "");
        body.openFrame(RECIPIENTS, signing);
        body.openRow(false);
        body.openCell(RECIPIENTS);
        recipients();
        body.close();
        body.openCell(signing);
        for (String line : form.signing()) {
            body.paragraph(Style.SIGNING, OfficialForm.capitals(line));
        }
        body.paragraph(Style.SIGNER, form.signer() == null ? "" : form.signer());
        body.close();
        body.close();
        body.close();
    }

    /**
     * What stands over an annex.
     *
     * @param number its number, or empty if there is one alone
     * @param name its name
     */
    void annex(String number, String name) throws IOException {
        body.paragraph(Style.ANNEX, OfficialForm.annexLine(number));
        body.paragraph(Style.ANNEX_NAME, OfficialForm.capitals(name));
        body.paragraph(Style.ANNEX_OF, form.attachedTo());
    }

    private void recipients() throws IOException {
        body.paragraph(Style.RECIPIENTS_HEAD, "Nơi nhận:");
        for (String line : OfficialForm.closed(form.recipients())) {
            body.paragraph(Style.RECIPIENT, "- " + line);
        }
    }
}
