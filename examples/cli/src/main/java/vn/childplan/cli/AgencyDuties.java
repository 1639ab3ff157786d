package vn.childplan.cli;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyId;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.Tenure;

/** All that one agency owes. */
final class AgencyDuties {
    private final Agency agency;
    private final List<Obligation> obligations;
    private final @Nullable LocalDate day;
    private final ObligationRegister register;
    private final Bearers bearers;

    AgencyDuties(ObligationRegister register, Agency agency, List<Obligation> obligations, @Nullable LocalDate day) {
        this.register = register;
        this.agency = agency;
        this.obligations = obligations;
        this.day = day;
        this.bearers = new Bearers(register.directory());
    }

    void write(Page page) {
        Wording words = page.words();
        page.title(page.say("NGHĨA VỤ CỦA ", "OBLIGATIONS OF ") + agency.name());
        counts(page);
        life(page);
        page.blank();
        TextTable table = new TextTable()
                .words(page.say("mục, khoản", "clause"))
                .words(page.say("nghĩa vụ", "duty"))
                .words(page.say("vai trò", "role"))
                .words(page.say("kỳ", "period"))
                .words(page.say("thời hạn", "deadline"))
                .words(page.say("hạn cuối", "last day"))
                .words(page.say("ghi chú", "note"));
        for (Obligation obligation : obligations) {
            table.row()
                    .cell(obligation.term().clauseInTables().in(page.locale()))
                    .cell(obligation.duty().label().in(page.locale()))
                    .cell(obligation.role().label().in(page.locale()))
                    .cell(obligation.period().toString())
                    .cell(words.deadline(obligation.term()))
                    .cell(words.date(obligation.lastDay()))
                    .cell(note(obligation, page));
        }
        if (!table.isEmpty()) {
            page.table(table);
        }
    }

    /** What the agency answers for itself; what it hands over is counted with whoever takes it. */
    private void counts(Page page) {
        Wording words = page.words();
        List<Obligation> kept = obligations.stream()
                .filter(obligation -> !obligation.tenure().passesOn())
                .toList();
        Owed owed = Owed.of(kept);
        String duties = words.number(owed.duties().size());
        page.line(page.say(
                duties + " nghĩa vụ theo kế hoạch " + register.plan().number()
                        + (day == null ? "" : ", vào ngày " + words.date(day)),
                duties + " obligations under plan " + register.plan().number()
                        + (day == null ? "" : ", on " + words.date(day))));
        besides(page, owed.coordination().size(), "Ngoài ra phối hợp: ", "Besides, to coordinate: ");
        besides(
                page,
                obligations.size() - kept.size(),
                "Chuyển giao, được tính ở cơ quan tiếp nhận: ",
                "Handed over, and counted with the successors: ");
    }

    private static void besides(Page page, int count, String vietnamese, String english) {
        if (count > 0) {
            page.line(page.say(vietnamese, english) + page.words().number(count) + ".");
        }
    }

    private void life(Page page) {
        LocalDate end = agency.life().to();
        if (end != null) {
            List<AgencyId> successors = register.directory().successorsOf(agency.id()).stream()
                    .map(succession -> succession.to())
                    .toList();
            page.line(page.say(
                    "Kết thúc hoạt động từ ngày " + page.words().date(end) + "; cơ quan tiếp nhận: "
                            + names(successors),
                    "Ended on " + page.words().date(end) + "; succeeded by: " + names(successors)));
        }
    }

    private String note(Obligation obligation, Page page) {
        Tenure tenure = obligation.tenure();
        AgencyId channel = obligation.term().channel();
        if (tenure.passesOn()) {
            String end = page.words().date(tenure.bearerEndsOn());
            return page.say("chuyển giao " + end, "passes on " + end);
        }
        if (tenure.takenOverOn() != null) {
            String on = page.words().date(tenure.takenOverOn());
            return page.say(
                    "nhận " + on + " từ " + names(tenure.predecessors()),
                    "taken over " + on + " from " + names(tenure.predecessors()));
        }
        return channel == null || channel.equals(agency.id())
                ? ""
                : page.say("gửi qua ", "through ") + bearers.name(channel);
    }

    private String names(List<AgencyId> ids) {
        return ids.isEmpty() ? "–" : ids.stream().map(bearers::name).collect(Collectors.joining(", "));
    }
}
