package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.plan.ClauseRef;
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
        Map<String, Set<ClauseRef>> clauses = new LinkedHashMap<>();
        assessment.register().lapsed().obligations().stream()
                .filter(this::isOfList)
                .forEach(owed -> clauses.computeIfAbsent(since(owed), by -> new LinkedHashSet<>())
                        .add(owed.clause()));
        if (clauses.isEmpty()) {
            return Optional.empty();
        }
        String lapsed = clauses.entrySet().stream()
                .map(each -> words.of(ClauseRef.inSentence(List.copyOf(each.getValue()))) + " (" + each.getKey() + ")")
                .collect(Collectors.joining("; "));
        return Optional.of(Paragraph.note(words.say(
                "Không còn trong danh mục: nghĩa vụ theo " + lapsed + "." + done(),
                "No longer listed: obligations under " + lapsed + "." + done())));
    }

    private boolean isOfList(Obligation owed) {
        return only == null || only.equals(owed.bearer());
    }

    /** "không còn hiệu lực từ ngày 10/7/2025 theo khoản 1 Mục I Kế hoạch số 120/KH-UBND ngày 10/7/2025". */
    private String since(Obligation owed) {
        LocalDate day = OrderedIn.lapsedOn(owed);
        String by = owed.term().subsequent().stream()
                .filter(document -> document.effect() == SubsequentDocument.Effect.ENDS)
                .findFirst()
                .map(document -> words.say(" theo ", " by ") + words.of(document.cited()))
                .orElse("");
        return words.say("không còn hiệu lực", "ended")
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
