package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.plan.ReadTask.Source;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Unmarked;

/** Finds the tasks of a plan wherever they stand: behind labels, in brackets, in prose, in tables, in appendices. */
final class TaskReader {

    /**
     * A task.
     *
     * @param node the element that it stands in; null for one of an appendix
     * @param shared whether one block of labels stands behind several texts
     */
    record Found(ReadTask task, @Nullable Node node, boolean shared) {
        Found(ReadTask task, @Nullable Node node) {
            this(task, node, false);
        }
    }

    private final List<Found> found = new ArrayList<>();
    private final Map<String, Integer> tables = new HashMap<>();

    /** The tasks in the order of the document, those of appendices last. */
    static List<Found> in(Outline outline, List<List<Block>> appendices, boolean amendment) {
        TaskReader reader = new TaskReader();
        for (Node node : outline.root().all()) {
            if (!node.isBullet() && node.kind() != SectionKind.REPORTING) {
                reader.node(node);
            }
        }
        if (!amendment) {
            reader.unlabelled(outline.root());
        }
        if (!amendment
                && reader.found.isEmpty()
                && appendices.stream()
                        .flatMap(List::stream)
                        .noneMatch(block -> block instanceof Table table && TaskTable.isTaskTable(table))) {
            reader.prose(outline.root());
            reader.unlabelled(outline.root());
        }
        reader.appendices(appendices);
        return reader.found;
    }

    private void node(Node node) {
        List<LabelBlock> blocks = LabelBlock.in(node);
        List<String> actors = actorsOf(node);
        List<LabelBlock> tasks = blocks.stream()
                .filter(block -> block.isTask() || (block.hasTime() && !actors.isEmpty()))
                .toList();
        Node whole = tasks.size() == 1 ? sharedBy(node) : node;
        boolean points = whole != node;
        int count = 0;
        for (LabelBlock block : tasks) {
            count++;
            String no = tasks.size() == 1 ? whole.no() : node.no() + "#" + count;
            boolean only = tasks.size() == 1 && actors.isEmpty();
            PlacedText title = only && whole.heading().length() > 0 && !block.ownTitle()
                    ? whole.heading()
                    : block.title(node.heading());
            boolean shared = points || (tasks.size() > 1 && block.texts().size() > 1);
            found.add(new Found(block.task(no, Ending.cut(title), actors), whole, shared));
        }
        for (Item item : itemsOf(node)) {
            if (item instanceof Grid grid) {
                TaskTable table = TaskTable.of(grid.table());
                if (table != null) {
                    table.tasks(prefix(node), Source.TABLE).forEach(task -> found.add(new Found(task, node)));
                }
            }
        }
    }

    /** The element whose points "a)", "b)", "c)" share one block of labels behind the last of them; else the element itself. */
    private static Node sharedBy(Node node) {
        Node parent = node.parent();
        if (parent == null || parent.rank() <= 2 || !isPoint(node)) {
            return node;
        }
        List<Node> points = parent.numbered();
        boolean last = points.size() > 1 && points.get(points.size() - 1) == node;
        boolean alone = last
                && points.stream().allMatch(TaskReader::isPoint)
                && points.stream().filter(TaskReader::hasLabels).count() == 1;
        return alone ? parent : node;
    }

    private static boolean isPoint(Node node) {
        Marker marker = node.marker();
        return marker != null && marker.kind() == Marker.Kind.SMALL;
    }

    private static boolean hasLabels(Node node) {
        return LabelBlock.in(node).stream().anyMatch(LabelBlock::isTask);
    }

    /** "II.T." for the first table of section II, "II.T2." for the second. */
    private String prefix(Node node) {
        Node section = node;
        while (section.rank() > 2
                && section.parent() != null
                && section.parent().parent() != null) {
            section = section.parent();
        }
        String no = section.no();
        int number = tables.merge(no, 1, Integer::sum);
        return (no.isEmpty() ? "" : no + ".") + "T" + (number == 1 ? "" : number) + ".";
    }

    private static List<Item> itemsOf(Node node) {
        List<Item> items = new ArrayList<>();
        for (Item item : node.items()) {
            if (item instanceof Node child && child.isBullet()) {
                items.addAll(itemsOf(child));
            } else {
                items.add(item);
            }
        }
        return items;
    }

    /** Whom a heading names, where it is nothing but agencies: "1. Sở Nội vụ". */
    private static List<String> actorsOf(Node node) {
        PlacedText heading = Ending.cut(node.heading());
        Actors actors = Actors.of(heading);
        return actors.rest() >= heading.length() && heading.length() > 0 ? actors.names() : List.of();
    }

    /** Among tasks with labels an element is a task too that has none of who leads: what it lacks is told. */
    private void unlabelled(Node above) {
        Set<Node> withTasks = new HashSet<>();
        for (Found each : found) {
            for (Node node = each.node(); node != null && withTasks.add(node); node = node.parent()) {}
        }
        for (Node parent : above.all()) {
            List<Node> children = parent.numbered();
            if (parent.kind() != SectionKind.TASKS || children.size() < 3) {
                continue;
            }
            long labelled = children.stream().filter(withTasks::contains).count();
            if (labelled * 2 < children.size() || labelled < 2) {
                continue;
            }
            for (Node child : children) {
                if (!withTasks.contains(child) && child.kind() == SectionKind.TASKS) {
                    addInOrder(ofWords(child), child);
                }
            }
        }
    }

    private void addInOrder(ReadTask task, Node node) {
        int at = 0;
        while (at < found.size()
                && found.get(at).task().title().line() < task.title().line()) {
            at++;
        }
        found.add(at, new Found(task, node));
    }

    /** The task of an element whose labels, if it has any, do not make it one: who stands in its words leads. */
    private static ReadTask ofWords(Node node) {
        Actors actors = Actors.of(node.heading());
        PlacedText line = null;
        if (actors.isNobody()) {
            for (Item item : node.items()) {
                PlacedText words = item instanceof Words each
                        ? each.text()
                        : item instanceof Node child ? child.heading() : PlacedText.EMPTY;
                if (actors.isNobody()) {
                    actors = Actors.of(words);
                    line = actors.isNobody() ? null : words.part(0, actors.rest());
                }
            }
        }
        List<Labelled> labels = LabelBlock.in(node).stream()
                .flatMap(block -> block.labels().stream())
                .toList();
        return new LabelBlock(List.of(), labels, null)
                .task(node.no(), Ending.cut(node.heading()), actors.names())
                .withLeadLine(line);
    }

    /** A plan without labels and tables: a sentence that names who leads is a task. */
    private void prose(Node above) {
        for (Node node : above.all()) {
            if (node.kind() != SectionKind.TASKS || node.rank() < 4) {
                continue;
            }
            PlacedText text = node.heading();
            Actors actors = Actors.of(text);
            String plain = Unmarked.of(text);
            if (!actors.isNobody() && plain.indexOf("chu tri") >= 0 && actors.rest() < text.length()) {
                found.add(new Found(ProseTask.of(node.no().replaceAll("-(\\d+)$", "#$1"), text, actors), node));
            }
        }
    }

    private void appendices(List<List<Block>> appendices) {
        Set<String> known = new HashSet<>();
        found.forEach(each -> known.add(key(each.task())));
        long withTables = appendices.stream().filter(TaskReader::holdsTaskTable).count();
        int number = 0;
        for (List<Block> appendix : appendices) {
            if (!holdsTaskTable(appendix)) {
                if (withTables == 0) {
                    fromLabels(appendix, known);
                }
                continue;
            }
            number++;
            String prefix = "PL" + (withTables > 1 ? number : "") + ".";
            int tables = 0;
            for (Block block : appendix) {
                TaskTable table = block instanceof Table grid ? TaskTable.of(grid) : null;
                if (table == null) {
                    continue;
                }
                tables++;
                for (ReadTask task : table.tasks(tables == 1 ? prefix : prefix + "T" + tables + ".", Source.APPENDIX)) {
                    if (!known.contains(key(task)) || task.no().contains("#")) {
                        found.add(new Found(task, null));
                    }
                }
            }
        }
    }

    private void fromLabels(List<Block> appendix, Set<String> known) {
        Outline outline = Outline.of(appendix, false);
        for (Node node : outline.root().all()) {
            if (node.isBullet()) {
                continue;
            }
            List<LabelBlock> tasks =
                    LabelBlock.in(node).stream().filter(LabelBlock::isTask).toList();
            int count = 0;
            for (LabelBlock block : tasks) {
                count++;
                String no = "PL." + node.no() + (tasks.size() == 1 ? "" : "#" + count);
                ReadTask task = block.task(
                        no, Ending.cut(tasks.size() == 1 ? node.heading() : block.title(node.heading())), List.of());
                if (known.add(key(task))) {
                    found.add(new Found(task, null));
                }
            }
        }
    }

    private static boolean holdsTaskTable(List<Block> appendix) {
        return appendix.stream().anyMatch(block -> block instanceof Table table && TaskTable.isTaskTable(table));
    }

    private static String key(ReadTask task) {
        return Unmarked.of(task.title()).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
