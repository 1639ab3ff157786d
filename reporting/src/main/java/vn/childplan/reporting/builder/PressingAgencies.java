package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.reporting.drafting.Agencies;
import vn.childplan.reporting.drafting.Duties;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Cell;
import vn.childplan.reporting.model.Column;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Table;
import vn.childplan.reporting.model.Wording;
import vn.childplan.validation.assessment.Assessment;
import vn.childplan.validation.assessment.Verdict;
import vn.childplan.validation.rule.Status;

/**
 * The ten agencies to urge first: overdue longest, then with most overdue; each with what it is overdue with longest. For one that
 * has ended those answer who took over from it. Below them who has a difficulty that no document tells of yet: it has no date to be
 * overdue.
 */
final class PressingAgencies {
    private static final int SHOWN = 10;

    /** What one agency is overdue with longest, and with how much in all. */
    private record Pressing(AgencyId agency, Verdict longest, int overdue) {
        Pressing and(Pressing other) {
            boolean other1st = other.longest.daysLate() > longest.daysLate();
            return new Pressing(agency, other1st ? other.longest : longest, overdue + other.overdue);
        }
    }

    private final Wording words;
    private final List<Verdict> counted;
    private final Agencies agencies;
    private final Duties duties;

    PressingAgencies(Assessment assessment, List<Verdict> counted, Wording words) {
        this.words = words;
        this.counted = counted;
        this.agencies = new Agencies(assessment.register().directory());
        this.duties = new Duties(RepealedClauses.named(assessment.register()), words);
    }

    List<Block> blocks() {
        Map<AgencyId, Pressing> byAgency = new LinkedHashMap<>();
        for (Verdict verdict : counted) {
            AgencyId bearer = verdict.obligation().bearer();
            if (bearer != null && verdict.status() == Status.OVERDUE) {
                byAgency.merge(bearer, new Pressing(bearer, verdict, 1), Pressing::and);
            }
        }
        List<Block> blocks = new ArrayList<>(overdue(byAgency));
        unreported().ifPresent(blocks::add);
        return blocks;
    }

    private Optional<Block> unreported() {
        List<String> those = counted.stream()
                .filter(verdict -> verdict.wording().isUnreported())
                .map(verdict ->
                        agencies.name(verdict.obligation()) + " (" + Difficulties.unreported(verdict, words) + ")")
                .toList();
        if (those.isEmpty()) {
            return Optional.empty();
        }
        int more = those.size() - SHOWN;
        return Optional.of(Paragraph.of(words.say(
                        "Khó khăn, vướng mắc đã phát sinh, chưa báo cáo: ", "Difficulties that arose, not reported: ")
                + String.join("; ", those.subList(0, Math.min(SHOWN, those.size())))
                + (more > 0
                        ? words.say(
                                "; và " + words.counted(more) + " cơ quan khác",
                                "; and " + words.number(more) + " more")
                        : "")
                + "."));
    }

    private List<Block> overdue(Map<AgencyId, Pressing> byAgency) {
        if (byAgency.isEmpty()) {
            return List.of(Paragraph.of(words.say("Không có cơ quan nào đang quá hạn.", "No agency is overdue.")));
        }
        List<Pressing> first = byAgency.values().stream()
                .sorted(Comparator.comparingInt(
                                (Pressing each) -> each.longest().daysLate())
                        .thenComparingInt(Pressing::overdue)
                        .reversed()
                        .thenComparing(Pressing::agency, agencies.order()))
                .limit(SHOWN)
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(
                Table.of("to-call", caption(byAgency.size()), columns(), first).numbered());
        alike(byAgency.values(), first).ifPresent(blocks::add);
        return blocks;
    }

    private String caption(int all) {
        return all > SHOWN
                ? words.say(
                        SHOWN + " cơ quan quá hạn lâu nhất trong số " + words.number(all) + " cơ quan đang quá hạn",
                        "The " + SHOWN + " agencies overdue longest of " + words.number(all) + " that are overdue")
                : words.say(
                        "Cơ quan đang quá hạn (" + words.counted(all) + ")", "Agencies that are overdue (" + all + ")");
    }

    private List<Column<Pressing>> columns() {
        return List.of(
                Column.coded("agency", words.say("Cơ quan", "Agency"), 32, this::whoAnswers),
                Column.words(
                        "matter",
                        words.say("Việc quá hạn lâu nhất", "Overdue longest with"),
                        48,
                        each -> AssessmentDocument.capital(
                                duties.matter(each.longest().obligation()))),
                Column.count(
                        "daysLate",
                        words.say("Số ngày quá hạn", "Days late"),
                        each -> each.longest().daysLate()),
                Column.count("overdue", words.say("Số việc quá hạn", "Overdue in all"), Pressing::overdue));
    }

    /** "UBND xã Minh Long, UBND xã Sơn Mai (tiếp nhận từ UBND huyện Minh Long)"; for programs the one whose duty it is. */
    private Cell whoAnswers(Pressing pressing) {
        List<AgencyId> successors = pressing.longest().bearerSucceededBy();
        String name = agencies.name(pressing.agency());
        return Cell.coded(
                pressing.agency().value(),
                successors.isEmpty()
                        ? name
                        : String.join(
                                        ", ",
                                        successors.stream().map(agencies::name).toList())
                                + words.say(" (tiếp nhận từ ", " (took over from ") + name + ")");
    }

    /** Those that are left out and are overdue as long as the last that stands there. */
    private Optional<Block> alike(Collection<Pressing> all, List<Pressing> shown) {
        int days = shown.get(shown.size() - 1).longest().daysLate();
        long more =
                all.stream().filter(each -> each.longest().daysLate() == days).count()
                        - shown.stream()
                                .filter(each -> each.longest().daysLate() == days)
                                .count();
        return more == 0
                ? Optional.empty()
                : Optional.of(Paragraph.note(words.say(
                        "Còn " + words.counted(more) + " cơ quan cũng quá hạn " + words.days(days) + ".",
                        more == 1
                                ? "One more agency is overdue for " + words.days(days) + " too."
                                : words.number(more) + " more agencies are overdue for " + words.days(days)
                                        + " too.")));
    }
}
