package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.apiguardian.api.API;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.drafting.Graded;
import vn.childplan.reporting.drafting.InWords;
import vn.childplan.reporting.drafting.PlanProvenance;
import vn.childplan.reporting.drafting.PlanSubject;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Figures;
import vn.childplan.reporting.model.Figures.Figure;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.review.PlanReview;

/**
 * What is wrong with a plan, for the one who is about to sign it: the findings, gravest first, each with its remedy.
 *
 * <p>Immutable and safe to share between threads.
 */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class PlanReviewReport implements ReportBuilder {
    private static final String GAP = "review.clause-gap";

    private final PlanUnderRules planUnderRules;
    private final List<Finding> findings;

    private PlanReviewReport(PlanUnderRules planUnderRules, List<Finding> findings) {
        this.planUnderRules = planUnderRules;
        this.findings = List.copyOf(findings);
    }

    /** Of a review with the standard rules. */
    public static PlanReviewReport of(PlanUnderRules planUnderRules) {
        return of(planUnderRules, PlanReview.standard());
    }

    /** Of a review with those rules. */
    public static PlanReviewReport of(PlanUnderRules planUnderRules, PlanReview review) {
        Objects.requireNonNull(planUnderRules, "planUnderRules");
        return new PlanReviewReport(
                planUnderRules,
                withoutRepealed(reviewed(planUnderRules.plan(), planUnderRules, review), planUnderRules, review));
    }

    private static List<Finding> reviewed(Plan plan, PlanUnderRules under, PlanReview review) {
        return review.of(plan, under.directory(), under.calendar(), under.rules());
    }

    /** Without the numbers that an amendment took out: the clause is repealed, and nobody numbers a plan in force anew. */
    private static List<Finding> withoutRepealed(List<Finding> findings, PlanUnderRules under, PlanReview review) {
        ObligationRegister register = under.register();
        if (register.amendments().isEmpty()
                || findings.stream().noneMatch(finding -> finding.code().equals(GAP))) {
            return findings;
        }
        // Thousands of obligations stand in a few wordings, which are told apart as they are rather than by all that
        // they say.
        Set<Plan> wordings = Collections.newSetFromMap(new IdentityHashMap<>());
        Stream.of(register, register.lapsed())
                .flatMap(each -> each.obligations().stream())
                .map(register::wordsOf)
                .forEach(wordings::add);
        wordings.remove(register.plan());
        List<Text> before = wordings.stream()
                .flatMap(words -> reviewed(words, under, review).stream())
                .filter(finding -> finding.code().equals(GAP))
                .map(Finding::message)
                .toList();
        return findings.stream()
                .filter(finding -> !finding.code().equals(GAP) || before.contains(finding.message()))
                .toList();
    }

    @Override
    public Report in(Locale locale) {
        Wording words = Wording.in(locale);
        Plan plan = planUnderRules.plan();
        List<Block> blocks = new ArrayList<>(AmendedNote.of(planUnderRules.register(), words));
        blocks.add(Paragraph.of(plan.title()));
        List<Graded> gravestFirst = Graded.gravestFirst(findings);
        blocks.add(counts(gravestFirst, locale));
        ClauseMark.note(named(), words).ifPresent(blocks::add);
        int summary = blocks.size();
        for (Graded graded : gravestFirst) {
            if (!graded.findings().isEmpty()) {
                blocks.add(Section.of(graded.heading().in(locale), table(graded, words)));
            }
        }
        String title = words.say("Rà soát ", "Review of ") + PlanSubject.inTitle(plan, words);
        return Report.of(
                Report.nameOf("review", plan.number().value()),
                locale,
                title,
                PlanProvenance.of(plan.number(), planUnderRules.rules().name()),
                NamesInEnglish.explained(summary, words, title, blocks, NamesInEnglish.Quoted.PLAN));
    }

    /** The clauses of the plan that findings are about or name. */
    private Stream<ClauseRef> named() {
        return planUnderRules.plan().clauses().stream()
                .map(Clause::ref)
                .filter(ref -> findings.stream()
                        .anyMatch(finding -> ref.equals(finding.clause())
                                || finding.message().en().contains(ref.value())));
    }

    private static Figures counts(List<Graded> gravestFirst, Locale locale) {
        return new Figures(gravestFirst.stream()
                .map(graded -> Figure.of(
                        graded.severity().name(),
                        graded.heading().in(locale),
                        Cell.count(graded.findings().size())))
                .toList());
    }

    /** The section is headed by the grade; what stands over the table says how many there are. */
    private static String caption(Graded graded, Wording words) {
        String heading = graded.heading().in(words.locale());
        String count = words.number(graded.findings().size());
        return words.say(
                "Nội dung " + heading.toLowerCase(Locale.ROOT) + " (" + count + ")",
                heading + ": " + count + " in all");
    }

    private Table<Finding> table(Graded graded, Wording words) {
        InWords inWords = new InWords(planUnderRules.directory(), words);
        Locale locale = words.locale();
        return Table.of(
                        "findings-" + graded.severity().name().toLowerCase(Locale.ROOT),
                        caption(graded, words),
                        List.of(
                                Column.words(
                                        "clause",
                                        words.say("Mục, khoản", "Clause"),
                                        8,
                                        finding -> finding.clause() == null
                                                ? words.say("Toàn văn", "Whole plan")
                                                : finding.clause().value()),
                                Column.words(
                                        "message", words.say("Nội dung phát hiện", "Finding"), 56, inWords::message),
                                Column.words("remedy", words.say("Cách sửa", "Remedy"), 40, inWords::remedy),
                                Column.words(
                                        "basis",
                                        words.say("Căn cứ", "Basis"),
                                        48,
                                        f -> f.basis() == null
                                                ? null
                                                : f.basis().in(locale)),
                                Column.<Finding>coded(
                                                "severity",
                                                words.say("Mức độ", "Grade"),
                                                12,
                                                finding -> Cell.coded(
                                                        graded.severity().name(),
                                                        graded.heading().in(locale)))
                                        .forPrograms(),
                                Column.<Finding>words("code", words.say("Mã", "Code"), 24, Finding::code)
                                        .forPrograms()),
                        graded.findings())
                .numbered();
    }
}
