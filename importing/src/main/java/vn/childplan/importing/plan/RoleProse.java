package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.Unmarked;

/**
 * Roles told in a sentence and not by labels: "Sở Y tế chủ trì; Tỉnh đoàn phối hợp", "A, B đồng chủ trì", "Giao Sở X chủ
 * trì, phối hợp với Y".
 *
 * @param leads who leads
 * @param coordinating who helps
 */
record RoleProse(List<String> leads, List<String> coordinating) {
    private static final String LEADS = " ?(?:dong |cung |la (?:co quan|don vi) )?chu tri(?: thuc hien| tham muu)?";
    private static final Pattern LEAD_AND_HELP = Pattern.compile("(?:giao )?(.+?)" + LEADS
            + "(?:,|;| va)? (?!phoi hop)(.+?) (?:cung )?phoi hop(?: thuc hien| tham gia| to chuc)?");
    private static final Pattern LEAD_WITH =
            Pattern.compile("(?:giao )?(.+?)" + LEADS + ",? (?:va )?phoi hop (?:voi|cung voi|cung)? ?(.+?)");
    private static final Pattern LEAD = Pattern.compile("(?:giao )?(.+?)" + LEADS);
    private static final Pattern HELP = Pattern.compile("(.+?) (?:cung )?phoi hop(?: thuc hien| tham gia| to chuc)?");
    private static final Pattern LEAD_TO =
            Pattern.compile("(.+?)" + LEADS + " (?:tham muu|xay dung|to chuc|trien khai|thuc hien).*");
    private static final Pattern ACTS =
            Pattern.compile("(.+?) (?:chu dong|phoi hop|to chuc|co trach nhiem|trien khai|tham gia)\\b.*");
    private static final Pattern ACTS_ALONE =
            Pattern.compile("(.+?) (?:chu dong|to chuc|co trach nhiem|trien khai)\\b.*");
    private static final int LONGEST = 1000;

    /** The roles of a sentence without its mark; null if it tells none. */
    static @Nullable RoleProse of(String sentence) {
        String words = Ending.cut(sentence.strip());
        if (words.length() > LONGEST || !AgencyList.begins(words)) {
            return null;
        }
        String plain = Unmarked.of(words);
        if (!plain.contains("chu tri") && !plain.contains("phoi hop")) {
            return null;
        }
        for (Pattern both : List.of(LEAD_AND_HELP, LEAD_WITH)) {
            Matcher found = both.matcher(plain);
            if (found.matches()) {
                return new RoleProse(names(words, found, 1), names(words, found, 2));
            }
        }
        Matcher lead = LEAD.matcher(plain);
        if (lead.matches()) {
            return new RoleProse(names(words, lead, 1), List.of());
        }
        Matcher help = HELP.matcher(plain);
        return help.matches() ? new RoleProse(List.of(), names(words, help, 1)) : null;
    }

    private static List<String> names(String words, Matcher found, int group) {
        return AgencyList.split(words.substring(found.start(group), found.end(group)));
    }

    /** The roles of a label's value that is prose: "Sở Nội vụ chủ trì tham mưu …; Sở Tư pháp và … chủ động tổ chức …". */
    static @Nullable RoleProse ofValue(String value) {
        List<String> leads = new ArrayList<>();
        List<String> helpers = new ArrayList<>();
        for (String part : value.split(";", -1)) {
            String words = part.strip();
            String plain = Unmarked.of(words);
            RoleProse told = of(words);
            Matcher lead = LEAD_TO.matcher(plain);
            Matcher acts = ACTS.matcher(plain);
            if (told != null) {
                leads.addAll(told.leads());
                helpers.addAll(told.coordinating());
            } else if (lead.matches()) {
                leads.addAll(names(words, lead, 1));
            } else if (!leads.isEmpty() && acts.matches()) {
                helpers.addAll(names(words, acts, 1));
            } else {
                return null;
            }
        }
        return leads.isEmpty() ? null : new RoleProse(leads, helpers);
    }

    /** Whether a label's value names some who do their part themselves, and do not lead or help: "…; các sở chủ động tổ chức …". */
    static boolean tellsWhoActs(String value) {
        if (ofValue(value) == null) {
            return false;
        }
        for (String part : value.split(";", -1)) {
            String plain = Unmarked.of(part.strip());
            if (of(part.strip()) == null
                    && !LEAD_TO.matcher(plain).matches()
                    && ACTS_ALONE.matcher(plain).matches()) {
                return true;
            }
        }
        return false;
    }

    /** Where in a part of such a value the names end, before what they do; -1 if it says no more than who leads or helps. */
    static int namesEnd(String part) {
        String plain = Unmarked.of(part);
        Matcher lead = LEAD_TO.matcher(plain);
        Matcher acts = ACTS.matcher(plain);
        return lead.matches() ? lead.end(1) : acts.matches() ? acts.end(1) : -1;
    }
}
