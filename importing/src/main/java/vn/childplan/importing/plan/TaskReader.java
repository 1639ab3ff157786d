package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.plan.ReadTask.Source;
import vn.childplan.importing.text.Block;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Table;
import vn.childplan.importing.text.Unmarked;

/** Finds the tasks of a plan wherever they stand: behind labels, in brackets, in prose, in tables, in appendices. */
final class TaskReader {
    /** A time in a bracket that has no label: "hoàn thành trong tháng 6". */
    private static final Pattern COMPLETED = Pattern.compile(
            "\\W*(?:hoan thanh|xong|thuc hien|trien khai) (?:trong|truoc|vao|den|cham nhat|thang|quy|nam|ngay|tu)\\b");
    /** Possessive: what stands in a bracket may be as long as the file. */
    private static final Pattern LAST_BRACKET = Pattern.compile("\\([^()]*+(?:\\([^()]*+\\)[^()]*+)*+\\)[\\s.;,/]*+$");

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

    /** Among tasks with labels an element without any is a task too: it is told that it has no time. */
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
                    addInOrder(withoutLabels(child), child);
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

    private static ReadTask withoutLabels(Node node) {
        Actors actors = Actors.of(node.heading());
        PlacedText line = null;
        if (actors.isNobody()) {
            for (Item item : node.items()) {
                PlacedText words = item instanceof Words each
                        ? each.text()
                        : item instanceof Node child ? child.heading() : PlacedText.EMPTY;
                if (actors.isNobody() && words.length() > 0) {
                    actors = Actors.of(words);
                    line = actors.isNobody() ? null : words.part(0, actors.rest());
                }
            }
        }
        return new ReadTask(
                node.no(),
                Ending.cut(node.heading()),
                actors.names(),
                List.of(),
                line,
                null,
                null,
                null,
                null,
                Source.BODY);
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

    /** Text, then the labels that belong to it. */
    record LabelBlock(
            List<PlacedText> texts,
            List<Labelled> labels,
            @Nullable Told prose) {
        static List<LabelBlock> in(Node node) {
            List<LabelBlock> blocks = new ArrayList<>();
            Collector collector = new Collector(blocks);
            collector.heading(node.heading());
            collector.items(node.items());
            collector.close();
            return blocks;
        }

        boolean isTask() {
            return prose != null
                    || labels.stream()
                            .anyMatch(part ->
                                    part.label() == Label.LEAD && part.value().length() > 0);
        }

        boolean hasTime() {
            return labels.stream()
                    .anyMatch(part -> part.label() == Label.TIME && part.value().length() > 0);
        }

        /** Whether its labels stand in the sentence of the task itself. */
        boolean ownTitle() {
            return prose != null && !texts.isEmpty();
        }

        PlacedText title(PlacedText heading) {
            return texts.isEmpty() ? heading : PlacedText.join(texts, " ");
        }

        ReadTask task(String no, PlacedText title, List<String> actors) {
            List<String> leads = new ArrayList<>(actors);
            List<String> coordinating = new ArrayList<>();
            if (prose != null) {
                leads.addAll(prose.roles().leads());
                coordinating.addAll(prose.roles().coordinating());
            }
            for (Labelled part : labels) {
                RoleProse told = part.label() == Label.LEAD
                        ? RoleProse.ofValue(part.value().toString())
                        : null;
                if (told != null) {
                    leads.addAll(told.leads());
                    coordinating.addAll(told.coordinating());
                } else if (part.label() == Label.LEAD) {
                    leads.addAll(AgencyList.split(part.value().toString()));
                } else if (part.label() == Label.COORDINATING) {
                    coordinating.addAll(AgencyList.split(part.value().toString()));
                }
            }
            Labelled time = first(Label.TIME);
            Labelled product = first(Label.PRODUCT);
            return new ReadTask(
                    no,
                    title,
                    leads,
                    coordinating,
                    line(Label.LEAD, prose == null ? null : prose.leads()),
                    line(Label.COORDINATING, prose == null ? null : prose.coordinating()),
                    time == null ? null : time.value(),
                    time == null ? null : time.line(),
                    product == null ? null : product.value(),
                    Source.BODY);
        }

        private @Nullable PlacedText line(Label label, @Nullable PlacedText told) {
            Labelled part = first(label);
            return part == null ? told : part.line();
        }

        private @Nullable Labelled first(Label label) {
            return labels.stream()
                    .filter(part -> part.label() == label && part.value().length() > 0)
                    .findFirst()
                    .orElse(null);
        }
    }

    /**
     * Roles told in sentences and not by labels.
     *
     * @param leads the words that tell who leads, or null
     * @param coordinating the words that tell who helps, or null
     */
    record Told(
            RoleProse roles,
            @Nullable PlacedText leads,
            @Nullable PlacedText coordinating) {}

    /** Goes over what stands under an element and puts texts and labels together. */
    private static final class Collector {
        private final List<LabelBlock> blocks;
        private List<PlacedText> texts = new ArrayList<>();
        private List<Labelled> labels = new ArrayList<>();

        Collector(List<LabelBlock> blocks) {
            this.blocks = blocks;
        }

        void heading(PlacedText heading) {
            LabelBlock told = told(heading);
            if (told != null) {
                texts.addAll(told.texts());
                labels.addAll(told.labels());
                prose = told.prose();
            }
        }

        private @Nullable Told prose;

        void items(List<Item> items) {
            for (Item item : items) {
                if (item instanceof Words words) {
                    text(words.text());
                } else if (item instanceof Labels line) {
                    labels.addAll(line.parts());
                } else if (item instanceof Node child && child.isBullet()) {
                    text(child.heading());
                    items(child.items());
                }
            }
        }

        private void text(PlacedText words) {
            if (!labels.isEmpty() || prose != null) {
                close();
            }
            LabelBlock told = told(words);
            if (told == null) {
                texts.add(words);
            } else {
                texts.addAll(told.texts());
                labels.addAll(told.labels());
                prose = told.prose();
            }
        }

        void close() {
            if (!texts.isEmpty() || !labels.isEmpty() || prose != null) {
                blocks.add(new LabelBlock(List.copyOf(texts), List.copyOf(labels), prose));
            }
            texts = new ArrayList<>();
            labels = new ArrayList<>();
            prose = null;
        }

        /** A paragraph that tells roles itself: in a bracket at its end, or in its last sentences. */
        private static @Nullable LabelBlock told(PlacedText words) {
            Matcher bracket = LAST_BRACKET.matcher(words);
            if (bracket.find() && bracket.start() > 0) {
                int close = words.toString().lastIndexOf(')');
                LabelBlock inside = roles(
                        words.part(bracket.start() + 1, close),
                        words.part(0, bracket.start()).strip());
                if (inside != null) {
                    return inside;
                }
            }
            List<PlacedText> sentences = Sentences.of(words);
            for (int i = 1; i < sentences.size(); i++) {
                if (begins(sentences.get(i))) {
                    PlacedText title = PlacedText.join(sentences.subList(0, i), ". ");
                    LabelBlock inside = roles(PlacedText.join(sentences.subList(i, sentences.size()), "; "), title);
                    if (inside != null) {
                        return inside;
                    }
                }
            }
            return null;
        }

        private static boolean begins(PlacedText sentence) {
            return RoleProse.of(Sentences.clauses(sentence).get(0).toString()) != null
                    || (!Labelled.in(sentence).isEmpty()
                            && Labelled.in(sentence).get(0).label() != Label.CONTENT);
        }

        private static @Nullable LabelBlock roles(PlacedText words, PlacedText title) {
            List<Labelled> labels = new ArrayList<>();
            List<String> leads = new ArrayList<>();
            List<String> helpers = new ArrayList<>();
            PlacedText time = null;
            List<PlacedText> tellsLeads = new ArrayList<>();
            List<PlacedText> tellsHelpers = new ArrayList<>();
            for (PlacedText clause : Sentences.clauses(words)) {
                List<Labelled> parts = Labelled.in(clause);
                RoleProse told = parts.isEmpty() ? RoleProse.of(clause.toString()) : null;
                if (told != null) {
                    leads.addAll(told.leads());
                    helpers.addAll(told.coordinating());
                    (told.leads().isEmpty() ? tellsHelpers : tellsLeads).add(clause);
                } else if (parts.isEmpty()
                        && COMPLETED.matcher(Unmarked.of(clause)).lookingAt()) {
                    time = clause;
                } else {
                    labels.addAll(parts);
                }
            }
            boolean timed = labels.stream().anyMatch(part -> part.label() == Label.TIME);
            if (time != null && !timed && !(labels.isEmpty() && leads.isEmpty() && helpers.isEmpty())) {
                labels.add(new Labelled(Label.TIME, time, Ending.cut(time)));
            }
            boolean roles = !leads.isEmpty() || !helpers.isEmpty();
            boolean useful = labels.stream().anyMatch(part -> part.label() == Label.LEAD || part.label() == Label.TIME);
            return roles || useful
                    ? new LabelBlock(
                            List.of(title),
                            labels,
                            roles
                                    ? new Told(new RoleProse(leads, helpers), joined(tellsLeads), joined(tellsHelpers))
                                    : null)
                    : null;
        }

        private static @Nullable PlacedText joined(List<PlacedText> clauses) {
            return clauses.isEmpty() ? null : PlacedText.join(clauses, "; ");
        }
    }
}
