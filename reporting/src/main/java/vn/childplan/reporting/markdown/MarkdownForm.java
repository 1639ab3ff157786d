package vn.childplan.reporting.markdown;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import vn.childplan.reporting.model.OfficialForm;

/** What stands around the text of an administrative document, part after part in the order of the decree. */
final class MarkdownForm {
    private static final String NEXT_LINE = "\\\n";

    private final Appendable out;
    private final MarkdownText texts;
    private final OfficialForm form;

    MarkdownForm(Appendable out, MarkdownText texts, OfficialForm form) {
        this.out = out;
        this.texts = texts;
        this.form = form;
    }

    /** Before the text: from Quốc hiệu to the căn cứ lines. */
    void above() throws IOException {
        List<String> masthead = form.masthead().lines();
        out.append("**" + String.join("**" + NEXT_LINE + "**", masthead) + "**\n\n");
        if (form.parent() != null) {
            out.append(texts.line(OfficialForm.capitals(form.parent()))).append(NEXT_LINE);
        }
        out.append(strong(OfficialForm.capitals(form.issuer()))).append(NEXT_LINE);
        if (!form.masthead().mark().isEmpty()) {
            out.append(texts.line(form.masthead().mark())).append(NEXT_LINE);
        }
        out.append(texts.open(form.numberLine())).append("\n\n");
        out.append("*").append(texts.open(form.placeAndDate())).append("*\n\n");
        title();
        addressees();
        for (String line : OfficialForm.closed(form.bases())) {
            out.append("\n*").append(texts.line(line)).append("*\n");
        }
    }

    private void title() throws IOException {
        OfficialForm.Title title = form.title();
        switch (title.kind()) {
            case NAMED -> {
                out.append("# ")
                        .append(texts.line(OfficialForm.capitals(title.type())))
                        .append("\n\n");
                out.append(strong(title.subjectLine())).append("\n");
            }
            case LETTER ->
                out.append("# V/v ").append(texts.line(title.subjectLine())).append("\n");
        }
    }

    private void addressees() throws IOException {
        List<String> addressees = form.addressees();
        if (addressees.size() == 1) {
            out.append("\nKính gửi: ").append(texts.line(addressees.get(0))).append("\n");
        } else if (!addressees.isEmpty()) {
            out.append("\nKính gửi:\n\n");
            list(addressees);
        }
    }

    /** After the text: who signs, and Nơi nhận. */
    void below() throws IOException {
        List<String> signing = new ArrayList<>();
        form.signing().forEach(line -> signing.add(strong(OfficialForm.capitals(line))));
        if (form.signer() != null) {
            signing.add(strong(form.signer()));
        }
        if (!signing.isEmpty()) {
            out.append("\n").append(String.join(NEXT_LINE, signing)).append("\n");
        }
        if (!form.recipients().isEmpty()) {
            out.append("\n***Nơi nhận:***\n\n");
            list(form.recipients());
        }
    }

    /** What stands over an annex. */
    void annex(String number, String name) throws IOException {
        out.append("\n---\n\n# ")
                .append(texts.line(OfficialForm.annexLine(number)))
                .append("\n\n");
        out.append(strong(OfficialForm.capitals(name))).append("\n\n");
        out.append("*").append(texts.open(form.attachedTo())).append("*\n");
    }

    private void list(List<String> items) throws IOException {
        for (String line : OfficialForm.closed(items)) {
            out.append("- ").append(texts.line(line)).append("\n");
        }
    }

    private String strong(String text) {
        String line = texts.line(text);
        return line.isEmpty() ? "" : "**" + line + "**";
    }
}
