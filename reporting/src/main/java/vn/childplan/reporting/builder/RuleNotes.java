package vn.childplan.reporting.builder;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.evidence.Evidence;
import vn.childplan.core.time.DateSpan;
import vn.childplan.core.time.VietnamTime;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Notes;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Verdict;

/**
 * What a rule found beside the verdicts, as a leader reads it: what happened, not what the rule asks. Of a rule that is not of
 * the standard set nothing is known but its title.
 */
final class RuleNotes {
    /** More values than these are not told in a sentence. */
    private static final int TOLD = 4;

    private final Agencies agencies;
    private final Wording words;

    RuleNotes(Agencies agencies, Wording words) {
        this.agencies = agencies;
        this.words = words;
    }

    String of(Notes.OfRule noted) {
        String title = words.of(noted.title());
        if (noted.threw()) {
            return words.say("Quy tắc gặp lỗi: ", "This rule failed with an error: ") + title;
        }
        return switch (noted.rule()) {
            case "finding.channel" -> channel(noted.verdicts());
            case "finding.estimates" -> estimates(noted.verdicts());
            case "finding.event" -> event(noted.verdicts());
            case "finding.out-of-time" ->
                words.say(
                        "Có thông tin ghi sau khi cơ quan đã kết thúc hoạt động, hoặc sau kỳ của việc không có thời hạn",
                        "There are entries after the agency had ended, or after the period of a duty without a date");
            case "finding.announced" ->
                words.say(
                        "Theo quy định sắp áp dụng, tình trạng, hạn cuối hoặc số ngày quá hạn sẽ khác",
                        "By what is announced, the status, the last day or the days late will be others");
            default -> title;
        };
    }

    private String channel(List<Verdict> verdicts) {
        String asked = told(
                verdicts,
                verdict -> Optional.ofNullable(verdict.obligation().term().channel()),
                agencies::name);
        String went = told(verdicts, verdict -> Optional.ofNullable(via(verdict)), agencies::name);
        return words.say(
                "Văn bản gửi" + before(" qua ", went, ",") + " không qua cơ quan đầu mối" + before(" là ", asked, "")
                        + "; vẫn tính là đã gửi",
                "Sent" + before(" through ", went, ",") + " not through the agency that the plan names"
                        + before(": ", asked, "") + "; it counts as sent");
    }

    private static @Nullable AgencyId via(Verdict verdict) {
        Evidence fulfilment = verdict.fulfilment();
        return fulfilment == null ? null : fulfilment.via();
    }

    private String estimates(List<Verdict> verdicts) {
        String days = told(
                verdicts,
                verdict -> verdict.obligation().term().period().dataCutOff().map(DateSpan::last),
                words::date);
        return words.say(
                "Báo cáo gửi khi chưa hết ngày chốt số liệu" + before(" (", days, ")")
                        + ": nếu là báo cáo định kỳ thì số liệu là ước thực hiện",
                "Reports sent before the last day of their data has ended" + before(" (", days, ")")
                        + ": if they are periodic, their figures are estimates");
    }

    private String event(List<Verdict> verdicts) {
        String events = told(
                verdicts, verdict -> verdict.obligation().term().eventsInWords().map(words::of), Function.identity());
        String done = told(
                verdicts, verdict -> Optional.ofNullable(verdict.fulfilledAt()).map(VietnamTime::dateOf), words::date);
        return words.say(
                "Hoạt động đầu tiên" + before(" (", done, ")") + " sau khi sự kiện đã qua" + before(": ", events, ""),
                "The first activity" + before(" (", done, ")") + " came when the event was over"
                        + before(": ", events, ""));
    }

    private static String before(String opening, String told, String closing) {
        return told.isEmpty() ? "" : opening + told + closing;
    }

    /** The values, each once, in their order; empty if there is none, or more than a sentence holds. */
    private static <T extends Comparable<? super T>> String told(
            List<Verdict> verdicts, Function<Verdict, Optional<T>> value, Function<? super T, String> name) {
        List<T> values = verdicts.stream()
                .flatMap(verdict -> value.apply(verdict).stream())
                .distinct()
                .sorted()
                .toList();
        return values.size() > TOLD
                ? ""
                : String.join("; ", values.stream().<String>map(name).toList());
    }
}
