package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.importing.plan.DutyClauses.Bearers;
import vn.childplan.importing.text.PlacedText;

/** Makes the clauses of a draft of an outline, in its order; what is no task, duty or report stays as a statement. */
final class Clauses {
    private final Parties parties;
    private final DutyReader duties;
    private final PlanReader.PlanYear year;
    private final Map<Node, List<ReadTask>> tasks = new LinkedHashMap<>();
    private final List<ReadTask> inAppendices = new ArrayList<>();
    private final ClauseList list;
    private final DutyClauses ordered;

    Clauses(
            Parties parties,
            DutyReader duties,
            Regimes regimes,
            Doubts doubts,
            PlanReader.PlanYear year,
            List<TaskReader.Found> found) {
        this.parties = parties;
        this.duties = duties;
        this.year = year;
        this.list = new ClauseList(doubts);
        this.ordered = new DutyClauses(list, parties, duties, regimes, doubts, year);
        for (TaskReader.Found each : found) {
            if (each.node() == null) {
                inAppendices.add(each.task());
            } else {
                tasks.computeIfAbsent(each.node(), node -> new ArrayList<>()).add(each.task());
            }
        }
    }

    List<Clause> of(Outline outline) {
        for (Item item : outline.root().items()) {
            if (item instanceof Node node) {
                element(node, Bearers.NOBODY);
            }
        }
        inAppendices.forEach(task -> addTask(task, null));
        return list.all();
    }

    private void element(Node node, Bearers above) {
        List<ReadTask> own = tasks.getOrDefault(node, List.of());
        if (!own.isEmpty()) {
            ofTasks(node, own, above);
            return;
        }
        switch (node.kind()) {
            case FUNDING -> funding(node, above);
            case ORGANISATION -> under(node, ordered.organisation(node, above));
            case REPORTING -> {
                if (ordered.reporting(node)) {
                    under(node, above);
                }
            }
            case PURPOSE, TASKS -> statement(node, above);
        }
    }

    private void ofTasks(Node node, List<ReadTask> own, Bearers above) {
        ReadTask whole = own.stream()
                .filter(task -> task.no().equals(node.no()))
                .findFirst()
                .orElse(null);
        List<ReadTask> others = new ArrayList<>(own);
        if (whole == null) {
            list.heading(node);
            others.forEach(task -> addTask(task, null));
            beside(node, others);
        } else {
            others.remove(whole);
            addTask(whole, node);
            others.forEach(task -> addTask(task, null));
        }
        node.numbered().forEach(child -> element(child, above));
    }

    /** What stands among several tasks under one number and is none of them: numbered behind them. */
    private void beside(Node node, List<ReadTask> own) {
        String prefix = node.no() + "#";
        int number =
                (int) own.stream().filter(task -> task.no().startsWith(prefix)).count();
        for (LabelBlock block : LabelBlock.in(node)) {
            if (own.stream().noneMatch(task -> block.holds(task.title()))) {
                number++;
                list.statement(node.no() + "-" + number, block.words());
            }
        }
        for (PlacedText row : rows(node)) {
            number++;
            list.statement(node.no() + "-" + number, row);
        }
    }

    /** The rows of tables that stand under an element or its dashes. */
    private static List<PlacedText> rows(Node node) {
        List<PlacedText> rows = new ArrayList<>();
        for (Item item : node.items()) {
            if (item instanceof Grid grid) {
                rows.addAll(grid.lines());
            } else if (item instanceof Node child && child.isBullet()) {
                rows.addAll(rows(child));
            }
        }
        return rows;
    }

    private void addTask(ReadTask task, @Nullable Node node) {
        ClauseRef ref = list.ref(task.no(), task.title());
        if (ref == null) {
            return;
        }
        boolean whole = node != null
                && Ending.cut(node.heading()).toString().equals(task.title().toString());
        PlacedText words = node != null && whole ? fullText(node) : task.title();
        List<Party> leads = parties.of(task.leads(), task.leadLine());
        if (leads.isEmpty() && !task.leads().isEmpty()) {
            list.statement(task.no(), withLabels(words, task));
            return;
        }
        String wording = words.length() == 0 ? task.no() : words.toString();
        TimeWording time =
                TimeWording.of(task.time() == null ? null : task.time().toString(), year.year(), year.single());
        String key = VietnameseText.matchKey(wording);
        List<NamedEvent> events = new ArrayList<>();
        for (NamedEvent event : NamedEvent.values()) {
            if (key.contains(VietnameseText.matchKey(event.vietnameseName()))) {
                events.add(event);
            }
        }
        List<Labelled> roles = task.leadLine() == null ? List.of() : Labelled.in(task.leadLine());
        List<AssignedDuty> parts = roles.size() == 1 && task.coordinatingLine() == null
                ? duties.partsOfTask(task.title(), roles.get(0).value(), time.schedule())
                : List.of();
        if (!parts.isEmpty()) {
            list.add(new Assignment(ref, withLabelsBehind(wording, task), parts));
            return;
        }
        list.add(new PlanTask(
                ref,
                ClauseList.oneLine(wording),
                Responsibility.leading(line(task.leadLine()), leads),
                Responsibility.coordinating(
                        line(task.coordinatingLine()), parties.of(task.coordinating(), task.coordinatingLine())),
                new Timing(line(task.timeLine()), time.schedule()),
                events,
                line(task.productLine()),
                null));
    }

    /** A task that persons lead, in all its words: the model has agencies alone. */
    private static PlacedText withLabels(PlacedText words, ReadTask task) {
        List<PlacedText> lines = new ArrayList<>(List.of(words));
        Stream.of(task.leadLine(), task.coordinatingLine(), task.timeLine(), task.productLine())
                .filter(Objects::nonNull)
                .forEach(lines::add);
        return PlacedText.join(lines, " ");
    }

    /** The same where what stands before the labels is a sentence. */
    private static String withLabelsBehind(String wording, ReadTask task) {
        return ClauseList.oneLine(wording).replaceFirst("(?<=[\\p{L}\\p{N})”])$", ".")
                + " "
                + ClauseList.oneLine(withLabels(PlacedText.EMPTY, task).toString());
    }

    private static String line(@Nullable PlacedText line) {
        return line == null ? "" : ClauseList.oneLine(line.toString());
    }

    /** Heading and paragraphs of an element without its labels. */
    private static PlacedText fullText(Node node) {
        List<PlacedText> texts = new ArrayList<>();
        collect(node, texts);
        PlacedText heading = node.heading();
        if (node.isOverItsTask() && !texts.isEmpty() && heading.length() > 0) {
            return PlacedText.join(List.of(Ending.cut(heading), Sentences.join(texts)), ": ");
        }
        texts.add(0, heading);
        return Sentences.join(texts);
    }

    private static void collect(Node node, List<PlacedText> texts) {
        for (Item item : node.items()) {
            if (item instanceof Words words) {
                texts.add(words.text());
            } else if (item instanceof Node child && child.isBullet()) {
                texts.add(child.heading());
                collect(child, texts);
            }
        }
    }

    private void funding(Node node, Bearers above) {
        if (!node.numbered().isEmpty()) {
            list.heading(node);
            under(node, above);
            return;
        }
        boolean duty = node.rank() > 2
                && !Actors.of(node.heading()).isNobody()
                && node.items().isEmpty();
        if (duty) {
            under(node, ordered.organisation(node, above));
            return;
        }
        ClauseRef ref = list.ref(node.no(), node.heading());
        if (ref == null) {
            return;
        }
        List<PlacedText> texts = new ArrayList<>();
        collect(node, texts);
        String rest = PlacedText.join(texts, " ").toString();
        String wording = rest.isEmpty() ? node.heading().toString() : node.heading() + ": " + rest;
        String sources = rest.isEmpty() ? node.heading().toString() : rest;
        list.add(new Funding(ref, ClauseList.oneLine(wording), sources(sources)));
    }

    private static List<String> sources(String words) {
        List<String> sources = new ArrayList<>();
        for (String part : words.split(";", -1)) {
            String source = ClauseList.oneLine(Ending.cut(part));
            if (!source.isEmpty()) {
                sources.add(source);
            }
        }
        return sources;
    }

    private void statement(Node node, Bearers above) {
        ordered.tellOfUnbound(node, node.no(), node.heading());
        boolean leaf = node.items().isEmpty() && node.rank() > 2;
        if (leaf) {
            list.statement(node.no(), node.heading());
        } else {
            list.heading(node);
        }
        under(node, above);
    }

    /** What stands under an element: its paragraphs are cited as its dashes are. */
    private void under(Node node, Bearers bearers) {
        int dash = 0;
        for (Item item : node.items()) {
            if (item instanceof Node child) {
                dash += child.isBullet() ? 1 : 0;
                element(child, bearers);
            } else if (item instanceof Words words) {
                dash++;
                ordered.paragraph(node, node.no() + "-" + dash, words.text(), bearers);
            } else if (item instanceof Labels labels) {
                dash++;
                list.statement(node.no() + "-" + dash, labels.line());
            } else if (item instanceof Grid grid) {
                for (PlacedText row : grid.lines()) {
                    dash++;
                    list.statement(node.no() + "-" + dash, row);
                }
            }
        }
    }
}
