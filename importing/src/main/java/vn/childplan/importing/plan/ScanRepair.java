package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Unmarked;

/**
 * Repairs what recognising a scan has done to the fixed words of a plan, and to l, I and O in its numbers, where the motto and
 * the type show that it was recognised badly. Other words stay as they are; every repair is told.
 */
final class ScanRepair {
    /** Words that every plan has, as they are written. */
    private static final List<String> PHRASES = List.of(
            "cộng hòa xã hội chủ nghĩa việt nam",
            "độc lập - tự do - hạnh phúc",
            "ủy ban nhân dân tỉnh",
            "ủy ban nhân dân",
            "kế hoạch",
            "quyết định",
            "mục đích, yêu cầu",
            "mục đích",
            "yêu cầu",
            "mục tiêu",
            "nhiệm vụ",
            "giải pháp",
            "nội dung",
            "tổ chức thực hiện",
            "kinh phí",
            "chế độ báo cáo",
            "báo cáo",
            "cơ quan chủ trì",
            "đơn vị chủ trì",
            "cơ quan phối hợp",
            "đơn vị phối hợp",
            "chủ trì",
            "phối hợp",
            "thời gian thực hiện",
            "thời hạn",
            "nơi nhận",
            "lưu",
            "trước ngày",
            "thường xuyên",
            "như sau",
            "trẻ em",
            "phòng, chống",
            "tai nạn",
            "thương tích",
            "thủ tướng chính phủ",
            "chính phủ",
            "gia đình",
            "phó chủ tịch",
            "chủ tịch",
            "các xã, phường",
            "ubnd tỉnh",
            "công an tỉnh",
            "thường trực tỉnh ủy",
            "tỉnh ủy",
            "tỉnh đoàn",
            "sở y tế",
            "sở giáo dục và đào tạo",
            "sở văn hóa, thể thao và du lịch",
            "sở tư pháp",
            "sở nội vụ",
            "sở tài chính",
            "sở công thương",
            "sở xây dựng",
            "sở nông nghiệp và môi trường",
            "sở khoa học và công nghệ",
            "sở dân tộc và tôn giáo");

    private static final Map<String, String> BY_PLAIN = byPlain();
    private static final Pattern KNOWN = Pattern.compile("(?<![a-z])(?:"
            + BY_PLAIN.keySet().stream()
                    .sorted(Comparator.comparingInt(String::length).reversed())
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"))
            + ")(?![a-z])");
    /** What every document has above its title: if two of these are damaged, the text was recognised badly. */
    private static final Pattern FURNITURE = Pattern.compile(
            "cong hoa xa hoi chu nghia viet nam|doc lap - tu do - hanh phuc|^ke hoach$|^quyet dinh$|^uy ban nhan dan");

    private static final int HEAD = 40;

    private static final Pattern NUMBER = Pattern.compile("(?<=^[Ss].:\\s{0,9})[\\dlIO|]{1,5}(?=\\s*[/-])");
    private static final Pattern DATE =
            Pattern.compile("(?<![\\p{L}\\d])[\\dlI|O]{1,2}/[\\dlI|O]{1,2}(?:/[\\dlI|O]{4})?(?![\\p{L}\\d])");
    private static final Pattern WORDED = Pattern.compile(
            "(?<=ng[aà]y )[\\dlI|O]{1,2}(?= th)|(?<=n[aă]m )[\\dlI|O]{4}(?![\\p{L}\\d])|(?<=th[aá]ng )[\\dlI|O]{1,2}(?= n)");
    private static final Pattern QUARTER = Pattern.compile("(?<=[Qq]u[ýy] )[Il|]{1,3}(?![\\p{L}\\d])");
    private static final Pattern SECTION = Pattern.compile("^([Il|L1]{1,3})[.,]?\\s+(?=\\p{Lu}{2})");
    private static final Pattern ITEM = Pattern.compile("^(\\d{1,2})(?:,\\s*| )(?=\\p{Lu}\\p{Ll})");

    private final Doubts doubts;

    private ScanRepair(Doubts doubts) {
        this.doubts = doubts;
    }

    private static Map<String, String> byPlain() {
        Map<String, String> phrases = new LinkedHashMap<>();
        PHRASES.forEach(phrase -> phrases.putIfAbsent(Unmarked.of(phrase), phrase));
        return phrases;
    }

    /** The blocks, repaired where they were recognised badly. */
    static List<Block> of(List<Block> blocks, Doubts doubts) {
        return isDamaged(blocks)
                ? blocks.stream().map(new ScanRepair(doubts)::block).toList()
                : blocks;
    }

    private static boolean isDamaged(List<Block> blocks) {
        long damaged = blocks.stream()
                .limit(HEAD)
                .flatMap(ScanRepair::lines)
                .filter(ScanRepair::isDamaged)
                .count();
        return damaged >= 2;
    }

    private static Stream<PlacedText> lines(Block block) {
        return block instanceof Paragraph paragraph
                ? Stream.of(paragraph.text())
                : ((Table) block).paragraphs().stream();
    }

    private static boolean isDamaged(PlacedText line) {
        Matcher furniture = FURNITURE.matcher(Unmarked.of(line));
        while (furniture.find()) {
            String correct = BY_PLAIN.get(furniture.group());
            String words = line.toString().substring(furniture.start(), furniture.end());
            if (correct != null && !isSame(correct, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether both are one spelling: case and the place of the tone aside. */
    private static boolean isSame(String correct, String words) {
        return VietnameseText.matchKey(correct).equals(VietnameseText.matchKey(words));
    }

    private Block block(Block block) {
        if (block instanceof Paragraph line) {
            return new Paragraph(repaired(line.text()), line.indent(), line.blankBefore(), line.whole());
        }
        List<Table.Row> rows = new ArrayList<>();
        for (Table.Row row : ((Table) block).rows()) {
            List<Table.Cell> cells = row.cells().stream()
                    .map(cell -> new Table.Cell(
                            cell.paragraphs().stream().map(this::repaired).toList(), cell.continues()))
                    .toList();
            rows.add(new Table.Row(cells, row.line()));
        }
        return new Table(rows);
    }

    private PlacedText repaired(PlacedText line) {
        PlacedText text = line;
        for (Pattern digits : List.of(NUMBER, DATE, WORDED)) {
            text = each(text, digits, ScanRepair::inDigits);
        }
        text = each(text, QUARTER, found -> "I".repeat(found.length()));
        Matcher section = SECTION.matcher(text);
        if (section.find()) {
            text = replaced(
                    text,
                    section.start(),
                    section.end(),
                    "I".repeat(section.group(1).length()) + ". ");
        }
        Matcher item = ITEM.matcher(text);
        if (item.find()) {
            text = replaced(text, item.start(), item.end(), item.group(1) + ". ");
        }
        return phrases(text);
    }

    private interface Mending {
        String of(String found);
    }

    private PlacedText each(PlacedText line, Pattern pattern, Mending mending) {
        PlacedText text = line;
        Matcher found = pattern.matcher(text);
        int from = 0;
        while (from <= text.length() && found.find(from)) {
            from = Math.max(found.end(), from + 1);
            text = replaced(text, found.start(), found.end(), mending.of(found.group()));
            found = pattern.matcher(text);
        }
        return text;
    }

    private static String inDigits(String found) {
        return found.replace('l', '1').replace('I', '1').replace('|', '1').replace('O', '0');
    }

    private PlacedText phrases(PlacedText line) {
        PlacedText text = line;
        Matcher known = KNOWN.matcher(Unmarked.of(line));
        while (known.find()) {
            String words = line.toString().substring(known.start(), known.end());
            String correct = BY_PLAIN.getOrDefault(known.group(), words);
            if (!isSame(correct, words)) {
                text = replaced(text, known.start(), known.end(), inCaseOf(words, correct));
            }
        }
        return text;
    }

    private static String inCaseOf(String words, String correct) {
        if (TypeLine.isCapital(words)) {
            return correct.toUpperCase(Locale.ROOT);
        }
        StringBuilder cased = new StringBuilder(correct);
        for (int i = 0; i < correct.length(); i++) {
            if (Character.isUpperCase(words.charAt(i))) {
                cased.setCharAt(i, Character.toUpperCase(correct.charAt(i)));
            }
        }
        return cased.toString();
    }

    private PlacedText replaced(PlacedText text, int from, int to, String words) {
        PlacedText found = text.part(from, to);
        if (found.toString().equals(words)) {
            return text;
        }
        String read = words.strip();
        doubts.add(DoubtCode.REPAIRED, null, found, Text.of("đọc là “" + read + "”", "read as “" + read + "”"));
        return text.replaced(from, to, words);
    }
}
