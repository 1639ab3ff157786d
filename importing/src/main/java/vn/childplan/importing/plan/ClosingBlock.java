package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.Paragraph;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Unmarked;

/**
 * What closes a document: who receives it and who signed. Both may stand one after the other, side by side on the same
 * lines, or in the cells of a table.
 *
 * @param recipients the lines of "Nơi nhận" without their dashes, "Lưu" among them
 * @param signers who signed, from left to right
 */
record ClosingBlock(List<PlacedText> recipients, List<Signer> signers) {
    /**
     * One signature.
     *
     * @param organisation the agency printed above, where several sign, or null
     * @param authority the lines that say for whom: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"
     * @param position the signer's own position, or null
     * @param name the signer's name, or null
     */
    record Signer(
            @Nullable PlacedText organisation,
            List<PlacedText> authority,
            @Nullable PlacedText position,
            @Nullable PlacedText name) {}

    private static final Pattern LINE_OF_LIST = Pattern.compile("^[-–—•*]\\s*");
    private static final Pattern COLUMNS = Pattern.compile("\\t+|\\s{3,}|\\s*\\|\\s*");
    private static final Pattern POSITION = Pattern.compile(
            "(?:q\\. ?)?(?:pho )?(?:chu tich|giam doc|bo truong|thu truong|truong (?:ban|phong|doan|tram|khoa)|bi thu|bi thu thu nhat|chanh (?:van phong|thanh tra|an)|cuc truong|vu truong|chi cuc truong|hieu truong|tong (?:giam doc|cuc truong)|vien truong|chi huy truong|chinh uy|thu truong|chu nhiem|pho (?:truong|chanh|cuc|vu|vien|hieu|bi thu|tong)[a-z ]*|truong [a-z ]{2,20}|quyen [a-z ]+|uy vien [a-z ]+|chanh [a-z ]+)(?: thuong truc)?(?: (?:so|ubnd|uy ban|van phong|cong an|tinh|ban|hoi|cuc|trung tam|benh vien|phong|bo|mttq) .*)?");
    private static final Pattern SIGNED = Pattern.compile("\\(?(?:da ky|ky ten.*|chu ky.*|ky, .*|dong dau.*)\\)?");
    private static final Pattern RANK = Pattern.compile(
            "^(?:(?:Đại|Thượng|Trung|Thiếu) (?:tướng|tá|úy)|(?:BS\\.?\\s?CK\\s?I{1,2}|PGS|GS|TS|ThS|BS|CN|KS)\\.?(?:[,.]? ?(?:TS|BS)\\.?)?|Bác sĩ|Tiến sĩ|Thạc sĩ)\\.?\\s*");
    private static final Pattern NAME = Pattern.compile("(?:\\p{Lu}[\\p{L}'’.-]*)(?: \\p{Lu}[\\p{L}'’.-]*){1,5}");
    private static final int LONGEST = 90;

    static ClosingBlock of(List<Block> blocks) {
        Reader reader = new Reader();
        for (Block block : blocks) {
            if (block instanceof Table table) {
                reader.table(table);
            } else {
                for (PlacedText line : ((Paragraph) block).text().split('\n')) {
                    reader.line(line, ((Paragraph) block).indent(), ((Paragraph) block).blankBefore());
                }
            }
        }
        return reader.finish();
    }

    /** Whether a line before "Nơi nhận" may belong to the signatures. */
    static boolean mayBeSignature(PlacedText line) {
        List<PlacedText> parts = line.split(COLUMNS);
        return !parts.isEmpty()
                && parts.stream()
                        .allMatch(part -> part.length() < LONGEST
                                && (Marker.of(part) == null || isActing(part))
                                && (TypeLine.isCapital(part)
                                        || isName(part)
                                        || SIGNED.matcher(Unmarked.of(part)).matches()));
    }

    /** "Q. CHỦ TỊCH" is the position of one who signs for himself, not whom somebody signs for. */
    private static boolean isActing(PlacedText line) {
        String plain = Unmarked.of(line);
        return plain.startsWith("q.") && POSITION.matcher(plain).matches();
    }

    static boolean isName(PlacedText words) {
        String bare = RANK.matcher(words.toString().strip()).replaceFirst("");
        return NAME.matcher(bare).matches() && !TypeLine.isCapital(bare) && !bare.endsWith(".") && !bare.endsWith(":");
    }

    private static final class Reader {
        private final List<PlacedText> recipients = new ArrayList<>();
        private final List<PlacedText> signature = new ArrayList<>();
        private boolean listing;
        private boolean archived;

        void table(Table table) {
            for (Table.Row row : table.rows()) {
                for (Table.Cell cell : row.cells()) {
                    if (cell.continues()) {
                        continue;
                    }
                    boolean list = cell.paragraphs().stream()
                            .flatMap(text -> text.split('\n').stream())
                            .anyMatch(text -> DocumentParts.isRecipients(text)
                                    || LINE_OF_LIST.matcher(text.strip()).find());
                    for (PlacedText paragraph : cell.paragraphs()) {
                        for (PlacedText line : paragraph.split('\n')) {
                            if (list) {
                                listed(line.spacedOnce());
                            } else {
                                addSigned(line.spacedOnce());
                            }
                        }
                    }
                    listing = false;
                }
            }
        }

        void line(PlacedText line, int indent, boolean blankBefore) {
            List<PlacedText> parts = line.split(COLUMNS);
            for (int i = 0; i < parts.size(); i++) {
                PlacedText part = parts.get(i);
                boolean first = i == 0 && indent < 20;
                boolean starts = LINE_OF_LIST.matcher(part).find() || DocumentParts.isRecipients(part);
                if ((first && starts) || (first && listing && !looksSigned(part, blankBefore))) {
                    listed(part);
                } else {
                    if (first && blankBefore && archived) {
                        listing = false;
                    }
                    addSigned(part);
                }
            }
        }

        private boolean looksSigned(PlacedText part, boolean blankBefore) {
            return archived || TypeLine.isCapital(part) || (isName(part) && blankBefore);
        }

        private void listed(PlacedText line) {
            if (line.length() == 0) {
                return;
            }
            if (DocumentParts.isRecipients(line)) {
                listing = true;
                int colon = line.toString().indexOf(':');
                PlacedText rest =
                        colon < 0 ? PlacedText.EMPTY : line.from(colon + 1).strip();
                if (rest.length() > 0) {
                    listed(rest);
                }
                return;
            }
            Matcher dash = LINE_OF_LIST.matcher(line);
            boolean begins = dash.find();
            PlacedText words = begins ? line.from(dash.end()) : line;
            if (begins || recipients.isEmpty()) {
                recipients.add(words);
            } else {
                int last = recipients.size() - 1;
                recipients.set(last, PlacedText.join(List.of(recipients.get(last), words), " "));
            }
            listing = true;
            archived = archived || Unmarked.of(words).startsWith("luu");
        }

        private void addSigned(PlacedText part) {
            if (part.length() > 0) {
                signature.add(part);
            }
        }

        ClosingBlock finish() {
            List<PlacedText> cut = new ArrayList<>();
            for (PlacedText recipient : recipients) {
                PlacedText words = Ending.cut(recipient);
                if (words.length() > 0) {
                    cut.add(words);
                }
            }
            return new ClosingBlock(cut, Signatures.of(signature));
        }
    }

    /** Puts the parts of signatures together by where they stand. */
    private static final class Signatures {
        static List<Signer> of(List<PlacedText> parts) {
            List<PlacedText> useful = new ArrayList<>();
            for (PlacedText part : parts) {
                String plain = Unmarked.of(part);
                if (!SIGNED.matcher(plain).matches() && (TypeLine.isCapital(part) || isName(part))) {
                    useful.add(part);
                }
            }
            long names = useful.stream().filter(part -> isName(part)).count();
            return names > 1 && sideBySide(useful) ? columns(useful) : single(useful);
        }

        private static boolean sideBySide(List<PlacedText> parts) {
            List<PlacedText> names = parts.stream().filter(part -> isName(part)).toList();
            return names.get(0).line() == names.get(1).line();
        }

        private static List<Signer> single(List<PlacedText> parts) {
            List<PlacedText> authority = new ArrayList<>();
            PlacedText position = null;
            PlacedText name = null;
            for (PlacedText part : parts) {
                String plain = Unmarked.of(part);
                if (name != null) {
                    break;
                }
                if (DocumentParts.isAuthority(part) && !isActing(part)) {
                    authority.add(part);
                } else if (!TypeLine.isCapital(part)) {
                    name = part;
                } else if (POSITION.matcher(plain).matches()) {
                    position = position == null ? part : position;
                } else if (!authority.isEmpty() && position == null) {
                    int last = authority.size() - 1;
                    authority.set(last, PlacedText.join(List.of(authority.get(last), part), " "));
                } else if (position == null) {
                    position = part;
                }
            }
            return position == null && name == null ? List.of() : List.of(new Signer(null, authority, position, name));
        }

        /** Each part belongs to the name that stands nearest under its middle. */
        private static List<Signer> columns(List<PlacedText> parts) {
            List<PlacedText> names = new ArrayList<>();
            int line = parts.stream()
                    .filter(part -> isName(part))
                    .findFirst()
                    .orElseThrow()
                    .line();
            for (PlacedText part : parts) {
                if (isName(part) && part.line() == line) {
                    names.add(part);
                }
            }
            List<List<PlacedText>> columns = new ArrayList<>();
            names.forEach(name -> columns.add(new ArrayList<>()));
            for (PlacedText part : parts) {
                if (!isName(part)) {
                    columns.get(nearest(names, part)).add(part);
                }
            }
            List<Signer> signers = new ArrayList<>();
            for (int i = 0; i < names.size(); i++) {
                signers.add(signer(columns.get(i), names.get(i)));
            }
            return signers;
        }

        private static Signer signer(List<PlacedText> above, PlacedText name) {
            PlacedText organisation = null;
            List<PlacedText> authority = new ArrayList<>();
            PlacedText position = null;
            for (PlacedText part : above) {
                if (DocumentParts.isAuthority(part) && !isActing(part)) {
                    authority.add(part);
                } else if (POSITION.matcher(Unmarked.of(part)).matches()) {
                    position = part;
                } else if (organisation == null) {
                    organisation = part;
                }
            }
            return new Signer(organisation, authority, position, name);
        }

        private static int nearest(List<PlacedText> names, PlacedText part) {
            int nearest = 0;
            for (int i = 1; i < names.size(); i++) {
                if (distance(names.get(i), part) < distance(names.get(nearest), part)) {
                    nearest = i;
                }
            }
            return nearest;
        }

        private static int distance(PlacedText a, PlacedText b) {
            return Math.abs(2 * a.column() + a.length() - 2 * b.column() - b.length());
        }
    }

    /** The name without the rank before it: "Đại tá Vi Văn Thành" is Vi Văn Thành. */
    static String nameAlone(PlacedText name) {
        return RANK.matcher(name.toString().strip()).replaceFirst("");
    }
}
