package vn.childplan.reporting.builder;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.childplan.core.plan.AmendedPlan;
import vn.childplan.core.plan.Amendment;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.plan.DatedDocument;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.Statement;
import vn.childplan.core.time.TimeFormat;

/**
 * The words of a plan on a day, with what amended it put into them (văn bản hợp nhất). Nobody has signed these words: each clause
 * that was changed says by which document, and one that was repealed keeps its number to say so.
 *
 * @param plan the plan in those words
 * @param documents what amended it, in order; none if it stands as issued
 * @param changed what is said of each clause that was replaced or added, by its number
 */
record AmendedText(Plan plan, List<DatedDocument> documents, Map<ClauseRef, String> changed) {
    AmendedText {
        documents = List.copyOf(documents);
        changed = Map.copyOf(changed);
    }

    /** The words of a day. */
    static AmendedText of(AmendedPlan amended, LocalDate day) {
        List<DatedDocument> documents = new ArrayList<>();
        Map<ClauseRef, List<String>> said = new LinkedHashMap<>();
        Plan words = amended.original();
        for (Amendment amendment : amended.amendments()) {
            if (amendment.effective().isAfter(day)) {
                continue;
            }
            documents.add(amendment.document());
            for (Amendment.Change change : amendment.changes()) {
                if (change.fits(words)) {
                    said.computeIfAbsent(change.target(), none -> new ArrayList<>())
                            .add(said(change, amendment));
                }
                words = change.appliedTo(words);
            }
        }
        Plan left = words;
        Plan text = words;
        Map<ClauseRef, String> changed = new LinkedHashMap<>();
        for (Map.Entry<ClauseRef, List<String>> each : said.entrySet()) {
            ClauseRef ref = each.getKey();
            String inBrackets = "(" + String.join("; ", each.getValue()) + ")";
            if (left.clause(ref).isPresent()) {
                changed.put(ref, inBrackets);
            } else if (said.keySet().stream().noneMatch(over -> isGoneWith(ref, over, left))) {
                text = new Amendment.Addition(ref, inBrackets, new Statement(ref, inBrackets)).appliedTo(text);
            }
        }
        return new AmendedText(text, documents.stream().distinct().toList(), changed);
    }

    /** Whether a clause went because that over it did, which says so already. */
    private static boolean isGoneWith(ClauseRef ref, ClauseRef over, Plan left) {
        return !ref.equals(over) && ref.isWithin(over) && left.clause(over).isEmpty();
    }

    private static String said(Amendment.Change change, Amendment amendment) {
        String does = change.after() == null
                ? "được bãi bỏ"
                : change.needsTarget() ? "được sửa đổi, bổ sung" : "được bổ sung";
        String from = amendment.effective().equals(amendment.date())
                ? ""
                : ", áp dụng từ ngày " + TimeFormat.date(amendment.effective()).vi();
        return does + " theo " + change.by().inSentence().vi() + " "
                + amendment.document().cited().vi() + from;
    }
}
