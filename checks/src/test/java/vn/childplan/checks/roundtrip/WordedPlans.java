package vn.childplan.checks.roundtrip;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import vn.childplan.checks.roundtrip.WordedForm.Issuer;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DocumentNumber;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Preamble;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Signature;
import vn.childplan.core.plan.Statement;

/**
 * Plans whose values agree with their words, as the plans of practice are worded: every kind of clause, schedule, deadline
 * and signature. Words and values are written down together, never one computed from the other. Shrinks to few clauses.
 */
final class WordedPlans {
    private static final List<String> TITLES = List.of(
            "Triển khai thực hiện công tác trẻ em trên địa bàn tỉnh năm %d",
            "Công tác bảo vệ, chăm sóc trẻ em năm %d",
            "Triển khai các hoạt động hưởng ứng Tháng hành động vì trẻ em, Tết Trung thu và các hoạt động vui chơi, giải trí cho trẻ em trên địa bàn tỉnh năm %d");

    private static final List<String> PURPOSES = List.of("MỤC ĐÍCH, YÊU CẦU", "MỤC TIÊU", "QUAN ĐIỂM, MỤC TIÊU");
    private static final List<String> TASKS =
            List.of("NHIỆM VỤ VÀ GIẢI PHÁP TRỌNG TÂM", "NHIỆM VỤ", "NỘI DUNG, NHIỆM VỤ");
    private static final List<String> DUTIES = List.of("TỔ CHỨC THỰC HIỆN", "PHÂN CÔNG TRÁCH NHIỆM");
    private static final List<String> STATEMENTS = List.of(
            "Tăng cường sự lãnh đạo, chỉ đạo của cấp ủy, chính quyền trong công tác bảo vệ, chăm sóc và giáo dục trẻ em.",
            "Nội dung, giải pháp phù hợp điều kiện của từng địa phương, có trọng tâm, tránh hình thức;",
            "Phấn đấu 95% trẻ em có hoàn cảnh đặc biệt được trợ giúp; 100% xã, phường có người làm công tác trẻ em",
            "Xác định rõ trách nhiệm của từng cơ quan. Thường xuyên kiểm tra, đôn đốc.");
    private static final List<List<String>> SOURCES = List.of(
            List.of("Ngân sách nhà nước bố trí trong dự toán hằng năm của các sở, ngành", "nguồn lực hợp pháp khác"),
            List.of("Từ nguồn kinh phí sự nghiệp năm 2025 của Sở Y tế"));
    private static final String LETTERS = "abcdđeg";
    private static final List<String> NUMERALS = List.of("I", "II", "III", "IV", "V", "VI", "VII", "VIII");

    private WordedPlans() {}

    static Arbitrary<Plan> any() {
        return Arbitraries.of(2025, 2026, 2027)
                .flatMap(year -> WordedForm.issuers(year).flatMap(issuer -> in(year, issuer)));
    }

    private static Arbitrary<Plan> in(int year, Issuer issuer) {
        return Combinators.combine(
                        Arbitraries.of(TITLES),
                        dates(year),
                        Arbitraries.integers().between(1, 2500),
                        WordedForm.preambles(issuer),
                        clauses(year),
                        WordedForm.recipients(),
                        WordedForm.signatures())
                .as((title, date, number, preamble, clauses, recipients, signature) ->
                        plan(year, issuer, title, date, number, preamble, clauses, recipients, signature));
    }

    /** From December before the year to the last day before the districts ended. */
    private static Arbitrary<LocalDate> dates(int year) {
        return year == 2025
                ? Arbitraries.integers()
                        .between(0, 110)
                        .map(day -> LocalDate.of(2025, 3, 12).plusDays(day))
                : Arbitraries.integers()
                        .between(0, 200)
                        .map(day -> LocalDate.of(year - 1, 12, 1).plusDays(day));
    }

    private static Plan plan(
            int year,
            Issuer issuer,
            String title,
            LocalDate date,
            int number,
            Preamble preamble,
            List<Clause> clauses,
            List<Recipient> recipients,
            Signature signature) {
        Plan.Builder plan = Plan.builder(
                        DocumentNumber.of(number + "/" + issuer.symbol()), AgencyId.of(issuer.id()), date)
                .place(issuer.place())
                .title(String.format(Locale.ROOT, title, year))
                .year(year)
                .preamble(preamble)
                .signature(signature);
        clauses.forEach(
                clause -> plan.add(clause instanceof ReportingDuty duty ? WordedReports.since(date, duty) : clause));
        recipients.forEach(plan::addRecipient);
        return plan.build();
    }

    /** A section, to be given its number. */
    private interface Part extends Function<ClauseRef, List<Clause>> {}

    /** How sections and what is in them are numbered: I and I.1, 1 and 1.1, A, I and A.I.1, Phần thứ nhất and 1.I.1. */
    private enum Numbers {
        ROMAN,
        ARABIC,
        LETTERS,
        PARTS
    }

    private static Arbitrary<List<Clause>> clauses(int year) {
        Arbitrary<List<Part>> parts = Combinators.combine(
                        purposes().list().ofMaxSize(1),
                        tasks(year).list().ofMinSize(1).ofMaxSize(2),
                        funding().list().ofMaxSize(1),
                        duties(year).list().ofMaxSize(1),
                        reporting(year).list().ofMaxSize(1))
                .as((purpose, tasks, funding, duties, reporting) -> {
                    List<Part> all = new ArrayList<>(purpose);
                    all.addAll(tasks);
                    all.addAll(funding);
                    all.addAll(duties);
                    all.addAll(reporting);
                    return all;
                });
        return Combinators.combine(parts, Arbitraries.of(Numbers.values())).as(WordedPlans::numbered);
    }

    private static List<Clause> numbered(List<Part> parts, Numbers numbers) {
        List<Clause> clauses = new ArrayList<>();
        int half = (parts.size() + 1) / 2;
        for (int i = 0; i < parts.size(); i++) {
            int group = i < half ? 1 : 2;
            int within = i < half ? i : i - half;
            boolean first = within == 0;
            if (first && (numbers == Numbers.LETTERS || numbers == Numbers.PARTS)) {
                String ref = numbers == Numbers.PARTS ? String.valueOf(group) : group == 1 ? "A" : "B";
                clauses.add(new Heading(ClauseRef.of(ref), group == 1 ? "NỘI DUNG CHUNG" : "TRIỂN KHAI KẾ HOẠCH"));
            }
            String ref = switch (numbers) {
                case ROMAN -> NUMERALS.get(i);
                case ARABIC -> String.valueOf(i + 1);
                case LETTERS -> (group == 1 ? "A." : "B.") + NUMERALS.get(within);
                case PARTS -> group + "." + NUMERALS.get(within);
            };
            clauses.addAll(parts.get(i).apply(ClauseRef.of(ref)));
        }
        return clauses;
    }

    private static Arbitrary<Part> purposes() {
        Arbitrary<List<String>> some =
                Arbitraries.of(STATEMENTS).list().ofMinSize(1).ofMaxSize(3);
        Arbitrary<Part> pointed = Combinators.combine(Arbitraries.of(PURPOSES), some, some)
                .as((heading, purposes, demands) -> ref -> {
                    List<Clause> clauses = new ArrayList<>(List.of(new Heading(ref, heading)));
                    clauses.add(new Heading(ClauseRef.of(ref + ".1"), "Mục đích"));
                    statements(clauses, ClauseRef.of(ref + ".1"), purposes, false);
                    clauses.add(new Heading(ClauseRef.of(ref + ".2"), "Yêu cầu"));
                    statements(clauses, ClauseRef.of(ref + ".2"), demands, false);
                    return clauses;
                });
        Arbitrary<Part> dashed = Combinators.combine(Arbitraries.of(PURPOSES), some)
                .as((heading, purposes) -> ref -> {
                    List<Clause> clauses = new ArrayList<>(List.of(new Heading(ref, heading)));
                    statements(clauses, ref, purposes, true);
                    return clauses;
                });
        Arbitrary<Part> numbered = Combinators.combine(Arbitraries.of(PURPOSES), some)
                .as((heading, purposes) -> ref -> {
                    List<Clause> clauses = new ArrayList<>(List.of(new Heading(ref, heading)));
                    for (int i = 0; i < purposes.size(); i++) {
                        clauses.add(new Statement(ClauseRef.of(ref + "." + (i + 1)), purposes.get(i)));
                    }
                    return clauses;
                });
        return Arbitraries.oneOf(pointed, dashed, numbered);
    }

    private static void statements(List<Clause> clauses, ClauseRef above, List<String> words, boolean dashes) {
        for (int i = 0; i < words.size(); i++) {
            String ref = above + (dashes ? "-" + (i + 1) : "." + LETTERS.charAt(i));
            clauses.add(new Statement(ClauseRef.of(ref), words.get(i)));
        }
    }

    private static Arbitrary<Part> tasks(int year) {
        Arbitrary<List<Function<ClauseRef, PlanTask>>> some =
                WordedTasks.in(year).list().ofMinSize(1).ofMaxSize(4);
        Arbitrary<Part> flat = Combinators.combine(Arbitraries.of(TASKS), some).as((heading, tasks) -> ref -> {
            List<Clause> clauses = new ArrayList<>(List.of(new Heading(ref, heading)));
            for (int i = 0; i < tasks.size(); i++) {
                clauses.add(tasks.get(i).apply(ClauseRef.of(ref + "." + (i + 1))));
            }
            return clauses;
        });
        Arbitrary<Part> grouped = Combinators.combine(Arbitraries.of(TASKS), some, some)
                .as((heading, health, safety) -> ref -> {
                    List<Clause> clauses = new ArrayList<>(List.of(new Heading(ref, heading)));
                    group(clauses, ref + ".1", "Chăm sóc sức khỏe trẻ em", health);
                    group(clauses, ref + ".2", "Phòng, chống xâm hại trẻ em", safety);
                    return clauses;
                });
        return Arbitraries.oneOf(flat, grouped);
    }

    private static void group(
            List<Clause> clauses, String ref, String heading, List<Function<ClauseRef, PlanTask>> tasks) {
        clauses.add(new Heading(ClauseRef.of(ref), heading));
        for (int i = 0; i < tasks.size(); i++) {
            clauses.add(tasks.get(i).apply(ClauseRef.of(ref + "." + (i + 1))));
        }
    }

    private static Arbitrary<Part> funding() {
        return Combinators.combine(
                        Arbitraries.of("KINH PHÍ", "KINH PHÍ THỰC HIỆN", "NGUỒN KINH PHÍ"), Arbitraries.of(SOURCES))
                .as((heading, sources) ->
                        ref -> List.of(new Funding(ref, heading + ": " + String.join("; ", sources) + ".", sources)));
    }

    private static Arbitrary<Part> duties(int year) {
        return Combinators.combine(
                        Arbitraries.of(DUTIES),
                        WordedDuties.in(year).list().ofMinSize(1).ofMaxSize(4))
                .as((heading, duties) -> ref -> {
                    List<Clause> clauses = new ArrayList<>(List.of(new Heading(ref, heading)));
                    for (int i = 0; i < duties.size(); i++) {
                        clauses.addAll(duties.get(i).apply(ClauseRef.of(ref + "." + (i + 1))));
                    }
                    return clauses;
                });
    }

    private static Arbitrary<Part> reporting(int year) {
        return WordedReports.in(year).map(duty -> ref -> List.of(duty.apply(ref)));
    }
}
