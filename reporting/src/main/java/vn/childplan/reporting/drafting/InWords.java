package vn.childplan.reporting.drafting;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apiguardian.api.API;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.plan.DutyKind;
import vn.childplan.core.text.Text;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.review.PlanReview;

/**
 * Findings as a document says them. A finding is also for whoever keeps a file, and tells after the words what the file calls it:
 * "ghi kỳ: 6 tháng đầu năm 2025 ('period': 2025-H1)". A document has the words alone.
 *
 * <p>Immutable and safe to share between threads, as far as what it is told is.
 */
@API(status = API.Status.EXPERIMENTAL, since = "0.1")
public final class InWords {
    /** "('until')", "('agency', 'clause')", "('duty': REPORT#2)". */
    private static final Pattern FOR_FILES =
            Pattern.compile("\\s*\\('[a-z][A-Za-z]*'(?:, '[a-z][A-Za-z]*')*(?:: [^()]*)?\\)");

    /** "Sở Tư pháp (so-tu-phap)": after the name the id. */
    private static final Pattern ID = Pattern.compile("\\s\\(([a-z0-9]+(?:-[a-z0-9]+)+)\\)");

    private static final Pattern DUTY = Pattern.compile("'?\\b("
            + Arrays.stream(DutyKind.values()).map(DutyKind::name).collect(Collectors.joining("|"))
            + ")(?:#\\d+)?\\b'?");

    private final Predicate<AgencyId> known;
    private final Wording words;

    /** @param known whether an agency of that id may be spoken of */
    public InWords(Predicate<AgencyId> known, Wording words) {
        this.known = known;
        this.words = words;
    }

    /** Where those of a directory may be spoken of. */
    public InWords(AgencyDirectory directory, Wording words) {
        this(id -> directory.find(id).isPresent(), words);
    }

    /** What it says. Which rule of a review threw, what, and how to leave it out is for those who keep the rules. */
    public String message(Finding finding) {
        return finding.code().equals(PlanReview.RULE_ERROR)
                ? words.say(
                        "Một quy tắc rà soát bị lỗi, kết quả rà soát chưa đầy đủ",
                        "A rule of the review failed, so the review is incomplete")
                : of(finding.message());
    }

    /** What to do. */
    public String remedy(Finding finding) {
        return finding.code().equals(PlanReview.RULE_ERROR)
                ? words.say("Báo cho người quản lý bộ quy tắc", "Tell those who keep the rules")
                : of(finding.remedy());
    }

    private String of(Text text) {
        String said = FOR_FILES.matcher(words.of(text)).replaceAll("");
        said = ID.matcher(said)
                .replaceAll(id -> known.test(AgencyId.of(id.group(1))) ? "" : Matcher.quoteReplacement(id.group()));
        return DUTY.matcher(said)
                .replaceAll(duty -> Matcher.quoteReplacement(
                        words.of(DutyKind.valueOf(duty.group(1)).label())));
    }
}
