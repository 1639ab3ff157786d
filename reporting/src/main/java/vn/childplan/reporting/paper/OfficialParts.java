package vn.childplan.reporting.paper;

import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
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
    private static final String RECIPIENTS_HEAD = "Nơi nhận:";

    private final OfficialForm form;
    private final Paper paper;

    OfficialParts(OfficialForm form, Paper paper) {
        this.form = form;
        this.paper = paper;
    }

    /** The lines over the text that a comment can be about. */
    Stream<String> headTexts() {
        return Stream.of(
                        form.letterhead().stream(),
                        Stream.of(
                                form.numberLine(),
                                form.placeAndDate(),
                                form.title().subject()),
                        form.addressees().stream(),
                        form.bases().stream())
                .flatMap(lines -> lines);
    }

    /** The lines under the text that a comment can be about. */
    static Stream<String> footTexts(OfficialForm form) {
        return Stream.concat(Stream.of(RECIPIENTS_HEAD), form.recipients().stream());
    }

    /** All that stands over the text. */
    void head() throws IOException {
        paper.openFrame(LEFT, RIGHT);
        agencyAndState();
        numberAndPlace();
        paper.close();
        if (!form.isLetter()) {
            title();
        }
        addressees();
        bases();
    }

    private void agencyAndState() throws IOException {
        paper.openRow();
        paper.openCell(LEFT);
        if (form.parent() != null) {
            paper.paragraph(Style.PARENT, OfficialForm.capitals(form.parent()));
        }
        List<String> issuer = form.letterhead();
        for (String line : issuer) {
            paper.paragraph(Style.ISSUER, line);
        }
        if (form.masthead().mark().isEmpty()) {
            paper.rule(partOf(issuer.get(issuer.size() - 1), 13, LEFT), LEFT);
        } else {
            paper.paragraph(Style.ISSUER, form.masthead().mark());
        }
        paper.close();
        paper.openCell(RIGHT);
        masthead(form.masthead().lines());
        paper.close();
        paper.close();
    }

    /** Quốc hiệu over tiêu ngữ, or one line; a rule as long as the last under it. */
    private void masthead(List<String> lines) throws IOException {
        int last = lines.size() - 1;
        for (int i = 0; i < lines.size(); i++) {
            paper.paragraph(i == 0 ? Style.STATE : Style.MOTTO, lines.get(i));
        }
        paper.rule(boldWidth(lines.get(last), last == 0 ? 13 : 14), RIGHT);
    }

    private static int boldWidth(String line, int size) {
        return Times.BOLD.width(line) * size / 50;
    }

    /** Between a third and a half of a line. */
    private static int partOf(String line, int size, int box) {
        return Math.min(boldWidth(line, size), box) * 2 / 5;
    }

    private void numberAndPlace() throws IOException {
        paper.openRow();
        paper.openCell(LEFT);
        paper.paragraph(Style.NUMBER, form.numberLine());
        if (form.isLetter()) {
            paper.paragraph(Style.LETTER_SUBJECT, "V/v " + form.title().subjectLine());
        }
        paper.close();
        paper.openCell(RIGHT);
        paper.paragraph(Style.PLACE, form.placeAndDate());
        paper.close();
        paper.close();
    }

    private void title() throws IOException {
        paper.paragraph(Style.TYPE, OfficialForm.capitals(form.title().type()));
        paper.paragraph(Style.SUBJECT, form.title().subjectLine());
        int width = Page.PORTRAIT.textWidth();
        paper.rule(partOf(form.title().subject(), 14, width), width);
    }

    private void addressees() throws IOException {
        List<String> addressees = form.addressees();
        if (addressees.size() == 1) {
            paper.paragraph(Style.ADDRESSEE, "Kính gửi: " + addressees.get(0));
        } else if (!addressees.isEmpty()) {
            paper.paragraphAt(Style.ADDRESSED, ADDRESSED, ADDRESSED, "Kính gửi:");
            for (String line : OfficialForm.closed(addressees)) {
                paper.paragraphAt(Style.ADDRESSEES, UNDER_COLON, UNDER_COLON + 140, "- " + line);
            }
        }
    }

    private void bases() throws IOException {
        for (String line : OfficialForm.closed(form.bases())) {
            paper.paragraph(Style.BASIS, line);
        }
    }

    /** Nơi nhận at the left, the signature at the right; on one page. */
    void foot() throws IOException {
        int signing = Page.PORTRAIT.textWidth() - RECIPIENTS;
        paper.paragraph(Style.SPACE, "");
        paper.openFrame(RECIPIENTS, signing);
        paper.openRow();
        paper.openCell(RECIPIENTS);
        recipients();
        paper.close();
        paper.openCell(signing);
        for (String line : form.signing()) {
            paper.paragraph(Style.SIGNING, OfficialForm.capitals(line));
        }
        paper.paragraph(Style.SIGNER, form.signer() == null ? "" : form.signer());
        paper.close();
        paper.close();
        paper.close();
    }

    /**
     * What stands over an annex.
     *
     * @param number its number, or empty if there is one alone
     * @param name its name
     */
    void annex(String number, String name) throws IOException {
        paper.paragraph(Style.ANNEX, OfficialForm.annexLine(number));
        paper.paragraph(Style.ANNEX_NAME, OfficialForm.capitals(name));
        paper.paragraph(Style.ANNEX_OF, form.attachedTo());
    }

    private void recipients() throws IOException {
        paper.paragraph(Style.RECIPIENTS_HEAD, RECIPIENTS_HEAD);
        for (String line : OfficialForm.closed(form.recipients())) {
            paper.paragraph(Style.RECIPIENT, "- " + line);
        }
    }
}
