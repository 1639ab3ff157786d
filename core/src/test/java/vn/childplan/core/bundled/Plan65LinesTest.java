package vn.childplan.core.bundled;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.childplan.core.agency.Party;
import vn.childplan.core.plan.AssignedDuty;
import vn.childplan.core.plan.Assignment;
import vn.childplan.core.plan.LegalBasis;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.plan.PlanTask;
import vn.childplan.core.plan.Recipient;
import vn.childplan.core.plan.ReportingDuty;
import vn.childplan.core.plan.Responsibility;
import vn.childplan.core.time.Schedule;

/** The bundled plan against the text of the document, line by line. */
class Plan65LinesTest {
    /** Lines that every plan has and that say nothing. */
    private static final List<String> FURNITURE = List.of("Nơi nhận:");

    /** The one line that the conversion of the document broke in two (IV.5, second dash). */
    private static final String BROKEN = "- Kiện toàn, củng cố tổ chức phối hợp liên ngành về công tác trẻ em. Bố trí";

    private static final String BROKEN_REST = "người làm công tác bảo vệ trẻ em ở cấp xã.";

    /** Lines whose value has another form than their print: a number without blank, a type not in capitals. */
    private static final Map<String, String> PRINTED_OTHERWISE =
            Map.of("Số: 65 /KH-UBND", "Số: 65/KH-UBND", "KẾ HOẠCH", "Kế hoạch");

    private static final Pattern LIST_NUMBER = Pattern.compile("^(?:[IVX]+\\.|\\d+\\.|[a-z]\\)|-) ");
    private static final Pattern MARKDOWN = Pattern.compile("\\*+");

    private final Plan plan = QuangNgai.plan65();

    @Test
    void every_line_of_the_document_is_exactly_one_line_of_the_plan_in_order() {
        assertEquals(linesOfTheDocument(), plan.lines());
    }

    private static List<String> linesOfTheDocument() {
        List<String> printed = new ArrayList<>(Seed.lines("plan-65-kh-ubnd.txt").stream()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList());
        int broken = printed.indexOf(BROKEN);
        assertEquals(BROKEN_REST, printed.get(broken + 1));
        printed.set(broken, BROKEN + " " + printed.remove(broken + 1));

        int recipients = printed.indexOf("Nơi nhận:");
        for (String furniture : FURNITURE) {
            assertTrue(printed.remove(furniture), furniture + " is not in the document");
        }
        List<String> content = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            String bare = MARKDOWN.matcher(LIST_NUMBER.matcher(printed.get(i)).replaceFirst(""))
                    .replaceAll("");
            boolean closesRecipient = i >= recipients && bare.endsWith(";");
            content.add(PRINTED_OTHERWISE.getOrDefault(
                    bare, closesRecipient ? bare.substring(0, bare.length() - 1) : bare));
        }
        return content;
    }

    @Test
    void every_reading_quotes_the_line_it_stands_beside() {
        for (LegalBasis basis : plan.preamble().bases()) {
            assertQuoted(basis.wording(), plan.preamble().wording());
        }
        for (PlanTask task : plan.tasks()) {
            assertPartiesQuoted(task.leads());
            assertPartiesQuoted(task.coordinating());
        }
        plan.funding().forEach(clause -> clause.sources().forEach(source -> assertQuoted(source, clause.wording())));
        for (Recipient recipient : plan.recipients()) {
            recipient.parties().forEach(party -> assertQuoted(party.wording(), recipient.wording()));
        }
        for (ReportingDuty regime : plan.reporting()) {
            Stream.of(
                            regime.reporters().stream().map(Party::wording),
                            regime.reports().stream().map(ReportingDuty.PeriodicReport::wording),
                            Stream.of(regime.escalation().wording()),
                            regime.escalation().bearers().stream().map(Party::wording))
                    .flatMap(words -> words)
                    .forEach(words -> assertQuoted(words, regime.wording()));
        }
    }

    @Test
    void every_assigned_duty_quotes_its_clause_and_its_bearers_the_clause_that_names_them() {
        for (Assignment clause : plan.assignments()) {
            // The dashes of IV.5 name nobody: their bearers stand in the line above them.
            String names = clause.ref().value().startsWith("IV.5-")
                    ? plan.assignments().get(4).wording()
                    : clause.wording();
            for (AssignedDuty duty : clause.duties()) {
                assertQuoted(duty.wording(), clause.wording());
                duty.bearers().forEach(party -> assertQuoted(party.wording(), names));
                for (String words :
                        ((Schedule.Unspecified) duty.schedule()).wording().split(" … ", -1)) {
                    assertQuoted(words, duty.wording());
                }
            }
        }
    }

    private static void assertPartiesQuoted(Responsibility responsibility) {
        responsibility.parties().forEach(party -> assertQuoted(party.wording(), responsibility.wording()));
    }

    private static void assertQuoted(String words, String line) {
        assertTrue(line.contains(words), () -> "'" + words + "' is not in: " + line);
    }
}
