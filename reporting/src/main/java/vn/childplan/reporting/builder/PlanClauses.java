package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;

/** The clauses of a plan as the blocks of its document: headings hold what stands under them, all else are paragraphs. */
final class PlanClauses {
    private static final Pattern OF_PART = Pattern.compile("\\d+\\.[A-ZĐ].*");

    private final List<Clause> clauses;
    private int next;

    PlanClauses(Plan plan) {
        this.clauses = plan.clauses();
    }

    List<Block> blocks() {
        List<Block> blocks = new ArrayList<>();
        while (next < clauses.size()) {
            blocks.addAll(block(null));
        }
        return blocks;
    }

    /** The next clause with what stands under it, under a heading; null for the outermost. */
    private List<Block> block(@Nullable String heading) {
        Clause clause = clauses.get(next++);
        return switch (clause.kind()) {
            case HEADING -> heading((Heading) clause);
            case STATEMENT, ASSIGNMENT ->
                List.of(paragraph(clause.ref(), clause.lines().get(0)));
            case TASK -> task((PlanTask) clause);
            case FUNDING -> funding((Funding) clause);
            case REPORTING -> reporting((ReportingDuty) clause, heading);
        };
    }

    private List<Block> heading(Heading heading) {
        ClauseRef ref = heading.ref();
        // A sentence that others stand under is no line in bold.
        if (ClauseMark.isDash(ref) || heading.wording().matches(".*[.:;]")) {
            return List.of(paragraph(ref, heading.wording()));
        }
        List<Block> inside = new ArrayList<>();
        while (next < clauses.size() && clauses.get(next).ref().isWithin(ref)) {
            inside.addAll(block(heading.wording()));
        }
        return List.of(Section.of(heading.wording(), inside).numbered(mark(ref)));
    }

    private List<Block> task(PlanTask task) {
        List<Block> lines = new ArrayList<>();
        lines.add(paragraph(task.ref(), task.wording()));
        Stream.of(
                        task.leads().wording(),
                        task.coordinating().wording(),
                        task.time().wording())
                .filter(line -> !line.isBlank() && !task.wording().contains(line))
                .distinct()
                .forEach(line -> lines.add(Paragraph.of("- " + line)));
        return lines;
    }

    /** "KINH PHÍ: Từ ngân sách …": a heading of its own where the sources begin behind it. */
    private List<Block> funding(Funding funding) {
        String wording = funding.wording();
        int text = funding.sources().isEmpty()
                ? 0
                : wording.indexOf(funding.sources().get(0));
        if (text < 3 || !wording.startsWith(": ", text - 2)) {
            return List.of(paragraph(funding.ref(), wording));
        }
        return List.of(Section.of(wording.substring(0, text - 2), Paragraph.of(wording.substring(text)))
                .numbered(mark(funding.ref())));
    }

    /** A regime among duties is worded under the heading of all of them. */
    private List<Block> reporting(ReportingDuty duty, @Nullable String heading) {
        return duty.heading().equals(heading) || ClauseMark.isDash(duty.ref())
                ? List.of(paragraph(duty.ref(), duty.wording()))
                : List.of(
                        Section.of(duty.heading(), Paragraph.of(duty.wording())).numbered(mark(duty.ref())));
    }

    private Paragraph paragraph(ClauseRef ref, String wording) {
        return Paragraph.of(mark(ref) + " " + wording);
    }

    private String mark(ClauseRef ref) {
        boolean part = ref.value().matches("\\d{1,2}")
                && clauses.stream()
                        .map(clause -> clause.ref())
                        .anyMatch(each -> each.isWithin(ref)
                                && OF_PART.matcher(each.value()).matches());
        return part ? ClauseMark.ofPart(ref) : ClauseMark.of(ref);
    }
}
