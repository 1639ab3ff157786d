package vn.childplan.validation.comparison;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/** What of a plan may differ outside its clauses. Constants may be added. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum DocumentPart {
    /** Số, ký hiệu. */
    NUMBER("số, ký hiệu", "number", (plan, name) -> plan.number().toString(), Plan::number),
    /** The day of issue. */
    DATE("ngày ban hành", "date", (plan, name) -> TimeFormat.date(plan.date()).vi(), Plan::date),
    /** Địa danh. */
    PLACE("địa danh", "place", (plan, name) -> plan.place(), Plan::place),
    /** Who issued it. */
    ISSUER("cơ quan ban hành", "issuer", (plan, name) -> name.apply(plan.issuer()), Plan::issuer),
    /** What kind of document it is. */
    TYPE("loại văn bản", "type", (plan, name) -> plan.type().vietnameseName(), Plan::type),
    /** Trích yếu. */
    TITLE("trích yếu", "title", (plan, name) -> plan.title(), Plan::title),
    /** The year it is for. */
    YEAR("năm kế hoạch", "year", (plan, name) -> String.valueOf(plan.year()), Plan::year),
    /** On what it rests. */
    PREAMBLE("căn cứ", "preamble", (plan, name) -> plan.preamble().wording(), Plan::preamble),
    /** Nơi nhận. */
    RECIPIENTS("nơi nhận", "recipients", (plan, name) -> recipients(plan), Plan::recipients),
    /** Who signed. */
    SIGNATURE(
            "người ký",
            "signature",
            (plan, name) -> String.join("; ", plan.signature().lines()),
            Plan::signature);

    private final Text label;
    private final BiFunction<Plan, Function<AgencyId, String>, String> words;
    private final Function<Plan, Object> value;

    DocumentPart(
            String vi,
            String en,
            BiFunction<Plan, Function<AgencyId, String>, String> words,
            Function<Plan, Object> value) {
        this.label = Text.of(vi, en);
        this.words = words;
        this.value = value;
    }

    /** Its name for people. */
    public Text label() {
        return label;
    }

    /** The part of a plan, for people. Agencies are named by {@code name}. */
    String words(Plan plan, Function<AgencyId, String> name) {
        return words.apply(plan, name);
    }

    boolean isTheSame(Plan before, Plan after) {
        return value.apply(before).equals(value.apply(after));
    }

    private static String recipients(Plan plan) {
        List<Recipient> recipients = plan.recipients();
        return recipients.stream().map(Recipient::wording).collect(Collectors.joining("; "));
    }
}
