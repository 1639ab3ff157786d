package vn.childplan.validation.comparison;

import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.NamedEvent;

/** What of a clause may differ. Constants may be added. */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public enum ClausePart {
    /** Its number. */
    NUMBER("số mục", "number"),
    /** What kind of clause it is. */
    KIND("loại mục", "kind of clause"),
    /** The heading of a reporting regime. */
    HEADING("tiêu đề", "heading"),
    /** Its words. */
    WORDING("nội dung", "words"),
    /** Who leads. */
    LEADS("cơ quan chủ trì", "lead"),
    /** Who coordinates. */
    COORDINATING("cơ quan phối hợp", "coordinating"),
    /** When. */
    TIME("thời gian thực hiện", "time"),
    /** What comes of it. */
    PRODUCT("sản phẩm", "product"),
    /** For which events of the year. */
    EVENTS("sự kiện", "events"),
    /** The duties that it gives outside the tasks. */
    DUTIES("việc được giao", "duties given"),
    /** Who reports. */
    REPORTERS("cơ quan phải báo cáo", "who reports"),
    /** The reports asked for and their deadlines. */
    REPORTS("kỳ báo cáo và thời hạn", "reports and deadlines"),
    /** To whom reports go. */
    ADDRESSEE("nơi nhận báo cáo", "addressee"),
    /** Through whom. */
    CHANNEL("cơ quan đầu mối", "channel"),
    /** The duty to report difficulties. */
    ESCALATION("báo cáo khó khăn, vướng mắc", "report of difficulties"),
    /** Where the money comes from. */
    SOURCES("nguồn kinh phí", "sources of funding"),
    /** The short name that its editor gave a task for tables. */
    TITLE("tên ngắn", "short name");

    /**
     * A part of one clause.
     *
     * @param words for people; empty where the clause says nothing of it
     * @param value what makes two parts the same
     */
    record Value(String words, Object value) {}

    private final Text label;

    ClausePart(String vi, String en) {
        this.label = Text.of(vi, en);
    }

    /** Its name for people. */
    public Text label() {
        return label;
    }

    /** All that a clause is made of, part by part. Agencies are named by {@code name}. */
    static Map<ClausePart, Value> of(Clause clause, Function<AgencyId, String> name) {
        Map<ClausePart, Value> parts = new EnumMap<>(ClausePart.class);
        put(parts, NUMBER, clause.ref().toString(), clause.ref());
        put(parts, KIND, "", clause.kind());
        switch (clause.kind()) {
            case HEADING -> words(parts, ((Heading) clause).wording());
            case STATEMENT -> words(parts, ((Statement) clause).wording());
            case FUNDING -> funding(parts, (Funding) clause);
            case TASK -> task(parts, (PlanTask) clause);
            case ASSIGNMENT -> assignment(parts, (Assignment) clause);
            case REPORTING -> reporting(parts, (ReportingDuty) clause, name);
        }
        return parts;
    }

    private static void words(Map<ClausePart, Value> parts, String wording) {
        put(parts, WORDING, wording, wording);
    }

    private static void funding(Map<ClausePart, Value> parts, Funding funding) {
        words(parts, funding.wording());
        put(parts, SOURCES, String.join("; ", funding.sources()), funding.sources());
    }

    private static void task(Map<ClausePart, Value> parts, PlanTask task) {
        words(parts, task.wording());
        put(parts, LEADS, parties(task.leads().parties()), task.leads());
        put(parts, COORDINATING, parties(task.coordinating().parties()), task.coordinating());
        put(parts, TIME, task.time().wording(), task.time());
        put(parts, PRODUCT, task.product(), task.product());
        put(parts, EVENTS, joined(task.events(), NamedEvent::vietnameseName), task.events());
        String title = task.title();
        put(parts, TITLE, title == null ? "" : title, title);
    }

    private static void assignment(Map<ClausePart, Value> parts, Assignment assignment) {
        words(parts, assignment.wording());
        put(parts, DUTIES, joined(assignment.duties(), ClausePart::duty), assignment.duties());
    }

    private static String duty(AssignedDuty duty) {
        return parties(duty.bearers()) + ": " + duty.wording();
    }

    private static void reporting(Map<ClausePart, Value> parts, ReportingDuty duty, Function<AgencyId, String> name) {
        words(parts, duty.wording());
        put(parts, HEADING, duty.heading(), duty.heading());
        put(parts, REPORTERS, parties(duty.reporters()), duty.reporters());
        put(parts, REPORTS, joined(duty.reports(), ReportingDuty.PeriodicReport::wording), duty.reports());
        put(parts, ADDRESSEE, name.apply(duty.addressee()), duty.addressee());
        AgencyId channel = duty.channel();
        put(parts, CHANNEL, channel == null ? "" : name.apply(channel), channel);
        ReportingDuty.Escalation escalation = duty.escalation();
        put(parts, ESCALATION, escalation == null ? "" : escalation.wording(), escalation);
    }

    private static void put(Map<ClausePart, Value> parts, ClausePart part, String words, @Nullable Object value) {
        parts.put(part, new Value(words, Objects.requireNonNullElse(value, "")));
    }

    private static String parties(Collection<? extends Party> parties) {
        return joined(parties, Party::wording);
    }

    private static <T> String joined(Collection<? extends T> items, Function<T, String> words) {
        return items.stream().map(words).collect(Collectors.joining("; "));
    }
}
