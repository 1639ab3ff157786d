package vn.childplan.validation.comparison;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.validation.PlanUnderRules;

/** Who issued two plans. Each directory calls the committee of its province "UBND tỉnh", and two of these are told apart by name. */
final class Issuer {
    private static final Pattern COMMITTEE = Pattern.compile("(?:UBND|Ủy ban nhân dân) (tỉnh|thành phố)( \\p{Lu}.*)?");

    private Issuer() {}

    static boolean isTheSame(PlanUnderRules before, PlanUnderRules after) {
        return before.plan().issuer().equals(after.plan().issuer())
                && (inFull(before).equals(inFull(after)) || before.directory().equals(after.directory()));
    }

    /** Both, by the names that they have in one directory, or in full. */
    static DocumentChange change(PlanUnderRules before, PlanUnderRules after) {
        return before.directory().equals(after.directory())
                ? new DocumentChange(DocumentPart.ISSUER, atHome(before), atHome(after))
                : new DocumentChange(DocumentPart.ISSUER, inFull(before), inFull(after));
    }

    private static String atHome(PlanUnderRules under) {
        return under.directory().nameOf(under.plan().issuer());
    }

    /** With the name of the province, if one of its names has it; else with the place, which is that name (NĐ 30/2020, Phụ lục I). */
    private static String inFull(PlanUnderRules under) {
        AgencyId id = under.plan().issuer();
        String name = atHome(under);
        Matcher bare = COMMITTEE.matcher(name);
        if (!bare.matches() || bare.group(2) != null) {
            return name;
        }
        return Stream.concat(
                        under.directory().find(id).map(Agency::otherNames).stream()
                                .flatMap(names -> names.stream()),
                        Stream.of(name + " " + under.plan().place()))
                .map(COMMITTEE::matcher)
                .filter(Matcher::matches)
                .filter(full -> bare.group(1).equals(full.group(1)) && full.group(2) != null)
                .map(full -> "UBND " + full.group(1) + full.group(2))
                .findFirst()
                .orElse(name);
    }
}
