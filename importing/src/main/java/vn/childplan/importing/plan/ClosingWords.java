package vn.childplan.importing.plan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** How a plan ends: it asks all to carry out what stands before, and orders nothing more. */
final class ClosingWords {
    private static final Pattern THIS_IS =
            Pattern.compile("\\s*tren day la (?:noi dung )?(?:cua )?(?:ke hoach|chuong trinh|phuong an)\\b");
    private static final Pattern ASKS = Pattern.compile("^(?:[^.;:]{0,60}?,? )??(?=(?:yeu cau|de nghi) )");
    private static final Pattern ALL = Pattern.compile("(?:cac|thu truong|so,|toan the)\\b.*");
    /** Nothing but to carry it out, however earnestly. */
    private static final Pattern CARRY_OUT = Pattern.compile(
            "(?=.*\\b(?:thuc hien|trien khai)\\b)(?:\\W|\\b(?:dong bo|nghiem|tuc|khan|truong|chu|dong|phoi|hop|tich|cuc|tap|trung|quan|tam|to|chuc|trien"
                    + "|khai|thuc|hien|cac|noi|dung|nhiem|vu|ke|hoach|nay|tren|tai|cua|theo|va|day|du|kip|thoi|hieu|qua)\\b)*+");

    private ClosingWords() {}

    /** Whether no element stands behind words of an element, in its part of the document: tables and remarks may. */
    static boolean standLast(Node node, PlacedText words) {
        boolean behind = false;
        for (Item item : node.items()) {
            if (behind && item instanceof Node) {
                return false;
            }
            behind |= item instanceof Words each && each.text() == words;
        }
        Node below = node;
        for (Node up = node.parent(); up != null && up.parent() != null; up = up.parent()) {
            if (up.children().get(up.children().size() - 1) != below) {
                return false;
            }
            below = up;
        }
        return true;
    }

    /** Whether words say what the document is, after all that it orders. */
    static boolean sayWhatItIs(PlacedText words) {
        return THIS_IS.matcher(Unmarked.of(words)).lookingAt();
    }

    /** Whether words ask all to carry out the plan, and nothing beside: "Yêu cầu các cơ quan, đơn vị nghiêm túc thực hiện". */
    static boolean askAllToCarryItOut(PlacedText words) {
        Matcher asks = ASKS.matcher(Unmarked.of(words));
        if (!asks.find()) {
            return false;
        }
        PlacedText order = words.from(asks.end());
        Actors actors = Actors.of(order);
        return !actors.isNobody()
                && actors.names().stream()
                        .allMatch(name -> ALL.matcher(Unmarked.of(name)).matches())
                && CARRY_OUT.matcher(Unmarked.of(order.from(actors.rest()))).matches();
    }
}
