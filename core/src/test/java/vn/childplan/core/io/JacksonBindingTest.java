package vn.childplan.core.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import vn.childplan.core.agency.Agency;
import vn.childplan.core.agency.AgencyDirectory;
import vn.childplan.core.agency.AgencyGroup;
import vn.childplan.core.agency.Succession;
import vn.childplan.core.bundled.QuangNgai;
import vn.childplan.core.bundled.VietNam;
import vn.childplan.core.evidence.Difficulty;
import vn.childplan.core.evidence.EvidenceLog;
import vn.childplan.core.evidence.Extension;
import vn.childplan.core.evidence.ProgressNote;
import vn.childplan.core.evidence.Submission;
import vn.childplan.core.evidence.Suspension;
import vn.childplan.core.evidence.Waiver;
import vn.childplan.core.plan.Plan;
import vn.childplan.core.time.OfficialCalendar;

/** A host that binds the model with a mapper of its own, Jackson 2 or 3, means the same values as our readers. */
class JacksonBindingTest {
    static {
        // Core itself does not use databind, so its module does not read it.
        Module core = JacksonBindingTest.class.getModule();
        ModuleLayer.boot().modules().stream()
                .filter(module -> String.valueOf(module.getName()).contains("jackson"))
                .forEach(core::addReads);
    }

    private static final ObjectMapper JACKSON_2 = new ObjectMapper()
            .registerModule(new JavaTimeModule())
            .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS);
    private static final JsonMapper JACKSON_3 = JsonMapper.builder().build();

    private static final EvidenceLog LOG = EvidenceLog.of(
            Submission.of("so-y-te", "V", "2025-H1", "2025-05-14")
                    .withVia("so-y-te")
                    .withDocument("1/BC-SYT"),
            ProgressNote.of("so-y-te", "II.1", "2025-Q3", "2025-08-01").withRecordedAt("2025-08-02"),
            Extension.of("so-y-te", "V", "2025", "2025-11-01", "2025-11-20"),
            Waiver.of("so-y-te", "V", "2025", "2025-11-01", null),
            Suspension.of("so-y-te", "V", "2025", "2025-11-01", "2025-12-01"),
            Difficulty.of("so-y-te", "II.1", "2025-08-01"));

    @Test
    void a_plan_we_wrote_is_the_same_plan_to_both() throws JsonProcessingException {
        for (Plan plan : List.of(SmallPlan.PLAN, QuangNgai.plan65())) {
            String json = Bytes.text(out -> PlanJson.write(plan, out));
            assertEquals(plan, JACKSON_2.readValue(json, Plan.class));
            assertEquals(plan, JACKSON_3.readValue(json, Plan.class));
        }
    }

    @Test
    void a_plan_they_wrote_is_the_same_plan_to_us() throws JsonProcessingException {
        Plan plan = QuangNgai.plan65();
        assertEquals(
                plan,
                PlanJson.read(Bytes.of(JACKSON_2.writeValueAsString(plan)), "2").orThrow());
        assertEquals(
                plan,
                PlanJson.read(Bytes.of(JACKSON_3.writeValueAsString(plan)), "3").orThrow());
    }

    @Test
    void the_parts_of_a_directory_are_the_same_to_both() throws JsonProcessingException {
        AgencyDirectory directory = QuangNgai.directory();
        List<Agency> agencies = List.copyOf(directory.agencies());
        List<AgencyGroup> groups = List.copyOf(directory.groups());
        List<Succession> successions = directory.successions();
        assertEquals(
                directory,
                AgencyDirectory.of(
                        JACKSON_2.readValue(JACKSON_2.writeValueAsString(agencies), new TypeReference<>() {}),
                        JACKSON_2.readValue(JACKSON_2.writeValueAsString(groups), new TypeReference<>() {}),
                        JACKSON_2.readValue(JACKSON_2.writeValueAsString(successions), new TypeReference<>() {})));
        assertEquals(
                directory,
                AgencyDirectory.of(
                        JACKSON_3.readValue(
                                JACKSON_3.writeValueAsString(agencies),
                                new tools.jackson.core.type.TypeReference<List<Agency>>() {}),
                        JACKSON_3.readValue(
                                JACKSON_3.writeValueAsString(groups),
                                new tools.jackson.core.type.TypeReference<List<AgencyGroup>>() {}),
                        JACKSON_3.readValue(
                                JACKSON_3.writeValueAsString(successions),
                                new tools.jackson.core.type.TypeReference<List<Succession>>() {})));
    }

    @Test
    void a_calendar_is_the_same_to_both() throws JsonProcessingException {
        String json = Bytes.text(out -> CalendarJson.write(VietNam.calendar(), out));
        assertEquals(VietNam.calendar(), JACKSON_2.readValue(json, OfficialCalendar.class));
        assertEquals(VietNam.calendar(), JACKSON_3.readValue(json, OfficialCalendar.class));
    }

    @Test
    void evidence_is_the_same_to_both_and_to_us() throws JsonProcessingException {
        String json = Bytes.text(out -> EvidenceJson.write(LOG, out));
        assertEquals(LOG, JACKSON_2.readValue(json, EvidenceLog.class));
        assertEquals(LOG, JACKSON_3.readValue(json, EvidenceLog.class));
        assertEquals(LOG, JACKSON_2.readValue(JACKSON_2.writeValueAsString(LOG), EvidenceLog.class));
        assertEquals(LOG, JACKSON_3.readValue(JACKSON_3.writeValueAsString(LOG), EvidenceLog.class));
    }
}
