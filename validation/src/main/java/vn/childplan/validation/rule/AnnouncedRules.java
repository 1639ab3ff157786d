package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.childplan.core.evidence.EvidenceKind;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.TimeFormat;

/**
 * The rules that judge, as they will be set: asked beside those in force, they tell how an obligation would come out.
 *
 * @param steps the rules in their order, each as it will be set
 * @param announced the settings that are announced
 */
record AnnouncedRules(List<Step> steps, List<Setting> announced) {
    private record Step(VerdictRule rule, Settings settings) {
        boolean covers(Judgement judgement, Set<EvidenceKind> known) {
            return rule.scope().covers(judgement.shared().term(), settings)
                    && rule.scope().covers(known);
        }
    }

    /** Of rules in force with their settings by id; the announced settings take the place of those. */
    static AnnouncedRules of(
            List<Rule> inForce, Map<String, Settings> settings, List<Setting> announced, DatedSettings all) {
        List<Step> steps = new ArrayList<>();
        for (Rule rule : inForce) {
            LocalDate first = announced.stream()
                    .filter(setting -> setting.rule().equals(rule.id()))
                    .map(Setting::from)
                    .max(Comparator.naturalOrder())
                    .orElse(null);
            Settings now = settings.get(rule.id());
            Settings then = first == null ? now : all.on(rule, first);
            if (rule.stage() != Stage.FINDING && then != null) {
                rule.match(law -> false, reading -> false, judging -> steps.add(new Step(judging, then)));
            }
        }
        return new AnnouncedRules(List.copyOf(steps), announced);
    }

    /** The rule on findings that asks them. */
    VerdictRule rule() {
        VerdictRule silent = FindingRules.ANNOUNCED;
        Scope always = new Scope(silent.scope().duties(), (term, settings) -> true, Set.of());
        return new VerdictRule(silent.about(), silent.stage(), always, this::compare, null);
    }

    private Outcome compare(Judgement judgement, Settings unused) {
        RehearsedJudgement rehearsed = new RehearsedJudgement(judgement);
        Set<EvidenceKind> known = EnumSet.noneOf(EvidenceKind.class);
        for (int i = 0; i < judgement.evidenceCount(); i++) {
            known.add(judgement.evidence(i).kind());
        }
        for (Step step : steps) {
            if (rehearsed.status() == null && step.covers(judgement, known)) {
                step.rule().check().apply(rehearsed, step.settings());
            }
        }
        Status then = rehearsed.status();
        for (Setting setting : announced) {
            judgement.note("thiết lập sắp áp dụng", "announced", words(setting));
        }
        boolean hasSameDay = Objects.equals(rehearsed.lastDay(), judgement.lastDay());
        if (then == judgement.status() && hasSameDay && daysLate(rehearsed) == daysLate(judgement)) {
            return Outcome.PASSED;
        }
        judgement.so("theo thiết lập đó: %s", "by what is announced: %s", outcome(rehearsed, hasSameDay));
        return Outcome.FAILED;
    }

    /** The status, how late, and the last permitted day where it is another. */
    private static Text outcome(Judgement then, boolean hasSameDay) {
        Status status = then.status();
        Text label = (status == null ? Status.UNDETERMINED : status).label();
        Text late = TimeFormat.days(daysLate(then));
        Text result =
                daysLate(then) == 0 ? label : Text.of(label.vi() + " " + late.vi(), label.en() + " by " + late.en());
        LocalDate lastDay = then.lastDay();
        if (hasSameDay) {
            return result;
        }
        Text day = lastDay == null ? Text.of("không có", "none") : TimeFormat.date(lastDay);
        return Text.of(result.vi() + ", hạn cuối " + day.vi(), result.en() + ", last permitted day " + day.en());
    }

    /** Calendar days late, as a verdict counts them. */
    private static long daysLate(Judgement judgement) {
        LocalDate lastDay = judgement.lastDay();
        if (lastDay == null || (judgement.status() != Status.OVERDUE && judgement.status() != Status.MET_LATE)) {
            return 0;
        }
        LocalDate done = judgement.fulfilledOn();
        LocalDate until = done == null ? judgement.today() : done;
        return Math.max(0, until.toEpochDay() - lastDay.toEpochDay());
    }

    private static Text words(Setting setting) {
        String what = setting.rule() + " " + setting.parameter() + " = ";
        Text value = setting.words();
        return Text.of(what + value.vi(), what + value.en());
    }
}
