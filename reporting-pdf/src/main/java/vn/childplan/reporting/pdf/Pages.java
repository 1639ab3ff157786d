package vn.childplan.reporting.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import vn.childplan.reporting.paper.Page;
import vn.childplan.reporting.paper.Style;

/** The pages of a file, filled from above; what belongs together stays together where a page has room for it. */
final class Pages {
    private static final double LEFT = Page.LEFT / 20.0;
    private static final double TOP = Page.TOP_AND_BOTTOM / 20.0;

    private final PDDocument document;
    private final Fonts fonts;
    private final List<Canvas.Bookmark> bookmarks = new ArrayList<>();
    /** What stays with something that is not there yet. */
    private final List<Piece> waiting = new ArrayList<>();

    private Page sort = Page.PORTRAIT;
    private int number;
    private @Nullable Canvas canvas;
    private double y;
    private boolean empty = true;
    private @Nullable RowPiece headings;

    Pages(PDDocument document, Fonts fonts) {
        this.document = document;
        this.fonts = fonts;
    }

    /** What follows stands on pages of that sort. */
    void turn(Page next, Page.Numbering numbering) throws IOException {
        end();
        sort = next;
        if (numbering == Page.Numbering.ANEW) {
            number = 0;
        }
    }

    double width() {
        return sort.textWidth() / 20.0;
    }

    double height() {
        return sort.textHeight() / 20.0;
    }

    List<Canvas.Bookmark> bookmarks() {
        return bookmarks;
    }

    void add(Piece piece) throws IOException {
        waiting.add(piece);
        if (!piece.staysWithNext()) {
            settle();
        }
    }

    /** Ends a table: its headings come no more. */
    void endTable() throws IOException {
        settle();
        headings = null;
    }

    /** Ends the page that is written; what follows begins another one. */
    void end() throws IOException {
        settle();
        headings = null;
        if (canvas != null) {
            canvas.close();
            canvas = null;
        }
    }

    /** Ends the last page; a file has one at least. */
    void finish() throws IOException {
        end();
        if (document.getNumberOfPages() == 0) {
            turnPage();
            end();
        }
    }

    private void settle() throws IOException {
        if (waiting.isEmpty()) {
            return;
        }
        double needed = waiting.stream().mapToDouble(Piece::height).sum();
        if (canvas == null || (needed > left() && !empty)) {
            turnPage();
        }
        for (Piece piece : waiting) {
            place(piece);
        }
        waiting.clear();
    }

    private double left() {
        return TOP + height() - y;
    }

    private void place(Piece piece) throws IOException {
        double lead = empty ? piece.lead() : 0;
        if (piece.height() - lead > left() + 0.01) {
            Optional<Piece.Divided> divided = piece.divided(left());
            if (divided.isPresent() && (empty || piece.height() > height() / 2)) {
                put(divided.get().first(), lead);
                turnPage();
                place(divided.get().rest());
                return;
            }
            if (!empty) {
                turnPage();
                place(piece);
                return;
            }
        }
        put(piece, lead);
    }

    private void put(Piece piece, double lead) throws IOException {
        if (canvas != null) {
            piece.draw(canvas, LEFT, y - lead);
        }
        y += piece.height() - lead;
        empty = false;
        // Headings that fill half a page would leave no room for rows.
        if (piece instanceof RowPiece row && row.heading() && row.height() < height() / 2) {
            headings = row;
        }
    }

    private void turnPage() throws IOException {
        if (canvas != null) {
            canvas.close();
        }
        number++;
        float width = sort.width() / 20f;
        float height = sort.height() / 20f;
        PDPage page = new PDPage(new PDRectangle(width, height));
        document.addPage(page);
        canvas = new Canvas(new PDPageContentStream(document, page), page, height, bookmarks);
        if (number > 1) {
            numbered(canvas);
        }
        y = TOP;
        empty = true;
        if (headings != null) {
            headings.draw(canvas, LEFT, y);
            y += headings.height();
        }
    }

    private void numbered(Canvas page) throws IOException {
        Type type = Type.of(Style.PAGE_NUMBER, fonts);
        String text = String.valueOf(number);
        double middle = LEFT + (width() - type.face().width(text) * type.size()) / 2;
        double baseline = Page.HEADER / 20.0 + type.size() * type.face().ascent();
        page.text(type.face(), type.size(), "", text, middle, baseline, 0);
    }
}
