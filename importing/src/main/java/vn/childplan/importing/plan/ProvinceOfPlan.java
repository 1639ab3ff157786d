package vn.childplan.importing.plan;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.Unmarked;

/** Of which province a plan is: that of who issued it or of the agency above, else of the place; of a commune, where it lies. */
final class ProvinceOfPlan {
    private static final Pattern LEVEL = Pattern.compile("\\b(?:tinh|thanh pho|tp\\.?) (?=\\S)");
    private static final Pattern UNIT = Pattern.compile("\\b(?:xa|phuong|dac khu|huyen|quan|thi xa|thi tran) \\S.*");

    private ProvinceOfPlan() {}

    static AgencyDirectory directory(PlanReading.Header header, LocalDate on, Doubts doubts) {
        Set<String> codes = codes(header, on);
        if (codes.size() == 1) {
            return VietNam.directory(codes.iterator().next(), on);
        }
        doubts.add(
                DoubtCode.PROVINCE_UNKNOWN,
                null,
                null,
                codes.isEmpty() && namesProvince(header)
                        ? Text.of(
                                "tỉnh nêu trong kế hoạch không có trong danh mục 34 tỉnh, thành phố",
                                "the province that the plan names is none of the 34 that are known")
                        : DoubtCode.PROVINCE_UNKNOWN.title(),
                Text.of("đọc mà không có danh mục cơ quan", "read without a directory"),
                codes.stream().map(code -> VietNam.provinces().get(code)).toList());
        return AgencyDirectory.of(List.of(), List.of(), List.of());
    }

    /** The directory of the province that was named, with a doubt where the plan says another. */
    static AgencyDirectory named(String code, PlanReading.Header header, LocalDate on, Doubts doubts) {
        Set<String> said = codes(header, on);
        if (!said.isEmpty() && !said.contains(code)) {
            doubts.add(
                    DoubtCode.PROVINCE_OTHER,
                    null,
                    null,
                    DoubtCode.PROVINCE_OTHER.title(),
                    Text.of(
                            "vẫn đọc theo danh mục cơ quan của "
                                    + VietNam.provinces().get(code),
                            "read with the agencies of " + VietNam.provinces().get(code) + " all the same"),
                    said.stream().map(each -> VietNam.provinces().get(each)).toList());
        }
        return VietNam.directory(code, on);
    }

    private static boolean namesProvince(PlanReading.Header header) {
        return names(header).stream()
                .anyMatch(name -> LEVEL.matcher(Unmarked.of(name)).find());
    }

    /** Who issued the plan, and whoever stands over it in the header. */
    private static List<String> names(PlanReading.Header header) {
        List<String> names = new ArrayList<>(header.issuers());
        if (names.isEmpty() && header.issuer() != null) {
            names.add(header.issuer());
        }
        if (header.parent() != null) {
            names.add(header.parent());
        }
        return names;
    }

    /** Those that fit, by what says most. */
    private static Set<String> codes(PlanReading.Header header, LocalDate on) {
        List<String> names = names(header);
        Set<String> codes = new TreeSet<>();
        names.forEach(name -> addOfLevel(name, on, codes));
        String place = header.place();
        if (place != null && codes.isEmpty() && names.stream().noneMatch(ProvinceOfPlan::isCentral)) {
            VietNam.provinceCode(place, on).ifPresent(codes::add);
        }
        if (codes.isEmpty()) {
            names.forEach(name -> addWhereItLies(name, on, codes));
        }
        return codes;
    }

    /** The province in "Ủy ban nhân dân tỉnh Bắc Ninh"; a city that is none, as "thành phố Vinh", says nothing. */
    private static void addOfLevel(String name, LocalDate on, Set<String> codes) {
        Matcher level = LEVEL.matcher(Unmarked.of(name));
        while (level.find()) {
            VietNam.provinceCode(name.substring(level.end()), on).ifPresent(codes::add);
        }
    }

    private static void addWhereItLies(String name, LocalDate on, Set<String> codes) {
        String unit = unit(name);
        if (unit != null) {
            for (String code : VietNam.provinces().keySet()) {
                if (isIn(VietNam.directory(code).lookUpExactly("UBND " + unit, on), on)) {
                    codes.add(code);
                }
            }
        }
    }

    /** Ministries sit in a province, and are of none. */
    private static boolean isCentral(String name) {
        return AgencyKinds.of(Unmarked.of(name)) == AgencyKind.CENTRAL_BODY;
    }

    private static boolean isIn(LookUp found, LocalDate on) {
        return switch (found.kind()) {
            case FOUND -> ((LookUp.Found) found).agency().life().contains(on);
            case AMBIGUOUS ->
                ((LookUp.Ambiguous) found)
                        .candidates().stream().anyMatch(agency -> agency.life().contains(on));
            case UNKNOWN -> false;
        };
    }

    private static @Nullable String unit(String name) {
        Matcher unit = UNIT.matcher(Unmarked.of(name));
        return unit.find() ? name.substring(unit.start()) : null;
    }
}
