package vn.childplan.reporting.drafting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.obligation.DutyTerm;

/**
 * What the periodic reports of a plan are called: by the words of its reporting regime ("báo cáo … kết quả thực hiện công tác
 * trẻ em 6 tháng đầu năm …"), or by the plan where these give no name. Immutable and safe to share between threads.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class ReportName {
    /** What a period begins with. */
    private static final String PERIOD = "(?:\\d+ tháng|sáu tháng|chín tháng|quý|hằng|hàng|cả năm|năm|tháng)\\b";

    /** From "kết quả" up to the period, within one sentence: "kết quả 6 tháng đầu năm" does not say of what. */
    private static final Pattern NAMED = Pattern.compile(
            "báo cáo[^.;]*?\\b(kết quả (?!" + PERIOD + ")[^.;,:()]*?)\\s+" + PERIOD,
            Pattern.UNICODE_CHARACTER_CLASS | Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /** From "kết quả" up to whom they go to, the time or the end of a clause. */
    private static final Pattern RESULTS = Pattern.compile(
            "\\b(kết quả \\w[^.;,:()]*?)(?=\\s+(?:về|gửi|cho|trước|chậm nhất)\\b|\\s*[.;,:()])",
            Pattern.UNICODE_CHARACTER_CLASS);

    private final Plan plan;
    private final Wording words;

    /** The names of the reports on a plan, in one language. */
    public ReportName(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    /** As it stands in a sentence: kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025. */
    public String of(ReportingPeriod period) {
        return of(List.of(period));
    }

    /**
     * Those on several periods, each once and in order: kết quả thực hiện công tác trẻ em 6 tháng đầu năm 2025 và năm 2025.
     *
     * @param periods at least one
     */
    public String of(Collection<ReportingPeriod> periods) {
        Map<String, List<String>> byName = new LinkedHashMap<>();
        periods.stream()
                .distinct()
                .sorted()
                .forEach(period -> byName.computeIfAbsent(ofAny(period), name -> new ArrayList<>())
                        .add(words.say(
                                TimeFormat.period(period).vi(),
                                TimeFormat.periodInSentence(period).en())));
        String and = words.say(" và ", " and ");
        return byName.entrySet().stream()
                .map(named -> {
                    String when = String.join(and, named.getValue());
                    return words.say(named.getKey() + " " + when, named.getKey() + " for " + when);
                })
                .collect(Collectors.joining(and));
    }

    /** The same as a subject or heading, with a capital; in English with what the plan is about, where its title tells that. */
    public String heading(ReportingPeriod period) {
        String name = PlanSubject.inEnglish(plan)
                .map(subject -> words.say(
                        of(period),
                        "results of " + subject + " for "
                                + TimeFormat.periodInSentence(period).en() + " (plan " + plan.number() + ")"))
                .orElseGet(() -> of(period));
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
    }

    /** The reports of a regime, whatever their periods: Báo cáo kết quả thực hiện công tác trẻ em. */
    String of(ReportingDuty regime) {
        String named = worded(regime);
        return words.say("Báo cáo " + (named.isEmpty() ? byPlan() : named), "Reports under plan " + plan.number());
    }

    /**
     * One of several reports of a regime for the same period, by the results that its words name before its time: of "báo cáo kết
     * quả Tháng hành động … trước ngày 20/7/2026; kết quả diễn đàn trẻ em chậm nhất 15 ngày …" each its own. Empty where it is the
     * only one, where the words name no results of its own, and in English, where results are called by the plan.
     */
    Optional<String> ofOne(ReportingDuty regime, DutyTerm term) {
        List<ReportingDuty.PeriodicReport> alike = regime.reports().stream()
                .filter(report -> report.period().equals(term.period()))
                .toList();
        if (alike.size() < 2 || !words.locale().equals(Text.VIETNAMESE)) {
            return Optional.empty();
        }
        return alike.stream()
                .filter(report -> report.deadline().equals(term.deadline()))
                .findFirst()
                .flatMap(report -> results(regime.wording(), report.wording()))
                .filter(name -> alike.stream()
                        .filter(report -> !report.deadline().equals(term.deadline()))
                        .noneMatch(other ->
                                results(regime.wording(), other.wording()).equals(Optional.of(name))));
    }

    /** The last results that are named before the words of a time. */
    private static Optional<String> results(String words, String time) {
        int at = words.indexOf(time);
        return at < 0
                ? Optional.empty()
                : RESULTS.matcher(words.substring(0, at) + ";")
                        .results()
                        .reduce((earlier, later) -> later)
                        .map(found -> found.group(1).strip());
    }

    private String byPlan() {
        return "kết quả thực hiện " + plan.type().vietnameseName() + " số " + plan.number();
    }

    /** What all of them are about, without a period: kết quả thực hiện công tác trẻ em. */
    private String ofAny(ReportingPeriod period) {
        return words.say(
                plan.reporting().stream()
                        .filter(regime -> regime.reports().stream()
                                .anyMatch(report -> report.period().equals(period)))
                        .findFirst()
                        .map(ReportName::worded)
                        .filter(name -> !name.isEmpty())
                        .orElseGet(this::byPlan),
                "results under plan " + plan.number());
    }

    private static String worded(ReportingDuty regime) {
        Matcher named = NAMED.matcher(regime.wording());
        return named.find() ? named.group(1) : "";
    }
}
