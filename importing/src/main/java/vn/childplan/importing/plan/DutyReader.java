package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.AssignedDuty.Force;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.plan.Role;
import vn.childplan.core.time.Schedule;
import vn.childplan.importing.text.PlacedText;
import vn.childplan.importing.text.Unmarked;

/** Reads the duties of a clause of the organisation part: one for each thing that it orders, in its words. */
final class DutyReader {
    private static final Pattern NEW_DUTY = Pattern.compile(
            "(?:chu tri|phoi hop|huong dan|kip thoi|dinh ky|tong hop|tham muu|xay dung|to chuc|trien khai|bao cao|kiem tra|giam sat|tham gia|tham dinh|bo tri|theo doi|don doc|chi dao|chu dong|tang cuong|day manh|tuyen truyen|thuc hien|ra soat|cap nhat|lap|trinh|gui|hang (?:nam|quy|thang)|dua|la (?:co quan|don vi)|so ket|tong ket|phan anh|bao ngay|can doi|ban hanh|nam tinh hinh|huy dong|chiu trach nhiem)\\b");
    private static final Pattern INTRODUCES = Pattern.compile("(?:trong do,? )?.*:$");
    private static final Pattern WITH = Pattern.compile("\\bphoi hop (?:chat che )?(?:voi|cung)\\b ?");
    private static final Pattern ADVISES =
            Pattern.compile("\\btham muu ((?:ubnd|uy ban nhan dan|chu tich)[^,;.]{0,40}?) (bao cao\\b.*)");
    private static final Pattern ISSUES_AND_CARRIES_OUT =
            Pattern.compile("\\b(?:xay dung|ban hanh) va ((?:to chuc )?(?:trien khai|thuc hien) ke hoach\\b.*)");
    private static final Pattern PUT_TOGETHER = Pattern.compile(" de (?:theo doi, )?(?:tong hop|tham muu)\\b");
    private static final Pattern HANDS_IN =
            Pattern.compile("\\b(?:ve|gui|qua) (?:so|ubnd|uy ban|ban|phong|van phong|cong an|tinh doan|hoi|cuc|bo)\\b");
    /** Who puts a thing before those who decide on it makes no report on what was done. */
    private static final Pattern FOR_DECISION =
            Pattern.compile("\\bbao cao cap co tham quyen (?:xem xet,? )?(?:phe duyet|quyet dinh)\\b");
    /** "Chịu trách nhiệm về việc báo cáo, đề nghị ban hành và nội dung Kế hoạch này": what was proposed is answered for. */
    private static final Pattern ANSWERS = Pattern.compile("chiu trach nhiem ve viec bao cao, de nghi ban hanh\\b");

    private static final Pattern ASKS_FOR =
            Pattern.compile("\\b(?:don doc|huong dan|(?<!khi co |theo )yeu cau|tiep nhan)\\b");
    private static final Pattern TO = Pattern.compile(
            "\\b(?:bao cao,? de xuat|bao cao|tham muu|trinh|de xuat)(?: ve| cho)? (?=(?:ubnd|uy ban nhan dan|bo|so|chu tich|tinh uy|thuong truc|ban thuong vu|thu tuong|chinh phu|hdnd) )");
    /** "báo cáo kết quả về Sở Y tế": to whom it goes, where nobody stands behind the verb. */
    private static final Pattern HANDED_TO = Pattern.compile(
            "\\b(?:gui|ve|nop)(?: ve| cho| den)? (?=(?:ubnd|uy ban|bo|so|chu tich|tinh uy|thuong truc|ban|phong|van phong|cong an|cuc|hoi|tinh"
                    + " doan) )");

    private static final Pattern NAME_END = Pattern.compile("[,;.()]|" + ReportReader.WHO_IS
            + "| (?:dinh ky|cham nhat|muon nhat|khi|trong|vao|hang (?:ngay|tuan|thang|quy|nam))\\b| bao cao| xem xet| chi dao| de | theo | ban hanh| ket qua| trien khai| to chuc|"
            + ReportReader.ABOUT + "| truoc | tinh"
            + " hinh| phan cong| kho khan| vuong mac| quyet dinh| phe duyet| cap | so lieu|"
            + " va (?:dong thoi )?(?:gui|bao cao|trinh) |(?: va)? bo tri| va bo sung|"
            + " giai quyet| (?:thong )?qua ");

    private final Parties parties;
    private final AskedReports reports;
    private final DutyTimes times;

    DutyReader(Parties parties, AskedReports reports, DutyTimes times) {
        this.parties = parties;
        this.reports = reports;
        this.times = times;
    }

    /** The duties of a clause whose bearers are known, in an element. */
    List<AssignedDuty> duties(Node node, PlacedText clause, List<Party> bearers, boolean requested) {
        Force force = requested ? Force.REQUEST : Force.ORDER;
        List<AssignedDuty> duties = new ArrayList<>();
        for (Part part : parts(clause)) {
            List<Party> own = part.apart().isNobody()
                    ? List.of()
                    : parties.of(part.apart().names(), clause);
            addTo(duties, node, part.words(), own.isEmpty() ? bearers : own, force);
        }
        return duties;
    }

    /**
     * What a dash under a clause orders: one thing, or the reports that it asks for. Of nobody it orders nothing, but that those
     * it names itself tell their difficulties.
     */
    List<AssignedDuty> dash(Node node, PlacedText dash, List<Party> bearers, boolean requested) {
        PlacedText words = Ending.cut(dash);
        Force force = requested ? Force.REQUEST : Force.ORDER;
        if (Difficulties.areTold(Unmarked.of(Sentences.of(words).get(0)))) {
            return difficulties(node, words, bearers, force);
        }
        if (bearers.isEmpty()) {
            return List.of();
        }
        List<AssignedDuty> dated = dated(node, words, kind(Unmarked.of(words)), bearers, force);
        reports.in(node, words).stream()
                .filter(report -> report.dates().isEmpty())
                .forEach(reports::holdInWords);
        return dated.isEmpty() ? undated(node, words, DutyKind.CARRY_OUT, bearers, force) : dated;
    }

    /** "Nếu có khó khăn, vướng mắc, đề nghị các sở … phản ánh về Sở Y tế": of those it names, else of those it stands under. */
    private List<AssignedDuty> difficulties(Node node, PlacedText words, List<Party> above, Force force) {
        List<String> names = Difficulties.tellers(words);
        boolean sameOnes = names.size() == 1 && !above.isEmpty() && Regimes.areThoseBefore(names.get(0));
        List<Party> tellers = names.isEmpty() || sameOnes ? above : parties.of(names, words);
        List<AssignedDuty> duties = new ArrayList<>();
        if (!tellers.isEmpty()) {
            addTo(duties, node, words, tellers, force);
        }
        return duties;
    }

    /**
     * What each does of a task whose roles are told in a sentence, in the time of the task: "Sở Nội vụ chủ trì tham mưu …; các sở, các xã
     * chủ động tổ chức …". None where all lead or help.
     *
     * @param title what the task is called, without which "ban hành Kế hoạch" says nothing
     */
    List<AssignedDuty> partsOfTask(PlacedText title, PlacedText roles, Schedule schedule) {
        List<AssignedDuty> duties = new ArrayList<>();
        if (!RoleProse.tellsWhoActs(roles.toString())) {
            return duties;
        }
        for (PlacedText part : Sentences.clauses(roles)) {
            int end = RoleProse.namesEnd(part.toString());
            List<Party> bearers = end < 0
                    ? List.of()
                    : parties.of(AgencyList.split(part.toString().substring(0, end)), part);
            if (bearers.isEmpty()) {
                return List.of();
            }
            PlacedText words = Ending.cut(part.from(end).strip());
            String plain = Unmarked.of(words);
            String named = Ending.cut(title) + ": " + words;
            duties.add(AssignedDuty.of(named, kind(plain), bearers, schedule).withRole(role(plain)));
        }
        return duties;
    }

    private static Role role(String plain) {
        return plain.startsWith("chu tri")
                ? Role.LEAD
                : kind(plain) == DutyKind.COORDINATE ? Role.COORDINATING : Role.BEARER;
    }

    boolean asksForReports(Node node, PlacedText words) {
        return !reports.in(node, words).isEmpty();
    }

    /** The reports that the words of an element ask for, each of whoever makes it. */
    List<AssignedDuty> reports(Node node, PlacedText words) {
        List<AssignedDuty> duties = new ArrayList<>();
        List<ReadReport> own = reports.in(node, words);
        Set<String> channels = channels(own);
        for (ReadReport report : own) {
            if (report.from() != null) {
                List<Party> bearers = parties.of(AgencyList.split(report.from()), words);
                if (bearers.isEmpty()) {
                    continue;
                }
                DutyKind kind = channels.contains(report.from()) ? DutyKind.CONSOLIDATE : DutyKind.REPORT;
                PlacedText what = Ending.cut(report.what());
                duties.addAll(
                        report.dates().isEmpty()
                                ? List.of(inWords(report, what, kind, bearers))
                                : dated(report, what, kind, bearers, Force.ORDER));
            }
        }
        return duties;
    }

    private AssignedDuty inWords(ReadReport report, PlacedText words, DutyKind kind, List<Party> bearers) {
        reports.holdInWords(report);
        return handedIn(report, words, AssignedDuty.of(words.toString(), kind, bearers, times.inWords(words)));
    }

    /** One duty for each day that a report asked for here is due on. */
    private List<AssignedDuty> dated(Node node, PlacedText words, DutyKind kind, List<Party> bearers, Force force) {
        List<AssignedDuty> duties = new ArrayList<>();
        List<ReadReport> own = reports.in(node, words);
        Set<String> channels = channels(own);
        for (ReadReport report : own) {
            boolean passedOn = report.from() != null && channels.contains(report.from());
            List<Party> who =
                    passedOn ? parties.of(AgencyList.split(Objects.requireNonNull(report.from())), words) : bearers;
            if (!who.isEmpty()) {
                duties.addAll(dated(report, words, passedOn ? DutyKind.CONSOLIDATE : kind, who, force));
            }
        }
        return duties;
    }

    private List<AssignedDuty> dated(
            ReadReport report, PlacedText words, DutyKind kind, List<Party> bearers, Force force) {
        if (report.deadline() == null || reports.givesWay(report)) {
            return List.of();
        }
        List<Schedule> schedules = times.schedules(report);
        if (!schedules.isEmpty() && !report.invalid()) {
            reports.hold(report);
        }
        return schedules.stream()
                .map(schedule -> handedIn(report, words, AssignedDuty.of(words.toString(), kind, bearers, schedule))
                        .withForce(force))
                .toList();
    }

    /** The duty with whoever it goes to and through. */
    private AssignedDuty handedIn(ReadReport report, PlacedText words, AssignedDuty duty) {
        AgencyId to = parties.agency(report.to(), words);
        AgencyId via = parties.channel(report.via(), words);
        AssignedDuty sent = to == null ? duty : duty.withAddressee(to);
        return via == null ? sent : sent.withChannel(via);
    }

    /** Of the time of a report the doubts are told with the report. */
    private List<AssignedDuty> undated(Node node, PlacedText words, DutyKind kind, List<Party> bearers, Force force) {
        return reports.in(node, words).isEmpty() || times.nameCompletion(words)
                ? times.duties(node.no(), words, kind, bearers, force)
                : List.of(AssignedDuty.of(words.toString(), kind, bearers, times.inWords(words))
                        .withForce(force));
    }

    /** "gửi báo cáo về Sở Y tế trước ngày 10/12 để tổng hợp, báo cáo UBND tỉnh trước ngày 20/12": the second is Sở Y tế's. These are whoever passes one on. */
    private static Set<String> channels(List<ReadReport> reports) {
        Set<String> channels = new HashSet<>();
        for (ReadReport report : reports) {
            if (report.via() != null) {
                channels.add(report.via());
            }
        }
        return channels;
    }

    /**
     * One thing that a clause orders.
     *
     * @param apart whom it is for, if not for those at the beginning of the clause; else nobody
     */
    private record Part(PlacedText words, Actors apart) {}

    /** What a clause orders, thing by thing; what begins with no verb goes on with the thing before. */
    private static List<Part> parts(PlacedText clause) {
        List<Part> parts = new ArrayList<>();
        for (PlacedText sentence : Sentences.of(clause)) {
            PlacedText before = null;
            Actors who = Actors.NOBODY;
            for (PlacedText piece : Sentences.clauses(sentence)) {
                String plain = Unmarked.of(piece);
                if (INTRODUCES.matcher(plain).matches()) {
                    continue;
                }
                Actors apart = parts.isEmpty() ? Actors.NOBODY : Actors.apart(piece, before);
                who = apart.isNobody() ? who : apart;
                if (before == null
                        || !apart.isNobody()
                        || NEW_DUTY.matcher(plain).lookingAt()) {
                    parts.add(new Part(piece.from(apart.rest()), who));
                } else {
                    int last = parts.size() - 1;
                    Part goesOn = parts.get(last);
                    parts.set(last, new Part(PlacedText.join(List.of(goesOn.words(), piece), "; "), goesOn.apart()));
                }
                before = piece;
            }
        }
        return parts.stream()
                .map(part -> new Part(Ending.cut(part.words()), part.apart()))
                .filter(part -> part.words().length() > 0)
                .toList();
    }

    private void addTo(List<AssignedDuty> duties, Node node, PlacedText words, List<Party> bearers, Force force) {
        String plain = Unmarked.of(words);
        DutyKind kind = kind(plain);
        Role role = role(plain);
        List<AssignedDuty> dated = dated(node, words, kind, bearers, force);
        boolean reporting = kind == DutyKind.REPORT || kind == DutyKind.CONSOLIDATE || kind == DutyKind.ESCALATE;
        AgencyId told = kind == DutyKind.ESCALATE ? whoIsTold(words, plain) : null;
        AgencyId addressee = told != null || !reporting ? told : addressee(words, plain);
        AgencyId channel = null;
        for (ReadReport report : reports.in(node, words)) {
            if (report.dates().isEmpty()) {
                reports.holdInWords(report);
                channel = reporting ? parties.channel(report.via(), words) : null;
            }
        }
        AgencyId advised = kind == DutyKind.CONSOLIDATE ? advised(words, plain) : null;
        for (AssignedDuty duty : dated.isEmpty() ? undated(node, words, kind, bearers, force) : dated) {
            AssignedDuty own = duty.withRole(role);
            own = own.addressee() == null && addressee != null ? own.withAddressee(addressee) : own;
            own = advised != null ? own.withAddressee(advised) : own;
            duties.add(own.channel() == null && channel != null ? own.withChannel(channel) : own);
        }
        addImplied(duties, words, plain, bearers, force);
    }

    /** "tham mưu UBND tỉnh báo cáo Bộ Y tế": the draft goes to UBND tỉnh, whose report goes to Bộ Y tế. */
    private @Nullable AgencyId advised(PlacedText words, String plain) {
        Matcher advises = ADVISES.matcher(plain);
        return advises.find() && AgencyList.begins(words.toString().substring(advises.start(1)))
                ? parties.agency(words.toString().substring(advises.start(1), advises.end(1)), words)
                : null;
    }

    /** What the words order of others, or beside: who is advised reports; with whom somebody leads, helps. */
    private void addImplied(
            List<AssignedDuty> duties, PlacedText words, String plain, List<Party> bearers, Force force) {
        Matcher advises = ADVISES.matcher(plain);
        if (advises.find()) {
            PlacedText report = words.part(advises.start(1), advises.end(2));
            List<Party> advised =
                    parties.of(AgencyList.split(words.toString().substring(advises.start(1), advises.end(1))), words);
            AssignedDuty duty = AssignedDuty.of(
                            report.toString(), DutyKind.REPORT, advised, times.of(report, DutyKind.REPORT))
                    .withForce(force);
            PlacedText rest = words.part(advises.start(2), advises.end(2));
            AgencyId to = addressee(rest, Unmarked.of(rest));
            if (!advised.isEmpty()) {
                duties.add(to == null ? duty : duty.withAddressee(to));
            }
        }
        Matcher with = WITH.matcher(plain);
        if (with.find() && plain.startsWith("chu tri")) {
            PlacedText helpers = words.from(with.end());
            Actors actors = Actors.of(helpers);
            PlacedText thing = Sentences.clauses(words.from(with.start())).get(0);
            List<Party> others = parties.of(actors.names(), words);
            if (!others.isEmpty()) {
                duties.add(AssignedDuty.of(
                                thing.toString(), DutyKind.COORDINATE, others, times.of(thing, DutyKind.COORDINATE))
                        .withForce(force)
                        .withRole(Role.COORDINATING));
            }
        }
        Matcher both = ISSUES_AND_CARRIES_OUT.matcher(plain);
        if (both.find()) {
            PlacedText carries = words.part(both.start(1), both.end(1));
            duties.add(AssignedDuty.of(
                            carries.toString(), DutyKind.CARRY_OUT, bearers, times.of(carries, DutyKind.CARRY_OUT))
                    .withForce(force));
        }
    }

    /** "gửi báo cáo về Sở Y tế để tổng hợp, báo cáo UBND tỉnh": who sends it reports, and the other one puts it together. */
    private static String withoutWorkOfOthers(String plain) {
        Matcher together = PUT_TOGETHER.matcher(plain);
        String front = together.find() ? plain.substring(0, together.start()) : plain;
        return HANDS_IN.matcher(front).find() && !ASKS_FOR.matcher(front).find() ? front : plain;
    }

    private @Nullable AgencyId whoIsTold(PlacedText words, String plain) {
        int from = Difficulties.addressee(plain);
        if (from < 0) {
            return null;
        }
        Matcher end = NAME_END.matcher(plain);
        int until = end.find(from) ? end.start() : words.length();
        return parties.agency(words.toString().substring(from, until), words);
    }

    private static DutyKind kind(String plain) {
        boolean report = FOR_DECISION.matcher(plain).replaceAll("").contains("bao cao");
        if (Difficulties.areTold(plain)) {
            return DutyKind.ESCALATE;
        }
        if (ANSWERS.matcher(plain).lookingAt()) {
            return DutyKind.CARRY_OUT;
        }
        String own = withoutWorkOfOthers(plain);
        if (report && (own.contains("tong hop") || own.contains("tham muu"))) {
            return DutyKind.CONSOLIDATE;
        }
        if (report && !plain.startsWith("thuc hien") && !plain.startsWith("trien khai")) {
            return DutyKind.REPORT;
        }
        if (plain.matches(".*\\b(?:xay dung|ban hanh)\\b.{0,40}\\bke hoach\\b.*|.*cu the hoa thanh.*ke hoach.*")) {
            return DutyKind.ISSUE_PLAN;
        }
        if (plain.matches(".*\\btham dinh\\b.*") && plain.matches(".*\\b(?:kinh phi|du toan)\\b.*")) {
            return DutyKind.APPRAISE_FUNDING;
        }
        if (plain.matches("(?:chu tri,? )?(?:phoi hop,? )?(?:va )?(?:huong dan|don doc|theo doi|kiem tra)\\b.*")) {
            return DutyKind.GUIDE;
        }
        if (plain.matches(
                "(?:day manh |tang cuong |lam tot )?(?:cong tac )?(?:tuyen truyen|truyen thong|tang thoi luong)\\b.*")) {
            return DutyKind.COMMUNICATE;
        }
        if (plain.matches("(?:tham gia )?giam sat\\b.*")) {
            return DutyKind.SUPERVISE;
        }
        return plain.startsWith("phoi hop") ? DutyKind.COORDINATE : DutyKind.CARRY_OUT;
    }

    private @Nullable AgencyId addressee(PlacedText words, String plain) {
        AgencyId told = addressee(words, plain, TO);
        return told == null ? addressee(words, plain, HANDED_TO) : told;
    }

    private @Nullable AgencyId addressee(PlacedText words, String plain, Pattern verb) {
        Matcher to = verb.matcher(plain);
        do {
            if (!to.find()) {
                return null;
            }
        } while (!AgencyList.begins(words.toString().substring(to.end())));
        Matcher end = NAME_END.matcher(plain);
        int until = end.find(to.end()) ? end.start() : words.length();
        return parties.agency(words.toString().substring(to.end(), until), words);
    }
}
