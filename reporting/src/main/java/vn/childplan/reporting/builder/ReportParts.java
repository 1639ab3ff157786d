package vn.childplan.reporting.builder;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import vn.childplan.core.plan.Funding;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.ReportingDuty.PeriodicReport;
import vn.childplan.core.time.ReportingPeriod;
import vn.childplan.reporting.model.Block;
import vn.childplan.reporting.model.Paragraph;
import vn.childplan.reporting.model.Section;
import vn.childplan.reporting.model.Wording;

/** The parts that every periodic report has, in the words of its plan. */
final class ReportParts {
    private final Plan plan;
    private final Wording words;

    ReportParts(Plan plan, Wording words) {
        this.plan = plan;
        this.words = words;
    }

    /** Kinh phí: the sources that the plan names, what is known, and room for the amounts. */
    Section funding(List<? extends Block> known) {
        List<Block> blocks = new ArrayList<>();
        for (Funding funding : plan.funding()) {
            String place = words.of(funding.ref().inSentence());
            blocks.add(Paragraph.of(words.say(
                    "Nguồn kinh phí theo " + place + " Kế hoạch: " + sources(funding),
                    "Sources of funds under " + place + " of the plan: “" + sources(funding) + "”")));
        }
        blocks.addAll(known);
        blocks.add(Paragraph.toWrite(words.say(
                "kinh phí được bố trí và đã sử dụng trong kỳ, theo nguồn: ngân sách, vận động, nguồn khác",
                "funds allocated and spent in the period, by source")));
        return Section.of(words.say("Kinh phí thực hiện", "Funding"), blocks);
    }

    private static String sources(Funding funding) {
        String wording = funding.wording().replaceFirst("^(?:[\\p{Lu} ,]+|Kinh phí[^:.;]{0,20}): ?", "");
        String sentence = wording.substring(0, 1).toLowerCase(Locale.ROOT) + wording.substring(1);
        return sentence.endsWith(".") ? sentence : sentence + ".";
    }

    /** Phương hướng: what is known to come, and room for more. */
    Section outlook(List<? extends Block> known) {
        List<Block> blocks = new ArrayList<>(known);
        blocks.add(Paragraph.toWrite(words.say("nhiệm vụ trọng tâm kỳ tới", "the main tasks of the next period")));
        return Section.of(words.say("Phương hướng, nhiệm vụ kỳ tới", "Outlook"), blocks);
    }

    /** Kiến nghị. */
    Section proposals(String whom) {
        return Section.of(
                words.say("Đề xuất, kiến nghị", "Proposals"),
                Paragraph.toWrite(words.say(
                        "đề xuất, kiến nghị với " + whom + "; nếu không có, ghi “Không”",
                        "proposals to the competent authorities; write “none” if there are none")));
    }

    /**
     * The period before one. Where the plan asks for no report on it, as on a quarter beside half-years, that is the one of its
     * length before it, unless the plan is of a later day.
     */
    Optional<ReportingPeriod> before(ReportingPeriod period) {
        boolean isAsked =
                plan.reporting().stream().anyMatch(duty -> duty.periods().contains(period));
        if (isAsked || period.kind().perYear() == 1) {
            return before(period, plan.reporting());
        }
        return Optional.of(period)
                .filter(each -> each.number() > 1)
                .map(each -> new ReportingPeriod(each.kind(), each.year(), each.number() - 1))
                .filter(earlier -> earlier.days().last().isAfter(plan.date()));
    }

    /** Of those that some regimes want reports on that which ends last before one, of its kind if there is such. */
    static Optional<ReportingPeriod> before(ReportingPeriod period, List<ReportingDuty> regimes) {
        return regimes.stream()
                .map(ReportingDuty::reports)
                .flatMap(List::stream)
                .map(PeriodicReport::period)
                .filter(each -> each.days().last().isBefore(period.days().last()))
                .max(Comparator.comparing((ReportingPeriod each) -> each.kind() == period.kind())
                        .thenComparing(each -> each.days().last())
                        .thenComparing(Comparator.naturalOrder()));
    }
}
