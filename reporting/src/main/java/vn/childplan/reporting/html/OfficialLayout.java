package vn.childplan.reporting.html;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.model.OfficialForm;

/** What stands around the text of an administrative document (Nghị định 30/2020/NĐ-CP, Phụ lục I), in its places. */
final class OfficialLayout {
    private final Markup markup;
    private final OfficialForm form;

    OfficialLayout(Markup markup, OfficialForm form) {
        this.markup = markup;
        this.form = form;
    }

    /** Before the text: from Quốc hiệu to the căn cứ lines. */
    void above() throws IOException {
        markup.open("header", "lang", "vi");
        markup.line();
        // First in the file, as in the decree's order of parts; the style sheet puts it at the right.
        markup.open("div", "class", "nation");
        List<String> masthead = form.masthead().lines();
        for (int i = 0; i < masthead.size(); i++) {
            paragraph(masthead.get(i), i < masthead.size() - 1 ? "country" : "motto");
        }
        paragraph(form.placeAndDate(), "open date");
        markup.close();
        markup.line();
        markup.open("div", "class", "issuer");
        if (form.parent() != null) {
            paragraph(OfficialForm.capitals(form.parent()), "parent");
        }
        String mark = form.masthead().mark();
        String letterhead = String.join("\n", form.letterhead());
        paragraph(mark.isEmpty() ? letterhead : letterhead + "\n" + mark, mark.isEmpty() ? "name" : "name marked");
        paragraph(form.numberLine(), "open");
        if (form.isLetter()) {
            markup.element("h1", "V/v " + form.title().subjectLine(), "class", "about");
        }
        markup.close();
        markup.line();
        markup.close();
        markup.line();
        if (!form.isLetter()) {
            markup.open("h1", "lang", "vi");
            markup.element("span", OfficialForm.capitals(form.title().type()), "class", "type");
            markup.text(" ");
            markup.element("span", form.title().subjectLine(), "class", "subject");
            markup.close();
            markup.line();
        }
        addressees();
        for (String line : OfficialForm.closed(form.bases())) {
            paragraph(line, "basis");
        }
    }

    private void addressees() throws IOException {
        List<String> addressees = form.addressees();
        if (addressees.size() == 1) {
            paragraph("Kính gửi: " + addressees.get(0), "addressee");
        } else if (!addressees.isEmpty()) {
            markup.open("div", "class", "addressees", "lang", "vi");
            paragraph("Kính gửi:", null);
            list(addressees);
            markup.close();
            markup.line();
        }
    }

    /** After the text: Nơi nhận at the left, who signs at the right. */
    void below() throws IOException {
        markup.open("div", "class", "closing", "lang", "vi");
        markup.line();
        markup.open("div", "class", "recipients");
        if (!form.recipients().isEmpty()) {
            paragraph("Nơi nhận:", "heading");
            list(form.recipients());
        }
        markup.close();
        markup.line();
        markup.open("div", "class", "signing");
        for (String line : form.signing()) {
            paragraph(OfficialForm.capitals(line), "capacity");
        }
        if (form.signer() != null) {
            paragraph(form.signer(), "signer");
        }
        markup.close();
        markup.close();
        markup.line();
    }

    /** What stands over an annex. */
    void annex(String number, String name) throws IOException {
        markup.open("div", "class", "annexed", "lang", "vi");
        markup.open("h2");
        markup.element("span", OfficialForm.annexLine(number), "class", "type");
        markup.text(" ");
        markup.element("span", OfficialForm.capitals(name), "class", "type");
        markup.close();
        paragraph(form.attachedTo(), "open");
        markup.close();
        markup.line();
    }

    private void list(List<String> items) throws IOException {
        markup.open("ul");
        for (String line : OfficialForm.closed(items)) {
            markup.element("li", "- " + line);
        }
        markup.close();
    }

    private void paragraph(String text, @Nullable String name) throws IOException {
        markup.element("p", text, "class", name);
        markup.line();
    }
}
