package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.PlanDraft;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Unmarked;

/**
 * Tells what of a document stands neither in the draft nor in a doubt. A word is held where it stands among the same neighbours
 * there: three words in a row, or the whole of a line or value that is shorter. What follows one upon the other is one doubt.
 */
final class LeftOut {
    private static final int NEIGHBOURS = 3;
    private static final int SHORT_LINE = 20;
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern NUMBER_ALONE =
            Pattern.compile("\\W*(?:[ivxlc]{1,6}|\\d{1,3}(?:\\.\\d{1,3})*+|[a-z])[.)/]?\\W*");
    private static final String QUOTES = "“\"«(";
    /** What every document of an office has, and no plan as values. */
    private static final List<String> FORMULAS = List.of(
            "Cộng hòa xã hội chủ nghĩa Việt Nam",
            "Độc lập - Tự do - Hạnh phúc",
            "Đảng Cộng sản Việt Nam",
            "Nơi nhận",
            "Kính gửi",
            "đã ký",
            "ký tên",
            "đóng dấu",
            "Phụ lục");

    private static final Text NOT_IN_DRAFT = Text.of("không có trong bản dự thảo", "it is not in the draft");

    private final Set<Long> held = new HashSet<>();
    private final Set<Long> shortValues = new HashSet<>();
    private final Doubts doubts;
    private final List<PlacedText> run = new ArrayList<>();

    private LeftOut(Doubts doubts) {
        this.doubts = doubts;
    }

    /**
     * Adds a doubt for each part of the blocks that is left out.
     *
     * @param others what the reading holds beside the draft, in words
     */
    static void tell(List<Block> blocks, PlanDraft draft, Collection<? extends CharSequence> others, Doubts doubts) {
        LeftOut leftOut = new LeftOut(doubts);
        leftOut.hold(draft);
        others.forEach(leftOut::hold);
        FORMULAS.forEach(leftOut::hold);
        doubts.words().forEach(leftOut::hold);
        blocks.forEach(leftOut::look);
        leftOut.tellOfRun();
    }

    private void hold(PlanDraft draft) {
        hold(draft.title());
        hold(draft.preamble().wording());
        for (Clause clause : draft.clauses()) {
            clause.lines().forEach(this::hold);
        }
        draft.recipients().stream().map(Recipient::wording).forEach(this::hold);
        if (draft.signature() != null) {
            draft.signature().lines().forEach(this::hold);
        }
    }

    private void hold(CharSequence value) {
        List<Word> words = words(value);
        for (int i = 0; i < words.size(); i++) {
            long hash = 0;
            for (int k = i; k < Math.min(words.size(), i + NEIGHBOURS); k++) {
                hash = with(hash, words.get(k));
                held.add(hash);
                if (i == 0 && k == words.size() - 1) {
                    shortValues.add(hash);
                }
            }
        }
    }

    private void look(Block block) {
        if (block instanceof Paragraph paragraph) {
            paragraph.text().split('\n').forEach(line -> look(withoutNumber(line), line));
            return;
        }
        Table table = (Table) block;
        List<PlacedText> cells = cells(table);
        if (TaskTable.isTaskTable(table) || lost(cells) * 2 <= size(cells)) {
            cells.forEach(cell -> look(cell, cell));
        } else {
            run.addAll(table.lines());
        }
    }

    /** What stands in the cells; of a table of tasks without its heads and numbers. */
    private static List<PlacedText> cells(Table table) {
        TaskTable tasks = TaskTable.of(table);
        List<PlacedText> cells = new ArrayList<>();
        for (int r = 0; r < table.rows().size(); r++) {
            Table.Row row = table.rows().get(r);
            if (tasks != null && tasks.isForm(r)) {
                continue;
            }
            for (int c = 0; c < row.cells().size(); c++) {
                if (!row.cell(c).continues() && (tasks == null || !tasks.isNumber(c))) {
                    row.cell(c).paragraphs().forEach(cell -> cells.addAll(cell.split('\n')));
                }
            }
        }
        return cells;
    }

    private int lost(List<PlacedText> cells) {
        return cells.stream().mapToInt(cell -> lost(found(words(cell)))).sum();
    }

    private static int size(List<PlacedText> cells) {
        return cells.stream().mapToInt(cell -> words(cell).size()).sum();
    }

    private static int lost(boolean[] found) {
        int lost = 0;
        for (boolean each : found) {
            lost += each ? 0 : 1;
        }
        return lost;
    }

    /** Notes which words of a text are lost; the whole line where these are most of them, or the line is short. */
    private void look(PlacedText text, PlacedText line) {
        if (DocumentParts.isAttachment(text) || isEmptyLabel(text)) {
            return;
        }
        List<Word> words = words(text);
        boolean[] found = found(words);
        int lost = lost(found);
        if (lost * 2 > found.length || (lost > 0 && found.length <= SHORT_LINE)) {
            run.add(line);
            return;
        }
        int from = 0;
        while (from < found.length) {
            int to = from;
            while (to < found.length && found[to] == found[from]) {
                to++;
            }
            if (found[from]) {
                tellOfRun();
            } else {
                run.add(text.part(words.get(from).start(), words.get(to - 1).end()));
            }
            from = to;
        }
    }

    /** The words behind the number that the draft cites the line by. */
    private static PlacedText withoutNumber(PlacedText line) {
        PlacedText text = line;
        while (text.length() > 0 && (QUOTES.indexOf(text.charAt(0)) >= 0 || text.charAt(0) == ' ')) {
            text = text.from(1);
        }
        if (NUMBER_ALONE.matcher(Unmarked.of(text)).matches()) {
            return PlacedText.EMPTY;
        }
        Marker marker = Marker.of(text);
        return marker == null ? text : text.from(marker.end());
    }

    /** A label behind which nothing stands says nothing. */
    private static boolean isEmptyLabel(PlacedText text) {
        List<Labelled> labels = Labelled.in(text);
        return labels.size() == 1 && labels.get(0).value().length() == 0;
    }

    private boolean[] found(List<Word> words) {
        boolean[] found = new boolean[words.size()];
        int most = Math.min(NEIGHBOURS, words.size());
        for (int i = 0; i < words.size(); i++) {
            long hash = 0;
            for (int k = i; k < Math.min(words.size(), i + NEIGHBOURS); k++) {
                hash = with(hash, words.get(k));
                if ((k - i + 1 == most && held.contains(hash)) || shortValues.contains(hash)) {
                    for (int w = i; w <= k; w++) {
                        found[w] = true;
                    }
                }
            }
        }
        return found;
    }

    private void tellOfRun() {
        if (!run.isEmpty()) {
            doubts.add(DoubtCode.LEFT_OUT, null, PlacedText.join(run, " ").spacedOnce(), NOT_IN_DRAFT);
            run.clear();
        }
    }

    private record Word(long hash, int start, int end) {}

    private static List<Word> words(@Nullable CharSequence text) {
        List<Word> words = new ArrayList<>();
        String plain = text == null ? "" : Unmarked.of(text);
        Matcher word = WORD.matcher(plain);
        while (word.find()) {
            long hash = 1;
            for (int i = word.start(); i < word.end(); i++) {
                hash = hash * 1_000_003 + plain.charAt(i);
            }
            words.add(new Word(hash, word.start(), word.end()));
        }
        return words;
    }

    private static long with(long hash, Word word) {
        return (hash ^ (hash >>> 29)) * 0x9E3779B97F4A7C15L + word.hash();
    }
}
