package vn.childplan.validation.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.core.agency.GroupId;
import vn.childplan.core.agency.LookUp;
import vn.childplan.core.agency.Party;
import vn.childplan.core.finding.Finding;
import vn.childplan.core.finding.Severity;
import vn.childplan.core.internal.text.Nearest;
import vn.childplan.core.text.Text;
import vn.childplan.validation.obligation.ObligationRegister;

/** The agencies and groups that rules name by id. A file of rules is read without a directory: whether it has them is known only here. */
final class NamedAgencies {
    private NamedAgencies() {}

    /** That a rule names an agency or a group that a directory does not have, a finding each. */
    static List<Finding> unknown(List<Rule> rules, AgencyDirectory directory, LocalDate on) {
        List<Finding> unknown = new ArrayList<>();
        for (Rule rule : rules) {
            named(rule)
                    .distinct()
                    .filter(agency -> directory.find(agency).isEmpty())
                    .forEach(agency -> unknown.add(unknown(rule, agency, nearest(directory, agency, on))));
            groups(rule)
                    .distinct()
                    .filter(group -> directory.group(group).isEmpty())
                    .forEach(group -> unknown.add(unknown(rule, group, directory)));
        }
        return unknown;
    }

    private static Stream<AgencyId> named(Rule rule) {
        return rule.match(NamedAgencies::ofLaw, NamedAgencies::ofReading, judging -> Stream.<AgencyId>empty());
    }

    private static Stream<AgencyId> ofLaw(ClauseRule rule) {
        if (!(rule.source() instanceof RecurringReport report)) {
            return Stream.empty();
        }
        List<AgencyId> named = new ArrayList<>();
        for (Party reporter : report.reporters()) {
            AgencyId agency = reporter.agency();
            if (agency != null) {
                named.add(agency);
            }
        }
        named.add(report.addressee());
        AgencyId channel = report.channel();
        if (channel != null) {
            named.add(channel);
        }
        return named.stream();
    }

    private static Stream<GroupId> groups(Rule rule) {
        return rule.match(
                law -> law.source() instanceof RecurringReport report
                        ? report.reporters().stream().flatMap(party -> party.groups().stream())
                        : Stream.empty(),
                reading -> Stream.empty(),
                judging -> Stream.<GroupId>empty());
    }

    private static Stream<AgencyId> ofReading(ReadingRule rule) {
        return rule.account() instanceof PartyReading reading ? reading.means().stream() : Stream.empty();
    }

    private static List<Agency> nearest(AgencyDirectory directory, AgencyId agency, LocalDate on) {
        LookUp found = directory.lookUp(agency.value(), on);
        return found instanceof LookUp.Unknown unknown ? unknown.nearest() : List.of();
    }

    private static Finding unknown(Rule rule, AgencyId agency, List<Agency> nearest) {
        String ids = nearest.stream().map(near -> near.id().value()).collect(Collectors.joining(", "));
        return unknown(
                rule,
                Text.of("cơ quan " + agency, "the agency " + agency),
                nearest.isEmpty()
                        ? Text.of("bổ sung cơ quan vào danh mục", "add the agency to the directory")
                        : Text.of("ghi mã có trong danh mục; gần nhất: " + ids, "write its id; nearest: " + ids));
    }

    private static Finding unknown(Rule rule, GroupId group, AgencyDirectory directory) {
        List<String> known =
                directory.groups().stream().map(each -> each.id().value()).toList();
        return unknown(
                rule,
                Text.of("nhóm " + group, "the group " + group),
                Nearest.to(group.value(), known)
                        .map(near -> Text.of(
                                "ghi mã nhóm có trong danh mục; gần nhất: " + near, "write its id; nearest: " + near))
                        .orElseGet(() -> Text.of(
                                "ghi mã nhóm có trong danh mục: " + String.join(", ", known),
                                "write the id of a group of the directory: " + String.join(", ", known))));
    }

    private static Finding unknown(Rule rule, Text named, Text remedy) {
        return Finding.of(
                ObligationRegister.UNKNOWN_AGENCY,
                Severity.ERROR,
                Text.of(
                        "quy tắc " + rule.id() + " nêu " + named.vi() + " không có trong danh mục cơ quan",
                        "the rule " + rule.id() + " names " + named.en() + ", which is not in the directory"),
                remedy);
    }
}
