package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.plan.Timing;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.core.time.NamedEvent;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Makes the clauses of a draft of an outline, in its order; what is no task, duty or report stays as a statement. */
final class Clauses {
    private static final List<String> ORDINALS =
            List.of("nhat", "hai", "ba", "tu", "nam", "sau", "bay", "tam", "chin", "muoi");
    private static final Pattern PART = Pattern.compile("^phan (?:thu )?([a-z]+|\\d+)(.*)$");
    private static final Pattern APPENDIX = Pattern.compile("^PL(?=\\.)");
    /** What stands over the duties it is about, as "Về truyền thông", even with a full stop behind it. */
    private static final Pattern ABOUT = Pattern.compile("(?:ve|doi voi|cong tac|linh vuc) ");

    /** "(Có Phụ lục kèm theo)", "Ví dụ: diễn đàn cấp xã." */
    private static final Pattern REMARK =
            Pattern.compile("\\([^()]*\\)\\W*|(?:vi du|ghi chu|luu y|chu thich|nguon)\\b ?:.*");
    /** "Kinh phí tổ chức do ngân sách tỉnh bảo đảm." */
    private static final Pattern PAID = Pattern.compile("kinh phi\\b[^,;:]*\\b(?:do|tu|duoc)\\b.*");

    /** Words of a name that nothing tells from a sentence. */
    private static final int LONGEST_NAME = 6;

    private static final Text BINDS_NOBODY =
            Text.of("giữ như một khoản không giao nhiệm vụ", "kept as a clause that binds nobody by name");

    private final Parties parties;
    private final DutyReader duties;
    private final Regimes regimes;
    private final Doubts doubts;
    private final OtherBearers others;
    private final UnreadTimes times;
    private final OtherAddressees addressees;
    private final PlanReader.PlanYear year;
    private final Map<Node, List<ReadTask>> tasks = new LinkedHashMap<>();
    private final List<ReadTask> inAppendices = new ArrayList<>();
    private final List<Clause> clauses = new ArrayList<>();

    Clauses(
            Parties parties,
            DutyReader duties,
            Regimes regimes,
            Doubts doubts,
            PlanReader.PlanYear year,
            List<TaskReader.Found> found) {
        this.parties = parties;
        this.duties = duties;
        this.regimes = regimes;
        this.doubts = doubts;
        this.others = new OtherBearers(doubts);
        this.times = new UnreadTimes(year, doubts);
        this.addressees = new OtherAddressees(parties);
        this.year = year;
        for (TaskReader.Found each : found) {
            if (each.node() == null) {
                inAppendices.add(each.task());
            } else {
                tasks.computeIfAbsent(each.node(), node -> new ArrayList<>()).add(each.task());
            }
        }
    }

    /** Who bears what stands under an element; nobody who can, where only persons are named. */
    private record Bearers(List<Party> parties, boolean requested, boolean persons) {
        static final Bearers NOBODY = new Bearers(List.of(), false, false);
    }

    List<Clause> of(Outline outline) {
        for (Item item : outline.root().items()) {
            if (item instanceof Node node) {
                element(node, Bearers.NOBODY);
            }
        }
        inAppendices.forEach(task -> addTask(task, null));
        return clauses;
    }

    private void element(Node node, Bearers above) {
        List<ReadTask> own = tasks.getOrDefault(node, List.of());
        if (!own.isEmpty()) {
            ofTasks(node, own, above);
            return;
        }
        switch (node.kind()) {
            case FUNDING -> funding(node, above);
            case ORGANISATION -> organisation(node, above);
            case REPORTING -> reporting(node, above);
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
            addHeading(node);
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
                addStatement(node.no() + "-" + number, block.words());
            }
        }
        for (PlacedText row : rows(node)) {
            number++;
            addStatement(node.no() + "-" + number, row);
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
        ClauseRef ref = ref(task.no(), task.title());
        if (ref == null) {
            return;
        }
        boolean whole = node != null
                && Ending.cut(node.heading()).toString().equals(task.title().toString());
        PlacedText words = node != null && whole ? fullText(node) : task.title();
        List<Party> leads = parties.of(task.leads(), task.leadLine());
        if (leads.isEmpty() && !task.leads().isEmpty()) {
            addStatement(task.no(), withLabels(words, task));
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
        clauses.add(new PlanTask(
                ref,
                oneLine(wording),
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

    private static String line(@Nullable PlacedText line) {
        return line == null ? "" : oneLine(line.toString());
    }

    private static String oneLine(String words) {
        return words.replaceAll("\\s+", " ").strip();
    }

    /** Heading and paragraphs of an element without its labels. */
    private static PlacedText fullText(Node node) {
        List<PlacedText> texts = new ArrayList<>();
        texts.add(node.heading());
        collect(node, texts);
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
            addHeading(node);
            under(node, above);
            return;
        }
        boolean duty = node.rank() > 2
                && !Actors.of(node.heading()).isNobody()
                && node.items().isEmpty();
        if (duty) {
            organisation(node, above);
            return;
        }
        ClauseRef ref = ref(node.no(), node.heading());
        if (ref == null) {
            return;
        }
        List<PlacedText> texts = new ArrayList<>();
        collect(node, texts);
        String rest = PlacedText.join(texts, " ").toString();
        String wording = rest.isEmpty() ? node.heading().toString() : node.heading() + ": " + rest;
        String sources = rest.isEmpty() ? node.heading().toString() : rest;
        clauses.add(new Funding(ref, oneLine(wording), sources(sources)));
    }

    private static List<String> sources(String words) {
        List<String> sources = new ArrayList<>();
        for (String part : words.split(";", -1)) {
            String source = oneLine(Ending.cut(part));
            if (!source.isEmpty()) {
                sources.add(source);
            }
        }
        return sources;
    }

    private void organisation(Node node, Bearers above) {
        if (node.isBullet() && node.items().isEmpty() && closes(node, node.heading())) {
            addStatement(node.no(), node.heading());
            return;
        }
        Actors actors = Actors.of(node.heading());
        PlacedText heading = node.heading();
        boolean only = actors.rest() >= Ending.cut(heading).length();
        if (only && !actors.isNobody() && (times.nameDeadline(heading) || isSentence(node, actors.names()))) {
            addStatement(node.no(), heading);
            doubts.add(DoubtCode.ACTOR_UNREAD, node.no(), heading, BINDS_NOBODY);
            under(node, above);
            return;
        }
        if (!actors.isNobody()) {
            List<Party> named = parties.of(actors.names(), heading);
            Bearers own = new Bearers(named, actors.requested(), named.isEmpty());
            List<AssignedDuty> found = only || named.isEmpty()
                    ? List.of()
                    : duties.duties(node, heading.from(actors.rest()), own.parties(), own.requested());
            Clause regime = ordersOneThing(found) ? severalReports(node) : null;
            if (regime != null) {
                clauses.add(regime);
                tell(node.no(), heading, true);
            } else if (named.isEmpty() && !only) {
                addStatement(node.no(), heading);
            } else if (!addAssignment(node.no(), heading, found, true)) {
                addHeading(node);
            }
            under(node, own);
            return;
        }
        boolean section = node.rank() <= 2
                || node.items().stream().anyMatch(item -> belongsUnder(node, item) && !explains(node, item));
        if (!above.parties().isEmpty() && !section) {
            addAssignment(node.no(), heading, duties.dash(node, heading, above.parties(), above.requested()), false);
        } else if (section) {
            addHeading(node);
            tellOfUnbound(node, node.no(), heading);
        } else {
            addStatement(node.no(), heading);
            if (node.rank() > 2 && !above.persons()) {
                doubts.add(DoubtCode.ACTOR_UNREAD, node.no(), heading, BINDS_NOBODY);
            }
        }
        under(node, above);
    }

    /** Rows of a table and the words with which the plan ends make no section of what they stand under. */
    private boolean belongsUnder(Node node, Item item) {
        return !(item instanceof Grid) && !(item instanceof Words words && closes(node, words.text()));
    }

    /** "Quỹ X niêm yết danh sách trẻ em.": more than a name, whose end nothing tells. */
    private static boolean isSentence(Node node, List<String> names) {
        return node.items().isEmpty()
                && node.heading().toString().endsWith(".")
                && names.stream().noneMatch(WholeNames::isWhole)
                && names.get(0).split(" ", -1).length > LONGEST_NAME;
    }

    /** A paragraph under a dash that is a sentence: "- Rà soát văn bản." orders something, whatever is said about it. */
    private static boolean explains(Node node, Item item) {
        return item instanceof Words
                && node.isBullet()
                && node.heading().toString().endsWith(".")
                && !ABOUT.matcher(Unmarked.of(node.heading())).lookingAt();
    }

    private static boolean ordersOneThing(List<AssignedDuty> duties) {
        return duties.stream().map(AssignedDuty::wording).distinct().count() == 1;
    }

    /** A clause among the duties that orders one report for several dates: a duty of its own holds one. */
    private @Nullable Clause severalReports(Node node) {
        Node parent = node.parent();
        if (parent == null) {
            return null;
        }
        ReportingDuty regime = regimes.ofWords(parent.heading(), node.heading(), node, ref(node.no(), node.heading()));
        return regime != null && regime.reports().size() > 1 ? regime : null;
    }

    private void reporting(Node node, Bearers above) {
        Clause regime = node.numbered().isEmpty() && node.children().isEmpty()
                ? regimes.of(node, ref(node.no(), node.heading()))
                : null;
        if (regime != null) {
            clauses.add(regime);
            paragraphs(node).forEach(words -> tell(node.no(), words, true));
            return;
        }
        Node parent = node.parent();
        boolean sentence = node.items().isEmpty() || node.rank() > 2;
        Clause own = sentence && parent != null
                ? regimes.ofWords(parent.heading(), node.heading(), node, ref(node.no(), node.heading()))
                : null;
        if (own != null) {
            clauses.add(own);
            tell(node.no(), node.heading(), true);
        } else if (!sentence || !addAssignment(node.no(), node.heading(), duties.reports(node, node.heading()), true)) {
            if (node.rank() <= 2 || !node.items().isEmpty()) {
                addHeading(node);
            } else {
                addStatement(node.no(), node.heading());
            }
            tellOfUnbound(node, node.no(), node.heading());
        }
        under(node, above);
    }

    private static List<PlacedText> paragraphs(Node node) {
        return node.items().stream()
                .filter(Words.class::isInstance)
                .map(item -> ((Words) item).text())
                .toList();
    }

    private void statement(Node node, Bearers above) {
        tellOfUnbound(node, node.no(), node.heading());
        boolean leaf = node.items().isEmpty() && node.rank() > 2;
        if (leaf) {
            addStatement(node.no(), node.heading());
        } else {
            addHeading(node);
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
                paragraph(node, node.no() + "-" + dash, words.text(), bearers);
            } else if (item instanceof Labels labels) {
                dash++;
                addStatement(node.no() + "-" + dash, labels.line());
            } else if (item instanceof Grid grid) {
                for (PlacedText row : grid.lines()) {
                    dash++;
                    addStatement(node.no() + "-" + dash, row);
                }
            }
        }
    }

    private void paragraph(Node node, String no, PlacedText words, Bearers bearers) {
        if (node.kind() == SectionKind.REPORTING) {
            Clause regime = regimes.ofWords(node.heading(), words, node, ref(no, words));
            if (regime != null) {
                clauses.add(regime);
                tell(no, words, true);
                return;
            }
            if (addAssignment(no, words, duties.reports(node, words), true)) {
                return;
            }
        }
        if (node.kind() == SectionKind.ORGANISATION && !closes(node, words)) {
            Actors actors = Actors.of(words);
            boolean ordered = !actors.isNobody() || orders(node, words);
            List<Party> own = actors.isNobody() ? bearers.parties() : parties.of(actors.names(), words);
            List<AssignedDuty> found = own.isEmpty() || !ordered
                    ? List.of()
                    : actors.isNobody()
                            ? duties.dash(node, words, own, bearers.requested())
                            : duties.duties(node, words.from(actors.rest()), own, actors.requested());
            if (addAssignment(no, words, found, !actors.isNobody())) {
                return;
            }
        }
        addStatement(no, words);
        tellOfUnbound(node, no, words);
        if (node.kind() == SectionKind.ORGANISATION && isLeftOpen(node, words, bearers)) {
            doubts.add(DoubtCode.ACTOR_UNREAD, no, words, BINDS_NOBODY);
        }
    }

    /** Whether it is not clear if a paragraph under somebody's name orders something. */
    private boolean isLeftOpen(Node node, PlacedText words, Bearers bearers) {
        return !bearers.parties().isEmpty()
                && !closes(node, words)
                && Actors.of(words).isNobody()
                && !REMARK.matcher(Unmarked.of(words)).matches();
    }

    /**
     * Whether a paragraph tells those it stands under to do something: it names a deadline, asks for a report or has a verb of a
     * duty, and is neither a remark nor about who pays.
     */
    private boolean orders(Node node, PlacedText words) {
        String plain = Unmarked.of(words);
        return times.nameDeadline(words)
                || duties.asksForReports(node, words)
                || (Actors.sayWhatToDo(" " + words)
                        && !REMARK.matcher(plain).matches()
                        && !PAID.matcher(plain).matches());
    }

    private boolean closes(Node node, PlacedText words) {
        return ClosingWords.sayWhatItIs(words)
                || (ClosingWords.askAllToCarryItOut(words)
                        && !duties.asksForReports(node, words)
                        && ClosingWords.standLast(node, words));
    }

    private boolean addAssignment(String no, PlacedText words, List<AssignedDuty> found, boolean byBearer) {
        ClauseRef ref = found.isEmpty() ? null : ref(no, words);
        if (ref == null) {
            return false;
        }
        clauses.add(new Assignment(ref, oneLine(words.toString()), found));
        tell(no, words, byBearer);
        return true;
    }

    /** Tells whom and what time the words of a clause name beside what was read of them. */
    private void tell(String no, PlacedText words, boolean byBearer) {
        others.tell(no, words, byBearer);
        times.tell(no, words);
        addressees.tell(words);
    }

    /** Tells of a deadline that nobody has whom the draft could hold. */
    private void tellOfUnbound(Node node, String no, PlacedText words) {
        if (times.nameDeadline(words) && !duties.asksForReports(node, words)) {
            doubts.add(DoubtCode.ACTOR_UNREAD, no, words, BINDS_NOBODY);
        }
    }

    private void addHeading(Node node) {
        ClauseRef ref = ref(node.no(), node.heading());
        if (ref != null) {
            String words = oneLine(node.heading().toString());
            clauses.add(new Heading(ref, words.isEmpty() ? node.no() : words));
        }
    }

    private void addStatement(String no, PlacedText words) {
        ClauseRef ref = ref(no, words);
        if (ref != null && words.length() > 0) {
            clauses.add(new Statement(ref, oneLine(words.toString())));
        }
    }

    /** The number as the model cites it; null, with a doubt, if it cannot be cited. */
    private @Nullable ClauseRef ref(String no, PlacedText words) {
        try {
            return ClauseRef.of(cited(no));
        } catch (IllegalArgumentException e) {
            doubts.add(
                    DoubtCode.NUMBER_UNREAD,
                    no,
                    words,
                    Text.of("khoản này không có trong bản dự thảo", "this clause is not in the draft"));
            return null;
        }
    }

    static String cited(String no) {
        String number = APPENDIX.matcher(no.replace('#', '-')).replaceFirst("PL1");
        Matcher part = PART.matcher(Unmarked.of(number));
        if (part.matches()) {
            int ordinal = ORDINALS.indexOf(part.group(1));
            String value = ordinal >= 0
                    ? String.valueOf(ordinal + 1)
                    : number.substring(part.start(1), part.end(1)).toUpperCase(Locale.ROOT);
            return value + number.substring(part.start(2));
        }
        return number.replaceAll(
                "(?i)^(?:Hoạt động|Nhiệm vụ|Dự án|Tiểu dự án) |(?<=\\.)(?:Hoạt động|Nhiệm vụ|Dự án|Tiểu dự án) ", "");
    }
}
