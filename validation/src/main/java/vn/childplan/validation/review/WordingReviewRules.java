package vn.childplan.validation.review;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.WordedDates;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;
import vn.childplan.core.text.VietnameseText;
import vn.childplan.validation.rule.Basis;
import vn.childplan.validation.rule.Laws;
import vn.childplan.validation.rule.Rule;

/** The plan's own words: whether dates are whole, whether the reading is what they say, whether one thing has one name. */
final class WordingReviewRules {
    private static final Pattern PLURAL = Pattern.compile("^các\\s+", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    static final ReviewRule DATE_INCOMPLETE = Rule.named("review.date-incomplete")
            .title("Ngày ghi đủ ngày, tháng, năm", "Dates have day, month and year")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .basis(Basis.reading(
                    "tháng, năm không ghi là tháng, năm phải đoán",
                    "a month or year that is not written has to be guessed"))
            .as(
                    ReviewRule::of,
                    (subject, findings) -> TimeLine.in(subject.plan())
                            .forEach(line -> WordedDates.in(line.words()).stream()
                                    .filter(date -> !date.complete())
                                    .forEach(date -> findings.add(
                                            line.clause(),
                                            Text.of(
                                                    "Ngày ghi thiếu tháng hoặc năm: “" + date.words() + "”",
                                                    "A date without month or year: “" + date.words() + "”"),
                                            Text.of("Ghi đủ ngày, tháng, năm", "Write day, month and year")))));

    static final ReviewRule DATE_IMPOSSIBLE = Rule.named("review.date-impossible")
            .title("Ngày ghi là ngày có thật", "Dates exist")
            .basis(Basis.analogy(
                    "thời hạn tính theo dương lịch", "periods follow the solar calendar", Laws.CIVIL_CODE.article(145)))
            .severity(Severity.ERROR)
            .as(
                    ReviewRule::of,
                    (subject, findings) -> TimeLine.in(subject.plan())
                            .forEach(line -> WordedDates.in(line.words()).stream()
                                    .filter(WordedDates.Worded::impossible)
                                    .forEach(date -> findings.add(
                                            line.clause(),
                                            Text.of(
                                                    "Không có ngày “" + date.words() + "”",
                                                    "There is no day “" + date.words() + "”"),
                                            Text.of("Sửa lại ngày", "Correct the date")))));

    static final ReviewRule READING_DIFFERS = Rule.named("review.reading-differs")
            .title("Thời hạn trong dữ liệu khớp với lời văn", "The reading of a time is what the words say")
            .basis("lời văn của mục, khoản", "the words of the clause")
            .as(ReviewRule::of, (subject, findings) -> new ReadingOfTime(findings).check(subject.plan()));

    static final ReviewRule SPELLING_VARIES = Rule.named("review.spelling-varies")
            .title("Một nhóm cơ quan được gọi bằng một tên", "One group of agencies has one name")
            .basis("lời văn của các khoản; danh mục cơ quan", "the words of the clauses; the directory of agencies")
            .severity(Severity.INFO)
            .as(ReviewRule::of, WordingReviewRules::checkSpelling);

    static final List<ReviewRule> ALL = List.of(DATE_INCOMPLETE, DATE_IMPOSSIBLE, READING_DIFFERS, SPELLING_VARIES);

    private WordingReviewRules() {}

    private static void checkSpelling(ReviewedPlan subject, Findings findings) {
        Map<Set<String>, Map<String, Spelling>> bySet = new LinkedHashMap<>();
        for (NamedGroup named : NamedGroup.in(subject)) {
            String words = VietnameseText.clean(named.group().wording());
            String key = VietnameseText.matchKey(PLURAL.matcher(words).replaceFirst(""));
            bySet.computeIfAbsent(meaning(subject, named.group()), set -> new LinkedHashMap<>())
                    .computeIfAbsent(key, spelling -> new Spelling(words))
                    .clauses
                    .add(named.duty().clause());
        }
        bySet.values().stream().filter(spellings -> spellings.size() > 1).forEach(spellings -> {
            List<Text> each = new ArrayList<>();
            spellings.values().forEach(spelling -> each.add(spelling.text()));
            Text said = Phrases.join("; ", each);
            findings.add(
                    null,
                    Text.of(
                            "Cùng một nhóm cơ quan, " + spellings.size() + " cách ghi: " + said.vi(),
                            "One group of agencies, " + spellings.size() + " spellings: " + said.en()),
                    Text.of("Dùng một cách ghi", "Use one of them"));
        });
    }

    /** What a group party amounts to in the directory, whatever its groups are called. */
    private static Set<String> meaning(ReviewedPlan subject, Party.Group party) {
        Set<String> meaning = new TreeSet<>();
        for (GroupId id : party.groups()) {
            AgencyGroup group = subject.directory().group(id).orElse(null);
            // Localities are read, not looked up; and a group known by name only is like no other.
            if (group == null
                    || id.equals(AgencyGroup.LOCALITIES)
                    || (group.kinds().isEmpty() && group.members().isEmpty())) {
                meaning.add(id.value());
            } else {
                group.kinds().forEach(kind -> meaning.add(kind.name()));
                group.members().forEach(member -> meaning.add(member.value()));
            }
        }
        if (party.concerned()) {
            meaning.add("LIÊN QUAN");
        }
        return meaning;
    }

    /** One way to write a group, and the clauses that write it so. */
    private static final class Spelling {
        private final String words;
        private final Set<ClauseRef> clauses = new LinkedHashSet<>();

        Spelling(String words) {
            this.words = words;
        }

        Text text() {
            String said = "“" + words + "” (" + Phrases.clauses(List.copyOf(clauses)) + ")";
            return Text.of(said, said);
        }
    }
}
