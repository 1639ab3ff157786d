package vn.childplan.importing.plan;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.text.Unmarked;

/**
 * Persons whom plans name as if they were agencies: staff are none, heads of an office are their office, and heads of hamlets, who
 * are in no agency, are known by what they are called.
 */
final class Persons {
    private static final Pattern INSIDE = Pattern.compile(
            "(?:cac |nhung )?(?:pho chu tich (?:ubnd|uy ban nhan dan) (?:xa|phuong|thi tran|dac khu)\\b(?!,)|cong chuc|(?:can bo|chuyen vien) (?:phu trach|chuyen trach|lam cong tac)|to truong)\\b.*");
    private static final Pattern OF_HAMLETS = Pattern.compile(
            "(?:cac )?(?:truong (?:cac )?(?:thon|ap|buon|lang|khu pho|khu dan cu|to dan pho|khom|xom)|to truong (?:cac )?to dan pho)\\b.*");
    /** "Trưởng bản", whose head is no "Trưởng ban". */
    private static final Pattern OF_HIGHLAND_HAMLET =
            Pattern.compile("trưởng (?:các )?bản\\b.*", Pattern.UNICODE_CHARACTER_CLASS);

    private static final String HEAD_OF_OFFICE = "(?:cac )?" + AgencyKinds.HEAD_OF_OFFICE + "(?: \\([^()]*\\))?";
    /** "CVP, các PCVP UBND tỉnh": persons, whose office is meant. */
    private static final Pattern HEADS_OF_OFFICE = Pattern.compile(
            HEAD_OF_OFFICE + "(?:(?:,|;| va) ?" + HEAD_OF_OFFICE
                    + ")*+(?: ((?:doan dbqh(?: va|,) |hdnd (?:va|&) )*+(?:ubnd|uy ban nhan dan) (?:tinh|thanh pho|tp|xa|phuong|dac khu)\\b[a-z ]*))?");

    private Persons() {}

    /** Whether somebody is named who is a person inside an agency, and stands for no agency. */
    static boolean are(String name) {
        return INSIDE.matcher(Unmarked.of(name)).matches() && !headHamlets(name);
    }

    /** Whether these are heads of hamlets, which are no part of any agency. */
    static boolean headHamlets(String name) {
        return OF_HAMLETS.matcher(Unmarked.of(name)).matches()
                || OF_HIGHLAND_HAMLET.matcher(name.toLowerCase(Locale.ROOT)).matches();
    }

    /** Whether these are the heads of an office. */
    static boolean headAnOffice(String names) {
        return HEADS_OF_OFFICE.matcher(Unmarked.of(names)).matches();
    }

    /** The committee whose office these head, in the words of the plan; null if they do not say it. */
    static @Nullable String committeeOfOffice(String names) {
        var heads = HEADS_OF_OFFICE.matcher(Unmarked.of(names));
        return heads.matches() && heads.group(1) != null ? names.substring(heads.start(1), heads.end(1)) : null;
    }
}
