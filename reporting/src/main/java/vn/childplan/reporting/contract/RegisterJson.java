package vn.childplan.reporting.contract;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import org.apiguardian.api.API;
import org.jspecify.annotations.Nullable;
import vn.childplan.core.internal.json.JsonText;
import vn.childplan.core.internal.json.PlainJson;
import vn.childplan.core.internal.json.Pointer;
import vn.childplan.core.internal.json.RecordBinder;
import vn.childplan.core.io.Problems;
import vn.childplan.core.io.Reading;
import vn.childplan.validation.obligation.Obligation;
import vn.childplan.validation.obligation.ObligationRegister;

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
            json.writeStartObject();
            json.writeStringField("plan", register.plan().number().toString());
            json.writeFieldName("on");
            PlainJson.write(on == null ? null : on.toString(), json);
            json.writeArrayFieldStart("obligations");
            for (Obligation obligation : obligations) {
                Map<String, @Nullable Object> fields = new LinkedHashMap<>(obligation.fields());
                fields.put("readings", register.readingsOf(obligation));
                PlainJson.write(fields, json);
            }
            json.writeEndArray();
            json.writeEndObject();
            json.writeRaw('\n');
        }
    }

    /**
     * Reads who owes what, as it was written, of at most 32 MiB; does not close {@code in}. Fields of later versions are passed over.
     *
     * @param source the name that problems give to what is read
     */
    public static Reading<WrittenRegister> read(InputStream in, String source) {
        Problems problems = new Problems(source);
        return problems.orValue(JsonText.read(in, problems::add)
                .flatMap(tree -> new RecordBinder(problems::add).bind(WrittenRegister.class, tree, Pointer.ROOT))
                .orElse(null));
    }

    /** Reads the one of a file. */
    public static Reading<WrittenRegister> read(Path file) {
        return Reading.ofFile(file, RegisterJson::read);
    }
}
