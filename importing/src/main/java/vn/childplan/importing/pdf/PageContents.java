package vn.childplan.importing.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/**
 * Follows the operators of pages (ISO 32000-1, annex A) as far as they place text and draw straight lines. Pictures are not
 * decoded, annotations not looked at.
 */
final class PageContents {
    private static final int DEEPEST = 24;
    /** A hundred pages of text take about half a million. */
    private static final int MOST_OPERATORS = 20_000_000;

    private static final int MOST_STATES = 512;
    private static final int MOST_OPERANDS = 10_000;

    /** The longest replacement that stands for a letter or two, and not for a whole sentence. */
    private static final int LONGEST_REPLACEMENT = 3;

    private final IdentityHashMap<COSDictionary, TextFont> fonts = new IdentityHashMap<>();
    private final StreamLimits streams = new StreamLimits();
    private int operators;

    /** What a page draws. */
    DrawnPage draw(int number, PDPage page) throws IOException {
        Drawing drawing = new Drawing();
        COSDictionary resources = page.getResources() == null
                ? new COSDictionary()
                : page.getResources().getCOSObject();
        new Run(drawing, resources, 0).follow(contents(page));
        return drawing.page(number, page.getCropBox(), page.getRotation());
    }

    private byte[] contents(PDPage page) throws IOException {
        COSBase contents = page.getCOSObject().getDictionaryObject(COSName.CONTENTS);
        if (contents instanceof COSStream one) {
            return streams.decoded(one);
        }
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        if (contents instanceof COSArray parts) {
            for (int i = 0; i < parts.size(); i++) {
                if (parts.getObject(i) instanceof COSStream part) {
                    all.writeBytes(streams.decoded(part));
                    all.write('\n');
                    StreamLimits.checkSize(all.size());
                }
            }
        }
        return all.toByteArray();
    }

    private TextFont font(COSDictionary font) throws IOException {
        TextFont known = fonts.get(font);
        if (known == null) {
            known = TextFont.of(font, streams);
            fonts.put(font, known);
        }
        return known;
    }

    /** What q and Q keep. */
    private static final class State {
        Affine place = Affine.SAME;

        @Nullable
        TextFont font;

        float size;
        float letterSpacing;
        float wordSpacing;
        float stretch = 1;
        float leading;
        float rise;

        State copy() {
            State copy = new State();
            copy.place = place;
            copy.font = font;
            copy.size = size;
            copy.letterSpacing = letterSpacing;
            copy.wordSpacing = wordSpacing;
            copy.stretch = stretch;
            copy.leading = leading;
            copy.rise = rise;
            return copy;
        }
    }

    /** What marked content says of the text inside it. */
    private static final class Marked {
        final boolean left;

        @Nullable
        String replacement;

        Marked(boolean left, @Nullable String replacement) {
            this.left = left;
            this.replacement = replacement;
        }
    }

    /** One stream of operators: the contents of a page, or a form that it draws. */
    private final class Run {
        private final Drawing drawing;
        private final COSDictionary resources;
        private final int depth;
        private final DrawnPath path;
        private final Deque<State> saved = new ArrayDeque<>();
        private final Deque<Marked> marked = new ArrayDeque<>();
        private State state = new State();
        private Affine text = Affine.SAME;
        private Affine line = Affine.SAME;
        private boolean placed;

        Run(Drawing drawing, COSDictionary resources, int depth) {
            this.drawing = drawing;
            this.resources = resources;
            this.depth = depth;
            this.path = new DrawnPath(drawing);
        }

        void follow(byte[] stream) throws IOException {
            PDFStreamParser parser = new PDFStreamParser(stream);
            try {
                List<COSBase> operands = new ArrayList<>();
                for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                    if (token instanceof Operator operator) {
                        if (++operators > MOST_OPERATORS) {
                            throw new StreamLimits.TooLarge();
                        }
                        operator(operator.getName(), new Operands(operands));
                        operands.clear();
                    } else if (token instanceof COSBase operand && operands.size() < MOST_OPERANDS) {
                        operands.add(operand);
                    }
                }
            } finally {
                parser.close();
            }
        }

        private void operator(String name, Operands operands) throws IOException {
            switch (name) {
                case "q" -> save();
                case "Q" -> restore();
                case "cm" -> state.place = operands.affine().then(state.place);
                case "Do" -> draw(operands.name(0));
                case "BI" -> drawing.picture();
                case "BMC" -> marked.push(new Marked(false, null));
                case "BDC" -> mark(operands);
                case "EMC" -> marked.poll();
                case "re", "m", "l", "c", "v", "y", "h", "S", "s", "f", "F", "f*", "B", "B*", "b", "b*", "n" ->
                    path.operator(name, operands, state.place);
                default -> textOperator(name, operands);
            }
        }

        private void textOperator(String name, Operands operands) throws IOException {
            switch (name) {
                case "BT" -> startLine(Affine.SAME);
                case "Tf" -> {
                    state.font = fontNamed(operands.name(0));
                    state.size = operands.number(1);
                }
                case "Tc" -> state.letterSpacing = operands.number(0);
                case "Tw" -> state.wordSpacing = operands.number(0);
                case "Tz" -> state.stretch = operands.number(0) / 100;
                case "TL" -> state.leading = operands.number(0);
                case "Ts" -> state.rise = operands.number(0);
                case "Tm" -> startLine(operands.affine());
                case "Td" -> nextLine(operands.number(0), operands.number(1));
                case "TD" -> {
                    state.leading = -operands.number(1);
                    nextLine(operands.number(0), operands.number(1));
                }
                case "T*" -> nextLine(0, -state.leading);
                case "Tj" -> show(operands.string(0));
                case "'" -> {
                    nextLine(0, -state.leading);
                    show(operands.string(0));
                }
                case "\"" -> {
                    state.wordSpacing = operands.number(0);
                    state.letterSpacing = operands.number(1);
                    nextLine(0, -state.leading);
                    show(operands.string(2));
                }
                case "TJ" -> showEach(operands.array(0));
                default -> {
                    // colours, clips and the like place no text
                }
            }
        }

        private void save() {
            if (saved.size() < MOST_STATES) {
                saved.push(state.copy());
            }
        }

        private void restore() {
            if (!saved.isEmpty()) {
                state = saved.pop();
            }
        }

        private void startLine(Affine place) {
            text = place;
            line = place;
            placed = true;
        }

        private void nextLine(float x, float y) {
            startLine(Affine.moved(x, y).then(line));
        }

        private @Nullable TextFont fontNamed(@Nullable COSName name) throws IOException {
            COSDictionary all = resources.getCOSDictionary(COSName.FONT);
            COSDictionary font = all == null || name == null ? null : all.getCOSDictionary(name);
            return font == null ? null : font(font);
        }

        private void showEach(@Nullable COSArray parts) throws IOException {
            for (int i = 0; parts != null && i < parts.size(); i++) {
                COSBase part = parts.getObject(i);
                if (part instanceof COSNumber back) {
                    move(-back.floatValue() / 1000 * state.size * state.stretch);
                } else if (part instanceof COSString words) {
                    show(words.getBytes());
                }
            }
        }

        private void move(float x) {
            text = Affine.moved(x, 0).then(text);
        }

        private void show(byte[] codes) {
            TextFont font = state.font;
            if (font == null) {
                return;
            }
            int bytes = font.bytesOfCode();
            for (int at = 0; at + bytes <= codes.length; at += bytes) {
                int code = 0;
                for (int i = 0; i < bytes; i++) {
                    code = (code << 8) | (codes[at + i] & 0xFF);
                }
                float width = font.width(code);
                Affine place = new Affine(state.size * state.stretch, 0, 0, state.size, 0, state.rise)
                        .then(text)
                        .then(state.place);
                String letter = letter(font.text(code));
                if (!letter.isEmpty()) {
                    drawing.letter(letter, place, width, placed);
                    placed = false;
                }
                float space = bytes == 1 && code == ' ' ? state.wordSpacing : 0;
                move((width * state.size + state.letterSpacing + space) * state.stretch);
            }
        }

        /** The letter as the marked content around it says; empty if it is to be left out. */
        private String letter(String drawn) {
            Marked inner = marked.peek();
            if (inner == null) {
                return drawn;
            }
            if (marked.stream().anyMatch(each -> each.left)) {
                return "";
            }
            if (inner.replacement == null) {
                return drawn;
            }
            String replacement = inner.replacement;
            inner.replacement = "";
            return replacement;
        }

        private void mark(Operands operands) {
            COSName tag = operands.name(0);
            COSDictionary properties = properties(operands);
            boolean everyPage = COSName.getPDFName("Artifact").equals(tag)
                    && properties != null
                    && ("Pagination".equals(properties.getNameAsString(COSName.TYPE))
                            || "Watermark".equals(properties.getNameAsString(COSName.SUBTYPE)));
            String actual = properties == null ? null : properties.getString(COSName.ACTUAL_TEXT);
            boolean short_ = actual != null && actual.length() <= LONGEST_REPLACEMENT;
            if (marked.size() < MOST_STATES) {
                marked.push(new Marked(everyPage, short_ ? actual : null));
            }
        }

        private @Nullable COSDictionary properties(Operands operands) {
            COSName named = operands.name(1);
            if (named == null) {
                return operands.dictionary(1);
            }
            COSDictionary all = resources.getCOSDictionary(COSName.PROPERTIES);
            return all == null ? null : all.getCOSDictionary(named);
        }

        private void draw(@Nullable COSName name) throws IOException {
            COSDictionary all = resources.getCOSDictionary(COSName.XOBJECT);
            COSStream object = all == null || name == null ? null : all.getCOSStream(name);
            if (object == null) {
                return;
            }
            if (COSName.IMAGE.equals(object.getCOSName(COSName.SUBTYPE))) {
                drawing.picture();
            } else if (COSName.FORM.equals(object.getCOSName(COSName.SUBTYPE))
                    && depth < DEEPEST
                    && marked.stream().noneMatch(each -> each.left)) {
                COSDictionary own = object.getCOSDictionary(COSName.RESOURCES);
                Run form = new Run(drawing, own == null ? resources : own, depth + 1);
                form.state = state.copy();
                COSArray matrix = object.getCOSArray(COSName.MATRIX);
                if (matrix != null) {
                    form.state.place = Operands.affine(matrix).then(state.place);
                }
                form.follow(streams.decoded(object));
            }
        }
    }
}
