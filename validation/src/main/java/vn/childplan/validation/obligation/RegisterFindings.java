package vn.childplan.validation.obligation;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.ClauseRef;
import vn.childplan.core.text.Text;

/** Where a derivation writes down what it cannot settle. The same thing in the same clause is written once. */
final class RegisterFindings {
    private final Set<RegisterFinding> found = new LinkedHashSet<>();

    /** That a party names nobody who could bear a duty, and why. */
    void nobody(ClauseRef clause, Party party) {
        if (party instanceof Party.One one) {
            unknownAgency(clause, one);
            return;
        }
        Party.Group group = (Party.Group) party;
        if (group.concerned()) {
            openGroup(clause, group);
        } else {
            emptyGroup(clause, group);
        }
    }

    private void unknownAgency(ClauseRef clause, Party.One one) {
        String which = one.agency() + " (\"" + one.wording() + "\")";
        add(
                "party.unknown-agency",
                clause,
                Text.of("cơ quan " + which + " không có trong danh bạ", "agency " + which + " is not in the directory"),
                Text.of("bổ sung cơ quan vào danh bạ", "add the agency to the directory"));
    }

    private void openGroup(ClauseRef clause, Party.Group group) {
        add(
                "party.concerned-open",
                clause,
                Text.of(
                        "\"" + group.wording() + "\" không nói rõ là những cơ quan nào",
                        "\"" + group.wording() + "\" does not say which agencies are concerned"),
                Text.of("nêu tên các cơ quan liên quan", "name the agencies concerned"));
    }

    private void emptyGroup(ClauseRef clause, Party.Group group) {
        add(
                "party.no-members",
                clause,
                Text.of(
                        "\"" + group.wording() + "\" không có cơ quan nào trong danh bạ vào ngày ban hành kế hoạch",
                        "\"" + group.wording() + "\" has no agency in the directory on the day of the plan"),
                Text.of("bổ sung cơ quan thuộc nhóm vào danh bạ", "add the members of the group to the directory"));
    }

    /** That a duty outlives its bearer, and nobody is recorded who takes over. */
    void noSuccessor(ClauseRef clause, Agency ended) {
        add(
                "succession.none-recorded",
                clause,
                Text.of(
                        ended.name() + " chấm dứt trước khi nghĩa vụ đến hạn mà không ghi cơ quan kế tục",
                        ended.name() + " (" + ended.id()
                                + ") ends before the duty is due, and no successor is recorded"),
                Text.of("bổ sung cơ quan kế tục vào danh bạ cơ quan", "add the succession to the directory"));
    }

    private void add(String code, ClauseRef clause, Text message, Text remedy) {
        found.add(new RegisterFinding(code, clause, message, remedy));
    }

    List<RegisterFinding> all() {
        return List.copyOf(found);
    }
}
