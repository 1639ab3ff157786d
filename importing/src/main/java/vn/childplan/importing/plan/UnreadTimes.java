package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.text.Years;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Doubts of the days, months and quarters in what a clause orders that no deadline was made of: "tổ chức ngày 15/8/2026". */
final class UnreadTimes {
    private static final String ORDER_OF_TIME =
            "(?:(?:tu|trong|vao|truoc|den|het|cuoi|dau|giua|cham nhat|muon nhat|khoang|tuan|thu|cac|ngay|lan luot) ){0,4}+";
    private static final String YEAR = "(?:\\s*[/-]\\s*(\\d{4})\\b|,? nam (\\d{4})\\b)?";
    private static final Pattern TIME = Pattern.compile("\\b(?:"
            + "(?:(?:tu|truoc|cham nhat|muon nhat|den het)(?: vao)? )?(?:ngay )?(\\d{1,2})/(\\d{1,2})/(\\d{4})\\b"
            + "|(?:tu )?ngay \\d{1,2}\\s?[/.-]\\s?\\d{1,2}\\b"
            + "|(?:tu )?ngay (\\d{1,2}) thang (\\d{1,2})(?: nam (\\d{4}))?\\b"
            + "|(?:truoc|cham nhat|muon nhat|den het)(?: vao)? ngay \\d{1,2}\\b"
            + "|(?:truoc|cham nhat|muon nhat|luc) \\d{1,2}" + HourOfDay.MARK + "\\d*(?: \\d{2}\\b)?"
            + "|" + ORDER_OF_TIME + "(?:thang \\d{1,2}\\b(?! tuoi)|qu[yi] (?:iv|i{1,3}|[1-4])\\b)" + YEAR
            + "|(?:trong|tu|vao|truoc|dau|cuoi|het)(?: dau| cuoi| het)? nam hoc\\b(?: 20\\d{2}\\s*[-–]\\s*20\\d{2})?"
            + "|(?:so ket|tong ket)\\b[^,;.()]{0,30}?\\bnam (20\\d{2})\\b)");
    /** "Quyết định số 12/QĐ-UBND ngày 05/3/2026", "ngày 05/3/2026 của UBND tỉnh": when a document was issued. */
    private static final Pattern NUMBERED = Pattern.compile("\\d[/-][a-z]\\S*,? ?$");

    private static final Pattern ISSUED_BY = Pattern.compile(
            " (?:cua|do) (?:ubnd|uy ban|chinh phu|thu tuong|bo|so|ban|tinh|quoc hoi|hdnd|chu tich|hoi dong|van phong|dang|thuong truc|truong)\\b");
    /** "số liệu tính từ ngày …": what a report counts; "báo cáo quý III", "kinh phí tháng 9": what something is of. */
    private static final Pattern COUNTED = Pattern.compile(
            "\\b(?:tính|chốt|lấy|số liệu|tình hình)\\b[^,;.()]{0,30}?(?:\\b(?:đến|từ)(?: hết)? ?)?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    private static final Pattern OF = Pattern.compile(
            "\\b(?:bao cao|so lieu|ket qua|tinh hinh|ke hoach|chuong trinh|hop"
                    + "|giao ban|luong|kinh phi|du toan|cong tac|nhiem vu|so ket|tong ket|kiem diem|danh gia|thong ke)(?: [a-z]+){0,2} \\(?$");

    private static final Pattern QUOTED = Pattern.compile("“[^”]*+”?+");
    private static final Pattern REPORT = Pattern.compile("\\b(?:bao cao|so ket|tong ket)\\b");
    /** Characters in front of a time, more of which are not looked through; and between two that are told together. */
    private static final int FRONT = 60;

    private static final int APART = 7;

    private static final Text IN_WORDS =
            Text.of("chưa lấy làm hạn, chỉ còn lời văn", "no deadline, it is in words alone");

    private final PlanReader.PlanYear year;
    private final Doubts doubts;

    UnreadTimes(PlanReader.PlanYear year, Doubts doubts) {
        this.year = year;
        this.doubts = doubts;
    }

    /** Tells of the times of a clause that orders something. */
    void tell(String no, PlacedText clause) {
        for (PlacedText sentence : Sentences.of(clause)) {
            for (PlacedText piece : Sentences.clauses(sentence)) {
                tellOfPiece(no, piece);
            }
        }
    }

    /** Whether words name a deadline, whomever it binds; what they quote, as an amendment does, is another document's. */
    boolean nameDeadline(PlacedText words) {
        PlacedText own = PlacedText.of(QUOTED.matcher(words).replaceAll(""), 1);
        return !read(own, Unmarked.of(own)).isEmpty();
    }

    /** The deadlines of words; beside the day of a report a month is that of something else, which has none. */
    private List<ReportDeadlines.Deadline> read(PlacedText words, String plain) {
        List<ReportDeadlines.Deadline> read =
                new ArrayList<>(ReportDeadlines.in(words, year.single() ? year.year() : null));
        if (read.isEmpty() || !REPORT.matcher(plain).find()) {
            read.addAll(CompletionDeadlines.in(words, year, !read.isEmpty()));
            read.sort(Comparator.comparingInt(ReportDeadlines.Deadline::start));
        }
        return read;
    }

    private void tellOfPiece(String no, PlacedText piece) {
        String plain = Unmarked.of(piece);
        Matcher time = TIME.matcher(plain);
        if (!time.find()) {
            return;
        }
        List<ReportDeadlines.Deadline> read = read(piece, plain);
        int next = 0;
        int from = -1;
        int to = -1;
        do {
            while (next < read.size() && end(read.get(next)) <= time.start()) {
                next++;
            }
            if (next < read.size() && isKnown(plain, time, read.get(next).start())) {
                continue;
            }
            if (isNoDeadline(piece, plain, time)
                    || (!read.isEmpty() && CompletionDeadlines.isToldOf(plain, time.start()))) {
                continue;
            }
            if (from >= 0 && time.start() - to > APART) {
                unread(no, piece.part(from, to));
                from = -1;
            }
            from = from < 0 ? time.start() : from;
            to = time.end();
        } while (time.find());
        if (from >= 0) {
            unread(no, piece.part(from, to));
        }
    }

    /** Whether the next deadline holds it, or is its end: "từ tháng 7 đến hết tháng 8/2026". */
    private static boolean isKnown(String plain, Matcher time, int next) {
        return next < time.end()
                || (time.group().startsWith("tu ") && next - time.end() <= 1 && plain.startsWith("den ", next));
    }

    private void unread(String no, PlacedText words) {
        doubts.add(DoubtCode.TIME_UNREAD, no, words.strip(), IN_WORDS);
    }

    private static int end(ReportDeadlines.Deadline deadline) {
        return deadline.start() + deadline.words().length();
    }

    private boolean isNoDeadline(PlacedText piece, String plain, Matcher time) {
        int from = Math.max(0, time.start() - FRONT);
        String front = plain.substring(from, time.start());
        boolean alone = time.group().startsWith("thang") || time.group().startsWith("qu");
        return NUMBERED.matcher(front).find()
                || ISSUED_BY.matcher(plain).region(time.end(), plain.length()).lookingAt()
                || COUNTED.matcher(piece.part(from, time.start())).find()
                || (alone && OF.matcher(front).find())
                || isPast(time);
    }

    /** What is named with its year and was over when the plan was issued is told of, and not ordered; so is the plan's year itself. */
    private boolean isPast(Matcher time) {
        LocalDate day = day(time.group(3), time.group(2), time.group(1));
        day = day == null ? day(time.group(6), time.group(5), time.group(4)) : day;
        if (day != null) {
            return year.isOver(day);
        }
        if (time.group(9) != null) {
            return Integer.parseInt(time.group(9)) <= year.year();
        }
        String named = time.group(7) == null ? time.group(8) : time.group(7);
        return named != null
                && year.issued() != null
                && Integer.parseInt(named) < year.issued().getYear();
    }

    private static @Nullable LocalDate day(@Nullable String year, @Nullable String month, @Nullable String day) {
        return year == null || month == null || day == null || !Years.hold(Integer.parseInt(year))
                ? null
                : DayInNumbers.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
