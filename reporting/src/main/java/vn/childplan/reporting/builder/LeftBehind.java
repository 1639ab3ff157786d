package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.internal.text.CitedDocuments;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;

/**
 * What agencies that have ended left behind, in a letter: those who took over are asked for what they have, are told by which
 * decision they took over, and are not called late.
 */
final class LeftBehind {
    /** Up to here each has a paragraph; more stand in a table. */
    private static final int PARAGRAPHS = 3;
    /** What the directory adds to a decision in brackets: what it decided. */
    private static final Pattern REMARK = Pattern.compile("\\s*\\([^()]*\\)");

    private final List<Verdict> left;
    private final ReminderText text;
    private final Wording words;

    LeftBehind(List<Verdict> left, ReminderText text) {
        this.left = left;
        this.text = text;
        this.words = text.words;
    }

    /** What has not been received, where the letter asks for nothing else. */
    String missing() {
        return inWords() + (left.size() == 1 ? "." : words.say(", cụ thể:", ":"));
    }

    /**
     * The request, and a table where they are many; nothing if nothing was left behind.
     *
     * @param alone whether the letter has begun with what is {@link #missing}
     */
    List<Block> asked(boolean alone) {
        if (left.isEmpty()) {
            return List.of();
        }
        boolean inTable = isInTable(alone);
        if (alone) {
            Paragraph request = Paragraph.of(sentence(words.say("Đề nghị " + askedOfAll(), askedOfAll()), left, "."));
            return inTable ? List.of(table(), request) : List.of(request);
        }
        if (!inTable) {
            return left.stream()
                    .<Block>map(verdict -> Paragraph.of(sentence(
                            words.say("Đối với ", "As regards the ")
                                    + text.matter(verdict)
                                    + words.say(" của ", " of ")
                                    + text.agencies.name(verdict.obligation())
                                    + words.say(" (đã kết thúc hoạt động), đề nghị ", ", which has ceased to exist, ")
                                    + asked(verdict),
                            List.of(verdict),
                            ".")))
                    .toList();
        }
        String basis = under(left);
        return List.of(
                Paragraph.of(sentence(
                        words.say(
                                "Đối với " + inWords() + ", đề nghị cơ quan tiếp nhận"
                                        + (basis.isEmpty() ? " " : " (" + basis.strip() + ") "),
                                "As regards " + inWords() + ", the agencies that took over" + basis + " are "),
                        left,
                        words.say(", cụ thể:", ":"))),
                table());
    }

    /** Whether a table has it, with those who took over, and not a sentence for each. */
    private boolean isInTable(boolean alone) {
        return left.size() > (alone ? 1 : PARAGRAPHS);
    }

    /** Who stands in the table as having taken over. */
    Set<AgencyId> listed(boolean alone) {
        return isInTable(alone)
                ? left.stream()
                        .flatMap(verdict -> ReminderLetter.addressees(verdict, text.letter.sender).stream())
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /** What a letter that has a table of what others owe asks in sentences; in order. */
    List<Verdict> inSentences() {
        return isInTable(false) ? List.of() : left;
    }

    private String sentence(String begin, List<Verdict> verdicts, String end) {
        String where = text.whereItGoes(verdicts) + " " + text.deadline() + end;
        return begin
                + words.say(
                        "rà soát, cung cấp số liệu hoặc cho biết lý do, gửi về " + where,
                        "asked to send the figures or the reason to " + where);
    }

    /** Who is asked: all who took over, or the addressee of the letter together with the others. */
    private String asked(Verdict verdict) {
        List<AgencyId> all = ReminderLetter.addressees(verdict, text.letter.sender);
        List<AgencyId> asked =
                all.stream().filter(text.letter.addressees()::contains).toList();
        List<AgencyId> others =
                all.stream().filter(agency -> !asked.contains(agency)).toList();
        String took = all.size() == 1
                ? words.say(" (cơ quan tiếp nhận", ", which took over")
                : words.say(" (các cơ quan tiếp nhận", ", which took over");
        return names(asked)
                + (others.isEmpty() ? "" : words.say(" phối hợp với ", " together with ") + names(others))
                + took
                + under(List.of(verdict))
                + words.say(") ", asked.size() == 1 ? ", is " : ", are ");
    }

    private String askedOfAll() {
        if (left.size() == 1) {
            return asked(left.get(0));
        }
        List<AgencyId> all = text.letter.addressees();
        return all.size() == 1
                ? names(all)
                        + words.say(" phối hợp với các cơ quan tiếp nhận nêu trên ", " is, with those named above, ")
                : words.say("các cơ quan tiếp nhận nêu trên ", "The agencies named above that took over are ");
    }

    private String names(List<AgencyId> ids) {
        return text.agencies.sorted(ids).stream().map(text.agencies::name).collect(Collectors.joining(", "));
    }

    /** By which decisions those who took over did, as the directory has them. */
    private String under(List<Verdict> verdicts) {
        String bases = verdicts.stream()
                .flatMap(verdict -> text.directory.successorsOf(ReminderText.bearer(verdict)).stream()
                        .filter(succession -> verdict.bearerSucceededBy().contains(succession.to())))
                .map(succession -> words.say(
                        REMARK.matcher(succession.basis()).replaceAll("").strip(),
                        succession.basis().isBlank()
                                ? ""
                                : CitedDocuments.inEnglish(
                                        succession.basis(),
                                        day -> TimeFormat.date(day).en())))
                .filter(basis -> !basis.isEmpty())
                .distinct()
                .collect(Collectors.joining("; "));
        return bases.isEmpty() ? "" : words.say(" theo " + bases, " (under " + bases + ")");
    }

    /** By its name, if all of it is the same. */
    private String inWords() {
        if (!isTheSame()) {
            return words.counted(left.size())
                    + words.say(
                            " báo cáo, kết quả thực hiện nhiệm vụ của cơ quan đã kết thúc hoạt động",
                            " reports and results of agencies that have ceased to exist");
        }
        Verdict first = left.get(0);
        List<AgencyId> bearers =
                left.stream().map(ReminderText::bearer).distinct().toList();
        String whose = bearers.size() == 1
                ? text.agencies.name(bearers.get(0))
                        + words.say(" (đã kết thúc hoạt động)", ", which has ceased to exist")
                : words.counted(bearers.size())
                        + words.say(" cơ quan đã kết thúc hoạt động", " agencies that have ceased to exist");
        return words.say(text.matter(first) + " của ", "the " + text.matter(first) + " of ") + whose;
    }

    private boolean isTheSame() {
        return left.stream().map(text::matter).distinct().count() == 1;
    }

    private Table<Verdict> table() {
        Column<Verdict> matter = Column.words(
                "matter",
                words.say("Nội dung", "What"),
                40,
                verdict -> AssessmentDocument.capital(text.matter(verdict)));
        return Table.of(
                        "inherited",
                        words.say(
                                "Báo cáo, nhiệm vụ của cơ quan đã kết thúc hoạt động",
                                "Reports and tasks of agencies that have ceased to exist"),
                        List.of(
                                text.column.bearer(26),
                                isTheSame() ? matter.forPrograms() : matter,
                                text.column.succeededBy(40)),
                        left)
                .numbered();
    }
}
