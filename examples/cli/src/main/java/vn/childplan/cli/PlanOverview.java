package vn.childplan.cli;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.time.TimeFormat;

/** What a plan orders, in its own figures: tasks, leads, reports. */
final class PlanOverview {
    private final Plan plan;
    private final Bearers bearers;

    PlanOverview(Plan plan, AgencyDirectory directory) {
        this.plan = plan;
        this.bearers = new Bearers(directory);
    }

    void write(Page page) {
        Wording words = page.words();
        page.title(page.say("KẾ HOẠCH ", "PLAN ") + plan.number());
        page.line(plan.title());
        page.line(page.say("Ngày ", "Of ") + words.date(plan.date()) + " · " + bearers.name(plan.issuer()));
        page.blank();
        tasks(page);
        organisation(page);
        plan.reporting().forEach(reporting -> reporting(page, reporting));
    }

    private void tasks(Page page) {
        List<PlanTask> tasks = plan.tasks();
        long roles =
                tasks.stream().mapToLong(task -> task.leads().parties().size()).sum();
        String several = tasks.stream()
                .filter(task -> task.leads().parties().size() > 1)
                .map(task -> task.ref().value())
                .collect(Collectors.joining(", "));
        page.item(page.say(
                tasks.size() + " nhiệm vụ, " + roles + " lượt chủ trì (nhiều cơ quan cùng chủ trì: " + several + ")",
                tasks.size() + " tasks, " + roles + " lead roles (several lead together: " + several + ")"));
        Map<String, List<String>> byLead = new LinkedHashMap<>();
        for (PlanTask task : tasks) {
            for (Party lead : task.leads().parties()) {
                byLead.computeIfAbsent(name(lead), n -> new ArrayList<>())
                        .add(task.ref().value());
            }
        }
        byLead.forEach((lead, clauses) ->
                page.line("      ", "      ", lead + ": " + clauses.size() + " (" + String.join(", ", clauses) + ")"));
        Map<String, List<String>> byTime = new LinkedHashMap<>();
        for (PlanTask task : tasks) {
            String time = task.time().wording();
            byTime.computeIfAbsent(time, t -> new ArrayList<>()).add(task.ref().value());
        }
        byTime.forEach((time, clauses) -> page.item("“" + time + "” " + clauses.size() + page.say(" nhiệm vụ", " tasks")
                + (clauses.size() <= 3 ? " (" + String.join(", ", clauses) + ")" : "")));
    }

    private String name(Party party) {
        return switch (party.kind()) {
            case AGENCY -> bearers.name(((Party.One) party).agency());
            case GROUP -> party.wording();
        };
    }

    private void organisation(Page page) {
        String duties = plan.assignments().stream()
                .filter(assignment -> !assignment.ref().value().contains("-"))
                .map(assignment -> assignment.ref() + ": " + duties(assignment, page))
                .collect(Collectors.joining("; "));
        if (!duties.isEmpty()) {
            page.item(page.say("Tổ chức thực hiện – ", "Organisation – ") + duties);
        }
    }

    private static String duties(Assignment assignment, Page page) {
        return assignment.duties().stream()
                .map(duty -> duty.duty().label().in(page.locale()))
                .distinct()
                .collect(Collectors.joining(", "));
    }

    private void reporting(Page page, ReportingDuty reporting) {
        Wording words = page.words();
        AgencyId channel = reporting.channel();
        String clause = page.sentence(reporting.ref().inSentence());
        String way = page.say("gửi ", "to ")
                + bearers.name(reporting.addressee())
                + (channel == null ? "" : page.say(" qua ", " through ") + bearers.name(channel));
        for (ReportingDuty.PeriodicReport report : reporting.reports()) {
            String last = report.deadline().lastDay().map(words::date).orElse("–");
            page.item(page.say(
                    clause + ": báo cáo "
                            + TimeFormat.periodInSentence(report.period()).vi() + " “" + report.wording()
                            + "”, tức đến hết ngày " + last + ", " + way,
                    clause + ": report for "
                            + TimeFormat.periodInSentence(report.period()).en() + " “" + report.wording()
                            + "”, that is to the end of " + last + ", " + way));
        }
        if (reporting.escalation() != null) {
            page.item(page.say(
                    clause + ": kịp thời báo cáo khó khăn, vướng mắc vượt thẩm quyền khi phát sinh, " + way,
                    clause + ": report difficulties beyond one's authority when they arise, " + way));
        }
    }
}
