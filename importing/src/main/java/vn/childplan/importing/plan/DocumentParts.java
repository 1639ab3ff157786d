package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Unmarked;

/**
 * The parts of a document, each as its lines or blocks: what stands before its type, the lines of its title, its body, what
 * closes it, its appendices. Of a plan that a decision issues the head and closing are those of the decision.
 *
 * @param head the lines before the type, cells of tables one after the other
 * @param type the line of the type, or null if there is none
 * @param title the blocks from the type to the body
 * @param issuing the preamble and articles of the decision that the plan is attached to; empty if it is attached to none
 * @param body preamble and sections
 * @param closing the lines of recipients and signature
 * @param appendices each from its heading on
 */
record DocumentParts(
        List<PlacedText> head,
        @Nullable TypeLine type,
        List<Paragraph> title,
        List<Block> issuing,
        List<Block> body,
        List<Block> closing,
        List<List<Block>> appendices) {
    private static final Pattern RECIPIENTS = Pattern.compile("[-–*•]?\\s*(?:noi|kinh) nhan\\s*[:.]?.*");
    private static final Pattern APPENDIX =
            Pattern.compile("phu luc(?: (?:so )?(?:[ivx]{1,5}|\\d{1,2}|[a-d]))?\\s*[:.]?");
    private static final Pattern APPENDIX_WITH_TITLE =
            Pattern.compile("phu luc(?: (?:so )?(?:[ivx]{1,5}|\\d{1,2}|[a-d]))?\\s*[:.–-]? .*");
    private static final Pattern ATTACHED = Pattern.compile("\\(? ?(?:ban hanh )?kem theo .*");
    private static final Pattern AUTHORITY = Pattern.compile("(?:t/?m|k/?t|tl|t/l|tuq|q)\\s*\\.?\\s+[a-z].*");
    private static final Pattern PREAMBLE = Pattern.compile(
            "(?:can cu|thuc hien|trien khai|theo|tren co so|xet|nham|de |tiep tuc|do |ngay |trong nam|nghi quyet|chi thi|quyet dinh|cong van|luat)\\b.*");
    private static final Pattern SAYS_HOW_FOLLOWS = Pattern.compile(
            ".*(?:nhu sau|sau day|cu the(?: nhu)?(?: sau)?|cac noi dung sau|noi dung sau)\\s*[:.]?\\s*$");
    private static final int MOST_LINES_OF_TITLE = 8;

    static DocumentParts of(List<Block> blocks) {
        return new Splitter(blocks).split();
    }

    static boolean isRecipients(PlacedText line) {
        return RECIPIENTS.matcher(Unmarked.of(line)).matches();
    }

    static boolean isAuthority(CharSequence line) {
        return AUTHORITY.matcher(Unmarked.of(line)).matches() && TypeLine.isCapital(line);
    }

    static boolean isAppendix(Block block) {
        if (!(block instanceof Paragraph paragraph)) {
            return false;
        }
        String plain = Unmarked.of(paragraph.text()).strip();
        return APPENDIX.matcher(plain).matches()
                || (paragraph.text().length() < 200
                        && APPENDIX_WITH_TITLE.matcher(plain).matches()
                        && TypeLine.isCapital(paragraph.text()));
    }

    static boolean isAttachment(CharSequence line) {
        return ATTACHED.matcher(Unmarked.of(line)).matches();
    }

    private static final class Splitter {
        private final List<Block> blocks;

        Splitter(List<Block> blocks) {
            this.blocks = blocks;
        }

        DocumentParts split() {
            int first = typeLine(0, blocks.size());
            if (first < 0) {
                return withoutType();
            }
            int plan = first;
            TypeLine type = type(first);
            if (type != null && !type.isPlan()) {
                int second = typeLineOfPlan(first + 1);
                if (second > 0) {
                    plan = second;
                }
            }
            return plan == first ? whole(first) : attached(first, plan);
        }

        private DocumentParts whole(int at) {
            int bodyStart = endOfTitle(at + 1);
            int closing = closing(bodyStart);
            int behind = appendix(closing);
            return new DocumentParts(
                    lines(0, at),
                    type(at),
                    paragraphs(at + 1, bodyStart),
                    List.of(),
                    blocks.subList(bodyStart, closing),
                    blocks.subList(closing, behind),
                    appendices(behind));
        }

        private DocumentParts attached(int decision, int plan) {
            int bodyStart = endOfTitle(plan + 1);
            int closingOfDecision = closing(decision + 1, plan);
            int closing = closing(bodyStart);
            int behind = appendix(closing);
            boolean own = closing < behind;
            return new DocumentParts(
                    lines(0, decision),
                    type(plan),
                    paragraphs(plan + 1, bodyStart),
                    blocks.subList(decision + 1, closingOfDecision),
                    blocks.subList(bodyStart, closing),
                    own ? blocks.subList(closing, behind) : blocks.subList(closingOfDecision, plan),
                    appendices(behind));
        }

        /** Nothing but words: what comes first is header as long as it says number or date. */
        private DocumentParts withoutType() {
            int start = 0;
            for (int i = 0; i < Math.min(blocks.size(), 40); i++) {
                for (PlacedText line : lines(i, i + 1)) {
                    if (HeaderBlock.saysNumberOrDate(line)) {
                        start = i + 1;
                    }
                }
            }
            int closing = closing(start);
            int behind = appendix(closing);
            return new DocumentParts(
                    lines(0, start),
                    null,
                    List.of(),
                    List.of(),
                    blocks.subList(start, closing),
                    blocks.subList(closing, behind),
                    appendices(behind));
        }

        private @Nullable TypeLine type(int at) {
            return blocks.get(at) instanceof Paragraph paragraph ? TypeLine.of(paragraph.text()) : null;
        }

        private int typeLine(int from, int to) {
            for (int i = from; i < to; i++) {
                if (type(i) != null) {
                    return i;
                }
            }
            return -1;
        }

        /** The line "KẾ HOẠCH" behind which "(Ban hành kèm theo Quyết định …)" stands. */
        private int typeLineOfPlan(int from) {
            for (int i = from; i < blocks.size(); i++) {
                TypeLine type = type(i);
                if (type == null || !type.isPlan()) {
                    continue;
                }
                for (int k = i + 1; k < Math.min(blocks.size(), i + MOST_LINES_OF_TITLE); k++) {
                    if (blocks.get(k) instanceof Paragraph line && isAttachment(line.text())) {
                        return i;
                    }
                }
            }
            return -1;
        }

        /** The title goes to the first empty line behind it, to a bracket, to the preamble or to the first section. */
        private int endOfTitle(int from) {
            int i = from;
            boolean begun = false;
            while (i < blocks.size() && i - from < MOST_LINES_OF_TITLE) {
                if (!(blocks.get(i) instanceof Paragraph line)) {
                    return i;
                }
                boolean bracket = line.words().startsWith("(");
                if (begun && !bracket && endsTitle(line, (Paragraph) blocks.get(i - 1))) {
                    return i;
                }
                begun |= !bracket;
                i++;
            }
            return i;
        }

        private static boolean endsTitle(Paragraph line, Paragraph before) {
            Marker marker = Marker.of(line.text());
            if (marker != null && !marker.isBullet() && !before.words().endsWith(",")) {
                return true;
            }
            String plain = Unmarked.of(line.text());
            boolean goesOn = Character.isLowerCase(line.text().charAt(0))
                    || (TypeLine.isCapital(line.text()) && TypeLine.isCapital(before.text()));
            if (line.whole() && !goesOn) {
                return true;
            }
            if (line.blankBefore()) {
                return !goesOn || (PREAMBLE.matcher(plain).matches() && !TypeLine.isCapital(line.text()));
            }
            return !goesOn
                    && (PREAMBLE.matcher(plain).matches()
                            || SAYS_HOW_FOLLOWS.matcher(plain).matches()
                            || line.text().length() > 160);
        }

        private int closing(int from) {
            return closing(from, blocks.size());
        }

        /** Where recipients and signature begin: whichever comes first. */
        private int closing(int from, int to) {
            int recipients = -1;
            for (int i = from; i < to && recipients < 0; i++) {
                if (holdsRecipients(blocks.get(i))) {
                    recipients = i;
                }
            }
            int end = recipients < 0 ? to : recipients;
            if (recipients < 0) {
                for (int i = from; i < to; i++) {
                    if (blocks.get(i) instanceof Paragraph line && isAuthority(line.text())) {
                        return i;
                    }
                }
                return endOfBody(from, to);
            }
            int start = end;
            while (start > from
                    && blocks.get(start - 1) instanceof Paragraph line
                    && ClosingBlock.mayBeSignature(line.text())) {
                start--;
            }
            return start;
        }

        /** Without recipients the body ends with "./." or at an appendix. */
        private int endOfBody(int from, int to) {
            for (int i = from; i < to; i++) {
                if (isAppendix(blocks.get(i))) {
                    return i;
                }
            }
            return to;
        }

        private static boolean holdsRecipients(Block block) {
            if (block instanceof Paragraph paragraph) {
                return isRecipients(paragraph.text());
            }
            return ((Table) block).paragraphs().stream().anyMatch(DocumentParts::isRecipients);
        }

        private int appendix(int from) {
            for (int i = from; i < blocks.size(); i++) {
                boolean table = blocks.get(i) instanceof Table grid && TaskTable.isTaskTable(grid);
                if (isAppendix(blocks.get(i))
                        || table
                        || (blocks.get(i) instanceof Paragraph line && i > from && isAttachment(line.text()))) {
                    return i;
                }
            }
            return blocks.size();
        }

        private List<List<Block>> appendices(int from) {
            List<List<Block>> appendices = new ArrayList<>();
            int start = from;
            for (int i = from + 1; i <= blocks.size(); i++) {
                if (i == blocks.size() || isAppendix(blocks.get(i))) {
                    if (start < i) {
                        appendices.add(blocks.subList(start, i));
                    }
                    start = i;
                }
            }
            return appendices;
        }

        private List<PlacedText> lines(int from, int to) {
            List<PlacedText> lines = new ArrayList<>();
            for (Block block : blocks.subList(from, to)) {
                if (block instanceof Paragraph paragraph) {
                    lines.addAll(paragraph.text().split('\n'));
                } else {
                    lines.addAll(HeaderBlock.linesOf((Table) block));
                }
            }
            return lines;
        }

        private List<Paragraph> paragraphs(int from, int to) {
            List<Paragraph> paragraphs = new ArrayList<>();
            for (Block block : blocks.subList(from, to)) {
                if (block instanceof Paragraph paragraph) {
                    paragraphs.add(paragraph);
                }
            }
            return paragraphs;
        }
    }
}
