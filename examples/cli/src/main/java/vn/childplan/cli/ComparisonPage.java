package vn.childplan.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.validation.PlanUnderRules;
import vn.childplan.validation.comparison.ClauseChange;
import vn.childplan.validation.comparison.ClauseChange.Added;
import vn.childplan.validation.comparison.ClauseChange.Altered;
import vn.childplan.validation.comparison.ClauseChange.Removed;
import vn.childplan.validation.comparison.ClausePart;
import vn.childplan.validation.comparison.CommonChange;
import vn.childplan.validation.comparison.DocumentChange;
import vn.childplan.validation.comparison.DocumentPart;
import vn.childplan.validation.comparison.DutyChange;
import vn.childplan.validation.comparison.PartChange;
import vn.childplan.validation.comparison.PlanComparison;
import vn.childplan.validation.obligation.Obligation;

/** Two plans side by side for people: the document, its clauses, and what each agency owes more or less. */
final class ComparisonPage {
    /** So many agencies are named one by one. */
    private static final int NAMED = 5;

    private final PlanComparison comparison;
    private final Page page;
    private final boolean all;

    ComparisonPage(PlanComparison comparison, Page page, boolean all) {
        this.comparison = comparison;
        this.page = page;
        this.all = all;
    }

    void write() {
        page.title(page.say("SO SÁNH KẾ HOẠCH ", "COMPARISON OF PLAN ")
                + named(comparison.before().plan(), DocumentChange::before)
                + page.say(" VỚI ", " WITH ")
                + named(comparison.after().plan(), DocumentChange::after));
        if (comparison.isEmpty()) {
            page.line(page.say("Hai kế hoạch như nhau.", "The plans are the same."));
        }
        document();
        clauses();
        duties();
    }

    /** With its issuer where there are two. */
    private String named(Plan plan, Function<DocumentChange, String> side) {
        return plan.number() + " (" + page.words().date(plan.date())
                + comparison.document().stream()
                        .filter(change -> change.part() == DocumentPart.ISSUER)
                        .map(change -> ", " + side.apply(change))
                        .collect(Collectors.joining())
                + ")";
    }

    private String label(ClauseChange.Kind kind) {
        return (comparison.isOfOneIssuer() ? kind.label() : kind.labelOfTwo()).in(page.locale());
    }

    private void document() {
        if (comparison.document().isEmpty()) {
            return;
        }
        page.section(page.say("VĂN BẢN", "THE DOCUMENT"));
        for (DocumentChange change : comparison.document()) {
            page.item(change.part().label().in(page.locale()) + ": "
                    + (comparison.isOfOneIssuer()
                                    ? asWritten(change).inWords()
                                    : asWritten(change).inWordsOfTwo())
                            .in(page.locale()));
        }
    }

    /** A date as the language of the page writes it. */
    private DocumentChange asWritten(DocumentChange change) {
        return change.part() == DocumentPart.DATE
                ? new DocumentChange(
                        DocumentPart.DATE,
                        page.words().date(comparison.before().plan().date()),
                        page.words().date(comparison.after().plan().date()))
                : change;
    }

    private void clauses() {
        if (comparison.clauses().isEmpty()) {
            return;
        }
        page.section(page.say("MỤC, KHOẢN: ", "CLAUSES: ")
                + comparison.counts().entrySet().stream()
                        .map(kind -> label(kind.getKey()) + " " + page.words().number(kind.getValue()))
                        .collect(Collectors.joining(", "))
                + unchanged());
        comparison.clauses().forEach(this::clause);
        String ofTheYear = comparison.clauses().stream()
                .filter(change -> change.kind() == ClauseChange.Kind.YEAR)
                .map(change -> change.ref().toString())
                .collect(Collectors.joining(", "));
        if (!ofTheYear.isEmpty()) {
            page.item(label(ClauseChange.Kind.YEAR) + ": " + ofTheYear);
        }
    }

    private String unchanged() {
        int clauses = comparison.unchanged();
        return clauses == 0
                ? ""
                : ", " + label(ClauseChange.Kind.UNCHANGED) + " " + page.words().number(clauses);
    }

    private void clause(ClauseChange change) {
        String kind = label(change.kind());
        switch (change.kind()) {
            case ADDED -> page.item(oneSide(kind, ((Added) change).clause()));
            case REMOVED -> page.item(oneSide(kind, ((Removed) change).clause()));
            case YEAR, UNCHANGED -> {
                // Named together or counted, behind those that differ in more.
            }
            case MOVED, CHANGED -> {
                Altered altered = (Altered) change;
                String numbers = altered.before().ref().equals(altered.after().ref())
                        ? altered.after().ref().toString()
                        : altered.before().ref() + " → " + altered.after().ref();
                page.item(numbers + " · " + kind);
                altered.parts().stream()
                        .filter(part -> part.part() != ClausePart.NUMBER)
                        .forEach(this::part);
            }
        }
    }

    private static String oneSide(String kind, Clause clause) {
        return clause.ref() + " · " + kind + ": " + clause.lines().get(0);
    }

    private void part(PartChange change) {
        page.line(
                "    – ",
                "      ",
                change.part().label().in(page.locale()) + ": "
                        + (comparison.isOfOneIssuer() ? change.inWords() : change.inWordsOfTwo()).in(page.locale()));
    }

    private void duties() {
        List<CommonChange> changes = comparison.commonChanges();
        if (changes.isEmpty()) {
            if (!comparison.isEmpty()) {
                page.section(page.say(
                        "Không cơ quan nào có thêm, bớt hay đổi nghĩa vụ.",
                        "No agency owes more, less or anything else."));
            }
            return;
        }
        page.section(page.say("NGHĨA VỤ THAY ĐỔI: ", "DUTIES THAT DIFFER: ")
                + page.words()
                        .number(changes.stream()
                                .mapToInt(change -> change.duties().size())
                                .sum()));
        int shown = all ? changes.size() : Math.min(FindingLists.SHOWN, changes.size());
        comparison.reorganisation().ifPresent(why -> page.item(why.in(page.locale())));
        changes.subList(0, shown).forEach(change -> page.item(inWords(change)));
        new FindingLists(page).more(changes.size() - shown);
    }

    private String inWords(CommonChange change) {
        DutyChange first = change.first();
        Obligation obligation = first.obligation();
        return obligation.term().clauseInTables().in(page.locale()) + " · "
                + obligation.duty().label().in(page.locale()) + " · "
                + TimeFormat.period(obligation.period()).in(page.locale()) + " · "
                + (comparison.isOfOneIssuer()
                                ? first.kind().label()
                                : first.kind().labelOfTwo())
                        .in(page.locale())
                + (first.before() == null
                                || first.after() == null
                                || first.before()
                                        .deadline()
                                        .equals(first.after().deadline())
                        ? ""
                        : " " + page.words().deadline(first.before().deadline()) + " → "
                                + page.words().deadline(first.after().deadline()))
                + ": " + bearers(change);
    }

    /** By name, or by number and kind where they are many; before them the words of the plan that leaves open who it is. */
    private String bearers(CommonChange change) {
        Obligation first = change.first().named();
        PlanUnderRules plan = first.equals(change.first().after()) ? comparison.after() : comparison.before();
        Bearers bearers = new Bearers(plan.directory());
        List<Obligation> obligations =
                change.duties().stream().map(DutyChange::named).toList();
        Set<AgencyId> agencies = Bearers.distinct(obligations);
        String named = all || agencies.size() <= NAMED
                ? obligations.stream().map(bearers::name).distinct().collect(Collectors.joining("; "))
                : bearers.kindsInWords(agencies, page.words());
        return change.first()
                .leftOpen()
                .map(open -> page.say("chưa xác định được ", "not known who is ")
                        + "“" + open.term().party().wording() + "”"
                        + (open.equals(change.first().before())
                                ? page.say(" ở kế hoạch thứ nhất; ", " in the first plan; ")
                                : page.say(" ở kế hoạch thứ hai; ", " in the second plan; "))
                        + named)
                .orElse(named);
    }
}
