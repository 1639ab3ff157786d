package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Collection;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;
import vn.childplan.validation.obligation.Tenure;

/** Who owes what by when, as JSON; the fields are those of {@link AssessmentJson} without the verdict. */
@API(status = API.Status.MAINTAINED, since = "0.1")
public final class RegisterJson {
    private RegisterJson() {}

    /**
     * Writes who owes what; does not close {@code out}.
     *
     * @param on the day on which it is owed, or null for who owes it in the end
     */
    public static void write(ObligationRegister register, @Nullable LocalDate on, OutputStream out) throws IOException {
        write(register, on, on == null ? register.owed() : register.owedOn(on), out);
    }

    /**
     * Writes some of the obligations of a register; does not close {@code out}.
     *
     * @param on the day for which they were chosen, or null if for none
     */
    public static void write(
            ObligationRegister register, @Nullable LocalDate on, Collection<Obligation> obligations, OutputStream out)
            throws IOException {
        try (JsonGenerator json = RowLayout.generator(out)) {
            ObligationJson fields = new ObligationJson(json);
            json.writeStartObject();
            fields.text("plan", register.plan().number());
            fields.date("on", on);
            json.writeArrayFieldStart("obligations");
            for (Obligation obligation : obligations) {
                json.writeStartObject();
                fields.contract(obligation);
                more(obligation, fields);
                fields.texts("readings", register.readingsOf(obligation));
                json.writeEndObject();
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    private static void more(Obligation obligation, ObligationJson fields) throws IOException {
        fields.text("party", obligation.term().party().wording());
        fields.text("force", obligation.term().force());
        fields.text("addressee", obligation.term().addressee());
        fields.text("channel", obligation.term().channel());
        fields.date("opens", obligation.term().opens());
        Tenure tenure = obligation.tenure();
        fields.agencies("takenOverFrom", tenure.predecessors());
        fields.date("takenOverOn", tenure.takenOverOn());
        fields.date("bearerEndsOn", tenure.bearerEndsOn());
        fields.agencies("successors", tenure.successors());
    }
}
