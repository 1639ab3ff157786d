package vn.childplan.importing.plan;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.text.Text;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** The clauses that order something of somebody by name: those of the organisation and the reporting part of a plan. */
final class DutyClauses {
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

    private final ClauseList list;
    private final Parties parties;
    private final DutyReader duties;
    private final Regimes regimes;
    private final Doubts doubts;
    private final OtherBearers others;
    private final UnreadTimes times;
    private final OtherAddressees addressees;

    DutyClauses(
            ClauseList list,
            Parties parties,
            DutyReader duties,
            Regimes regimes,
            Doubts doubts,
            PlanReader.PlanYear year) {
        this.list = list;
        this.parties = parties;
        this.duties = duties;
        this.regimes = regimes;
        this.doubts = doubts;
        this.others = new OtherBearers(doubts);
        this.times = new UnreadTimes(year, doubts);
        this.addressees = new OtherAddressees(parties);
    }

    /** Who bears what stands under an element; nobody who can, where only persons are named. */
    record Bearers(List<Party> parties, boolean requested, boolean persons) {
        static final Bearers NOBODY = new Bearers(List.of(), false, false);
    }

    /** The clause of an element of the organisation part; who bears what stands under it. */
    Bearers organisation(Node node, Bearers above) {
        if (node.isBullet() && node.items().isEmpty() && closes(node, node.heading())) {
            list.statement(node.no(), node.heading());
            return above;
        }
        Actors actors = Actors.of(node.heading());
        PlacedText heading = node.heading();
        boolean only = actors.rest() >= Ending.cut(heading).length();
        if (only && !actors.isNobody() && (times.nameDeadline(heading) || isSentence(node, actors.names()))) {
            list.statement(node.no(), heading);
            doubts.add(DoubtCode.ACTOR_UNREAD, node.no(), heading, BINDS_NOBODY);
            return above;
        }
        if (!actors.isNobody()) {
            List<Party> named = parties.of(actors.names(), heading);
            Bearers own = new Bearers(named, actors.requested(), named.isEmpty());
            List<AssignedDuty> found = only || named.isEmpty()
                    ? List.of()
                    : duties.duties(node, heading.from(actors.rest()), own.parties(), own.requested());
            Clause regime = ordersOneThing(found) ? severalReports(node) : null;
            if (regime != null) {
                list.add(regime);
                tell(node.no(), heading, true);
            } else if (named.isEmpty() && !only) {
                list.statement(node.no(), heading);
            } else if (!addAssignment(node.no(), heading, found, true)) {
                list.heading(node);
            }
            return own;
        }
        boolean section = node.rank() <= 2
                || node.items().stream().anyMatch(item -> belongsUnder(node, item) && !explains(node, item));
        if (!above.parties().isEmpty() && !section) {
            addAssignment(node.no(), heading, duties.dash(node, heading, above.parties(), above.requested()), false);
        } else if (section) {
            list.heading(node);
            tellOfUnbound(node, node.no(), heading);
        } else {
            list.statement(node.no(), heading);
            if (node.rank() > 2 && !above.persons()) {
                doubts.add(DoubtCode.ACTOR_UNREAD, node.no(), heading, BINDS_NOBODY);
            }
        }
        return above;
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
        ReportingDuty regime =
                regimes.ofWords(parent.heading(), node.heading(), node, list.ref(node.no(), node.heading()));
        return regime != null && regime.reports().size() > 1 ? regime : null;
    }

    /** The clause of an element of the reporting part; whether what stands under it is to be read as well. */
    boolean reporting(Node node) {
        Clause regime = node.numbered().isEmpty() && node.children().isEmpty()
                ? regimes.of(node, list.ref(node.no(), node.heading()))
                : null;
        if (regime != null) {
            list.add(regime);
            paragraphs(node).forEach(words -> tell(node.no(), words, true));
            return false;
        }
        Node parent = node.parent();
        boolean sentence = node.items().isEmpty() || node.rank() > 2;
        Clause own = sentence && parent != null
                ? regimes.ofWords(parent.heading(), node.heading(), node, list.ref(node.no(), node.heading()))
                : null;
        if (own != null) {
            list.add(own);
            tell(node.no(), node.heading(), true);
        } else if (!sentence || !addAssignment(node.no(), node.heading(), duties.reports(node, node.heading()), true)) {
            if (node.rank() <= 2 || !node.items().isEmpty()) {
                list.heading(node);
            } else {
                list.statement(node.no(), node.heading());
            }
            tellOfUnbound(node, node.no(), node.heading());
        }
        return true;
    }

    private static List<PlacedText> paragraphs(Node node) {
        return node.items().stream()
                .filter(Words.class::isInstance)
                .map(item -> ((Words) item).text())
                .toList();
    }

    /** The clause of a paragraph under an element. */
    void paragraph(Node node, String no, PlacedText words, Bearers bearers) {
        if (node.kind() == SectionKind.REPORTING) {
            Clause regime = regimes.ofWords(node.heading(), words, node, list.ref(no, words));
            if (regime != null) {
                list.add(regime);
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
            List<AssignedDuty> found = !ordered || (own.isEmpty() && !actors.isNobody())
                    ? List.of()
                    : actors.isNobody()
                            ? duties.dash(node, words, own, bearers.requested())
                            : duties.duties(node, words.from(actors.rest()), own, actors.requested());
            if (addAssignment(no, words, found, !actors.isNobody())) {
                return;
            }
        }
        list.statement(no, words);
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
        ClauseRef ref = found.isEmpty() ? null : list.ref(no, words);
        if (ref == null) {
            return false;
        }
        list.add(new Assignment(ref, ClauseList.oneLine(words.toString()), found));
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
    void tellOfUnbound(Node node, String no, PlacedText words) {
        if (times.nameDeadline(words) && !duties.asksForReports(node, words)) {
            doubts.add(DoubtCode.ACTOR_UNREAD, no, words, BINDS_NOBODY);
        }
    }
}
