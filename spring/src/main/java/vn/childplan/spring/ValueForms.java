package vn.childplan.spring;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;

/** How values of the library stand in a path or in a parameter, for whoever wrote one otherwise. */
final class ValueForms {
    private static final Map<Class<?>, Text> FORMS = Map.of(
            AgencyId.class,
            Text.of(
                    "Ghi mã cơ quan: tên không dấu, chữ thường, nối bằng gạch nối, như so-y-te.",
                    "Write the id of an agency: its name without marks, in lower case, joined by hyphens, as so-y-te."),
            GroupId.class,
            Text.of("Ghi mã nhóm cơ quan, như cac-so.", "Write the id of a group of agencies, as cac-so."),
            ClauseRef.class,
            Text.of("Ghi số mục như V, II.9.", "Write the number of a clause, as V or II.9."),
            ReportingPeriod.class,
            Text.of(
                    "Ghi kỳ như 2025-H1, 2025, 2025-Q2, 2025-05 hoặc 2025-9M.",
                    "Write a period as 2025-H1, 2025, 2025-Q2, 2025-05 or 2025-9M."),
            PlanId.class,
            Text.of(
                    "Ghi như 65/KH-UBND hoặc 65/KH-UBND@2025-03-31.",
                    "Write it as 65/KH-UBND or 65/KH-UBND@2025-03-31."),
            DocumentNumber.class,
            Text.of("Ghi số, ký hiệu như 65/KH-UBND.", "Write a number as 65/KH-UBND."));

    private ValueForms() {}

    /** How a value of that type is written; empty if the type is none of ours. */
    static Optional<Text> of(Class<?> type) {
        if (type.isEnum() && type.getName().startsWith("vn.childplan.")) {
            String all = Arrays.stream(type.getEnumConstants())
                    .map(constant -> ((Enum<?>) constant).name())
                    .collect(Collectors.joining(", "));
            return Optional.of(Text.of("Chỉ dùng: " + all + ".", "Use one of: " + all + "."));
        }
        return Optional.ofNullable(FORMS.get(type));
    }
}
