package vn.childplan.core.internal.json;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.PlanId;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.core.time.WrittenTime;

/**
 * A type written as one JSON string. They are listed: looking for annotated methods would cost every start a tenth of a
 * second. A test holds that the list has every annotated type.
 *
 * @param parse makes a value of the string; refuses it with a {@link RuntimeException}
 * @param format makes the string again
 * @param form how to write it, as a sentence
 */
record Scalar(Function<String, Object> parse, Function<Object, String> format, Text form) {
    private static final Map<Class<?>, Scalar> ALL = Map.of(
            String.class,
            of(text -> text, "Viết một chuỗi ký tự \"…\".", "Write a text \"…\"."),
            LocalDate.class,
            of(
                    WrittenTime::parseDate,
                    "Viết ngày như 2025-05-15 hoặc 15/5/2025.",
                    "Write a date as 2025-05-15 or 15/5/2025."),
            Instant.class,
            new Scalar(
                    VietnamTime::parse,
                    instant -> VietnamTime.format((Instant) instant),
                    Text.of(
                            "Viết thời điểm như 2025-05-15T08:30:00+07:00 hoặc ngày như 2025-05-15.",
                            "Write an instant as 2025-05-15T08:30:00+07:00 or a date as 2025-05-15.")),
            AgencyId.class,
            of(
                    AgencyId::of,
                    "Viết mã cơ quan: tên không dấu, chữ thường, nối bằng gạch nối, như so-y-te.",
                    "Write an agency id: the name without marks, lower case, joined by hyphens, as in so-y-te."),
            GroupId.class,
            of(
                    GroupId::of,
                    "Viết mã nhóm: tên không dấu, chữ thường, nối bằng gạch nối, như dia-phuong.",
                    "Write a group id: the name without marks, lower case, joined by hyphens, as in dia-phuong."),
            ClauseRef.class,
            of(
                    ClauseRef::of,
                    "Viết số mục như trong kế hoạch: V, II.9, I.1.a hoặc IV.5-3.",
                    "Write a clause as the plan does: V, II.9, I.1.a or IV.5-3."),
            DocumentNumber.class,
            of(
                    DocumentNumber::of,
                    "Viết số, ký hiệu như 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP hoặc 28-CT/TW.",
                    "Write a document number as 65/KH-UBND, 1481/BYT-BMTE, 09/2019/NĐ-CP or 28-CT/TW."),
            PlanId.class,
            of(
                    PlanId::of,
                    "Viết số kế hoạch như 65/KH-UBND, hoặc cả ngày như 65/KH-UBND@2025-03-31.",
                    "Write the number of a plan as 65/KH-UBND, or with its date as 65/KH-UBND@2025-03-31."),
            ReportingPeriod.class,
            of(
                    ReportingPeriod::parse,
                    "Viết kỳ báo cáo như 2025, 2025-H1, 2025-Q2, 2025-05 hoặc 2025-9M.",
                    "Write a period as 2025, 2025-H1, 2025-Q2, 2025-05 or 2025-9M."));

    private static Scalar of(Function<String, Object> parse, String formVi, String formEn) {
        return new Scalar(parse, Object::toString, Text.of(formVi, formEn));
    }

    /** The string form of a type; null if it is not written as a string. */
    static @Nullable Scalar of(Class<?> type) {
        return ALL.get(type);
    }
}
