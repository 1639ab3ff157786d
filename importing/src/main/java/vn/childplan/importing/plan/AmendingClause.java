package vn.childplan.importing.plan;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Clause;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Heading;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.text.Text;

/** One clause of an amendment: which clause of the plan it names, and what becomes of that. */
final class AmendingClause {
    private static final String ONE_PLACE =
            "(?:tiết|điểm|khoản|mục)\\s+[\\p{L}\\d]{1,6}[\\s,]*(?:của\\s+|vào\\s+|tại\\s+)?";
    private static final String PLACES = "((?:" + ONE_PLACE + ")++)";
    /** Words behind may stand at the last place without a space: "Mục IIbằng". */
    private static final String PLACES_OF_WORDS = "((?:" + ONE_PLACE + "){1,20})";

    private static final int IN_ANY_CASE = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
    private static final Pattern REPEALS =
            Pattern.compile("^\\s*(?:bãi bỏ|hủy bỏ|huỷ bỏ|bỏ)\\s+(?:nội dung\\s+)?(?:tại\\s+)?" + PLACES, IN_ANY_CASE);
    private static final Pattern CHANGES = Pattern.compile(
            "^\\s*(?:sửa đổi|điều chỉnh|thay thế|bổ sung)(?:\\s*,\\s*(?:sửa đổi|điều chỉnh|thay thế|bổ"
                    + " sung))*+\\s+(?:nội dung\\s+)?(?:tại\\s+)?"
                    + PLACES + "(?:như sau)?\\s*[:;.]?\\s*",
            IN_ANY_CASE);
    private static final Pattern WORDS = Pattern.compile(
            "^\\s*thay(?:\\s+thế)?\\s+(?:các\\s+)?(?:cụm\\s+)?từ\\s+[“\"]([^”\"]+)[”\"]\\s+(?:tại|ở)\\s+"
                    + PLACES_OF_WORDS + "\\s*(?:bằng|thành)\\s+(?:cụm\\s+)?(?:từ\\s+)?[“\"]([^”\"]+)[”\"]",
            IN_ANY_CASE);
    private static final Pattern REST = Pattern.compile("giữ nguyên|không thay đổi|không sửa đổi", IN_ANY_CASE);
    private static final Pattern PLACE = Pattern.compile("(?:tiết|điểm|khoản|mục)\\s+([\\p{L}\\d]{1,6})", IN_ANY_CASE);

    private final Clause clause;
    private final Plan plan;
    private final String words;
    private Text why =
            Text.of("không nêu điểm, khoản, mục được sửa đổi", "it does not say which clause of the plan is amended");

    AmendingClause(Clause clause, Plan plan) {
        this.clause = clause;
        this.plan = plan;
        this.words = clause.lines().get(0);
    }

    /** Whether it says that the rest of the plan stays. */
    boolean leavesTheRest() {
        return REST.matcher(words).find();
    }

    /** Why it was not understood. */
    Text why() {
        return why;
    }

    /** What it changes; empty if that is not understood, {@link #why}. */
    Optional<Amendment.Change> change() {
        Matcher replaced = WORDS.matcher(words);
        if (replaced.find()) {
            return ref(replaced.group(2)).flatMap(target -> words(target, replaced.group(1), replaced.group(3)));
        }
        Matcher repealed = REPEALS.matcher(words);
        if (repealed.find()) {
            return ref(repealed.group(1)).map(target -> new Amendment.Repeal(clause.ref(), words, target));
        }
        Matcher changed = CHANGES.matcher(words);
        return changed.find()
                ? ref(changed.group(1)).flatMap(target -> change(target, words.substring(changed.end())))
                : Optional.empty();
    }

    /** "điểm 1 Mục II" from the inside to the outside is II.1. */
    private Optional<ClauseRef> ref(String places) {
        List<String> parts = new ArrayList<>();
        Matcher place = PLACE.matcher(places);
        while (place.find()) {
            parts.add(place.group(1));
        }
        Collections.reverse(parts);
        try {
            return Optional.of(ClauseRef.of(String.join(".", parts)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<Amendment.Change> change(ClauseRef target, String rest) {
        Clause before = plan.clause(target).orElse(null);
        Clause after = numbered(target, withoutQuotes(rest), before);
        if (after == null) {
            return Optional.empty();
        }
        boolean adds = before == null && words.strip().toLowerCase(Locale.ROOT).startsWith("bổ sung");
        return Optional.of(
                adds
                        ? new Amendment.Addition(clause.ref(), said(rest), after)
                        : new Amendment.Replacement(clause.ref(), said(rest), after));
    }

    /** What it says in front of the new text. */
    private String said(String rest) {
        String front = words.substring(0, words.length() - rest.length()).strip();
        return front.endsWith(":") ? front.substring(0, front.length() - 1) : front;
    }

    private static String withoutQuotes(String text) {
        return text.strip().replaceFirst("^[“\"]\\s*(?:\\d+[.)]\\s*)?", "").replaceFirst("[”\"]\\s*[.;]?$", "");
    }

    /** The clause as read here, under its number in the plan; null if the plan has another kind of clause there. */
    private @Nullable Clause numbered(ClauseRef target, String text, @Nullable Clause before) {
        if (text.isBlank()) {
            why = Text.of("không có nội dung mới", "it gives no new text");
            return null;
        }
        if (before != null && givesDuties(before) && !givesDuties(clause)) {
            why = Text.of(
                    "mục này của kế hoạch giao nhiệm vụ, nội dung mới không đọc được là nhiệm vụ",
                    "the clause of the plan gives duties, and the new text is not read as giving any");
            return null;
        }
        return switch (clause.kind()) {
            case TASK -> {
                PlanTask task = (PlanTask) clause;
                yield new PlanTask(
                        target,
                        text,
                        task.leads(),
                        task.coordinating(),
                        task.time(),
                        task.events(),
                        task.product(),
                        task.title());
            }
            case ASSIGNMENT -> new Assignment(target, text, ((Assignment) clause).duties());
            case REPORTING -> {
                ReportingDuty regime = (ReportingDuty) clause;
                String heading = before instanceof ReportingDuty old ? old.heading() : regime.heading();
                yield new ReportingDuty(
                        target,
                        heading,
                        regime.wording(),
                        regime.reporters(),
                        regime.reports(),
                        regime.addressee(),
                        regime.channel(),
                        regime.escalation());
            }
            case FUNDING -> new Funding(target, text, ((Funding) clause).sources());
            case HEADING -> new Heading(target, text);
            case STATEMENT -> new Statement(target, text);
        };
    }

    private static boolean givesDuties(Clause any) {
        return !any.dutyKinds().isEmpty();
    }

    private Optional<Amendment.Change> words(ClauseRef target, String old, String now) {
        Clause before = plan.clause(target).orElse(null);
        if (before == null) {
            why = Text.of("kế hoạch không có mục " + target, "the plan has no clause " + target);
            return Optional.empty();
        }
        ReplacedWords replaced = new ReplacedWords(old, now);
        Clause after = replaced.in(before);
        if (after == null) {
            why = replaced.why();
            return Optional.empty();
        }
        return Optional.of(new Amendment.Replacement(clause.ref(), words, after));
    }
}
