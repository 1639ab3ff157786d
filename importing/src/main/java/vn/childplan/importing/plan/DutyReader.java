package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.List;
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
    private static final Pattern SOON = Pattern.compile("\\bkip thoi\\b");
    private static final Pattern PERIODICALLY = Pattern.compile("\\bdinh ky\\b");
    private static final Pattern AS_REGULATED = Pattern.compile("\\btheo quy dinh\\b");
    private static final Pattern PUT_TOGETHER = Pattern.compile(" de (?:theo doi, )?(?:tong hop|tham muu)\\b");
    private static final Pattern HANDS_IN =
            Pattern.compile("\\b(?:ve|gui|qua) (?:so|ubnd|uy ban|ban|phong|van phong|cong an|tinh doan|hoi|cuc|bo)\\b");
    private static final Pattern ASKS_FOR = Pattern.compile("\\b(?:don doc|huong dan|yeu cau|tiep nhan)\\b");
    private static final Pattern TO = Pattern.compile(
            "\\b(?:bao cao,? de xuat|bao cao|tham muu|trinh|de xuat)(?: ve| cho)? (?=(?:ubnd|uy ban nhan dan|bo|so|chu tich|tinh uy|thuong truc|ban thuong vu|thu tuong|chinh phu|hdnd) )");
    private static final Pattern NAME_END = Pattern.compile(
            "[,;.()]| bao cao| xem xet| chi dao| de | theo | ban hanh| ket qua| trien khai| to chuc| ve | truoc | tinh hinh| phan cong| quyet dinh| va bo | phe duyet| cap | bo tri| giai quyet");

    private final Parties parties;
    private final int year;

    DutyReader(Parties parties, int year) {
        this.parties = parties;
        this.year = year;
    }

    /** The duties of a clause whose bearers are known. */
    List<AssignedDuty> duties(PlacedText clause, List<Party> bearers, boolean requested) {
        Force force = requested ? Force.REQUEST : Force.ORDER;
        List<AssignedDuty> duties = new ArrayList<>();
        for (PlacedText words : parts(clause)) {
            addTo(duties, words, bearers, force);
        }
        return duties;
    }

    /** The one duty of a dash under a clause. */
    List<AssignedDuty> dash(PlacedText dash, List<Party> bearers, boolean requested) {
        PlacedText words = Ending.cut(dash);
        AssignedDuty duty = AssignedDuty.of(words.toString(), DutyKind.CARRY_OUT, bearers, schedule(words))
                .withForce(requested ? Force.REQUEST : Force.ORDER);
        return List.of(duty);
    }

    /** What a clause orders, thing by thing; what begins with no verb goes on with the thing before. */
    private static List<PlacedText> parts(PlacedText clause) {
        List<PlacedText> parts = new ArrayList<>();
        for (PlacedText sentence : Sentences.of(clause)) {
            boolean first = true;
            for (PlacedText piece : Sentences.clauses(sentence)) {
                String plain = Unmarked.of(piece);
                if (INTRODUCES.matcher(plain).matches()) {
                    continue;
                }
                if (first || NEW_DUTY.matcher(plain).lookingAt()) {
                    parts.add(piece);
                } else {
                    int last = parts.size() - 1;
                    parts.set(last, PlacedText.join(List.of(parts.get(last), piece), "; "));
                }
                first = false;
            }
        }
        return parts.stream().map(Ending::cut).filter(part -> part.length() > 0).toList();
    }

    private void addTo(List<AssignedDuty> duties, PlacedText words, List<Party> bearers, Force force) {
        String plain = Unmarked.of(words);
        DutyKind kind = kind(plain);
        Role role =
                plain.startsWith("chu tri") ? Role.LEAD : kind == DutyKind.COORDINATE ? Role.COORDINATING : Role.BEARER;
        AssignedDuty duty = AssignedDuty.of(words.toString(), kind, bearers, schedule(words))
                .withForce(force)
                .withRole(role);
        boolean reports = kind == DutyKind.REPORT || kind == DutyKind.CONSOLIDATE || kind == DutyKind.ESCALATE;
        AgencyId addressee = reports ? addressee(words, plain) : null;
        duties.add(addressee == null ? duty : duty.withAddressee(addressee));
        addImplied(duties, words, plain, bearers, force);
    }

    /** What the words order of others, or beside: who is advised reports; with whom somebody leads, helps. */
    private void addImplied(
            List<AssignedDuty> duties, PlacedText words, String plain, List<Party> bearers, Force force) {
        Matcher advises = ADVISES.matcher(plain);
        if (advises.find()) {
            PlacedText report = words.part(advises.start(1), advises.end(2));
            List<Party> advised =
                    parties.of(AgencyList.split(words.toString().substring(advises.start(1), advises.end(1))), words);
            AssignedDuty duty = AssignedDuty.of(report.toString(), DutyKind.REPORT, advised, schedule(report))
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
            if (!actors.isNobody()) {
                duties.add(AssignedDuty.of(
                                thing.toString(),
                                DutyKind.COORDINATE,
                                parties.of(actors.names(), words),
                                schedule(thing))
                        .withForce(force)
                        .withRole(Role.COORDINATING));
            }
        }
        Matcher both = ISSUES_AND_CARRIES_OUT.matcher(plain);
        if (both.find()) {
            PlacedText carries = words.part(both.start(1), both.end(1));
            duties.add(AssignedDuty.of(carries.toString(), DutyKind.CARRY_OUT, bearers, schedule(carries))
                    .withForce(force));
        }
    }

    /** "gửi báo cáo về Sở Y tế để tổng hợp, báo cáo UBND tỉnh": who sends it reports, and the other one puts it together. */
    private static String withoutWorkOfOthers(String plain) {
        Matcher together = PUT_TOGETHER.matcher(plain);
        String front = together.find() ? plain.substring(0, together.start()) : plain;
        return HANDS_IN.matcher(front).find() && !ASKS_FOR.matcher(front).find() ? front : plain;
    }

    private static DutyKind kind(String plain) {
        boolean report = plain.contains("bao cao");
        if (report && (plain.contains("kho khan") || plain.contains("vuong mac"))) {
            return DutyKind.ESCALATE;
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
        if (plain.contains("kinh phi")
                && plain.matches(".*\\b(?:tham dinh|tong hop|bo tri|can doi|tham muu|phan bo)\\b.*")) {
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
        Matcher to = TO.matcher(plain);
        if (!to.find()) {
            return null;
        }
        Matcher end = NAME_END.matcher(plain);
        int until = end.find(to.end()) ? end.start() : words.length();
        return parties.agency(words.toString().substring(to.end(), until), words);
    }

    /** The words of a time, and the day where they name one. */
    private Schedule schedule(PlacedText words) {
        List<ReportDeadlines.Deadline> deadlines = ReportDeadlines.in(words, null);
        if (deadlines.size() == 1) {
            TimeWording time = TimeWording.of(deadlines.get(0).words().toString(), year, false);
            if (time.kind() == TimeWording.Kind.DATE) {
                return time.schedule();
            }
            return new Schedule.Unspecified(year, deadlines.get(0).words().toString());
        }
        String plain = Unmarked.of(words);
        List<String> said = new ArrayList<>();
        for (Pattern pattern : List.of(SOON, PERIODICALLY, AS_REGULATED)) {
            Matcher found = pattern.matcher(plain);
            if (found.find()) {
                said.add(words.toString().substring(found.start(), found.end()));
            }
        }
        return new Schedule.Unspecified(year, String.join(" … ", said));
    }
}
