package vn.childplan.reporting.builder;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.AgencyKind;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.builder.Destinations.Destination;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;

/** To whom a letter has what it asks for be sent, in words. */
final class SentTo {
    private static final Pattern PURPOSE = Pattern.compile("phản ánh về [^;.]*? (để [^;.]+)");

    private final ReminderText text;
    private final Destinations destinations;
    private final Wording words;

    SentTo(ReminderText text) {
        this.text = text;
        this.destinations = new Destinations(text.plan, text.directory);
        this.words = text.words;
    }

    /** One place, or the places with what goes to each. */
    String of(List<Verdict> asked) {
        Map<String, List<Verdict>> places = asked.stream()
                .collect(Collectors.groupingBy(
                        verdict -> placeOf(verdict, asked), LinkedHashMap::new, Collectors.toList()));
        if (places.size() == 1) {
            return places.keySet().iterator().next();
        }
        boolean planGoesToOne = places.values().stream()
                        .filter(each -> each.stream().anyMatch(verdict -> ReminderText.lawOf(verdict) == null))
                        .count()
                <= 1;
        return places.entrySet().stream()
                .map(each -> each.getKey()
                        + (planGoesToOne ? "" : whatGoes(each.getValue()))
                        + words.say(" theo ", " under ")
                        + orderedBy(each.getValue(), planGoesToOne))
                .collect(Collectors.joining(words.say(", về ", ", to ")));
    }

    /**
     * What is asked of whoever has difficulties. A department that the plan has solve them with its peers, or pass them on, directs
     * nobody: it does what the plan says that it does.
     */
    Text difficulties() {
        Destination place = destinations.ofDifficulties();
        String to = inWords(place, false);
        String solved = place.to().equals(text.plan.issuer())
                        || text.directory.get(place.to()).kind() != AgencyKind.DEPARTMENT
                ? ""
                : purpose(place.to());
        return solved.isEmpty()
                ? Text.of(
                        "nếu có khó khăn, vướng mắc vượt thẩm quyền, đề nghị kịp thời báo cáo " + to
                                + " để được xem xét, chỉ đạo giải quyết./.",
                        "Please report difficulties beyond your authority to " + to + " without delay.")
                : Text.of(
                        "nếu có khó khăn, vướng mắc, đề nghị kịp thời phản ánh về " + to + " " + solved + "./.",
                        "Please report difficulties to " + to + " without delay.");
    }

    /** "Phản ánh về Sở Y tế để phối hợp giải quyết": for what, in the plan's words; empty if it does not say so. */
    private String purpose(AgencyId told) {
        return text.plan.assignments().stream()
                .flatMap(assignment -> assignment.duties().stream())
                .filter(duty -> duty.duty() == DutyKind.ESCALATE && told.equals(duty.addressee()))
                .map(duty -> PURPOSE.matcher(duty.wording()))
                .filter(Matcher::find)
                .map(found -> found.group(1))
                .findFirst()
                .orElse("");
    }

    /** One clause may send its report further than what else it orders. */
    private String whatGoes(List<Verdict> verdicts) {
        long reportsAmong = verdicts.stream()
                .filter(verdict -> verdict.obligation().duty() == DutyKind.REPORT)
                .count();
        if (reportsAmong == verdicts.size()) {
            return words.say(" đối với báo cáo", " for reports");
        }
        return reportsAmong == 0 ? words.say(" đối với kết quả thực hiện nhiệm vụ", " for results") : "";
    }

    /** Where all is asked of one through whom the others report, it goes straight. */
    private String placeOf(Verdict verdict, List<Verdict> asked) {
        Destination place = destinations.of(verdict.obligation());
        return inWords(
                place, asked.stream().map(ReminderText::bearer).allMatch(bearer -> bearer.equals(place.through())));
    }

    /** The circulars by their names; the plan as a whole, or where it sends things to several places by its clauses. */
    private String orderedBy(List<Verdict> verdicts, boolean wholePlan) {
        List<ClauseRef> clauses = verdicts.stream()
                .filter(verdict -> ReminderText.lawOf(verdict) == null)
                .map(verdict -> verdict.obligation().clause())
                .distinct()
                .sorted()
                .toList();
        String cited = wholePlan
                ? text.citation.brief()
                : words.say(
                        text.inRow(clauses) + " " + text.citation.brief(),
                        text.inRow(clauses) + " of " + text.citation.brief());
        return Stream.concat(
                        clauses.isEmpty() ? Stream.empty() : Stream.of(cited),
                        verdicts.stream()
                                .flatMap(verdict -> Stream.ofNullable(ReminderText.lawOf(verdict)))
                                .map(law -> words.of(law.name()))
                                .distinct())
                .collect(Collectors.joining(", "));
    }

    private String inWords(Destination place, boolean passesOn) {
        AgencyId through = place.through();
        return text.agencies.name(place.to())
                + (through == null || through.equals(place.to()) || passesOn
                        ? ""
                        : words.say(" (qua ", " (through ") + text.agencies.name(through) + ")");
    }
}
