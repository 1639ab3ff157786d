package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.importing.plan.ReadReport.Recurrence;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Finds the reports that a plan asks for: in a section of their own, or in the last words of anybody's duties. */
final class ReportReader {
    private static final Pattern REPORT =
            Pattern.compile("\\bbao cao\\b|\\bso ket\\b|\\btong ket\\b|\\bbao ngay\\b|\\bthong tin, bao cao\\b");
    private static final Pattern NO_REPORT = Pattern.compile(
            "\\b(?:theo|tai|so|phong chong|kenh|mau|cac|nhung|noi dung|mot so) bao cao\\b|bao cao vien");
    private static final Pattern DEPARTMENT = Pattern.compile("[Ss]ở ");
    private static final Pattern AT_ONCE = Pattern.compile("\\bbao ngay\\b|\\bbao cao ngay\\b");
    private static final Pattern DIFFICULTIES =
            Pattern.compile("\\b(?:kho khan|vuong mac|phat sinh|vuot tham quyen)\\b");
    private static final Pattern TELLS = Pattern.compile("\\b(?:phan anh|bao cao|thong tin|gui)\\b");
    private static final Pattern THROUGH = Pattern.compile(
            "\\b(?:thong qua|qua)\\s+(?=(?:cac )?(?:so|ban|phong|van phong|cuc|cong an|vu|trung tam|uy ban|ubnd|don vi|co quan|chi cuc|thuong truc|hoi|tinh doan|thanh tra|bo|mttq|doan|to) )");
    private static final Pattern BY_SYSTEM = Pattern.compile(
            "\\b(?:len|tren|qua|vao) ((?:phan mem|he thong|cong thong tin|co so du lieu)[^(.;]*?)(?= \\(| de (?!an\\b)|[.;]|$)");
    /** "về Sở Y tế để tổng hợp, báo cáo UBND tỉnh": who passes it on. */
    private static final Pattern HANDED = Pattern.compile("\\b(?:ve|gui|cho|den) ");

    private static final Pattern PASSED_ON = Pattern.compile(
            "(?: \\([^)]{0,200}\\))? (?:de )?(?:theo doi, )?tong hop(?: chung)?,? (?:tham muu )?(?:trinh |bao cao )(?:cho )?");
    private static final Pattern ADVISES = Pattern.compile("\\btham muu ((?:cho )?[^,.;()]{3,60}?) bao cao\\b");
    private static final Pattern TO = Pattern.compile(
            "\\b(?:bao cao(?: ngay)?|gui|ve|bao ngay|trinh)\\s+(?:cho |ve |den |len )?(?=(?:ubnd|uy ban|so|bo|ban|phong|cong an|cuc|tinh uy|thuong truc|chinh phu|thu tuong|van phong|hdnd|hoi dong|chu tich|bo truong|thanh uy|huyen uy|dang uy|tinh doan|hoi) )");
    /** Behind a name, but for "Cục Cảnh sát Quản lý hành chính về trật tự xã hội". */
    static final String ABOUT = " ve (?!trat tu xa hoi|toi pham |ma tuy|nguoi viet nam)";
    /** "… - Cơ quan thường trực Tổ công tác": what the body named is besides. */
    static final String WHO_IS = " [-–] (?=co quan |don vi |dau moi )";

    private static final Pattern END_OF_NAME = Pattern.compile("[(),;.:]|" + WHO_IS
            + "| de | truoc | ket qua| bao cao | tinh hinh| kho khan| vuong mac| theo | dinh ky| thong qua | khi | nhung |"
            + " so lieu| va (?:dong thoi )?(?:gui|bao cao|trinh) | dong (?:thoi|gui) |"
            + " qua | cham nhat| muon nhat| hang | xem xet| trong | vao |" + ABOUT + "| (?:0?[69]|sau|chin) thang ");
    private static final int LONGEST_NAME = 90;

    private final PlanReader.PlanYear year;
    private final Set<Node> withTasks;
    /** Names that the plan puts over duties and that have commas, without marks. */
    private final List<String> withCommas;

    private final List<ReadReport> reports = new ArrayList<>();

    private ReportReader(PlanReader.PlanYear year, Set<Node> withTasks, List<String> withCommas) {
        this.year = year;
        this.withTasks = withTasks;
        this.withCommas = withCommas;
    }

    /**
     * The reports of a plan in its order.
     *
     * @param year the year it is for
     * @param withTasks the elements that hold tasks, whose times are no deadlines of reports
     */
    static List<ReadReport> in(Outline outline, PlanReader.PlanYear year, Set<Node> withTasks) {
        ReportReader reader = new ReportReader(year, withTasks, withCommas(outline));
        for (Node section : outline.root().children()) {
            reader.section(section);
        }
        return reader.reports;
    }

    private static List<String> withCommas(Outline outline) {
        return outline.root().all().stream()
                .filter(node -> node.kind() == SectionKind.ORGANISATION)
                .flatMap(node -> Actors.of(Ending.cut(node.heading())).names().stream())
                .filter(name -> name.indexOf(',') > 0 && !AgencyList.isGroup(name))
                .map(Unmarked::of)
                .distinct()
                .toList();
    }

    private void section(Node section) {
        for (Node node : section.all()) {
            boolean asks = node.kind() == SectionKind.ORGANISATION
                    || node.kind() == SectionKind.REPORTING
                    || (node.kind() == SectionKind.TASKS && !withTasks.contains(node));
            if (!asks) {
                continue;
            }
            Actors heading = Actors.of(Ending.cut(node.heading()));
            boolean onlyActors = heading.rest() >= Ending.cut(node.heading()).length();
            String from = above(node);
            if (!onlyActors || heading.isNobody()) {
                paragraph(node, node.heading(), from);
            }
            String own = heading.isNobody() ? from : String.join("; ", heading.names());
            for (Item item : node.items()) {
                if (item instanceof Words words) {
                    paragraph(node, words.text(), own);
                }
            }
        }
    }

    /** Who is named in the heading above: "2. Sở Nông nghiệp và Môi trường" / "- Tổng hợp, báo cáo …". */
    private static @Nullable String above(Node node) {
        for (Node up = node.parent(); up != null; up = up.parent()) {
            Actors actors = Actors.of(Ending.cut(up.heading()));
            if (!actors.isNobody()) {
                return String.join("; ", actors.names());
            }
        }
        return null;
    }

    private void paragraph(Node node, PlacedText text, @Nullable String above) {
        String from = above;
        for (PlacedText sentence : Sentences.of(text)) {
            Actors actors = Actors.of(sentence);
            if (!actors.isNobody()) {
                from = String.join("; ", actors.names());
            }
            Context context = new Context(from, null, null);
            for (PlacedText clause : Sentences.clauses(sentence)) {
                context = clause(node, clause, context);
            }
        }
    }

    private record Context(
            @Nullable String from,
            @Nullable String to,
            @Nullable String via) {}

    private Context clause(Node node, PlacedText clause, Context before) {
        String plain = Unmarked.of(clause);
        List<ReportDeadlines.Deadline> deadlines = deadlines(node, clause, plain);
        boolean reporting = node.kind() == SectionKind.REPORTING;
        boolean says = REPORT.matcher(plain).find() && !onlyNoun(clause, plain);
        boolean goesOn = before.to() != null && !deadlines.isEmpty() && plain.startsWith("ket qua");
        String via = via(clause, plain);
        boolean difficulty = via != null
                && DIFFICULTIES.matcher(plain).find()
                && TELLS.matcher(plain).find();
        if (!says && !goesOn && !difficulty) {
            return before;
        }
        if (node.kind() == SectionKind.TASKS && deadlines.isEmpty()) {
            return before;
        }
        Actors apart = Actors.apart(clause);
        Actors actors = apart.isNobody() ? Actors.of(clause) : apart;
        String to = to(clause, plain);
        String from =
                actors.isNobody() ? actorInside(clause, plain, to, before.from()) : String.join("; ", actors.names());
        if (via == null && to == null) {
            via = before.via();
            to = before.to();
        }
        if (via == null && reporting && deadlines.isEmpty()) {
            Matcher advises = ADVISES.matcher(plain);
            via = advises.find() ? clause.part(advises.start(1), advises.end(1)).toString() : null;
        }
        Chain chain = via == null ? chain(clause, plain) : null;
        boolean chained = chain != null;
        int passedOn = chain == null ? Integer.MAX_VALUE : chain.end();
        if (chain != null) {
            via = chain.through();
            to = chain.to();
        }
        boolean any = false;
        Map<Integer, NamedPeriod> periods = ReportPeriods.in(plain, deadlines);
        List<Addressed> addressed = chained ? List.of() : Addressed.of(clause, plain, deadlines);
        for (ReportDeadlines.Deadline deadline : deadlines) {
            boolean second = deadline.start() > passedOn;
            Addressed own = addressed.stream()
                    .filter(each -> each.deadline().start() == deadline.start())
                    .findFirst()
                    .orElse(null);
            reports.add(new ReadReport(
                    second ? via : from,
                    own == null ? to : name(clause, own.nameAt()),
                    second ? null : own == null ? via : via(own.words(), Unmarked.of(own.words())),
                    deadline.words(),
                    recurrence(deadline, plain),
                    deadline.dates(),
                    deadline.at().stream().map(day -> periods.get(day.start())).toList(),
                    deadline.assumed(),
                    deadline.invalid(),
                    clause,
                    node));
            any = true;
        }
        boolean counts = (via != null && !chainedOnly(chained, deadlines))
                || AT_ONCE.matcher(plain).find()
                || (reporting && says && !DIFFICULTIES.matcher(plain).find() && isOrder(plain));
        if (!any && counts) {
            boolean event =
                    DIFFICULTIES.matcher(plain).find() || AT_ONCE.matcher(plain).find();
            reports.add(new ReadReport(
                    from,
                    to,
                    via,
                    null,
                    event ? Recurrence.EVENT : Recurrence.NONE,
                    List.of(),
                    List.of(),
                    false,
                    false,
                    clause,
                    node));
        }
        return new Context(from, to, via);
    }

    /**
     * The days by which a clause asks for reports; where it names none, the months and quarters. Such a time stands behind the
     * report or begins the clause: in "hoàn thành trong quý I, báo cáo UBND tỉnh" it is that of something else.
     */
    private List<ReportDeadlines.Deadline> deadlines(Node node, PlacedText clause, String plain) {
        List<ReportDeadlines.Deadline> days = ReportDeadlines.in(clause, year.single() ? year.year() : null);
        if (!days.isEmpty() || node.kind() == SectionKind.TASKS) {
            return days;
        }
        Matcher report = REPORT.matcher(plain);
        int behind = report.find() ? report.end() : plain.length();
        return CompletionDeadlines.in(clause, year, false).stream()
                .filter(deadline -> deadline.start() == 0 || deadline.start() >= behind)
                .toList();
    }

    /** "phản ánh về Sở X để tổng hợp, báo cáo …" without "qua" and date is how difficulties go on, no report of its own. */
    private static boolean chainedOnly(boolean chained, List<ReportDeadlines.Deadline> deadlines) {
        return chained && deadlines.isEmpty();
    }

    private static boolean isOrder(String plain) {
        return !plain.startsWith("noi dung bao cao") && !plain.startsWith("mau ") && plain.contains("bao cao ");
    }

    /** "số báo cáo" are so many reports; in "các sở báo cáo" departments report, which without marks is written alike. */
    private static boolean onlyNoun(PlacedText clause, String plain) {
        String rest = NO_REPORT
                .matcher(plain)
                .replaceAll(noun -> DEPARTMENT
                                .matcher(clause.toString().substring(noun.start(), noun.end()))
                                .lookingAt()
                        ? noun.group()
                        : "");
        return !REPORT.matcher(rest).find();
    }

    private record Chain(@Nullable String through, @Nullable String to, int end) {}

    private @Nullable Chain chain(PlacedText clause, String plain) {
        Matcher passedOn = PASSED_ON.matcher(plain);
        if (!passedOn.find()) {
            return null;
        }
        Matcher handed = HANDED.matcher(plain).region(0, passedOn.start());
        while (handed.find()) {
            if (passedOn.start() - handed.end() < LONGEST_NAME
                    && AgencyList.begins(clause.toString().substring(handed.end()))) {
                return new Chain(name(clause, handed.end()), name(clause, passedOn.end()), passedOn.end());
            }
        }
        return null;
    }

    /**
     * To whom one of several deadlines goes alone: "về UBND tỉnh trước ngày 10/6 và gửi Sở Y tế trước ngày 15/6".
     *
     * @param words from the deadline before it to its own
     * @param nameAt where the name begins in the clause
     */
    private record Addressed(ReportDeadlines.Deadline deadline, PlacedText words, int nameAt) {
        private static final Pattern AND = Pattern.compile(
                "[ ,;]*(?:va |dong thoi |sau do )?(?:dong thoi )?(?:gui |trinh |nop )?(?:bao cao |ket qua )?");

        /** Those behind the first whose words name somebody anew, and nobody who does it. */
        static List<Addressed> of(PlacedText clause, String plain, List<ReportDeadlines.Deadline> deadlines) {
            List<Addressed> all = new ArrayList<>();
            for (int i = 1; i < deadlines.size(); i++) {
                ReportDeadlines.Deadline before = deadlines.get(i - 1);
                int from = before.start() + before.words().length();
                int until = deadlines.get(i).start();
                if (from >= until) {
                    continue;
                }
                String between = plain.substring(from, until);
                Matcher to = TO.matcher(between);
                Matcher and = AND.matcher(between);
                if (to.find()
                        && and.region(0, to.start()).matches()
                        && AgencyList.begins(clause.toString().substring(from + to.end()))) {
                    all.add(new Addressed(deadlines.get(i), clause.part(from, until), from + to.end()));
                }
            }
            return all;
        }
    }

    private @Nullable String via(PlacedText clause, String plain) {
        Matcher through = THROUGH.matcher(plain);
        if (through.find()) {
            return name(clause, through.end());
        }
        Matcher system = BY_SYSTEM.matcher(plain);
        return system.find()
                ? clause.part(system.start(1), system.end(1)).strip().toString()
                : null;
    }

    private @Nullable String to(PlacedText clause, String plain) {
        Matcher to = TO.matcher(plain);
        while (to.find()) {
            if (AgencyList.begins(clause.toString().substring(to.end()))) {
                return name(clause, to.end());
            }
        }
        return null;
    }

    /** The name that begins at a place. */
    private @Nullable String name(PlacedText clause, int from) {
        String words = clause.toString().substring(from, Math.min(clause.length(), from + LONGEST_NAME));
        String plain = Unmarked.of(words);
        Matcher end = END_OF_NAME.matcher(plain);
        int until = end.find(knownUntil(plain, 0)) ? end.start() : words.length();
        while (plain.startsWith(", ", until)) {
            int next = until + 2;
            int behind = end.find(knownUntil(plain, next)) ? end.start() : words.length();
            if (!isAnother(words.substring(next, behind))) {
                break;
            }
            until = behind;
        }
        String whole = words.substring(0, until);
        List<String> names = AgencyList.split(whole);
        return names.isEmpty() ? null : String.join("; ", names);
    }

    /** "báo cáo UBND tỉnh, Bộ Y tế trước ngày": a name, and nobody who does something. */
    private static boolean isAnother(String words) {
        return !words.isEmpty()
                && Character.isUpperCase(words.codePointAt(0))
                && AgencyList.begins(words)
                && !Actors.sayWhatToDo(words);
    }

    /** Where a name with commas ends that begins at a place, as that of a department does; else the place. */
    private int knownUntil(String plain, int from) {
        String department = plain.startsWith("so ", from) ? DepartmentNames.at(plain, from + 3) : null;
        if (department != null) {
            return from + 3 + department.length();
        }
        return withCommas.stream()
                .filter(name -> plain.startsWith(name, from))
                .mapToInt(name -> from + name.length())
                .max()
                .orElse(Math.min(from, plain.length()));
    }

    /** "Định kỳ trước ngày …, các sở, ban, ngành … gửi báo cáo": who stands behind the time. */
    private static @Nullable String actorInside(
            PlacedText clause, String plain, @Nullable String to, @Nullable String before) {
        Matcher comma = Pattern.compile("^[^,]{3,80}, (?=cac |ubnd|so |uy ban)").matcher(plain);
        if (comma.find()) {
            Actors actors = Actors.of(clause.from(comma.end()));
            boolean addressed = to != null
                    && actors.names().stream()
                            .allMatch(name -> AgencyList.split(to).stream().anyMatch(name::startsWith));
            if (!actors.isNobody() && !addressed) {
                return String.join("; ", actors.names());
            }
        }
        return before;
    }

    private static Recurrence recurrence(ReportDeadlines.Deadline deadline, String plain) {
        if (deadline.recurrence() != Recurrence.YEARLY) {
            return deadline.recurrence();
        }
        String front = plain.substring(Math.max(0, deadline.start() - 16), deadline.start());
        return front.contains("6 thang") ? Recurrence.HALF_YEARLY : Recurrence.YEARLY;
    }
}
