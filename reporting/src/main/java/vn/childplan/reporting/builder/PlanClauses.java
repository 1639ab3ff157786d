package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Report;
import vn.childplan.reporting.model.Section;

/** The clauses of a plan as the blocks of its document: headings hold what stands under them, all else are paragraphs. */
final class PlanClauses {
    private static final String ANNEX = "Danh mục nhiệm vụ";
    private static final Pattern OF_PART = Pattern.compile("\\d+\\.[A-ZĐ].*");

    private static final Pattern BETWEEN_NAMES = Pattern.compile("[\\s,;.]*(?:và[\\s,;.]*)*");

    private final List<Clause> clauses;
    private final FindingComments comments;
    private final Map<ClauseRef, String> changed;
    private int next;

    /**
     * The clauses with what is said of them.
     *
     * @param changed by what a clause was changed after the plan was issued, by its number
     */
    PlanClauses(List<Clause> clauses, FindingComments comments, Map<ClauseRef, String> changed) {
        this.clauses = clauses;
        this.comments = comments;
        this.changed = changed;
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
        String table = PlanTaskTable.of(clause.ref());
        return clause instanceof PlanTask && !table.isEmpty()
                ? table(table, heading)
                : comments.beside(clause, withChange(clause.ref(), blocks(clause, heading)));
    }

    /** By what it was changed behind the words of a clause: under its heading, if it is one, before what stands under it. */
    private List<Block> withChange(ClauseRef ref, List<Block> blocks) {
        String by = changed.get(ref);
        if (by == null) {
            return blocks;
        }
        List<Block> all = new ArrayList<>(blocks);
        Paragraph note = Paragraph.note(by);
        if (blocks.size() == 1 && blocks.get(0) instanceof Section section) {
            List<Block> inside = new ArrayList<>(section.blocks());
            inside.add(Math.min(inside.size(), isHeading(ref) ? 0 : 1), note);
            return List.of(new Section(section.number(), section.heading(), section.annex(), inside));
        }
        all.add(note);
        return all;
    }

    private boolean isHeading(ClauseRef ref) {
        return clauses.stream().anyMatch(clause -> clause.ref().equals(ref) && clause.kind() == Clause.Kind.HEADING);
    }

    private List<Block> blocks(Clause clause, @Nullable String heading) {
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

    /** The task before and all that follow it in one table. */
    private List<Block> table(String number, @Nullable String heading) {
        PlanTaskTable rows = new PlanTaskTable();
        List<PlanTask> tasks = new ArrayList<>();
        next--;
        while (next < clauses.size()
                && clauses.get(next) instanceof PlanTask task
                && PlanTaskTable.of(task.ref()).equals(number)) {
            rows.add(task);
            tasks.add(task);
            next++;
        }
        String id = Report.nameOf("tasks", number);
        List<Block> all = new ArrayList<>();
        List<Paragraph> notes = tasks.stream()
                .filter(task -> changed.containsKey(task.ref()))
                .map(task -> Paragraph.note(ClauseMark.of(task.ref()) + " " + changed.get(task.ref())))
                .toList();
        if (PlanTaskTable.isAnnex(number)) {
            all.add(rows.table(id, ANNEX));
            all.addAll(notes);
            all.addAll(comments.besideRows(tasks));
            return List.of(Section.of(ANNEX, all).asAnnex(ANNEX));
        }
        all.add(rows.table(id, heading == null ? ANNEX : heading));
        all.addAll(notes);
        all.addAll(comments.besideRows(tasks));
        return all;
    }

    /** Lines under their labels below the task; who is named without a label stands in a bracket behind it. */
    private List<Block> task(PlanTask task) {
        List<String> lines = Stream.of(
                        task.leads().wording(),
                        task.coordinating().wording(),
                        task.time().wording(),
                        task.product())
                .filter(line -> !line.isBlank() && !task.wording().contains(line))
                .distinct()
                .toList();
        if (lines.contains(task.leads().wording()) && isProse(task.leads())) {
            return List.of(paragraph(task.ref(), task.wording() + " (" + String.join("; ", lines) + ")"));
        }
        List<Block> printed = new ArrayList<>();
        printed.add(paragraph(task.ref(), task.wording()));
        lines.forEach(line -> printed.add(Paragraph.of("- " + label(line, task) + line)));
        return printed;
    }

    /** A plan that was read has its labels in its words; one that was made by hand may name agencies and a time alone. */
    private static String label(String line, PlanTask task) {
        if (line.equals(task.leads().wording())) {
            return namesAlone(task.leads()) ? "Cơ quan chủ trì: " : "";
        }
        if (line.equals(task.coordinating().wording())) {
            return namesAlone(task.coordinating()) ? "Cơ quan phối hợp: " : "";
        }
        if (line.equals(task.product())) {
            return line.contains(":") ? "" : "Sản phẩm: ";
        }
        return line.contains(":") ? "" : "Thời gian thực hiện: ";
    }

    private static boolean namesAlone(Responsibility responsibility) {
        String rest = responsibility.wording();
        for (Party party : responsibility.parties()) {
            rest = rest.replace(party.wording(), "");
        }
        return BETWEEN_NAMES.matcher(rest).matches();
    }

    /** "Sở Y tế chủ trì" and not "Cơ quan chủ trì: Sở Y tế". */
    private static boolean isProse(Responsibility leads) {
        int name = leads.parties().isEmpty()
                ? -1
                : leads.wording().indexOf(leads.parties().get(0).wording());
        return name >= 0 && leads.wording().indexOf("chủ trì") > name;
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
        // A paragraph without a number is cited as a dash; that it closes the plan shows in its words alone.
        if (ClauseMark.isDash(ref) && wording.startsWith("Trên đây là ")) {
            return Paragraph.of(wording);
        }
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
