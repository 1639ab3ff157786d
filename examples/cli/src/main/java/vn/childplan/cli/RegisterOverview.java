package vn.childplan.cli;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.Deadline;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.validation.obligation.DutyTerm;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

/** How many duties a plan creates, for whom, until when. */
final class RegisterOverview {
    private final ObligationRegister register;
    private final Owed owed;
    private final @Nullable LocalDate day;
    private final Bearers bearers;
    private final Map<Duty, DutyTerm> firstOfDuty;

    private RegisterOverview(ObligationRegister register, List<Obligation> obligations, @Nullable LocalDate day) {
        this.register = register;
        this.owed = Owed.of(obligations);
        this.day = day;
        this.bearers = new Bearers(register.directory());
        this.firstOfDuty = firstOfDuty(register);
    }

    static RegisterOverview of(ObligationRegister register, List<Obligation> obligations, @Nullable LocalDate day) {
        return new RegisterOverview(register, obligations, day);
    }

    /** Everything. */
    void write(Page page) {
        summary(page);
        byClause(page);
        coordination(page);
        open(page);
        page.blank();
        page.line(page.say(
                "Mọi nghĩa vụ của một cơ quan: --agency MÃ (ví dụ so-y-te). Từng nghĩa vụ: --format csv hoặc json.",
                "All obligations of one agency: --agency ID (such as so-y-te). Every one: --format csv or json."));
    }

    /** How many, for whom, and what has a date. */
    void summary(Page page) {
        page.title(page.say("NGHĨA VỤ THEO KẾ HOẠCH ", "OBLIGATIONS UNDER PLAN ")
                + register.plan().number());
        Wording words = page.words();
        String all = words.number(owed.duties().size());
        String agencies = words.number(Bearers.distinct(owed.duties()).size());
        String date = words.date(day);
        page.line(
                day == null
                        ? page.say(
                                "Tính cả năm: " + all + " nghĩa vụ của " + agencies
                                        + " cơ quan; nghĩa vụ chưa đến hạn khi cơ quan kết thúc hoạt động được tính cho cơ quan"
                                        + " tiếp nhận.",
                                "Over the whole year: " + all + " obligations of " + agencies
                                        + " agencies; what is not yet due when an agency ends counts for its"
                                        + " successors.")
                        : page.say(
                                "Vào ngày " + date + ": " + all + " nghĩa vụ của " + agencies + " cơ quan.",
                                "On " + date + ": " + all + " obligations of " + agencies + " agencies."));
        if (!owed.coordination().isEmpty()) {
            String coordination = words.number(owed.coordination().size());
            String others = words.number(Bearers.distinct(owed.coordination()).size());
            page.line(page.say(
                    "Ngoài ra phối hợp: " + coordination + " nhiệm vụ của " + others + " cơ quan.",
                    "Besides, to coordinate: " + coordination + " tasks of " + others + " agencies."));
        }
        if (day == null) {
            throughTheYear(page);
        }
        byKind(page);
        byDuty(page);
        dated(page);
    }

    /** On the day of the plan, and on every day on which duties pass on. */
    private void throughTheYear(Page page) {
        NavigableSet<LocalDate> days = new TreeSet<>();
        register.obligations().stream()
                .filter(obligation -> obligation.tenure().passesOn())
                .map(obligation -> Objects.requireNonNull(obligation.tenure().bearerEndsOn()))
                .forEach(days::add);
        if (days.isEmpty()) {
            return;
        }
        days.add(register.plan().date());
        Wording words = page.words();
        TextTable table = new TextTable()
                .words(page.say("từ ngày", "from"))
                .numbers(page.say("nghĩa vụ", "obligations"))
                .numbers(page.say("cơ quan", "agencies"))
                .numbers(page.say("phối hợp", "coordination"))
                .words(page.say("gồm (theo danh mục cơ quan)", "namely (as in the directory)"));
        for (LocalDate from : days) {
            Owed then = Owed.of(register.owedOn(from));
            Set<AgencyId> living = Bearers.distinct(then.duties());
            table.row()
                    .cell(words.date(from))
                    .cell(words.number(then.duties().size()))
                    .cell(words.number(living.size()))
                    .cell(words.count(then.coordination().size()))
                    .cell(bearers.kindsInWords(living, words));
        }
        page.section(page.say("Trong năm", "Through the year")).table(table);
    }

    private void byKind(Page page) {
        Map<AgencyKind, List<Obligation>> groups = new TreeMap<>();
        for (Obligation obligation : owed.duties()) {
            AgencyId bearer = obligation.bearer();
            if (bearer != null) {
                AgencyKind kind = register.directory().get(bearer).kind();
                groups.computeIfAbsent(kind, k -> new ArrayList<>()).add(obligation);
            }
        }
        Wording words = page.words();
        TextTable table = counted(page, page.say("loại cơ quan", "kind"));
        groups.forEach((kind, list) -> count(table, words.kind(kind), list, words));
        List<Obligation> nobody = owed.duties().stream()
                .filter(obligation -> obligation.bearer() == null)
                .toList();
        if (!nobody.isEmpty()) {
            count(table, page.say("chưa xác định", "not said (left open by the plan)"), nobody, words);
        }
        page.section(page.say("Theo loại cơ quan (danh mục cơ quan)", "By kind of agency, as in the directory"))
                .table(table);
    }

    private void byDuty(Page page) {
        Wording words = page.words();
        TextTable table = counted(page, page.say("nghĩa vụ", "duty"));
        Map<String, List<Obligation>> groups = owed.duties().stream()
                .collect(Collectors.groupingBy(
                        obligation -> obligation.duty().label().in(page.locale()),
                        LinkedHashMap::new,
                        Collectors.toList()));
        groups.forEach((duty, list) -> count(table, duty, list, words));
        count(table, page.say("cộng", "total"), owed.duties(), words);
        page.section(page.say("Theo loại nghĩa vụ", "By kind of duty")).table(table);
    }

    private static TextTable counted(Page page, String of) {
        return new TextTable()
                .words(of)
                .numbers(page.say("cơ quan", "agencies"))
                .numbers(page.say("nghĩa vụ", "obligations"))
                .numbers(page.say("có thời hạn", "with a date"));
    }

    private static void count(TextTable table, String what, Collection<Obligation> list, Wording words) {
        long dated =
                list.stream().filter(obligation -> obligation.lastDay() != null).count();
        table.row()
                .cell(what)
                .cell(words.count(Bearers.distinct(list).size()))
                .cell(words.number(list.size()))
                .cell(words.count(dated));
    }

    private void dated(Page page) {
        Map<LocalDate, Map<DutyTerm, List<Obligation>>> byDay = new TreeMap<>();
        for (Obligation obligation : owed.duties()) {
            LocalDate lastDay = obligation.lastDay();
            if (lastDay != null) {
                byDay.computeIfAbsent(lastDay, d -> new LinkedHashMap<>())
                        .computeIfAbsent(sameDuty(obligation.term()), t -> new ArrayList<>())
                        .add(obligation);
            }
        }
        if (byDay.isEmpty()) {
            return;
        }
        Wording words = page.words();
        TextTable table = new TextTable()
                .words(page.say("hạn cuối", "last day"))
                .words(page.say("thời hạn", "deadline"))
                .words(page.say("mục,\nkhoản", "clause"))
                .words(page.say("nghĩa vụ", "duty"))
                .words(page.say("kỳ", "period"))
                .numbers(page.say("số", "no."))
                .words(page.say("cơ quan (theo danh mục)", "agencies (by directory)"));
        byDay.forEach((lastDay, terms) -> terms.forEach((term, list) -> table.row()
                .cell(words.date(lastDay))
                .cell(words.deadline(term))
                .cell(term.clauseInTables().in(page.locale()))
                .cell(term.duty().label().in(page.locale()))
                .cell(term.period().toString())
                .cell(words.number(list.size()))
                .cell(bearers.kindsInWords(Bearers.distinct(list), words))));
        page.section(page.say("Có thời hạn", "With a date")).table(table);
    }

    /** The term without the words that name who: several parties of one clause owe the same. */
    private DutyTerm sameDuty(DutyTerm term) {
        return firstOfDuty.getOrDefault(Duty.of(term), term);
    }

    /** A term without the words that name who. */
    private record Duty(ClauseRef clause, DutyKind kind, Role role, ReportingPeriod period, Deadline deadline) {
        static Duty of(DutyTerm term) {
            return new Duty(term.clause(), term.duty(), term.role(), term.period(), term.deadline());
        }
    }

    private static Map<Duty, DutyTerm> firstOfDuty(ObligationRegister register) {
        Map<Duty, DutyTerm> first = new HashMap<>();
        register.obligations().forEach(obligation -> first.putIfAbsent(Duty.of(obligation.term()), obligation.term()));
        return first;
    }

    private void byClause(Page page) {
        Wording words = page.words();
        TextTable table = new TextTable()
                .words(page.say("mục, khoản", "clause"))
                .words(page.say("nghĩa vụ", "duty"))
                .words(page.say("vai trò", "role"))
                .words(page.say("kỳ", "period"))
                .words(page.say("thời hạn", "deadline"))
                .numbers(page.say("số", "no."));
        Map<DutyTerm, Integer> counts = new LinkedHashMap<>();
        owed.duties().forEach(obligation -> counts.merge(sameDuty(obligation.term()), 1, Integer::sum));
        counts.forEach((term, count) -> table.row()
                .cell(term.clauseInTables().in(page.locale()))
                .cell(term.duty().label().in(page.locale()))
                .cell(term.role().label().in(page.locale()))
                .cell(term.period().toString())
                .cell(words.deadline(term))
                .cell(words.number(count)));
        page.section(page.say("Theo mục, khoản", "By clause")).table(table);
    }

    /** One line a clause: whose it is with others counts for nobody's answers. */
    private void coordination(Page page) {
        Map<ClauseRef, List<Obligation>> byClause = owed.coordination().stream()
                .collect(Collectors.groupingBy(Obligation::clause, TreeMap::new, Collectors.toList()));
        if (byClause.isEmpty()) {
            return;
        }
        Wording words = page.words();
        TextTable table = new TextTable()
                .words(page.say("mục, khoản", "clause"))
                .numbers(page.say("phối hợp", "coordination"))
                .words(page.say("cơ quan (theo danh mục)", "agencies (by directory)"));
        byClause.forEach((clause, list) -> table.row()
                .cell(list.get(0).term().clauseInTables().in(page.locale()))
                .cell(words.number(list.size()))
                .cell(bearers.kindsInWords(Bearers.distinct(list), words)));
        page.section(page.say("Phối hợp", "Coordination")).table(table);
    }

    private void open(Page page) {
        if (!register.findings().isEmpty()) {
            page.section(page.say("Nội dung kế hoạch chưa xác định", "Left open by the plan"));
            new FindingLists(page).register(register);
        }
    }
}
