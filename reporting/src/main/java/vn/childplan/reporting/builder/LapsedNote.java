package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.time.TimeFormat;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.SubsequentDocument;

/**
 * What a list of what is owed does not have since an amendment ended it, and what was done of it before: the list would seem to
 * have forgotten it.
 */
final class LapsedNote {
    /** So much of what was done is named. */
    private static final int NAMED = 5;

    private final Assessment assessment;
    private final @Nullable AgencyId only;
    private final Agencies agencies;
    private final Wording words;

    /** @param only the agency whose list it is; null if it is that of everybody */
    LapsedNote(Assessment assessment, @Nullable AgencyId only, Wording words) {
        this.assessment = assessment;
        this.only = only;
        this.agencies = new Agencies(assessment.register().directory());
        this.words = words;
    }

    /** The note; none where nothing has lapsed. */
    Optional<Paragraph> note() {
        Map<ClauseRef, List<Obligation>> byClause = assessment.register().lapsed().obligations().stream()
                .filter(this::isOfList)
                .collect(Collectors.groupingBy(Obligation::clause, LinkedHashMap::new, Collectors.toList()));
        if (byClause.isEmpty()) {
            return Optional.empty();
        }
        Map<List<String>, List<ClauseRef>> alike = new LinkedHashMap<>();
        byClause.forEach((clause, lapsed) -> alike.computeIfAbsent(
                        List.of(which(clause, lapsed), since(lapsed.get(0))), each -> new ArrayList<>())
                .add(clause));
        String lapsed = alike.entrySet().stream()
                .map(each -> each.getKey().get(0)
                        + words.say(" theo ", " under ")
                        + words.of(ClauseRef.inSentence(each.getValue()))
                        + " (" + each.getKey().get(1) + ")")
                .collect(Collectors.joining("; "));
        return Optional.of(Paragraph.note(words.say(
                "Không còn trong danh mục: " + lapsed + "." + done(), "No longer listed: " + lapsed + "." + done())));
    }

    /** An agency that had ended by then did not lose it by an amendment of a clause that stands: others have it since. */
    private boolean isOfList(Obligation owed) {
        LocalDate day = OrderedIn.lapsedOn(owed);
        boolean passedOn = stands(owed.clause()) && day != null && owed.tenure().hasEndedBy(day);
        return !passedOn && (only == null || only.equals(owed.bearer()));
    }

    private boolean stands(ClauseRef clause) {
        return assessment.register().plan().clause(clause).isPresent();
    }

    /**
     * "nghĩa vụ"; of whom, where the clause stands and others have it; for which period, where what had fallen due is still listed:
     * "nghĩa vụ quý IV năm 2025".
     */
    private String which(ClauseRef clause, List<Obligation> lapsed) {
        if (stands(clause)) {
            List<String> names = lapsed.stream().map(agencies::name).distinct().toList();
            int more = names.size() - NAMED;
            String some = String.join("; ", names.subList(0, Math.min(NAMED, names.size())))
                    + (more > 0
                            ? words.say(
                                    "; " + words.counted(more) + " cơ quan khác", "; " + words.number(more) + " more")
                            : "");
            return words.say("nghĩa vụ của " + some, "obligations of " + some);
        }
        boolean anyListed = assessment.register().obligations().stream()
                .anyMatch(each -> each.clause().equals(clause) && (only == null || only.equals(each.bearer())));
        if (!anyListed) {
            return words.say("nghĩa vụ", "obligations");
        }
        String periods = lapsed.stream()
                .map(Obligation::period)
                .distinct()
                .map(period -> words.of(TimeFormat.period(period)))
                .collect(Collectors.joining(", "));
        return words.say("nghĩa vụ " + periods, "obligations (" + periods + ")");
    }

    /** "không còn hiệu lực từ ngày 10/7/2025 theo khoản 1 Mục I Kế hoạch số 120/KH-UBND ngày 10/7/2025". */
    private String since(Obligation owed) {
        LocalDate day = OrderedIn.lapsedOn(owed);
        String by = owed.term().subsequent().stream()
                .filter(document -> document.effect() == SubsequentDocument.Effect.ENDS)
                .findFirst()
                .map(document -> words.say(" theo ", " by ") + words.of(document.cited()))
                .orElse("");
        return (stands(owed.clause())
                        ? words.say("không còn được giao", "no longer assigned")
                        : words.say("không còn hiệu lực", "ended"))
                + (day == null ? "" : words.say(" từ ngày ", " from ") + words.date(day))
                + by;
    }

    private String done() {
        List<String> done = assessment.lapsed().stream()
                .filter(verdict -> isOfList(verdict.obligation()))
                .flatMap(this::recorded)
                .distinct()
                .toList();
        int more = done.size() - NAMED;
        return done.isEmpty()
                ? ""
                : words.say(" Đã thực hiện trước đó: ", " Done before: ")
                        + String.join("; ", done.subList(0, Math.min(NAMED, done.size())))
                        + (more > 0
                                ? words.say(
                                        "; và " + words.counted(more) + " hoạt động, văn bản khác",
                                        "; and " + words.number(more) + " more")
                                : "")
                        + ".";
    }

    /** "Tỉnh đoàn (27/6/2025: Diễn đàn trẻ em cấp tỉnh)". */
    private Stream<String> recorded(Verdict verdict) {
        String recorded = Results.recorded(verdict, words);
        return recorded == null
                ? Stream.empty()
                : Stream.of(agencies.name(verdict.obligation()) + " (" + recorded + ")");
    }
}
