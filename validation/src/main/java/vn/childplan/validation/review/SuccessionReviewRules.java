package vn.childplan.validation.review;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.rule.Rule;

/** Whether those who bear a duty live until it is due, and who takes over if not. */
final class SuccessionReviewRules {
    static final ReviewRule BEARER_ENDS = Rule.named("review.bearer-ends")
            .title(
                    "Cơ quan có nghĩa vụ tồn tại đến khi nghĩa vụ đến hạn",
                    "Whoever bears an obligation exists until it is due")
            .basis(
                    "danh mục cơ quan: ngày kết thúc hoạt động, cơ quan tiếp nhận",
                    "the directory: ends and successions")
            .as(ReviewRule::of, SuccessionReviewRules::checkEnds);

    static final ReviewRule SUCCESSOR_MISSING = Rule.named("review.successor-missing")
            .title(
                    "Cơ quan kết thúc hoạt động trước hạn có cơ quan tiếp nhận",
                    "Whoever ends before an obligation is due has a successor")
            .basis(
                    "danh mục cơ quan: ngày kết thúc hoạt động, cơ quan tiếp nhận",
                    "the directory: ends and successions")
            .severity(Severity.ERROR)
            .as(ReviewRule::of, SuccessionReviewRules::checkSuccessors);

    private SuccessionReviewRules() {}

    /**
     * An obligation that its bearer, named by the plan itself, cannot bear to its end.
     *
     * @param obligation the obligation
     * @param bearer who bears it
     * @param on the first day on which the bearer no longer exists
     */
    private record Ending(Obligation obligation, Agency bearer, LocalDate on) {}

    private static List<Ending> ending(ReviewedPlan subject) {
        List<Ending> found = new ArrayList<>();
        for (Obligation obligation : subject.register().obligations()) {
            AgencyId bearer = obligation.bearer();
            if (bearer != null && obligation.tenure().takenOverOn() == null) {
                Agency agency = subject.directory().get(bearer);
                LocalDate end = agency.life().to();
                if (end != null
                        && agency.life().contains(subject.plan().date())
                        && agency.life().endedBy(until(obligation))) {
                    found.add(new Ending(obligation, agency, end));
                }
            }
        }
        return found;
    }

    private static LocalDate until(Obligation obligation) {
        LocalDate lastDay = obligation.lastDay();
        return lastDay == null ? obligation.term().periodEnd() : lastDay;
    }

    /**
     * What ends in one clause before one day; or, without clause and day, in all clauses that set no date.
     *
     * @param clause the clause, or null
     * @param lastDay the last permitted day, or null
     */
    private record Due(@Nullable ClauseRef clause, @Nullable LocalDate lastDay) {}

    private static void checkEnds(ReviewedPlan subject, Findings findings) {
        Map<Due, Map<AgencyId, Ending>> bearers = new LinkedHashMap<>();
        Set<ClauseRef> undated = new LinkedHashSet<>();
        for (Ending ending : ending(subject)) {
            Obligation obligation = ending.obligation();
            LocalDate lastDay = obligation.lastDay();
            if (lastDay == null) {
                undated.add(obligation.clause());
            }
            bearers.computeIfAbsent(
                            new Due(lastDay == null ? null : obligation.clause(), lastDay), due -> new TreeMap<>())
                    .put(ending.bearer().id(), ending);
        }
        bearers.forEach((due, byId) -> {
            byId.keySet().removeIf(id -> subject.directory().successorsOf(id).isEmpty());
            if (!byId.isEmpty()) {
                add(subject, findings, due, List.copyOf(byId.values()), List.copyOf(undated));
            }
        });
    }

    private static void checkSuccessors(ReviewedPlan subject, Findings findings) {
        Map<AgencyId, List<Ending>> orphaned = new TreeMap<>();
        for (Ending ending : ending(subject)) {
            if (subject.directory().successorsOf(ending.bearer().id()).isEmpty()) {
                orphaned.computeIfAbsent(ending.bearer().id(), id -> new ArrayList<>())
                        .add(ending);
            }
        }
        for (List<Ending> endings : orphaned.values()) {
            Ending first = endings.get(0);
            String name = first.bearer().name();
            Text end = TimeFormat.date(first.on());
            String refs = Phrases.clauses(endings.stream()
                    .map(ending -> ending.obligation().clause())
                    .distinct()
                    .toList());
            findings.add(
                    first.obligation().clause(),
                    Text.of(
                            name + " kết thúc hoạt động từ ngày " + end.vi() + ", chưa ghi cơ quan tiếp nhận (" + refs
                                    + ")",
                            name + " ends on " + end.en() + " and no successor is recorded (" + refs + ")"),
                    Text.of(
                            "Giao cho cơ quan khác, hoặc bổ sung cơ quan tiếp nhận vào danh mục",
                            "Give the obligation to another agency, or add the succession to the directory"));
        }
    }

    private static void add(
            ReviewedPlan subject, Findings findings, Due due, List<Ending> ending, List<ClauseRef> undated) {
        Set<AgencyId> successors = new TreeSet<>();
        Set<LocalDate> ends = new TreeSet<>();
        for (Ending each : ending) {
            ends.add(each.on());
            subject.directory().successorsOf(each.bearer().id()).stream()
                    .map(Succession::to)
                    .forEach(successors::add);
        }
        Text who = ending.size() == 1
                ? Phrases.agencies(List.of(ending.get(0).bearer()))
                : Text.of(ending.size() + " cơ quan", ending.size() + " agencies");
        String end = ending.size() == 1 ? " ends on " : " end on ";
        Text on = Phrases.join(", ", ends.stream().map(TimeFormat::date).toList());
        Text takeOver = Text.of(
                successors.size() + " cơ quan tiếp nhận",
                successors.size() + (successors.size() == 1 ? " successor" : " successors"));
        LocalDate lastDay = due.lastDay();
        if (lastDay != null) {
            Text day = TimeFormat.date(lastDay);
            findings.add(
                    due.clause(),
                    Text.of(
                            who.vi() + " kết thúc hoạt động từ ngày " + on.vi() + ", trước hạn cuối " + day.vi()
                                    + "; nghĩa vụ chuyển cho " + takeOver.vi(),
                            who.en() + end + on.en() + ", before the obligation is due on " + day.en()
                                    + "; it passes to " + takeOver.en()),
                    Text.of(
                            "Ghi rõ cơ quan thực hiện từ ngày " + on.vi() + "; gửi kế hoạch cho cơ quan tiếp nhận",
                            "Say who is bound from " + on.en() + ", and send the plan to the successors"));
            return;
        }
        String refs = Phrases.clauses(undated);
        findings.add(
                Severity.INFO,
                null,
                Text.of(
                        who.vi() + " kết thúc hoạt động từ ngày " + on.vi() + "; phần việc không có thời hạn (" + refs
                                + ") chuyển cho " + takeOver.vi(),
                        who.en() + end + on.en() + "; what is owed without a date (" + refs + ") passes to "
                                + takeOver.en()),
                Text.of(
                        "Gửi kế hoạch cho cơ quan tiếp nhận sau khi hoàn thành sắp xếp",
                        "Send the plan to the successors once the reform is done"));
    }
}
