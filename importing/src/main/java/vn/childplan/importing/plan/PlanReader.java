package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.text.Text;
import vn.childplan.importing.plan.PlanReading.Header;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.SourceDocument;
import vn.childplan.importing.text.Unmarked;
import vn.childplan.importing.text.Wrapping;

/** Reads one document, part by part. */
final class PlanReader {
    private static final Pattern YEAR = Pattern.compile("(?:nam|/) ?(\\d{4})\\b");
    private static final Pattern SPAN_OF_YEARS = Pattern.compile("giai doan|\\d{4}\\s*[-–]\\s*\\d{4}|den nam \\d{4}");
    private static final Pattern SYMBOL = Pattern.compile("so\\s*:?\\s*(.*)");

    /** Of a plan that names no year: a draft, which nothing is derived from. */
    static final int UNKNOWN_YEAR = 2000;

    private final SourceDocument source;
    private final KnownAgencies agencies;
    private final Doubts doubts;

    PlanReader(SourceDocument source, KnownAgencies agencies) {
        this.source = source;
        this.agencies = agencies;
        this.doubts = new Doubts(source);
    }

    PlanReading read() {
        List<Block> blocks = PastedTwice.once(ScanRepair.of(source.blocks(), doubts), doubts);
        DocumentParts parts = DocumentParts.of(blocks);
        Wrapping wrapping = Wrapping.of(parts.body());
        HeaderBlock head = HeaderBlock.of(parts.head());
        PlacedText title = title(parts.title());
        boolean amendment = Citations.isAmendment(title.toString());
        List<Block> body = wrapping.join(parts.body());
        Outline outline = Outline.of(body, amendment);
        List<List<Block>> appendices =
                parts.appendices().stream().map(wrapping::join).toList();
        Header header = header(head, parts);
        PlanYear year = planYear(title, header, head);
        List<TaskReader.Found> tasks = TaskReader.in(outline, appendices, amendment);
        Set<Node> withTasks = new LinkedHashSet<>();
        for (TaskReader.Found found : tasks) {
            for (Node node = found.node(); node != null; node = node.parent()) {
                withTasks.add(node);
            }
        }
        List<ReadReport> reports = amendment ? List.of() : ReportReader.in(outline, year, withTasks);
        if (SeveralYears.beginsAfterIssue(title, year, reports)) {
            year = new PlanYear(year.year() + 1, false, year.issued());
            reports = ReportReader.in(outline, year, withTasks);
        }
        ClosingBlock closing = ClosingBlock.of(parts.closing());
        notices();
        LocalDate on = header.date() == null ? LocalDate.of(year.year(), 12, 31) : header.date();
        return new DraftAssembler(agencies.directory(header, on, doubts), on, doubts)
                .reading(new Parts(
                        wrapping.join(blocks),
                        parts.type(),
                        header,
                        head,
                        title,
                        amends(title, amendment),
                        preamble(parts, outline),
                        outline,
                        tasks,
                        reports,
                        closing,
                        year));
    }

    private void notices() {
        for (SourceDocument.Notice notice : source.notices()) {
            switch (notice.kind()) {
                case TRACKED_CHANGES ->
                    doubts.add(
                            DoubtCode.TRACKED_CHANGES,
                            null,
                            notice.words(),
                            Text.of("đọc như đã chấp nhận mọi thay đổi", "read as if every change were accepted"));
                case HIDDEN_TEXT ->
                    doubts.add(
                            DoubtCode.HIDDEN_TEXT,
                            null,
                            notice.words(),
                            Text.of("bỏ chữ ẩn", "hidden text is left out"));
                case FOOTNOTE ->
                    doubts.add(
                            DoubtCode.FOOTNOTE,
                            null,
                            notice.words(),
                            Text.of("bỏ chú thích", "the footnote is left out"));
                case TEXT_BOX ->
                    doubts.add(
                            DoubtCode.DRAFT_MARK,
                            null,
                            notice.words(),
                            Text.of("đọc như bản dự thảo", "read as a draft"));
                case PICTURE_OF_PAGE ->
                    doubts.add(
                            DoubtCode.PAGE_UNREAD,
                            null,
                            notice.words(),
                            Text.of("bỏ trang này", "the page is left out"));
                case UNKNOWN_LETTERS ->
                    doubts.add(
                            DoubtCode.LETTERS_UNKNOWN,
                            null,
                            notice.words(),
                            Text.of("để trống, không đoán", "left open, not guessed"));
                case UNKNOWN_NUMBERING -> doubts.open(DoubtCode.UNKNOWN_NUMBERING, null, notice.words());
            }
        }
    }

    /** What was read, before it becomes a draft. */
    record Parts(
            List<Block> blocks,
            @Nullable TypeLine type,
            Header header,
            HeaderBlock head,
            PlacedText title,
            @Nullable String amends,
            PlacedText preamble,
            Outline outline,
            List<TaskReader.Found> tasks,
            List<ReadReport> reports,
            ClosingBlock closing,
            PlanYear year) {}

    /**
     * The year a plan is for.
     *
     * @param year the year
     * @param single whether its title names this one alone, so that a time without a year is in it
     * @param issued the date of the plan; null if it is blank
     */
    record PlanYear(int year, boolean single, @Nullable LocalDate issued) {
        /** Whether that day was over when the plan was issued: what comes again and again begins with the plan. */
        boolean isOver(LocalDate day) {
            return issued != null && day.isBefore(issued);
        }
    }

    private static PlacedText title(List<Paragraph> lines) {
        List<PlacedText> words = new ArrayList<>();
        for (Paragraph line : lines) {
            if (!line.words().startsWith("(") && !DocumentParts.isAttachment(line.text())) {
                words.add(line.text().spacedOnce());
            }
        }
        return PlacedText.join(words, " ");
    }

    private static @Nullable String amends(PlacedText title, boolean amendment) {
        List<Citations.Cited> cited = Citations.in(title);
        return amendment && !cited.isEmpty() ? cited.get(0).symbol() : null;
    }

    private static PlacedText preamble(DocumentParts parts, Outline outline) {
        List<PlacedText> paragraphs = new ArrayList<>();
        for (Block block : Wrapping.of(parts.issuing()).join(parts.issuing())) {
            if (block instanceof Paragraph paragraph
                    && Unmarked.of(paragraph.text()).matches("(?:can cu|xet|theo|thuc hien)\\b.*")) {
                paragraphs.add(paragraph.text().spacedOnce());
            }
        }
        paragraphs.addAll(outline.preamble());
        return PlacedText.join(paragraphs, " ");
    }

    private Header header(HeaderBlock head, DocumentParts parts) {
        String place = head.place();
        Issuer issuer = Issuer.of(head.issuers(), place);
        boolean attached = !parts.issuing().isEmpty();
        String number = number(head);
        LocalDate date = date(head);
        return new Header(
                issuer.name(),
                issuer.names().size() > 1 ? issuer.names() : List.of(),
                issuer.parent(),
                attached ? null : number,
                number == null && head.number() != null ? head.number().toString() : null,
                place.isEmpty() ? null : place,
                date,
                date == null && head.date() != null ? head.date().spacedOnce().toString() : null,
                attached ? number : null,
                draftMark(head));
    }

    private @Nullable String draftMark(HeaderBlock head) {
        if (head.draft() != null) {
            return head.draft().spacedOnce().toString();
        }
        return source.notices().stream()
                .filter(notice -> notice.kind() == SourceDocument.Notice.Kind.TEXT_BOX)
                .map(notice -> notice.words().spacedOnce().toString())
                .findFirst()
                .orElse(null);
    }

    private static @Nullable String number(HeaderBlock head) {
        if (head.number() == null) {
            return null;
        }
        Matcher symbol = SYMBOL.matcher(Unmarked.of(head.number()));
        if (!symbol.matches()) {
            return null;
        }
        String words = head.number().toString().substring(symbol.start(1)).strip();
        try {
            return DocumentNumber.of(words.replaceAll("\\s+", "")).value();
        } catch (IllegalArgumentException notANumber) {
            return null;
        }
    }

    private static @Nullable LocalDate date(HeaderBlock head) {
        List<String> parts = head.dayMonthYear();
        if (parts.isEmpty() || !parts.stream().allMatch(part -> part.matches("\\d{1,4}"))) {
            return null;
        }
        return DayInNumbers.of(
                Integer.parseInt(parts.get(2)), Integer.parseInt(parts.get(1)), Integer.parseInt(parts.get(0)));
    }

    /** The year of a date whose day is left blank. */
    private static int yearOf(HeaderBlock head) {
        List<String> parts = head.dayMonthYear();
        String year = parts.size() == 3 ? parts.get(2) : "";
        return year.matches("20\\d{2}") ? Integer.parseInt(year) : UNKNOWN_YEAR;
    }

    private static PlanYear planYear(PlacedText title, Header header, HeaderBlock head) {
        String plain = Unmarked.of(title);
        Set<Integer> years = new TreeSet<>();
        Matcher year = YEAR.matcher(plain);
        while (year.find()) {
            int named = Integer.parseInt(year.group(1));
            if (named >= 2000 && named < 2100) {
                years.add(named);
            }
        }
        boolean span = SPAN_OF_YEARS.matcher(plain).find();
        boolean cites = !Citations.in(title).isEmpty();
        if (years.size() == 1 && !span && !cites) {
            return new PlanYear(years.iterator().next(), true, header.date());
        }
        int issued = header.date() == null ? yearOf(head) : header.date().getYear();
        return new PlanYear(SeveralYears.yearRead(plain, issued), false, header.date());
    }
}
