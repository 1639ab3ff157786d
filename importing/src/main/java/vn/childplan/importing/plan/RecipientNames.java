package vn.childplan.importing.plan;

import java.util.List;
import java.util.regex.Pattern;

/** Whom a line of "Nơi nhận" names: offices of one committee share its name ("CT, các PCT UBND tỉnh"). */
final class RecipientNames {
    private static final Pattern OFFICES = Pattern.compile(
            "(CT|Chủ tịch),? (?:và )?((?:các )?(?:PCT|P\\.CT|Phó Chủ tịch) (UBND .+|Ủy ban nhân dân .+))");
    private static final Pattern STANDING =
            Pattern.compile("((?:TT|Thường trực)\\.? (Tỉnh ủy|Thành ủy|Đảng ủy)), ((?:TT |Thường trực )?(HĐND .+))");
    private static final String LEVEL = "(?: ((?:tỉnh|[Tt]hành phố|TP|xã|phường|đặc khu)(?![\\p{L}])))?";
    private static final Pattern STANDING_OF_COMMITTEE = Pattern.compile("TT\\.? ?UB(?:ND)?(?!\\p{L})" + LEVEL + ".*");
    private static final Pattern WITHIN_OFFICE =
            Pattern.compile("VP[ .]?UB(?:ND)?(?!\\p{L})" + LEVEL + ".*|Văn phòng UBND(?!\\p{L})" + LEVEL + ".*:.*");

    private RecipientNames() {}

    /**
     * One of them.
     *
     * @param name the name in full; "UBND" without its level where the line does not say it
     * @param wording the words of the line for it
     */
    record Named(String name, String wording) {}

    static List<Named> of(String line) {
        if (line.length() > AgencyList.LONGEST) {
            return each(line);
        }
        var offices = OFFICES.matcher(line);
        if (offices.matches()) {
            return List.of(
                    new Named("Chủ tịch " + offices.group(3), offices.group(1)),
                    new Named("Phó Chủ tịch " + offices.group(3), offices.group(2)));
        }
        var standing = STANDING.matcher(line);
        if (standing.matches()) {
            return List.of(
                    new Named("Thường trực " + standing.group(2), standing.group(1)),
                    new Named("Thường trực " + standing.group(4), standing.group(3)));
        }
        var office = WITHIN_OFFICE.matcher(line);
        if (office.matches()) {
            String level = office.group(1) == null ? office.group(2) : office.group(1);
            return List.of(new Named("Văn phòng UBND" + (level == null ? "" : " " + level), line));
        }
        var committee = STANDING_OF_COMMITTEE.matcher(line);
        if (committee.matches()) {
            String level = committee.group(1);
            return List.of(new Named("UBND" + (level == null ? "" : " " + level), line));
        }
        if (Persons.headAnOffice(line)) {
            return List.of(new Named(line, line));
        }
        return each(line);
    }

    private static List<Named> each(String line) {
        return AgencyList.split(line).stream()
                .map(name -> new Named(name, name))
                .toList();
    }
}
