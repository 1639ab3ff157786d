package vn.childplan.validation.portfolio;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.text.Text;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.TimeFormat;

/**
 * Two duties of different plans that do not go together.
 *
 * @param kind in what they do not
 * @param first the duty of the plan that was issued first
 * @param second the other
 * @param agencies who has both
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public record PlanConflict(Kind kind, PortfolioDuty first, PortfolioDuty second, List<PortfolioAgency> agencies) {
    /** Up to so many characters words for a time without a date stand in brackets. */
    private static final int FEW_WORDS = 40;

    /** What long words without a date say of the time. */
    private static final String PROMPTLY = "kịp thời";

    /** In what two duties do not go together. */
    public enum Kind {
        /** The same report, or the same task of the same agencies, by different days. */
        OTHER_DAY(Text.of("cùng một việc, khác thời hạn", "the same obligation, by different days")),
        /** The same task, led by different agencies. */
        OTHER_LEAD(Text.of("cùng một nhiệm vụ, khác cơ quan chủ trì", "the same task, led by different agencies")),
        /** One duty, given twice: whether doing it once suffices for both is not said. */
        TWICE(Text.of("một nghĩa vụ được giao hai lần", "one obligation, given twice")),
        /** A subordinate plan sets a later day than its superior plan. */
        AFTER_SUPERIOR(Text.of("kế hoạch cấp dưới đặt thời hạn muộn hơn", "a subordinate plan sets a later day"));

        private final Text label;

        Kind(Text label) {
            this.label = label;
        }

        /** The kind as people read it. */
        public Text label() {
            return label;
        }
    }

    public PlanConflict {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(first, "first");
        Objects.requireNonNull(second, "second");
        agencies = List.copyOf(agencies);
    }

    /** As a finding, whose message names both plans, clauses and days. */
    public Finding finding() {
        Severity severity = switch (kind) {
            case OTHER_DAY, OTHER_LEAD, AFTER_SUPERIOR -> Severity.WARNING;
            case TWICE -> Severity.INFO;
        };
        Text one = kind == Kind.OTHER_LEAD ? leads(first) : side(first);
        Text other = kind == Kind.OTHER_LEAD ? leads(second) : side(second);
        Text remedy = switch (kind) {
            case OTHER_DAY ->
                Text.of(
                        "Hỏi cơ quan ban hành; thực hiện theo thời hạn sớm hơn thì đúng cả hai.",
                        "Ask the issuers; to keep the earlier day keeps both.");
            case OTHER_LEAD -> Text.of("Đề nghị xác định một cơ quan chủ trì.", "Ask which agency is to lead.");
            case TWICE ->
                Text.of(
                        "Hỏi cơ quan ban hành: một văn bản có đủ cho cả hai không.",
                        "Ask the issuers whether one document suffices for both.");
            case AFTER_SUPERIOR ->
                Text.of(
                        "Sửa thời hạn trong kế hoạch cấp dưới cho kịp kế hoạch cấp trên.",
                        "Set an earlier day in the subordinate plan.");
        };
        return Finding.of(
                        "portfolio." + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'),
                        severity,
                        Text.of(
                                kind.label().vi() + ": " + one.vi() + "; " + other.vi(),
                                kind.label().en() + ": " + one.en() + "; " + other.en()),
                        remedy)
                .withClause(first.term().clause());
    }

    /** The duty of one side: "Mục V Kế hoạch số 65/KH-UBND ngày 31/3/2025 (báo cáo, trước ngày 15/5/2025)". */
    public static Text side(PortfolioDuty duty) {
        Text place = duty.term().clause().inSentence();
        Text cited = duty.plan().cited();
        Text what = duty.term().duty().label();
        Text until = until(duty);
        return Text.of(
                place.vi() + " " + cited.vi() + " (" + what.vi() + until.vi() + ")",
                place.en() + " of " + cited.en() + " (" + what.en() + until.en() + ")");
    }

    /** The day, or the words of the plan for the time; a sentence without a date stands beside it anyway. */
    private static Text until(PortfolioDuty duty) {
        Deadline deadline = duty.term().deadline();
        Text until = TimeFormat.deadline(deadline);
        if (deadline instanceof Deadline.Unspecified open
                && (open.wording().isEmpty() || open.wording().length() > FEW_WORDS)) {
            until = open.wording().contains(PROMPTLY)
                    ? TimeFormat.deadline(new Deadline.Unspecified(PROMPTLY))
                    : timeOfTask(duty);
        }
        return Text.of(", " + until.vi(), ", " + until.en());
    }

    /** Who helps with a task is not bound by its day: then the time is that of the task. */
    private static Text timeOfTask(PortfolioDuty duty) {
        return duty.plan()
                .underRules()
                .plan()
                .clause(duty.term().clause())
                .filter(PlanTask.class::isInstance)
                .map(clause -> ((PlanTask) clause).time().wording())
                .map(time -> time.replaceFirst("^\\p{L}[\\p{L} ]*:\\s*", "").replaceFirst("\\.$", ""))
                .filter(time -> !time.isBlank())
                .map(time -> Text.of("“" + time + "”", "“" + time + "”"))
                .orElse(Text.of("không quy định thời hạn", "no date"));
    }

    /** Who leads on one side, by name; at most five. */
    private static Text leads(PortfolioDuty duty) {
        String names = duty.bearers().stream()
                .limit(5)
                .map(each -> duty.plan().underRules().directory().nameOf(each.agency()))
                .collect(Collectors.joining(", "));
        return Text.of(side(duty).vi() + ": " + names, side(duty).en() + ": " + names);
    }
}
